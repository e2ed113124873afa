#pragma once

#include <QWidget>

class QHBoxLayout;

namespace countersign
{

class Look;
class PlainLabel;

/// The 56 px strip on top of a page: its title, what stands beside it, and figures or buttons at the far end.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const Look &look, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// For windows under 1100 px: lower, without the title.
    void setCompact(bool compact);
    void addLeft(QWidget *widget);
    void addRight(QWidget *widget);
    /// A figure over its word at the far end ("1,284" / "left in this view"). Returns the label of the
    /// figure.
    PlainLabel *addFigure(const QString &word);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    PlainLabel *m_title;
    QHBoxLayout *m_left;
    QHBoxLayout *m_right;
};

/// The 56 px strip below a page: the sum on the left, the verbs on the right.
class Footer final : public QWidget
{
    Q_OBJECT

public:
    explicit Footer(const Look &look, QWidget *parent = nullptr);

    void addLeft(QWidget *widget);
    void addRight(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    QHBoxLayout *m_left;
    QHBoxLayout *m_right;
};

} // namespace countersign
