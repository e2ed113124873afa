#include "ui/taxonomy/taxonomy_tree.h"

#include "ui/delegates/table_row_delegate.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/sizes.h"
#include "ui/taxonomy/taxonomy_row_delegate.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace countersign
{

namespace
{

constexpr int FieldRole = Qt::UserRole;
constexpr int OptionRole = Qt::UserRole + 1;

QString kindWords(const Field &field)
{
    if (field.kind == FieldKind::Text) {
        return field.maxWords > 0 ? TaxonomyTree::tr("%n word(s)", nullptr, field.maxWords)
                                  : TaxonomyTree::tr("text");
    }
    const auto active =
        std::ranges::count_if(field.options, [](const Option &option) { return !option.retired; });
    return field.kind == FieldKind::Choice ? TaxonomyTree::tr("one of %n", nullptr, int(active))
                                           : TaxonomyTree::tr("any of %n", nullptr, int(active));
}

} // namespace

TaxonomyTree::TaxonomyTree(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_tree(new QTreeWidget),
      m_addField(new KeyButton(look, tr("Add a field"), QStringLiteral("small"))),
      m_addOption(new KeyButton(look, tr("Add an option"), QStringLiteral("small"))),
      m_up(new KeyButton(look, tr("Up"), QStringLiteral("small"))),
      m_down(new KeyButton(look, tr("Down"), QStringLiteral("small"))),
      m_remove(new KeyButton(look, tr("Retire"), QStringLiteral("small")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::S);
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(14);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    dressTree(look, m_tree);
    m_tree->setItemDelegate(new TaxonomyRowDelegate(look, m_tree));
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setAccessibleName(tr("Fields and options"));
    m_tree->setObjectName(QStringLiteral("taxonomyTree"));
    setSurface(m_tree, Token::SurfacePanel);
    column->addWidget(m_tree, 1);
    addButtons();
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item == nullptr)
            return;
        m_place = {item->data(0, FieldRole).toInt(), item->data(0, OptionRole).toInt()};
        refreshButtons();
        emit placeChosen(m_place);
    });
    connect(m_tree, &QTreeWidget::itemClicked, this, &TaxonomyTree::editWanted);
    connect(m_tree, &QTreeWidget::itemActivated, this, &TaxonomyTree::editWanted);
}

void TaxonomyTree::addButtons()
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(Space::M, 0, Space::M, 0);
    grid->setSpacing(6);
    grid->addWidget(m_addField, 0, 0);
    grid->addWidget(m_addOption, 0, 1);
    auto *order = new QHBoxLayout; // each as wide as its word
    order->setSpacing(6);
    order->addWidget(m_up, 1);
    order->addWidget(m_down, 1);
    order->addWidget(m_remove, 2);
    grid->addLayout(order, 1, 0, 1, 2);
    static_cast<QVBoxLayout *>(layout())->addLayout(grid);
    auto *kinds = new QMenu(this);
    const auto addKind = [&](const QString &words, Verb verb) {
        connect(kinds->addAction(words), &QAction::triggered, this, [this, verb] { emit verbChosen(verb); });
    };
    addKind(tr("With options to choose from"), Verb::AddField);
    addKind(tr("With a short text"), Verb::AddText);
    m_addField->setMenu(kinds);
    m_addField->setObjectName(QStringLiteral("addField"));
    m_addOption->setObjectName(QStringLiteral("addOption"));
    m_up->setObjectName(QStringLiteral("moveUp"));
    m_down->setObjectName(QStringLiteral("moveDown"));
    m_remove->setObjectName(QStringLiteral("remove"));
    connect(m_addOption, &KeyButton::clicked, this, [this] { emit verbChosen(Verb::AddOption); });
    connect(m_up, &KeyButton::clicked, this, [this] { emit verbChosen(Verb::Up); });
    connect(m_down, &KeyButton::clicked, this, [this] { emit verbChosen(Verb::Down); });
    connect(m_remove, &KeyButton::clicked, this, [this] {
        const bool retired =
            m_place.isOption() && m_taxonomy.fields[m_place.field].options[m_place.option].retired;
        emit verbChosen(retired ? Verb::Restore : Verb::Remove);
    });
}

