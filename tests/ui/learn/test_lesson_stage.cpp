// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart.h"
#include "charts/chart_controls.h"
#include "charts/chart_group.h"
#include "charts/series_model.h"
#include "lab/steps/steps_controls.h"
#include "lab/steps/steps_model.h"
#include "lab/steps/steps_view.h"
#include "learn/lesson_player.h"
#include "learn/lesson_replay.h"
#include "learn/lesson_stage.h"
#include "learn/question_view.h"
#include "learn/replay_bar.h"
#include "learn/teacher_notes.h"
#include "sample_lesson.h"
#include "state_lesson.h"
#include "theme/theme.h"
#include "train/run_charts.h"

#include <QApplication>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QStackedWidget>
#include <QToolButton>
#include <QtTest>

#include <memory>

using namespace ui;

/// What a page shows beside its text, and what becomes of it in presentation mode or when it goes away.
class TestLessonStage : public QObject {
    Q_OBJECT

private:
    Theme m_theme;
    std::unique_ptr<LessonPlayer> m_player;

    void open(const engine::Lesson& lesson, int page)
    {
        m_player = std::make_unique<LessonPlayer>(&m_theme, LessonProgress(nullptr));
        m_player->resize(1300, 800);
        m_player->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_player.get()));
        m_player->setLesson(std::make_shared<const engine::Lesson>(lesson));
        m_player->showPage(page);
    }
    template<class T>
    T* find(const char* name) const
    {
        return m_player->findChild<T*>(QLatin1String(name));
    }
    template<class T>
    bool isShown(const char* name) const
    {
        return find<T>(name) && find<T>(name)->isVisible();
    }
    StepsModel* steps() const { return m_player->stage()->steps()->model(); }

