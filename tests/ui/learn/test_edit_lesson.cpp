// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lesson.h"
#include "learn/learn_page.h"
#include "learn/lesson_edit.h"
#include "learn/lesson_player.h"
#include "learn/lesson_source.h"
#include "learn/make_lesson_dialog.h"
#include "named_child.h"
#include "reading_lesson.h"
#include "sample_lesson.h"
#include "size_limit.h"
#include "state_lesson.h"
#include "theme/theme.h"
#include "widgets/dialogs.h"
#include "widgets/message_bar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <fstream>
#include <map>
#include <memory>

using namespace ui;
namespace fs = std::filesystem;

namespace {

std::map<std::string, std::string> contentOf(const engine::Lesson& lesson, const fs::path& folder)
{
    engine::writeLessonFolder(lesson, folder);
    std::map<std::string, std::string> files;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream file(entry.path(), std::ios::binary);
        files[entry.path().lexically_relative(folder).string()] = {std::istreambuf_iterator<char>(file), {}};
    }
    fs::remove_all(folder);
    return files;
}

} // namespace

/// Lessons that are there already, opened in author mode to be changed; and drafts of those that are not finished.
class TestEditLesson : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    Theme m_theme;
    std::unique_ptr<LearnPage> m_page;

    fs::path at(const char* name) const { return m_dir->filePath(QLatin1String(name)).toStdString(); }
    MakeLessonDialog* dialog() const { return m_page->findChild<MakeLessonDialog*>(); }
    template<class T>
    T* in(const char* name) const
    {
        return namedChild<T>(*dialog(), name);
    }
    void edit(const engine::Lesson& lesson)
    {
        engine::writeLessonFolder(lesson, at("shipped") / lesson.id);
        m_page = std::make_unique<LearnPage>(LearnPage::Context{&m_theme, nullptr, at("shipped"), at("library")});
        m_page->resize(1300, 800);
        m_page->show();
        QTRY_VERIFY(m_page->isSettled());
        m_page->list()->setCurrentRow(0);
        m_page->findChild<QPushButton*>(QStringLiteral("editLesson"))->click();
        QVERIFY(dialog());
    }
    QAction* draftAction() const
    {
        auto* menu = m_page->findChild<QPushButton*>(QStringLiteral("makeLesson"))->menu();
        emit menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->objectName() == QLatin1String("lessonDraft"))
                return action;
        return nullptr;
    }
    void typeText(const QString& text) const { in<QPlainTextEdit>("newLessonText")->setPlainText(text); }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        fs::create_directories(at("shipped"));
    }
    void cleanup() { m_page.reset(); }

    void whatIsNotTouchedStays_data()
    {
        QTest::addColumn<QString>("place");
        for (const fs::directory_entry& entry : fs::directory_iterator(fs::path(SIBO_SOURCE_DIR) / "resources/lessons"))
            if (entry.is_directory())
                QTest::newRow(entry.path().filename().c_str()) << QString::fromStdString(entry.path().string());
        QTest::newRow("a state") << QString();
    }
    void whatIsNotTouchedStays()
    {
        QFETCH(QString, place);
        const engine::Lesson lesson = place.isEmpty() ? sample::stateLesson() : engine::readLesson(place.toStdString());
        MakeLessonDialog author(sourceOf(lesson), {}, &m_theme);
        auto* pages = author.findChild<QListWidget*>(QStringLiteral("newLessonPages"));
        for (int page = 0; page < pages->count(); ++page) // each has been in the form
            pages->setCurrentRow(page);
        pages->setCurrentRow(0);
        const auto before = contentOf(lesson, at("before")), after = contentOf(author.lesson(), at("after"));
        QCOMPARE(after.size(), before.size());
        for (const auto& [name, content] : before)
            QVERIFY2(after.at(name) == content, name.c_str());
    }
    void aReadingStaysToo()
    {
        const engine::Lesson lesson = sample::readingLesson();
        const MakeLessonDialog author(sourceOf(lesson), {}, &m_theme);
        QVERIFY(contentOf(author.lesson(), at("after")) == contentOf(lesson, at("before")));
    }
    void anEditedCopyIsALessonOfItsOwn()
    {
        edit(sample::lesson());
        QCOMPARE(in<QLineEdit>("newLessonTitle")->text(), QStringLiteral("A sample lesson"));
        in<QLineEdit>("newLessonTitle")->setText(QStringLiteral("My sample"));
        in<QListWidget>("newLessonPages")->setCurrentRow(1);
        QCOMPARE(in<QPlainTextEdit>("newLessonMeasured")->toPlainText(),
                 QStringLiteral("The last layer ends at {last}."));
        in<QPlainTextEdit>("newLessonMeasured")->setPlainText(QStringLiteral("It is {last}."));
        in<QLineEdit>("newLessonOption-2")->setText(QStringLiteral("the other one"));
        auto* kinds = in<QToolButton>("newLessonAddBox")->menu();
        kinds->actions().at(0)->trigger();
        in<QPlainTextEdit>("newLessonPaper-2")->setPlainText(QStringLiteral("And this."));
        in<QToolButton>("newLessonAddQuestion")->click();
        auto* kind = in<QComboBox>("newLessonQuestion-2");
        kind->setCurrentIndex(kind->findText(QStringLiteral("understanding"), Qt::MatchContains));
        in<QLineEdit>("newLessonPrompt-2")->setText(QStringLiteral("Why?"));
        in<QPlainTextEdit>("newLessonAnswer-2")->setPlainText(QStringLiteral("So."));
        dialogs::setNextFile(m_dir->filePath(QStringLiteral("mine.lesson.zip")));
        in<QPushButton>("writeNewLesson")->click();
        QTRY_VERIFY(m_page->isPlaying());
        const engine::Lesson& made = *m_page->player()->lesson();
        QCOMPARE(made.id, std::string("my-sample"));
        QCOMPARE(made.licence, std::string("GPL-3.0-or-later"));
        QCOMPARE(made.terms.size(), std::size_t{1});
        QCOMPARE(made.pages[1].boxes.size(), std::size_t{2});
        QCOMPARE(made.pages[1].boxes[0].figures.size(), std::size_t{1});
        QCOMPARE(made.pages[1].questions.size(), std::size_t{2});
        QCOMPARE(made.pages[1].questions[0].options[1].text, std::string("the other one"));
        QCOMPARE(engine::rightLessonOption(made, made.pages[1].questions[0]), std::size_t{0});
        QCOMPARE(made.pages[2].startStep, std::int64_t{-1});
        QVERIFY(draftsIn(at("library/lessons/drafts")).empty());
    }
    void translationsStayWhereTheTextStays()
    {
        engine::Lesson lesson = sample::lesson();
        engine::LessonTexts german;
        german.title = "Eine Musterlektion";
        german.pages.resize(3);
        german.pages[0].text = "Mischen fügt [h0](term:h0) hinzu.";
        german.pages[0].boxes = {"Der Artikel sagt es.", "Der Code tut es."};
        german.pages[1].title = "Vorhersagen";
        german.pages[1].boxes = {"Am Ende: {last}."};
        lesson.languages["de"] = german;
        MakeLessonDialog author(sourceOf(lesson), {}, &m_theme);
        const auto find = [&](const char* name) { return author.findChild<QPlainTextEdit*>(QLatin1String(name)); };
        find("newLessonCode")->setPlainText(QStringLiteral("It does something else."));
        auto* pages = author.findChild<QListWidget*>(QStringLiteral("newLessonPages"));
        pages->setCurrentRow(1);
        author.findChild<QToolButton*>(QStringLiteral("lessonPageUp"))->click();
        const engine::Lesson made = author.lesson();
        engine::checkLesson(made);
        const engine::LessonTexts& now = made.languages.at("de");
        QCOMPARE(now.title, german.title);
        QCOMPARE(now.pages[0].title, german.pages[1].title); // it moved with its page
        QCOMPARE(now.pages[0].boxes, german.pages[1].boxes);
        QCOMPARE(now.pages[1].text, german.pages[0].text);
        QCOMPARE(now.pages[1].boxes, (std::vector<std::string>{"Der Artikel sagt es.", ""}));
        pages->setCurrentRow(0);
        find("newLessonMeasured")->setPlainText(QStringLiteral("Nothing is measured {frozen-plain}."));
        engine::checkLesson(author.lesson()); // the German text named a figure that is gone
        QVERIFY(author.lesson().languages.at("de").pages[0].boxes.front().empty());
    }
    void aDraftOutlivesTheWindow()
    {
        edit(sample::lesson());
        in<QLineEdit>("newLessonTitle")->setText(QStringLiteral("Half done"));
        typeText(QStringLiteral("Half a sentence"));
        in<QPlainTextEdit>("newLessonTeacher")->setPlainText(QStringLiteral("Notes."));
        m_page.reset(); // the whole window goes at once
        m_page = std::make_unique<LearnPage>(LearnPage::Context{&m_theme, nullptr, at("shipped"), at("library")});
        m_page->show();
        QTRY_VERIFY(m_page->isSettled());
        QVERIFY(draftAction() && draftAction()->text().contains(QStringLiteral("Half done")));
        draftAction()->trigger();
        QVERIFY(dialog());
        QCOMPARE(in<QLineEdit>("newLessonTitle")->text(), QStringLiteral("Half done"));
        QCOMPARE(in<QPlainTextEdit>("newLessonText")->toPlainText(), QStringLiteral("Half a sentence"));
        QCOMPARE(in<QPlainTextEdit>("newLessonTeacher")->toPlainText(), QStringLiteral("Notes."));
        QCOMPARE(in<QListWidget>("newLessonPages")->count(), 3);
        in<QPushButton>("discardNewLesson")->click();
        dialog()->findChild<QPushButton*>(QStringLiteral("acceptButton"))->click();
        QTRY_VERIFY(!dialog());
        QVERIFY(!draftAction());
        QVERIFY(draftsIn(at("library/lessons/drafts")).empty());
    }
    void aDraftIsKeptWhileItIsTyped()
    {
        edit(sample::lesson());
        typeText(QString()); // no lesson could be like that
        QTRY_COMPARE_WITH_TIMEOUT(draftsIn(at("library/lessons/drafts")).size(), std::size_t{1}, 6000);
        in<QLineEdit>("newLessonTitle")->setText(QStringLiteral("Renamed"));
        QTRY_VERIFY_WITH_TIMEOUT(fs::exists(at("library/lessons/drafts/Renamed.lesson.zip")), 6000);
        // The old one goes once the new one is there.
        QTRY_COMPARE_WITH_TIMEOUT(draftsIn(at("library/lessons/drafts")).size(), std::size_t{1}, 6000);
        QVERIFY(m_page->message()->isHidden());
    }
    void aFullDiskTellsAndKeepsWhatIsThere()
    {
        edit(sample::lesson());
        typeText(QStringLiteral("First."));
        QTRY_COMPARE_WITH_TIMEOUT(draftsIn(at("library/lessons/drafts")).size(), std::size_t{1}, 6000);
        const fs::path draft = draftsIn(at("library/lessons/drafts")).front().file;
        {
            const SizeLimit full(1000);
            typeText(QStringLiteral("Second."));
            QTRY_VERIFY_WITH_TIMEOUT(dialog()->findChild<MessageBar*>()->text().contains(QStringLiteral("not kept")),
                                     6000);
            dialogs::setNextFile(m_dir->filePath(QStringLiteral("mine.lesson.zip")));
            in<QPushButton>("writeNewLesson")->click();
            QVERIFY(dialog()->findChild<MessageBar*>()->text().contains(QStringLiteral("not written")));
        }
        QVERIFY(dialog()->isVisible());
        QVERIFY(!fs::exists(at("mine.lesson.zip")));
        QCOMPARE(in<QPlainTextEdit>("newLessonText")->toPlainText(), QStringLiteral("Second."));
        QCOMPARE(engine::readLessonDraft(draft).pages[0].text, std::string("First."));
    }
    void aDraftThatIsDamagedIsSaidToBe()
    {
        fs::create_directories(at("library/lessons/drafts"));
        std::ofstream(at("library/lessons/drafts/broken.lesson.zip")) << "nothing";
        edit(sample::lesson());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        draftAction()->trigger();
        QVERIFY(!dialog());
        QVERIFY(m_page->message()->isVisible());
    }
};

QTEST_MAIN(TestEditLesson)
#include "test_edit_lesson.moc"
