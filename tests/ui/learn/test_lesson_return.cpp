// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/lesson_player.h"
#include "learn/lesson_replay.h"
#include "learn/lesson_stage.h"
#include "learn/lesson_text.h"
#include "learn/question_view.h"
#include "sample_lesson.h"
#include "theme/theme.h"
#include "widgets/announce.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <memory>

using namespace ui;

namespace {

const QString kKey = QStringLiteral("sample");

} // namespace

/// What a question says while its answer is still to come, and what a page shows to whoever comes back to it.
class TestLessonReturn : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    Theme m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<LessonPlayer> m_player;

    void open(int page)
    {
        m_player = std::make_unique<LessonPlayer>(&m_theme, LessonProgress(m_settings.get()));
        m_player->resize(1200, 700);
        m_player->show();
        m_player->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_player.get()));
        m_player->setLesson(std::make_shared<const engine::Lesson>(sample::lesson()), kKey);
        m_player->showPage(page);
    }
    template<class T>
    T* part(const char* name) const
    {
        return m_player->questions().front()->findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] QString verdict() const { return part<QLabel>("questionVerdict")->text(); }
    void press(const char* name) const { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    void play() const
    {
        QTest::mouseClick(m_player->findChild<QToolButton*>(QStringLiteral("replayPlay")), Qt::LeftButton);
    }
    [[nodiscard]] LessonReplay* replay() const { return m_player->stage()->replay(); }

private slots:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_dir.filePath(QStringLiteral("r.ini")), QSettings::IniFormat);
        m_settings->clear();
    }
    void cleanup() { m_player.reset(); }

    void whatWasToldIsShownToWhoeverComesBack()
    {
        open(1);
        part<QRadioButton>("option1")->click();
        press("questionGive");
        m_player->stage()->moveToEnd();
        QVERIFY(m_player->questions().front()->isRevealed());
        open(1); // the next start
        QVERIFY(m_player->questions().front()->isRevealed());
        QVERIFY(replay()->isAtEnd() && !replay()->isPlaying());
        m_player->showPage(0);
        m_player->showPage(1);
        QVERIFY(replay()->isAtEnd());
        play(); // again from its beginning
        QVERIFY(replay()->isPlaying() && !replay()->isAtEnd());
    }
    void aRunThatWasLeftAsksForPlay()
    {
        QStringList heard;
        setAnnounceListener([&heard](const QString& text) { heard += text; });
        open(1);
        part<QRadioButton>("option1")->click();
        press("questionGive");
        const QString running = QStringLiteral("Noted. The answer comes when the recordings are at their end.");
        QCOMPARE(verdict(), running);
        QCOMPARE(heard, QStringList{running});
        setAnnounceListener({});
        replay()->moveTo(10);
        play(); // it is the pause
        const QString resting =
            QStringLiteral("Noted. Press Play: the answer comes when the recordings are at their end.");
        QCOMPARE(verdict(), resting);
        open(1);
        QCOMPARE(verdict(), resting);
        QVERIFY(part<QLabel>("questionVerdict")->isVisible());
        QVERIFY(!m_player->questions().front()->isRevealed());
        play();
        QCOMPARE(verdict(), running);
        m_player->stage()->moveToEnd();
        QVERIFY2(verdict().startsWith(QStringLiteral("Not so")), qPrintable(verdict()));
    }
    void nothingIsNotedOfAQuestionPassedOver()
    {
        open(1);
        press("questionSkip");
        QCOMPARE(verdict(), QStringLiteral("Passed over. The answer comes when the recordings are at their end."));
        open(1);
        QCOMPARE(verdict(),
                 QStringLiteral("Passed over. Press Play: the answer comes when the recordings are at their end."));
        m_player->stage()->moveToEnd();
        QVERIFY2(verdict().startsWith(QStringLiteral("It is")), qPrintable(verdict()));
    }
    void anAnswerIsWrittenBesideTheModelAnswerToo()
    {
        open(0);
        press("questionGive"); // nothing is written yet
        QVERIFY(part<LessonText>("questionExplanation")->isVisible());
        auto* text = part<QPlainTextEdit>("questionText");
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("What enters"));
        QCOMPARE(text->toPlainText(), QStringLiteral("What enters"));
        open(0);
        QCOMPARE(part<QPlainTextEdit>("questionText")->toPlainText(), QStringLiteral("What enters"));
        QVERIFY(part<LessonText>("questionExplanation")->isVisible());
        QTest::keyClicks(part<QPlainTextEdit>("questionText"), QStringLiteral("1"));
        QVERIFY(part<QPlainTextEdit>("questionText")->toPlainText().contains(QLatin1Char('1')));
    }
    void aWrongNumberIsTypedOverAtOnce()
    {
        open(2);
        auto* number = part<QLineEdit>("questionNumber");
        number->setFocus();
        QTest::keyClicks(number, QStringLiteral("90000"));
        QTest::keyClick(number, Qt::Key_Return);
        QVERIFY2(verdict().contains(QStringLiteral("That is too high.")), qPrintable(verdict()));
        QCOMPARE(part<QPushButton>("questionGive")->text(), QStringLiteral("Try again"));
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, QStringLiteral("74498"));
        QCOMPARE(number->text(), QStringLiteral("74498"));
        QCOMPARE(part<QPushButton>("questionGive")->text(), QStringLiteral("Check"));
        QVERIFY(part<QLabel>("questionVerdict")->isVisible()); // too high, it still says
        press("questionGive");
        QVERIFY2(verdict().startsWith(QStringLiteral("Right this time")), qPrintable(verdict()));
        QVERIFY(number->isReadOnly());
        QCOMPARE(m_player->questions().front()->record(),
                 (QuestionRecord{QStringLiteral("90000"), QStringLiteral("74498"), {}}));
    }
    void aNumberTooLowIsSaidToBeSo()
    {
        open(2);
        part<QLineEdit>("questionNumber")->setText(QStringLiteral("12"));
        press("questionGive");
        QVERIFY2(verdict().contains(QStringLiteral("That is too low.")), qPrintable(verdict()));
        open(2); // later too
        QVERIFY2(verdict().contains(QStringLiteral("That is too low.")), qPrintable(verdict()));
        QTest::keyClicks(part<QLineEdit>("questionNumber"), QStringLiteral("3"));
        QCOMPARE(part<QLineEdit>("questionNumber")->text(), QStringLiteral("123"));
        press("questionGive");
        QVERIFY(m_player->questions().front()->isRevealed());
    }
};

QTEST_MAIN(TestLessonReturn)
#include "test_lesson_return.moc"
