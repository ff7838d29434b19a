// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lambda_chart.h"
#include "compare/study_decisions.h"
#include "compare_fixture.h"
#include "shown_text.h"
#include "widgets/elided_label.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSplitter>
#include <QToolButton>

using namespace ui;

/// What others do to the compared folders while the page is open, and what the page keeps for later.
class TestCompareFollow : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CompareFixture> m_f;

    QString status(int row) const { return m_f->cell(row, CompareTable::Status); }
    std::filesystem::path folder(double lambda) const
    {
        return engine::runsFolder(m_f->library) / sample::runName(lambda, 1);
    }
    /// Another process: all events of a run from `first` on.
    static void tell(engine::RunWriter& writer, double lambda, std::size_t first, std::size_t last)
    {
        const auto events = sample::studyEvents(sample::runName(lambda, 1), engine::readRun(writer.folder()).config);
        for (std::size_t i = first; i < std::min(last, events.size()); ++i)
            writer.append(events[i]);
    }

private slots:
    void init() { m_f = std::make_unique<CompareFixture>(); }
    void cleanup() { m_f.reset(); }

    void aStudyOfAnotherProcessFillsThePage()
    {
        const auto study = sample::writeGrid(m_f->library, sample::gridConfig({0, 0.4}, 1), false);
        const auto later = folder(0.4);
        std::filesystem::rename(later, m_f->library / "later");
        m_f->open();
        m_f->page->showStudy(study);
        m_f->settle();
        auto* message = m_f->child<MessageBar>("messageBar");
        QVERIFY(message->isVisible()); // one has not ended, one is not there
        {
            auto writer = engine::RunWriter::reopen(folder(0));
            tell(writer, 0, 0, 40);
            QTRY_COMPARE_WITH_TIMEOUT(status(0), QString("Running"), 20'000);
            QTRY_VERIFY(m_f->page->charts()->curves().lastStep() > 5);
            const auto put = m_f->page->charts()->curves().pointsPut();
            tell(writer, 0, 40, 1000);
            writer.writeSummary();
            QTRY_COMPARE_WITH_TIMEOUT(status(0), QString("Completed"), 20'000);
            QVERIFY(m_f->page->charts()->curves().pointsPut() > put);
        }
        std::filesystem::rename(m_f->library / "later", later);
        {
            auto writer = engine::RunWriter::reopen(later);
            tell(writer, 0.4, 0, 1000);
            writer.writeSummary();
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_f->table()->rowCount(), 2, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(status(1), QString("Completed"), 20'000);
        QTRY_VERIFY(!message->isVisible());
        m_f->settle();
        const auto record = engine::readStudy(study);
        const std::vector<engine::RunRecord> runs{engine::readRun(folder(0)), engine::readRun(folder(0.4))};
        QCOMPARE(m_f->page->figures()->whole.settings[1].mean, engine::compareRuns(runs, &record).settings[1].mean);
        QCOMPARE(double(sample::kSteps), m_f->page->charts()->curves().lastStep());
    }
    void foldersThatGoWhileThePageIsOpenTakeNothingAway()
    {
        m_f->openStudy(sample::gridConfig({0, 0.2, 0.4}, 2));
        std::filesystem::remove_all(engine::runsFolder(m_f->library));
        std::filesystem::remove_all(engine::studiesFolder(m_f->library));
        QTest::qWait(0);
        m_f->page->selection()->setBaseline(m_f->runAt(4)); // all is computed anew
        m_f->settle();
        QCOMPARE(m_f->table()->rowCount(), 6);
        QVERIFY(!m_f->page->verdict()->text().isEmpty());
        QVERIFY(m_f->cell(4, CompareTable::Setting).contains("baseline"));
    }
    void decisionsAreNotLostWhileFoldersAreRead()
    {
        const auto config = sample::gridConfig({0, 0.4}, 1);
        const auto study = sample::writeGrid(m_f->library, config, false);
        const engine::StudyEvent known =
            engine::StudyWriter(study).append(engine::RunPruned{"x", 9, "told before", "accuracy", 0.5, 0.6});
        m_f->open();
        m_f->session.start(config);
        m_f->session.advance(0);
        m_f->page->showStudy(study);
        // Both come while the files are read; one of them stands in the file already.
        m_f->session.tellStudy(known);
        m_f->session.tellStudy({sample::kStudyName, 9, engine::RunPruned{"y", 9, "told now", "accuracy", 0.5, 0.6}});
        const auto told = [this] { return m_f->page->tables()->decisions()->toPlainText(); };
        QTRY_VERIFY(told().contains("told now"));
        QCOMPARE(told().count("told before"), 1);
        QCOMPARE(told().count("told now"), 1);
        m_f->session.finish();
        m_f->settle();
    }
    void theNextStudyIsFollowedOrOffered()
    {
        const auto config = sample::gridConfig({0, 0.4}, 1);
        const auto first = sample::writeGrid(m_f->library, config, false);
        const auto second = first.parent_path() / "20261125-090000-second";
        std::filesystem::copy(first, second, std::filesystem::copy_options::recursive);
        m_f->open();
        m_f->session.start(config);
        m_f->session.tellAll();
        m_f->session.finish();
        m_f->settle();
        engine::RunSummary run = m_f->session.runs().front();
        run.name += "-2";
        run.study = second.filename().string();
        auto* title = m_f->child<ElidedLabel>("compareTitle");
        emit m_f->session.runAppeared(run); // somebody looks at the first one
        auto* message = m_f->child<MessageBar>("messageBar");
        QVERIFY(message->isVisible() && message->text().contains("second"));
        QVERIFY(title->fullText().contains(sample::kStudyName));
        m_f->child<QPushButton>("messageAction")->click();
        QTRY_VERIFY(title->fullText().contains("second"));
        m_f->settle();
        emit m_f->session.failed({});
        // Shown by a person: it stays, even where nobody looks; and is offered once.
        m_f->page->hide();
        run = m_f->session.runs().back();
        run.name += "-3";
        emit m_f->session.runAppeared(run);
        QVERIFY(title->fullText().contains("second"));
        emit m_f->session.failed({});
        // Followed by itself, and nobody looks: the next one takes its place.
        m_f->open();
        emit m_f->session.runAppeared(run);
        m_f->page->hide();
        run.name += "-2";
        run.study = second.filename().string();
        emit m_f->session.runAppeared(run);
        QTRY_VERIFY(m_f->child<ElidedLabel>("compareTitle")->fullText().contains("second"));
        emit m_f->session.failed({});
    }
    void titlesAreThereWhenThePageIsShownLater()
    {
        const auto config = sample::gridConfig({0, 0.4}, 1);
        sample::writeGrid(m_f->library, config, false);
        m_f->page =
            std::make_unique<ui::ComparePage>(ui::ComparePage::Context{&m_f->session, &m_f->theme, m_f->library});
        m_f->session.start(config);
        m_f->session.advance(50);
        QTRY_VERIFY(m_f->page->figures());
        m_f->page->resize(1600, 1000);
        m_f->page->show();
        auto* title = m_f->child<QLabel>("lambdaChartTitle");
        QTRY_COMPARE(title->text(), QString("Accuracy over λ"));
        QTRY_VERIFY(title->width() > 50);
        m_f->session.advance(50);
        QTRY_VERIFY(m_f->child<LambdaChart>("lambdaChart")->figures().settings.size() == 2);
        QCOMPARE(title->text(), QString("Accuracy over λ"));
        m_f->session.tellAll();
        m_f->session.finish();
        m_f->settle();
        QCOMPARE(title->text(), QString("Accuracy over λ"));
        // The numbers of the scatter's first choice have come since.
        QCOMPARE(m_f->child<QComboBox>("scatterY")->currentData().toString(), QString("endpoint"));
        QVERIFY(m_f->child<QComboBox>("scatterX")->currentData().toString().startsWith("similarity/"));
    }
    void splittersAreKept()
    {
        m_f->openStudy(sample::gridConfig({0, 0.4}, 1));
        QStringList names;
        for (auto* splitter : m_f->page->findChildren<QSplitter*>()) {
            QVERIFY(!splitter->objectName().isEmpty() && !names.contains(splitter->objectName()));
            names += splitter->objectName();
        }
        auto* columns = m_f->child<QSplitter>("compareColumns");
        columns->setSizes({700, 900});
        const QList<int> sizes = columns->sizes();
        const QByteArray state = m_f->page->layoutState();
        const auto shares = [](const QList<int>& pair) { return double(pair[0]) / (pair[0] + pair[1]); };
        const auto study = engine::studiesFolder(m_f->library) / sample::kStudyName;
        m_f->open();
        m_f->page->showStudy(study);
        m_f->settle();
        QVERIFY(std::abs(shares(m_f->child<QSplitter>("compareColumns")->sizes()) - shares(sizes)) > 0.1);
        m_f->page->setLayoutState(state);
        m_f->page->setLayoutState("nonsense"); // of an older version: nothing happens
        QVERIFY(std::abs(shares(m_f->child<QSplitter>("compareColumns")->sizes()) - shares(sizes)) < 0.02);
    }
    void theReportHasThePinnedBaselineAndTheFolders()
    {
        // From another library: a name alone would be looked for in the window's.
        QTemporaryDir other;
        const auto study = sample::writeGrid(toPath(other.path()), sample::gridConfig({0, 0.4}, 1));
        m_f->open();
        m_f->page->showFolders({study});
        m_f->settle();
        m_f->page->selection()->setBaseline(m_f->runAt(1));
        QSignalSpy report(m_f->page.get(), &ComparePage::reportRequested);
        QSignalSpy opened(m_f->page.get(), &ComparePage::openRequested);
        m_f->child<QToolButton>("reportButton")->click();
        QCOMPARE(report.size(), 1);
        QCOMPARE(report[0][2].toString(), m_f->runAt(1));
        for (const QString& run : report[0][1].toStringList())
            QVERIFY2(QFile::exists(run + "/config.json"), qPrintable(run));
        emit m_f->page->tables()->openRequested(m_f->runAt(0));
        QVERIFY(std::filesystem::exists(opened[0][0].value<std::filesystem::path>() / "config.json"));
        m_f->settle();
    }
    void theCorrelationSaysWhatItIsOf()
    {
        m_f->openStudy(sample::gridConfig({0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7}, 3));
        const auto text = [this] { return shownText(m_f->child<QLabel>("correlationText")); };
        QTRY_VERIFY2(text().startsWith("r = "), qPrintable(text()));
        const QString end = text();
        m_f->child<QSlider>("stepScrubber")->setValue(40);
        m_f->settle();
        QTRY_VERIFY2(text().startsWith("At step 40, on validation: r = "), qPrintable(text()));
        m_f->child<QToolButton>("stepScrubberEnd")->click();
        m_f->settle();
        QTRY_COMPARE(text(), end);
        // Of what the scatter shows: half of the seeds are too few.
        QSet<QString> one;
        for (int row = 0; row < m_f->table()->rowCount(); row += 3)
            one.insert(m_f->runAt(row));
        m_f->page->selection()->setFilter("test", one);
        m_f->settle();
        QTRY_VERIFY2(!text().startsWith("r = "), qPrintable(text()));
    }
    void closingDoesNotWaitForTheBootstrap()
    {
        // 8 λ × 5 seeds × 200 examples × 10,000 draws: seconds.
        const auto study =
            sample::writeGrid(m_f->library, sample::gridConfig({0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7}, 5));
        m_f->open();
        QSignalSpy judged(m_f->page->findChild<CompareStore*>(), &CompareStore::judged);
        m_f->page->showStudy(study);
        QTRY_COMPARE_WITH_TIMEOUT(judged.size(), 1, 60'000); // without the bootstrap, which begins now
        m_f->page.reset();
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(judged.size(), 1);
    }
};

QTEST_MAIN(TestCompareFollow)
#include "test_compare_follow.moc"
