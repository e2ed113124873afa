#include "ui/import/target_panel.h"

#include "core/domain/taxonomy_json.h"
#include "core/domain/taxonomy_templates.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/error_presenter.h"
#include "ui/import/form_row.h"
#include "ui/import/project_place.h"
#include "ui/look/key_button.h"
#include "ui/look/message_strip.h"
#include "ui/project_session.h"

#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

namespace countersign
{

namespace
{

const QString fromFile = QStringLiteral(":file");

} // namespace

TargetPanel::TargetPanel(ProjectSession &session, const Look &look, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_look(look),
      m_dialogs(dialogs),
      m_target(new FormCombo(tr("Where the tickets go"))),
      m_place(new QWidget),
      m_path(new QLineEdit),
      m_questions(new FormCombo(tr("Questions about each ticket"))),
      m_exists(new MessageStrip(look, MessageTone::Warning)),
      m_useOther(new KeyButton(look, {}, QStringLiteral("small"))),
      m_addTo(new KeyButton(look, tr("Add to it"), QStringLiteral("small")))
{
    m_target->setObjectName(QStringLiteral("target"));
    m_target->setMinimumContentsLength(13);
    m_path->setObjectName(QStringLiteral("newProjectPath"));
    m_path->setAccessibleName(tr("File of the new project"));
    m_questions->setObjectName(QStringLiteral("questions"));
    m_useOther->setObjectName(QStringLiteral("useOtherName"));
    m_addTo->setObjectName(QStringLiteral("addToExisting"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::L, Space::S, Space::L, Space::S);
    column->setSpacing(Space::S);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    column->addWidget(m_exists);
    column->addLayout(row);
    row->addWidget(new PlainLabel(look, tr("Into"), Type::Body, Token::TextSecondary));
    row->addWidget(m_target, 1);
    row->addWidget(m_place, 6);
    auto *place = new QHBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    place->setSpacing(Space::S);
    place->addWidget(m_path, 3);
    auto *choose = new KeyButton(look, tr("Choose…"));
    place->addWidget(choose);
    place->addSpacing(Space::M);
    place->addWidget(new PlainLabel(look, tr("Questions"), Type::Body, Token::TextSecondary));
    place->addWidget(m_questions, 2);
    m_exists->addWidget(m_useOther);
    m_exists->addWidget(m_addTo);

    for (const QString &name : taxonomyTemplateNames()) {
        if (const auto loaded = loadTaxonomyTemplate(name))
            m_questions->addItem(loaded->taxonomy.name, name);
    }
    m_questions->addItem(tr("From a file…"), fromFile);

    connect(m_target, &QComboBox::activated, this, [this] {
        refresh();
        emit changed();
    });
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        refresh();
        emit changed();
    });
    connect(choose, &KeyButton::clicked, this, &TargetPanel::choosePlace);
    connect(m_questions, &QComboBox::activated, this, [this](int index) {
        if (m_questions->itemData(index).toString() == fromFile) {
            chooseTaxonomyFile();
            return;
        }
        m_lastQuestions = index;
        emit changed();
    });
    connect(m_useOther, &KeyButton::clicked, this,
            [this] { setNewProjectPath(freeNumberedPath(newProjectPath())); });
    connect(m_addTo, &KeyButton::clicked, this, [this] {
        m_session.openProject(newProjectPath());
        if (m_session.isOpen())
            fillTargets(true);
        emit m_session.pageWanted(QStringLiteral("import"));
        emit changed();
    });
    const auto projectChanged = [this] {
        fillTargets(isIntoOpenProject() || m_target->count() == 1);
        emit changed();
    };
    connect(&m_session, &ProjectSession::opened, this, projectChanged);
    connect(&m_session, &ProjectSession::closed, this, projectChanged);
    fillTargets(true);
}

void TargetPanel::fillTargets(bool preferOpen)
{
    {
        const QSignalBlocker quiet(m_target);
        m_target->clear();
        if (m_session.isOpen() && !m_session.isReadOnly())
            m_target->addItem(tr("the open project, %1").arg(m_session.projectName()), true);
        m_target->addItem(tr("a new project"), false);
        m_target->setCurrentIndex(preferOpen ? 0 : m_target->count() - 1);
    }
    refresh();
}

void TargetPanel::setFile(const QString &ticketFile)
{
    m_path->setText(defaultProjectPath(ticketFile));
    fillTargets(true);
}

void TargetPanel::setNewProjectPath(const QString &path)
{
    m_path->setText(path);
}

bool TargetPanel::isIntoOpenProject() const
{
    return m_target->currentData().toBool();
}

QString TargetPanel::newProjectPath() const
{
    return isIntoOpenProject() ? QString() : withProjectSuffix(m_path->text().trimmed());
}

Taxonomy TargetPanel::taxonomy() const
{
    if (isIntoOpenProject())
        return m_session.taxonomy();
    const QString name = m_questions->currentData().toString();
    if (name == fromFile)
        return m_fileTaxonomy;
    const auto loaded = loadTaxonomyTemplate(name);
    return loaded ? loaded->taxonomy : Taxonomy();
}

QString TargetPanel::problem() const
{
    if (isIntoOpenProject())
        return {};
    const QString path = newProjectPath();
    if (path.isEmpty())
        return tr("Say where the new project goes.");
    const QFileInfo file(path);
    if (file.exists())
        return tr("%1 exists already.").arg(file.fileName());
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return tr("There is no folder %1.").arg(shownPath(folder.filePath()));
    if (!folder.isWritable())
        return tr("Nothing can be written to %1. Choose another folder.").arg(shownPath(folder.filePath()));
    return {};
}

void TargetPanel::refresh()
{
    m_place->setVisible(!isIntoOpenProject());
    const QString words = problem();
    const bool exists = !isIntoOpenProject() && QFileInfo::exists(newProjectPath());
    setInvalid(m_path, !words.isEmpty());
    m_exists->setText(words);
    m_exists->setVisible(!words.isEmpty());
    m_useOther->setVisible(exists);
    m_addTo->setVisible(exists);
    if (exists)
        m_useOther->setText(tr("Use %1").arg(
            QFileInfo(freeNumberedPath(newProjectPath())).fileName().replace(u'&', QStringLiteral("&&"))));
}

void TargetPanel::choosePlace()
{
    m_dialogs.chooseFileToWrite(this,
                                {tr("Where the new project goes"),
                                 newProjectPath(),
                                 {tr("Projects (*.countersign)")},
                                 QStringLiteral("countersign")},
                                [this](const QString &path) { setNewProjectPath(path); });
}

void TargetPanel::chooseTaxonomyFile()
{
    m_questions->setCurrentIndex(m_lastQuestions);
    m_dialogs.chooseFileToOpen(
        this,
        {tr("Questions from a taxonomy file"), {}, {tr("Taxonomies (*.json)"), tr("All files (*)")}, {}},
        [this](const QString &path) {
            QFile file(path);
            Result<Taxonomy> read =
                failure(ErrorKind::Io, tr("%1 cannot be read: %2.").arg(shownPath(path), file.errorString()));
            if (file.open(QIODevice::ReadOnly))
                read = taxonomyFromJson(file.readAll(), QFileInfo(path).fileName());
            if (!read) {
                ErrorPresenter(m_dialogs).present(this, read.error());
                return;
            }
            m_fileTaxonomy = *read;
            const QString name = read->name.isEmpty() ? QFileInfo(path).fileName() : read->name;
            m_lastQuestions = m_questions->findData(fromFile);
            m_questions->setItemText(m_lastQuestions, tr("%1, from a file…").arg(name));
            m_questions->setCurrentIndex(m_lastQuestions);
            emit changed();
        });
}

} // namespace countersign
