#include "ui/review/source_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace countersign
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(countersign::SourceTag)
};

constexpr int LongestTag = 16;

template <size_t count>
bool isOneOf(const QString &text, const std::array<const char *, count> &names)
{
    return std::ranges::any_of(names, [&text](const char *name) {
        return text.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
    });
}

/// The language by its own name; empty if `code` is no ISO 639 code with perhaps a script or region.
QString languageWords(const QString &code)
{
    static const QRegularExpression form(QStringLiteral("^([a-z]{2,3})([-_][A-Za-z]{2,4}){0,2}$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(code);
    if (!match.hasMatch())
        return {};
    const QLocale::Language language = QLocale::codeToLanguage(match.captured(1).toLower());
    if (language == QLocale::AnyLanguage || language == QLocale::C)
        return {};
    QString name = QLocale(language).nativeLanguageName();
    if (language == QLocale::English)
        name = QStringLiteral("English"); // Qt adds the country
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

SourceTag channelTag(const QString &value)
{
    const QString plain = value.toLower();
    if (plain == u"email" || plain == u"e-mail" || plain == u"mail")
        return {Words::tr("E-mail"), QStringLiteral("mail")};
    if (plain == u"web")
        return {Words::tr("Web"), {}};
    if (plain == u"chat")
        return {Words::tr("Chat"), {}};
    if (plain == u"phone")
        return {Words::tr("Phone"), {}};
    return {value, {}};
}

} // namespace

QString createdWords(const QString &created, const QLocale &locale)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})(?:[T "
                       "](\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?)\\s?(Z|[+-]\\d{2}:?\\d{2})?)?$"));
    const QRegularExpressionMatch match = form.match(created);
    if (!match.hasMatch())
        return created;
    const QString day = match.captured(1);
    const QString clock = match.captured(2).left(8); // fractions of a second are of no use here
    const QString zone = match.captured(3);
    //: How a day is written, in Qt's letters: "Wed 4 Nov 2026"
    const QString dayFormat = Words::tr("ddd d MMM yyyy");
    if (clock.isEmpty()) {
        const QDate date = QDate::fromString(day, Qt::ISODate);
        return date.isValid() ? locale.toString(date, dayFormat) : created;
    }
    QDateTime time = QDateTime::fromString(day + u'T' + clock + zone, Qt::ISODate);
    if (!time.isValid())
        return created;
    if (!zone.isEmpty())
        time = time.toLocalTime();
    return Words::tr("%1, %2").arg(locale.toString(time.date(), dayFormat),
                                   locale.toString(time.time(), QLocale::ShortFormat));
}

std::optional<SourceTag> sourceTag(const QString &column, const QString &value)
{
    static constexpr std::array languages{"language", "lang", "locale", "sprache"};
    static constexpr std::array channels{"channel", "kanal"};
    if (value.isEmpty() || value.size() > LongestTag)
        return std::nullopt;
    if (isOneOf(column, languages)) {
        const QString name = languageWords(value);
        return SourceTag{name.isEmpty() ? value : name, {}};
    }
    if (isOneOf(column, channels))
        return channelTag(value);
    return std::nullopt;
}

} // namespace countersign
