#pragma once

#include "core/dataset/importer.h"

#include <QWidget>

class QButtonGroup;

namespace countersign
{

class Look;

/// What happens to rows that cannot be read and to ids that repeat.
class RulesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RulesPanel(const Look &look, QWidget *parent = nullptr);

    OnBadRow onBadRow() const;
    OnDuplicateId onDuplicateId() const;

signals:
    void rulesChanged();

private:
    QButtonGroup *m_badRows;
    QButtonGroup *m_repeatedIds;
};

} // namespace countersign
