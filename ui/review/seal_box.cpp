#include "ui/review/seal_box.h"

#include "ui/look/look.h"
#include "ui/look/sizes.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr int SealedHeight = 56;
constexpr int RowHeight = 22;
constexpr int IconSize = 20;
constexpr int DotSize = 9;

QString namesOf(const Field &field, const FieldAnswer &answer)
{
    QStringList names;
    for (const OptionId id : answer.options) {
        if (const Option *option = optionById(field, id))
            names.append(option->name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

BlindComparison compareBlind(const Taxonomy &taxonomy, const Answers &yours, const Answers &theirs,
                             const QString &source)
{
    BlindComparison comparison{source, {}};
    for (const Field &field : taxonomy.fields) {
        const FieldAnswer *mine = yours.find(field.id);
        if (field.kind == FieldKind::Text || !mine)
            continue;
        const FieldAnswer *other = theirs.find(field.id);
        auto sorted = [](QList<OptionId> options) {
            std::ranges::sort(options);
            return options;
        };
        comparison.rows.append({field.title.isEmpty() ? field.key : field.title, namesOf(field, *mine),
                                other ? namesOf(field, *other) : QString(),
                                other && sorted(other->options) == sorted(mine->options)});
    }
    return comparison;
}

SealBox::SealBox(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SealBox::setSealed(const QStringList &opensAfter, int chosen, int fields)
{
    const bool grows = !m_sealed;
    m_sealed = true;
    m_chosen = chosen;
    m_fields = fields;
    m_words =
        opensAfter.isEmpty() ? QString()
        : opensAfter.size() == 1
            ? tr("Opens after %1").arg(opensAfter.first())
            : tr("Opens after %1 and %2")
                  .arg(opensAfter.first(opensAfter.size() - 1).join(QStringLiteral(", ")), opensAfter.last());
    setAccessibleName(tr("Suggestion sealed. %1. %2 of %3 chosen.").arg(m_words).arg(chosen).arg(fields));
    if (grows)
        updateGeometry();
    update();
}

void SealBox::setOpened(const BlindComparison &comparison)
{
    m_sealed = false;
    m_comparison = comparison;
    QStringList parts{tr("Seal opened")};
    for (const BlindComparison::Row &row : comparison.rows)
        parts.append(tr("%1: you %2, %3 %4")
                         .arg(row.field, row.yours, comparison.source,
                              row.theirs.isEmpty() ? tr("nothing") : row.theirs));
    setAccessibleName(parts.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize SealBox::sizeHint() const
{
    return {200, m_sealed ? SealedHeight : RowHeight * (int(m_comparison.rows.size()) + 1) + 2 * Space::S};
}

void SealBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen edge(m_look.color(Token::StateBlind), 1);
    if (m_sealed)
        edge.setStyle(Qt::DashLine);
    painter.setPen(edge);
    painter.setBrush(m_look.color(m_sealed ? Token::StateBlindBackground : Token::SurfaceCard));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius::Control, Radius::Control);
    m_sealed ? paintSealed(painter) : paintOpened(painter);
}

void SealBox::paintSealed(QPainter &painter)
{
    const auto place = [this](int x, int y, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, width, height));
    };
    m_look.paintIcon(painter, QStringLiteral("blind"),
                     place(Space::M, (height() - IconSize) / 2, IconSize, IconSize), Token::StateBlind);
    const int dots = m_fields * (DotSize + Space::XS);
    const int left = Space::M + IconSize + Space::M;
    const int room = width() - left - dots - 2 * Space::M;
    painter.setPen(m_look.color(Token::TextPrimary));
    painter.setFont(m_look.font(Type::Strong));
    painter.drawText(place(left, 9, room, 20), Qt::AlignLeading | Qt::AlignVCenter, tr("Suggestion sealed"));
    painter.setFont(m_look.font(Type::Small));
    painter.setPen(m_look.color(Token::TextSecondary));
    painter.drawText(place(left, 29, room, 18), Qt::AlignLeading | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_words, Qt::ElideRight, room));
    painter.setPen(QPen(m_look.color(Token::StateBlind), 1.5));
    for (int i = 0; i < m_fields; ++i) {
        painter.setBrush(i < m_chosen ? QBrush(m_look.color(Token::StateBlind)) : QBrush(Qt::NoBrush));
        const QRect dot = place(width() - Space::M - dots + i * (DotSize + Space::XS),
                                (height() - DotSize) / 2, DotSize, DotSize);
        painter.drawEllipse(QRectF(dot).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void SealBox::paintOpened(QPainter &painter)
{
    const int inner = width() - 2 * Space::M;
    const int mark = 20;
    const int column = (inner - mark) / 3;
    const auto cell = [&](int number, int line) {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(Space::M + number * column, Space::S + line * RowHeight,
                                        number == 3 ? mark : column - Space::XS, RowHeight));
    };
    const auto write = [&](const QRect &box, const QString &text, Token tone) {
        painter.setPen(m_look.color(tone));
        painter.drawText(box, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    };
    painter.setFont(m_look.font(Type::Small));
    write(cell(1, 0), tr("you"), Token::TextMuted);
    write(cell(2, 0), m_comparison.source, Token::TextMuted);
    int line = 1;
    for (const BlindComparison::Row &row : m_comparison.rows) {
        write(cell(0, line), row.field, Token::TextSecondary);
        write(cell(1, line), row.yours, Token::TextPrimary);
        write(cell(2, line), row.theirs.isEmpty() ? tr("nothing") : row.theirs, Token::TextPrimary);
        QRect box = cell(3, line);
        box = QRect(box.center().x() - 8, box.center().y() - 8, 16, 16);
        m_look.paintIcon(painter, row.same ? QStringLiteral("accept") : QStringLiteral("close"), box,
                         row.same ? Token::StateReady : Token::StateReview);
        ++line;
    }
}

} // namespace countersign
