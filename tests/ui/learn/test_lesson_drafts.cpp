// SPDX-License-Identifier: GPL-3.0-or-later
#include "author_fixture.h"
#include "learn/lesson_edit.h"
#include "sample_lesson.h"
#include "sample_study.h"
#include "size_limit.h"
#include "widgets/message_bar.h"

#include <QToolButton>

using namespace ui;
namespace fs = std::filesystem;

/// Unfinished lessons: whatever stands in the form can be gone on with, and nothing that was kept is lost.
class TestLessonDrafts : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AuthorFixture> m_f;

    [[nodiscard]] fs::path folder() const { return m_f->at("library/lessons/drafts"); }
    [[nodiscard]] MessageBar* bar() const { return m_f->dialog()->findChild<MessageBar*>(); }
    void begin(const fs::path& study)
    {
        QTRY_VERIFY(m_f->page->isSettled());
        m_f->page->makeLesson(study);
        QTRY_VERIFY(m_f->dialog());
    }
    /// Leaves the window, and goes on with the only draft.
    void leaveAndGoOn()
    {
        QTest::keyClick(m_f->dialog(), Qt::Key_Escape);
        m_f->answer("acceptButton");
        QTRY_VERIFY(!m_f->dialog());
        QCOMPARE(draftsIn(folder()).size(), std::size_t{1});
        auto* menu = m_f->page->findChild<QAbstractButton*>(QStringLiteral("makeLesson"))->findChild<QMenu*>();
        emit menu->aboutToShow();
        menu->findChild<QAction*>(QStringLiteral("lessonDraft"))->trigger();
        QVERIFY2(m_f->dialog(), qPrintable(m_f->page->message()->text()));
    }

