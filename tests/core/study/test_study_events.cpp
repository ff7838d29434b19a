// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "engine/error.h"
#include "engine/study.h"
#include "error_code.h"
#include "runs/study_events.h"
#include "size_limit.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <limits>
#include <set>

using namespace engine;
namespace fs = std::filesystem;

/// Study events as text and in their file.
class TestStudyEvents : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    fs::path folder() const { return m_dir->path().toStdString(); }
    fs::path file() const { return folder() / "events.jsonl"; }

    /// One of each kind, each member away from its default.
    static std::vector<StudyEvent> oneOfEach()
    {
        const std::vector<StudyEventBody> bodies{
            StudyStarted{40, 5, StudyStrategy::Halving, {"f1", "ood", true}, "2026-11-24T10:15:00Z"},
            RunQueued{"run-1", "λ 0.2 · seed 1", 3},
            RunPruned{"run-1", 31, "the best 4 of 8 \"λ\"", "accuracy on validation", 1.0 / 3, 0.1 + 0.2},
            SettingsAdded{"λ between 0.4 and its neighbours", {"run-2", "run-3"}, {"λ 0.35", "λ 0.45"}},
            CohortFailed{{"run-4", "run-5"}, "out_of_memory", "too much", "train.micro_batch_size", "less\n"},
            StudyResumed{7, "2026-11-25T10:15:00Z"},
            StudyFinished{RunState::Stopped, "stopped by hand"}};
        std::vector<StudyEvent> events;
        for (const StudyEventBody& body : bodies)
            events.push_back({"a-study", 12.25 * static_cast<double>(events.size()), body});
        return events;
    }
    void append(const std::string& text) const { std::ofstream(file(), std::ios::binary | std::ios::app) << text; }
    std::size_t eventsRead() const { return readStudyEvents(folder()).size(); }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void everyKindRoundTripsExactly()
    {
        std::set<std::size_t> kinds;
        for (const StudyEvent& event : oneOfEach()) {
            kinds.insert(event.body.index());
            const std::string line = toJsonLine(event);
            QVERIFY(line.find('\n') == std::string::npos);
            const auto back = parseStudyEvent(line);
            QVERIFY(back && back->body.index() == event.body.index());
            QCOMPARE(back->study, event.study);
            QCOMPARE(back->time, event.time);
            QCOMPARE(toJsonLine(*back), line);
        }
        QCOMPARE(kinds.size(), std::variant_size_v<StudyEventBody>);
        const auto started = std::get<StudyStarted>(parseStudyEvent(toJsonLine(oneOfEach()[0]))->body);
        QVERIFY(started.strategy == StudyStrategy::Halving && started.endpoint == (StudyEndpoint{"f1", "ood", true}));
        const auto pruned = std::get<RunPruned>(parseStudyEvent(toJsonLine(oneOfEach()[2]))->body);
        QVERIFY(pruned.step == 31 && pruned.value == 1.0 / 3 && pruned.threshold == 0.1 + 0.2);
        const auto failed = std::get<CohortFailed>(parseStudyEvent(toJsonLine(oneOfEach()[4]))->body);
        QCOMPARE(failed.runs, (std::vector<std::string>{"run-4", "run-5"}));
    }

    void linesHaveTheAgreedForm()
    {
        QCOMPARE(
            QString::fromStdString(toJsonLine({"s", 1.5, RunPruned{"r", 31, "best 4 of 8", "accuracy", 0.5, 0.75}})),
            QString("{\"event\": \"run_pruned\", \"study\": \"s\", \"time\": 1.5, \"run\": \"r\", \"step\": 31, "
                    "\"rule\": \"best 4 of 8\", \"metric\": \"accuracy\", \"value\": 0.5, \"threshold\": 0.75}"));
        const std::string started = toJsonLine({"s", 0, StudyStarted{2, 1, StudyStrategy::Grid, {"primary", "x"}, ""}});
        QVERIFY(started.find("\"strategy\": \"grid\", \"endpoint\": {\"metric\": \"primary\", \"data\": \"x\", "
                             "\"step\": \"last\"}") != std::string::npos);
    }

    void aValueThatIsNotFiniteIsNull()
    {
        RunPruned pruned{"r", 1, "", "", std::numeric_limits<double>::quiet_NaN(), 0};
        const std::string line = toJsonLine({"s", 0, pruned});
        QVERIFY(line.find("\"value\": null") != std::string::npos);
        QVERIFY(std::isnan(std::get<RunPruned>(parseStudyEvent(line)->body).value));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("no name") << QByteArray("{\"study\": \"s\"}");
        QTest::newRow("run missing") << QByteArray("{\"event\": \"run_pruned\", \"step\": 3}");
        QTest::newRow("step a text") << QByteArray("{\"event\": \"run_pruned\", \"run\": \"r\", \"step\": \"3\"}");
        QTest::newRow("runs no list") << QByteArray("{\"event\": \"cohort_failed\", \"runs\": \"r\"}");
        QTest::newRow("strategy unknown")
            << QByteArray("{\"event\": \"study_started\", \"runs\": 1, \"strategy\": \"x\"}");
        QTest::newRow("endpoint a text") << QByteArray(
            "{\"event\": \"study_started\", \"runs\": 1, \"endpoint\": \"x\"}");
        QTest::newRow("state unknown") << QByteArray("{\"event\": \"study_finished\", \"state\": \"done\"}");
        QTest::newRow("key twice") << QByteArray(
            "{\"event\": \"study_finished\", \"state\": \"failed\", \"state\": \"failed\"}");
    }

    void refuses()
    {
        QFETCH(QByteArray, line);
        QCOMPARE(codeOf([&] { (void)parseStudyEvent(line.toStdString()); }), ErrorCode::BadFile);
    }

    void whatANewerVersionTellsIsSkipped()
    {
        QVERIFY(!parseStudyEvent("{\"event\": \"run_moved\", \"study\": \"s\", \"time\": 1}"));
        const auto known = parseStudyEvent("{\"event\": \"study_resumed\", \"left\": 3, \"by\": \"x\"}");
        QVERIFY(known && std::get<StudyResumed>(known->body).left == 3);
    }

    void withoutAFileThereAreNone() { QCOMPARE(eventsRead(), std::size_t{0}); }

    void whatIsAppendedIsRead()
    {
        {
            StudyWriter writer(folder());
            const StudyEvent told = writer.append(RunQueued{"a", "λ 0", 0});
            QCOMPARE(told.study, folder().filename().string());
            QCOMPARE(eventsRead(), std::size_t{1}); // on disk when append() has returned
            QVERIFY(writer.append(RunQueued{"b", "λ 0.2", 0}).time >= told.time);
        }
        StudyWriter again(folder());
        (void)again.append(StudyResumed{2, ""});
        const auto events = readStudyEvents(folder());
        QCOMPARE(events.size(), std::size_t{3});
        QCOMPARE(std::get<RunQueued>(events[1].body).run, std::string("b"));
    }

    void aTornLastLineIsCut_data()
    {
        QTest::addColumn<QByteArray>("torn");
        QTest::newRow("no newline") << QByteArray("{\"event\": \"run_pru");
        QTest::newRow("whole without its newline") << QByteArray("{\"event\": \"study_resumed\", \"left\": 1}");
        QTest::newRow("zeros of a power loss") << QByteArray("\0\0\0\0\n", 5);
        QTest::newRow("half with a newline") << QByteArray("{\"event\": \"study_res\n");
    }

    void aTornLastLineIsCut()
    {
        QFETCH(QByteArray, torn);
        (void)StudyWriter(folder()).append(RunQueued{"a", "λ 0", 0});
        const std::string whole = readWholeFile(file());
        append(torn.toStdString());
        QCOMPARE(eventsRead(), std::size_t{1});
        (void)StudyWriter(folder()).append(StudyResumed{2, ""});
        QCOMPARE(eventsRead(), std::size_t{2});
        QVERIFY(readWholeFile(file()).starts_with(whole));
    }

    void aDamagedLineIsNamed()
    {
        append("{\"event\": \"study_resumed\", \"left\": 1}\nnonsense\n{\"event\": \"study_resumed\"}\n");
        try {
            (void)readStudyEvents(folder());
            QFAIL("read");
        } catch (const EngineError& error) {
            QCOMPARE(error.code(), ErrorCode::BadFile);
            QVERIFY2(error.where().ends_with("events.jsonl, line 2"), error.where().c_str());
        }
        const std::string before = readWholeFile(file());
        QCOMPARE(codeOf([&] { StudyWriter writer(folder()); }), ErrorCode::BadFile);
        QCOMPARE(readWholeFile(file()), before); // nothing is cut that may be true
    }

    void onAFullDiskALineIsWrittenWholeOrNotAtAll()
    {
        StudyWriter writer(folder());
        (void)writer.append(RunQueued{"a", "λ 0", 0});
        const std::string before = readWholeFile(file());
        const ErrorCode code = [&] {
            const SizeLimit limited(before.size() + 20);
            return codeOf([&] { (void)writer.append(StudyResumed{2, ""}); });
        }();
        QCOMPARE(code, ErrorCode::DiskFull);
        QCOMPARE(readWholeFile(file()), before);
        (void)writer.append(StudyResumed{2, ""});
        QCOMPARE(eventsRead(), std::size_t{2});
    }
};

QTEST_APPLESS_MAIN(TestStudyEvents)
#include "test_study_events.moc"
