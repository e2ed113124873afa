#include "ui/review/field_header.h"

#include "ui/look/confidence_label.h"
#include "ui/look/look.h"
#include "ui/look/sizes.h"
#include "ui/look/state_words.h"

#include <QPainter>
#include <QStyle>

namespace countersign
{

FieldHeader::FieldHeader(const Look &look, const QString &title, QWidget *parent)
    : QWidget(parent), m_look(look), m_confidence(new ConfidenceLabel(look, this)), m_title(title)
{
    setFixedHeight(20);
    m_confidence->hide();
}

void FieldHeader::setNote(const QString &note, bool wrong)
{
    if (note == m_note && wrong == m_wrong)
        return;
    m_note = note;
    m_wrong = wrong;
    update();
}

void FieldHeader::setConfidence(std::optional<double> value, std::optional<double> gate)
{
    m_chosen.clear();
    m_confidence->setConfidence(value, gate);
    m_confidence->show();
    update();
}

void FieldHeader::setChosen(const QString &words, std::optional<double> was)
{
    m_chosen = words;
    m_was = was ? tr("was %1").arg(confidenceNumber(*was)) : QString();
    m_confidence->hide();
    setAccessibleDescription(words);
    update();
}

void FieldHeader::setEnd(const QString &words)
{
    if (words == m_end)
        return;
    m_end = words;
    update();
}

void FieldHeader::setNothing()
{
    m_chosen.clear();
    m_confidence->hide();
    update();
}

void FieldHeader::resizeEvent(QResizeEvent *)
{
    const QSize size = m_confidence->sizeHint();
    m_confidence->setGeometry(QStyle::visualRect(layoutDirection(), rect(),
                                                 QRect(width() - size.width(), 0, size.width(), height())));
}

void FieldHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    int x = 0;
    int end = m_confidence->isHidden() ? width() : width() - m_confidence->width() - Space::S;
    const auto draw = [&](int left, int width, const QString &text, Token tone) {
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, height()));
        painter.setPen(m_look.color(tone));
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, width));
    };
    painter.setFont(m_look.font(Type::Strong));
    const int titleWidth = std::min(painter.fontMetrics().horizontalAdvance(m_title) + 1, end);
    draw(x, titleWidth, m_title, Token::TextPrimary);
    x += titleWidth + Space::S;
    painter.setFont(m_look.font(Type::Small));
    if (!m_note.isEmpty() && x < end) {
        const int noteWidth = std::min(painter.fontMetrics().horizontalAdvance(m_note) + 1, end - x);
        draw(x, noteWidth, m_note, m_wrong ? Token::StateFailed : Token::TextSecondary);
        x += noteWidth + Space::S;
    }
    if (m_chosen.isEmpty() && !m_end.isEmpty()) {
        const int width = std::min(painter.fontMetrics().horizontalAdvance(m_end) + 1, end - x);
        if (width > 0)
            draw(end - width, width, m_end, Token::TextSecondary);
    }
    if (m_chosen.isEmpty())
        return;
    if (!m_was.isEmpty()) {
        const int width = painter.fontMetrics().horizontalAdvance(m_was) + 1;
        end -= width;
        draw(end, width, m_was, Token::TextSecondary);
        end -= Space::S;
    }
    painter.setFont(m_look.font(Type::SmallBold));
    const int width = std::min(painter.fontMetrics().horizontalAdvance(m_chosen) + 1, end - x - 20);
    if (width <= 0)
        return;
    end -= width;
    draw(end, width, m_chosen, Token::TextLink);
    const QRect icon = QStyle::visualRect(layoutDirection(), rect(), QRect(end - 18, 3, 14, 14));
    m_look.paintIcon(painter, QStringLiteral("review"), icon, Token::TextLink);
}

} // namespace countersign
