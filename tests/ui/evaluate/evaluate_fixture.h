// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/arm_list.h"
#include "evaluate/evaluate_page.h"
#include "evaluate/evaluate_setup.h"
#include "evaluate/task_list.h"
#include "fake_data_source.h"
#include "fake_evaluation.h"
#include "fake_session.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

/// The Evaluate page over sessions that do nothing by themselves.
class EvaluateFixture : public QObject {
protected:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<FakeDataSource> m_source;
    std::unique_ptr<FakeEvaluation> m_evaluation;
    std::unique_ptr<ui::EvaluatePage> m_page;

    template<class Widget>
    Widget* child(const char* name) const
    {
        auto* widget = m_page->findChild<Widget*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no widget named %s", name);
        return widget;
    }
    QPushButton* start() const { return child<QPushButton>("evaluateButton"); }
    QString problem() const { return child<QLabel>("evaluateProblem")->text(); }
    std::vector<engine::RunSummary> runs() const
    {
        engine::RunSummary run;
        run.name = "20261130-101500-gsm8k-1a2b";
        run.label = "λ 0.4";
        run.data = "gsm8k";
        run.study = "gsm8k-study";
        run.state = engine::RunState::Completed;
        engine::RunSummary failed = run;
        failed.state = engine::RunState::Failed;
        return {run, failed};
    }
    /// Two arms beside the frozen model, and one task.
    void fillForm() const
    {
        m_page->setup()->arms()->add("/library/runs/20261130-101500-gsm8k-1a2b");
        child<QLineEdit>("armLambdas")->setFocus();
        QTest::keyClicks(child<QLineEdit>("armLambdas"), "0, 0.4");
        m_page->setup()->tasks()->addTask(sample::evaluationTask("svamp").task);
        m_page->setup()->tasks()->addTask(sample::evaluationTask("gsm8k").task);
    }
    void type(const char* name, const QString& text) const
    {
        auto* line = child<QWidget>(name)->findChild<QLineEdit*>();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    static void choose(QComboBox* box, int index)
    {
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    void startIt() const
    {
        fillForm();
        QVERIFY2(start()->isEnabled(), qPrintable(problem()));
        QTest::mouseClick(start(), Qt::LeftButton);
        QCOMPARE(m_evaluation->started.size(), std::size_t(1));
    }
    engine::EvaluationProgress at(std::size_t task, std::int64_t done) const
    {
        engine::EvaluationProgress progress;
        progress.task = task;
        progress.tasks = 2;
        progress.name = task == 0 ? "svamp" : "gsm8k";
        progress.arms = {0, 1, 2};
        progress.done = done;
        progress.samples = 200;
        progress.accuracy = {0.2, 0.45, 0.5};
        progress.secondsLeft = 190;
        return progress;
    }

    void open()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_theme = std::make_unique<ui::Theme>();
        m_session = std::make_unique<FakeSession>();
        m_source = std::make_unique<FakeDataSource>();
        m_evaluation = std::make_unique<FakeEvaluation>();
        ui::EvaluatePage::Context context;
        context.evaluation = m_evaluation.get();
        context.source = m_source.get();
        context.session = m_session.get();
        context.theme = m_theme.get();
        context.library = "/library";
        context.models = QStringList{"/models/SmolLM2-135M"};
        context.runs = [this] { return runs(); };
        m_page = std::make_unique<ui::EvaluatePage>(context);
        m_page->resize(1280, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void close()
    {
        m_page.reset();
        m_evaluation.reset();
        m_source.reset();
        m_session.reset();
        m_theme.reset();
    }
};
