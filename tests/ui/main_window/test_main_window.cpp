// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart.h"
#include "charts/chart_group.h"
#include "compare/compare_page.h"
#include "config/config_model.h"
#include "config/help_panel.h"
#include "fake_session.h"
#include "main_window.h"
#include "runs/runs_model.h"
#include "runs/runs_page.h"
#include "theme/theme.h"
#include "train/run_charts.h"
#include "train/run_view.h"
#include "train/train_page.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"
#include "widgets/message_bar.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeView>
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
        QCOMPARE(m_window->pages()->count(), 3);
        QCOMPARE(m_window->pages()->tabText(0), QString("Train"));
        QCOMPARE(m_window->pages()->tabText(1), QString("Runs"));
        QCOMPARE(m_window->pages()->tabText(2), QString("Compare"));
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
        auto* rows = m_window->findChild<QSplitter*>("chartRows");
        rows->setSizes({100, 300});
        const QList<int> chartRows = rows->sizes();
        m_window->findChild<QSplitter*>("compareColumns")->setSizes({300, 200});
        const QByteArray compare = m_window->comparePage()->layoutState();
        m_window->runsPage()->table()->header()->resizeSection(2, 321);
        QVERIFY(m_window->close());
        m_window.reset();
        openWindow();
        QVERIFY(std::abs(m_window->findChild<QSplitter*>("chartRows")->sizes().first() - chartRows.first()) <= 2);
        QCOMPARE(m_window->comparePage()->layoutState(), compare);
        QCOMPARE(m_window->runsPage()->table()->header()->sectionSize(2), 321);
        QCOMPARE(m_window->size(), QSize(1234, 777));
        QVERIFY(std::abs(m_window->trainPage()->columns()->sizes().first() - sizes.first()) <= 2);
        QCOMPARE(m_window->trainPage()->view()->charts()->group()->smoothing(), 0.9);
        QVERIFY(m_window->runsPage()->isGrouped());
        QVERIFY(!m_window->trainPage()->help()->isVisible());
        QCOMPARE(m_window->trainPage()->model()->config().method.rank, 5);
    }
    void recentFilesAreOffered()
    {
        QFile file(m_dir->filePath("mine & yours.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        m_window->openPath(ui::toPath(m_dir->filePath("mine & yours.csv")));
        m_window->openPath(ui::toPath(m_dir->filePath("no such file"))); // is not remembered
        auto* menu = m_window->findChild<QMenu*>("recentMenu");
        QVERIFY(menu);
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 3); // the file, a line, "forget"
        QVERIFY2(menu->actions().first()->text().endsWith("mine && yours.csv"),
                 qPrintable(menu->actions().first()->text()));
        m_window->trainPage()->model()->set("task.train", std::string("other.csv"));
        menu->actions().first()->trigger();
        QCOMPARE(m_window->trainPage()->model()->config().task.train.filename().string(),
                 std::string("mine & yours.csv"));
        action("forgetRecent")->trigger();
        emit menu->aboutToShow();
        QVERIFY(!action("forgetRecent")->isEnabled());
    }
    void nextStartOffersToContinue()
    {
        const auto study = sample::writeStudy(m_library, {}, {0, 0.4});
        // What a crash or a closed window leaves: a run that has not ended, and the note that it was training.
        const auto events = m_library / "runs" / sample::runName(0.4, 42) / "events.jsonl";
        QFile file(ui::toQString(events));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        text.truncate(text.lastIndexOf("{\"event\""));
        file.resize(text.size());
        file.close();
        std::filesystem::remove(events.parent_path() / "summary.json");
        m_window.reset();
        m_settings->setValue("session/unfinished", ui::toQString(study.filename()));
        openWindow();
        auto* message = m_window->trainPage()->view()->message();
        QTRY_VERIFY(message->isVisible());
        QVERIFY2(message->text().contains("not finished"), qPrintable(message->text()));
        QTest::mouseClick(message->findChild<QPushButton*>("messageAction"), Qt::LeftButton);
        QCOMPARE(m_session->resumed, std::vector<std::filesystem::path>{study});
        m_session->finish();
        QVERIFY(!m_settings->contains("session/unfinished"));
    }
    void nothingIsOfferedAfterARunThatEnded()
    {
        const auto study = sample::writeStudy(m_library, {}, {0, 0.4});
        m_window.reset();
        m_settings->setValue("session/unfinished", ui::toQString(study.filename()));
        openWindow();
        QTRY_COMPARE(m_window->runsPage()->model()->rowCount(), 2);
        QTRY_VERIFY(!m_settings->contains("session/unfinished"));
        QVERIFY(!m_window->trainPage()->view()->message()->isVisible());
    }
    void closingWhileTrainingIsRememberedForTheNextStart()
    {
        train();
        QVERIFY(m_settings->contains("session/unfinished"));
        m_window->stopAndClose();
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(m_settings->contains("session/unfinished"));
    }
    void settingsOfARunCanBeUsedAgain()
    {
        engine::TrainConfig config;
        config.method.rank = 6;
        const auto study = sample::writeStudy(m_library, config, {0, 0.4});
        emit m_window->runsPage()->settingsRequested(m_library / "runs" / sample::runName(0.4, 42));
        QCOMPARE(m_window->trainPage()->model()->config().method.rank, 6);
        QCOMPARE(m_window->trainPage()->model()->config().sibo.lambda, 0.4);
        QVERIFY(m_window->trainPage()->model()->config().study.axes.empty());
        action("undoAction")->trigger();
        emit m_window->runsPage()->settingsRequested(study);
        QCOMPARE(m_window->trainPage()->model()->config().study.axes.size(), std::size_t(1));
        QCOMPARE(m_window->pages()->currentIndex(), 0);
    }
    void reopensAStudyInAPageOfItsOwn()
    {
        const auto study = sample::writeStudy(m_library, {}, {0, 0.4});
        m_window->openPath(study);
        QCOMPARE(m_window->pages()->count(), 4);
        auto* view = qobject_cast<ui::RunView*>(m_window->pages()->widget(3));
        QVERIFY(view);
        QTRY_VERIFY(!view->isEmpty());
        QVERIFY(!view->findChild<ui::Chart*>("lossChart")->isEmpty());
        m_window->openFolder(study);
        QCOMPARE(m_window->pages()->count(), 4); // the same page again
        action("closePage")->trigger();
        QCOMPARE(m_window->pages()->count(), 3);
        action("closePage")->trigger();
        QCOMPARE(m_window->pages()->count(), 3); // Train, Runs and Compare stay
    }
    void brokenRunIsAMessageNotACrash()
    {
        QDir().mkpath(m_dir->filePath("runs/broken"));
        QFile events(m_dir->filePath("runs/broken/events.jsonl"));
        QVERIFY(events.open(QIODevice::WriteOnly));
        events.write("{]\n{]\n");
        events.close();
        m_window->openPath(ui::toPath(m_dir->filePath("runs/broken")));
        auto* view = qobject_cast<ui::RunView*>(m_window->pages()->widget(3));
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
    void aFileDroppedOnATextIsOpenedAllTheSame()
    {
        QFile file(m_dir->filePath("mine.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_dir->filePath("mine.csv"))});
        data.setText(m_dir->filePath("mine.csv")); // as file managers do
        m_window->pages()->setCurrentWidget(m_window->runsPage());
        auto* filter = m_window->findChild<QLineEdit*>("runsFilter");
        QDragEnterEvent enter({4, 4}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(filter, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({4, 4}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(filter, &drop);
        QVERIFY(filter->text().isEmpty());
        QCOMPARE(m_window->trainPage()->model()->config().task.train.filename().string(), std::string("mine.csv"));
        QCOMPARE(m_window->pages()->currentWidget(), m_window->trainPage());
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
};

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
