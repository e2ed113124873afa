#include "ui/look/key_button.h"
#include "ui/look/key_cap.h"
#include "ui/look/look.h"
#include "ui/look/painting.h"
#include "ui/look/plain_label.h"
#include "ui/look/sizes.h"
#include "ui/look/small_labels.h"
#include "ui/project_session.h"
#include "ui/start/drop_zone.h"
#include "ui/start/recent_list.h"
#include "ui/start/recent_model.h"
#include "ui/start/recent_project.h"
#include "ui/start/start_page.h"
#include "ui/start/step_picture.h"
#include "ui/window/action_registry.h"

#include <QScrollArea>
#include <QVBoxLayout>

// The parts of the start page and where they stand; what they do is in start_page.cpp.

namespace countersign
{

namespace
{

constexpr int LeftWidth = 620;
constexpr int RightWidth = 420;
constexpr int Gap = 80;
constexpr int TitleHeight = 34;
constexpr int PromiseWidth = 210;

} // namespace

StartPage::StartPage(ProjectSession &session, const Look &look, ActionRegistry &actions, Dialogs &dialogs)
    : m_session(session),
      m_look(look),
      m_actions(actions),
      m_dialogs(dialogs),
      m_reader(new RecentReader(session.pool(), session.clock(), this)),
      m_model(new RecentModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(newTopBar());

    auto *content = new QWidget;
    setSurface(content, Token::SurfaceWindow);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(Space::Block, Space::Page, Space::Block, Space::Block);
    row->setSpacing(0);
    row->addStretch(1);
    row->addWidget(newLeftColumn(), 1000);
    row->addSpacing(Gap);
    m_recentColumn = newRecentColumn();
    row->addWidget(m_recentColumn, 600);
    row->addStretch(1);
    m_columns = row;
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll, 1);

    connect(&session, &ProjectSession::settingsChanged, this,
            [this] { m_steps->setVisible(m_session.settings().showSteps); });
    connect(m_reader, &RecentReader::found, m_model, &RecentModel::take);
    connect(m_list, &RecentList::chosen, this, &StartPage::openRecent);
    connect(m_list, &RecentList::removeWanted, this, &StartPage::removeRecent);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < Width::NarrowWindow;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_recentColumn->setMaximumWidth(narrow ? LeftWidth : RightWidth);
}

QWidget *StartPage::newTopBar()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(Height::Header);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(Space::XXL, 0, Space::XXL, 0);
    row->setSpacing(10);
    column->addWidget(content, 1);
    column->addWidget(new Divider(m_look));
    row->addWidget(new IconLabel(m_look, QStringLiteral("logo"), Token::TextLink, 28));
    row->addWidget(new PlainLabel(m_look, QStringLiteral("Countersign"), Type::Title));
    row->addStretch();
    const auto addVerb = [&](const char *icon, const QString &words, const char *actionId) {
        auto *button = new KeyButton(m_look, words, QStringLiteral("quiet"));
        button->setIconName(QString::fromLatin1(icon));
        connect(button, &KeyButton::clicked, this,
                [this, id = QString::fromLatin1(actionId)] { trigger(id); });
        row->addWidget(button);
    };
    addVerb("help", tr("Help"), "help.keys");
    addVerb("settings", tr("Settings"), "app.settings");
    return bar;
}

QWidget *StartPage::newDropZone()
{
    auto *zone = new DropZone(m_look);
    zone->setFixedHeight(208);
    auto *column = new QVBoxLayout(zone);
    column->setSpacing(Space::XS);
    column->addStretch();
    column->addWidget(new IconLabel(m_look, QStringLiteral("import"), Token::TextLink, 32), 0,
                      Qt::AlignHCenter);
    column->addSpacing(Space::S);
    column->addWidget(new PlainLabel(m_look, tr("Drop a ticket file here"), Type::Strong), 0,
                      Qt::AlignHCenter);
    column->addWidget(new PlainLabel(m_look, tr("CSV, TSV, JSON or JSON Lines, with or without labels"),
                                     Type::Small, Token::TextSecondary),
                      0, Qt::AlignHCenter);
    column->addSpacing(Space::S);
    auto *choose = new KeyButton(m_look, tr("Choose a file…"), QStringLiteral("primary"));
    const auto nameKey = [this, choose] {
        choose->setKeyCap(m_actions.capOf(QStringLiteral("file.import")));
    };
    connect(&m_actions, &ActionRegistry::keysChanged, choose, nameKey);
    nameKey();
    choose->setObjectName(QStringLiteral("chooseFile"));
    connect(choose, &KeyButton::clicked, this, [this] { trigger(QStringLiteral("file.import")); });
    m_choose = choose;
    column->addWidget(choose, 0, Qt::AlignHCenter);
    column->addStretch();
    return zone;
}

