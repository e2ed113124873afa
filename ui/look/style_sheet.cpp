#include "ui/look/style_sheet.h"

#include "ui/look/tokens.h"

#include <QFile>

#include <algorithm>
#include <numeric>

namespace countersign
{

namespace
{

/// Labels name their colour by the property `tone`, so that a new theme reaches them with the new sheet.
QString toneRules(const Tokens &tokens)
{
    QString rules;
    for (int i = 0; i < tokenCount; ++i) {
        const QLatin1String name(tokenNames[static_cast<size_t>(i)]);
        const bool isText =
            name.startsWith(QLatin1String("text.")) ||
            (name.startsWith(QLatin1String("state.")) && !name.endsWith(QLatin1String(".bg")));
        if (isText)
            rules += QStringLiteral("QLabel[tone=\"%1\"]:enabled { color: %2; }\n")
                         .arg(name, tokens.color(Token(i)).name());
        if (name.startsWith(QLatin1String("surface.")))
            rules += QStringLiteral("QWidget[surface=\"%1\"] { background: %2; }\n")
                         .arg(name, tokens.color(Token(i)).name());
    }
    return rules;
}

} // namespace

QString filledStyleSheet(const Tokens &tokens)
{
    QFile file(QStringLiteral(":/look/look.qss"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("resources/look.qss is missing");
    QString sheet = QString::fromUtf8(file.readAll());

    // The longest first: "@state.ready" is the beginning of "@state.ready.bg".
    QList<int> order(tokenCount);
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [](int a, int b) {
        return QLatin1String(tokenNames[static_cast<size_t>(a)]).size() >
               QLatin1String(tokenNames[static_cast<size_t>(b)]).size();
    });
    for (const int i : order)
        sheet.replace(QLatin1Char('@') + QLatin1String(tokenNames[static_cast<size_t>(i)]),
                      tokens.color(Token(i)).name());
    return sheet + toneRules(tokens);
}

} // namespace countersign
