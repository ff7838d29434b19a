// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "sample_run.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <set>

using namespace engine;

class TestEvents : public QObject {
    Q_OBJECT

private slots:
    void everyKindRoundTripsExactly();
    void linesHaveTheAgreedForm();
    void notFiniteLossIsNull();
    void unknownEventsAreSkipped();
    void unknownKeysAreIgnored();
    void refuses_data();
    void refuses();
    void resumeSupersedesLaterSteps();
    void resumeTwice();
    void resumeTakesBackTheEnd();
    void statesHaveNames();
};

void TestEvents::everyKindRoundTripsExactly()
{
    std::set<std::size_t> kinds;
    for (const Event& event : sample::oneOfEach()) {
        kinds.insert(event.body.index());
        const std::string line = toJsonLine(event);
        QVERIFY(line.find('\n') == std::string::npos);
        const auto back = parseEvent(line);
        QVERIFY(back.has_value());
        QCOMPARE(back->body.index(), event.body.index());
        QCOMPARE(back->run, event.run);
        QCOMPARE(back->time, event.time);
        QCOMPARE(toJsonLine(*back), line);
    }
    QCOMPARE(kinds.size(), std::variant_size_v<EventBody>);
    const auto eval = std::get<EvalDone>(parseEvent(toJsonLine(sample::oneOfEach()[3]))->body);
    QVERIFY(std::signbit(eval.metrics.at("f1")) && eval.metrics.at("loss") == 1e22 && eval.best && eval.base);
    const auto done = std::get<StepDone>(parseEvent(toJsonLine(sample::oneOfEach()[2]))->body);
    QVERIFY(done.loss == 1.0 / 3 && done.gradNorm == 5e-324 && done.seconds == 0.1 + 0.2 &&
            done.memoryBytes == 1LL << 40);
    const auto start = std::get<RunStarted>(parseEvent(toJsonLine(sample::oneOfEach()[0]))->body);
    QCOMPARE(start.labels, (std::vector<std::string>{"a\"b", "\xCE\xBB\n"}));
}

void TestEvents::linesHaveTheAgreedForm()
{
    StepDone done{7, 0.02, 0.61, 0.0003, 0.4, 272, 0.1, 1000, {}};
    QCOMPARE(
        QString::fromStdString(toJsonLine({"r", 12.34, done})),
        QString(
            R"({"event": "step_done", "run": "r", "time": 12.34, "step": 7, "epoch": 0.02, "loss": 0.61, "lr": 0.0003, )"
            R"("grad_norm": 0.4, "tokens": 272, "seconds": 0.1, "memory_bytes": 1000})"));
    QCOMPARE(
        QString::fromStdString(toJsonLine({"r", 1, RunFinished{}})),
        QString(
            R"({"event": "run_finished", "run": "r", "time": 1, "state": "completed", "reason": "", "code": "", "where": "", "hint": ""})"));
}

void TestEvents::notFiniteLossIsNull()
{
    StepDone done;
    done.step = 3;
    const auto back = parseEvent(toJsonLine({"r", 1, done}));
    QVERIFY(!std::get<StepDone>(back->body).loss.has_value());
    done.loss = std::nan("");
    QVERIFY(toJsonLine({"r", 1, done}).find("\"loss\": null") != std::string::npos);
    EvalDone eval;
    eval.split = "validation";
    eval.metrics = {{"f1", std::numeric_limits<double>::infinity()}};
    QVERIFY(std::isnan(std::get<EvalDone>(parseEvent(toJsonLine({"r", 1, eval}))->body).metrics.at("f1")));
}

void TestEvents::unknownEventsAreSkipped()
{
    QVERIFY(!parseEvent(R"({"event": "tea_served", "run": "r", "time": 1})").has_value());
}

void TestEvents::unknownKeysAreIgnored()
{
    const auto event = parseEvent(R"({"event": "step_done", "run": "r", "time": 1, "step": 4, "mood": {"a": [1]}})");
    QCOMPARE(std::get<StepDone>(event->body).step, std::int64_t{4});
}

