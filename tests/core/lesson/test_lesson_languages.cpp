// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "engine/error.h"
#include "engine/lesson.h"
#include "error_code.h"
#include "lesson/lesson_json.h"
#include "sample_lesson.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace engine;
namespace fs = std::filesystem;

/// A lesson in several languages: texts alone are translated, what is missing stands as in the lesson, and a
/// translation that says other figures or belongs to another lesson is refused.
class TestLessonLanguages : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    static LessonTexts german()
    {
        LessonTexts texts;
        texts.title = "Eine Beispiellektion";
        texts.teacher = "Erst fragen, dann laufen lassen.";
        texts.terms = {{"h0", {"h0", "Der Zustand vor der ersten Schicht."}}};
        texts.labels = {{"plain", "ohne Mischung"}};
        texts.pages.resize(3);
        texts.pages[0].title = "Lesen";
        texts.pages[0].text = "Gemischt wird [h0](term:h0). Hier geht es [weiter](page:2).";
        texts.pages[0].boxes = {"Das Papier sagt es.", ""};
        texts.pages[1].questions = {{"Welcher Lauf?", "{plain} gegen {mixed}.", {"der einfache", "der gemischte", ""}}};
        texts.pages[1].boxes = {"Die letzte Schicht endet bei {last}."};
        return texts;
    }
    static Lesson lesson()
    {
        Lesson made = sample::lesson();
        made.languages = {{"de", german()}, {"zh_CN", {}}};
        made.languages["zh_CN"].title = "示例课";
        return made;
    }
    fs::path at(const char* name) const { return m_dir->filePath(name).toStdString(); }
    static void refusedInMemory(const std::function<void(LessonTexts&)>& change)
    {
        Lesson broken = lesson();
        change(broken.languages["de"]);
        QCOMPARE(codeOf([&] { checkLesson(broken); }), ErrorCode::BadFile);
    }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void textsAreTranslatedAndFiguresAreNot()
    {
        const Lesson original = lesson();
        const Lesson read = inLanguage(original, "de");
        QCOMPARE(read.language, std::string("de"));
        QCOMPARE(read.title, std::string("Eine Beispiellektion"));
        QCOMPARE(read.teacher, std::string("Erst fragen, dann laufen lassen."));
        QCOMPARE(read.terms.at("h0").text, std::string("Der Zustand vor der ersten Schicht."));
        QCOMPARE(read.recordings[0].label, std::string("ohne Mischung"));
        QCOMPARE(read.recordings[0].run.summary.label, std::string("ohne Mischung"));
        QCOMPARE(read.pages[0].title, std::string("Lesen"));
        const LessonQuestion& question = read.pages[1].questions[0];
        QCOMPARE(question.options[1].text, std::string("der gemischte"));
        QCOMPARE(rightLessonOption(read, question), rightLessonOption(original, original.pages[1].questions[0]));
        QCOMPARE(withLessonFigures(read, read.pages[1].boxes[0].text, read.pages[1].boxes[0].figures),
                 "Die letzte Schicht endet bei " + lessonFigureText(original, sample::similarityOf("mixed")) + ".");
    }
    void whatIsNotTranslatedStandsAsItWas()
    {
        const Lesson original = lesson();
        const Lesson read = inLanguage(original, "de");
        QCOMPARE(read.summary, original.summary);
        QCOMPARE(read.recordings[1].label, original.recordings[1].label);
        QCOMPARE(read.pages[0].boxes[1].text, original.pages[0].boxes[1].text);
        QCOMPARE(read.pages[1].title, original.pages[1].title);
        QCOMPARE(read.pages[1].questions[0].options[2].text, original.pages[1].questions[0].options[2].text);
        QCOMPARE(read.pages[2].text, original.pages[2].text);
    }
    void theLanguageIsFoundByItsName_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("got");
        QTest::newRow("exactly") << "zh_CN"
                                 << "zh_CN";
        QTest::newRow("with a country") << "de_AT"
                                        << "de";
        QTest::newRow("another country") << "zh_TW"
                                         << "en";
        QTest::newRow("not there") << "fr_FR"
                                   << "en";
        QTest::newRow("its own") << "en"
                                 << "en";
        QTest::newRow("nothing") << ""
                                 << "en";
    }
    void theLanguageIsFoundByItsName()
    {
        QFETCH(QString, asked);
        QFETCH(QString, got);
        QCOMPARE(QString::fromStdString(inLanguage(lesson(), asked.toStdString()).language), got);
    }
    void languagesComeBackAsTheyWereWritten()
    {
        const Lesson original = lesson();
        writeLesson(original, at("a.lesson.zip"));
        writeLessonFolder(original, at("folder"));
        QCOMPARE(readWholeFile(at("folder") / "pages/de/01.md"), original.languages.at("de").pages[0].text);
        for (const fs::path& place : {at("a.lesson.zip"), at("folder")}) {
            const Lesson read = readLesson(place);
            QVERIFY(filesOfLesson(read) == filesOfLesson(original));
            QCOMPARE(inLanguage(read, "de").pages[0].text, original.languages.at("de").pages[0].text);
            QCOMPARE(inLanguage(read, "zh_CN").title, std::string("示例课"));
        }
    }
    void aTranslationSaysTheSameFigures()
    {
        checkLesson(lesson());
        refusedInMemory([](LessonTexts& t) { t.pages[1].boxes[0] = "Die letzte Schicht endet bei 0.5."; });
        refusedInMemory([](LessonTexts& t) { t.pages[1].boxes[0] = "{last} und {first}."; });
        refusedInMemory([](LessonTexts& t) { t.pages[1].questions[0].answer = "{plain}."; });
        refusedInMemory([](LessonTexts& t) { t.pages[0].boxes[0] = "{last}"; });
    }
    void aTranslationBelongsToItsLesson()
    {
        refusedInMemory([](LessonTexts& t) { t.pages.resize(4); });
        refusedInMemory([](LessonTexts& t) { t.pages[0].boxes.resize(1); });
        refusedInMemory([](LessonTexts& t) { t.pages[1].questions.resize(2); });
        refusedInMemory([](LessonTexts& t) { t.pages[1].questions[0].options.pop_back(); });
        refusedInMemory([](LessonTexts& t) { t.terms["h1"] = {"h1", "x"}; });
        refusedInMemory([](LessonTexts& t) { t.labels["third"] = "x"; });
        refusedInMemory([](LessonTexts& t) { t.title = "zwei\nZeilen"; });
        refusedInMemory([](LessonTexts& t) { t.pages[0].text = "Ein [Verweis](https://example.org)"; });
        refusedInMemory([](LessonTexts& t) { t.teacher = "<b>laut</b>"; });
        Lesson named = lesson();
        named.languages["../de"] = german();
        QCOMPARE(codeOf([&] { checkLesson(named); }), ErrorCode::BadFile);
    }
    void filesThatTranslateNothingAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("content");
        QTest::newRow("a page that is not there") << "pages/de/09.md"
                                                  << "x";
        QTest::newRow("a language that is none") << "pages/deutsch/01.md"
                                                 << "x";
        QTest::newRow("a folder deeper") << "pages/de/de/01.md"
                                         << "x";
        QTest::newRow("a program") << "pages/de/texts.js"
                                   << "x";
        QTest::newRow("texts of no language") << "pages/texts.json"
                                              << "{}";
        QTest::newRow("no JSON") << "pages/de/texts.json"
                                 << "{";
        QTest::newRow("a list") << "pages/de/texts.json"
                                << "[]";
        QTest::newRow("an unknown key") << "pages/de/texts.json"
                                        << R"({"figures": {}})";
        QTest::newRow("a figure in a page") << "pages/de/texts.json"
                                            << R"({"pages": [{"figures": {}}, {}, {}]})";
        QTest::newRow("a number as a title") << "pages/de/texts.json"
                                             << R"({"title": 3})";
        QTest::newRow("too many pages") << "pages/de/texts.json"
                                        << R"({"pages": [{}, {}, {}, {}]})";
        QTest::newRow("a label that is none") << "pages/de/texts.json"
                                              << R"({"recordings": {"plain": 1}})";
    }
    void filesThatTranslateNothingAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, content);
        LessonFileMap files = filesOfLesson(lesson());
        files[name.toStdString()] = content.toStdString();
        writeLessonFiles(files, at("bad.lesson.zip"));
        QCOMPARE(codeOf([&] { (void)readLesson(at("bad.lesson.zip")); }), ErrorCode::BadFile);
    }
    void laterPagesMayBeLeftOut()
    {
        LessonFileMap files = filesOfLesson(lesson());
        files["pages/de/texts.json"] = R"({"pages": [{"title": "Lesen"}]})";
        writeLessonFiles(files, at("few.lesson.zip"));
        QCOMPARE(inLanguage(readLesson(at("few.lesson.zip")), "de").pages[0].title, std::string("Lesen"));
    }
    void tooManyLanguagesAreRefused()
    {
        Lesson many = sample::lesson();
        for (char c = 'a'; c <= 'z'; ++c)
            many.languages[std::string("a") + c].title = "x";
        writeLessonFiles(filesOfLesson(many), at("many.lesson.zip"));
        QCOMPARE(codeOf([&] { (void)readLesson(at("many.lesson.zip")); }), ErrorCode::BadFile);
    }
};

QTEST_APPLESS_MAIN(TestLessonLanguages)
#include "test_lesson_languages.moc"
