// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_data_source.h"
#include "fake_evaluation.h"
#include "fake_lab.h"
#include "fake_toy_source.h"
#include "lab/lab_page.h"
#include "lab/lambda_slider.h"
#include "lab/lambda_view.h"
#include "lab/probe_view.h"
#include "lab/toy/toy_view.h"
#include "learn/learn_page.h"
#include "named_child.h"
#include "train/run_charts.h"
#include "train/run_view.h"
#include "train/train_page.h"
#include "window_fixture.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QtTest>

/// The Lab page in the window, over a Lab, a toy source and sessions without an engine.
class TestWindowLab : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FakeDataSource> m_source;
    std::unique_ptr<FakeEvaluation> m_evaluation;
    std::unique_ptr<FakeLab> m_lab;
    std::unique_ptr<FakeToySource> m_toy;
    std::unique_ptr<WindowFixture> m_f; // last: the window goes first

    ui::LabPage* page() const { return m_f->window->labPage(); }
    QPushButton* run() const { return namedChild<QPushButton>(*page(), "toyRun"); }

    /// What a screen reader says of a widget: its own name, its text, or that of its label.
    QString nameOf(const QWidget* widget) const
    {
        if (!widget->accessibleName().isEmpty())
            return widget->accessibleName();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            return button->text();
        for (const QLabel* label : page()->findChildren<QLabel*>())
            if (label->buddy() == widget)
                return label->text();
        return {};
    }

private slots:
    void init()
    {
        m_source = std::make_unique<FakeDataSource>();
        m_evaluation = std::make_unique<FakeEvaluation>();
        m_lab = std::make_unique<FakeLab>();
        m_toy = std::make_unique<FakeToySource>();
        m_f = std::make_unique<WindowFixture>();
        m_f->context.models = QStringList{QStringLiteral("/models/MiniLM-L6")};
        m_f->context.evaluation = m_evaluation.get();
        m_f->context.evaluationData = m_source.get();
        m_f->context.lab = m_lab.get();
        m_f->context.toy = m_toy.get();
    }
    void cleanup() { m_f.reset(); }

    void fiveTabsAndNothingIsAskedBeforeItIsShown()
    {
        m_f->open();
        QCOMPARE(page()->count(), 5);
        QTest::qWait(0);
        QVERIFY(m_lab->questions.empty());
        QTest::keyClick(m_f->window.get(), Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(m_f->window->pages()->currentWidget(), static_cast<QWidget*>(page()));
        QTRY_COMPARE(m_lab->questions.size(), std::size_t(1));
        QCOMPARE(m_lab->questions[0].model, std::filesystem::path("/models/MiniLM-L6"));
    }
    void theLambdasLookedAtGoIntoTheProbe()
    {
        m_f->open();
        m_f->window->pages()->setCurrentWidget(page());
        page()->setCurrentWidget(page()->lambda());
        auto* button = namedChild<QPushButton>(*page(), "sweepProbe");
        QVERIFY(!button->isEnabled()); // no λ was looked at yet
        page()->lambda()->open("/runs/one");
        m_lab->answerSweep(true);
        page()->lambda()->slider()->setLambda(0.2);
        QTRY_COMPARE(m_lab->sweeps.size(), std::size_t(2));
        m_lab->answerSweep(true);
        const std::size_t before = m_lab->questions.size();
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(page()->currentWidget(), static_cast<QWidget*>(page()->probe()));
        QTRY_VERIFY(m_lab->questions.size() > before);
        std::vector<double> lambdas;
        for (const engine::LabArm& arm : m_lab->questions.back().arms)
            if (arm.adapter == std::filesystem::path("/runs/one"))
                lambdas.push_back(arm.lambda.value_or(-1));
        QCOMPARE(lambdas, (std::vector<double>{0.2, 0.4}));
    }
    void whateverTakesTheKeyboardHasAName()
    {
        m_f->open();
        m_f->window->pages()->setCurrentWidget(page());
        int named = 0;
        for (int tab = 0; tab < page()->count(); ++tab) {
            page()->setCurrentIndex(tab);
            QTest::qWait(0);
            for (const QWidget* widget : page()->widget(tab)->findChildren<QWidget*>()) {
                const bool isPart = widget->focusProxy() || widget->objectName().startsWith("qt_");
                if (!(widget->focusPolicy() & Qt::TabFocus) || isPart || !widget->isVisible())
                    continue;
                ++named;
                QVERIFY2(!nameOf(widget).isEmpty(),
                         qPrintable(page()->tabText(tab) + ": " + widget->metaObject()->className() + " " +
                                    widget->objectName() + " in " + widget->parentWidget()->objectName()));
            }
        }
        QVERIFY2(named > 60, qPrintable(QString::number(named)));
    }
    void theProbesLessonIsMadeFromAnyPageAndWhileOneTypes()
    {
        m_f->context.lessons = SIBO_SOURCE_DIR "/resources/lessons";
        m_f->open();
        m_f->window->findChild<QAction*>(QStringLiteral("makeProbeLessonAction"))->trigger();
        QCOMPARE(m_f->window->pages()->currentWidget(), static_cast<QWidget*>(page()));
        QCOMPARE(m_lab->questions.size(), std::size_t(1));
        QVERIFY(m_lab->questions.back().everyLayer);
        auto* text = namedChild<QPlainTextEdit>(*page(), "probeText");
        text->setFocus();
        QTest::keyClicks(text, "So ");
        QTRY_VERIFY(m_lab->questions.back().request.texts[0].starts_with("So "));
        QVERIFY(m_lab->questions.back().everyLayer); // of the sentence as it is now
        m_lab->answerProbe();
        QTRY_VERIFY(m_f->window->findChild<QDialog*>(QStringLiteral("makeLessonDialog")));
        QCOMPARE(m_f->window->pages()->currentWidget(), static_cast<QWidget*>(m_f->window->learnPage()));
    }
    void withoutAToySourceThereIsNoToyWorld()
    {
        m_f->context.toy = nullptr;
        m_f->open();
        QCOMPARE(page()->count(), 4);
        QVERIFY(!page()->toy());
    }
    void aToyWorldTrainsThroughTheWindowsSession()
    {
        m_f->open();
        m_f->window->pages()->setCurrentWidget(page());
        page()->setCurrentWidget(page()->toy());
        QTest::mouseClick(run(), Qt::LeftButton);
        m_toy->answer();
        QCOMPARE(m_f->session.started.size(), std::size_t(1));
        m_f->session.tellAll();
        QVERIFY(!m_f->window->trainPage()->view()->isEmpty()); // its curves stand there as those of any run
        m_f->session.finish();
        QCOMPARE(m_toy->requests.size(), std::size_t(2)); // the control follows
    }
    void aToyWorldWaitsForAnEvaluation()
    {
        m_f->open();
        m_f->window->pages()->setCurrentWidget(page());
        page()->setCurrentWidget(page()->toy());
        QVERIFY(run()->isEnabled());
        m_evaluation->start({});
        QVERIFY(!run()->isEnabled());
        page()->toy()->run();
        QVERIFY(m_toy->requests.empty());
        m_evaluation->end({});
        QVERIFY(run()->isEnabled());
        page()->toy()->run();
        m_evaluation->start({}); // while the world is made
        m_toy->answer();
        QVERIFY(m_f->session.started.empty());
        QVERIFY(!run()->isEnabled());
    }
};

QTEST_MAIN(TestWindowLab)
#include "test_window_lab.moc"