void TestEvents::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("word");
    QTest::newRow("no JSON") << "hello"
                             << "JSON value";
    QTest::newRow("array") << "[]"
                           << "object";
    QTest::newRow("no event") << R"({"run": "r"})"
                              << "\"event\"";
    QTest::newRow("no step") << R"({"event": "step_done"})"
                             << "\"step\"";
    QTest::newRow("step is text") << R"({"event": "step_done", "step": "3"})"
                                  << "\"step\"";
    QTest::newRow("step has a fraction") << R"({"event": "step_done", "step": 3.5})"
                                         << "\"step\"";
    QTest::newRow("step is too large") << R"({"event": "step_done", "step": 18446744073709551615})"
                                       << "\"step\"";
    QTest::newRow("threads are too many") << R"({"event": "run_started", "steps": 1, "threads": 3000000000})"
                                          << "\"threads\"";
    QTest::newRow("loss is text") << R"({"event": "step_done", "step": 3, "loss": "NaN"})"
                                  << "\"loss\"";
    QTest::newRow("state is unknown") << R"({"event": "run_finished", "state": "asleep"})"
                                      << "\"state\"";
    QTest::newRow("layers is a number") << R"({"event": "similarity_measured", "step": 1, "layers": 3})"
                                        << "\"layers\"";
    QTest::newRow("a layer is a text") << R"({"event": "similarity_measured", "step": 1, "layers": ["x"]})"
                                       << "\"layers\"";
    QTest::newRow("metrics is a list") << R"({"event": "eval_done", "step": 1, "split": "x", "metrics": []})"
                                       << "\"metrics\"";
    QTest::newRow("run is a number") << R"({"event": "step_done", "step": 1, "run": 5})"
                                     << "\"run\"";
}

void TestEvents::refuses()
{
    QFETCH(QString, line);
    QFETCH(QString, word);
    try {
        (void)parseEvent(line.toStdString());
        QFAIL("accepted");
    } catch (const EngineError& error) {
        QCOMPARE(error.code(), ErrorCode::BadFile);
        QVERIFY2(error.message().find(word.toStdString()) != std::string::npos, error.what());
    }
}

static QStringList shortForm(const std::vector<Event>& events)
{
    QStringList list;
    for (const Event& event : withoutSuperseded(events)) {
        const QString line = QString::fromStdString(toJsonLine(event));
        const QString name = line.section('"', 3, 3);
        const bool hasStep = line.contains("\"step\": ");
        list << (hasStep ? name + " " + line.section("\"step\": ", 1).section(',', 0, 0) : name);
    }
    return list;
}

void TestEvents::resumeSupersedesLaterSteps()
{
    using namespace sample;
    const std::vector<Event> events{started(9),
                                    step(1, 1),
                                    evaluation(1, 0.5),
                                    similarity(1, {1}),
                                    step(2, 1),
                                    evaluation(2, 0.5),
                                    similarity(2, {1}),
                                    {"r", 2.7, CheckpointSaved{2, "x"}},
                                    {"r", 2.8, Warning{"w", "", ""}},
                                    resumed(1),
                                    step(2, 0.9)};
    QCOMPARE(shortForm(events), (QStringList{"run_started", "step_done 1", "eval_done 1", "similarity_measured 1",
                                             "warning", "run_resumed 1", "step_done 2"}));
    QCOMPARE(withoutSuperseded({started(9), step(1, 1)}).size(), std::size_t{2});
    QCOMPARE(withoutSuperseded({}).size(), std::size_t{0});
}

void TestEvents::resumeTwice()
{
    using namespace sample;
    const std::vector<Event> events{started(9), step(1, 1), step(2, 1), step(3, 1), resumed(2),
                                    step(3, 2), step(4, 2), resumed(1), step(2, 3)};
    QCOMPARE(shortForm(events), (QStringList{"run_started", "step_done 1", "run_resumed 1", "step_done 2"}));
}

void TestEvents::resumeTakesBackTheEnd()
{
    using namespace sample;
    const std::vector<Event> events{
        started(9), step(1, 1), evaluation(1, 0.5, "ood", "best"), finished(RunState::Stopped),
        resumed(1), step(2, 1), evaluation(1, 0.6, "ood", "best"), finished(RunState::Completed)};
    QCOMPARE(shortForm(events), (QStringList{"run_started", "step_done 1", "run_resumed 1", "step_done 2",
                                             "eval_done 1", "run_finished"}));
}

void TestEvents::statesHaveNames()
{
    std::set<std::string> names;
    for (int i = 0; i <= static_cast<int>(RunState::Interrupted); ++i) {
        const auto state = static_cast<RunState>(i);
        names.insert(name(state));
        const auto back = parseEvent(toJsonLine({"r", 0, PhaseChanged{state, ""}}));
        QVERIFY(std::get<PhaseChanged>(back->body).state == state);
    }
    QCOMPARE(names.size(), std::size_t{11});
    QVERIFY(isFinal(RunState::Pruned) && isFinal(RunState::Failed) && !isFinal(RunState::Interrupted) &&
            !isFinal(RunState::Paused));
}

QTEST_APPLESS_MAIN(TestEvents)
#include "test_events.moc"
