#include "core/suggest/baseline_cues.h"

#include <QStringList>
#include <QStringView>

#include <algorithm>
#include <array>

namespace countersign
{
namespace
{

struct CueGroup {
    QStringView names; ///< separated by |
    QStringView words;
    float head;
};

constexpr float DefaultHead = 0.6F;

constexpr std::array Groups{
    CueGroup{u"positive|happy|satisfied|praise|positiv|positivo|positif",
             u"thank thanks great love excellent awesome perfect happy amazing helpful appreciate wonderful "
             u"fantastic danke super toll klasse gracias excelente genial merci parfait 😊 😀 👍 ❤ 🎉",
             0.0F},
    CueGroup{
        u"negative|unhappy|dissatisfied|angry|frustrated|complaint|negativ|negativo|négatif",
        u"angry terrible worst awful frustrated frustrating disappointed disappointing unacceptable "
        u"ridiculous useless hate horrible never again annoyed broken waste schlecht ärgerlich enttäuscht "
        u"furchtbar unverschämt pésimo terrible malo déçu inacceptable 😡 😠 👎 😞",
        0.0F},
    CueGroup{u"neutral|mixed|neutro|neutre", u"", DefaultHead},
    CueGroup{
        u"critical|urgent|emergency|blocker|kritisch|dringend|crítico|crítica|urgente|critique",
        u"urgent urgently asap immediately emergency critical outage down production everyone nobody all "
        u"users hacked breach stolen data loss sofort dringend notfall ausfall urgente inmediatamente "
        u"immédiatement 🚨 🔥",
        0.0F},
    CueGroup{u"high|hoch|alta|alto|élevée|haute|major",
             u"cannot can't unable broken important soon error failed failing deadline today blocked wrong "
             u"charged twice wichtig kaputt fehler geht nicht importante no funciona erreur ne marche pas",
             0.0F},
    CueGroup{u"medium|normal|moderate|mittel|media|medio|moyenne", u"", DefaultHead},
    CueGroup{
        u"low|minor|trivial|niedrig|baja|bajo|basse|faible",
        u"whenever no rush minor suggestion idea curious wondering would be nice question someday thanks "
        u"typo feature keine eile vorschlag idee sugerencia pregunta suggestion quand vous",
        0.0F},
    CueGroup{u"other|general|misc|miscellaneous|sonstiges|allgemein|otro|otros|autre|général", u"",
             DefaultHead / 2},
};

bool isNamed(const Option &option, const QStringList &names)
{
    const auto among = [&names](const QString &name) {
        return names.contains(name.trimmed().toCaseFolded());
    };
    return among(option.name) || std::ranges::any_of(option.aliases, among);
}

} // namespace

OptionCues cuesFor(const Option &option)
{
    for (const CueGroup &group : Groups) {
        if (isNamed(option, group.names.toString().split(u'|')))
            return {group.words.toString(), group.head};
    }
    return {};
}

} // namespace countersign
