// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/lesson_box_view.h"
#include "learn/lesson_player.h"
#include "learn/lesson_replay.h"
#include "learn/lesson_stage.h"
#include "learn/lesson_text.h"
#include "learn/question_view.h"
#include "learn/typed_number.h"
#include "sample_lesson.h"
#include "theme/theme.h"
#include "widgets/announce.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <memory>

using namespace ui;
using Form = engine::LessonForm;
Q_DECLARE_METATYPE(engine::LessonForm)

namespace {

const QString kKey = QStringLiteral("sample");

/// The second page asks a prediction twice; the third, which is not run first, a number and then a choice; its box
/// holds the number.
engine::Lesson lesson()
{
    engine::Lesson lesson = sample::lesson();
    lesson.pages[1].questions.push_back(lesson.pages[1].questions[0]);
    engine::LessonPage& third = lesson.pages[2];
    third.questions.push_back(sample::choiceQuestion());
    third.questions[1].predict = false;
    engine::LessonFigure trained = third.questions[0].figure;
    third.boxes = {{engine::LessonBoxKind::Measured, "{n} were trained.", {{"n", trained}}},
                   {engine::LessonBoxKind::Paper, "It is few.", {}}};
    return lesson;
}

} // namespace

/// What is asked on a page: by keyboard, with a second try, and with nothing told before it is asked.
class TestLessonQuestions : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    Theme m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<LessonPlayer> m_player;

    void open(const engine::Lesson& lesson, int page)
    {
        m_player = std::make_unique<LessonPlayer>(&m_theme, LessonProgress(m_settings.get()));
        m_player->resize(1200, 700);
        m_player->show();
        m_player->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_player.get()));
        m_player->setLesson(std::make_shared<const engine::Lesson>(lesson), kKey);
        m_player->showPage(page);
        const auto* reading = m_player->findChild<QScrollArea*>(QStringLiteral("lessonReading"));
        QTRY_VERIFY(!reading->widget()->visibleRegion().isEmpty());
    }
    [[nodiscard]] QuestionView* question(std::size_t number) const { return m_player->questions()[number]; }
    template<class T>
    T* part(std::size_t number, const char* name) const
    {
        return question(number)->findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] QString verdict(std::size_t number) const
    {
        const auto* label = part<QLabel>(number, "questionVerdict");
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] LessonBoxView::State box(const char* name) const
    {
        return m_player->findChild<LessonBoxView*>(QLatin1String(name))->state();
    }
    static void press(int key) { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key)); }
    [[nodiscard]] bool isInView(const QWidget* part) const
    {
        const QWidget* view = m_player->findChild<QScrollArea*>(QStringLiteral("lessonReading"))->viewport();
        const QRect place(part->mapTo(view, QPoint(0, 0)), part->size());
        return part->isVisible() && view->rect().contains(place);
    }

