// SPDX-License-Identifier: GPL-3.0-or-later
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
    std::unique_ptr<QTemporaryDir> m_dir;
    Theme m_theme;
    std::unique_ptr<LearnPage> m_page;
    fs::path m_study;

    fs::path at(const char* name) const { return m_dir->filePath(QLatin1String(name)).toStdString(); }
    MakeLessonDialog* dialog() const { return m_page->findChild<MakeLessonDialog*>(); }
    template<class T>
    T* in(const char* name) const
    {
        T* found = dialog()->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void click(const char* name) const
    {
        auto* button = in<QAbstractButton>(name);
        QVERIFY2(button->isEnabled(), name);
        button->click();
    }
    void fill(const char* name, const QString& text) const
    {
        if (auto* line = dialog()->findChild<QLineEdit*>(QLatin1String(name)))
            line->setText(text);
        else
            in<QPlainTextEdit>(name)->setPlainText(text);
    }
    void choose(const char* name, const QString& words) const
    {
        auto* combo = in<QComboBox>(name);
        for (int i = 0; i < combo->count(); ++i)
            if (combo->itemText(i).contains(words))
                combo->setCurrentIndex(i);
        QVERIFY2(combo->currentText().contains(words), qPrintable(words));
    }
    void write()
    {
        dialogs::setNextFile(m_dir->filePath(QStringLiteral("mine.lesson.zip")));
        click("writeNewLesson");
        QTRY_VERIFY(m_page->isPlaying());
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        fs::create_directories(at("shipped"));
        engine::TrainConfig config;
        config.model.path = "MiniLM-L6";
        config.task.preset = "sample";
        m_study = sample::writeStudy(at("library"), config, {0, 0.6});
        m_page = std::make_unique<LearnPage>(LearnPage::Context{&m_theme, nullptr, at("shipped"), at("library")});
        m_page->resize(1300, 800);
        m_page->show();
        QTRY_VERIFY(m_page->isSettled());
    }
    void cleanup() { m_page.reset(); }

    void twoPagesAroundAStudy()
    {
        m_page->makeLesson(m_study);
        QTRY_VERIFY(dialog());
        fill("newLessonTitle", QStringLiteral("Two runs"));
        fill("newLessonPageTitle", QStringLiteral("Read"));
        fill("newLessonText", QStringLiteral("Two runs, and *one* difference."));
        choose("newLessonShows", QStringLiteral("nothing"));
        fill("newLessonPaper", QStringLiteral("The paper says so."));
        fill("newLessonCode", QStringLiteral("The code does so."));
        click("addLessonPage");
        fill("newLessonPageTitle", QStringLiteral("Run"));
        QVERIFY(!in<QPushButton>("writeNewLesson")->isEnabled()); // the second page has no text yet
        fill("newLessonText", QStringLiteral("Now run them."));
        in<QCheckBox>("newLesson-metric")->setChecked(true);
        in<QCheckBox>("newLessonFrame-metric")->setChecked(true);
        choose("newLessonQuestion", QStringLiteral("highest metric"));
        fill("newLessonMeasured", QStringLiteral("It ended at "));
        in<QPlainTextEdit>("newLessonMeasured")->moveCursor(QTextCursor::End);
        in<QToolButton>("newLessonMeasuredInsert")->menu()->actions().constFirst()->trigger();
        fill("newLessonTeacher", QStringLiteral("Ask first."));
        write();
        const engine::Lesson& made = *m_page->player()->lesson();
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
        m_page->makeLesson(m_study);
        QTRY_VERIFY(dialog());
        fill("newLessonTitle", QStringLiteral("Order"));
        for (const char* title : {"one", "two", "three"}) {
            if (QLatin1String(title) != QLatin1String("one"))
                click("addLessonPage");
            fill("newLessonPageTitle", QLatin1String(title));
            fill("newLessonText", QLatin1String(title));
        }
        click("lessonPageUp");
        QCOMPARE(in<QLineEdit>("newLessonPageTitle")->text(), QStringLiteral("three"));
        in<QListWidget>("newLessonPages")->setCurrentRow(0);
        QCOMPARE(in<QLineEdit>("newLessonPageTitle")->text(), QStringLiteral("one"));
        QVERIFY(!in<QToolButton>("lessonPageUp")->isEnabled());
        click("removeLessonPage");
        dialog()->findChild<QPushButton*>(QStringLiteral("acceptButton"))->click();
        QTRY_COMPARE(in<QListWidget>("newLessonPages")->count(), 2);
        const engine::Lesson made = dialog()->lesson();
        QCOMPARE(made.pages.size(), std::size_t{2});
        QCOMPARE(made.pages[0].text, std::string("three"));
        QCOMPARE(made.pages[1].text, std::string("two"));
    }
    void oneLayerInStepsBecomesALesson()
    {
        const engine::StepsState state = sample::stateLesson().states[0].steps;
        m_page->makeLesson(state);
        QVERIFY(dialog());
        fill("newLessonTitle", QStringLiteral("One layer"));
        fill("newLessonText", QStringLiteral("Walk through it."));
        choose("newLessonQuestion", QStringLiteral("the loss of these numbers"));
        in<QSlider>("stepsLambda")->setValue(80); // the author turns it
        engine::StepsState turned = state;
        turned.settings.lambda = 0.8;
        write();
        const engine::Lesson& made = *m_page->player()->lesson();
        QVERIFY(made.states.at(0).steps == turned);
        QCOMPARE(made.pages[0].state, made.states[0].id);
        QCOMPARE(engine::lessonFigure(made, made.pages[0].questions[0].figure), engine::computeSteps(turned).loss());
    }
    void aPreviewShowsThePageAndKeepsNothing()
    {
        m_page->makeLesson(m_study);
        QTRY_VERIFY(dialog());
        fill("newLessonTitle", QStringLiteral("Seen before"));
        fill("newLessonText", QStringLiteral("Look."));
        click("previewNewLesson");
        auto* preview = dialog()->findChild<QDialog*>(QStringLiteral("previewWindow"));
        QVERIFY(preview && preview->isVisible());
        auto* player = preview->findChild<LessonPlayer*>();
        QCOMPARE(player->stage()->replay()->steps(), sample::kSteps);
        QTest::mouseClick(player->findChild<QPushButton*>(QStringLiteral("lessonNext")), Qt::LeftButton);
        QTRY_VERIFY(!dialog()->findChild<QDialog*>(QStringLiteral("previewWindow")));
        QCOMPARE(QDir(m_dir->filePath(QStringLiteral("library/lessons"))).entryList(QDir::Files),
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
        m_page->makeLesson(m_study);
        QTRY_VERIFY(dialog());
        fill(qPrintable(field), QStringLiteral("Long work."));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        auto* box = dialog()->findChild<QMessageBox*>();
        QVERIFY(box && dialog()->isVisible());
        box->findChild<QPushButton*>(QStringLiteral("cancelButton"))->click();
        QTRY_VERIFY(!dialog()->findChild<QMessageBox*>());
        QVERIFY(dialog()->isVisible());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        dialog()->findChild<QPushButton*>(QStringLiteral("acceptButton"))->click();
        QTRY_VERIFY(!dialog());
        QCOMPARE(draftsIn(at("library/lessons/drafts")).size(), std::size_t{1});
    }
    void changedNumbersAreNotLostByAccident()
    {
        m_page->makeLesson(engine::StepsState{});
        QVERIFY(dialog());
        in<QSlider>("stepsLambda")->setValue(80);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QVERIFY(dialog()->findChild<QMessageBox*>() && dialog()->isVisible());
    }
    void whatWasNotTouchedGoesWithoutAQuestion()
    {
        m_page->makeLesson(m_study);
        QTRY_VERIFY(dialog());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QVERIFY(draftsIn(at("library/lessons/drafts")).empty());
    }
    void aWrittenPageIsNotRemovedUnasked()
    {
        m_page->makeLesson(m_study);
        QTRY_VERIFY(dialog());
        click("addLessonPage");
        click("removeLessonPage"); // an empty one
        QCOMPARE(dialog()->lesson().pages.size(), std::size_t{1});
        click("addLessonPage");
        fill("newLessonText", QStringLiteral("Long work."));
        click("removeLessonPage");
        QCOMPARE(dialog()->lesson().pages.size(), std::size_t{2});
        dialog()->findChild<QPushButton*>(QStringLiteral("acceptButton"))->click();
        QTRY_COMPARE(dialog()->lesson().pages.size(), std::size_t{1});
    }
    void theEndingIsAddedToAName()
    {
        m_page->makeLesson(m_study);
        QTRY_VERIFY(dialog());
        fill("newLessonTitle", QStringLiteral("Mine"));
        fill("newLessonText", QStringLiteral("Text."));
        dialogs::setNextFile(m_dir->filePath(QStringLiteral("v1.2")));
        click("writeNewLesson");
        QTRY_VERIFY(m_page->isPlaying());
        QVERIFY(fs::exists(at("v1.2.lesson.zip")) && !fs::exists(at("v1.2")));
    }
    void questionsSayWhatThePageLacks()
    {
        m_page->makeLesson(m_study);
        QTRY_VERIFY(dialog());
        choose("newLessonQuestion", QStringLiteral("lowest similarity"));
        QVERIFY(!in<QLabel>("newLessonNeed")->isVisibleTo(dialog()));
        choose("newLessonShows", QStringLiteral("nothing"));
        QVERIFY(in<QLabel>("newLessonNeed")->isVisibleTo(dialog()));
        choose("newLessonShows", QStringLiteral("runs"));
        in<QListWidget>("newLessonRuns")->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(in<QLabel>("newLessonNeed")->isVisibleTo(dialog()));
    }
    void aDiskThatFailsLosesNothing()
    {
        m_page->makeLesson(m_study);
        QTRY_VERIFY(dialog());
        fill("newLessonTitle", QStringLiteral("Mine"));
        fill("newLessonText", QStringLiteral("Long work."));
        dialogs::setNextFile(m_dir->filePath(QStringLiteral("mine.lesson.zip")));
        {
            const SizeLimit full(2000);
            click("writeNewLesson");
        }
        QVERIFY(dialog()->isVisible());
        QVERIFY(!fs::exists(at("mine.lesson.zip")));
        QVERIFY(dialog()->findChild<MessageBar*>()->text().contains(QStringLiteral("not written")));
        QCOMPARE(in<QPlainTextEdit>("newLessonText")->toPlainText(), QStringLiteral("Long work."));
    }
    void figuresStandInModelAnswersToo()
    {
        m_page->makeLesson(m_study);
        QTRY_VERIFY(dialog());
        fill("newLessonTitle", QStringLiteral("Answers"));
        fill("newLessonText", QStringLiteral("Look."));
        choose("newLessonQuestion", QStringLiteral("understanding"));
        fill("newLessonPrompt", QStringLiteral("What did you see?"));
        fill("newLessonAnswer", QStringLiteral("It ends at {similarity-1}."));
        write();
        const engine::LessonQuestion& made = m_page->player()->lesson()->pages[0].questions.at(0);
        QVERIFY(made.kind == engine::LessonQuestionKind::Open);
        QVERIFY(made.figures.contains("similarity-1"));
    }
    void whatIsOnScreenIsNotPredicted()
    {
        m_page->makeLesson(m_study);
        QTRY_VERIFY(dialog());
        fill("newLessonTitle", QStringLiteral("Seen"));
        fill("newLessonText", QStringLiteral("Look."));
        choose("newLessonQuestion", QStringLiteral("highest metric"));
        choose("newLessonStart", QStringLiteral("at its end"));
        write();
        QVERIFY(!m_page->player()->lesson()->pages[0].questions.at(0).predict);
    }
    void anyRunReplays()
    {
        m_page->replayRun(m_study);
        QTRY_VERIFY(m_page->isPlaying());
        LessonReplay* replay = m_page->player()->stage()->replay();
        QCOMPARE(replay->steps(), sample::kSteps);
        QCOMPARE(m_page->player()->lesson()->recordings.size(), std::size_t{2});
        replay->moveTo(1e9);
        QVERIFY(replay->isAtEnd());
        m_page->replayRun(at("library/runs/none"));
        QTRY_VERIFY(m_page->message()->isVisible());
        QVERIFY(m_page->isPlaying());
        QVERIFY(!fs::exists(at("library/lessons")));
    }
};

QTEST_MAIN(TestMakeLesson)
#include "test_make_lesson.moc"
