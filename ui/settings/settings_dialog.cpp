#include "ui/settings/settings_dialog.h"

#include "ui/look/focus_ring.h"
#include "ui/look/form_grid.h"
#include "ui/look/key_button.h"
#include "ui/look/look.h"
#include "ui/look/plain_label.h"
#include "ui/look/segmented_control.h"
#include "ui/look/sizes.h"
#include "ui/project_session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign
{

namespace
{

constexpr int LabelWidth = 120;
constexpr int DialogWidth = 540;
constexpr int RoomAround = 160; ///< title and button
constexpr int MostHeight = 680;

} // namespace

ThemeChoice themeChoiceFrom(const QString &word)
{
    if (word == QLatin1String("light"))
        return ThemeChoice::Light;
    return word == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

QString wordOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

SettingsDialog::SettingsDialog(ProjectSession &session, Look &look, QWidget *parent)
    : QDialog(parent), m_session(session), m_look(look)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    setMinimumWidth(DialogWidth);
    auto *content = new QWidget; // scrolls where the screen is small
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, Space::M, 0);
    m_column->setSpacing(Space::L);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(Space::XXL, Space::XL, Space::XL, Space::XL);
    whole->setSpacing(Space::L);
    whole->addWidget(new PlainLabel(look, tr("Settings"), Type::Title));
    setSurface(content, Token::SurfaceRaised);
    QScrollArea *scroll = newPanelScroll(content);
    setSurface(scroll->viewport(), Token::SurfaceRaised);
    whole->addWidget(scroll, 1);
    addTheme();
    addLanguage();
    addAnnotator();
    addZoom();
    addSwitches();
    addReviewRules();
    addKeys();
    addDeadlines();
    auto *row = new QHBoxLayout;
    row->addWidget(new PlainLabel(look, tr("Every change is kept at once."), Type::Small, Token::TextMuted));
    row->addStretch();
    auto *close = new KeyButton(look, tr("Close"));
    close->setDefault(true);
    connect(close, &KeyButton::clicked, this, &QDialog::accept);
    row->addWidget(close);
    whole->addLayout(row);
    resize(DialogWidth, std::min(content->sizeHint().height() + RoomAround, MostHeight));
    new FocusRing(look, this);
}

void SettingsDialog::addRow(const QString &word, QWidget *input, const QString &hint)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::L);
    auto *label = new PlainLabel(m_look, word, Type::Body, Token::TextSecondary);
    label->setFixedWidth(LabelWidth);
    label->setBuddy(input);
    row->addWidget(label, 0, Qt::AlignTop);
    label->setMinimumHeight(Height::Control);
    auto *column = new QVBoxLayout;
    column->setSpacing(Space::XS);
    const bool isNarrow = input->sizePolicy().horizontalPolicy() == QSizePolicy::Maximum;
    column->addWidget(input, 0, isNarrow ? Qt::AlignLeading : Qt::Alignment());
    if (!hint.isEmpty()) {
        auto *words = new PlainLabel(m_look, hint, Type::Small, Token::TextMuted);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    row->addLayout(column, 1);
    input->setAccessibleName(word);
    m_column->addLayout(row);
}

void SettingsDialog::changed()
{
    m_session.saveSettings();
    emit m_session.settingsChanged();
}

void SettingsDialog::addTheme()
{
    auto *theme = new SegmentedControl(m_look, {tr("As the desktop"), tr("Light"), tr("Dark")});
    theme->setObjectName(QStringLiteral("theme"));
    theme->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    theme->setCurrentIndex(int(themeChoiceFrom(m_session.settings().theme)));
    connect(theme, &SegmentedControl::currentChanged, this, [this](int index) {
        const auto choice = static_cast<ThemeChoice>(index);
        m_session.settings().theme = wordOf(choice);
        m_look.setTheme(choice);
        changed();
    });
    connect(&m_session, &ProjectSession::settingsChanged, theme, [this, theme] {
        theme->setCurrentIndex(int(themeChoiceFrom(m_session.settings().theme))); // the menu has it too
    });
    addRow(tr("Colours"), theme);
}

void SettingsDialog::addLanguage()
{
    auto *language = new QComboBox;
    language->setObjectName(QStringLiteral("language"));
    language->addItem(tr("As the desktop"), QString());
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    language->setCurrentIndex(std::max(0, language->findData(m_session.settings().language)));
    connect(language, &QComboBox::activated, this, [this, language] {
        m_session.settings().language = language->currentData().toString();
        changed();
    });
    addRow(tr("Language"), language, tr("From the next start on."));
}

void SettingsDialog::addAnnotator()
{
    auto *name = new QLineEdit(m_session.settings().annotator);
    name->setObjectName(QStringLiteral("annotator"));
    name->setMaxLength(80);
    name->setPlaceholderText(m_session.annotator());
    connect(name, &QLineEdit::editingFinished, this, [this, name] {
        if (name->text().trimmed() != m_session.settings().annotator)
            m_session.setAnnotator(name->text());
    });
    addRow(tr("Your name"), name, tr("Decisions are recorded under it, and exports carry it."));
}

