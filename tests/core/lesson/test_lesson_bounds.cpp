// SPDX-License-Identifier: GPL-3.0-or-later
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

using Change = std::function<void(Lesson&)>;

/// What is written is read again: nothing that reading would refuse ever becomes a file.
class TestLessonBounds : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    fs::path at(const char* name) const { return m_dir->filePath(name).toStdString(); }
    static LessonQuestion whichOf(std::size_t options)
    {
        LessonQuestion question = sample::choiceQuestion();
        question.figures.clear();
        question.answer.clear();
        const LessonOption wrong = question.options[1];
        while (question.options.size() < options)
            question.options.push_back(wrong);
        return question;
    }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void nothingIsWrittenThatCannotBeRead_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char* name, const Change& change) { QTest::newRow(name) << change; };
        row("nine options", [](Lesson& l) { l.pages[1].questions = {whichOf(9)}; });
        row("years of minutes", [](Lesson& l) { l.minutes = 601; });
        row("nine digits", [](Lesson& l) { l.pages[1].boxes[0].figures["last"].digits = 9; });
        row("a step of nowhere", [](Lesson& l) { l.pages[1].startStep = -2; });
        row("41 figures", [](Lesson& l) {
            LessonBox& box = l.pages[1].boxes[0];
            for (int i = 0; i < 40; ++i) {
                box.figures["f" + std::to_string(i)] = sample::similarityOf("mixed");
                box.text += " {f" + std::to_string(i) + "}";
            }
        });
        row("101 terms", [](Lesson& l) {
            for (int i = 0; i < 100; ++i)
                l.terms["t" + std::to_string(i)] = {"word", "what it means"};
        });
        row("a recording of 9 MB", [](Lesson& l) {
            for (std::int64_t i = 0; i < 20'000; ++i)
                l.recordings[1].run.events.push_back({"mixed", 1e4, sample::similarityAt(95, 0.6, false)});
        });
        row("a description of 1 MB", [](Lesson& l) {
            l.pages[0].boxes.assign(20, {LessonBoxKind::Paper, std::string(60'000, 'a'), {}});
        });
    }
    void nothingIsWrittenThatCannotBeRead()
    {
        QFETCH(Change, change);
        Lesson lesson = sample::lesson();
        change(lesson);
        QCOMPARE(codeOf([&] { writeLesson(lesson, at("a.lesson.zip")); }), ErrorCode::BadFile);
        QCOMPARE(codeOf([&] { writeLessonFolder(lesson, at("folder")); }), ErrorCode::BadFile);
        QCOMPARE(codeOf([&] { checkLesson(lesson); }), ErrorCode::BadFile);
        QVERIFY(fs::is_empty(m_dir->path().toStdString()));
    }
    void eightOptionsAreWritten()
    {
        Lesson lesson = sample::lesson();
        lesson.pages[1].questions = {whichOf(kLessonMostOptions)};
        writeLesson(lesson, at("a.lesson.zip"));
        QCOMPARE(readLesson(at("a.lesson.zip")).pages[1].questions[0].options.size(), kLessonMostOptions);
    }
    void aFolderHoldsAsMuchAsAFile()
    {
        Lesson lesson = sample::lesson();
        for (int i = 2; i < 64; ++i)
            lesson.recordings.push_back(sample::recording("run-" + std::to_string(i), 0));
        while (lesson.pages.size() < 60)
            lesson.pages.push_back(lesson.pages[0]);
        writeLesson(lesson, at("a.lesson.zip"));
        writeLessonFolder(lesson, at("folder"));
        QVERIFY(filesOfLesson(readLesson(at("folder"))) == filesOfLesson(readLesson(at("a.lesson.zip"))));
    }
    void aLongRunIsThinned()
    {
        auto writer = RunWriter::create(at("library"), "long", {}, "", "", "{}");
        writer.append({"long", 0, RunStarted{}});
        constexpr std::int64_t kSteps = 600;
        for (std::int64_t step = 0; step <= kSteps; ++step) {
            StepDone done;
            done.step = step;
            done.loss = 1;
            if (step > 0)
                writer.append({"long", 0, done});
            writer.append({"long", 0, sample::similarityAt(step, 0, step == 0)});
            EvalDone evaluation;
            evaluation.step = step;
            evaluation.split = "validation";
            if (step == 333)
                writer.append({"long", 0, evaluation});
        }
        const LessonRecording cut = recordRun(at("library") / "runs/long", "long", "long", 50);
        std::vector<std::int64_t> measured;
        for (const Event& event : cut.run.events)
            if (const auto* similarity = std::get_if<SimilarityMeasured>(&event.body))
                measured.push_back(similarity->step);
        QVERIFY2(measured.size() >= 50 && measured.size() <= 52, std::to_string(measured.size()).c_str());
        QCOMPARE(measured.front(), 0);
        QCOMPARE(measured.back(), kSteps);
        QVERIFY(std::find(measured.begin(), measured.end(), 333) != measured.end());
    }
};

QTEST_APPLESS_MAIN(TestLessonBounds)
#include "test_lesson_bounds.moc"
