// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "engine/lesson.h"
#include "error_code.h"
#include "lesson/lesson_json.h"
#include "state_lesson.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace engine;

/// Lessons around a state of one layer in steps: kept, computed from, and refused where they do not fit together.
class TestLessonStates : public QObject {
    Q_OBJECT

private:
    static StepsResult computed(double lambda)
    {
        StepsState state = sample::stateLesson().states[0].steps;
        state.settings.lambda = lambda;
        return computeSteps(state);
    }

private slots:
    void aStateComesBackAsItWasWritten()
    {
        const QTemporaryDir dir;
        const std::filesystem::path file = dir.filePath("state.lesson.zip").toStdString();
        const Lesson lesson = sample::stateLesson();
        writeLesson(lesson, file);
        const Lesson read = readLesson(file);
        QVERIFY(filesOfLesson(read) == filesOfLesson(lesson));
        QVERIFY(read.states[0].steps == lesson.states[0].steps);
        QCOMPARE(read.pages[0].from, std::string("x"));
        QCOMPARE(read.pages[0].controls->size(), std::size_t{2});
        QVERIFY(!read.pages[1].controls);
    }
    void figuresAreTheNumbersOfTheSteps()
    {
        const Lesson lesson = sample::stateLesson();
        QCOMPARE(lessonFigure(lesson, sample::cellOf("mixed", 1, 3)), computed(0.3)["mixed"].grid.at(1, 3));
        QCOMPARE(lessonFigure(lesson, sample::cellOf("mixed", 1, 3, 0.8)), computed(0.8)["mixed"].grid.at(1, 3));
        QCOMPARE(lessonFigure(lesson, sample::cellOf("lora.a", 0, 2)), 0.25); // put in by hand
        QCOMPARE(lessonFigure(lesson, sample::cellOf("loss", 0, 0)), computed(0.3).loss());
        QCOMPARE(lessonFigure(lesson, sample::cellOf("d.lora.b", 0, 0)), computed(0.3)["d.lora.b"].grid.at(0, 0));
        QCOMPARE(rightLessonOption(lesson, lesson.pages[0].questions[0]), std::size_t{0}); // λ = 1 mixes in h0 alone
    }
    void theWayIsPartOfTheSteps()
    {
        const Lesson lesson = sample::stateLesson();
        const std::vector<LayerStep> steps = layerSteps(lesson.states[0].steps.settings);
        const LessonWay way = lessonWay(lesson, lesson.pages[0]), whole = lessonWay(lesson, lesson.pages[1]);
        QCOMPARE(steps[static_cast<std::size_t>(way.from)].id, std::string("x"));
        QCOMPARE(steps[static_cast<std::size_t>(way.to)].id, std::string("a"));
        QCOMPARE(whole.from, 0);
        QCOMPARE(whole.to, static_cast<int>(steps.size()) - 1);
    }
    void whatDoesNotFitIsRefused_data()
    {
        using Change = std::function<void(Lesson&)>;
        QTest::addColumn<Change>("change");
        const auto row = [](const char* name, const Change& change) { QTest::newRow(name) << change; };
        row("a state that is not there", [](Lesson& l) { l.pages[0].state = "other"; });
        row("runs beside it", [](Lesson& l) { l.pages[0].charts = {"loss"}; });
        row("no such step", [](Lesson& l) { l.pages[0].from = "fly"; });
        row("backwards", [](Lesson& l) { std::swap(l.pages[0].from, l.pages[0].to); });
        row("predicted at the end", [](Lesson& l) {
            l.pages[0].questions[0].predict = true;
            l.pages[0].from = l.pages[0].to;
        });
        row("no such control", [](Lesson& l) { l.pages[0].controls = {{"delete"}}; });
        row("a control of recordings", [](Lesson& l) { l.pages[0].controls = {{"speed"}}; });
        row("framed and not shown", [](Lesson& l) { l.pages[0].highlight = {"rank"}; });
        row("steps without a state", [](Lesson& l) {
            l.pages[0].state.clear();
            l.pages[0].questions.clear();
        });
        row("λ out of range", [](Lesson& l) { l.states[0].steps.settings.lambda = 1.5; });
        row("a rank of none", [](Lesson& l) { l.states[0].steps.settings.rank = 0; });
        row("an id of no word", [](Lesson& l) { l.states[0].steps.ids[1] = 99; });
        row("a number without end", [](Lesson& l) { l.states[0].steps.edits[{"lora.a", 0, 0}] = 1e9; });
        row("twice the same name", [](Lesson& l) { l.states.push_back(l.states[0]); });
        row("a name with a path", [](Lesson& l) { l.states[0].id = "../layer"; });
        row("no such matrix", [](Lesson& l) { l.pages[0].boxes[0].figures["mixed"].cell.matrix = "secret"; });
        row("no such row", [](Lesson& l) { l.pages[0].boxes[0].figures["mixed"].cell.row = 6; });
        row("no such column", [](Lesson& l) { l.pages[0].boxes[0].figures["mixed"].cell.column = 99; });
        row("a figure of no state", [](Lesson& l) { l.pages[0].boxes[0].figures["mixed"].state = ""; });
    }
    void whatDoesNotFitIsRefused()
    {
        QFETCH(std::function<void(engine::Lesson&)>, change);
        Lesson lesson = sample::stateLesson();
        change(lesson);
        QCOMPARE(codeOf([&] { checkLesson(lesson); }), ErrorCode::BadFile);
    }
    void brokenFilesAreRefused_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("unknown key") << "\"rank\""
                                     << "\"script\": 1, \"rank\"";
        QTest::newRow("unknown method") << "\"lora\""
                                        << "\"magic\"";
        QTest::newRow("λ as a text") << "\"lambda\": 0.3"
                                     << "\"lambda\": \"0.3\"";
        QTest::newRow("a rank of a half") << "\"rank\": 1"
                                          << "\"rank\": 1.5";
        QTest::newRow("row nought") << "\"row\": 1"
                                    << "\"row\": 0";
        QTest::newRow("ids of text") << "\"ids\": ["
                                     << "\"ids\": [\"x\",";
        QTest::newRow("controls of text") << "\"controls\": ["
                                          << "\"controls\": [7,";
    }
    void brokenFilesAreRefused()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const QTemporaryDir dir;
        LessonFileMap files = filesOfLesson(sample::stateLesson());
        QString text = QString::fromStdString(files[kLessonFile]);
        QVERIFY2(text.contains(from), qPrintable(text));
        files[kLessonFile] = text.replace(text.indexOf(from), from.size(), to).toStdString();
        const std::filesystem::path file = dir.filePath("bad.lesson.zip").toStdString();
        writeLessonFiles(files, file);
        QCOMPARE(codeOf([&] { (void)readLesson(file); }), ErrorCode::BadFile);
    }
};

QTEST_APPLESS_MAIN(TestLessonStates)
#include "test_lesson_states.moc"
