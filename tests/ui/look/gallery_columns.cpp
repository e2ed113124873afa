#include "tests/ui/look/gallery_columns.h"

#include "ui/delegates/queue_row_delegate.h"
#include "ui/look/confidence_label.h"
#include "ui/look/empty_state.h"
#include "ui/look/flow_layout.h"
#include "ui/look/key_button.h"
#include "ui/look/key_cap.h"
#include "ui/look/look.h"
#include "ui/look/message_strip.h"
#include "ui/look/option_pill.h"
#include "ui/look/painting.h"
#include "ui/look/plain_label.h"
#include "ui/look/search_field.h"
#include "ui/look/segmented_control.h"
#include "ui/look/small_labels.h"
#include "ui/look/state_bar.h"
#include "ui/look/state_chip.h"
#include "ui/look/toast.h"
#include "ui/models/queue_roles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace countersign
{

namespace
{

struct Column {
    QWidget *widget;
    QVBoxLayout *layout;
};

Column newColumn(int width, Token surface)
{
    auto *column = new QWidget;
    setSurface(column, surface);
    if (width > 0)
        column->setFixedWidth(width);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    return {column, layout};
}

QHBoxLayout *newRow(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

OptionPill *newPill(const Look &look, const QString &key, const QString &name, int color, PillState state)
{
    auto *pill = new OptionPill(look);
    pill->setName(name);
    pill->setKeyCap(key);
    pill->setColorIndex(color);
    pill->setState(state);
    return pill;
}

QListView *newQueue(const Look &look)
{
    struct Row {
        StateSign sign;
        const char *subject;
        const char *option;
        int color;
        const char *reason;
        double confidence;
        bool decided;
    };
    const Row rows[] = {
        {StateSign::Decided, "Rechnung enthält falsche USt-IdNr.", "Billing", 0, "accepted, just now", 0.61,
         true},
        {StateSign::NeedsReview, "Charged twice after switching to the yearly plan", "Billing", 0,
         "below 0.75, baseline differs", 0.62, false},
        {StateSign::Blind, "Bank feed stopped on Sunday", "", 0, "blind: choose first", -1, false},
        {StateSign::NeedsReview, "لا أستطيع تغيير لغة الفاتورة", "Feature request", 3, "below 0.75", 0.63,
         false},
    };
    auto *view = new QListView;
    auto *model = new QStandardItemModel(view);
    for (const Row &row : rows) {
        auto *item = new QStandardItem;
        item->setData(QString::fromUtf8(row.subject), SubjectRole);
        item->setData(int(row.sign), StateSignRole);
        item->setData(QString::fromUtf8(row.option), OptionNameRole);
        item->setData(row.color, OptionColorRole);
        item->setData(QString::fromUtf8(row.reason), ReasonRole);
        if (row.confidence >= 0)
            item->setData(row.confidence, ConfidenceRole);
        item->setData(row.decided, DecidedRole);
        model->appendRow(item);
    }
    view->setModel(model);
    view->setItemDelegate(new QueueRowDelegate(look, view));
    view->setFixedHeight(4 * 52);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setCurrentIndex(model->index(1, 0));
    return view;
}

} // namespace

QWidget *newColorColumn(const Look &look)
{
    const Column column = newColumn(420, Token::SurfacePanel);
    column.layout->addWidget(new SectionLabel(look, QStringLiteral("States")));
    auto *chips = new FlowLayout;
    for (const StateSign sign :
         {StateSign::Ready, StateSign::NeedsReview, StateSign::Failed, StateSign::Unknown, StateSign::Decided,
          StateSign::Blind, StateSign::Flagged, StateSign::Waiting, StateSign::Skipped, StateSign::InReview,
          StateSign::Auto, StateSign::Warned})
        chips->addWidget(new StateChip(look, sign));
    column.layout->addLayout(chips);

    column.layout->addWidget(
        new SectionLabel(look, QStringLiteral("Confidence: hatched below its threshold, here 0.75")));
    auto *confidences = new FlowLayout(12, 6);
    for (const double value : {0.31, 0.62, 0.74, 0.81, 0.97}) {
        auto *label = new ConfidenceLabel(look);
        label->setConfidence(value, 0.75);
        confidences->addWidget(label);
    }
    column.layout->addLayout(confidences);

    column.layout->addWidget(new SectionLabel(look, QStringLiteral("Options: solid 1 to 6, ring 7 to 12")));
    auto *options = new QGridLayout;
    for (int i = 0; i < 12; ++i) {
        auto *label = new OptionLabel(look);
        label->setType(Type::Small);
        label->setOption(QStringLiteral("option %1").arg(i + 1), i);
        options->addWidget(label, i / 4, i % 4);
    }
    column.layout->addLayout(options);

    column.layout->addWidget(new SectionLabel(look, QStringLiteral("Keys")));
    QList<QWidget *> caps;
    for (const QKeySequence &keys :
         {QKeySequence(Qt::Key_A), QKeySequence(Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_K),
          QKeySequence(Qt::Key_F2), QKeySequence(Qt::Key_Question), QKeySequence(Qt::Key_Left)})
        caps.append(new KeyCap(look, keyCapText(keys)));
    column.layout->addLayout(newRow(caps));

    column.layout->addWidget(new SectionLabel(look, QStringLiteral("Messages")));
    for (const MessageTone tone :
         {MessageTone::Info, MessageTone::Good, MessageTone::Warning, MessageTone::Error})
        column.layout->addWidget(
            new MessageStrip(look, tone,
                             QStringLiteral("Category 0.62 is below its threshold of 0.75, and the offline "
                                            "baseline says Technical.")));
    column.layout->addWidget(new SectionLabel(look, QStringLiteral("States of a project")));
    for (const int height : {6, 14}) {
        auto *bar = new StateBar(look);
        bar->setBarHeight(height);
        bar->setParts({{Token::StateDecided, 2316, QStringLiteral("decided"), false},
                       {Token::StateReview, 1284, QStringLiteral("need review"), height > 6},
                       {Token::StateReady, 6842, QStringLiteral("ready"), false},
                       {Token::StateFailed, 37, QStringLiteral("failed"), false}},
                      12480);
        column.layout->addWidget(bar);
    }
    column.layout->addStretch();
    return column.widget;
}

QWidget *newControlColumn(const Look &look)
{
    const Column column = newColumn(468, Token::SurfacePanel);
    column.layout->addWidget(new SectionLabel(look, QStringLiteral("Buttons")));
    auto *primary = new KeyButton(look, QStringLiteral("Primary"), QStringLiteral("primary"));
    primary->setKeyCap(QStringLiteral("Enter"));
    auto *quiet = new KeyButton(look, QStringLiteral("Quiet"), QStringLiteral("quiet"));
    quiet->setIconName(QStringLiteral("settings"));
    auto *small = new KeyButton(look, QStringLiteral("Small"), QStringLiteral("small"));
    small->setIconName(QStringLiteral("retry"));
    auto *disabled = new KeyButton(look, QStringLiteral("Cannot act"));
    disabled->setEnabled(false);
    auto *skip = new KeyButton(look, QStringLiteral("Skip"));
    skip->setKeyCap(QStringLiteral("X"), KeyButton::CapBefore);
    column.layout->addLayout(
        newRow({primary, new KeyButton(look, QStringLiteral("Normal")),
                new KeyButton(look, QStringLiteral("Danger"), QStringLiteral("danger"))}));
    column.layout->addLayout(newRow({quiet, small, disabled, skip}));

    column.layout->addWidget(new SectionLabel(look, QStringLiteral("Inputs")));
    auto *search = new SearchField(look, QStringLiteral("Find in tickets"), QStringLiteral("/"));
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("Needs review"), QStringLiteral("Ready")});
    auto *focused = new QLineEdit(QStringLiteral("has the keyboard"));
    focused->setObjectName(QStringLiteral("focused"));
    auto *readOnly = new QLineEdit(QStringLiteral("read only"));
    readOnly->setReadOnly(true);
    auto *invalid = new QLineEdit(QStringLiteral("1.75"));
    setInvalid(invalid, true);
    auto *spin = new QDoubleSpinBox;
    spin->setValue(0.75);
    for (QWidget *widget :
         {static_cast<QWidget *>(search), static_cast<QWidget *>(focused), static_cast<QWidget *>(invalid)})
        widget->setFixedWidth(200);
    for (QWidget *widget : {static_cast<QWidget *>(combo), static_cast<QWidget *>(readOnly)})
        widget->setFixedWidth(150);
    auto *on = new QCheckBox(QStringLiteral("on"));
    on->setChecked(true);
    auto *some = new QCheckBox(QStringLiteral("some"));
    some->setTristate(true);
    some->setCheckState(Qt::PartiallyChecked);
    column.layout->addLayout(newRow({search, combo}));
    column.layout->addLayout(newRow({focused, readOnly}));
    column.layout->addLayout(newRow({invalid, on, new QCheckBox(QStringLiteral("off")), some}));
    auto *chosen = new QRadioButton(QStringLiteral("chosen"));
    chosen->setChecked(true);
    column.layout->addLayout(
        newRow({new SegmentedControl(look, {QStringLiteral("Chart"), QStringLiteral("Table")}), spin, chosen,
                new QRadioButton(QStringLiteral("other"))}));

    column.layout->addWidget(new SectionLabel(look, QStringLiteral("Option pills: open, pencil, ink")));
    auto *pills = FlowLayout::forPills();
    pills->addWidget(newPill(look, QStringLiteral("1"), QStringLiteral("Open"), 0, PillState::Open));
    pills->addWidget(newPill(look, QStringLiteral("2"), QStringLiteral("Pencil"), 1, PillState::Pencil));
    pills->addWidget(newPill(look, QStringLiteral("3"), QStringLiteral("Ink"), 2, PillState::Ink));
    pills->addWidget(newPill(look, QStringLiteral("4"), QStringLiteral("Focus"), 3, PillState::Open));
    pills->addWidget(newPill(look, QStringLiteral("7"), QStringLiteral("Ring"), 6, PillState::Open));
    pills->addWidget(newPill(look, QStringLiteral("8"), QStringLiteral("Ring, ink"), 7, PillState::Ink));
    column.layout->addLayout(pills);
    column.layout->addWidget(new SectionLabel(look, QStringLiteral("Queue rows")));
    column.layout->addWidget(newQueue(look));
    auto *verdict =
        new KeyButton(look, QStringLiteral("Accept and go on"), QStringLiteral("primary verdict"));
    verdict->setKeyCap(QStringLiteral("Enter"));
    column.layout->addWidget(verdict);
    column.layout->addStretch();
    return column.widget;
}

