#pragma once

#include <QString>
#include <QTemporaryDir>

namespace countersign::test
{

/// A home of its own for the test process: HOME and all XDG folders. Make one before anything reads settings.
class TestHome
{
public:
    TestHome();

    bool isValid() const { return m_folder.isValid(); }
    /// A path inside the home.
    QString path(const QString &name = {}) const;
    /// Writes a file into the home and returns its path; empty if that failed.
    QString write(const QString &name, const QByteArray &content) const;
    /// Forgets the settings that the test before left.
    void forgetSettings() const;

private:
    QTemporaryDir m_folder;
};

} // namespace countersign::test
