#pragma once

#include <QGridLayout>
#include <QString>

class QScrollArea;

namespace countersign
{

class Look;
class PlainLabel;

/// The form of a side panel: a word, its input beside it, a hint below. Words have one width, so that several
/// forms of a panel line up.
class FormGrid final : public QGridLayout
{
    Q_OBJECT

public:
    explicit FormGrid(const Look &look, int wordWidth = 96);

    /// The word becomes the input's accessible name and its mnemonic buddy. Returns the word's label, to hide
    /// it with its input.
    PlainLabel *addInput(const QString &word, QWidget *input);
    /// Under the inputs, without a word.
    void addBelow(QWidget *widget);
    /// Over both columns.
    void addWide(QWidget *widget);

private:
    const Look &m_look;
    int m_wordWidth;
};

/// The wheel scrolls the panel and never changes a value in passing.
void keepFromWheel(QWidget *input);

/// A scroll area without a frame around `content`, which gets the room it needs in height and the area's
/// width.
QScrollArea *newPanelScroll(QWidget *content);

} // namespace countersign