void TaxonomyTree::mark(QTreeWidgetItem *item, const QList<TaxonomyFinding> &findings, TaxonomyPlace place)
{
    item->setData(0, FieldRole, place.field);
    item->setData(0, OptionRole, place.option);
    QStringList words;
    bool wrong = false;
    for (const TaxonomyFinding &finding : findings) {
        if (placeNamed(finding.place) == place) {
            words.append(finding.message);
            wrong |= finding.severity == TaxonomyFinding::Severity::Error;
        }
    }
    if (words.isEmpty())
        return;
    item->setIcon(1, m_look.icon(wrong ? QStringLiteral("failed") : QStringLiteral("review-state"),
                                 wrong ? Token::StateFailed : Token::StateReview));
    item->setData(1, Qt::AccessibleTextRole, words.join(u' '));
}

void TaxonomyTree::setTaxonomy(const Taxonomy &taxonomy, const QList<TaxonomyFinding> &findings)
{
    m_taxonomy = taxonomy;
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    const QFont bold = m_look.font(Type::Strong);
    auto *whole = new QTreeWidgetItem(m_tree, {tr("Rules and prompt")});
    mark(whole, findings, {});
    for (int f = 0; f < taxonomy.fields.size(); ++f) {
        const Field &field = taxonomy.fields[f];
        auto *item =
            new QTreeWidgetItem(m_tree, {field.title.isEmpty() ? field.key : field.title, kindWords(field)});
        item->setFont(0, bold);
        item->setData(1, TaxonomyRowDelegate::ToneRole, int(Token::TextSecondary));
        mark(item, findings, {f, -1});
        for (int o = 0; o < field.options.size(); ++o) {
            const Option &option = field.options[o];
            auto *child =
                new QTreeWidgetItem(item, {option.name, option.retired ? tr("retired") : QString()});
            child->setData(0, TaxonomyRowDelegate::MarkRole, o);
            for (int column = 0; option.retired && column < 2; ++column)
                child->setData(column, TaxonomyRowDelegate::ToneRole, int(Token::TextMuted));
            mark(child, findings, {f, o});
        }
        item->setExpanded(true);
    }
    setPlace(m_place);
}

QTreeWidgetItem *TaxonomyTree::itemAt(TaxonomyPlace place) const
{
    if (place.isWhole())
        return m_tree->topLevelItem(0);
    QTreeWidgetItem *field = m_tree->topLevelItem(place.field + 1);
    return place.isOption() && field != nullptr ? field->child(place.option) : field;
}

void TaxonomyTree::setPlace(TaxonomyPlace place)
{
    m_place = hasPlace(m_taxonomy, place) ? place : TaxonomyPlace();
    const QSignalBlocker quiet(m_tree);
    m_tree->setCurrentItem(itemAt(m_place));
    refreshButtons();
}

void TaxonomyTree::refreshButtons()
{
    const bool whole = m_place.isWhole();
    const bool text = !whole && m_taxonomy.fields[m_place.field].kind == FieldKind::Text;
    m_addOption->setEnabled(!whole && !text);
    m_up->setEnabled(!whole && (m_place.isOption() ? m_place.option : m_place.field) > 0);
    const qsizetype last = whole                ? 0
                           : m_place.isOption() ? m_taxonomy.fields[m_place.field].options.size() - 1
                                                : m_taxonomy.fields.size() - 1;
    m_down->setEnabled(!whole && (m_place.isOption() ? m_place.option : m_place.field) < last);
    m_remove->setEnabled(!whole);
    if (!m_place.isOption()) {
        m_remove->setText(tr("Remove"));
        return;
    }
    const Option &option = m_taxonomy.fields[m_place.field].options[m_place.option];
    m_remove->setText(option.retired ? tr("Restore") : option.id.isValid() ? tr("Retire") : tr("Remove"));
}

} // namespace countersign
