#include "ui/taxonomy/taxonomy_page.h"

#include "core/domain/taxonomy_json.h"
#include "core/domain/taxonomy_merge.h"
#include "core/domain/taxonomy_templates.h"
#include "ui/dialogs/dialogs.h"
#include "ui/look/message_strip.h"
#include "ui/project_session.h"
#include "ui/taxonomy/taxonomy_draft.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

// What leaves the draft and what comes into it whole: files, templates, versions.

namespace countersign
{

namespace
{

constexpr qsizetype MostLines = 12;      ///< of changes in a question; all stand behind its details
constexpr qint64 LargestFile = 64 << 20; ///< a taxonomy is kilobytes

QString changeLines(const QList<TaxonomyChange> &changes)
{
    QStringList lines;
    for (const TaxonomyChange &change : changes)
        lines.append(QStringLiteral("• ") + change.words);
    return lines.join(u'\n');
}

/// The first of the changes, and how many more there are.
Question changesQuestion(const QString &title, const QList<TaxonomyChange> &changes, const QString &verb)
{
    Question question;
    question.title = title;
    question.text = changeLines(changes.mid(0, MostLines));
    if (changes.size() > MostLines) {
        question.text += u'\n' + TaxonomyPage::tr("and %n more", nullptr, int(changes.size() - MostLines));
        question.detail = changeLines(changes);
    }
    question.answers = {verb, TaxonomyPage::tr("Cancel")};
    question.icon = QStringLiteral("taxonomy");
    return question;
}

} // namespace

void TaxonomyPage::say(int tone, const QString &words)
{
    m_message->setTone(static_cast<MessageTone>(tone));
    m_message->setText(words);
    m_message->show();
}

void TaxonomyPage::load()
{
    FileQuestion question;
    question.title = tr("Load a taxonomy");
    question.startPath = QFileInfo(m_session.project()->path()).absolutePath();
    question.filters = {tr("Taxonomies (*.json)"), tr("All files (*)")};
    m_dialogs.chooseFileToOpen(this, question, [this](const QString &path) {
        QFile file(path);
        const QString name = QFileInfo(path).fileName();
        if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile) {
            say(int(MessageTone::Error),
                tr("%1 cannot be read: %2.")
                    .arg(name, file.isOpen() ? tr("it is too large for a taxonomy") : file.errorString()));
            return;
        }
        const auto taxonomy = taxonomyFromJson(file.readAll(), name);
        if (!taxonomy)
            say(int(MessageTone::Error), taxonomy.error().message);
        else
            takeIncoming(name, *taxonomy);
    });
}

void TaxonomyPage::loadTemplate(const QString &name)
{
    const auto made = loadTaxonomyTemplate(name);
    if (!made)
        say(int(MessageTone::Error), made.error().message);
    else
        takeIncoming(made->taxonomy.name, made->taxonomy);
}

void TaxonomyPage::takeIncoming(const QString &from, const Taxonomy &incoming)
{
    if (!m_session.isOpen())
        return;
    const TaxonomyMerge merge = mergeTaxonomy(m_draft->value(), incoming);
    if (merge.changes.isEmpty()) {
        say(int(MessageTone::Info), tr("%1 says the same as the draft.").arg(from));
        return;
    }
    const QString title =
        tr("%1 brings %n change(s) into the draft", nullptr, int(merge.changes.size())).arg(from);
    m_dialogs.ask(this, changesQuestion(title, merge.changes, tr("Take into the draft")),
                  [this, merged = merge.merged](int answer) {
                      if (answer != 0 || !m_session.isOpen())
                          return;
                      m_message->hide();
                      m_draft->change(merged);
                  });
}

void TaxonomyPage::saveAs()
{
    if (!m_session.isOpen())
        return;
    FileQuestion question;
    question.title = tr("Save the taxonomy");
    question.startPath = QFileInfo(m_session.project()->path())
                             .absoluteDir()
                             .filePath(m_session.projectName() + QStringLiteral("-taxonomy.json"));
    question.filters = {tr("Taxonomies (*.json)")};
    question.suffix = QStringLiteral("json");
    m_dialogs.chooseFileToWrite(this, question, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray bytes = taxonomyToJson(m_draft->value());
        const bool written =
            file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        if (written)
            say(int(MessageTone::Good), tr("Saved to %1.").arg(QDir::toNativeSeparators(path)));
        else
            say(int(MessageTone::Error),
                tr("%1 cannot be written: %2. Choose another place.").arg(path, file.errorString()));
    });
}

void TaxonomyPage::adopt()
{
    if (!m_session.isOpen() || m_adopting)
        return;
    if (const auto checked = checkTaxonomy(m_draft->value()); !checked) {
        say(int(MessageTone::Error), tr("Not adopted: %1").arg(checked.error().message));
        return;
    }
    const TaxonomyMerge merge = mergeTaxonomy(m_session.taxonomy(), m_draft->value());
    if (merge.changes.isEmpty())
        return;
    const QString title = tr("Adopt %n change(s) as version %1?", nullptr, int(merge.changes.size()))
                              .arg(m_session.taxonomy().version.value + 1);
    m_dialogs.ask(this, changesQuestion(title, merge.changes, tr("Adopt")),
                  [this, merged = merge.merged](int answer) {
                      if (answer != 0 || !m_session.isOpen())
                          return;
                      m_message->hide();
                      m_adopting = true;
                      m_adopt->setEnabled(false);
                      m_session.adoptTaxonomy(merged);
                  });
}

} // namespace countersign