private slots:
    void cleanup()
    {
        m_player.reset();
        m_theme.setPresentation(false);
    }
    void aStateOpensWhereThePageSays()
    {
        open(sample::stateLesson(), 1);
        QVERIFY(m_player->stage()->steps()->isVisible());
        QVERIFY(!m_player->findChild<ReplayBar*>()->isVisible());
        QVERIFY(steps()->state() == sample::stateLesson().states[0].steps);
        QCOMPARE(steps()->current(), 0);
        for (const char* control : {"lambda", "method", "rank", "layer", "source", "gradient", "numbers"})
            QVERIFY2(m_player->stage()->steps()->controls()->partNamed(QLatin1String(control))->isVisible(), control);
        m_player->showPage(0);
        QCOMPARE(steps()->step().id, std::string("x"));
    }
    void onlyTheNamedControlsShowAndOneIsFramed()
    {
        open(sample::stateLesson(), 0);
        StepsControls* controls = m_player->stage()->steps()->controls();
        QVERIFY(controls->partNamed(QStringLiteral("lambda"))->isVisible());
        QVERIFY(controls->partNamed(QStringLiteral("numbers"))->isVisible());
        QVERIFY(!controls->partNamed(QStringLiteral("method"))->isVisible());
        QVERIFY(!controls->partNamed(QStringLiteral("rank"))->isVisible());
        QVERIFY(
            controls->partNamed(QStringLiteral("lambda"))->findChild<QWidget*>(QStringLiteral("outline"))->isVisible());
    }
    void theWayStopsUntilSomethingIsPredicted()
    {
        open(sample::stateLesson(), 0);
        QVERIFY(isShown<QWidget>("predictFirst"));
        QVERIFY(!find<QPushButton>("stepsNext")->isEnabled());
        find<QListWidget>("stepsList")->setCurrentRow(8); // no way around it
        QCOMPARE(steps()->step().id, std::string("x"));
        find<QRadioButton>("option0")->setChecked(true);
        QTest::mouseClick(find<QPushButton>("questionGive"), Qt::LeftButton);
        QVERIFY(!isShown<QWidget>("predictFirst"));
        QVERIFY(!isShown<QFrame>("measuredBox"));
        while (steps()->step().id != "a") {
            QVERIFY(!m_player->questions()[0]->isRevealed());
            QTest::mouseClick(find<QPushButton>("stepsNext"), Qt::LeftButton);
        }
        QVERIFY(m_player->questions()[0]->isRevealed());
        QVERIFY(isShown<QFrame>("measuredBox"));
        QVERIFY(find<QLabel>("questionVerdict")->text().startsWith(QStringLiteral("Right")));
    }
    void otherStepsHaveTheirEndToo()
    {
        open(sample::stateLesson(), 1); // to the last step, whatever that is
        engine::StepsSettings settings = steps()->settings();
        const std::size_t before = steps()->steps().size();
        settings.source = engine::SiboSource::Zero; // nothing flows back into h0
        steps()->setSettings(settings, QStringLiteral("source"));
        QVERIFY(steps()->steps().size() < before);
        QVERIFY(!m_player->stage()->isAtEnd());
        QVERIFY(!isShown<QFrame>("measuredBox"));
        steps()->setCurrent(1000);
        QVERIFY(m_player->stage()->isAtEnd());
        QVERIFY(isShown<QFrame>("measuredBox"));
    }
    void changedNumbersAreToldBesideWhatWasMeasured()
    {
        open(sample::stateLesson(), 1);
        m_player->stage()->moveToEnd();
        QVERIFY(isShown<QFrame>("measuredBox"));
        QVERIFY(!isShown<QLabel>("boxChanged"));
        find<QSlider>("stepsLambda")->setValue(90);
        QVERIFY(isShown<QLabel>("boxChanged"));
        QTest::mouseClick(find<QToolButton>("stepsReset"), Qt::LeftButton);
        QVERIFY(!isShown<QLabel>("boxChanged"));
    }
    void playingStepsEndWithTheirPage()
    {
        engine::Lesson lesson = sample::stateLesson();
        lesson.pages.push_back(lesson.pages[1]);
        open(lesson, 1);
        m_player->stage()->steps()->setPlayInterval(1);
        find<QToolButton>("stepsPlay")->setChecked(true);
        QTRY_VERIFY(steps()->current() > 0);
        m_player->showPage(2);
        QVERIFY(!find<QToolButton>("stepsPlay")->isChecked());
        QCOMPARE(steps()->current(), 0);
    }
    void theAnswerLeadsToTheSteps()
    {
        open(sample::stateLesson(), 0);
        QCOMPARE(find<QPushButton>("questionSkip")->text(), QStringLiteral("Go on without predicting"));
        m_player->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_player.get()));
        find<QRadioButton>("option1")->setChecked(true);
        find<QPushButton>("questionGive")->click();
        QVERIFY(find<QPushButton>("stepsNext")->hasFocus());
    }
    void goingBackKeepsWhatWasChosenInTheCharts()
    {
        open(sample::lesson(), 1);
        m_player->questions()[0]->pass();
        m_player->stage()->pause();
        m_player->stage()->moveToEnd();
        ChartGroup* group = m_player->stage()->charts()->group();
        group->series()->toggleSolo(QStringLiteral("mixed"));
        group->setZoom(XRange{10, 50});
        m_player->stage()->replay()->moveTo(30);
        QCOMPARE(group->series()->solo(), QStringLiteral("mixed"));
        QVERIFY(group->isZoomed());
        m_player->showPage(2); // another page begins anew
        QVERIFY(group->series()->solo().isEmpty());
        QVERIFY(!group->isZoomed());
    }
    void axesDoNotFollowToAPageWithoutThem()
    {
        engine::Lesson lesson = sample::lesson();
        lesson.pages[2].controls = {{"slider"}};
        open(lesson, 1);
        ChartGroup* group = m_player->stage()->charts()->group();
        group->setXAxisMode(XAxisMode::Time);
        group->setSmoothing(0.9);
        m_player->showPage(2);
        QCOMPARE(group->xAxisMode(), XAxisMode::Step);
        QCOMPARE(group->smoothing(), kDefaultSmoothing);
        m_player->showPage(1);
        group->setXAxisMode(XAxisMode::Epoch);
        m_theme.setPresentation(true);
        QCOMPARE(group->xAxisMode(), XAxisMode::Step);
    }
    void theFrameStaysOverAMetricThatTurns()
    {
        engine::Lesson lesson = sample::lesson();
        lesson.pages[2].highlight = {"metric"};
        open(lesson, 2);
        QWidget* stack = m_player->stage()->charts()->chartNamed(QStringLiteral("metric"));
        auto* outline = stack->findChild<QWidget*>(QStringLiteral("outline"));
        QVERIFY(outline && outline->isVisible());
        qobject_cast<QStackedWidget*>(stack)->setCurrentIndex(1); // of a language model
        QTRY_COMPARE(stack->children().last(), outline);          // above all others
    }
    void theWholeRunTakesTenSeconds()
    {
        open(sample::lesson(), 2);
        auto* speed = find<QComboBox>("replaySpeed");
        speed->setCurrentIndex(speed->count() - 1);
        LessonReplay* replay = m_player->stage()->replay();
        replay->moveTo(0);
        replay->play();
        replay->advance(5);
        QCOMPARE(replay->step(), sample::kSteps / 2);
        replay->advance(5);
        QVERIFY(replay->isAtEnd());
    }
    void whatIsTurnedComesBack()
    {
        open(sample::stateLesson(), 1);
        find<QSlider>("stepsLambda")->setValue(90);
        QCOMPARE(steps()->settings().lambda, 0.9);
        QTest::mouseClick(find<QToolButton>("stepsReset"), Qt::LeftButton);
        QVERIFY(steps()->state() == sample::stateLesson().states[0].steps); // the lesson's numbers, not the program's
        find<QSlider>("stepsLambda")->setValue(90);
        m_player->showPage(0);
        QCOMPARE(steps()->settings().lambda, 0.3);
        QVERIFY(!find<QToolButton>("stepsUndo")->isEnabled());
    }
    void aPageOfRunsFollowsOneOfAState()
    {
        engine::Lesson lesson = sample::lesson();
        lesson.states = sample::stateLesson().states;
        lesson.pages.push_back(sample::stateLesson().pages[1]);
        open(lesson, 3);
        QVERIFY(m_player->stage()->steps()->isVisible());
        m_player->showPage(2);
        QVERIFY(!m_player->stage()->steps()->isVisible());
        QVERIFY(find<Chart>("lossChart")->isVisible());
        m_player->showPage(0);
        QVERIFY(!m_player->stage()->isVisible());
    }
    void aPageNamesItsControls()
    {
        engine::Lesson lesson = sample::lesson();
        lesson.pages[2].controls = {{"slider"}};
        open(lesson, 2);
        QVERIFY(isShown<QToolButton>("replayPlay") && isShown<QSlider>("replaySlider"));
        QVERIFY(!isShown<QComboBox>("replaySpeed"));
        QVERIFY(!m_player->findChild<ChartControls*>()->isVisible());
        m_player->showPage(1);
        QVERIFY(isShown<QComboBox>("replaySpeed"));
        QVERIFY(m_player->findChild<ChartControls*>()->isVisible());
    }
    void presentationModeLeavesThePageAndTheWayOn()
    {
        open(sample::lesson(), 2);
        for (const bool on : {true, false}) {
            const int before = find<QLabel>("lessonPageTitle")->fontMetrics().height();
            m_theme.setPresentation(on);
            const int after = find<QLabel>("lessonPageTitle")->fontMetrics().height();
            QVERIFY(on ? after > before * 5 / 4 : after < before);
            for (const char* control : {"lessonList", "teacherNotes"})
                QCOMPARE(isShown<QToolButton>(control), !on);
            QCOMPARE(isShown<QComboBox>("replaySpeed"), !on);
            QCOMPARE(m_player->findChild<ChartControls*>()->isVisible(), !on);
            QVERIFY(isShown<QToolButton>("replayPlay") && isShown<QSlider>("replaySlider"));
            QVERIFY(isShown<QPushButton>("lessonNext") && isShown<QPushButton>("lessonBack"));
        }
    }
    void aStateFitsBeforeAnAudience()
    {
        m_theme.setPresentation(true);
        open(sample::stateLesson(), 1);
        QVERIFY2(m_player->minimumSizeHint().width() <= 1264, // of a window of 1280
                 qPrintable(QString::number(m_player->minimumSizeHint().width())));
        QVERIFY(m_player->minimumSizeHint().height() <= 600);
        m_player->resize(1264, 600);
        for (const char* name : {"stepsNext", "stepsBack", "stepsMore", "lessonNext"}) {
            const auto* part = find<QWidget>(name);
            QTRY_VERIFY2(m_player->rect().contains(QRect(part->mapTo(m_player.get(), QPoint(0, 0)), part->size())),
                         name);
        }
        StepsControls* controls = m_player->stage()->steps()->controls();
        QVERIFY(controls->partNamed(QStringLiteral("lambda"))->isVisible());
        QVERIFY(!controls->partNamed(QStringLiteral("method"))->isVisible());
        m_theme.setPresentation(false);
        QVERIFY(controls->partNamed(QStringLiteral("method"))->isVisible());
    }
    void notesForTeachersHaveTheirOwnWindow()
    {
        open(sample::lesson(), 0);
        auto* notes = m_player->findChild<TeacherNotes*>();
        QVERIFY(!notes->isVisible());
        QTest::mouseClick(find<QToolButton>("teacherNotes"), Qt::LeftButton);
        QVERIFY(notes->isVisible() && notes->isWindow());
        m_theme.setPresentation(true); // they stay, on the teacher's screen
        QVERIFY(notes->isVisible());
        QTest::keyClick(notes, Qt::Key_Escape);
        QVERIFY(!notes->isVisible());
        QVERIFY(!find<QToolButton>("teacherNotes")->isChecked());
        m_player->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_player.get()));
        QTest::keyClick(m_player.get(), Qt::Key_T, Qt::ControlModifier); // its button is hidden now
        QVERIFY(notes->isVisible());
    }
    void aReplayEndsWithItsWindow()
    {
        open(sample::lesson(), 2);
        LessonReplay* replay = m_player->stage()->replay();
        replay->moveTo(0);
        replay->play();
        QVERIFY(replay->isPlaying());
        m_player->close();
        QVERIFY(!replay->isPlaying());
        m_player->show();
        replay->play();
        QTRY_VERIFY(replay->step() >= 1);
        const QPointer<TeacherNotes> notes = m_player->findChild<TeacherNotes*>();
        m_player.reset(); // in the midst of it
        QVERIFY(!notes);
    }
    void theLastPageEndsTheReplay()
    {
        open(sample::lesson(), 2);
        m_player->stage()->replay()->moveTo(0);
        m_player->stage()->replay()->play();
        QTest::mouseClick(find<QPushButton>("lessonNext"), Qt::LeftButton);
        QVERIFY(!m_player->stage()->replay()->isPlaying());
    }
};

QTEST_MAIN(TestLessonStage)
#include "test_lesson_stage.moc"