QWidget *StartPage::newLeftColumn()
{
    auto *left = new QWidget;
    left->setMaximumWidth(LeftWidth);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *title = new PlainLabel(m_look, tr("Which tickets today?"), Type::Figure);
    title->setFixedHeight(TitleHeight);
    column->addWidget(title);
    column->addSpacing(Space::XL);
    column->addWidget(newDropZone());
    column->addSpacing(Space::L);

    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    auto *sample = new KeyButton(m_look, tr("Try the sample"));
    sample->setIconName(QStringLiteral("play"));
    sample->setObjectName(QStringLiteral("trySample"));
    connect(sample, &KeyButton::clicked, this, [this] { trigger(QStringLiteral("file.sample")); });
    auto *promise = new PlainLabel(m_look,
                                   tr("240 tickets in several languages, works without a key or "
                                      "network"),
                                   Type::Small, Token::TextMuted);
    promise->setWordWrap(true);
    promise->setMaximumWidth(PromiseWidth); // two lines of one length
    auto *open = new KeyButton(m_look, tr("Open a project…"));
    open->setIconName(QStringLiteral("folder"));
    open->setObjectName(QStringLiteral("openProject"));
    connect(open, &KeyButton::clicked, this, [this] { trigger(QStringLiteral("file.open")); });
    row->addWidget(sample);
    row->addWidget(promise, 1000);
    row->addStretch(1);
    row->addWidget(open);
    column->addLayout(row);
    m_steps = newSteps();
    column->addWidget(m_steps);
    column->addStretch();
    return left;
}

QWidget *StartPage::newSteps()
{
    auto *steps = new QWidget;
    auto *column = new QVBoxLayout(steps);
    column->setContentsMargins(0, Space::Wider, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Divider(m_look));
    column->addSpacing(Space::L);
    auto *head = new QHBoxLayout;
    head->addWidget(new SectionLabel(m_look, tr("How it works")));
    head->addStretch();
    auto *never = new KeyButton(m_look, tr("Do not show again"), QStringLiteral("small link"));
    never->setObjectName(QStringLiteral("hideSteps"));
    connect(never, &KeyButton::clicked, this, [this] {
        m_session.settings().showSteps = false;
        m_session.saveSettings();
        m_steps->hide();
        m_choose->setFocus(Qt::OtherFocusReason);
    });
    head->addWidget(never);
    column->addLayout(head);
    column->addSpacing(Space::M);

    auto *row = new QHBoxLayout;
    row->setSpacing(Space::XXL);
    const auto addStep = [&](StepPicture::Step step, const QString &title, const QString &words) {
        auto *box = new QVBoxLayout;
        box->setSpacing(2);
        box->addWidget(new StepPicture(m_look, step));
        box->addSpacing(6);
        box->addWidget(new PlainLabel(m_look, title, Type::Strong));
        auto *text = new PlainLabel(m_look, words, Type::Small, Token::TextSecondary);
        text->setWordWrap(true);
        text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        box->addWidget(text);
        box->addStretch();
        row->addLayout(box, 1);
    };
    addStep(StepPicture::Load, tr("1. Load tickets"),
            tr("From a file. Every column comes back in the export."));
    addStep(StepPicture::Pencil, tr("2. The model signs first"),
            tr("In pencil: a dashed line, with how sure it is and why."));
    addStep(StepPicture::Ink, tr("3. You countersign"), tr("In ink: Enter agrees, one more key corrects."));
    column->addLayout(row);
    return steps;
}

QWidget *StartPage::newRecentColumn()
{
    auto *right = new QWidget;
    right->setMaximumWidth(RightWidth);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *headBox = new QWidget;
    headBox->setFixedHeight(TitleHeight);
    auto *head = new QHBoxLayout(headBox);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(6);
    head->addWidget(new SectionLabel(m_look, tr("Recent projects")));
    head->addStretch();
    m_recentKeys = new QWidget;
    auto *keys = new QHBoxLayout(m_recentKeys);
    keys->setContentsMargins(0, 0, 0, 0);
    keys->setSpacing(6);
    keys->addWidget(new KeyCap(m_look, QStringLiteral("↑")));
    keys->addWidget(new KeyCap(m_look, QStringLiteral("↓")));
    keys->addWidget(new PlainLabel(m_look, tr("choose"), Type::Small, Token::TextMuted));
    keys->addWidget(new KeyCap(m_look, keyCapText(Qt::Key_Return)));
    keys->addWidget(new PlainLabel(m_look, tr("open"), Type::Small, Token::TextMuted));
    keys->addWidget(new KeyCap(m_look, keyCapText(Qt::Key_Delete)));
    keys->addWidget(new PlainLabel(m_look, tr("off the list"), Type::Small, Token::TextMuted));
    head->addWidget(m_recentKeys);
    column->addWidget(headBox);
    column->addSpacing(Space::XL);
    m_list = new RecentList(m_look, m_model);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    column->addWidget(m_list, 1);
    auto *none = new PlainLabel(m_look, tr("None yet. Projects that you open are listed here."), Type::Body,
                                Token::TextMuted);
    none->setWordWrap(true);
    m_noRecent = none;
    column->addWidget(none);
    column->addStretch();
    return right;
}

} // namespace countersign
