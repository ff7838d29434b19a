// SPDX-License-Identifier: GPL-3.0-or-later
#include "author_fixture.h"
#include "learn/learn_page.h"
#include "learn/lesson_edit.h"
#include "learn/lesson_player.h"
#include "learn/lesson_replay.h"
#include "learn/lesson_stage.h"
#include "learn/make_lesson_dialog.h"
#include "learn/question_view.h"
#include "sample_lesson.h"
#include "size_limit.h"
#include "state_lesson.h"
#include "theme/theme.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"
#include "widgets/message_bar.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <memory>

using namespace ui;
namespace fs = std::filesystem;

/// Author mode, by its form alone; and runs that are only replayed.
class TestMakeLesson : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AuthorFixture> m_f;

private slots:
    void init()
    {
        m_f = std::make_unique<AuthorFixture>();
        QTRY_VERIFY(m_f->page->isSettled());
    }
    void cleanup() { m_f.reset(); }

    void twoPagesAroundAStudy()
    {
        m_f->page->makeLesson(m_f->study);
        QTRY_VERIFY(m_f->dialog());
        m_f->fill("newLessonTitle", QStringLiteral("Two runs"));
        m_f->fill("newLessonPageTitle", QStringLiteral("Read"));
        m_f->fill("newLessonText", QStringLiteral("Two runs, and *one* difference."));
        m_f->choose("newLessonShows", QStringLiteral("nothing"));
        m_f->fill("newLessonPaper", QStringLiteral("The paper says so."));
        m_f->fill("newLessonCode", QStringLiteral("The code does so."));
        m_f->click("addLessonPage");
        m_f->fill("newLessonPageTitle", QStringLiteral("Run"));
        QVERIFY(!m_f->in<QPushButton>("writeNewLesson")->isEnabled()); // the second page has no text yet
        m_f->fill("newLessonText", QStringLiteral("Now run them."));
        m_f->in<QCheckBox>("newLesson-metric")->setChecked(true);
        m_f->in<QCheckBox>("newLessonFrame-metric")->setChecked(true);
        m_f->choose("newLessonQuestion", QStringLiteral("highest metric"));
        m_f->fill("newLessonMeasured", QStringLiteral("It ended at "));
        m_f->in<QPlainTextEdit>("newLessonMeasured")->moveCursor(QTextCursor::End);
        m_f->in<QToolButton>("newLessonMeasuredInsert")->menu()->actions().constFirst()->trigger();
        m_f->fill("newLessonTeacher", QStringLiteral("Ask first."));
        m_f->write();
        const engine::Lesson& made = *m_f->page->player()->lesson();
        QCOMPARE(made.pages.size(), std::size_t{2});
        QCOMPARE(made.recordings.size(), std::size_t{2});
        QVERIFY(made.pages[0].recordings.empty());
        QCOMPARE(made.pages[0].boxes.size(), std::size_t{2});
        QCOMPARE(made.pages[1].charts, (std::vector<std::string>{"loss", "metric", "similarity"}));
        QCOMPARE(made.pages[1].highlight, std::vector<std::string>{"metric"});
        QCOMPARE(made.pages[1].boxes[0].kind, engine::LessonBoxKind::Measured);
        QCOMPARE(made.pages[1].boxes[0].figures.size(), std::size_t{1});
        QCOMPARE(made.teacher, std::string("Ask first."));
        const engine::LessonQuestion& question = made.pages[1].questions[0];
        QCOMPARE(question.options.size(), std::size_t{2});
        const std::size_t right = engine::rightLessonOption(made, question); // against the two runs themselves
        const auto ended = [&](std::size_t run) { return made.recordings[run].run.summary.bestPrimary.value(); };
        QCOMPARE(ended(right) >= ended(1 - right), true);
    }
    void pagesMoveAndGo()
    {
        m_f->page->makeLesson(m_f->study);
        QTRY_VERIFY(m_f->dialog());
        m_f->fill("newLessonTitle", QStringLiteral("Order"));
        for (const char* title : {"one", "two", "three"}) {
            if (QLatin1String(title) != QLatin1String("one"))
                m_f->click("addLessonPage");
            m_f->fill("newLessonPageTitle", QLatin1String(title));
            m_f->fill("newLessonText", QLatin1String(title));
        }
        m_f->click("lessonPageUp");
        QCOMPARE(m_f->in<QLineEdit>("newLessonPageTitle")->text(), QStringLiteral("three"));
        m_f->in<QListWidget>("newLessonPages")->setCurrentRow(0);
        QCOMPARE(m_f->in<QLineEdit>("newLessonPageTitle")->text(), QStringLiteral("one"));
        QVERIFY(!m_f->in<QToolButton>("lessonPageUp")->isEnabled());
        m_f->click("removeLessonPage");
        m_f->dialog()->findChild<QPushButton*>(QStringLiteral("acceptButton"))->click();
        QTRY_COMPARE(m_f->in<QListWidget>("newLessonPages")->count(), 2);
        const engine::Lesson made = m_f->dialog()->lesson();
        QCOMPARE(made.pages.size(), std::size_t{2});
        QCOMPARE(made.pages[0].text, std::string("three"));
        QCOMPARE(made.pages[1].text, std::string("two"));
    }
    void oneLayerInStepsBecomesALesson()
    {
        const engine::StepsState state = sample::stateLesson().states[0].steps;
        m_f->page->makeLesson(state);
        QVERIFY(m_f->dialog());
        m_f->fill("newLessonTitle", QStringLiteral("One layer"));
        m_f->fill("newLessonText", QStringLiteral("Walk through it."));
        m_f->choose("newLessonQuestion", QStringLiteral("the loss of these numbers"));
        m_f->in<QSlider>("stepsLambda")->setValue(80); // the author turns it
        engine::StepsState turned = state;
        turned.settings.lambda = 0.8;
        m_f->write();
        const engine::Lesson& made = *m_f->page->player()->lesson();
        QVERIFY(made.states.at(0).steps == turned);
        QCOMPARE(made.pages[0].state, made.states[0].id);
        QCOMPARE(engine::lessonFigure(made, made.pages[0].questions[0].figure), engine::computeSteps(turned).loss());
    }
    void aPreviewShowsThePageAndKeepsNothing()
    {
        m_f->page->makeLesson(m_f->study);
        QTRY_VERIFY(m_f->dialog());
        m_f->fill("newLessonTitle", QStringLiteral("Seen before"));
        m_f->fill("newLessonText", QStringLiteral("Look."));
        m_f->click("previewNewLesson");
        auto* preview = m_f->dialog()->findChild<QDialog*>(QStringLiteral("previewWindow"));
        QVERIFY(preview && preview->isVisible());
        auto* player = preview->findChild<LessonPlayer*>();
        QCOMPARE(player->stage()->replay()->steps(), sample::kSteps);
        QTest::mouseClick(player->findChild<QPushButton*>(QStringLiteral("lessonNext")), Qt::LeftButton);
        QTRY_VERIFY(!m_f->dialog()->findChild<QDialog*>(QStringLiteral("previewWindow")));
        QCOMPARE(QDir(toQString(m_f->at("library/lessons"))).entryList(QDir::Files),
                 QStringList()); // a draft at most
    }
    void whatWasTypedIsNotLostByAccident_data()
    {
        QTest::addColumn<QString>("field");
        for (const char* field : {"newLessonText", "newLessonTitle", "newLessonSummary", "newLessonAuthor",
                                  "newLessonTeacher", "newLessonPaper", "newLessonPageTitle"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void whatWasTypedIsNotLostByAccident()
    {
        QFETCH(QString, field);
        m_f->page->makeLesson(m_f->study);
        QTRY_VERIFY(m_f->dialog());
        m_f->fill(qPrintable(field), QStringLiteral("Long work."));
        QTest::keyClick(m_f->dialog(), Qt::Key_Escape);
        auto* box = m_f->dialog()->findChild<QMessageBox*>();
        QVERIFY(box && m_f->dialog()->isVisible());
        box->findChild<QPushButton*>(QStringLiteral("cancelButton"))->click();
        QTRY_VERIFY(!m_f->dialog()->findChild<QMessageBox*>());
        QVERIFY(m_f->dialog()->isVisible());
        QTest::keyClick(m_f->dialog(), Qt::Key_Escape);
        m_f->dialog()->findChild<QPushButton*>(QStringLiteral("acceptButton"))->click();
        QTRY_VERIFY(!m_f->dialog());
        QCOMPARE(draftsIn(m_f->at("library/lessons/drafts")).size(), std::size_t{1});
    }
    void changedNumbersAreNotLostByAccident()
    {
        m_f->page->makeLesson(engine::StepsState{});
        QVERIFY(m_f->dialog());
        m_f->in<QSlider>("stepsLambda")->setValue(80);
        QTest::keyClick(m_f->dialog(), Qt::Key_Escape);
        QVERIFY(m_f->dialog()->findChild<QMessageBox*>() && m_f->dialog()->isVisible());
    }
    void whatWasNotTouchedGoesWithoutAQuestion()
    {
        m_f->page->makeLesson(m_f->study);
        QTRY_VERIFY(m_f->dialog());
        QTest::keyClick(m_f->dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!m_f->dialog());
        QVERIFY(draftsIn(m_f->at("library/lessons/drafts")).empty());
    }
    void aWrittenPageIsNotRemovedUnasked()
    {
        m_f->page->makeLesson(m_f->study);
        QTRY_VERIFY(m_f->dialog());
        m_f->click("addLessonPage");
        m_f->click("removeLessonPage"); // an empty one
        QCOMPARE(m_f->dialog()->lesson().pages.size(), std::size_t{1});
        m_f->click("addLessonPage");
        m_f->fill("newLessonText", QStringLiteral("Long work."));
        m_f->click("removeLessonPage");
        QCOMPARE(m_f->dialog()->lesson().pages.size(), std::size_t{2});
        m_f->dialog()->findChild<QPushButton*>(QStringLiteral("acceptButton"))->click();
        QTRY_COMPARE(m_f->dialog()->lesson().pages.size(), std::size_t{1});
    }
    void theEndingIsAddedToAName()
    {
        m_f->page->makeLesson(m_f->study);
        QTRY_VERIFY(m_f->dialog());
        m_f->fill("newLessonTitle", QStringLiteral("Mine"));
        m_f->fill("newLessonText", QStringLiteral("Text."));
        dialogs::setNextFile(toQString(m_f->at("v1.2")));
        m_f->click("writeNewLesson");
        QTRY_VERIFY(m_f->page->isPlaying());
        QVERIFY(fs::exists(m_f->at("v1.2.lesson.zip")) && !fs::exists(m_f->at("v1.2")));
    }
    void questionsSayWhatThePageLacks()
    {
        m_f->page->makeLesson(m_f->study);
        QTRY_VERIFY(m_f->dialog());
        m_f->choose("newLessonQuestion", QStringLiteral("lowest similarity"));
        QVERIFY(!m_f->in<QLabel>("newLessonNeed")->isVisibleTo(m_f->dialog()));
        m_f->choose("newLessonShows", QStringLiteral("nothing"));
        QVERIFY(m_f->in<QLabel>("newLessonNeed")->isVisibleTo(m_f->dialog()));
        m_f->choose("newLessonShows", QStringLiteral("runs"));
        m_f->in<QListWidget>("newLessonRuns")->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(m_f->in<QLabel>("newLessonNeed")->isVisibleTo(m_f->dialog()));
    }
    void aDiskThatFailsLosesNothing()
    {
        m_f->page->makeLesson(m_f->study);
        QTRY_VERIFY(m_f->dialog());
        m_f->fill("newLessonTitle", QStringLiteral("Mine"));
        m_f->fill("newLessonText", QStringLiteral("Long work."));
        dialogs::setNextFile(toQString(m_f->at("mine.lesson.zip")));
        {
            const SizeLimit full(2000);
            m_f->click("writeNewLesson");
        }
        QVERIFY(m_f->dialog()->isVisible());
        QVERIFY(!fs::exists(m_f->at("mine.lesson.zip")));
        QVERIFY(m_f->dialog()->findChild<MessageBar*>()->text().contains(QStringLiteral("not written")));
        QCOMPARE(m_f->in<QPlainTextEdit>("newLessonText")->toPlainText(), QStringLiteral("Long work."));
    }
    void figuresStandInModelAnswersToo()
    {
        m_f->page->makeLesson(m_f->study);
        QTRY_VERIFY(m_f->dialog());
        m_f->fill("newLessonTitle", QStringLiteral("Answers"));
        m_f->fill("newLessonText", QStringLiteral("Look."));
        m_f->choose("newLessonQuestion", QStringLiteral("understanding"));
        m_f->fill("newLessonPrompt", QStringLiteral("What did you see?"));
        m_f->fill("newLessonAnswer", QStringLiteral("It ends at {similarity-1}."));
        m_f->write();
        const engine::LessonQuestion& made = m_f->page->player()->lesson()->pages[0].questions.at(0);
        QVERIFY(made.kind == engine::LessonQuestionKind::Open);
        QVERIFY(made.figures.contains("similarity-1"));
    }
    void whatIsOnScreenIsNotPredicted()
    {
        m_f->page->makeLesson(m_f->study);
        QTRY_VERIFY(m_f->dialog());
        m_f->fill("newLessonTitle", QStringLiteral("Seen"));
        m_f->fill("newLessonText", QStringLiteral("Look."));
        m_f->choose("newLessonQuestion", QStringLiteral("highest metric"));
        m_f->choose("newLessonStart", QStringLiteral("at its end"));
        m_f->write();
        QVERIFY(!m_f->page->player()->lesson()->pages[0].questions.at(0).predict);
    }
    void anyRunReplays()
    {
        m_f->page->replayRun(m_f->study);
        QTRY_VERIFY(m_f->page->isPlaying());
        LessonReplay* replay = m_f->page->player()->stage()->replay();
        QCOMPARE(replay->steps(), sample::kSteps);
        QCOMPARE(m_f->page->player()->lesson()->recordings.size(), std::size_t{2});
        replay->moveTo(1e9);
        QVERIFY(replay->isAtEnd());
        m_f->page->replayRun(m_f->at("library/runs/none"));
        QTRY_VERIFY(m_f->page->message()->isVisible());
        QVERIFY(m_f->page->isPlaying());
        QVERIFY(!fs::exists(m_f->at("library/lessons")));
    }
};

QTEST_MAIN(TestMakeLesson)
#include "test_make_lesson.moc"
