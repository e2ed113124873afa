#include "tests/journeys/visible_texts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTextEdit>
#include <QWidget>

#include <array>

namespace countersign::test
{

namespace
{

/// Draws nothing and remembers every text it should draw.
class TextEngine final : public QPaintEngine
{
public:
    TextEngine() : QPaintEngine(QPaintEngine::AllFeatures) {}

    QStringList texts;

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    Type type() const override { return QPaintEngine::User; }
    void drawTextItem(const QPointF &, const QTextItem &item) override { texts.append(item.text()); }

    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override {}
    void drawRects(const QRectF *, int) override {}
    void drawRects(const QRect *, int) override {}
    void drawLines(const QLineF *, int) override {}
    void drawLines(const QLine *, int) override {}
    void drawPoints(const QPointF *, int) override {}
    void drawPoints(const QPoint *, int) override {}
    void drawEllipse(const QRectF &) override {}
    void drawEllipse(const QRect &) override {}
};

class TextCatcher final : public QPaintDevice
{
public:
    explicit TextCatcher(QSize size) : m_size(size) {}

    QPaintEngine *paintEngine() const override { return &m_engine; }
    QStringList texts() const { return m_engine.texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 1 << 24;
        default:
            return 96; // dots an inch
        }
    }

private:
    QSize m_size;
    mutable TextEngine m_engine;
};

QString placeOf(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at && path.size() < 4; at = at->parentWidget()) {
        const QString name =
            QString::fromLatin1(at->metaObject()->className()).remove(QLatin1String("countersign::"));
        path.prepend(at->objectName().isEmpty() ? name : name + u'#' + at->objectName());
    }
    return path.join(u'/');
}

void addOwn(const QWidget &widget, QList<VisibleText> &texts)
{
    const QString where = placeOf(widget);
    const auto add = [&](const char *what, const QString &text) {
        texts.append({where + QLatin1String(", ") + QLatin1String(what), text});
    };
    add("tooltip", widget.toolTip());
    add("status tip", widget.statusTip());
    add("help", widget.whatsThis());
    add("accessible name", widget.accessibleName());
    add("accessible description", widget.accessibleDescription());
    add("window title", widget.windowTitle());
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        add("text", label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        add("text", button->text());
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        add("title", box->title());
    if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        add("title", menu->title());
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        add("placeholder", line->placeholderText());
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
        add("placeholder", edit->placeholderText());
    if (const auto *edit = qobject_cast<const QTextEdit *>(&widget))
        add("placeholder", edit->placeholderText());
    if (const auto *spin = qobject_cast<const QSpinBox *>(&widget))
        add("affix", spin->prefix() + spin->suffix() + spin->specialValueText());
    if (const auto *spin = qobject_cast<const QDoubleSpinBox *>(&widget))
        add("affix", spin->prefix() + spin->suffix() + spin->specialValueText());
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            add("tab", tabs->tabText(i));
    }
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < combo->count(); ++i) {
            add("item", combo->itemText(i));
            add("item's tooltip", combo->itemData(i, Qt::ToolTipRole).toString());
        }
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        texts.append(modelTexts(*view));
    const auto actions = widget.actions();
    for (const QAction *action : actions)
        texts.append(actionTexts(*action));
}

} // namespace

QList<VisibleText> paintedTexts(QWidget &widget)
{
    TextCatcher catcher(widget.size());
    widget.render(&catcher);
    QList<VisibleText> texts;
    const QStringList painted = catcher.texts();
    for (const QString &text : painted)
        texts.append({placeOf(widget) + QLatin1String(", painted"), text});
    return texts;
}

QList<VisibleText> heldTexts(QWidget &widget)
{
    QList<VisibleText> texts;
    addOwn(widget, texts);
    const auto children = widget.findChildren<QWidget *>();
    for (const QWidget *child : children)
        addOwn(*child, texts);
    return texts;
}

QList<VisibleText> modelTexts(const QAbstractItemView &view)
{
    QList<VisibleText> texts;
    const QAbstractItemModel *model = view.model();
    if (!model)
        return texts;
    static constexpr std::array roles = {Qt::DisplayRole, Qt::ToolTipRole, Qt::StatusTipRole,
                                         Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole};
    const QString where = placeOf(view);
    const int rows = std::min(model->rowCount(), 60);
    for (int column = 0; column < model->columnCount(); ++column) {
        for (const auto role : roles) {
            if (!qobject_cast<const QHeaderView *>(&view))
                texts.append({where + QLatin1String(", head"),
                              model->headerData(column, Qt::Horizontal, role).toString()});
            for (int row = 0; row < rows; ++row) {
                const QModelIndex cell = model->index(row, column);
                const QString text = cell.data(role).toString();
                if (text != QLatin1String("separator") ||
                    !cell.data(Qt::DisplayRole).toString().isEmpty()) // Qt's
                    texts.append({where + QLatin1String(", row"), text});
            }
        }
    }
    return texts;
}

QList<VisibleText> actionTexts(const QAction &action)
{
    const QString where = QLatin1String("action ") + action.objectName();
    return {{where, action.text()}, {where, action.toolTip()}, {where, action.statusTip()}};
}

} // namespace countersign::test
