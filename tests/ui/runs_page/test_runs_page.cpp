// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_session.h"
#include "runs/runs_model.h"
#include "runs/runs_page.h"
#include "theme/theme.h"
#include "widgets/format.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QUndoStack>
#include <QtTest>

class TestRunsPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<ui::RunsPage> m_page;
    std::filesystem::path m_library;

    template<class Widget>
    Widget* child(const char* name) const
    {
        auto* widget = m_page->findChild<Widget*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no widget named %s", name);
        return widget;
    }
    void openPage()
    {
        m_page = std::make_unique<ui::RunsPage>(m_session.get(), m_library);
        m_page->resize(1280, 700);
        m_page->show();
        m_page->reload();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void openPageWithStudy()
    {
        sample::writeStudy(m_library, {}, {0, 0.2, 0.4});
        openPage();
        QTRY_COMPARE(m_page->model()->rowCount(), 3);
    }
    QAbstractItemModel* shown() const { return m_page->table()->model(); }
    QString cell(int row, int column) const { return shown()->index(row, column).data().toString(); }
    void select(int row) const { m_page->table()->setCurrentIndex(shown()->index(row, 0)); }
    static std::vector<ui::RunRow> manyRuns(int from, int count)
    {
        std::vector<ui::RunRow> rows;
        for (int i = from; i < from + count; ++i) {
            ui::RunRow row;
            engine::RunSummary& run = row.summary;
            run.name = "run-" + std::to_string(i);
            run.label = "λ";
            run.study = i % 4 ? "study-" + std::to_string(i / 40) : "";
            run.lambda = (i % 7) / 10.0;
            run.bestPrimary = 0.5 + (i % 31) / 100.0;
            run.startedAt = "2026-11-24T10:15:00Z";
            run.state = engine::RunState::Completed;
            rows.push_back(row);
        }
        return rows;
    }
    QAction* action(const char* name) const { return child<QAction>(name); }
    QString firstName() const { return QString::fromStdString(m_page->selectedRows().front().summary.name); }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_library = ui::toPath(m_dir->path());
        m_theme = std::make_unique<ui::Theme>();
        m_session = std::make_unique<FakeSession>();
    }
    void columnsAreWideEnoughForTheirTexts()
    {
        openPageWithStudy();
        m_page->setGrouped(true);
        for (int time = 0; time < 2; ++time) {
            QTRY_VERIFY(shown()->rowCount(shown()->index(0, 0)) == 3);
            const QModelIndex run = shown()->index(0, 0, shown()->index(0, 0));
            for (int column = 0; column < shown()->columnCount(); ++column) {
                const QString text = run.siblingAtColumn(column).data().toString();
                const int needed = m_page->fontMetrics().horizontalAdvance(text);
                QTRY_VERIFY2(m_page->table()->visualRect(run.siblingAtColumn(column)).width() >= needed,
                             qPrintable(text));
                const QString title = shown()->headerData(column, Qt::Horizontal).toString();
                QTRY_VERIFY2(m_page->table()->columnWidth(column) > m_page->fontMetrics().horizontalAdvance(title),
                             qPrintable(title));
            }
            m_theme->setPresentation(true); // and with larger letters
        }
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
    }
    void emptyLibrarySaysSo()
    {
        openPage();
        QTRY_VERIFY(child<QLabel>("runsEmpty")->text().startsWith("No runs yet"));
        QVERIFY(child<QLabel>("runsEmpty")->isVisible());
        QVERIFY(!child<QToolButton>("openRun")->isEnabled());
    }
    void showsWhatTheFoldersHold()
    {
        openPageWithStudy();
        m_page->table()->sortByColumn(ui::RunsModel::Lambda, Qt::AscendingOrder);
        QCOMPARE(cell(0, ui::RunsModel::Lambda), QString("0"));
        QCOMPARE(cell(2, ui::RunsModel::Lambda), QString("0.4"));
        QCOMPARE(cell(0, ui::RunsModel::Status), QString("✓ Completed"));
        QCOMPARE(cell(0, ui::RunsModel::Steps), QString("95 / 95"));
        QCOMPARE(cell(0, ui::RunsModel::Method), QString("lora"));
        m_page->table()->sortByColumn(ui::RunsModel::Lambda, Qt::DescendingOrder);
        QCOMPARE(cell(0, ui::RunsModel::Lambda), QString("0.4"));
    }
    void runsOfAnotherProcessAppearAndGoOn()
    {
        openPageWithStudy();
        engine::TrainConfig config;
        const std::string name = "20261125-090000-other-5678";
        {
            auto writer = engine::RunWriter::create(m_library, name, config, "λ 0", {}, "{}");
            for (const engine::Event& event : sample::runEvents(name, 0, sample::kSteps)) {
                if (!std::holds_alternative<engine::RunFinished>(event.body))
                    writer.append(event);
            }
            QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->rowCount(), 4, 20'000); // without a word from anyone
            const auto state = [this, &name] { return m_page->model()->run(m_page->model()->find(name)).state; };
            QCOMPARE(state(), engine::RunState::Running);
            writer.append({name, 1000, engine::RunFinished{engine::RunState::Completed, {}, {}, {}, {}}});
            writer.writeSummary();
            QTRY_COMPARE_WITH_TIMEOUT(state(), engine::RunState::Completed, 20'000); // no folder came or went
        }
        std::filesystem::remove_all(engine::runsFolder(m_library) / name);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->rowCount(), 3, 20'000);
    }
    void aTrainingThatBrokeOffIsShownAsItsFolderSays()
    {
        openPageWithStudy();
        engine::TrainConfig config;
        config.sibo.lambda = 0.6;
        m_session->start(config);
        m_session->advance(10);
        const std::string name = m_session->runs().front().name;
        QTRY_COMPARE(m_page->model()->rowCount(), 4);
        sample::writeStudy(m_library, config, {0.6}); // its folder, where it is complete
        const auto state = [this, &name] { return m_page->model()->run(m_page->model()->find(name)).state; };
        QCOMPARE(state(), engine::RunState::Running);
        emit m_session->failed({"io", "the disk is gone", {}, {}});
        QTRY_COMPARE(state(), engine::RunState::Completed);
        // Deleted by hand while it trains: it is not there when that ends.
        m_session->start(config);
        m_session->advance(10);
        std::filesystem::remove_all(engine::runsFolder(m_library) / name);
        emit m_session->failed({"io", "the disk is gone", {}, {}});
        QTRY_COMPARE(m_page->model()->rowCount(), 3);
    }
    void filters()
    {
        openPageWithStudy();
        QTest::keyClicks(child<QLineEdit>("runsFilter"), "lambda>0.1 method:lora");
        QCOMPARE(shown()->rowCount(), 2);
        QCOMPARE(child<QLabel>("runsCount")->text(), QString("2 of 3 runs"));
        child<QLineEdit>("runsFilter")->setText("lambda>x");
        QTRY_VERIFY(child<QLabel>("filterError")->isVisible());
        QCOMPARE(shown()->rowCount(), 3);
        child<QLineEdit>("runsFilter")->setText("nothing-like-this");
        QVERIFY(child<QLabel>("runsEmpty")->isVisible());
    }
    void groupsByStudy()
    {
        openPageWithStudy();
        child<QCheckBox>("groupByStudy")->click();
        QAbstractItemModelTester tester(shown(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(shown()->rowCount(), 1);
        const QModelIndex study = shown()->index(0, 0);
        QCOMPARE(study.data().toString(), QString("20261124-101500-sample (3 runs)"));
        QCOMPARE(shown()->rowCount(study), 3);
        QTRY_VERIFY(m_page->table()->isExpanded(study));
        QSignalSpy opened(m_page.get(), &ui::RunsPage::openRequested);
        m_page->table()->setCurrentIndex(study);
        child<QToolButton>("openRun")->click();
        QCOMPARE(opened.count(), 1);
        QVERIFY(opened.first().first().value<std::filesystem::path>().parent_path().filename() == "studies");
        m_page->setGrouped(true); // again: nothing changes
        QCOMPARE(m_page->table()->currentIndex().data().toString(), study.data().toString());
        child<QCheckBox>("groupByStudy")->click();
        QCOMPARE(shown()->rowCount(), 3);
    }
    void opensTheSelectedRun()
    {
        openPageWithStudy();
        QSignalSpy opened(m_page.get(), &ui::RunsPage::openRequested);
        select(1);
        child<QToolButton>("openRun")->click();
        QCOMPARE(opened.count(), 1);
        QVERIFY(std::filesystem::exists(opened.first().first().value<std::filesystem::path>() / "events.jsonl"));
        QVERIFY(child<QLabel>("runDetails")->text().contains("Best on validation: accuracy 0."));
    }
    void onlyWhatStoppedCanBeContinued()
    {
        openPageWithStudy();
        engine::RunSummary stopped = m_page->model()->run(0);
        select(0);
        QVERIFY(!child<QToolButton>("continueRun")->isEnabled());
        stopped.state = engine::RunState::Stopped;
        m_page->model()->update(stopped);
        for (int row = 0; row < shown()->rowCount(); ++row) {
            if (cell(row, ui::RunsModel::Status).contains("Stopped"))
                select(row);
        }
        m_page->table()->selectionModel()->clearSelection();
        for (int row = 0; row < shown()->rowCount(); ++row) {
            if (cell(row, ui::RunsModel::Status).contains("Stopped"))
                m_page->table()->selectionModel()->select(shown()->index(row, 0),
                                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        QVERIFY(child<QToolButton>("continueRun")->isEnabled());
        QSignalSpy wanted(m_page.get(), &ui::RunsPage::continueRequested);
        child<QToolButton>("continueRun")->click();
        QCOMPARE(wanted.count(), 1);
    }
    void deletesAndBringsBack()
    {
        openPageWithStudy();
        select(0);
        m_page->activateWindow();
        m_page->table()->setFocus(); // the key belongs to the table alone
        QTRY_VERIFY(m_page->table()->hasFocus());
        QTest::keyClick(m_page->table(), Qt::Key_Delete);
        QTRY_COMPARE(m_page->model()->rowCount(), 2);
        QVERIFY(std::filesystem::exists(m_library / "trash" / "runs"));
        m_page->undoStack()->undo();
        QTRY_COMPARE(m_page->model()->rowCount(), 3);
    }
    void trainingRowsStayUpToDate()
    {
        openPage();
        engine::TrainConfig config;
        m_session->start(config);
        m_session->advance(40);
        QTRY_COMPARE(m_page->model()->rowCount(), 1);
        QTRY_VERIFY(m_page->model()->run(0).step > 10);
        // The first row came while the table was open: its columns have made room.
        for (int column = 0; column < ui::RunsModel::ColumnCount; ++column)
            QVERIFY2(m_page->table()->columnWidth(column) >= m_page->fontMetrics().horizontalAdvance(cell(0, column)),
                     qPrintable(cell(0, column)));
        QVERIFY(cell(0, ui::RunsModel::Status).contains("Running"));
        const auto before = m_page->model()->run(0).step;
        m_session->advance(40);
        QTRY_VERIFY(m_page->model()->run(0).step > before);
    }
    void eachChunkOfThousandsIsOneChange()
    {
        openPage();
        QSignalSpy resets(shown(), &QAbstractItemModel::modelReset);
        QSignalSpy moves(shown(), &QAbstractItemModel::layoutChanged);
        for (int from = 0; from < 5000; from += 250)
            m_page->model()->merge(manyRuns(from, 250));
        QCOMPARE(resets.size(), 20);
        m_page->model()->merge(manyRuns(0, 250)); // nothing new
        QCOMPARE(resets.size(), 20);
        child<QLineEdit>("runsFilter")->setText("lambda>0.2");
        QCOMPARE(resets.size(), 21);
        QCOMPARE(shown()->rowCount(), 2856);
        m_page->table()->sortByColumn(ui::RunsModel::Best, Qt::DescendingOrder);
        QCOMPARE(resets.size(), 21);
        QCOMPARE(moves.size(), 1);
        QCOMPARE(cell(0, ui::RunsModel::Best), QString("0.8000"));
        QCOMPARE(cell(2855, ui::RunsModel::Best), QString("0.5000"));
        m_page->setGrouped(true);
        QCOMPARE(resets.size(), 22);
        QCOMPARE(shown()->rowCount(), 126);
        (void)m_page->grab();
    }
    void rowsThatComeInMoveNothing()
    {
        openPage();
        m_page->model()->merge(manyRuns(0, 250));
        m_page->table()->sortByColumn(ui::RunsModel::Lambda, Qt::AscendingOrder);
        m_page->table()->scrollTo(shown()->index(100, 0), QAbstractItemView::PositionAtTop);
        select(105);
        const QString selected = firstName();
        const auto top = [this] {
            return shown()->index(m_page->table()->indexAt({1, 1}).row(), 0).data(Qt::ToolTipRole).toString();
        };
        const QString inView = top();
        m_page->table()->horizontalScrollBar()->setValue(40);
        for (int from = 250; from < 1000; from += 250) {
            m_page->model()->merge(manyRuns(from, 250));
            QCOMPARE(firstName(), selected);
            QCOMPARE(top(), inView);
            QCOMPARE(m_page->table()->horizontalScrollBar()->value(), 40);
        }
        ui::RunRow moved = m_page->selectedRows().front();
        moved.summary.lambda = 9; // to the end
        m_page->model()->merge({moved});
        QCOMPARE(firstName(), selected);
        QCOMPARE(top(), inView);
        m_page->model()->remove({"run-0", "run-1"});
        QCOMPARE(firstName(), selected);
        m_page->setGrouped(true);
        QCOMPARE(firstName(), selected);
    }
    void ownWidthsStayOverRestarts()
    {
        openPageWithStudy();
        m_page->table()->header()->resizeSection(ui::RunsModel::Model, 61);
        m_page->table()->header()->moveSection(ui::RunsModel::Note, 1);
        const int fitted = m_page->table()->columnWidth(ui::RunsModel::Data);
        const QByteArray columns = m_page->columns();
        m_page = std::make_unique<ui::RunsPage>(m_session.get(), m_library);
        m_page->setColumns(columns);
        m_page->resize(1280, 700);
        m_page->show();
        QSignalSpy loaded(m_page.get(), &ui::RunsPage::loaded);
        m_page->reload();
        QVERIFY(loaded.wait());
        QCOMPARE(m_page->table()->columnWidth(ui::RunsModel::Model), 61);
        QCOMPARE(m_page->table()->columnWidth(ui::RunsModel::Data), fitted);
        QCOMPARE(m_page->table()->header()->visualIndex(ui::RunsModel::Note), 1);
        m_page->setColumns("of another version");
        QCOMPARE(m_page->table()->columnWidth(ui::RunsModel::Model), 61);
    }
    void comparesWhatIsSelected()
    {
        openPageWithStudy();
        QVERIFY(!child<QToolButton>("compareRuns")->isEnabled());
        QSignalSpy wanted(m_page.get(), &ui::RunsPage::compareRequested);
        select(1);
        child<QToolButton>("compareRuns")->click();
        QCOMPARE(wanted.takeFirst().first().toStringList(), QStringList(firstName()));
        m_page->setGrouped(true);
        m_page->table()->setCurrentIndex(shown()->index(0, 0));
        child<QToolButton>("compareRuns")->click();
        QCOMPARE(wanted.takeFirst().first().toStringList().size(), 3);
    }
    void aBrokenLibraryIsSaidAndGoesOn()
    {
        sample::writeStudy(m_library, {}, {0, 0.2});
        std::filesystem::create_directories(m_library / "runs" / "half");
        openPage();
        QTRY_COMPARE(m_page->model()->rowCount(), 3);
        auto* message = child<QLabel>("messageText");
        QTRY_VERIFY(message->isVisible() && message->text().contains("config.json"));
        std::filesystem::remove_all(m_library / "runs" / "half");
        m_page->reload();
        QTRY_COMPARE(m_page->model()->rowCount(), 2);
        QTRY_VERIFY(!message->isVisible());
    }
    void foldersWithTheSameFaultAreToldTogether()
    {
        for (const char* name : {"half-1", "half-2", "half-3"})
            std::filesystem::create_directories(m_library / "runs" / name);
        openPage();
        auto* detail = child<QLabel>("messageDetail");
        QTRY_VERIFY(detail->isVisible() && detail->text().contains("3 × "));
        QCOMPARE(detail->text().count("All others go on"), 1);
        for (const char* name : {"half-1/", "half-2/", "half-3/"})
            QVERIFY2(detail->text().contains(name), qPrintable(detail->text()));
        QVERIFY(!detail->text().contains(ui::toQString(m_library)));
    }
    void anUnreadableFolderShowsNoFigures()
    {
        ui::RunRow row; // as the library gives it
        row.summary.name = "20261124-101500-broken";
        row.summary.state = engine::RunState::Failed;
        row.summary.reason = "config.json is not there";
        ui::RunsModel model;
        model.merge({row});
        const auto shownAt = [&model](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(shownAt(ui::RunsModel::Status), QString("✗ Unreadable"));
        for (const int column : {ui::RunsModel::Lambda, ui::RunsModel::Seed, ui::RunsModel::Steps, ui::RunsModel::Time})
            QCOMPARE(shownAt(column), QString("–"));
    }
};

QTEST_MAIN(TestRunsPage)
#include "test_runs_page.moc"
