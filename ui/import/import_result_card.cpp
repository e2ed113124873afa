#include "ui/import/import_result_card.h"

#include "ui/dialogs/error_presenter.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"

#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <climits>

namespace countersign
{

ImportResultCard::ImportResultCard(const Look &look, QWidget *parent)
    : QFrame(parent),
      m_icon(new IconLabel(look, QStringLiteral("decided"), Token::StateDecided, 20)),
      m_title(new PlainLabel(look, {}, Type::Subject)),
      m_sentences(new PlainLabel(look, {}, Type::Body, Token::TextSecondary))
{
    setKind(this, QStringLiteral("card"));
    m_title->setWordWrap(true);
    m_sentences->setWordWrap(true);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::L, Space::XL, Space::L);
    column->setSpacing(Space::S);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    row->addWidget(m_icon);
    row->addWidget(m_title, 1);
    column->addLayout(row);
    column->addWidget(m_sentences);
}

void ImportResultCard::setTone(const QString &tone)
{
    setProperty("tone", tone);
    style()->unpolish(this);
    style()->polish(this);
}

void ImportResultCard::showReport(const ImportReport &report)
{
    setTone({});
    m_icon->setIconName(QStringLiteral("decided"), Token::StateDecided);
    m_title->setText(tr("%Ln ticket(s) imported", nullptr, int(std::min<qint64>(report.stored, INT_MAX))));
    // The rest stands around it: the sum below, what was met in the findings.
    m_sentences->setText(tr("The offline baseline is making its first suggestions; you can start at once."));
}

void ImportResultCard::showError(const Error &error)
{
    const bool cancelled = error.kind == ErrorKind::Cancelled;
    setTone(cancelled ? QString() : QStringLiteral("failed"));
    m_icon->setIconName(cancelled ? QStringLiteral("info") : QStringLiteral("failed"),
                        cancelled ? Token::TextSecondary : Token::StateFailed);
    m_title->setText(ErrorPresenter::wordsFor(error).title);
    m_sentences->setText(error.message);
}

QString ImportResultCard::text() const
{
    return m_title->text() + u'\n' + m_sentences->text();
}

} // namespace countersign
