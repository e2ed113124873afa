#include "ui/import/rules_panel.h"

#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace countersign
{

RulesPanel::RulesPanel(const Look &look, QWidget *parent)
    : QWidget(parent), m_badRows(new QButtonGroup(this)), m_repeatedIds(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::XS);
    const auto add = [&](QButtonGroup *group, const QString &words, int id, const char *name) {
        auto *radio = new QRadioButton(words);
        radio->setObjectName(QString::fromLatin1(name));
        group->addButton(radio, id);
        column->addWidget(radio);
    };
    column->addWidget(new SectionLabel(look, tr("Rows that cannot be read")));
    add(m_badRows, tr("Skip and list them"), int(OnBadRow::Skip), "skipBadRows");
    add(m_badRows, tr("Stop the import"), int(OnBadRow::Stop), "stopAtBadRow");
    column->addSpacing(Space::M);
    column->addWidget(new SectionLabel(look, tr("Repeated ids")));
    add(m_repeatedIds, tr("Keep the first"), int(OnDuplicateId::KeepFirst), "keepFirst");
    add(m_repeatedIds, tr("Add a suffix, as in 47001-2"), int(OnDuplicateId::Suffix), "addSuffix");
    add(m_repeatedIds, tr("Refuse the file"), int(OnDuplicateId::Refuse), "refuseFile");
    m_badRows->button(int(OnBadRow::Skip))->setChecked(true);
    m_repeatedIds->button(int(OnDuplicateId::KeepFirst))->setChecked(true);
    connect(m_badRows, &QButtonGroup::idClicked, this, &RulesPanel::rulesChanged);
    connect(m_repeatedIds, &QButtonGroup::idClicked, this, &RulesPanel::rulesChanged);
}

OnBadRow RulesPanel::onBadRow() const
{
    return static_cast<OnBadRow>(m_badRows->checkedId());
}

OnDuplicateId RulesPanel::onDuplicateId() const
{
    return static_cast<OnDuplicateId>(m_repeatedIds->checkedId());
}

} // namespace countersign
