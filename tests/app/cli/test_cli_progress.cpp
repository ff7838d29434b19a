// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress.h"

#include <QtTest>
#include <sstream>

/// Streams in memory in place of a terminal or a pipe.
struct FakeConsole {
    std::ostringstream out, err;
    std::istringstream in;
    cli::Console console(bool terminal) { return {out, err, in, terminal, false}; }
};

class TestCliProgress : public QObject {
    Q_OBJECT

private slots:
    void lineOfACohort();
    void singleRun();
    void keepsTheEndWhenNarrow();
    void leavesOutFinishedRuns();
    void timeLeftCountsRunsToCome();
    void terminalRedraws();
    void plainLinesAreRare();
    void warningsAndEndsAreLines();
    void controlCharactersAreRemoved();

private:
    static engine::Event started(const std::string& run, std::int64_t steps = 100)
    {
        engine::RunStarted body;
        body.steps = steps;
        body.epochs = 5;
        body.primaryMetric = "accuracy";
        return {run, 0, body};
    }
    static engine::Event step(const std::string& run, std::int64_t number, double loss)
    {
        engine::StepDone body;
        body.step = number;
        body.epoch = 0.5;
        body.loss = loss;
        body.tokens = 200;
        body.seconds = 0.1;
        return {run, static_cast<double>(number), body};
    }
    static std::string label(const std::string& run) { return "λ " + run; }
};

void TestCliProgress::lineOfACohort()
{
    FakeConsole fake;
    cli::Progress progress(fake.console(true), 2, label);
    for (const char* run : {"0", "0.6"})
        progress.handle(started(run), 0);
    for (int i = 1; i <= 10; ++i)
        for (const char* run : {"0", "0.6"})
            progress.handle(step(run, i, run == std::string("0") ? 0.6121 : 0.5), i * 0.2);
    engine::EvalDone evaluated;
    evaluated.split = "validation";
    evaluated.primary = 0.75;
    progress.handle({"0.6", 10, evaluated}, 2);
    const QString line = QString::fromStdString(progress.line(2, 200));
    QVERIFY2(line.contains("step 10/100 · epoch 0.5 of 5 · λ 0 0.612 · λ 0.6 0.500 | 0.750 · 2,000 tokens/s"),
             qPrintable(line));
    // 20 of 200 run-steps took 2 − 0.2 + 0.1 seconds.
    QVERIFY2(line.endsWith("17 s left"), qPrintable(line));
}

void TestCliProgress::singleRun()
{
    FakeConsole fake;
    cli::Progress progress(fake.console(true), 1, label);
    progress.handle(started("x"), 0);
    QCOMPARE(QString::fromStdString(progress.line(0, 100)), QString("░░░░░░░░░░ step 0/100 · epoch 0.0 of 5"));
    engine::PhaseChanged phase;
    phase.state = engine::RunState::Evaluating;
    phase.text = "evaluating 872 sentences";
    progress.handle({"x", 0, phase}, 0);
    QVERIFY(progress.line(0, 100).find("evaluating 872 sentences") != std::string::npos);
    progress.handle(step("x", 50, 0.7), 1);
    QVERIFY(progress.line(1, 100).find("▓▓▓▓▓░░░░░ step 50/100 · epoch 0.5 of 5 · loss 0.700") != std::string::npos);
    QVERIFY(progress.line(1, 100).find("evaluating") == std::string::npos);
}

void TestCliProgress::keepsTheEndWhenNarrow()
{
    FakeConsole fake;
    cli::Progress progress(fake.console(true), 9, label);
    for (int run = 0; run < 9; ++run)
        progress.handle(started(std::to_string(run)), 0);
    for (int i = 1; i <= 3; ++i)
        for (int run = 0; run < 9; ++run)
            progress.handle(step(std::to_string(run), i, 0.5), i);
    const QString line = QString::fromStdString(progress.line(3, 100));
    QVERIFY2(line.size() <= 100, qPrintable(line));
    QVERIFY2(line.contains("…") && line.endsWith(" left"), qPrintable(line));
}