QWidget *newMessageColumn(const Look &look)
{
    const Column column = newColumn(0, Token::SurfaceWindow);
    auto *card = new QFrame;
    setKind(card, QStringLiteral("card"));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    auto *empty = new EmptyState(look, QStringLiteral("filter"), QStringLiteral("Nothing matches"),
                                 QStringLiteral("No ticket is both Billing and from run 2."));
    auto *clear = new KeyButton(look, QStringLiteral("Clear the filter"));
    clear->setKeyCap(QStringLiteral("Esc"));
    empty->addButton(clear);
    inside->addWidget(empty);
    column.layout->addWidget(card);
    auto *progress = new QProgressBar;
    progress->setValue(34);
    progress->setTextVisible(false);
    column.layout->addWidget(progress);
    auto *name = new PlainLabel(look, QStringLiteral("/home/mira/a/very/long/path/which/does/not/fit/into/"
                                                     "the/label/support-export-2026-11.csv"));
    name->setElideMode(Qt::ElideMiddle);
    column.layout->addWidget(name);
    column.layout->addStretch();
    auto *toast = new Toast(look, column.widget);
    toast->say({QStringLiteral("review"), Token::TextLink, QStringLiteral("41 tickets labelled Account"),
                QStringLiteral("Undo"), QStringLiteral("Z"), [] {}});
    toast->setEdges(24, 24);
    return column.widget;
}

} // namespace countersign
