#include "ui/prelabel/estimate_card.h"

#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace countersign
{

EstimateCard::EstimateCard(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_note(new PlainLabel(look, {}, Type::Small, Token::TextSecondary)),
      m_exact(new KeyButton(look, tr("See one exact request"), QStringLiteral("small")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::S);
    column->addWidget(new SectionLabel(look, tr("Estimate before the start")));
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    column->addLayout(grid);
    m_requests = addRow(*grid, tr("Requests, one a ticket"));
    m_tokensIn = addRow(*grid, tr("Tokens in"));
    m_tokensInWords = static_cast<PlainLabel *>(grid->itemAtPosition(1, 0)->widget());
    m_tokensOut = addRow(*grid, tr("Tokens out"));
    m_cost = addRow(*grid, tr("Cost"));
    m_cost->setType(Type::Strong);
    m_time = addRow(*grid, tr("Time"));
    m_time->setType(Type::Strong);
    m_requests->setObjectName(QStringLiteral("estimateRequests"));
    m_cost->setObjectName(QStringLiteral("estimateCost"));
    m_note->setWordWrap(true);
    m_note->hide();
    column->addWidget(m_note);
    m_exact->setIconName(QStringLiteral("raw"));
    m_exact->setObjectName(QStringLiteral("exactRequest"));
    column->addWidget(m_exact, 0, Qt::AlignLeft);
    connect(m_exact, &KeyButton::clicked, this, &EstimateCard::exactWanted);
    setError({});
}

PlainLabel *EstimateCard::addRow(QGridLayout &grid, const QString &words)
{
    const int row = grid.count() / 2;
    auto *value = new PlainLabel(m_look);
    value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    value->setAccessibleName(words);
    grid.addWidget(new PlainLabel(m_look, words), row, 0);
    grid.addWidget(value, row, 1);
    return value;
}

void EstimateCard::setForecast(const RunForecast &forecast, const RunSample &sample, const Price &price)
{
    const QLocale locale;
    m_requests->setText(locale.toString(forecast.requests));
    m_tokensIn->setText(countWords(forecast.tokensIn));
    m_tokensInWords->setText(
        tr("Tokens in, about %1 a ticket").arg(locale.toString(qint64(sample.promptTokens))));
    m_tokensOut->setText(countWords(forecast.tokensOut));
    m_cost->setText(price.isFree() ? tr("nothing") : tr("about %1").arg(moneyWords(forecast.cost)));
    m_time->setText(forecast.seconds ? tr("about %1").arg(durationWords(*forecast.seconds))
                                     : tr("known once it runs"));
    m_exact->setEnabled(!sample.ticketName.isEmpty());
}

void EstimateCard::setTestQuestions(int sent)
{
    m_note->setText(tr("%n test question(s) sent; they count towards the next run's limit.", nullptr, sent));
    m_note->setVisible(sent > 0);
}

void EstimateCard::setError(const QString &words)
{
    for (PlainLabel *label : {m_requests, m_tokensIn, m_tokensOut, m_cost, m_time})
        label->setText(QStringLiteral("–"));
    m_exact->setEnabled(false);
    if (!words.isEmpty()) {
        m_note->setText(words);
        m_note->show();
    }
}

} // namespace countersign
