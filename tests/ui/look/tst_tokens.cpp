#include "ui/look/look.h"
#include "ui/look/sizes.h"
#include "ui/look/style_sheet.h"

#include <QHash>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace countersign;

namespace
{

/// WCAG 2.1: relative luminance of an sRGB colour.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor colorNamed(const Tokens &tokens, const QJsonArray &options, const QString &name)
{
    for (int i = 0; i < options.size(); ++i) {
        if (QStringLiteral("option.") + options[i].toObject().value(QLatin1String("name")).toString() == name)
            return tokens.optionColor(i);
    }
    for (int i = 0; i < tokenCount; ++i) {
        if (nameOf(Token(i)) == name)
            return tokens.color(Token(i));
    }
    return {};
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

    QJsonObject m_file;

private slots:
    void initTestCase()
    {
        m_file = QJsonDocument::fromJson(Tokens::builtInJson()).object();
        QVERIFY(!m_file.isEmpty());
    }

    void everyColorOfTheFileIsReachable()
    {
        QStringList named;
        for (const char *name : tokenNames)
            named.append(QLatin1String(name));
        named.sort();
        QStringList inFile = m_file.value(QLatin1String("color")).toObject().keys();
        inFile.sort();
        QCOMPARE(named, inFile);
        QCOMPARE(Tokens::builtIn(Theme::Light).optionCount(),
                 m_file.value(QLatin1String("option")).toArray().size());
    }

    void readsCssColors()
    {
        QCOMPARE(colorFromCss(QStringLiteral("#1F1E1B")), QColor(0x1f, 0x1e, 0x1b));
        QCOMPARE(colorFromCss(QStringLiteral("#1F1E1B66")), QColor(0x1f, 0x1e, 0x1b, 0x66));
        QVERIFY(!colorFromCss(QStringLiteral("blue")).isValid());
    }

    void aMissingColorIsNamed()
    {
        QJsonObject broken = m_file;
        QJsonObject colors = broken.value(QLatin1String("color")).toObject();
        colors.remove(QStringLiteral("text.link"));
        broken.insert(QStringLiteral("color"), colors);
        const Result<Tokens> tokens = Tokens::fromJson(QJsonDocument(broken).toJson(), Theme::Dark);
        QVERIFY(!tokens);
        QVERIFY(tokens.error().message.contains(QStringLiteral("text.link")));
    }

    void contrastHolds_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("on");
        QTest::addColumn<double>("least");
        const QJsonArray rules = m_file.value(QLatin1String("contrast")).toArray();
        for (const QJsonValue &value : rules) {
            const QJsonObject rule = value.toObject();
            const QString token = rule.value(QLatin1String("token")).toString();
            for (const QJsonValue &on : rule.value(QLatin1String("on")).toArray()) {
                for (const bool dark : {false, true})
                    QTest::addRow("%s on %s, %s", qPrintable(token), qPrintable(on.toString()),
                                  dark ? "dark" : "light")
                        << dark << token << on.toString() << rule.value(QLatin1String("min")).toDouble();
            }
        }
    }

    void contrastHolds()
    {
        QFETCH(const bool, dark);
        QFETCH(const QString, token);
        QFETCH(const QString, on);
        QFETCH(const double, least);
        const Tokens tokens = Tokens::builtIn(dark ? Theme::Dark : Theme::Light);
        const QJsonArray options = m_file.value(QLatin1String("option")).toArray();
        const double ratio = contrast(colorNamed(tokens, options, token), colorNamed(tokens, options, on));
        QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1").arg(ratio)));
    }

    /// WCAG AA: 4.5 for text, 3 for what is not text. The file's rules may ask for more, never for less.
    void theRulesAreThoseOfWcag()
    {
        QStringList surfaces;
        for (const char *name : tokenNames) {
            const QString token = QLatin1String(name);
            if (token.startsWith(QLatin1String("surface.")) && token != QLatin1String("surface.scrim"))
                surfaces.append(token);
        }
        QHash<QString, double> ruled; ///< by "token on surface"
        const QJsonArray rules = m_file.value(QLatin1String("contrast")).toArray();
        for (const QJsonValue &rule : rules) {
            const QJsonArray grounds = rule[QLatin1String("on")].toArray();
            for (const QJsonValue &on : grounds)
                ruled.insert(rule[QLatin1String("token")].toString() + QLatin1String(" on ") + on.toString(),
                             rule[QLatin1String("min")].toDouble());
        }
        QStringList missing;
        const auto want = [&](const QString &token, const QString &on, double least) {
            const QString rule = token + QLatin1String(" on ") + on;
            if (ruled.value(rule) < least)
                missing.append(rule);
        };
        for (const QString &surface : std::as_const(surfaces)) {
            for (const char *text : {"text.primary", "text.secondary", "text.muted", "text.link"})
                want(QLatin1String(text), surface, 4.5);
            for (const char *part : {"border.control", "border.focus", "accent.fill", "accent.pencil"})
                want(QLatin1String(part), surface, 3.0);
        }
        for (const char *ground : {"accent.fill", "accent.hover", "accent.pressed"})
            want(QStringLiteral("text.onAccent"), QLatin1String(ground), 4.5);
        for (const char *name : tokenNames) {
            const QString token = QLatin1String(name);
            if (!token.startsWith(QLatin1String("state.")) || !token.endsWith(QLatin1String(".bg")))
                continue;
            want(token.chopped(3), token, 4.5);
            want(QStringLiteral("text.primary"), token, 4.5);
            want(QStringLiteral("text.secondary"), token, 4.5);
        }
        QCOMPARE(missing, QStringList());
    }

