// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_runs.h"
#include "train/run_log.h"
#include "train/run_progress.h"

#include <QtTest>

class TestRunProgress : public QObject {
    Q_OBJECT

private:
    static void feed(ui::RunProgress& progress, const std::vector<engine::Event>& events, std::int64_t upTo)
    {
        for (const engine::Event& event : events) {
            const auto* step = std::get_if<engine::StepDone>(&event.body);
            if (step && step->step > upTo)
                return;
            progress.consume(event);
        }
    }

private slots:
    void countsStepsOfOneRun()
    {
        ui::RunProgress progress;
        progress.begin(1);
        QCOMPARE(progress.text(), QString("preparing"));
        feed(progress, sample::runEvents("a", 0.2, 100), 25);
        QCOMPARE(progress.fraction(), 0.25);
        QVERIFY2(progress.text().startsWith("step 25 / 100 · epoch 1 of 2.667"), qPrintable(progress.text()));
    }
    void lessThanAnEpochIsNotCountedInEpochs()
    {
        ui::RunProgress progress;
        progress.begin(1);
        engine::RunStarted started;
        started.steps = 40;
        started.epochs = 0.16;
        progress.consume({"a", 0, started});
        QCOMPARE(progress.text(), QString("step 0 / 40"));
    }
    void timeLeftFollowsTheClock()
    {
        ui::RunProgress progress;
        progress.begin(1);
        feed(progress, sample::runEvents("a", 0, 100), 50);
        QVERIFY(progress.secondsLeft());
        QVERIFY(std::abs(*progress.secondsLeft() - 50 * 0.15) <= 0.2);
        QVERIFY(progress.text().endsWith("0:08 left"));
    }
    void cohortMembersShareTheClock()
    {
        ui::RunProgress progress;
        progress.begin(4);
        for (int i = 0; i < 4; ++i)
            feed(progress, sample::runEvents("run" + std::to_string(i), 0.2 * i, 100, 4), 50);
        QCOMPARE(progress.fraction(), 0.5);
        QVERIFY(std::abs(*progress.secondsLeft() - 50 * 0.6) <= 0.7); // one step of all four takes 0.6 s
    }
    void laterRunsCountToo()
    {
        ui::RunProgress progress;
        progress.begin(2);
        feed(progress, sample::runEvents("a", 0, 100), 100);
        QCOMPARE(progress.fraction(), 0.5);
        QVERIFY(progress.text().startsWith("run 1 of 2 · "));
        feed(progress, sample::runEvents("b", 0, 100), 100);
        QCOMPARE(progress.fraction(), 1.0);
        QVERIFY(!progress.text().contains("left"));
    }
    void aStoppedRunStandsWhereItStopped()
    {
        ui::RunProgress progress;
        progress.begin(1);
        feed(progress, sample::runEvents("a", 0, 100), 30);
        progress.consume({"a", 50, engine::RunFinished{engine::RunState::Stopped, {}, {}, {}, {}}});
        QCOMPARE(progress.fraction(), 0.3);
    }
    void aFailedRunHasNothingToCome()
    {
        ui::RunProgress progress;
        progress.begin(1);
        feed(progress, sample::runEvents("a", 0, 100), 30);
        progress.consume({"a", 50, engine::RunFinished{engine::RunState::Failed, {}, {}, {}, {}}});
        QCOMPARE(progress.fraction(), 1.0);
    }
    void resumedRunGoesBack()
    {
        ui::RunProgress progress;
        progress.begin(1);
        feed(progress, sample::runEvents("a", 0, 100), 60);
        progress.consume({"a", 9, engine::RunResumed{40, true, {}}});
        QCOMPARE(progress.fraction(), 0.4);
    }
    void eventsAreWorded()
    {
        engine::EvalDone evaluation;
        evaluation.split = "validation";
        evaluation.step = 19;
        evaluation.samples = 200;
        evaluation.metrics = {{"accuracy", 0.8125}};
        evaluation.best = true;
        QCOMPARE(ui::describeEvent({"a", 1, evaluation}),
                 QString("step 19 on validation: accuracy 0.8125 (200 samples), the best so far"));
        QCOMPARE(ui::describeEvent({"a", 1, engine::StepDone{3, 0.1, 0.5, 0, {}, 0, 0, 0, {}}}), QString());
        QVERIFY(ui::describeEvent({"a", 1, engine::StepDone{3, 0.1, {}, 0, {}, 0, 0, 0, {}}}).contains("not a number"));
        const QString end = ui::describeEvent({"a", 1,
                                               engine::RunFinished{engine::RunState::Failed, "the loss is not a number",
                                                                   "non_finite", "layer.3", "lower it"}});
        QCOMPARE(end, QString("failed: the loss is not a number (layer.3) – lower it"));
        QCOMPARE(ui::describeEvent({"a", 1,
                                    engine::RunFinished{engine::RunState::Stopped, "stopped after step 5 of 190", "",
                                                        "", "continue it from its last checkpoint"}}),
                 QString("stopped after step 5 of 190 – continue it from its last checkpoint"));
        QCOMPARE(ui::describeEvent({"a", 1, engine::RunFinished{engine::RunState::Completed, {}, {}, {}, {}}}),
                 QString("completed"));
    }
};

QTEST_GUILESS_MAIN(TestRunProgress)
#include "test_run_progress.moc"
