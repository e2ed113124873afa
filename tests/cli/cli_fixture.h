#pragma once

#include "tests/support/loopback_server.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace countersign::test
{

/// What one start of countersign-cli gave.
struct CliRun {
    int status = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    qint64 count(const char *key) const { return json().value(QLatin1String(key)).toInteger(-1); }
};

/// A folder of its own with a home of its own, and the program to start in it.
class CliFixture
{
public:
    CliFixture()
    {
        m_environment.insert(QStringLiteral("HOME"), m_folder.path());
        m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
        m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        m_environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
    }

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    void setVariable(const char *name, const char *value)
    {
        m_environment.insert(QLatin1String(name), QLatin1String(value));
    }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QProcess> start(const QStringList &words) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_environment);
        process->setWorkingDirectory(m_folder.path());
        process->start(QStringLiteral(COUNTERSIGN_CLI), words);
        return process;
    }

    static CliRun finish(QProcess &process)
    {
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -process.exitCode(),
                process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// Words are split at blanks; "p" stands for the project's name.
    CliRun run(const QString &words, const QStringList &further = {}, const QByteArray &input = {}) const
    {
        const auto process = start(words.split(u' ', Qt::SkipEmptyParts) + further);
        process->write(input);
        process->closeWriteChannel();
        return finish(*process);
    }

    /// `p` with the billing template and `count` tickets T-0 …, whose text names their true label.
    void makeProject(int count)
    {
        static const QList<QByteArray> labels{"billing", "technical", "account", "general"};
        QByteArray csv("id,text,expected_category\n");
        for (int i = 0; i < count; ++i) {
            const QByteArray label = labels[i % labels.size()];
            csv += "T-" + QByteArray::number(i) + ",\"ticket " + QByteArray::number(i) + " about " + label +
                   "\"," + label + '\n';
        }
        write("tickets.csv", csv);
        const CliRun made = run(QStringLiteral("new p"));
        QVERIFY2(made.status == 0, made.err.constData());
        const CliRun imported = run(QStringLiteral("import p tickets.csv"));
        QVERIFY2(imported.status == 0, imported.err.constData());
    }

    CliRun prelabel(const LoopbackServer &server, const QString &further = {}) const
    {
        return run(QStringLiteral("prelabel p --source llm --model test-model --base-url %1 %2")
                       .arg(server.baseUrl(), further));
    }

    /// The states of `status --json` must always add up.
    CliRun status() const
    {
        CliRun run = this->run(QStringLiteral("status p --json"));
        qint64 sum = 0;
        for (const char *key : {"decided", "skipped", "in_review", "auto", "ready", "needs_review", "unknown",
                                "failed", "waiting"})
            sum += run.count(key);
        if (sum != run.count("tickets"))
            run.status = -2;
        return run;
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// Answers with the label that the ticket names, confidence 0.9.
inline QString labelOfTicket(const QString &userMessage)
{
    for (const char *label : {"billing", "technical", "account", "general"}) {
        if (userMessage.contains(QLatin1String("about ") + QLatin1String(label)))
            return QStringLiteral(
                       R"({"reasoning":"It says so.","category":"%1","evidence":["about %1"],"confidence":0.9})")
                .arg(QLatin1String(label));
    }
    return QStringLiteral("no ticket");
}

/// How often each ticket ("ticket 7 about …") was asked.
inline QHash<QString, int> asksByTicket(const LoopbackServer &server)
{
    QHash<QString, int> asks;
    for (const SeenRequest &request : server.requests()) {
        const QString message = request.userMessage();
        const qsizetype from = message.indexOf(QLatin1String("ticket "));
        if (from >= 0)
            ++asks[message.mid(from, message.indexOf(QLatin1String(" about"), from) - from)];
    }
    return asks;
}

} // namespace countersign::test
