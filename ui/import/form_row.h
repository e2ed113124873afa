#pragma once

#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"

#include <QComboBox>
#include <QGridLayout>

namespace countersign
{

/// A combo box that the wheel does not change while a panel is scrolled, and that may be narrower than its
/// longest entry.
class FormCombo final : public QComboBox
{
    Q_OBJECT

public:
    explicit FormCombo(const QString &name, QWidget *parent = nullptr);

    /// Chooses by the entry's data without a signal; adds nothing.
    void choose(const QVariant &wanted);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// The form of the side panel: labels of 86 px, inputs beside them, hints below an input.
class SideForm final : public QGridLayout
{
    Q_OBJECT

public:
    explicit SideForm(const Look &look);

    /// Returns the label of the row, to hide it with its input.
    PlainLabel *addInput(const QString &word, QWidget *input);
    void addBelow(QWidget *widget);
    /// Over the whole width.
    void addHeading(const QString &words);
    /// Removes and deletes all rows.
    void clear();

private:
    const Look &m_look;
};

} // namespace countersign
