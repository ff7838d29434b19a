// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/learn_page.h"
#include "learn/lesson_player.h"
#include "learn/lesson_replay.h"
#include "learn/lesson_stage.h"
#include "learn/lesson_text.h"
#include "learn/question_view.h"
#include "theme/theme.h"
#include "widgets/message_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <memory>

using namespace ui;

/// The first three lessons as a new user goes through them: an empty library, no model, no network; only what can be
/// seen on the screen is clicked.
class TestLessonsWalk : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::unique_ptr<QSettings> m_settings;
    Theme m_theme;
    std::unique_ptr<LearnPage> m_page;

    /// Visible, with room, and inside the window's width.
    void isOnScreen(const QWidget* widget) const
    {
        const QString name = widget->objectName();
        QVERIFY2(widget->isVisible() && widget->width() > 0, qPrintable(name));
        const QRect place(widget->mapTo(m_page.get(), QPoint(0, 0)), widget->size());
        QVERIFY2(place.left() >= 0 && place.right() <= m_page->width(), qPrintable(name));
        QVERIFY2(widget->width() >= std::min(widget->minimumSizeHint().width(), 600), qPrintable(name));
    }
    template<class T>
    T* shown(const char* name, const QWidget* inside = nullptr) const
    {
        for (T* widget : (inside ? inside : m_page.get())->findChildren<T*>(QLatin1String(name)))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    void click(const char* name, const QWidget* inside = nullptr) const
    {
        auto* button = shown<QAbstractButton>(name, inside);
        QVERIFY2(button && button->isEnabled(), name);
        if (auto* reading = shown<QScrollArea>("lessonReading"); reading && reading->isAncestorOf(button))
            reading->ensureWidgetVisible(button); // as a person scrolls to it
        isOnScreen(button);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void textsAreWhole() const
    {
        for (const LessonText* text : m_page->player()->findChildren<LessonText*>()) {
            if (!text->isVisible())
                continue;
            QVERIFY2(text->height() + 1 >= text->document()->size().height(), qPrintable(text->toPlainText()));
            QVERIFY2(text->width() + 1 >= text->document()->size().width(), qPrintable(text->toPlainText()));
            QVERIFY(!text->toPlainText().contains(QLatin1Char('{')));
        }
    }
    void answer(QuestionView* question) const
    {
        if (auto* option = shown<QRadioButton>("option0", question))
            QTest::mouseClick(option, Qt::LeftButton, {}, QPoint(8, option->height() / 2));
        if (auto* number = shown<QLineEdit>("questionNumber", question))
            QTest::keyClicks(number, QStringLiteral("0.3"));
        if (auto* text = shown<QPlainTextEdit>("questionText", question))
            QTest::keyClicks(text, QStringLiteral("Because the vectors grow alike."));
        click("questionGive", question);
        // A wrong answer has a second try; this person has enough of it.
        if (!question->isSettled())
            click("questionSkip", question);
    }
    void playPage() const
    {
        // The page has just come: it is laid out with the next round of events.
        QCoreApplication::processEvents();
        if (auto* play = shown<QToolButton>("replayPlay"))
            QTRY_VERIFY(m_page->rect().contains(QRect(play->mapTo(m_page.get(), QPoint(0, 0)), play->size())));
        textsAreWhole();
        for (QuestionView* question : m_page->player()->questions())
            answer(question);
        if (auto* play = shown<QToolButton>("replayPlay"); play && play->isEnabled()) {
            auto* speed = shown<QComboBox>("replaySpeed");
            speed->setCurrentIndex(speed->count() - 2);
            isOnScreen(play);
            if (!m_page->player()->stage()->replay()->isPlaying()) // a prediction has begun it
                QTest::mouseClick(play, Qt::LeftButton);
            const QString end = shown<QLabel>("replayStep")->text().section(QLatin1Char(' '), -1);
            QTRY_VERIFY_WITH_TIMEOUT(shown<QLabel>("replayStep")->text().section(QLatin1Char(' '), 1, 1) == end, 20000);
        }
        for (const QuestionView* question : m_page->player()->questions()) {
            QVERIFY(question->isRevealed());
            QVERIFY(!shown<QLabel>("questionVerdict", question)->text().isEmpty());
        }
        for (const QFrame* box : m_page->player()->findChildren<QFrame*>(QStringLiteral("measuredBox")))
            QVERIFY(box->isVisible() && shown<LessonText>("", box));
        textsAreWhole();
    }

private slots:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_dir.filePath(QStringLiteral("new.ini")), QSettings::IniFormat);
        m_settings->clear();
        m_page = std::make_unique<LearnPage>(
            LearnPage::Context{&m_theme, m_settings.get(), std::filesystem::path(SIBO_SOURCE_DIR) / "resources/lessons",
                               m_dir.path().toStdString()});
    }
    void cleanup()
    {
        m_page.reset();
        m_theme.setPresentation(false);
    }
    void theFirstThreeLessonsAreGoneThrough_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QSize>("size");
        QTest::newRow("first") << 0 << QSize(1600, 1000);
        QTest::newRow("second") << 1 << QSize(1280, 720);
        QTest::newRow("third") << 2 << QSize(1280, 720);
    }
    void theFirstThreeLessonsAreGoneThrough()
    {
        QFETCH(int, row);
        QFETCH(QSize, size);
        m_page->resize(size);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY(m_page->list()->count() >= 3);
        QVERIFY2(!m_page->message()->isVisible(), qPrintable(m_page->message()->text()));
        QTest::mouseClick(m_page->list()->viewport(), Qt::LeftButton, {},
                          m_page->list()->visualItemRect(m_page->list()->item(row)).center());
        QCOMPARE(m_page->list()->currentRow(), row);
        click("playLesson");
        const auto pages = static_cast<int>(m_page->player()->lesson()->pages.size());
        for (int page = 0; page < pages; ++page) {
            QCOMPARE(m_page->player()->page(), page);
            playPage();
            if (QTest::currentTestFailed())
                return;
            click("lessonNext");
        }
        QVERIFY(!m_page->isPlaying());
        const QString told = m_page->list()->item(row)->text();
        QVERIFY2(told.contains(QStringLiteral("%1 of %1 pages").arg(pages)), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("✓ finished on ") + QDate::currentDate().toString(Qt::ISODate)),
                 qPrintable(told));
        click("messageAction"); // the next lesson
        QVERIFY(m_page->isPlaying());
        QVERIFY(m_page->list()->item(row + 1)->text().startsWith(
            QString::fromStdString(m_page->player()->lesson()->title)));
    }
    void everyLessonFitsInPresentationMode()
    {
        m_theme.setPresentation(true);
        m_page->resize(1280, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY(m_page->list()->count() >= 3);
        for (int row = 0; row < m_page->list()->count(); ++row) {
            m_page->play(row);
            for (std::size_t page = 0; page < m_page->player()->lesson()->pages.size(); ++page) {
                m_page->player()->showPage(static_cast<int>(page));
                QVERIFY2(m_page->minimumSizeHint().width() <= 1280 && m_page->minimumSizeHint().height() <= 720,
                         qPrintable(QStringLiteral("%1, page %2: %3 × %4")
                                        .arg(m_page->list()->item(row)->text())
                                        .arg(page + 1)
                                        .arg(m_page->minimumSizeHint().width())
                                        .arg(m_page->minimumSizeHint().height())));
                for (const char* name : {"lessonNext", "lessonBack", "lessonPageNumber"})
                    isOnScreen(shown<QWidget>(name));
                textsAreWhole();
            }
        }
    }
};

QTEST_MAIN(TestLessonsWalk)
#include "test_lessons_walk.moc"