void TestCliProgress::leavesOutFinishedRuns()
{
    FakeConsole fake;
    cli::Progress progress(fake.console(true), 2, label);
    for (const char* run : {"a", "b"}) {
        progress.handle(started(run), 0);
        progress.handle(step(run, 1, 0.5), 1);
    }
    engine::RunFinished failed;
    failed.state = engine::RunState::Failed;
    progress.handle({"a", 1, failed}, 1);
    QVERIFY(progress.line(1, 200).find("λ a") == std::string::npos);
    QVERIFY(progress.line(1, 200).find("λ b 0.500") != std::string::npos);
    progress.handle({"b", 1, failed}, 1);
    QVERIFY(progress.line(1, 200).empty());
}

void TestCliProgress::timeLeftCountsRunsToCome()
{
    FakeConsole fake;
    cli::Progress progress(fake.console(true), 3, label);
    progress.handle(started("a", 10), 0);
    for (int i = 1; i <= 5; ++i)
        progress.handle(step("a", i, 0.5), 0.1 + i);
    // 5 steps in 4.1 s; 5 of this run and 20 of two others are left.
    const std::string line = progress.line(5.1, 200);
    QVERIFY2(line.ends_with("21 s left"), line.c_str());
    QVERIFY(line.find("run 1 of 3") != std::string::npos);
}

void TestCliProgress::terminalRedraws()
{
    FakeConsole fake;
    cli::Progress progress(fake.console(true), 1, label);
    progress.handle(started("x"), 0);
    for (int i = 1; i <= 16; ++i)
        progress.handle(step("x", i, 0.5), i * 0.0625);
    progress.finish();
    const QString text = QString::fromStdString(fake.err.str());
    QCOMPARE(text.count('\r'), 9); // every second one: they are closer than the interval
    QCOMPARE(text.count('\n'), 1);
    QVERIFY(fake.out.str().empty());
}

void TestCliProgress::plainLinesAreRare()
{
    FakeConsole fake;
    cli::Progress progress(fake.console(false), 1, label);
    progress.handle(started("x"), 0);
    for (int i = 1; i <= 100; ++i)
        progress.handle(step("x", i, 0.5), i * 0.16);
    progress.finish();
    const QString text = QString::fromStdString(fake.err.str());
    QCOMPARE(text.count('\n'), 3); // 16 s, one line each 5 s
    QVERIFY(!text.contains('\r') && !text.contains('\x1b'));
    for (int i = 0; i < 5; ++i)
        progress.handle({"x", 20, engine::CheckpointSaved{100, "checkpoints/step-100"}}, 30 + i * 10);
    QCOMPARE(QString::fromStdString(fake.err.str()).count('\n'), 4); // the last step once, then nothing new
}

void TestCliProgress::warningsAndEndsAreLines()
{
    FakeConsole fake;
    cli::Progress progress(fake.console(true), 1, label);
    progress.handle(started("x"), 0);
    progress.handle(step("x", 1, 0.5), 1);
    engine::EvalDone best;
    best.split = "validation";
    best.primary = 0.8;
    best.best = true;
    progress.handle({"x", 1, best}, 1);
    progress.handle({"x", 1, engine::Warning{"non_finite", "the loss is not a number", "lower the learning rate"}}, 1);
    engine::RunFinished finished;
    finished.state = engine::RunState::Failed;
    finished.reason = "not finite";
    finished.where = "train.learning_rate";
    progress.handle({"x", 1, finished}, 1);
    const QString text = QString::fromStdString(fake.err.str());
    QVERIFY(text.contains("warning: λ x: the loss is not a number. Remedy: lower the learning rate\n"));
    QVERIFY2(text.endsWith("λ x: failed at step 1, best accuracy 0.800: not finite (train.learning_rate)\n"),
             qPrintable(text));
}

void TestCliProgress::controlCharactersAreRemoved()
{
    FakeConsole fake;
    cli::Progress progress(fake.console(false), 1, label);
    progress.handle({"x", 1, engine::Warning{"w", "text \x1b[2J", ""}}, 1);
    QVERIFY(fake.err.str().find('\x1b') == std::string::npos);
}

QTEST_GUILESS_MAIN(TestCliProgress)
#include "test_cli_progress.moc"
