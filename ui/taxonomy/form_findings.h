#pragma once

#include "core/domain/taxonomy_check.h"

#include <QList>

class QWidget;

namespace countersign
{

class FormGrid;
class Look;
class PlainLabel;

/// The findings of a form, each below the input it concerns.
class FormFindings
{
public:
    explicit FormFindings(const Look &look) : m_look(look) {}

    /// Below the form's last row. `member` as in the taxonomy file: "name"; findings of "aliases[2]" belong
    /// to "aliases".
    void add(FormGrid &form, const QString &member, QWidget *input);
    /// `place`: of what the form shows, as findings name it; empty: the whole.
    void show(const QList<TaxonomyFinding> &findings, const QString &place);

private:
    struct Entry {
        QString member;
        QWidget *input = nullptr;
        PlainLabel *label = nullptr;
    };

    const Look &m_look;
    QList<Entry> m_entries;
};

/// The lines of a text that are not blank.
QStringList linesOf(const QString &text);
/// "0.8", "0,8" or nothing; false: neither.
bool readThreshold(const QString &text, std::optional<double> &threshold);
QString thresholdText(std::optional<double> threshold);

} // namespace countersign
