// SPDX-License-Identifier: GPL-3.0-or-later
#include "about_dialog.h"
#include "charts/chart.h"
#include "charts/chart_group.h"
#include "config/config_model.h"
#include "config/help_panel.h"
#include "fake_session.h"
#include "main_window.h"
#include "runs/runs_page.h"
#include "theme/theme.h"
#include "train/run_charts.h"
#include "train/run_view.h"
#include "train/train_page.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"
#include "widgets/message_bar.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QtTest>

class TestMainWindow : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
    std::filesystem::path m_library;

    void openWindow()
    {
        ui::WindowContext context;
        context.session = m_session.get();
        context.theme = m_theme.get();
        context.settings = m_settings.get();
        context.library = m_library;
        context.machine = "2 processor threads";
        engine::TrainConfig config;
        config.model.path = m_library;
        config.task.preset = "sample";
        config.task.train = m_library / "train.tsv";
        context.presets = {{"demo", "Quick demo", "", config}};
        m_window = std::make_unique<ui::MainWindow>(context);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    QAction* action(const char* name) const
    {
        auto* found = m_window->findChild<QAction*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no action named %s", name);
        return found;
    }
    void train()
    {
        QTRY_VERIFY(m_window->trainPage()->mayTrain());
        action("trainAction")->trigger();
        QTRY_COMPARE(m_session->started.size(), std::size_t(1));
        m_session->advance(30);
    }
    QList<QMessageBox*> questions() const { return m_window->findChildren<QMessageBox*>("questionBox"); }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_library = ui::toPath(m_dir->path());
        for (const char* name : {"train.tsv", "config.json"}) {
            QFile file(m_dir->filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("sentence\tlabel\n");
        }
        m_settings = std::make_unique<QSettings>(m_dir->filePath("window.ini"), QSettings::IniFormat);
        m_theme = std::make_unique<ui::Theme>();
        m_session = std::make_unique<FakeSession>();
        openWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_theme.reset();
        m_settings.reset();
    }
    void hasNoDeadPages()
    {
        QCOMPARE(m_window->pages()->count(), 2);
        QCOMPARE(m_window->pages()->tabText(0), QString("Train"));
        QCOMPARE(m_window->pages()->tabText(1), QString("Runs"));
    }
    void everyMenuEntryHasAMnemonic()
    {
        for (const QAction* title : m_window->menuBar()->actions()) {
            const QMenu* menu = title->menu();
            QVERIFY2(menu && menu->title().contains('&'), qPrintable(title->text()));
            for (const QAction* entry : menu->actions()) {
                if (!entry->isSeparator())
                    QVERIFY2(entry->text().contains('&'), qPrintable(entry->text()));
            }
        }
    }
    void shortcutsAreUnique()
    {
        QStringList seen;
        for (const QAction* entry : m_window->findChildren<QAction*>()) {
            for (const QKeySequence& keys : entry->shortcuts()) {
                if (entry->shortcutContext() == Qt::WindowShortcut)
                    QVERIFY2(!seen.contains(keys.toString()), qPrintable(keys.toString()));
                seen += keys.toString();
            }
        }
    }
    void closesAtOnceWhenIdle()
    {
        QVERIFY(m_window->close());
        QVERIFY(questions().isEmpty());
    }
    void closingWhileRunningAsksOnceThenSavesAndCloses()
    {
        m_session->finishOnStop = false;
        train();
        QVERIFY(!m_window->close());
        QVERIFY(!m_window->close()); // asked already
        QCOMPARE(questions().size(), 1);
        QCOMPARE(m_session->stops, 0);
        m_window->findChild<QPushButton*>("acceptButton")->click();
        QTRY_COMPARE(m_session->stops, 1);
        QVERIFY(m_window->isVisible()); // it waits for the session
        QVERIFY(!m_window->close());
        QTRY_VERIFY(questions().isEmpty());
        m_session->finish(engine::RunState::Stopped);
        QTRY_VERIFY(!m_window->isVisible());
        QCOMPARE(m_session->stops, 1);
    }
    void signalStopsSavesAndClosesWithoutAsking()
    {
        train();
        m_window->stopAndClose();
        QCOMPARE(m_session->stops, 1);
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(questions().isEmpty());
    }
    void keepTrainingLeavesTheWindowOpen()
    {
        train();
        QVERIFY(!m_window->close());
        m_window->findChild<QPushButton*>("cancelButton")->click();
        QTRY_VERIFY(questions().isEmpty());
        QCOMPARE(m_session->stops, 0);
        QVERIFY(m_window->isVisible());
        QVERIFY(!m_window->close()); // a later try asks again
        QCOMPARE(questions().size(), 1);
    }
    void titleShowsProgress()
    {
        QCOMPARE(m_window->windowTitle(), QString("SIBO Workbench"));
        train();
        QVERIFY2(m_window->windowTitle().contains(" % – "), qPrintable(m_window->windowTitle()));
        m_session->tellAll();
        m_session->finish();
        QCOMPARE(m_window->windowTitle(), QString("SIBO Workbench"));
    }
    void statusShowsDeviceThreadsDtypeAndMemory()
    {
        train();
        const QString text = m_window->findChild<QLabel*>("machineStatus")->text();
        QCOMPARE(text, QString("CPU · 2 threads · float32 · 1.1 GB"));
    }
    void themeSwitches()
    {
        action("theme2")->trigger();
        QVERIFY(m_theme->isDark());
        QVERIFY(m_window->palette().window().color().lightness() < 128);
        action("theme1")->trigger();
        QVERIFY(!m_theme->isDark());
        QCOMPARE(m_settings->value("view/theme").toInt(), 1);
    }
    void presentationModeEnlargesText()
    {
        const double before = QApplication::font().pointSizeF();
        action("presentation")->trigger();
        QVERIFY(QApplication::font().pointSizeF() > before * 1.2);
        action("presentation")->trigger();
        QCOMPARE(QApplication::font().pointSizeF(), before);
    }
    void layoutIsRemembered()
    {
        m_window->resize(1234, 777);
        m_window->trainPage()->columns()->setSizes({500, 700});
        const QList<int> sizes = m_window->trainPage()->columns()->sizes();
        m_window->trainPage()->view()->charts()->group()->setSmoothing(0.9);
        m_window->runsPage()->setGrouped(true);
        m_window->trainPage()->model()->set("method.rank", std::int64_t(5));
        action("helpPanelAction")->trigger();
        QVERIFY(m_window->close());
        m_window.reset();
        openWindow();
        QCOMPARE(m_window->size(), QSize(1234, 777));
        QVERIFY(std::abs(m_window->trainPage()->columns()->sizes().first() - sizes.first()) <= 2);
        QCOMPARE(m_window->trainPage()->view()->charts()->group()->smoothing(), 0.9);
        QVERIFY(m_window->runsPage()->isGrouped());
        QVERIFY(!m_window->trainPage()->help()->isVisible());
        QCOMPARE(m_window->trainPage()->model()->config().method.rank, 5);
    }
    void reopensAStudyInAPageOfItsOwn()
    {
        const auto study = sample::writeStudy(m_library, {}, {0, 0.4});
        m_window->openPath(study);
        QCOMPARE(m_window->pages()->count(), 3);
        auto* view = qobject_cast<ui::RunView*>(m_window->pages()->widget(2));
        QVERIFY(view);
        QTRY_VERIFY(!view->isEmpty());
        QVERIFY(!view->findChild<ui::Chart*>("lossChart")->isEmpty());
        m_window->openFolder(study);
        QCOMPARE(m_window->pages()->count(), 3); // the same page again
        action("closePage")->trigger();
        QCOMPARE(m_window->pages()->count(), 2);
        action("closePage")->trigger();
        QCOMPARE(m_window->pages()->count(), 2); // Train and Runs stay
    }
    void brokenRunIsAMessageNotACrash()
    {
        QDir().mkpath(m_dir->filePath("runs/broken"));
        QFile events(m_dir->filePath("runs/broken/events.jsonl"));
        QVERIFY(events.open(QIODevice::WriteOnly));
        events.write("{]\n{]\n");
        events.close();
        m_window->openPath(ui::toPath(m_dir->filePath("runs/broken")));
        auto* view = qobject_cast<ui::RunView*>(m_window->pages()->widget(2));
        QVERIFY(view);
        QTRY_VERIFY(view->message()->isVisible());
    }
    void droppedDataFillsTheForm()
    {
        QFile file(m_dir->filePath("mine.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_dir->filePath("mine.csv"))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter); // Qt gives a drop to what took the drag
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
        QCOMPARE(m_window->trainPage()->model()->config().task.train.filename().string(), std::string("mine.csv"));
        action("undoAction")->trigger();
        QCOMPARE(m_window->trainPage()->model()->config().task.train.filename().string(), std::string("train.tsv"));
    }
    void strangeDropIsExplained()
    {
        QFile file(m_dir->filePath("picture.png"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_window->openPath(ui::toPath(m_dir->filePath("picture.png")));
        QVERIFY(m_window->trainPage()->view()->message()->text().contains("picture.png"));
    }
    void opensAConfigurationByTheMenu()
    {
        QFile file(m_dir->filePath("c.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"method\": {\"rank\": 3}}");
        file.close();
        ui::dialogs::setNextFile(m_dir->filePath("c.json"));
        for (QAction* entry : m_window->findChildren<QAction*>()) {
            if (entry->shortcut() == QKeySequence(QKeySequence::Open))
                entry->trigger();
        }
        QCOMPARE(m_window->trainPage()->model()->config().method.rank, 3);
    }
    void aboutShowsLicences()
    {
        ui::AboutDialog about(ui::toPath(QStringLiteral(SIBO_SOURCE_DIR "/packaging/licences")));
        auto* list = about.findChild<QListWidget*>("licenceList");
        QVERIFY(list);
        QVERIFY(list->count() > 5);
        QVERIFY(!about.findChild<QPlainTextEdit*>("licenceText")->toPlainText().isEmpty());
        const ui::AboutDialog without({});
        QVERIFY(!without.findChild<QListWidget*>("licenceList"));
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
