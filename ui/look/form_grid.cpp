#include "ui/look/form_grid.h"

#include "ui/look/plain_label.h"

#include <QEvent>
#include <QScrollArea>

namespace countersign
{

namespace
{

class WheelGuard final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

FormGrid::FormGrid(const Look &look, int wordWidth) : m_look(look), m_wordWidth(wordWidth)
{
    setContentsMargins(0, 0, 0, 0);
    setHorizontalSpacing(10);
    setVerticalSpacing(6);
    setColumnMinimumWidth(0, wordWidth);
    setColumnStretch(1, 1);
}

PlainLabel *FormGrid::addInput(const QString &word, QWidget *input)
{
    auto *label = new PlainLabel(m_look, word, Type::Body, Token::TextSecondary);
    label->setElideMode(Qt::ElideRight);
    label->setFixedWidth(m_wordWidth);
    label->setBuddy(input);
    if (input->accessibleName().isEmpty())
        input->setAccessibleName(word);
    const int row = rowCount();
    addWidget(label, row, 0, Qt::AlignTop);
    label->setMinimumHeight(32);
    addWidget(input, row, 1);
    return label;
}

void FormGrid::addBelow(QWidget *widget)
{
    addWidget(widget, rowCount(), 1);
}

void FormGrid::addWide(QWidget *widget)
{
    addWidget(widget, rowCount(), 0, 1, 2);
}

void keepFromWheel(QWidget *input)
{
    input->setFocusPolicy(Qt::StrongFocus);
    input->installEventFilter(new WheelGuard(input));
}

QScrollArea *newPanelScroll(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->setProperty("surface", content->property("surface")); // also under the scroll bar
    return scroll;
}

} // namespace countersign
