// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "engine/error.h"
#include "engine/lesson.h"
#include "error_code.h"
#include "lesson/lesson_json.h"
#include "sample_lesson.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <functional>

using namespace engine;
namespace fs = std::filesystem;

class TestLesson : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    fs::path at(const char* name) const { return m_dir->filePath(name).toStdString(); }
    /// The made-up runs' own formula, evaluated here a second time.
    static double similarity(double lambda, double step, int layer)
    {
        const double depth = layer / 6.0, progress = step == 0 ? 0 : 1 - std::exp(-step / 30);
        return 0.12 + 0.22 * depth + progress * depth * depth * (0.36 - 0.2 * lambda);
    }
    static LessonFigure figure(LessonMeasure measure, LessonMoment moment = LessonMoment::Last)
    {
        LessonFigure made = sample::similarityOf("mixed", moment);
        made.measure = measure;
        return made;
    }
    template<class Change>
    static void refusesInMemory(Change change)
    {
        Lesson lesson = sample::lesson();
        change(lesson);
        QCOMPARE(codeOf([&] { checkLesson(lesson); }), ErrorCode::BadFile);
    }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void aLessonComesBackAsItWasWritten_data()
    {
        QTest::addColumn<bool>("asFolder");
        QTest::newRow("one file") << false;
        QTest::newRow("a folder") << true;
    }
    void aLessonComesBackAsItWasWritten()
    {
        QFETCH(bool, asFolder);
        const Lesson lesson = sample::lesson();
        const fs::path place = at(asFolder ? "sample" : "sample.lesson.zip");
        if (asFolder)
            writeLessonFolder(lesson, place);
        else
            writeLesson(lesson, place);
        const Lesson read = readLesson(place);
        QCOMPARE(read.place, place);
        QVERIFY(filesOfLesson(read) == filesOfLesson(lesson));
        QCOMPARE(read.recordings[1].run.events.size(), lesson.recordings[1].run.events.size());
        QCOMPARE(read.recordings[1].run.summary.lambda, 0.6);
        QCOMPARE(read.recordings[1].run.summary.label, lesson.recordings[1].label);
        QCOMPARE(read.pages[1].questions[0].options.size(), std::size_t{3});
        QCOMPARE(read.pages[2].startStep, -1);
    }
    void writingReplacesWholeOrNotAtAll()
    {
        const fs::path file = at("a.lesson.zip");
        writeLesson(sample::lesson(), file);
        const std::string before = readWholeFile(file);
        Lesson bad = sample::lesson();
        bad.pages.clear();
        QCOMPARE(codeOf([&] { writeLesson(bad, file); }), ErrorCode::BadFile);
        QCOMPARE(readWholeFile(file), before);
        QCOMPARE(codeOf([&] { writeLesson(sample::lesson(), at("a.zip")); }), ErrorCode::BadConfig);
        QCOMPARE(codeOf([&] { writeLesson(sample::lesson(), at("gone/a.lesson.zip")); }), ErrorCode::MissingFile);
        QCOMPARE(std::distance(fs::directory_iterator(at(".")), {}), std::ptrdiff_t{1});
    }
    void figuresAreComputed()
    {
        const Lesson lesson = sample::lesson();
        const auto value = [&](const LessonFigure& one) { return lessonFigure(lesson, one); };
        QCOMPARE(value(figure(LessonMeasure::Similarity)), similarity(0.6, 95, 6));
        QCOMPARE(value(figure(LessonMeasure::Similarity, LessonMoment::Base)), similarity(0.6, 0, 6));
        LessonFigure one = figure(LessonMeasure::Similarity, LessonMoment::First);
        QCOMPARE(value(one), similarity(0.6, 10, 6));
        one.moment = LessonMoment::Step;
        one.step = 40;
        one.layer = 3;
        QCOMPARE(value(one), similarity(0.6, 40, 3));
        QCOMPARE(value(figure(LessonMeasure::Excess)),
                 value(figure(LessonMeasure::Similarity)) - value(figure(LessonMeasure::Across)));
        QVERIFY(value(figure(LessonMeasure::Retention)) < 0.4);
        QCOMPARE(value(figure(LessonMeasure::Share)), 74498.0 / 22788098.0);
        one = figure(LessonMeasure::Similarity);
        one.recordings = {"plain", "mixed"};
        QCOMPARE(value(one), (similarity(0, 95, 6) + similarity(0.6, 95, 6)) / 2);
    }
    void severalRecordingsAreOneFigure()
    {
        const Lesson lesson = sample::lesson();
        const double plain = similarity(0, 95, 6), mixed = similarity(0.6, 95, 6);
        const auto value = [&](const std::function<void(LessonFigure&)>& change) {
            LessonFigure one = figure(LessonMeasure::Similarity);
            change(one);
            return lessonFigure(lesson, one);
        };
        const std::vector<std::string> both{"plain", "mixed"};
        QCOMPARE(value([&](LessonFigure& f) { f.recordings = both, f.of = LessonOf::Lowest; }), std::min(plain, mixed));
        QCOMPARE(value([&](LessonFigure& f) { f.recordings = both, f.of = LessonOf::Highest; }),
                 std::max(plain, mixed));
        QCOMPARE(value([&](LessonFigure& f) { f.minus = {"plain"}; }), mixed - plain);
        QCOMPARE(value([&](LessonFigure& f) { f.minus = both; }), mixed - (plain + mixed) / 2);
        QCOMPARE(value([&](LessonFigure& f) { f.over = {"plain"}; }), mixed / plain);
        LessonFigure sites = figure(LessonMeasure::Effective);
        QCOMPARE(lessonFigure(lesson, sites), 10.0);
        sites.measure = LessonMeasure::Sites;
        QCOMPARE(lessonFigure(lesson, sites), 12.0);
    }
    void timeIsTheMedianStepAndMemoryThePeak()
    {
        Lesson lesson = sample::lesson();
        std::vector<StepDone*> steps;
        for (Event& event : lesson.recordings[1].run.events)
            if (auto* step = std::get_if<StepDone>(&event.body))
                steps.push_back(step);
        for (std::size_t i = 0; i < steps.size(); ++i) {
            steps[i]->seconds = i == 0 ? 90 : 1.0 + 0.01 * static_cast<double>((i * 37) % 94); // 94 others, each once
            steps[i]->memoryBytes = 1'000'000 * static_cast<std::int64_t>(i + 1);
        }
        QCOMPARE(lessonFigure(lesson, figure(LessonMeasure::Seconds)), 1.0 + 0.01 * 46.5);
        QCOMPARE(lessonFigure(lesson, figure(LessonMeasure::Memory)), 95e6);
        LessonFigure early = figure(LessonMeasure::Memory, LessonMoment::First);
        early.form = LessonForm::Megabytes;
        early.digits = 0;
        QCOMPARE(lessonFigureText(lesson, early), std::string("1 MB"));
        steps.back()->memoryBytes = 0; // not measured on that machine
        QCOMPARE(codeOf([&] { (void)lessonFigure(lesson, figure(LessonMeasure::Memory)); }), ErrorCode::BadFile);
    }
    void lossesAndMetricsAreThoseOfTheEvents()
    {
        const Lesson lesson = sample::lesson();
        double last = 0, evaluated = 0;
        for (const Event& event : lesson.recordings[1].run.events) {
            if (const auto* step = std::get_if<StepDone>(&event.body))
                last = *step->loss;
            if (const auto* evaluation = std::get_if<EvalDone>(&event.body); evaluation && !evaluation->base)
                evaluated = evaluation->metrics.at("f1");
        }
        QCOMPARE(lessonFigure(lesson, figure(LessonMeasure::Loss)), last);
        LessonFigure f1 = figure(LessonMeasure::Metric);
        f1.metric = "f1";
        QCOMPARE(lessonFigure(lesson, f1), evaluated);
        f1.moment = LessonMoment::Base;
        QVERIFY(lessonFigure(lesson, f1) < 0.55);
    }
    void whatWasNotMeasuredIsNotInvented()
    {
        const Lesson lesson = sample::lesson();
        LessonFigure layer = figure(LessonMeasure::Similarity), step = layer, split = figure(LessonMeasure::Metric);
        layer.layer = 7;
        step.moment = LessonMoment::Step;
        step.step = 41;
        split.split = "test";
        LessonFigure metric = figure(LessonMeasure::Metric), other = layer;
        metric.metric = "matthews";
        other.recordings = {"none"};
        for (const LessonFigure& one : {layer, step, split, metric, other})
            QCOMPARE(codeOf([&] { (void)lessonFigure(lesson, one); }), ErrorCode::BadFile);
    }
    void figuresAsText()
    {
        LessonFigure one;
        QCOMPARE(lessonFigureText(0.5536, one), std::string("0.554"));
        one.form = LessonForm::Percent;
        one.digits = 1;
        QCOMPARE(lessonFigureText(0.785, one), std::string("78.5 %"));
        one.form = LessonForm::Count;
        QCOMPARE(lessonFigureText(22788098, one), std::string("22,788,098"));
        QCOMPARE(lessonFigureText(-999, one), std::string("−999"));
        one.form = LessonForm::Points;
        QCOMPARE(lessonFigureText(-0.0236, one), std::string("−2.4"));
        one.form = LessonForm::Milliseconds;
        one.digits = 0;
        QCOMPARE(lessonFigureText(0.0854, one), std::string("85 ms"));
        one.form = LessonForm::Megabytes;
        QCOMPARE(lessonFigureText(1.0604e9, one), std::string("1060 MB"));
        QCOMPARE(withLessonFigures(sample::lesson(), "at {last}, {other} {", {{"last", sample::similarityOf("plain")}}),
                 "at " + lessonFigureText(sample::lesson(), sample::similarityOf("plain")) + ", {other} {");
    }
    void theRightOptionIsTheOneThatHolds()
    {
        Lesson lesson = sample::lesson();
        QCOMPARE(rightLessonOption(lesson, lesson.pages[1].questions[0]), std::size_t{0});
        std::swap(lesson.recordings[0].run.events, lesson.recordings[1].run.events);
        QCOMPARE(rightLessonOption(lesson, lesson.pages[1].questions[0]), std::size_t{1});
        lesson.recordings[0].run.events = lesson.recordings[1].run.events;
        QCOMPARE(rightLessonOption(lesson, lesson.pages[1].questions[0]), std::size_t{2});
        LessonCheck highest;
        highest.kind = LessonCheckKind::Highest;
        highest.left = sample::similarityOf("plain");
        highest.among = {{"plain"}, {"mixed"}};
        QVERIFY(!lessonCheckHolds(lesson, highest)); // equal ones: none is the highest
        QVERIFY(lessonCheckHolds(sample::lesson(), highest));
        LessonCheck lowest = highest;
        lowest.kind = LessonCheckKind::Lowest;
        QVERIFY(!lessonCheckHolds(sample::lesson(), lowest));
    }
    void aRunIsCutToARecording()
    {
        TrainConfig config;
        config.model.path = "/home/someone/models/MiniLM-L6";
        config.task.preset = "sample";
        config.task.train = "/home/someone/data/train.tsv";
        config.task.validation = "resource:data/sample/validation.tsv";
        auto writer = RunWriter::create(at("library"), "one", config, "λ 0", "", R"({"machine": "someone"})");
        for (const Event& event : sample::runEvents("one", 0))
            writer.append(event);
        const LessonRecording cut = recordRun(at("library") / "runs/one", "plain", "λ = 0", 20);
        std::size_t measured = 0;
        std::int64_t tokens = 0;
        std::vector<std::int64_t> losses;
        for (const Event& event : cut.run.events) {
            QCOMPARE(event.run, std::string("plain"));
            if (const auto* step = std::get_if<StepDone>(&event.body)) {
                losses.push_back(step->step);
                tokens += step->tokens;
            } else if (const auto* similarity = std::get_if<SimilarityMeasured>(&event.body)) {
                ++measured;
                QVERIFY(similarity->step == 0 || losses.back() == similarity->step); // its epoch is known
            }
        }
        QVERIFY(losses.size() >= 20 && losses.size() <= 37);
        QCOMPARE(losses.back(), sample::kSteps);
        QCOMPARE(measured, std::size_t{11});    // all of them
        QCOMPARE(tokens, sample::kSteps * 272); // those of the steps left out are counted
        Lesson lesson = sample::lesson();
        lesson.recordings[0] = cut;
        for (const auto& [name, content] : filesOfLesson(lesson))
            QVERIFY2(content.find("someone") == std::string::npos, name.c_str());
        QCOMPARE(codeOf([&] { (void)recordRun(at("library") / "runs/one", "../x", "x"); }), ErrorCode::BadConfig);
    }
    void textsAreChecked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        const auto row = [](const char* name, const char* text, bool good) {
            QTest::newRow(name) << QString::fromUtf8(text) << good;
        };
        row("plain", "x̃ = (1 − λ) x + λ h0, for λ < 1 and 3<4", true);
        row("term", "see [h0](term:h0)", true);
        row("page", "see [there](page:3)", true);
        row("unknown term", "see [h1](term:h1)", false);
        row("page out of range", "see [there](page:4)", false);
        row("page zero", "see [there](page:0)", false);
        row("page with more", "see [there](page:1x)", false);
        row("web", "see [there](https://example.org)", false);
        row("file", "see [there](file:///etc/passwd)", false);
        row("script", "see [there](javascript:alert(1))", false);
        row("spaces", "see [there](   https://example.org)", false);
        row("next line", "see [there](\nhttps://example.org)", false);
        row("reference", "see [there][1]\n\n[1]: https://example.org", false);
        row("picture", "![x](term:h0)", false);
        row("HTML", "a <b>bold</b> word", false);
        row("closing tag", "a </table", false);
        row("comment", "<!-- x -->", false);
        row("address", "<https://example.org>", false);
        row("bell", "a\aword", false);
    }
    void textsAreChecked()
    {
        QFETCH(QString, text);
        QTEST(lessonTextFault(sample::lesson(), text.toStdString()).empty(), "good");
    }
    void whatAPageMayNotSay()
    {
        refusesInMemory([](Lesson& l) { l.pages[1].recordings = {"none"}; });
        refusesInMemory([](Lesson& l) { l.pages[1].charts = {"pie"}; });
        refusesInMemory([](Lesson& l) { l.pages[1].highlight = {"metric"}; });
        refusesInMemory([](Lesson& l) { l.pages[1].startStep = 96; });
        refusesInMemory([](Lesson& l) { l.pages[1].charts.clear(); });
        refusesInMemory(
            [](Lesson& l) { l.pages[1].questions[0].options[2].holds = l.pages[1].questions[0].options[0].holds; });
        refusesInMemory([](Lesson& l) {
            l.pages[1].questions[0].options.pop_back(),
                l.pages[1].questions[0].options.erase(l.pages[1].questions[0].options.begin());
        });
        refusesInMemory([](Lesson& l) { l.pages[1].boxes[0].figures.clear(); });
        refusesInMemory([](Lesson& l) { l.pages[1].boxes[0].text = "nothing measured"; });
        refusesInMemory([](Lesson& l) { l.pages[0].boxes[0].figures = l.pages[1].boxes[0].figures; });
        refusesInMemory([](Lesson& l) { l.pages[0].questions[0].answer.clear(); });
        refusesInMemory([](Lesson& l) { l.pages[0].questions[0].predict = true; });
        refusesInMemory([](Lesson& l) { l.pages[2].questions[0].figure.recordings = {"none"}; });
        refusesInMemory([](Lesson& l) { l.pages[2].questions[0].figure.form = LessonForm::Milliseconds; });
        refusesInMemory([](Lesson& l) { l.recordings[1].id = "plain"; });
        refusesInMemory([](Lesson& l) { l.title = "two\nlines"; });
    }
};

QTEST_APPLESS_MAIN(TestLesson)
#include "test_lesson.moc"
