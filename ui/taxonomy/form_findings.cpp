#include "ui/taxonomy/form_findings.h"

#include "ui/look/form_grid.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"

#include <QLocale>
#include <QWidget>

namespace countersign
{

void FormFindings::add(FormGrid &form, const QString &member, QWidget *input)
{
    auto *label = new PlainLabel(m_look, {}, Type::Small, Token::StateFailed);
    label->setWordWrap(true);
    label->setObjectName(QStringLiteral("finding.") + member);
    label->hide();
    form.addBelow(label);
    m_entries.append({member, input, label});
}

void FormFindings::show(const QList<TaxonomyFinding> &findings, const QString &place)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        const QString at = place.isEmpty() ? entry.member : place + u'.' + entry.member;
        QStringList words;
        bool wrong = false;
        for (const TaxonomyFinding &finding : findings) {
            if (finding.place != at && !finding.place.startsWith(at + u'['))
                continue;
            // Options have a form of their own.
            if (finding.place != at && entry.member == QLatin1String("options"))
                continue;
            words.append(finding.message);
            wrong |= finding.severity == TaxonomyFinding::Severity::Error;
        }
        entry.label->setText(words.join(u'\n'));
        entry.label->setTone(wrong ? Token::StateFailed : Token::StateReview);
        entry.label->setVisible(!words.isEmpty());
        setInvalid(entry.input, wrong);
        entry.input->setAccessibleDescription(words.join(u' '));
    }
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

bool readThreshold(const QString &text, std::optional<double> &threshold)
{
    const QString trimmed = text.trimmed();
    threshold.reset();
    if (trimmed.isEmpty())
        return true;
    bool ok = false;
    double value = QLocale().toDouble(trimmed, &ok);
    if (!ok)
        value = trimmed.toDouble(&ok);
    if (ok)
        threshold = value;
    return ok;
}

QString thresholdText(std::optional<double> threshold)
{
    return threshold ? QLocale().toString(*threshold, 'g', 4) : QString();
}

} // namespace countersign
