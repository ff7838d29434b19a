// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/evaluate_page.h"
#include "evaluate/evaluate_setup.h"
#include "evaluate/task_list.h"
#include "fake_data_source.h"
#include "fake_evaluation.h"
#include "queue/queue_model.h"
#include "queue/queue_runner.h"
#include "train/run_view.h"
#include "train/train_page.h"
#include "widgets/elided_label.h"
#include "widgets/message_bar.h"
#include "window_fixture.h"

#include <QPushButton>
#include <QTabWidget>
#include <QtTest>

/// A training and an evaluation never run at once: the second waits, and begins by itself.
class TestWindowEvaluation : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FakeDataSource> m_source;
    std::unique_ptr<FakeEvaluation> m_evaluation;
    std::unique_ptr<WindowFixture> m_f; // last: the window goes first

    void press(const char* name) const
    {
        auto* button = m_f->window->findChild<QPushButton*>(QString::fromLatin1(name));
        QVERIFY2(button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void evaluate() const
    {
        m_f->window->pages()->setCurrentWidget(m_f->window->evaluatePage());
        m_f->window->evaluatePage()->setup()->offerModel("/models/SmolLM2-135M");
        m_f->window->evaluatePage()->setup()->tasks()->addTask(sample::evaluationTask("svamp").task);
        press("evaluateButton");
    }
    void train() const
    {
        m_f->window->pages()->setCurrentWidget(m_f->window->trainPage());
        QTRY_VERIFY(m_f->window->trainPage()->mayTrain());
        press("trainButton");
    }

private slots:
    void init()
    {
        m_source = std::make_unique<FakeDataSource>();
        m_evaluation = std::make_unique<FakeEvaluation>();
        m_f = std::make_unique<WindowFixture>();
        m_f->context.evaluation = m_evaluation.get();
        m_f->context.evaluationData = m_source.get();
        m_f->open();
    }
    void cleanup() { m_f.reset(); }
    void aTrainingWaitsInTheQueueForTheEvaluation()
    {
        evaluate();
        QCOMPARE(m_evaluation->started.size(), std::size_t(1));
        train();
        QTRY_COMPARE(m_f->window->queue()->openCount(), 1);
        QVERIFY(m_f->session.started.empty());
        QVERIFY(m_f->window->queueRunner()->isRunning());
        const QString told = m_f->window->trainPage()->view()->message()->text();
        QVERIFY2(told.contains("An evaluation is running"), qPrintable(told));
        const QString queue = m_f->window->findChild<ui::ElidedLabel*>("queueStatus")->fullText();
        QVERIFY2(queue.startsWith("Starts when the evaluation has ended"), qPrintable(queue));
        m_evaluation->end(sample::evaluation("/e").result);
        QTRY_COMPARE(m_f->session.started.size(), std::size_t(1));
        QCOMPARE(m_f->session.started[0].task.train, m_f->library / "train.tsv");
    }
    void anEvaluationWaitsForTheTrainingAndComesBeforeTheQueue()
    {
        train();
        QTRY_COMPARE(m_f->session.started.size(), std::size_t(1));
        m_f->window->queue()->add({ui::entryForConfig(m_f->session.started[0], {})});
        m_f->window->queueRunner()->startNow();
        evaluate();
        QVERIFY(m_evaluation->started.empty());
        m_f->session.tellAll();
        m_f->session.finish();
        QTRY_COMPARE(m_evaluation->started.size(), std::size_t(1));
        QCoreApplication::processEvents();
        QCOMPARE(m_f->session.started.size(), std::size_t(1));
        m_evaluation->end(sample::evaluation("/e").result);
        QTRY_COMPARE(m_f->session.started.size(), std::size_t(2));
    }
    void aWindowThatClosesBeginsNothing()
    {
        train();
        QTRY_COMPARE(m_f->session.started.size(), std::size_t(1));
        evaluate();
        m_f->window->stopAndClose();
        QTRY_COMPARE(m_f->session.state(), ui::Session::State::Idle);
        QTRY_VERIFY(!m_f->window->isVisible());
        QVERIFY(m_evaluation->started.empty());
    }
};

QTEST_MAIN(TestWindowEvaluation)
#include "test_window_evaluation.moc"
