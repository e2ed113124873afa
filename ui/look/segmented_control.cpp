#include "ui/look/segmented_control.h"

#include "ui/look/look.h"
#include "ui/look/sizes.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>

namespace countersign
{

namespace
{

class Segment final : public QAbstractButton
{
public:
    Segment(const Look &look, const QString &word, QWidget *parent) : QAbstractButton(parent), m_look(look)
    {
        setText(word);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    // In bold, so that the choice moves nothing.
    QSize sizeHint() const override
    {
        return {QFontMetrics(m_look.font(Type::SmallBold)).horizontalAdvance(text()) + 22, Height::Compact};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked()) {
            painter.setPen(QPen(m_look.color(isEnabled() ? Token::BorderControl : Token::BorderSubtle), 1));
            painter.setBrush(m_look.color(Token::SurfaceCard));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius::Chip,
                                    Radius::Chip);
        } else if (underMouse() && isEnabled()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_look.color(Token::SurfaceHover));
            painter.drawRoundedRect(rect(), Radius::Chip, Radius::Chip);
        }
        painter.setFont(m_look.font(isChecked() ? Type::SmallBold : Type::Small));
        painter.setPen(m_look.color(!isEnabled()  ? Token::TextDisabled
                                    : isChecked() ? Token::TextPrimary
                                                  : Token::TextSecondary));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    const Look &m_look;
};

} // namespace

SegmentedControl::SegmentedControl(const Look &look, const QStringList &words, QWidget *parent)
    : QWidget(parent), m_look(look), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::currentChanged);
    setWords(words);
}

void SegmentedControl::setWords(const QStringList &words)
{
    const QList<QAbstractButton *> former = m_group->buttons();
    qDeleteAll(former);
    for (const QString &word : words) {
        auto *segment = new Segment(m_look, word, this);
        m_group->addButton(segment, int(m_group->buttons().size()));
        layout()->addWidget(segment);
    }
    setCurrentIndex(0);
}

int SegmentedControl::currentIndex() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (QAbstractButton *segment = m_group->button(index))
        segment->setChecked(true);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.color(Token::SurfaceSunken));
    painter.drawRoundedRect(rect(), Radius::Control, Radius::Control);
}

} // namespace countersign
