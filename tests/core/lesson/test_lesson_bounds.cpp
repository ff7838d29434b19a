// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "engine/error.h"
#include "engine/lesson.h"
#include "error_code.h"
#include "lesson/lesson_json.h"
#include "sample_lesson.h"
#include "size_limit.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
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
    /// Of the first recording's similarities.
    static std::vector<SimilarityMeasured*> similarities(Lesson& lesson)
    {
        std::vector<SimilarityMeasured*> found;
        for (Event& event : lesson.recordings[0].run.events)
            if (auto* measured = std::get_if<SimilarityMeasured>(&event.body))
                found.push_back(measured);
        return found;
    }
    static SimilarityMeasured& similarity(Lesson& lesson) { return *similarities(lesson).front(); }
    static SimilarityMeasured& lastSimilarity(Lesson& lesson) { return *similarities(lesson).back(); }
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
    void whatCannotBeShownIsRefused_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char* name, const Change& change) { QTest::newRow(name) << change; };
        row("too many layers", [](Lesson& l) { similarity(l).layers.assign(1025, 0.5); });
        row("other layers than the first", [](Lesson& l) { lastSimilarity(l).layers.push_back(0.5); });
        row("other layers across", [](Lesson& l) { similarity(l).across.pop_back(); });
        row("other layers of h0", [](Lesson& l) { similarity(l).retention.assign(3, 0.5); });
        row("a cosine of 2", [](Lesson& l) { similarity(l).layers.back() = 2; });
        row("a step before the first", [](Lesson& l) { similarity(l).step = -1; });
        row("a step beyond int", [](Lesson& l) { lastSimilarity(l).step = 3'000'000'000; });
        row("a run twice", [](Lesson& l) { l.pages[1].recordings = {"plain", "mixed", "plain"}; });
        row("a run twice in a figure", [](Lesson& l) {
            l.pages[1].boxes[0].figures["last"].recordings = {"plain", "plain"};
        });
        row("a run twice below", [](Lesson& l) { l.pages[1].boxes[0].figures["last"].over = {"plain", "plain"}; });
        row("predicted at the end", [](Lesson& l) { l.pages[1].startStep = -1; });
        row("predicted at the last step", [](Lesson& l) { l.pages[1].startStep = sample::kSteps; });
        row("HTML in the title", [](Lesson& l) { l.title = "A <a href=\"https://example.org\">lesson</a>"; });
        row("HTML in a label", [](Lesson& l) { l.recordings[0].label = "<img src=/x>"; });
        row("HTML in an option", [](Lesson& l) { l.pages[1].questions[0].options[0].text = "</b>"; });
        row("a title of spaces", [](Lesson& l) { l.title = " \u00a0\u3000\u200b"; });
        row("a title of two lines", [](Lesson& l) { l.title = "one\u2028two"; });
        row("a title that turns round", [](Lesson& l) { l.title = "by \u202eus"; });
        row("a next line", [](Lesson& l) { l.summary = "one\u0085two"; });
        row("a licence in no alphabet", [](Lesson& l) { l.licenceText = "\xff"; });
        row("an endless licence", [](Lesson& l) { l.licenceText.assign(70'000, 'a'); });
    }
    void whatCannotBeShownIsRefused()
    {
        QFETCH(Change, change);
        Lesson lesson = sample::lesson();
        change(lesson);
        QCOMPARE(codeOf([&] { checkLesson(lesson); }), ErrorCode::BadFile);
    }
    void linesMaySayWhatTexts()
    {
        Lesson lesson = sample::lesson();
        lesson.title = "λ < 1, 3<4 and \u05d0\u200f";
        checkLesson(lesson);
    }
    void aRunThatDivergedIsALesson()
    {
        Lesson lesson = sample::lesson();
        lesson.recordings[0].run.events.back() = {"plain", 1e4, sample::similarityAt(sample::kSteps, 0, false)};
        lastSimilarity(lesson).layers.assign(sample::kLayers + 1, std::nan(""));
        lesson.pages[1].questions.clear();
        checkLesson(lesson);
    }
    void bracesAreBraces()
    {
        Lesson lesson = sample::lesson();
        lesson.pages[0].boxes[0].text = "λ ∈ {0, 0.2, 0.4}, {0}, { last }, {} and } or {";
        lesson.pages[1].boxes[0].text = "It ends at {last}, of {{last}, 1}.";
        checkLesson(lesson);
        const std::string last = lessonFigureText(lesson, sample::similarityOf("mixed"));
        QCOMPARE(withLessonFigures(lesson, lesson.pages[1].boxes[0].text, lesson.pages[1].boxes[0].figures),
                 "It ends at " + last + ", of {" + last + ", 1}.");
        lesson.pages[0].boxes[0].text = "{last}"; // which only the other page has
        QCOMPARE(codeOf([&] { checkLesson(lesson); }), ErrorCode::BadFile);
        lesson.pages[0].boxes[0].text = "none";
        lesson.pages[1].boxes[0].text += " {0}";
        lesson.pages[1].boxes[0].figures["0"] = sample::similarityOf("mixed");
        QCOMPARE(codeOf([&] { checkLesson(lesson); }), ErrorCode::BadFile);
    }
    void aMomentIsOneOfTheMeasure_data()
    {
        QTest::addColumn<LessonMeasure>("measure");
        QTest::addColumn<LessonMoment>("moment");
        QTest::newRow("loss of the frozen model") << LessonMeasure::Loss << LessonMoment::Base;
        QTest::newRow("best loss") << LessonMeasure::Loss << LessonMoment::Best;
        QTest::newRow("memory of the frozen model") << LessonMeasure::Memory << LessonMoment::Base;
        QTest::newRow("best similarity") << LessonMeasure::Similarity << LessonMoment::Best;
    }
    void aMomentIsOneOfTheMeasure()
    {
        QFETCH(LessonMeasure, measure);
        QFETCH(LessonMoment, moment);
        Lesson lesson = sample::lesson();
        for (Event& event : lesson.recordings[0].run.events)
            if (auto* step = std::get_if<StepDone>(&event.body))
                step->memoryBytes = 1;
        LessonFigure figure = sample::similarityOf("plain", LessonMoment::Last);
        figure.measure = measure;
        (void)lessonFigure(lesson, figure);
        figure.moment = moment;
        QCOMPARE(codeOf([&] { (void)lessonFigure(lesson, figure); }), ErrorCode::BadFile);
    }
    void theShownFigureIsRight_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<LessonForm>("form");
        QTest::addColumn<int>("digits");
        QTest::addColumn<double>("within");
        QTest::addColumn<double>("given");
        QTest::addColumn<bool>("right");
        const auto row = [](const char* name, double value, LessonForm form, int digits, double within, double given,
                            bool right) { QTest::newRow(name) << value << form << digits << within << given << right; };
        row("as it is shown", 0.5536, LessonForm::Number, 3, 0, 0.554, true);
        row("a digit beside it", 0.5536, LessonForm::Number, 3, 0, 0.555, false);
        row("just within", 0.55, LessonForm::Number, 3, 0.05, 0.6, true);
        row("just outside", 0.55, LessonForm::Number, 3, 0.05, 0.601, false);
        row("percent as it is shown", 0.78467, LessonForm::Percent, 1, 0, 0.785, true);
        row("another percentage", 0.78467, LessonForm::Percent, 1, 0, 0.786, false);
        row("a count", 1000, LessonForm::Count, 0, 0, 1000, true);
        row("another count", 1000, LessonForm::Count, 0, 0, 1001, false);
    }
    void theShownFigureIsRight()
    {
        QFETCH(double, value);
        QFETCH(LessonForm, form);
        QFETCH(int, digits);
        QFETCH(double, within);
        QFETCH(double, given);
        Lesson lesson = sample::lesson();
        lastSimilarity(lesson).layers.back() = value;
        LessonQuestion question;
        question.kind = LessonQuestionKind::Number;
        question.figure = sample::similarityOf("plain");
        question.figure.form = form;
        question.figure.digits = digits;
        question.tolerance = within;
        QTEST(isRightLessonNumber(lesson, question, given), "right");
    }
    void theOrderOfRunsMakesNoRival()
    {
        const Lesson lesson = sample::lesson();
        LessonCheck check{LessonCheckKind::Highest, sample::similarityOf("plain"), {}, 0, {}};
        check.left.recordings = {"plain", "mixed"};
        check.among = {{"mixed", "plain"}, {"mixed"}};
        QVERIFY(lessonCheckHolds(lesson, check));
    }
    void aLessonEndsWithItsLastEvent()
    {
        Lesson lesson = sample::lesson();
        EvalDone evaluation;
        evaluation.step = sample::kSteps + 4;
        evaluation.split = "test";
        lesson.recordings[1].run.events.push_back({"mixed", 1e4, evaluation});
        QCOMPARE(lessonSteps(lesson, lesson.pages[1]), sample::kSteps + 4);
        QCOMPARE(lessonSteps(lesson, lesson.pages[2]), sample::kSteps);
    }
    /// So many events may be looked at, and it is refused with one less.
    static std::uint64_t priceOf(const Lesson& lesson)
    {
        std::uint64_t least = 0, most = 1u << 20;
        while (least < most) {
            LessonLimits limits;
            limits.visits = (least + most) / 2;
            try {
                checkLesson(lesson, limits);
                most = limits.visits;
            } catch (const EngineError&) {
                least = limits.visits + 1;
            }
        }
        return least;
    }
    void figuresThatTakeTooLongAreRefused()
    {
        Lesson lesson = sample::lesson();
        const std::uint64_t price = priceOf(lesson);
        const std::size_t events = lesson.recordings[1].run.events.size();
        QVERIFY(price > 0 && price < LessonLimits{}.visits);
        lesson.pages[1].boxes[0].figures["other"] = sample::similarityOf("mixed");
        lesson.pages[1].boxes[0].text += " {other} {other} {other}"; // computed once
        QCOMPARE(priceOf(lesson), price + events);
        lesson.languages["de"].title = "Eine Lektion";
        lesson.languages["fr"].title = "Une leçon";
        QCOMPARE(priceOf(lesson), price + events); // figures are the same in every language
        lesson.pages[1].boxes[0].figures["other"].over = {"plain", "mixed"};
        QVERIFY(priceOf(lesson) > price + 2 * events);
    }
    void theLicenceStaysWithTheLesson()
    {
        Lesson lesson = sample::lesson();
        lesson.licenceText = "You may copy this.\n\f\nYou may not sell it.\n";
        for (const char* name : {"a.lesson.zip", "b.lesson.zip"}) {
            writeLesson(lesson, at(name));
            lesson = readLesson(at(name));
        }
        QCOMPARE(lesson.licenceText, std::string("You may copy this.\n\f\nYou may not sell it.\n"));
        writeLessonFolder(lesson, at("folder"));
        QCOMPARE(readWholeFile(at("folder") / "LICENSE"), lesson.licenceText);
    }
    void linesMayEndAsOnWindows()
    {
        writeLessonFolder(sample::lesson(), at("folder"));
        writeFileAtomically(at("folder") / "pages/01.md", std::string("One line.\r\nAnother.\r\n"));
        writeFileAtomically(at("folder") / "pages/teacher.md", std::string("Ask.\r\n"));
        const Lesson read = readLesson(at("folder"));
        QCOMPARE(read.pages[0].text, std::string("One line.\nAnother.\n"));
        QCOMPARE(read.teacher, std::string("Ask.\n"));
        writeFileAtomically(at("folder") / "pages/01.md", std::string("One\rline."));
        QCOMPARE(codeOf([&] { (void)readLesson(at("folder")); }), ErrorCode::BadFile);
    }
    void theTeachersFileMayHaveAnyName()
    {
        LessonFileMap files = filesOfLesson(sample::lesson());
        std::string& json = files[kLessonFile];
        const std::string usual = "pages/teacher.md";
        json.replace(json.find(usual), usual.size(), "pages/notes.md");
        files["pages/notes.md"] = "Ask.";
        files["pages/de/notes.md"] = "Frage.";
        files.erase(usual);
        writeLessonFiles(files, at("a.lesson.zip"));
        QCOMPARE(inLanguage(readLesson(at("a.lesson.zip")), "de").teacher, std::string("Frage."));
    }
    void nobodysFileIsOverwritten()
    {
        writeFileAtomically(at("a.lesson.zip.draft"), std::string("mine"));
        writeLesson(sample::lesson(), at("a.lesson.zip"));
        QCOMPARE(readWholeFile(at("a.lesson.zip.draft")), std::string("mine"));
        QCOMPARE(std::distance(fs::directory_iterator(at(".")), {}), std::ptrdiff_t{2});
    }
    void aFullDiskKeepsWhatWasThere()
    {
        writeLesson(sample::lesson(), at("a.lesson.zip"));
        const std::string before = readWholeFile(at("a.lesson.zip"));
        Lesson other = sample::lesson();
        other.title = "Another";
        {
            const SizeLimit full(before.size() / 2);
            QCOMPARE(codeOf([&] { writeLesson(other, at("a.lesson.zip")); }), ErrorCode::DiskFull);
            QCOMPARE(codeOf([&] { writeLessonFolder(other, at("folder")); }), ErrorCode::DiskFull);
        }
        QCOMPARE(readWholeFile(at("a.lesson.zip")), before);
        QCOMPARE(std::distance(fs::directory_iterator(at(".")), {}), std::ptrdiff_t{1});
    }
    void aRunThatFailedSaysNothingOfItsMachine()
    {
        auto writer = RunWriter::create(at("library"), "failed", {}, "", "", "{}");
        for (const Event& event : sample::runEvents("failed", 0))
            if (!std::holds_alternative<RunFinished>(event.body))
                writer.append(event);
        writer.append({"failed", 1e4,
                       RunFinished{RunState::Failed, "no room on /home/someone", "io", "/home/someone/data.tsv:17",
                                   "free some room below /home/someone"}});
        Lesson lesson = sample::lesson();
        lesson.recordings[0] = recordRun(at("library") / "runs/failed", "plain", "λ = 0");
        QCOMPARE(lesson.recordings[0].run.summary.state, RunState::Failed);
        for (const auto& [name, content] : filesOfLesson(lesson))
            QVERIFY2(content.find("someone") == std::string::npos, name.c_str());
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