    void sizesAreThoseOfTheFile()
    {
        const QJsonObject heights = m_file.value(QLatin1String("height")).toObject();
        const auto height = [&](const char *name) { return heights.value(QLatin1String(name)).toInt(); };
        QCOMPARE(Height::Compact, height("compact"));
        QCOMPARE(Height::Chip, height("chip"));
        QCOMPARE(Height::Control, height("control"));
        QCOMPARE(Height::Option, height("option"));
        QCOMPARE(Height::Verdict, height("verdict"));
        QCOMPARE(Height::Row, height("row"));
        QCOMPARE(Height::QueueRow, height("queueRow"));
        QCOMPARE(Height::KeyCap, height("keyCap"));
        QCOMPARE(Height::Header, height("header"));
        QCOMPARE(Height::Status, height("status"));
        const QJsonObject radii = m_file.value(QLatin1String("radius")).toObject();
        QCOMPARE(Radius::Chip, radii.value(QLatin1String("chip")).toInt());
        QCOMPARE(Radius::Control, radii.value(QLatin1String("control")).toInt());
        QCOMPARE(Radius::Card, radii.value(QLatin1String("card")).toInt());
        QCOMPARE(Radius::Dialog, radii.value(QLatin1String("dialog")).toInt());
        QJsonArray spaces;
        for (const int space : {Space::XS, Space::S, Space::M, Space::L, Space::XL, Space::XXL, Space::Block,
                                Space::Wide, Space::Wider, Space::Page})
            spaces.append(space);
        QCOMPARE(spaces, m_file.value(QLatin1String("space")).toArray());
        const QJsonObject widths = m_file.value(QLatin1String("width")).toObject();
        QCOMPARE(Width::Rail, widths.value(QLatin1String("rail")).toInt());
        QCOMPARE(Width::RailCompact, widths.value(QLatin1String("railCompact")).toInt());
        QCOMPARE(Width::Measure, widths.value(QLatin1String("measure")).toInt());
        const QJsonObject motion = m_file.value(QLatin1String("motion")).toObject();
        QCOMPARE(Motion::ToastMs, motion.value(QLatin1String("toastMs")).toInt());
        QCOMPARE(Motion::UndoToastMs, motion.value(QLatin1String("undoToastMs")).toInt());
        QCOMPARE(Motion::FadeMs, motion.value(QLatin1String("fadeMs")).toInt());
    }

    void styleSheetHasNoUnknownToken()
    {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const QString sheet = filledStyleSheet(Tokens::builtIn(theme));
            QVERIFY(sheet.contains(QStringLiteral("QPushButton")));
            const auto left = QRegularExpression(QStringLiteral("@[a-z.A-Z]+")).match(sheet);
            QVERIFY2(!left.hasMatch(), qPrintable(left.captured()));
        }
    }

    void everyIconLoadsAndIsTinted()
    {
        Look look;
        QVERIFY(Look::iconNames().size() > 60);
        for (const QString &name : Look::iconNames()) {
            const QImage image = look.pixmap(name, 20, QColor(Qt::magenta), 2.0).toImage();
            QCOMPARE(image.size(), QSize(40, 40));
            bool painted = false;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    if (pixel.alpha() < 250)
                        continue;
                    painted = true;
                    QVERIFY2(pixel.green() < 16 && pixel.red() > 240, qPrintable(name));
                }
            }
            QVERIFY2(painted, qPrintable(name));
        }
    }

    void themeFollowsChoiceAndSystem()
    {
        Look look;
        QSignalSpy changed(&look, &Look::themeChanged);
        look.setSystemTheme(Theme::Dark);
        QCOMPARE(look.theme(), Theme::Dark);
        const QColor dark = look.color(Token::SurfaceWindow);
        look.setTheme(ThemeChoice::Light);
        QCOMPARE(look.theme(), Theme::Light);
        QVERIFY(look.color(Token::SurfaceWindow) != dark);
        QCOMPARE(changed.count(), 2);
        look.setTheme(ThemeChoice::Light);
        QCOMPARE(changed.count(), 2);
    }

    void anIconFollowsTheTheme()
    {
        Look look;
        look.setTheme(ThemeChoice::Light);
        const QIcon icon = look.icon(QStringLiteral("stop"), Token::TextPrimary);
        const QImage light = icon.pixmap(20).toImage();
        look.setTheme(ThemeChoice::Dark);
        QVERIFY(icon.pixmap(20).toImage() != light);
    }
};

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
