#pragma once

#include "ui/review/visible_text.h"

#include <QTextEdit>

namespace countersign
{

class Look;

/// Subject and body of a ticket, to be read: 24 px lines, evidence marked, hidden characters as boxed codes.
/// Foreign text goes in by insertText alone, so nothing in it is ever markup; each paragraph has its own
/// direction; copying gives the ticket's own characters.
class LetterText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit LetterText(const Look &look, QWidget *parent = nullptr);

    enum class Mark { Evidence, Warning, Found };
    struct MarkedSpan {
        TextSpan span; ///< of the visible text
        Mark mark = Mark::Evidence;
    };

    /// One text as it came and as it is shown.
    struct Part {
        QString original;
        VisibleText visible;
        QList<MarkedSpan> marks;
    };

    void setLetter(Part subject, Part body);
    /// 0.8 to 2.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    /// Left edge of the text and its width at 100 %.
    void setMeasure(int left, int measure, int rightAtLeast);
    QString shownText() const { return toPlainText(); }
    /// What is marked as evidence, as it stands there.
    QStringList markedTexts(Mark mark) const;
    void scrollPage(bool down);
    /// The selection, else the whole ticket, in the ticket's own characters.
    void copyText();

signals:
    void zoomWanted(int steps);
    void scrolled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void render();
    void place();
    void paintSpan(QPainter &painter, const QRectF &clip, const TextSpan &span, const QColor &fill,
                   const QColor &edge, bool boxed) const;
    QString originalText(qsizetype begin, qsizetype end) const;

    const Look &m_look;
    Part m_subject;
    Part m_body;
    QList<MarkedSpan> m_marks; ///< in the document
    QList<TextSpan> m_codes;
    qsizetype m_bodyBegin = 0;
    double m_zoom = 1.0;
    int m_left = 0;
    int m_measure = 560;
    int m_rightAtLeast = 32;
};

} // namespace countersign
