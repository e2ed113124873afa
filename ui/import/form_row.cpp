#include "ui/import/form_row.h"

#include <QAbstractButton>
#include <QWheelEvent>

namespace countersign
{

namespace
{

constexpr int InputHeight = 28; ///< many of them stand in one panel

} // namespace

FormCombo::FormCombo(const QString &name, QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(name);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(20);
}

void FormCombo::choose(const QVariant &wanted)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(findData(wanted));
}

void FormCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

SideForm::SideForm(const Look &look) : m_look(look)
{
    setContentsMargins(0, 0, 0, 0);
    setHorizontalSpacing(10);
    setVerticalSpacing(6);
    setColumnMinimumWidth(0, 86);
    setColumnStretch(1, 1);
}

PlainLabel *SideForm::addInput(const QString &word, QWidget *input)
{
    auto *label = new PlainLabel(m_look, word, Type::Body, Token::TextSecondary);
    label->setElideMode(Qt::ElideRight);
    label->setFixedWidth(86);
    input->setFixedHeight(InputHeight);
    const int row = rowCount();
    addWidget(label, row, 0);
    addWidget(input, row, 1);
    return label;
}

void SideForm::addBelow(QWidget *widget)
{
    const bool isButton = qobject_cast<QAbstractButton *>(widget) != nullptr;
    addWidget(widget, rowCount(), 1, isButton ? Qt::AlignLeading : Qt::Alignment());
}

void SideForm::addHeading(const QString &words)
{
    auto *heading = new SectionLabel(m_look, words);
    heading->setContentsMargins(0, Space::S, 0, 0);
    addWidget(heading, rowCount(), 0, 1, 2);
}

void SideForm::clear()
{
    while (QLayoutItem *item = takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->setObjectName({}); // its successor has the name
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace countersign
