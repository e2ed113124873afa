#include "ui/prelabel/baseline_panel.h"

#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/message_strip.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace countersign
{

namespace
{

PlainLabel *newParagraph(const Look &look, const QString &words)
{
    auto *label = new PlainLabel(look, words, Type::Body, Token::TextSecondary);
    label->setWordWrap(true);
    label->setMaximumWidth(Width::MeasureWide);
    return label;
}

} // namespace

BaselinePanel::BaselinePanel(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_learned(newParagraph(look, {})),
      m_measures(new QVBoxLayout),
      m_label(new KeyButton(look, tr("Label now"), QStringLiteral("primary"))),
      m_review(new KeyButton(look, tr("Review"))),
      m_progress(new QProgressBar),
      m_progressWords(new PlainLabel(look, {}, Type::Small, Token::TextSecondary)),
      m_error(new MessageStrip(look, MessageTone::Error))
{
    setSurface(this, Token::SurfaceCard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XXL, Space::XL, Space::XXL, Space::L);
    column->setSpacing(Space::M);
    column->addWidget(new PlainLabel(look, tr("Offline baseline"), Type::Title));
    column->addWidget(newParagraph(
        look, tr("It counts words: those of the options and their descriptions at first, then those of the "
                 "tickets that people decide. Nothing leaves this machine and nothing costs.")));
    column->addWidget(newParagraph(
        look, tr("It learns from every decision. Until a field has 50 of them, its suggestions all need a "
                 "review; from then on its confidence is measured.")));
    column->addSpacing(Space::S);
    column->addWidget(new SectionLabel(look, tr("Right so far")));
    m_learned->setObjectName(QStringLiteral("baselineLearned"));
    column->addWidget(m_learned);
    column->addLayout(m_measures);
    column->addSpacing(Space::S);
    m_error->hide();
    column->addWidget(m_error);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    m_label->setObjectName(QStringLiteral("labelNow"));
    m_label->setIconName(QStringLiteral("prelabel"));
    row->addWidget(m_label);
    row->addWidget(m_review);
    row->addStretch();
    column->addLayout(row);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(Width::MeasureWide);
    m_progress->setAccessibleName(tr("Progress of the offline baseline"));
    column->addWidget(m_progress);
    column->addWidget(m_progressWords);
    column->addStretch();
    connect(m_label, &KeyButton::clicked, this, &BaselinePanel::labelWanted);
    connect(m_review, &KeyButton::clicked, this, &BaselinePanel::reviewWanted);
    setRunning(false);
}

void BaselinePanel::setOutcome(const std::optional<BaselineOutcome> &outcome, const Taxonomy &taxonomy)
{
    while (QLayoutItem *item = m_measures->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!outcome) {
        m_learned->setText(tr("It has not labelled this project yet."));
        return;
    }
    const QLocale locale;
    m_learned->setText(outcome->decisions > 0
                           ? tr("Learned from %n decision(s).", nullptr, int(outcome->decisions))
                           : tr("Nobody decided a ticket yet, so nothing is measured."));
    for (const Field &field : taxonomy.fields) {
        const auto found = outcome->measures.constFind(field.id);
        if (found == outcome->measures.cend())
            continue;
        const QString title = field.title.isEmpty() ? field.key : field.title;
        auto *line = new PlainLabel(m_look, found->of > 0 ? tr("%1: right %2 of %3 times")
                                                                .arg(title, locale.toString(found->correct),
                                                                     locale.toString(found->of))
                                                          : tr("%1: not yet measured").arg(title));
        line->setObjectName(QStringLiteral("baselineMeasure"));
        m_measures->addWidget(line);
    }
}

void BaselinePanel::setProgress(qint64 done, qint64 total)
{
    m_progress->setMaximum(int(total));
    m_progress->setValue(int(done));
    m_progressWords->setText(
        total > 0 ? tr("%1 of %2 tickets").arg(QLocale().toString(done), QLocale().toString(total))
                  : tr("Learning"));
}

void BaselinePanel::setRunning(bool running)
{
    m_progress->setVisible(running);
    m_progressWords->setVisible(running);
    if (running) {
        setProgress(0, 0);
        m_error->hide();
    }
}

void BaselinePanel::setError(const QString &words)
{
    m_error->setText(words);
    m_error->setVisible(!words.isEmpty());
}

void BaselinePanel::setCanLabel(bool can)
{
    m_label->setEnabled(can);
}

} // namespace countersign
