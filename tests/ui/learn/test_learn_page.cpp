// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/learn_page.h"
#include "learn/lesson_player.h"
#include "learn/make_lesson_dialog.h"
#include "sample_lesson.h"
#include "theme/theme.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"
#include "widgets/message_bar.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QDropEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QtTest>

#include <fstream>
#include <memory>

using namespace ui;
namespace fs = std::filesystem;

class TestLearnPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    Theme m_theme;
    std::unique_ptr<LearnPage> m_page;

    fs::path at(const char* name) const { return m_dir->filePath(QLatin1String(name)).toStdString(); }
    void open()
    {
        m_page =
            std::make_unique<LearnPage>(LearnPage::Context{&m_theme, m_settings.get(), at("shipped"), at("library")});
        m_page->resize(1200, 800);
        m_page->show();
        QTRY_VERIFY(m_page->isSettled());
    }
    void click(const char* name) const
    {
        auto* button = m_page->findChild<QPushButton*>(QLatin1String(name));
        QVERIFY2(button && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_dir->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        fs::create_directories(at("shipped"));
        fs::create_directories(at("library"));
        engine::writeLessonFolder(sample::lesson(), at("shipped/01-sample"));
    }
    void cleanup() { m_page.reset(); }

    void lessonsAreListedAndPlayed()
    {
        open();
        QCOMPARE(m_page->list()->count(), 1);
        QVERIFY(m_page->list()->item(0)->text().contains(QStringLiteral("A sample lesson")));
        QVERIFY(!m_page->message()->isVisible());
        click("playLesson");
        QVERIFY(m_page->isPlaying());
        m_page->player()->showPage(2);
        QTest::mouseClick(m_page->player()->findChild<QPushButton*>(QStringLiteral("lessonNext")), Qt::LeftButton);
        QVERIFY(!m_page->isPlaying());                                                     // finished
        QVERIFY(m_page->list()->item(0)->text().contains(QStringLiteral("2 of 3 pages"))); // one was left out
        const QString day = QStringLiteral("✓ finished on ") + QDate::currentDate().toString(Qt::ISODate);
        QVERIFY(m_page->list()->item(0)->text().contains(day));
        QVERIFY(m_page->message()->text().contains(QStringLiteral("✓ Finished: A sample lesson")));
        click("playLesson"); // opened again, at its beginning
        QCOMPARE(m_page->player()->page(), 0);
        m_page->showList();
        click("startLessonAgain"); // nothing was answered: nothing to ask
        QCOMPARE(m_page->player()->page(), 0);
        m_page->showList();
        QVERIFY(m_page->list()->item(0)->text().contains(day));
    }
    void startingAgainAsksWhereAnswersWouldGo()
    {
        open();
        click("playLesson");
        m_page->player()->showPage(2);
        m_page->player()->findChild<QLineEdit*>(QStringLiteral("questionNumber"))->setText(QStringLiteral("12"));
        QTest::mouseClick(m_page->player()->findChild<QPushButton*>(QStringLiteral("lessonNext")), Qt::LeftButton);
        click("startLessonAgain");
        QVERIFY(!m_page->isPlaying());
        auto* box = m_page->findChild<QMessageBox*>();
        QVERIFY(box);
        box->findChild<QPushButton*>(QStringLiteral("acceptButton"))->click();
        QTRY_VERIFY(m_page->isPlaying());
        m_page->player()->showPage(2);
        QVERIFY(m_page->player()->findChild<QLineEdit*>(QStringLiteral("questionNumber"))->text().isEmpty());
        m_page->showList();
        QVERIFY(m_page->list()->item(0)->text().contains(QStringLiteral("✓")));
    }
    void theNextUnfinishedLessonIsOffered()
    {
        for (const char* name : {"02-two", "03-three"}) {
            engine::Lesson lesson = sample::lesson();
            lesson.id = std::string(name).substr(3);
            lesson.title = lesson.id;
            engine::writeLessonFolder(lesson, at((std::string("shipped/") + name).c_str()));
        }
        open();
        const auto finish = [this](int row) {
            m_page->play(row);
            m_page->player()->showPage(2);
            m_page->player()->findChild<QPushButton*>(QStringLiteral("lessonNext"))->click();
        };
        finish(1);
        finish(0); // 02 is finished already
        QCOMPARE(m_page->list()->currentRow(), 2);
        click("messageAction");
        QCOMPARE(m_page->player()->lesson()->title, std::string("three"));
        QVERIFY(!m_page->message()->isVisible());
        m_page->player()->showPage(2);
        m_page->player()->findChild<QPushButton*>(QStringLiteral("lessonNext"))->click();
        QVERIFY(m_page->message()->isVisible()); // the last one: told, nothing offered
        QVERIFY(!m_page->message()->findChild<QPushButton*>(QStringLiteral("messageAction"))->isVisible());
    }
    void theLessonBegunLastAndNotFinishedIsChosen()
    {
        for (const char* name : {"02-two", "03-three", "04-four"})
            engine::writeLessonFolder(sample::lesson(), at((std::string("shipped/") + name).c_str()));
        open();
        QCOMPARE(m_page->list()->currentRow(), 0); // none is begun
        m_page->play(0);
        m_page->player()->showPage(2);
        QTest::mouseClick(m_page->player()->findChild<QPushButton*>(QStringLiteral("lessonNext")), Qt::LeftButton);
        m_page->play(2);
        m_page->player()->showPage(2);
        m_page->player()->showPage(1); // all pages were seen, and it is here that it goes on
        m_page->showList();
        QVERIFY(m_page->list()->item(2)->text().contains(QStringLiteral("at page 2 of 3")));
        open(); // the next start
        QCOMPARE(m_page->list()->currentRow(), 2);
        click("playLesson");
        QCOMPARE(m_page->player()->page(), 1);
        LessonProgress progress(m_settings.get());
        progress.setPage(QStringLiteral("04-four"), 0);
        progress.setBegun(QStringLiteral("04-four"), progress.begun(QStringLiteral("03-three")).addDays(-1));
        open();
        QCOMPARE(m_page->list()->currentRow(), 2);
        progress.setBegun(QStringLiteral("04-four"), progress.begun(QStringLiteral("03-three")).addDays(1));
        open();
        QCOMPARE(m_page->list()->currentRow(), 3);
    }
    void aLessonOfOthersHasItsOwnProgress()
    {
        engine::Lesson other = sample::lesson();
        other.id = "01-sample"; // as the folder of ours is called
        engine::writeLesson(other, at("01-sample.lesson.zip"));
        open();
        m_page->play(0);
        m_page->player()->showPage(1);
        m_page->openLesson(at("01-sample.lesson.zip"));
        QTRY_COMPARE(m_page->player()->page(), 0);
        m_page->showList();
        QVERIFY(m_page->list()->item(0)->text().contains(QStringLiteral("at page 2 of 3")));
        QVERIFY(m_page->list()->item(1)->text().contains(QStringLiteral("at page 1 of 3")));
    }
    void progressThatCannotBeKeptIsTold()
    {
        m_settings = std::make_unique<QSettings>(QStringLiteral("/proc/no/such.ini"), QSettings::IniFormat);
        open();
        click("playLesson");
        m_page->showList();
        QVERIFY2(m_page->message()->text().contains(QStringLiteral("cannot be kept")),
                 qPrintable(m_page->message()->text()));
    }
    void aLessonOfOthersIsKeptInTheLibrary()
    {
        engine::Lesson other = sample::lesson();
        other.id = "other";
        other.title = "From elsewhere";
        engine::writeLesson(other, at("other.lesson.zip"));
        open();
        dialogs::setNextFile(m_dir->filePath(QStringLiteral("other.lesson.zip")));
        click("openLesson");
        QTRY_VERIFY(m_page->isPlaying());
        QCOMPARE(m_page->list()->count(), 2);
        m_page->openLesson(at("other.lesson.zip")); // again: the same one
        QTRY_VERIFY(m_page->isSettled());
        QCOMPARE(m_page->list()->count(), 2);
        other.title = "Written anew";
        engine::writeLesson(other, at("library/lessons/other.lesson.zip"));
        m_page->openLesson(at("library/lessons/other.lesson.zip"));
        QTRY_VERIFY(m_page->list()->item(1)->text().contains(QStringLiteral("Written anew")));
        fs::remove(at("other.lesson.zip"));
        open(); // the next start
        QCOMPARE(m_page->list()->count(), 2);
        QVERIFY(m_page->list()->item(1)->text().contains(QStringLiteral("Written anew")));
    }
    void aLessonIsShownInTheWindowsLanguage()
    {
        engine::Lesson lesson = sample::lesson();
        lesson.id = "two";
        lesson.languages["de"].title = "Eine Lektion";
        lesson.languages["de"].pages = {{"Lies", "Text auf Deutsch.", {}, {}}, {}, {}};
        engine::writeLessonFolder(lesson, at("shipped/02-two"));
        for (const char* language : {"de", "en"}) {
            m_page = std::make_unique<LearnPage>(
                LearnPage::Context{&m_theme, nullptr, at("shipped"), at("library"), QLatin1String(language)});
            QTRY_COMPARE(m_page->list()->count(), 2);
            m_page->play(1);
            const bool german = QLatin1String(language) == QLatin1String("de");
            QCOMPARE(m_page->list()->item(1)->text().startsWith(QStringLiteral("Eine Lektion")), german);
            QCOMPARE(m_page->player()->lesson()->pages[0].title == "Lies", german);
            QCOMPARE(m_page->player()->lesson()->pages[1].title, std::string("Predict")); // not translated
            m_page->list()->setCurrentRow(1);
            const fs::path file = at(german ? "de.lesson.zip" : "en.lesson.zip");
            dialogs::setNextFile(toQString(file));
            m_page->findChild<QPushButton*>(QStringLiteral("exportLesson"))->click();
            QTRY_VERIFY(fs::exists(file));
            const engine::Lesson written = engine::readLesson(file); // all of it, whatever was shown
            QCOMPARE(written.title, lesson.title);
            QCOMPARE(written.languages.at("de").title, std::string("Eine Lektion"));
        }
    }
    void aLessonOfOthersCanBeRemoved()
    {
        engine::Lesson other = sample::lesson();
        other.id = "other";
        engine::writeLesson(other, at("other.lesson.zip"));
        open();
        QVERIFY(!m_page->findChild<QPushButton*>(QStringLiteral("removeLesson"))->isVisible()); // ours stays
        m_page->openLesson(at("other.lesson.zip"));
        QTRY_VERIFY(m_page->isPlaying());
        m_page->showList();
        click("removeLesson");
        auto* box = m_page->findChild<QMessageBox*>();
        QVERIFY(box);
        QVERIFY(fs::exists(at("library/lessons/other.lesson.zip")));
        box->findChild<QPushButton*>(QStringLiteral("acceptButton"))->click();
        QTRY_COMPARE(m_page->list()->count(), 1);
        QVERIFY(!fs::exists(at("library/lessons/other.lesson.zip")));
        QVERIFY(fs::exists(at("other.lesson.zip")));
    }
    void aBrokenLessonSaysWhyAndChangesNothing()
    {
        std::ofstream(at("broken.lesson.zip")) << "PK hello";
        open();
        click("playLesson");
        m_page->openLesson(at("broken.lesson.zip"));
        QTRY_VERIFY(m_page->message()->isVisible());
        QVERIFY2(m_page->message()->text().contains(QStringLiteral("broken.lesson.zip")),
                 qPrintable(m_page->message()->text()));
        QVERIFY(m_page->isPlaying()); // what was open stays open
        QCOMPARE(m_page->list()->count(), 1);
        QVERIFY(!fs::exists(at("library/lessons/broken.lesson.zip")));
    }
    void whatCannotBeKeptLeavesNothingInTheLibrary()
    {
        engine::writeLessonFolder(sample::lesson(), at("compact"));
        QFile file(m_dir->filePath(QStringLiteral("compact/lesson.json")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        QJsonObject figures; // two keys each, which become many when the lesson is written anew
        QString text;
        for (int i = 0; i < 40; ++i) {
            figures[QStringLiteral("f%1").arg(i)] =
                QJsonObject{{QStringLiteral("measure"), QStringLiteral("loss")},
                            {QStringLiteral("recordings"), QJsonArray{QStringLiteral("plain")}}};
            text += QStringLiteral("{f%1} ").arg(i);
        }
        const QJsonObject box{{QStringLiteral("kind"), QStringLiteral("measured")},
                              {QStringLiteral("text"), text},
                              {QStringLiteral("figures"), figures}};
        QJsonArray pages = json[QStringLiteral("pages")].toArray(), boxes;
        for (int i = 0; i < 15; ++i)
            boxes.append(box);
        QJsonObject page = pages[1].toObject();
        page[QStringLiteral("boxes")] = boxes;
        while (pages.size() < 10)
            pages.append(page);
        json[QStringLiteral("pages")] = pages;
        file.resize(0);
        file.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
        file.close();
        QCOMPARE(engine::readLesson(at("compact")).pages.size(), std::size_t{10});
        open();
        m_page->openLesson(at("compact"));
        QTRY_VERIFY(m_page->message()->isVisible());
        QVERIFY(!fs::exists(at("library/lessons")) || fs::is_empty(at("library/lessons")));
        open(); // the next start has nothing to complain of
        QVERIFY(!m_page->message()->isVisible());
    }
    void aBrokenLessonInTheLibraryHidesNoOther()
    {
        fs::create_directories(at("library/lessons"));
        std::ofstream(at("library/lessons/broken.lesson.zip")) << "hello";
        open();
        QCOMPARE(m_page->list()->count(), 1);
        QVERIFY(m_page->message()->isVisible());
    }
    void aDroppedLessonIsOpened()
    {
        engine::Lesson other = sample::lesson();
        other.id = "dropped";
        engine::writeLesson(other, at("dropped.lesson.zip"));
        open();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_dir->filePath(QStringLiteral("dropped.lesson.zip")))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_page.get(), &enter); // Qt gives a drop to what took the drag
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &drop);
        QTRY_VERIFY(m_page->isPlaying());
        QCOMPARE(m_page->player()->lesson()->id, std::string("dropped"));
    }
    void whatIsExportedCanBeOpened()
    {
        open();
        dialogs::setNextFile(m_dir->filePath(QStringLiteral("out.lesson.zip")));
        click("exportLesson");
        QTRY_VERIFY(fs::exists(at("out.lesson.zip")));
        QCOMPARE(engine::readLesson(at("out.lesson.zip")).title, sample::lesson().title);
        dialogs::setNextFile(m_dir->filePath(QStringLiteral("v1.2")));
        click("exportLesson");
        QTRY_VERIFY(fs::exists(at("v1.2.lesson.zip")));
        QTRY_VERIFY(m_page->isSettled());
        dialogs::setNextFile(m_dir->filePath(QStringLiteral("no/such/folder.lesson.zip")));
        click("exportLesson");
        QTRY_VERIFY(m_page->message()->text().contains(QStringLiteral("not written")));
    }
    void aLessonIsMadeFromARun()
    {
        engine::TrainConfig config;
        config.model.path = "MiniLM-L6";
        config.sibo.lambda = 0.4;
        auto writer = engine::RunWriter::create(at("library"), "run-1", config, "", "", "{}");
        for (const engine::Event& event : sample::runEvents("run-1", 0.4))
            writer.append(event);
        open();
        m_page->makeLesson(at("library") / "runs/run-1");
        QTRY_VERIFY(m_page->findChild<MakeLessonDialog*>());
        auto* dialog = m_page->findChild<MakeLessonDialog*>();
        auto* write = dialog->findChild<QPushButton*>(QStringLiteral("writeNewLesson"));
        QVERIFY(!write->isEnabled());
        dialog->findChild<QLineEdit*>(QStringLiteral("newLessonTitle"))->setText(QStringLiteral("My λ, seen"));
        auto* text = dialog->findChild<QPlainTextEdit*>(QStringLiteral("newLessonText"));
        text->setPlainText(QStringLiteral("Look at <b>this</b>."));
        auto* question = dialog->findChild<QComboBox*>(QStringLiteral("newLessonQuestion"));
        question->setCurrentIndex(question->findText(QStringLiteral("to predict"), Qt::MatchContains));
        QTest::mouseClick(write, Qt::LeftButton);
        QVERIFY(dialog->findChild<MessageBar*>()->isVisible()); // no HTML
        text->setPlainText(QStringLiteral("Look at **this**."));
        dialogs::setNextFile(m_dir->filePath(QStringLiteral("mine.lesson.zip")));
        QTest::mouseClick(write, Qt::LeftButton);
        QTRY_VERIFY(m_page->isPlaying());
        const engine::Lesson& made = *m_page->player()->lesson();
        QCOMPARE(made.id, std::string("my-seen"));
        QCOMPARE(made.recordings[0].run.config.sibo.lambda, 0.4);
        QCOMPARE(engine::lessonFigure(made, made.pages[0].questions[0].figure),
                 sample::similarityAt(sample::kSteps, 0.4, false).layers.back());
        m_page->makeLesson(at("library") / "runs/none");
        QTRY_VERIFY(m_page->message()->isVisible());
    }
    void theWindowHasThePageAndItsKeys()
    {
        WindowFixture fixture;
        fixture.context.lessons = at("shipped");
        fixture.open();
        LearnPage* learn = fixture.window->learnPage();
        QVERIFY(learn);
        fixture.action("learnAction")->trigger();
        QCOMPARE(fixture.window->pages()->currentWidget(), learn);
        QTRY_COMPARE(learn->list()->count(), 1);
        engine::Lesson other = sample::lesson();
        other.id = "named";
        engine::writeLesson(other, at("named.lesson.zip"));
        fixture.window->openPath(at("named.lesson.zip"));
        QTRY_VERIFY(learn->isPlaying());
    }
    void withoutLessonsThereIsNoPage()
    {
        WindowFixture fixture;
        fixture.open();
        QVERIFY(!fixture.window->learnPage());
        QVERIFY(!fixture.window->findChild<QAction*>(QStringLiteral("learnAction")));
    }
};

QTEST_MAIN(TestLearnPage)
#include "test_learn_page.moc"
