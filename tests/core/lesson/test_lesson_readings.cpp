// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "engine/lesson.h"
#include "error_code.h"
#include "golden.h"
#include "lesson/lesson_json.h"
#include "reading_lesson.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace engine;
namespace fs = std::filesystem;

/// Lessons around a reading of the probe: kept, computed from, and refused where they do not fit together.
class TestLessonReadings : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    fs::path file() const { return m_dir->filePath("reading.lesson.zip").toStdString(); }
    ErrorCode codeOfReading(const LessonFileMap& files) const
    {
        writeLessonFiles(files, file());
        return codeOf([&] { (void)readLesson(file()); });
    }
    static LessonMeasure measureOf(const std::string& name)
    {
        for (std::size_t i = 0; i < std::size(kLessonMeasures); ++i)
            if (name == kLessonMeasures[i])
                return static_cast<LessonMeasure>(i);
        qFatal("no measure %s", name.c_str());
    }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void aReadingComesBackAsItWasWritten()
    {
        const Lesson lesson = sample::readingLesson();
        writeLesson(lesson, file());
        const Lesson read = readLesson(file());
        QVERIFY(filesOfLesson(read) == filesOfLesson(lesson));
        const LessonReading &one = read.readings.at(0), &other = lesson.readings.at(0);
        QCOMPARE(one.tokens, other.tokens);
        QCOMPARE(one.texts, other.texts);
        QVERIFY(one.arms[1].cosines == other.arms[1].cosines);
        QCOMPARE(one.arms[1].similarity, other.arms[1].similarity);
        QVERIFY(!one.arms[0].lambda && one.arms[1].lambda == 0.5);
        QCOMPARE(read.pages[0].measure, std::string("retention"));
        QCOMPARE(read.pages[0].layer.value(), 0);
        const fs::path folder = m_dir->filePath("folder").toStdString();
        writeLessonFolder(lesson, folder);
        QVERIFY(filesOfLesson(readLesson(folder)) == filesOfLesson(lesson));
    }
    void figuresAreNumPysOfTheStates()
    {
        const QJsonObject golden = golden::load("lesson_reading.json");
        LessonFileMap files = filesOfLesson(sample::readingLesson());
        files["readings/probe.json"] =
            QJsonDocument(golden["file"].toObject()).toJson(QJsonDocument::Compact).toStdString();
        writeLessonFiles(files, file());
        const Lesson lesson = readLesson(file());
        const QJsonArray figures = golden["figures"].toArray();
        QVERIFY(figures.size() > 40);
        for (const QJsonValue& one : figures) {
            LessonFigure figure = sample::readingFigureOf(measureOf(one["measure"].toString().toStdString()),
                                                          static_cast<std::size_t>(one["arm"].toInt() - 1));
            figure.layer = one["layer"].toInt();
            figure.cell = {{},
                           static_cast<std::size_t>(one["row"].toInt(1) - 1),
                           static_cast<std::size_t>(one["column"].toInt(1) - 1)};
            const double within =
                figure.measure == LessonMeasure::Cosine ? 5.1e-4 : golden["tolerance"].toDouble() * 10;
            const double computed = lessonFigure(lesson, figure), expected = one["value"].toDouble();
            QVERIFY2(std::abs(computed - expected) <= within,
                     qPrintable(QStringLiteral("%1: %2").arg(one["measure"].toString()).arg(computed - expected)));
        }
    }
    void theHighestIsThatOfAllItsArms()
    {
        Lesson lesson = sample::readingLesson();
        QCOMPARE(rightLessonOption(lesson, lesson.pages[0].questions[0]), std::size_t{0});
        lesson.readings[0].arms[1].similarity.back() = 0.99;
        QCOMPARE(rightLessonOption(lesson, lesson.pages[0].questions[0]), std::size_t{1});
    }
    void halvesOfMatricesAreTheWholeAgain()
    {
        const std::vector<float> whole{1, 0.25F, -0.5F, 0.25F, 1, 0.125F, -0.5F, 0.125F, 1};
        Lesson lesson = sample::readingLesson();
        LessonReading& reading = lesson.readings[0];
        reading.tokens = {"a", "b", "c"};
        reading.arms[0].cosines = {{2, halfOfCosines(whole, 3)}};
        QCOMPARE(readingCosines(reading, 0, 2), whole);
        QVERIFY(readingCosines(reading, 0, 1).empty());
        QVERIFY(readingCosines(reading, 7, 2).empty());
    }
    void asManyLayersAreKeptAsThereIsRoomFor()
    {
        QCOMPARE(layersToKeep(6, 16, 3), (std::vector<int>{0, 1, 2, 3, 4, 5, 6}));
        const std::vector<int> some = layersToKeep(30, 128, 8);
        QCOMPARE(some.front(), 0);
        QCOMPARE(some.back(), 30);
        QVERIFY(some.size() < 10 && some.size() * 8 * 128 * 127 / 2 <= LessonLimits{}.cosines);
        QVERIFY(layersToKeep(6, 129, 1).empty());
        QVERIFY(layersToKeep(6, 1, 1).empty());
    }
    void otherLanguagesNameItsModels()
    {
        Lesson lesson = sample::readingLesson();
        lesson.languages["de"].readings["probe"] = {"Zwei Modelle", {"eingefrorenes Modell", ""}};
        writeLesson(lesson, file());
        const Lesson german = inLanguage(readLesson(file()), "de");
        QCOMPARE(german.readings[0].label, std::string("Zwei Modelle"));
        QCOMPARE(german.readings[0].arms[0].label, std::string("eingefrorenes Modell"));
        QCOMPARE(german.readings[0].arms[1].label, lesson.readings[0].arms[1].label);
        lesson.languages["de"].readings["probe"].arms.pop_back();
        QCOMPARE(codeOf([&] { checkLesson(lesson); }), ErrorCode::BadFile);
    }
    void whatDoesNotFitIsRefused_data()
    {
        using Change = std::function<void(Lesson&)>;
        QTest::addColumn<Change>("change");
        const auto row = [](const char* name, const Change& change) { QTest::newRow(name) << change; };
        row("a reading that is not there", [](Lesson& l) { l.pages[0].reading = "other"; });
        row("a chart beside it", [](Lesson& l) { l.pages[0].charts = {"loss"}; });
        row("a control", [](Lesson& l) { l.pages[0].controls = {{"lambda"}}; });
        row("a way through steps", [](Lesson& l) { l.pages[0].from = "x"; });
        row("no such measure", [](Lesson& l) { l.pages[0].measure = "magic"; });
        row("no such layer", [](Lesson& l) { l.pages[0].layer = 4; });
        row("a layer without a reading", [](Lesson& l) {
            l.pages[0].reading.clear();
            l.pages[0].questions.clear();
        });
        row("twice the same name", [](Lesson& l) { l.readings.push_back(l.readings[0]); });
        row("a name with a path", [](Lesson& l) { l.readings[0].id = "../probe"; });
        row("no sentence", [](Lesson& l) { l.readings[0].texts.clear(); });
        row("a sentence of control characters", [](Lesson& l) { l.readings[0].texts[0] = "\x1b[2J"; });
        row("a token that is no UTF-8", [](Lesson& l) { l.readings[0].tokens[0] = "\xff"; });
        row("one token", [](Lesson& l) { l.readings[0].tokens.resize(1); });
        row("another count of tokens", [](Lesson& l) { l.readings[0].tokens.emplace_back("more"); });
        row("a sentence that is not there", [](Lesson& l) { l.readings[0].shown = 2; });
        row("λ out of range", [](Lesson& l) { l.readings[0].arms[1].lambda = 1.5; });
        row("no arms", [](Lesson& l) { l.readings[0].arms.clear(); });
        row("layers that differ", [](Lesson& l) { l.readings[0].arms[1].norm.push_back(1); });
        row("no number", [](Lesson& l) { l.readings[0].arms[1].norm[1] = std::nan(""); });
        row("cosines of no layer", [](Lesson& l) { l.readings[0].arms[0].cosines[9] = std::vector<float>(6); });
        row("a pair too few", [](Lesson& l) { l.readings[0].arms[0].cosines[0].pop_back(); });
        row("a figure of no arm", [](Lesson& l) { l.pages[0].boxes[0].figures["pair"].arm = 2; });
        row("a figure of no token", [](Lesson& l) { l.pages[0].boxes[0].figures["pair"].cell.row = 4; });
        row("cosines that were not kept", [](Lesson& l) { l.pages[0].boxes[0].figures["pair"].layer = 1; });
        row("a measure of runs", [](Lesson& l) { l.pages[0].boxes[0].figures["pair"].measure = LessonMeasure::Loss; });
    }
    void whatDoesNotFitIsRefused()
    {
        QFETCH(std::function<void(engine::Lesson&)>, change);
        Lesson lesson = sample::readingLesson();
        checkLesson(lesson);
        change(lesson);
        QCOMPARE(codeOf([&] { checkLesson(lesson); }), ErrorCode::BadFile);
    }
    void brokenFilesAreRefused_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char* name, const char* from, const char* to) {
            QTest::newRow(name) << QString::fromUtf8(from) << QString::fromUtf8(to);
        };
        row("unknown key", "\"model\"", "\"script\": 1, \"model\"");
        row("no JSON", "{", "");
        row("tokens of numbers", "\"[CLS]\"", "7");
        row("half a layer", "\"layers\": 3", "\"layers\": 3.5");
        row("many layers", "\"layers\": 3", "\"layers\": 1e9");
        row("another count of layers", "\"layers\": 3", "\"layers\": 2");
        row("sentence nought", "\"shown\": 1", "\"shown\": 0");
        row("λ as a text", "\"lambda\": 0.5", "\"lambda\": \"0.5\"");
        row("a similarity of two", "\"similarity\": [0", "\"similarity\": [2");
        row("a number too large", "\"norm\": [9", "\"norm\": [1e308");
        row("a list of texts", "\"norm\": [9", "\"norm\": [\"9\"");
        row("the same layer twice", "\"layer\": 3", "\"layer\": 0");
        row("a layer that is not there", "\"layer\": 3", "\"layer\": 4");
    }
    void brokenFilesAreRefused()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        LessonFileMap files = filesOfLesson(sample::readingLesson());
        QString text = QString::fromStdString(files["readings/probe.json"]);
        QVERIFY2(text.contains(from), qPrintable(text));
        files["readings/probe.json"] = text.replace(text.indexOf(from), from.size(), to).toStdString();
        QCOMPARE(codeOfReading(files), ErrorCode::BadFile);
    }
    void filesThatAreMissingOrTooManyAreRefused()
    {
        LessonFileMap files = filesOfLesson(sample::readingLesson());
        files.erase("readings/probe.json");
        QCOMPARE(codeOfReading(files), ErrorCode::BadFile);
        for (const char* name :
             {"readings/deep/probe.json", "readings/Probe.json", "readings/.json", "readings/x.bin"}) {
            files = filesOfLesson(sample::readingLesson());
            files[name] = "{}";
            QCOMPARE(codeOfReading(files), ErrorCode::BadFile);
        }
        files = filesOfLesson(sample::readingLesson());
        files["readings/probe.json"] = std::string(20'000, '[');
        QCOMPARE(codeOfReading(files), ErrorCode::BadFile);
    }
    void figuresOfTwoKindsAreRefused()
    {
        LessonFileMap files = filesOfLesson(sample::readingLesson());
        QString text = QString::fromStdString(files[kLessonFile]);
        QVERIFY(text.contains(QStringLiteral("\"arm\": 2")));
        files[kLessonFile] =
            text.replace(QStringLiteral("\"arm\": 2"), QStringLiteral("\"arm\": 2, \"recording\": \"plain\""))
                .toStdString();
        QCOMPARE(codeOfReading(files), ErrorCode::BadFile);
    }
    void draftsNeedNotBeWhole()
    {
        Lesson lesson = sample::readingLesson();
        lesson.title.clear();
        lesson.pages[0].text.clear();
        lesson.pages[0].questions[0].prompt.clear();
        QCOMPARE(codeOf([&] { writeLesson(lesson, file()); }), ErrorCode::BadFile);
        writeLessonDraft(lesson, file());
        QCOMPARE(codeOf([&] { (void)readLesson(file()); }), ErrorCode::BadFile);
        QVERIFY(filesOfLesson(readLessonDraft(file())) == filesOfLesson(lesson));
        QCOMPARE(codeOf([&] { writeLessonDraft(lesson, "/dev/full/x.lesson.zip"); }), ErrorCode::MissingFile);
        QCOMPARE(filesOfLesson(readLessonDraft(file())), filesOfLesson(lesson));
    }
};

QTEST_APPLESS_MAIN(TestLessonReadings)
#include "test_lesson_readings.moc"