void SettingsDialog::addZoom()
{
    auto *zoom = new QSpinBox;
    zoom->setObjectName(QStringLiteral("zoom"));
    zoom->setRange(80, 200);
    zoom->setSingleStep(10);
    zoom->setSuffix(tr(" %"));
    zoom->setMinimumHeight(Height::Control);
    zoom->setMinimumWidth(120);
    zoom->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    zoom->setValue(qRound(m_session.settings().zoom * 100));
    connect(zoom, &QSpinBox::valueChanged, this, [this](int percent) {
        m_session.settings().zoom = percent / 100.0;
        changed();
    });
    connect(&m_session, &ProjectSession::settingsChanged, zoom, [this, zoom] {
        const QSignalBlocker quiet(zoom);
        zoom->setValue(qRound(m_session.settings().zoom * 100));
    });
    addRow(tr("Ticket text"), zoom);
}

void SettingsDialog::addSwitches()
{
    auto *advance = new QCheckBox(tr("Go on to the next ticket when the last field is settled"));
    advance->setObjectName(QStringLiteral("advanceByItself"));
    advance->setChecked(m_session.settings().advanceByItself);
    connect(advance, &QCheckBox::toggled, this, [this](bool on) {
        m_session.settings().advanceByItself = on;
        changed();
    });
    auto *motion = new QCheckBox(tr("No fades"));
    motion->setObjectName(QStringLiteral("reducedMotion"));
    motion->setChecked(m_session.settings().reducedMotion);
    connect(motion, &QCheckBox::toggled, this, [this](bool on) {
        m_session.settings().reducedMotion = on;
        m_look.setReducedMotion(on);
        changed();
    });
    auto *notify = new QCheckBox(tr("Tell me when a run ends while I am elsewhere"));
    notify->setObjectName(QStringLiteral("notify"));
    notify->setChecked(m_session.settings().notify);
    connect(notify, &QCheckBox::toggled, this, [this](bool on) {
        m_session.settings().notify = on;
        changed();
    });
    addRow(tr("While reviewing"), advance);
    addRow(tr("Notifications"), notify, tr("Counts only, never a ticket's text."));
    addRow(tr("Motion"), motion);
}

void SettingsDialog::addKeys()
{
    auto *keys = new KeyButton(m_look, tr("Keyboard shortcuts…"));
    keys->setObjectName(QStringLiteral("shortcutsButton"));
    keys->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(keys, &KeyButton::clicked, this, [this] {
        accept();
        emit shortcutsWanted();
    });
    addRow(tr("Keys"), keys);
    keys->setAccessibleName(keys->text());
}

/// Of the open project, for whoever leads it: everybody who opens the file has them.
void SettingsDialog::addReviewRules()
{
    if (!m_session.isOpen())
        return;
    auto *share = new QSpinBox;
    share->setObjectName(QStringLiteral("blindShare"));
    share->setRange(0, 100);
    share->setSuffix(tr(" %"));
    share->setMinimumHeight(Height::Control);
    share->setMinimumWidth(120);
    share->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    share->setSpecialValueText(tr("none"));
    share->setValue(qRound(m_session.reviewRules().blindShare * 100));
    connect(share, &QSpinBox::editingFinished, this, [this, share] {
        ReviewRules rules = m_session.reviewRules();
        rules.blindShare = share->value() / 100.0;
        m_session.setReviewRules(rules);
    });
    auto *mode = new QComboBox;
    mode->setObjectName(QStringLiteral("suggestionMode"));
    mode->addItems({tr("Shown"), tr("Shown after the choice"), tr("Hidden")});
    mode->setCurrentIndex(int(m_session.reviewRules().mode));
    connect(mode, &QComboBox::activated, this, [this](int index) {
        ReviewRules rules = m_session.reviewRules();
        rules.mode = static_cast<SuggestionMode>(index);
        m_session.setReviewRules(rules);
    });
    for (QWidget *input : {static_cast<QWidget *>(share), static_cast<QWidget *>(mode)})
        input->setEnabled(!m_session.isReadOnly());
    addRow(tr("Blind tickets"), share,
           tr("Of this project: a random sample that people label before they see the suggestion. Only so is "
              "the error measured honestly."));
    addRow(tr("Suggestions"), mode);
}

void SettingsDialog::addDeadlines()
{
    const auto add = [this](const char *name, const QString &word, int Deadlines::*which, int least,
                            const QString &hint) {
        auto *seconds = new QSpinBox;
        seconds->setObjectName(QLatin1String(name));
        seconds->setRange(least, 3600);
        seconds->setSuffix(tr(" s"));
        seconds->setMinimumHeight(Height::Control);
        seconds->setMinimumWidth(120);
        seconds->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        if (least == 0)
            seconds->setSpecialValueText(tr("automatic"));
        seconds->setValue(m_session.settings().deadlines.*which);
        connect(seconds, &QSpinBox::valueChanged, this, [this, which](int value) {
            m_session.settings().deadlines.*which = value;
            changed();
        });
        addRow(word, seconds, hint);
    };
    add("connectDeadline", tr("Connect within"), &Deadlines::connect, 1, {});
    add("firstByteDeadline", tr("First answer in"), &Deadlines::firstByte, 0,
        tr("Automatic: 120 s, and 300 s for a server on this computer."));
    add("totalDeadline", tr("Whole answer in"), &Deadlines::total, 1, {});
}

} // namespace countersign