private slots:
    void init() { m_f = std::make_unique<AuthorFixture>(); }
    void cleanup() { m_f.reset(); }

    void questionsThatAPageCannotHaveYetAreKept_data()
    {
        QTest::addColumn<int>("runs");
        QTest::newRow("one") << 1;
        QTest::newRow("nine") << 9;
        QTest::newRow("none") << 0;
    }
    void questionsThatAPageCannotHaveYetAreKept()
    {
        QFETCH(int, runs);
        begin(sample::writeGrid(m_f->at("other"), sample::gridConfig({0, 0.2, 0.4}, 3)));
        auto* list = m_f->in<QListWidget>("newLessonRuns");
        QCOMPARE(list->count(), 9);
        for (int i = runs; i < list->count(); ++i)
            list->item(i)->setCheckState(Qt::Unchecked);
        m_f->fill("newLessonTitle", QStringLiteral("A grid"));
        m_f->fill("newLessonText", QStringLiteral("Long work."));
        m_f->choose("newLessonQuestion", QStringLiteral("highest metric"));
        leaveAndGoOn();
        QCOMPARE(m_f->in<QPlainTextEdit>("newLessonText")->toPlainText(), QStringLiteral("Long work."));
        const engine::LessonQuestion again = m_f->dialog()->lesson().pages.at(0).questions.at(0);
        QCOMPARE(again.options.size(), static_cast<std::size_t>(runs));
    }
    void aDraftThatCouldNotBeReadIsToldAndReplacesNone()
    {
        begin(m_f->study);
        m_f->fill("newLessonTitle", QStringLiteral("Long"));
        QVERIFY(m_f->dialog()->keep());
        for (std::size_t page = 0; page < engine::LessonLimits{}.pages; ++page)
            m_f->click("addLessonPage");
        QVERIFY(!m_f->dialog()->keep());
        QVERIFY(bar()->text().contains(QStringLiteral("not kept")));
        QCOMPARE(engine::readLessonDraft(draftsIn(folder()).at(0).file).pages.size(), std::size_t{1});
        m_f->click("removeLessonPage");
        QVERIFY(m_f->dialog()->keep());
        QVERIFY(bar()->isHidden());
        QCOMPARE(engine::readLessonDraft(draftsIn(folder()).at(0).file).pages.size(), engine::LessonLimits{}.pages);
    }
    void theLessonIsNotLostWhereItsDraftWas()
    {
        begin(m_f->study);
        m_f->fill("newLessonTitle", QStringLiteral("Over itself"));
        m_f->fill("newLessonText", QStringLiteral("Long work."));
        QVERIFY(m_f->dialog()->keep());
        const fs::path draft = draftsIn(folder()).at(0).file;
        dialogs::setNextFile(QString::fromStdString(draft.string()));
        m_f->click("writeNewLesson");
        QTRY_VERIFY(m_f->page->isPlaying());
        QCOMPARE(engine::readLesson(draft).pages[0].text, std::string("Long work."));
    }
    void aKeepingThatFailedLeavesOneDraft()
    {
        begin(m_f->study);
        m_f->fill("newLessonTitle", QStringLiteral("First"));
        QVERIFY(m_f->dialog()->keep());
        leaveAndGoOn();
        m_f->fill("newLessonTitle", QStringLiteral("Second"));
        {
            const SizeLimit full(1000);
            QVERIFY(!m_f->dialog()->keep());
        }
        QVERIFY(fs::exists(folder() / "First.lesson.zip"));
        QVERIFY(m_f->dialog()->keep());
        QVERIFY(bar()->isHidden());
        QCOMPARE(draftsIn(folder()).size(), std::size_t{1});
        QCOMPARE(draftsIn(folder())[0].title, QStringLiteral("Second"));
    }
    void draftsAreToldApartByTheirTitles_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("letters of others") << QStringLiteral("为什么混合？") << QStringLiteral("为什么混合？");
        QTest::newRow("none") << QString() << QStringLiteral("untitled");
        QTest::newRow("a path") << QStringLiteral("../a/b") << QStringLiteral("a b");
        QTest::newRow("long") << QString(300, QLatin1Char('x')) << QString(60, QLatin1Char('x'));
    }
    void draftsAreToldApartByTheirTitles()
    {
        QFETCH(QString, title);
        QFETCH(QString, name);
        begin(m_f->study);
        m_f->fill("newLessonTitle", title);
        m_f->fill("newLessonText", QStringLiteral("Work."));
        QVERIFY(m_f->dialog()->keep());
        QCOMPARE(draftsIn(folder()).at(0).title, name);
    }
    void aWrittenPageIsNotRemovedUnasked_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("title") << QStringLiteral("newLessonPageTitle");
        QTest::newRow("box") << QStringLiteral("newLessonCode");
        QTest::newRow("question") << QString();
    }
    void aWrittenPageIsNotRemovedUnasked()
    {
        QFETCH(QString, field);
        begin(m_f->study);
        m_f->click("addLessonPage");
        if (field.isEmpty())
            m_f->choose("newLessonQuestion", QStringLiteral("understanding"));
        else
            m_f->fill(qPrintable(field), QStringLiteral("Long work."));
        m_f->click("removeLessonPage");
        QCOMPARE(m_f->dialog()->lesson().pages.size(), std::size_t{2});
        m_f->answer("acceptButton");
        QCOMPARE(m_f->dialog()->lesson().pages.size(), std::size_t{1});
    }
    void spacesThatDoNotBreakStay()
    {
        engine::Lesson lesson = sample::lesson();
        lesson.pages[0].text = lesson.pages[0].boxes[0].text = lesson.teacher = "78.5\u00a0%";
        m_f->edit(lesson);
        const engine::Lesson again = m_f->dialog()->lesson();
        QCOMPARE(again.pages[0].text, lesson.pages[0].text);
        QCOMPARE(again.pages[0].boxes[0].text, lesson.pages[0].text);
        QCOMPARE(again.teacher, lesson.teacher);
    }
};

QTEST_MAIN(TestLessonDrafts)
#include "test_lesson_drafts.moc"
