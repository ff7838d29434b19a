// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart.h"
#include "charts/chart_group.h"
#include "compare/compare_page.h"
#include "config/config_model.h"
#include "config/help_panel.h"
#include "runs/runs_model.h"
#include "runs/runs_page.h"
#include "theme/theme.h"
#include "train/run_charts.h"
#include "train/run_view.h"
#include "train/train_page.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"
#include "widgets/message_bar.h"
#include "window_fixture.h"

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
    std::unique_ptr<WindowFixture> m_f;

    QAction* action(const char* name) const { return m_f->action(name); }
    void train()
    {
        QTRY_VERIFY(m_f->window->trainPage()->mayTrain());
        action("trainAction")->trigger();
        QTRY_COMPARE(m_f->session.started.size(), std::size_t(1));
        m_f->session.advance(30);
    }
    QList<QMessageBox*> questions() const { return m_f->window->findChildren<QMessageBox*>("questionBox"); }

private slots:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        m_f->open();
    }
    void cleanup() { m_f.reset(); }
    void hasNoDeadPages()
    {
        QCOMPARE(m_f->window->pages()->count(), 3);
        QCOMPARE(m_f->window->pages()->tabText(0), QString("Train"));
        QCOMPARE(m_f->window->pages()->tabText(1), QString("Runs"));
        QCOMPARE(m_f->window->pages()->tabText(2), QString("Compare"));
    }
    void everyMenuEntryHasAMnemonic()
    {
        for (const QAction* title : m_f->window->menuBar()->actions()) {
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
        for (const QAction* entry : m_f->window->findChildren<QAction*>()) {
            for (const QKeySequence& keys : entry->shortcuts()) {
                if (entry->shortcutContext() == Qt::WindowShortcut)
                    QVERIFY2(!seen.contains(keys.toString()), qPrintable(keys.toString()));
                seen += keys.toString();
            }
        }
    }
    void closesAtOnceWhenIdle()
    {
        QVERIFY(m_f->window->close());
        QVERIFY(questions().isEmpty());
    }
    void closingWhileRunningAsksOnceThenSavesAndCloses()
    {
        m_f->session.finishOnStop = false;
        train();
        QVERIFY(!m_f->window->close());
        QVERIFY(!m_f->window->close()); // asked already
        QCOMPARE(questions().size(), 1);
        QCOMPARE(m_f->session.stops, 0);
        m_f->window->findChild<QPushButton*>("acceptButton")->click();
        QTRY_COMPARE(m_f->session.stops, 1);
        QVERIFY(m_f->window->isVisible()); // it waits for the session
        QVERIFY(!m_f->window->close());
        QTRY_VERIFY(questions().isEmpty());
        m_f->session.finish(engine::RunState::Stopped);
        QTRY_VERIFY(!m_f->window->isVisible());
        QCOMPARE(m_f->session.stops, 1);
    }
    void signalStopsSavesAndClosesWithoutAsking()
    {
        train();
        m_f->window->stopAndClose();
        QCOMPARE(m_f->session.stops, 1);
        QTRY_VERIFY(!m_f->window->isVisible());
        QVERIFY(questions().isEmpty());
    }
    void keepTrainingLeavesTheWindowOpen()
    {
        train();
        QVERIFY(!m_f->window->close());
        m_f->window->findChild<QPushButton*>("cancelButton")->click();
        QTRY_VERIFY(questions().isEmpty());
        QCOMPARE(m_f->session.stops, 0);
        QVERIFY(m_f->window->isVisible());
        QVERIFY(!m_f->window->close()); // a later try asks again
        QCOMPARE(questions().size(), 1);
    }
    void titleShowsProgress()
    {
        QCOMPARE(m_f->window->windowTitle(), QString("SIBO Workbench"));
        train();
        QVERIFY2(m_f->window->windowTitle().contains(" % – "), qPrintable(m_f->window->windowTitle()));
        m_f->session.tellAll();
        m_f->session.finish();
        QCOMPARE(m_f->window->windowTitle(), QString("SIBO Workbench"));
    }
    void statusShowsDeviceThreadsDtypeAndMemory()
    {
        train();
        const QString text = m_f->window->findChild<QLabel*>("machineStatus")->text();
        QCOMPARE(text, QString("CPU · 2 threads · float32 · 1.1 GB"));
    }
    void themeSwitches()
    {
        action("theme2")->trigger();
        QVERIFY(m_f->theme.isDark());
        QVERIFY(m_f->window->palette().window().color().lightness() < 128);
        action("theme1")->trigger();
        QVERIFY(!m_f->theme.isDark());
        QCOMPARE(m_f->settings.value("view/theme").toInt(), 1);
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
        m_f->window->resize(1234, 777);
        m_f->window->trainPage()->columns()->setSizes({500, 700});
        const QList<int> sizes = m_f->window->trainPage()->columns()->sizes();
        m_f->window->trainPage()->view()->charts()->group()->setSmoothing(0.9);
        m_f->window->runsPage()->setGrouped(true);
        m_f->window->trainPage()->model()->set("method.rank", std::int64_t(5));
        action("helpPanelAction")->trigger();
        auto* rows = m_f->window->findChild<QSplitter*>("chartRows");
        rows->setSizes({100, 300});
        const QList<int> chartRows = rows->sizes();
        m_f->window->findChild<QSplitter*>("compareColumns")->setSizes({300, 200});
        const QByteArray compare = m_f->window->comparePage()->layoutState();
        m_f->window->runsPage()->table()->header()->resizeSection(2, 321);
        QVERIFY(m_f->window->close());
        m_f->window.reset();
        m_f->open();
        QVERIFY(std::abs(m_f->window->findChild<QSplitter*>("chartRows")->sizes().first() - chartRows.first()) <= 2);
        QCOMPARE(m_f->window->comparePage()->layoutState(), compare);
        QCOMPARE(m_f->window->runsPage()->table()->header()->sectionSize(2), 321);
        QCOMPARE(m_f->window->size(), QSize(1234, 777));
        QVERIFY(std::abs(m_f->window->trainPage()->columns()->sizes().first() - sizes.first()) <= 2);
        QCOMPARE(m_f->window->trainPage()->view()->charts()->group()->smoothing(), 0.9);
        QVERIFY(m_f->window->runsPage()->isGrouped());
        QVERIFY(!m_f->window->trainPage()->help()->isVisible());
        QCOMPARE(m_f->window->trainPage()->model()->config().method.rank, 5);
    }
    void recentFilesAreOffered()
    {
        QFile file(m_f->dir.filePath("mine & yours.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        m_f->window->openPath(ui::toPath(m_f->dir.filePath("mine & yours.csv")));
        m_f->window->openPath(ui::toPath(m_f->dir.filePath("no such file"))); // is not remembered
        auto* menu = m_f->window->findChild<QMenu*>("recentMenu");
        QVERIFY(menu);
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 3); // the file, a line, "forget"
        QVERIFY2(menu->actions().first()->text().endsWith("mine && yours.csv"),
                 qPrintable(menu->actions().first()->text()));
        m_f->window->trainPage()->model()->set("task.train", std::string("other.csv"));
        menu->actions().first()->trigger();
        QCOMPARE(m_f->window->trainPage()->model()->config().task.train.filename().string(),
                 std::string("mine & yours.csv"));
        action("forgetRecent")->trigger();
        emit menu->aboutToShow();
        QVERIFY(!action("forgetRecent")->isEnabled());
    }
    void nextStartOffersToContinue()
    {
        const auto study = sample::writeStudy(m_f->library, {}, {0, 0.4});
        // What a crash or a closed window leaves: a run that has not ended, and the note that it was training.
        const auto events = m_f->library / "runs" / sample::runName(0.4, 42) / "events.jsonl";
        QFile file(ui::toQString(events));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        text.truncate(text.lastIndexOf("{\"event\""));
        file.resize(text.size());
        file.close();
        std::filesystem::remove(events.parent_path() / "summary.json");
        m_f->window.reset();
        m_f->settings.setValue("session/unfinished", ui::toQString(study.filename()));
        m_f->open();
        auto* message = m_f->window->trainPage()->view()->message();
        QTRY_VERIFY(message->isVisible());
        QVERIFY2(message->text().contains("not finished"), qPrintable(message->text()));
        QTest::mouseClick(message->findChild<QPushButton*>("messageAction"), Qt::LeftButton);
        QCOMPARE(m_f->session.resumed, std::vector<std::filesystem::path>{study});
        m_f->session.finish();
        QVERIFY(!m_f->settings.contains("session/unfinished"));
    }
    void nothingIsOfferedAfterARunThatEnded()
    {
        const auto study = sample::writeStudy(m_f->library, {}, {0, 0.4});
        m_f->window.reset();
        m_f->settings.setValue("session/unfinished", ui::toQString(study.filename()));
        m_f->open();
        QTRY_COMPARE(m_f->window->runsPage()->model()->rowCount(), 2);
        QTRY_VERIFY(!m_f->settings.contains("session/unfinished"));
        QVERIFY(!m_f->window->trainPage()->view()->message()->isVisible());
    }
    void closingWhileTrainingIsRememberedForTheNextStart()
    {
        train();
        QVERIFY(m_f->settings.contains("session/unfinished"));
        m_f->window->stopAndClose();
        QTRY_VERIFY(!m_f->window->isVisible());
        QVERIFY(m_f->settings.contains("session/unfinished"));
    }
    void settingsOfARunCanBeUsedAgain()
    {
        engine::TrainConfig config;
        config.method.rank = 6;
        const auto study = sample::writeStudy(m_f->library, config, {0, 0.4});
        emit m_f->window->runsPage()->settingsRequested(m_f->library / "runs" / sample::runName(0.4, 42));
        QCOMPARE(m_f->window->trainPage()->model()->config().method.rank, 6);
        QCOMPARE(m_f->window->trainPage()->model()->config().sibo.lambda, 0.4);
        QVERIFY(m_f->window->trainPage()->model()->config().study.axes.empty());
        action("undoAction")->trigger();
        emit m_f->window->runsPage()->settingsRequested(study);
        QCOMPARE(m_f->window->trainPage()->model()->config().study.axes.size(), std::size_t(1));
        QCOMPARE(m_f->window->pages()->currentIndex(), 0);
    }
    void reopensAStudyInAPageOfItsOwn()
    {
        const auto study = sample::writeStudy(m_f->library, {}, {0, 0.4});
        m_f->window->openPath(study);
        QCOMPARE(m_f->window->pages()->count(), 4);
        auto* view = qobject_cast<ui::RunView*>(m_f->window->pages()->widget(3));
        QVERIFY(view);
        QTRY_VERIFY(!view->isEmpty());
        QVERIFY(!view->findChild<ui::Chart*>("lossChart")->isEmpty());
        m_f->window->openFolder(study);
        QCOMPARE(m_f->window->pages()->count(), 4); // the same page again
        action("closePage")->trigger();
        QCOMPARE(m_f->window->pages()->count(), 3);
        action("closePage")->trigger();
        QCOMPARE(m_f->window->pages()->count(), 3); // Train, Runs and Compare stay
    }
    void brokenRunIsAMessageNotACrash()
    {
        QDir().mkpath(m_f->dir.filePath("runs/broken"));
        QFile events(m_f->dir.filePath("runs/broken/events.jsonl"));
        QVERIFY(events.open(QIODevice::WriteOnly));
        events.write("{]\n{]\n");
        events.close();
        m_f->window->openPath(ui::toPath(m_f->dir.filePath("runs/broken")));
        auto* view = qobject_cast<ui::RunView*>(m_f->window->pages()->widget(3));
        QVERIFY(view);
        QTRY_VERIFY(view->message()->isVisible());
    }
    void droppedDataFillsTheForm()
    {
        QFile file(m_f->dir.filePath("mine.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_f->dir.filePath("mine.csv"))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_f->window.get(), &enter); // Qt gives a drop to what took the drag
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_f->window.get(), &drop);
        QCOMPARE(m_f->window->trainPage()->model()->config().task.train.filename().string(), std::string("mine.csv"));
        action("undoAction")->trigger();
        QCOMPARE(m_f->window->trainPage()->model()->config().task.train.filename().string(), std::string("train.tsv"));
    }
    void aFileDroppedOnATextIsOpenedAllTheSame()
    {
        QFile file(m_f->dir.filePath("mine.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_f->dir.filePath("mine.csv"))});
        data.setText(m_f->dir.filePath("mine.csv")); // as file managers do
        m_f->window->pages()->setCurrentWidget(m_f->window->runsPage());
        auto* filter = m_f->window->findChild<QLineEdit*>("runsFilter");
        QDragEnterEvent enter({4, 4}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(filter, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({4, 4}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(filter, &drop);
        QVERIFY(filter->text().isEmpty());
        QCOMPARE(m_f->window->trainPage()->model()->config().task.train.filename().string(), std::string("mine.csv"));
        QCOMPARE(m_f->window->pages()->currentWidget(), m_f->window->trainPage());
    }
    void strangeDropIsExplained()
    {
        QFile file(m_f->dir.filePath("picture.png"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_f->window->openPath(ui::toPath(m_f->dir.filePath("picture.png")));
        QVERIFY(m_f->window->trainPage()->view()->message()->text().contains("picture.png"));
    }
    void opensAConfigurationByTheMenu()
    {
        QFile file(m_f->dir.filePath("c.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"method\": {\"rank\": 3}}");
        file.close();
        ui::dialogs::setNextFile(m_f->dir.filePath("c.json"));
        for (QAction* entry : m_f->window->findChildren<QAction*>()) {
            if (entry->shortcut() == QKeySequence(QKeySequence::Open))
                entry->trigger();
        }
        QCOMPARE(m_f->window->trainPage()->model()->config().method.rank, 3);
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
