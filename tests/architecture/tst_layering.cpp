#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// The rules of ARCHITECTURE.md that a machine can see: include directions, file lengths, no singletons, no
/// nested event loops, no dropped results.
class TestLayering : public QObject
{
    Q_OBJECT

    struct SourceFile {
        QString path; ///< relative to the project
        QStringList lines;
    };

    QList<SourceFile> m_files;

    QList<SourceFile> under(const QString &folder) const
    {
        QList<SourceFile> found;
        for (const SourceFile &file : m_files) {
            if (file.path.startsWith(folder))
                found.append(file);
        }
        return found;
    }

    /// "path:line: text" of each line below `folder` that matches.
    QStringList linesMatching(const QString &folder, const QString &pattern) const
    {
        const QRegularExpression expression(pattern);
        QStringList hits;
        for (const SourceFile &file : under(folder)) {
            for (qsizetype i = 0; i < file.lines.size(); ++i) {
                if (expression.match(file.lines[i]).hasMatch())
                    hits.append(
                        QStringLiteral("%1:%2: %3").arg(file.path).arg(i + 1).arg(file.lines[i].trimmed()));
            }
        }
        return hits;
    }

private slots:
    void initTestCase()
    {
        const QString root = QStringLiteral(COUNTERSIGN_SOURCE_DIR);
        for (const char *folder : {"core", "ui", "app", "tests"}) {
            QDirIterator walk(root + u'/' + QLatin1String(folder),
                              {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                              QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                QFile file(walk.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                m_files.append(
                    {walk.filePath().mid(root.size() + 1), QString::fromUtf8(file.readAll()).split(u'\n')});
            }
        }
        QVERIFY(m_files.size() > 10);
    }

    void coreNeverReachesUpward()
    {
        QCOMPARE(linesMatching(QStringLiteral("core/"),
                               QStringLiteral("#include *[<\"](ui/|app/|QtGui|QtWidgets|QWidget|QApplication|"
                                              "QGuiApplication|QColor|QFont|QIcon|QPixmap|QMessageBox)")),
                 QStringList());
    }

    void uiNeverReachesUpward()
    {
        QCOMPARE(linesMatching(QStringLiteral("ui/"), QStringLiteral("#include *\"app/")), QStringList());
    }

    void noFileIsLongerThan400Lines()
    {
        QStringList tooLong;
        for (const SourceFile &file : m_files) {
            if (file.lines.size() > 401)
                tooLong.append(QStringLiteral("%1 has %2 lines").arg(file.path).arg(file.lines.size() - 1));
        }
        QCOMPARE(tooLong, QStringList());
    }

    void noSingletons()
    {
        QStringList hits;
        for (const char *folder : {"core/", "ui/", "app/"})
            hits += linesMatching(QLatin1String(folder), QStringLiteral("::instance\\(\\)"));
        hits.removeIf([](const QString &hit) {
            return hit.contains(QLatin1String("QCoreApplication")) ||
                   hit.contains(QLatin1String("QApplication"));
        });
        QCOMPARE(hits, QStringList());
    }

    void noNestedEventLoops()
    {
        for (const char *folder : {"core/", "ui/", "app/"})
            QCOMPARE(linesMatching(QLatin1String(folder), QStringLiteral("\\b(processEvents|QEventLoop)\\b")),
                     QStringList());
    }

    void widgetsAreIncludedOneByOne()
    {
        for (const char *folder : {"core/", "ui/", "app/", "tests/"})
            QCOMPARE(linesMatching(QLatin1String(folder),
                                   QStringLiteral("^#include *<Qt(Widgets|Gui|Core|Network|Test)>")),
                     QStringList());
    }

    void noRoomIsNamedUtils()
    {
        for (const SourceFile &file : m_files)
            QVERIFY2(!file.path.contains(QLatin1String("util")), qPrintable(file.path));
    }

    void resultsAreNodiscard()
    {
        const QRegularExpression declaration(QStringLiteral("^\\s*(static |virtual )*Result<.*>\\s+\\w+\\("));
        QStringList hits;
        for (const SourceFile &file : m_files) {
            if (!file.path.endsWith(QLatin1String(".h")) || file.path.startsWith(QLatin1String("tests/")))
                continue;
            for (qsizetype i = 0; i < file.lines.size(); ++i) {
                const QString before = i > 0 ? file.lines[i - 1] : QString();
                if (declaration.match(file.lines[i]).hasMatch() &&
                    !before.contains(QLatin1String("[[nodiscard]]")))
                    hits.append(QStringLiteral("%1:%2").arg(file.path).arg(i + 1));
            }
        }
        QCOMPARE(hits, QStringList());
    }
};

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
