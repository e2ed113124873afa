#include "core/base/clock.h"
#include "tests/support/test_home.h"
#include "ui/look/look.h"
#include "ui/look/segmented_control.h"
#include "ui/project_session.h"
#include "ui/settings/settings_dialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <memory>

using namespace countersign;

/// Settings apply at once and are on disk at once.
class TestSettings : public QObject
{
    Q_OBJECT

    test::TestHome m_home;
    SystemClock m_clock;
    Look m_look;
    std::unique_ptr<ProjectSession> m_session;
    QPointer<SettingsDialog> m_dialog;

    template <typename T>
    T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        m_look.apply(*qApp);
    }

    void init()
    {
        m_home.forgetSettings();
        m_session = std::make_unique<ProjectSession>(m_clock);
        m_dialog = new SettingsDialog(*m_session, m_look, nullptr);
        m_dialog->open();
    }

    void cleanup()
    {
        delete m_dialog;
        m_session.reset();
    }

    void theThemeChangesAtOnce()
    {
        auto *theme = child<SegmentedControl>("theme");
        QCOMPARE(theme->currentIndex(), 0);
        theme->findChildren<QAbstractButton *>().at(2)->click();
        QCOMPARE(m_look.theme(), Theme::Dark);
        QCOMPARE(loadAppSettings().theme, QStringLiteral("dark"));
        theme->findChildren<QAbstractButton *>().at(1)->click();
        QCOMPARE(m_look.theme(), Theme::Light);
    }

    void theThemeOfTheMenuIsShown()
    {
        auto *theme = child<SegmentedControl>("theme");
        m_session->settings().theme = QStringLiteral("dark"); // as the menu does
        emit m_session->settingsChanged();
        QCOMPARE(theme->currentIndex(), 2);
        m_session->settings().zoom = 1.3;
        emit m_session->settingsChanged();
        QCOMPARE(child<QSpinBox>("zoom")->value(), 130);
    }

    void theNameIsKept()
    {
        QSignalSpy changed(m_session.get(), &ProjectSession::settingsChanged);
        auto *name = child<QLineEdit>("annotator");
        name->setText(QStringLiteral("  Mira "));
        emit name->editingFinished();
        QCOMPARE(m_session->annotator(), QStringLiteral("Mira"));
        QCOMPARE(loadAppSettings().annotator, QStringLiteral("Mira"));
        QCOMPARE(changed.count(), 1);
    }

    void theRestIsKept()
    {
        child<QSpinBox>("zoom")->setValue(150);
        child<QCheckBox>("advanceByItself")->click();
        child<QCheckBox>("reducedMotion")->click();
        auto *language = child<QComboBox>("language");
        language->setCurrentIndex(language->findData(QStringLiteral("de")));
        emit language->activated(language->currentIndex());
        const AppSettings saved = loadAppSettings();
        QCOMPARE(saved.zoom, 1.5);
        QVERIFY(!saved.advanceByItself);
        QVERIFY(saved.reducedMotion);
        QVERIFY(m_look.reducedMotion());
        QCOMPARE(saved.language, QStringLiteral("de"));
    }

    void everyInputIsNamed()
    {
        for (const QWidget *input : m_dialog->findChildren<QWidget *>()) {
            if (input->focusPolicy() & Qt::TabFocus && input->isVisible() && !input->objectName().isEmpty() &&
                !input->objectName().startsWith(QLatin1String("qt_")))
                QVERIFY2(!input->accessibleName().isEmpty() ||
                             (qobject_cast<const QAbstractButton *>(input) &&
                              !static_cast<const QAbstractButton *>(input)->text().isEmpty()),
                         qPrintable(input->objectName()));
        }
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
