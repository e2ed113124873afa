#pragma once

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;

namespace countersign
{

class IconLabel;
class Look;
class PlainLabel;

/// What a list or a page shows when it has nothing to show: icon, title, sentence, what to do next. Centred.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const Look &look, const QString &icon, const QString &title, const QString &sentence,
               QWidget *parent = nullptr);

    void setTexts(const QString &icon, const QString &title, const QString &sentence);
    void addButton(QAbstractButton *button);

private:
    IconLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace countersign
