// SPDX-License-Identifier: GPL-3.0-or-later
#include "additions.h"
#include "engine/error.h"
#include "error_code.h"
#include "progress.h"

#include <QtTest>
#include <sstream>

using namespace engine;

/// `--add`, and what a study's decisions look like on stderr.
class TestCliAdditions : public QObject {
    Q_OBJECT

private:
    static TrainConfig study()
    {
        TrainConfig config;
        config.study.axes = {{"sibo.lambda", {0.0, 0.3}}};
        return config;
    }
    static QString line(const std::vector<StudyEventBody>& bodies)
    {
        std::ostringstream out, err;
        std::istringstream in;
        cli::Progress progress({out, err, in, false, false}, 4, [](const std::string& run) { return run; });
        for (const StudyEventBody& body : bodies)
            progress.handle(StudyEvent{"s", 0, body});
        return QString::fromStdString(err.str());
    }

private slots:
    void valuesJoin();
    void rangesAndLists();
    void refuses_data();
    void refuses();
    void decisionsAreTold();
    void whatCouldNotStartIsTold();
    void waitingRunsLeaveTheLine();
};

void TestCliAdditions::valuesJoin()
{
    const StudyConfig longer = cli::withAdditions(study(), {"train.seed=4,5", "sibo.lambda=0.6", "train.seed=6"});
    QCOMPARE(longer.axes.size(), std::size_t{2});
    QCOMPARE(longer.axes[0].second.size(), std::size_t{3});
    QVERIFY(longer.axes[1].second ==
            (std::vector<FieldValue>{std::int64_t{42}, std::int64_t{4}, std::int64_t{5}, std::int64_t{6}}));
}

void TestCliAdditions::rangesAndLists()
{
    const StudyConfig longer =
        cli::withAdditions(study(), {"sibo.lambda=0.1..0.3 step 0.1", "method.targets=query, value; key"});
    QVERIFY(longer.axes[0].second == (std::vector<FieldValue>{0.0, 0.3, 0.1, 0.2}));
    QCOMPARE(longer.axes[1].second.size(), std::size_t{3});
    QVERIFY(longer.axes[1].second[1] == FieldValue(std::vector<std::string>{"query", "value"}));
}

void TestCliAdditions::refuses_data()
{
    QTest::addColumn<QString>("addition");
    for (const char* bad : {"train.seed", "train.seed=", "=4", "train.sed=4", "train.seed=4,4", "train.seed=x",
                            "sibo.lambda=1.5", "study.rungs=3"})
        QTest::newRow(bad) << bad;
}

void TestCliAdditions::refuses()
{
    QFETCH(QString, addition);
    QCOMPARE(codeOf([&] { (void)cli::withAdditions(study(), {addition.toStdString()}); }), ErrorCode::BadConfig);
}

void TestCliAdditions::decisionsAreTold()
{
    const RunPruned one{"a", 8, "the best 2 of 3 λ go on", "accuracy on validation", 0.5, 0.7};
    RunPruned other = one;
    other.run = "b";
    QCOMPARE(line({one, other}), QString("step 8: the best 2 of 3 λ go on\n")); // once for all that it leaves behind
    QCOMPARE(line({SettingsAdded{"λ between 0.4 and its neighbours", {"a", "b"}, {"λ 0.3", "λ 0.5"}}}),
             QString("2 runs more (λ 0.3, λ 0.5): λ between 0.4 and its neighbours\n"));
    QCOMPARE(line({StudyStarted{8, 2, StudyStrategy::Grid, {"primary", "ood", false}, ""}}),
             QString("study of 8 runs in 2 cohorts, judged by the primary metric on ood, last step\n"));
}

void TestCliAdditions::whatCouldNotStartIsTold()
{
    QCOMPARE(line({RunQueued{"a", "λ 0.3 · seed 1", 0},
                   CohortFailed{{"a", "b"}, "out_of_memory", "too\x1b[2J much", "train.micro_batch_size", "less"}}),
             QString("λ 0.3 · seed 1: could not be trained: too [2J much (train.micro_batch_size). Remedy: less\n"
                     "b: could not be trained: too [2J much (train.micro_batch_size). Remedy: less\n"));
}

void TestCliAdditions::waitingRunsLeaveTheLine()
{
    std::ostringstream out, err;
    std::istringstream in;
    cli::Progress progress({out, err, in, true, false}, 2, [](const std::string& run) { return run; });
    for (const char* run : {"first", "second"}) {
        progress.handle(Event{run, 0, RunStarted{}}, 0);
        progress.handle(Event{run, 0, StepDone{8, 1, 0.5, 0, {}, 100, 0.1, 0, {}}}, 1);
    }
    progress.handle(Event{"first", 0, PhaseChanged{RunState::Queued, "waiting for the others at step 8"}}, 2);
    QVERIFY(progress.line(2, 200).find("first") == std::string::npos);
    progress.handle(Event{"first", 0, PhaseChanged{RunState::Running, "training"}}, 3);
    QVERIFY(progress.line(3, 200).find("first") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestCliAdditions)
#include "test_cli_additions.moc"