private slots:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_dir.filePath(QStringLiteral("q.ini")), QSettings::IniFormat);
        m_settings->clear();
    }
    void cleanup() { m_player.reset(); }

    void answersToAnotherQuestionAreNoAnswers()
    {
        const QString key = QStringLiteral("learn/%1/").arg(kKey);
        m_settings->setValue(key + QStringLiteral("answer-1-0"), QStringLiteral("74498")); // there are three options
        m_settings->setValue(key + QStringLiteral("draft-1-0"), QStringLiteral("3"));
        m_settings->setValue(key + QStringLiteral("answer-2-0"), QStringLiteral("the second"));
        open(sample::lesson(), 1);
        QVERIFY(!question(0)->isAnswered());
        QVERIFY(question(0)->record().draft.isEmpty());
        part<QPushButton>(0, "questionSkip")->click();
        m_player->showPage(2);
        QVERIFY(!question(0)->isAnswered());
    }
    void numbersAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<engine::LessonForm>("form");
        QTest::addColumn<double>("value"); // −1: none
        QTest::newRow("count") << "74,498" << Form::Count << 74498.0;
        QTest::newRow("German count") << "74.498" << Form::Count << 74498.0;
        QTest::newRow("spaces") << QStringLiteral("1\u00a0074\u2009498") << Form::Count << 1074498.0;
        QTest::newRow("Swiss count") << QStringLiteral("74’498") << Form::Count << 74498.0;
        QTest::newRow("wide digits") << QStringLiteral("７４，４９８") << Form::Count << 74498.0;
        QTest::newRow("a half") << "12.5" << Form::Count << 12.5;
        QTest::newRow("point") << "0.554" << Form::Number << 0.554;
        QTest::newRow("comma") << "0,554" << Form::Number << 0.554;
        QTest::newRow("both") << "1.234,5" << Form::Number << 1234.5;
        QTest::newRow("English both") << "1,234.5" << Form::Number << 1234.5;
        QTest::newRow("per cent") << "78,5 %" << Form::Percent << 0.785;
        QTest::newRow("without sign") << "78.5" << Form::Percent << 0.785;
        QTest::newRow("wide sign") << QStringLiteral("７８．５％") << Form::Percent << 0.785;
        QTest::newRow("minus") << QStringLiteral("−2") << Form::Points << -0.02;
        QTest::newRow("ms") << "85 ms" << Form::Milliseconds << 0.085;
        QTest::newRow("MB") << "1,412 MB" << Form::Megabytes << 1412e6;
        QTest::newRow("words") << "many" << Form::Count << -1.0;
        QTest::newRow("nothing") << "  " << Form::Number << -1.0;
        QTest::newRow("infinite") << "1e999" << Form::Number << -1.0;
    }
    void numbersAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, typed);
        QFETCH(engine::LessonForm, form);
        QFETCH(double, value);
        const auto read = typedNumber(typed, form);
        QCOMPARE(read.has_value(), value != -1);
        if (read)
            QVERIFY2(std::abs(*read - value) <= 1e-12 * std::abs(value), qPrintable(QString::number(*read, 'g', 17)));
    }
    void aNumberIsRightWithinTheTolerance()
    {
        open(lesson(), 2);
        auto* number = part<QLineEdit>(0, "questionNumber");
        number->setText(QStringLiteral("many"));
        QVERIFY(!part<QPushButton>(0, "questionGive")->isEnabled());
        QVERIFY(part<QLabel>(0, "questionHint")->isVisible()); // and says why
        number->clear();
        number->setFocus();
        QTest::keyClicks(number, QStringLiteral(" 75000 "));
        press(Qt::Key_Return);
        QCOMPARE(verdict(0), QStringLiteral("Right. It is: 74,498"));
        QVERIFY(!part<QLabel>(0, "questionFirst")->isVisible());
    }
    void aWrongAnswerHasASecondTry()
    {
        open(lesson(), 2);
        auto* give = part<QPushButton>(1, "questionGive");
        part<QRadioButton>(1, "option1")->click();
        QTest::mouseClick(give, Qt::LeftButton);
        QVERIFY(!question(1)->isRevealed());
        QVERIFY2(verdict(1).startsWith(QStringLiteral("Not so.")), qPrintable(verdict(1)));
        QVERIFY(!verdict(1).contains(QStringLiteral("the plain one"))); // that is still to be found
        QVERIFY(part<QLabel>(1, "questionFirst")->text().contains(QStringLiteral("the mixed one")));
        QVERIFY(part<QLabel>(1, "questionFirst")->isVisible());
        QVERIFY(!part<LessonText>(1, "questionExplanation")->isVisible());
        QCOMPARE(give->text(), QStringLiteral("Try again"));
        QVERIFY(!part<QRadioButton>(1, "option0")->isEnabled());
        QTest::mouseClick(give, Qt::LeftButton);
        QVERIFY(!part<QRadioButton>(1, "option1")->isEnabled() && !part<QRadioButton>(1, "option1")->isChecked());
        QVERIFY(!give->isEnabled()); // nothing chosen yet
        part<QRadioButton>(1, "option0")->click();
        QTest::mouseClick(give, Qt::LeftButton);
        QVERIFY2(verdict(1).startsWith(QStringLiteral("Right this time")), qPrintable(verdict(1)));
        QVERIFY(part<LessonText>(1, "questionExplanation")->isVisible());
        QVERIFY(part<QLabel>(1, "questionFirst")->isVisible());
        QCOMPARE(question(1)->record(), (QuestionRecord{QStringLiteral("1"), QStringLiteral("0"), {}}));
        m_player->showPage(0);
        m_player->showPage(2); // as it was left
        QVERIFY2(verdict(1).startsWith(QStringLiteral("Right this time")), qPrintable(verdict(1)));
        QCOMPARE(question(1)->record().first, QStringLiteral("1"));
    }
    void theSecondWrongAnswerOrAWishShowsTheSolution()
    {
        open(lesson(), 2);
        part<QRadioButton>(1, "option1")->click();
        part<QPushButton>(1, "questionGive")->click();
        m_player->showPage(1);
        m_player->showPage(2); // missed is missed, also later
        QCOMPARE(part<QPushButton>(1, "questionGive")->text(), QStringLiteral("Try again"));
        part<QPushButton>(1, "questionGive")->click();
        part<QRadioButton>(1, "option2")->click();
        part<QPushButton>(1, "questionGive")->click();
        QVERIFY2(verdict(1).startsWith(QStringLiteral("Not so. It is: “the plain one”")), qPrintable(verdict(1)));
        part<QLineEdit>(0, "questionNumber")->setText(QStringLiteral("5"));
        part<QPushButton>(0, "questionGive")->click();
        QVERIFY2(verdict(0).startsWith(QStringLiteral("Not so.")), qPrintable(verdict(0)));
        part<QPushButton>(0, "questionSkip")->click();
        QCOMPARE(verdict(0), QStringLiteral("It is: 74,498"));
        QCOMPARE(question(0)->record().first, QStringLiteral("5"));
    }
    void noBoxAnswersBeforeItIsAsked()
    {
        open(lesson(), 2);
        m_player->stage()->moveToEnd();
        QCOMPARE(box("measuredBox"), LessonBoxView::State::Closed);
        QCOMPARE(box("paperBox"), LessonBoxView::State::Closed);
        QVERIFY(!m_player->findChild<QWidget*>(QStringLiteral("measuredBox"))->findChild<LessonText*>()->isVisible());
        part<QLineEdit>(0, "questionNumber")->setText(QStringLiteral("74498"));
        part<QPushButton>(0, "questionGive")->click();
        QCOMPARE(box("measuredBox"), LessonBoxView::State::Closed); // the other question is open
        part<QPushButton>(1, "questionSkip")->click();
        QCOMPARE(box("measuredBox"), LessonBoxView::State::Open);
        QCOMPARE(box("paperBox"), LessonBoxView::State::Open);
    }
    void aBoxOpensWithoutAnAnswerToo()
    {
        open(lesson(), 2);
        m_player->stage()->moveToEnd();
        auto* measured = m_player->findChild<LessonBoxView*>(QStringLiteral("measuredBox"));
        QTest::mouseClick(measured->findChild<QPushButton*>(QStringLiteral("openBox")), Qt::LeftButton);
        QCOMPARE(measured->state(), LessonBoxView::State::Open);
        QVERIFY(measured->findChild<LessonText*>()->toPlainText().contains(QStringLiteral("74,498")));
        QCOMPARE(question(0)->record().first, QStringLiteral("-")); // passed over, so it is told and kept
        QCOMPARE(verdict(0), QStringLiteral("It is: 74,498"));
    }
    void aBoxSaysJustMeasuredOnlyWhereSomethingRan()
    {
        const auto title = [this] {
            return m_player->findChild<LessonBoxView*>(QStringLiteral("measuredBox"))
                ->findChild<QLabel*>(QStringLiteral("boxTitle"))
                ->text();
        };
        open(lesson(), 1);
        QCOMPARE(title(), QStringLiteral("You just measured"));
        open(lesson(), 2); // stands at the end from the first
        QCOMPARE(title(), QStringLiteral("Measured in the recorded runs"));
    }
    void theLastPredictionBeginsTheRun()
    {
        open(lesson(), 1);
        const LessonReplay* replay = m_player->stage()->replay();
        const QPoint place = m_player->findChild<QToolButton*>(QStringLiteral("replayPlay"))->mapToGlobal(QPoint());
        QCOMPARE(part<QPushButton>(0, "questionSkip")->text(), QStringLiteral("Pass over this one"));
        part<QPushButton>(0, "questionSkip")->click();
        QVERIFY(!replay->isPlaying());
        QVERIFY(question(1)->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(part<QPushButton>(1, "questionSkip")->text(), QStringLiteral("Run without predicting"));
        part<QRadioButton>(1, "option0")->click();
        QCOMPARE(part<QPushButton>(1, "questionGive")->text(), QStringLiteral("Predict and run"));
        part<QPushButton>(1, "questionGive")->click();
        QVERIFY(replay->isPlaying());
        QCoreApplication::processEvents();
        QCOMPARE(m_player->findChild<QToolButton*>(QStringLiteral("replayPlay"))->mapToGlobal(QPoint()), place);
    }
    void keysChooseAndAnswer()
    {
        open(lesson(), 1);
        m_player->findChild<QPushButton*>(QStringLiteral("lessonNext"))->setFocus(); // from anywhere on the page
        press(Qt::Key_2);
        QVERIFY(part<QRadioButton>(0, "option1")->isChecked());
        QVERIFY(part<QRadioButton>(0, "option1")->hasFocus());
        press(Qt::Key_1);
        QVERIFY(part<QRadioButton>(0, "option0")->isChecked());
        press(Qt::Key_9); // there is none
        press(Qt::Key_8);
        QVERIFY(part<QRadioButton>(0, "option0")->isChecked());
        press(Qt::Key_Return);
        QVERIFY(question(0)->isAnswered());
        QVERIFY(part<QRadioButton>(1, "option0")->hasFocus()); // the next one is ready
        press(Qt::Key_3);
        QVERIFY(part<QRadioButton>(1, "option2")->isChecked());
        press(Qt::Key_Enter);
        QVERIFY(m_player->stage()->replay()->isPlaying());
        QVERIFY(m_player->findChild<QToolButton*>(QStringLiteral("replayPlay"))->hasFocus());
        press(Qt::Key_Space);
        QVERIFY(!m_player->stage()->replay()->isPlaying());
    }
    void keysGoThroughTheSecondTry()
    {
        open(lesson(), 2);
        part<QRadioButton>(1, "option0")->setFocus();
        press(Qt::Key_2);
        press(Qt::Key_Return);
        QVERIFY(part<QPushButton>(1, "questionGive")->hasFocus()); // "Try again"
        press(Qt::Key_Return);
        QVERIFY(part<QRadioButton>(1, "option0")->hasFocus());
        press(Qt::Key_2); // known to be wrong
        QVERIFY(!part<QRadioButton>(1, "option1")->isChecked());
        press(Qt::Key_1);
        press(Qt::Key_Return);
        QVERIFY(question(1)->isRevealed());
        QVERIFY(part<LessonText>(1, "questionExplanation")->hasFocus());
        part<QLineEdit>(0, "questionNumber")->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("12")); // digits of a number choose nothing
        press(Qt::Key_Return);
        QVERIFY(verdict(0).startsWith(QStringLiteral("Not so.")));
        QVERIFY(part<QPushButton>(0, "questionGive")->hasFocus());
        press(Qt::Key_Enter);
        QVERIFY(part<QLineEdit>(0, "questionNumber")->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("74498")); // over the first, which is selected
        press(Qt::Key_Return);
        QVERIFY(question(0)->isRevealed());
    }
    void aScreenReaderIsToldTheVerdict()
    {
        QStringList heard;
        setAnnounceListener([&heard](const QString& text) { heard += text; });
        open(lesson(), 2);
        part<QRadioButton>(1, "option1")->click();
        QVERIFY(heard.isEmpty());
        part<QPushButton>(1, "questionGive")->click();
        QCOMPARE(heard, QStringList{verdict(1)});
        part<QPushButton>(1, "questionSkip")->click();
        QCOMPARE(heard.last(), QStringLiteral("It is: “the plain one”"));
        m_player->showPage(1);
        for (QuestionView* each : m_player->questions())
            each->pass();
        heard.clear();
        m_player->stage()->moveToEnd(); // what the runs say, wherever the focus is
        QCOMPARE(heard, (QStringList{verdict(0), verdict(1)}));
        setAnnounceListener({});
    }
    void theEndOfARunBringsTheVerdictIntoView()
    {
        engine::Lesson far = lesson();
        far.pages[1].text = std::string(3000, 'a').append("\n\n").append(3000, 'b');
        open(far, 1);
        for (QuestionView* each : m_player->questions())
            each->pass();
        m_player->stage()->pause();
        auto* bar = m_player->findChild<QScrollArea*>(QStringLiteral("lessonReading"))->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        auto* slider = m_player->findChild<QWidget*>(QStringLiteral("replaySlider"));
        for (int i = 0; i < 2; ++i) { // each time, not only the first
            m_player->stage()->replay()->moveTo(3);
            slider->setFocus();
            bar->setValue(0);
            m_player->stage()->moveToEnd();
            QTRY_VERIFY(isInView(part<QLabel>(0, "questionVerdict")));
            QVERIFY(slider->hasFocus());
        }
    }
    void whatIsTypedStaysWithoutBeingGiven()
    {
        open(lesson(), 0);
        part<QPlainTextEdit>(0, "questionText")->setPlainText(QStringLiteral("It is what enters"));
        m_player->showPage(1);
        part<QRadioButton>(0, "option2")->click();
        m_player->showPage(2);
        part<QLineEdit>(0, "questionNumber")->setText(QStringLiteral("7"));
        open(lesson(), 0); // another player, later
        QCOMPARE(part<QPlainTextEdit>(0, "questionText")->toPlainText(), QStringLiteral("It is what enters"));
        QVERIFY(!question(0)->isAnswered());
        m_player->showPage(1);
        QVERIFY(part<QRadioButton>(0, "option2")->isChecked());
        m_player->showPage(2);
        QCOMPARE(part<QLineEdit>(0, "questionNumber")->text(), QStringLiteral("7"));
        m_player->showPage(0);
        part<QPushButton>(0, "questionGive")->click();
        QVERIFY(question(0)->record().draft.isEmpty());
        QCOMPARE(verdict(0), QStringLiteral("A model answer:"));
        QVERIFY(part<LessonText>(0, "questionExplanation")->toPlainText().contains(QStringLiteral("first layer")));
    }
    void anAnswerThatIsTooLongIsNotCut()
    {
        open(lesson(), 0);
        part<QPlainTextEdit>(0, "questionText")->setPlainText(QString(10001, QLatin1Char('a')));
        QVERIFY(!part<QPushButton>(0, "questionGive")->isEnabled());
        QVERIFY(part<QLabel>(0, "questionHint")->text().contains(QStringLiteral("10000")));
        part<QPlainTextEdit>(0, "questionText")->setPlainText(QString(10000, QLatin1Char('a')));
        part<QPushButton>(0, "questionGive")->click();
        QCOMPARE(LessonProgress(m_settings.get()).record(kKey, 0, 0).first.size(), 10000);
    }
};

QTEST_MAIN(TestLessonQuestions)
#include "test_lesson_questions.moc"
