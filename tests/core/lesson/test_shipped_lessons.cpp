// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "engine/lesson.h"
#include "engine/places.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

using namespace engine;
namespace fs = std::filesystem;

/// Every lesson that comes with the program: readLesson has checked its links, figures and right answers against the
/// recordings; here stands what holds for ours alone.
class TestShippedLessons : public QObject {
    Q_OBJECT

private:
    std::vector<Lesson> m_lessons;

    [[nodiscard]] const Lesson& lesson(const std::string& id) const
    {
        const auto found =
            std::find_if(m_lessons.begin(), m_lessons.end(), [&](const Lesson& one) { return one.id == id; });
        if (found == m_lessons.end())
            qFatal("there is no lesson %s", id.c_str());
        return *found;
    }
    [[nodiscard]] static bool asks(const Lesson& lesson, const std::string& prompt)
    {
        return std::any_of(lesson.pages.begin(), lesson.pages.end(), [&](const LessonPage& page) {
            return std::any_of(page.questions.begin(), page.questions.end(),
                               [&](const LessonQuestion& question) { return question.prompt == prompt; });
        });
    }

private slots:
    void initTestCase()
    {
        for (const auto& entry : fs::directory_iterator(fs::path(SIBO_SOURCE_DIR) / "resources/lessons"))
            if (entry.is_directory())
                m_lessons.push_back(readLesson(entry.path()));
        QVERIFY(m_lessons.size() >= 3);
    }
    void eachIsComplete()
    {
        std::set<std::string> ids;
        for (const Lesson& one : m_lessons) {
            QVERIFY2(ids.insert(one.id).second, one.id.c_str());
            QVERIFY2(one.place.filename().string().ends_with(one.id), one.id.c_str()); // "01-over-smoothing"
            QVERIFY2(!one.summary.empty() && !one.author.empty() && !one.licence.empty(), one.id.c_str());
            QVERIFY2(!one.teacher.empty() && one.minutes > 0 && !one.terms.empty(), one.id.c_str());
            QVERIFY2(!one.recordings.empty() && one.pages.size() >= 3, one.id.c_str());
            for (const LessonPage& page : one.pages)
                QVERIFY2(!page.text.empty(), (one.id + ": " + page.title).c_str());
        }
    }
    void eachKeepsTheThreeKindsApart()
    {
        for (const Lesson& one : m_lessons) {
            std::set<LessonBoxKind> kinds;
            for (const LessonPage& page : one.pages)
                for (const LessonBox& box : page.boxes)
                    kinds.insert(box.kind);
            QVERIFY2(kinds.size() == 3, one.id.c_str());
        }
    }
    void whatIsMeasuredIsComputedAndNeverTyped()
    {
        static const QRegularExpression kTyped(QStringLiteral("(?<!λ = 0)(?<!λ = )\\d*[.,]\\d")); // but a run's λ
        for (const Lesson& one : m_lessons)
            for (const LessonPage& page : one.pages) {
                for (const LessonBox& box : page.boxes)
                    if (box.kind == LessonBoxKind::Measured)
                        QVERIFY2(!QString::fromStdString(box.text).contains(kTyped), box.text.c_str());
                for (const LessonQuestion& question : page.questions)
                    if (question.kind != LessonQuestionKind::Open)
                        QVERIFY2(!QString::fromStdString(question.answer).contains(kTyped), question.answer.c_str());
            }
    }
    void recordingsAreSmallAndOfFinishedRuns()
    {
        for (const Lesson& one : m_lessons)
            for (const LessonRecording& recording : one.recordings) {
                QCOMPARE(recording.run.summary.state, RunState::Completed);
                const fs::path events = one.place / "recordings" / recording.id / "events.jsonl";
                QVERIFY2(fs::file_size(events) < 100'000, events.c_str());
                const std::string config = readWholeFile(one.place / "recordings" / recording.id / "config.json");
                QVERIFY2(config.find("/work") == std::string::npos && config.find("/home") == std::string::npos,
                         recording.id.c_str());
            }
    }
    void recordingsTellEachStepOnceAndInOrder()
    {
        for (const Lesson& one : m_lessons)
            for (const LessonRecording& recording : one.recordings) {
                std::int64_t losses = 0, similarities = -1;
                for (const Event& event : recording.run.events) {
                    if (const auto* step = std::get_if<StepDone>(&event.body)) {
                        QVERIFY2(step->step > losses, (one.id + " " + recording.id).c_str());
                        losses = step->step;
                    }
                    if (const auto* measured = std::get_if<SimilarityMeasured>(&event.body)) {
                        QVERIFY2(measured->step > similarities, (one.id + " " + recording.id).c_str());
                        similarities = measured->step;
                    }
                }
                QCOMPARE(losses, recording.run.summary.steps);
            }
    }
    void allOfThemStaySmall()
    {
        std::uintmax_t bytes = 0;
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(SIBO_SOURCE_DIR) / "resources/lessons"))
            bytes += entry.is_regular_file() ? entry.file_size() : 0;
        QVERIFY2(bytes < 5'000'000, std::to_string(bytes).c_str());
    }
    void theLiteralQuestionsAreAsked()
    {
        QVERIFY(
            asks(lesson("over-smoothing"), "What is over-smoothing, and why is it a problem in deep Transformers?"));
        QVERIFY(asks(lesson("peft-adapters-lora"), "How do Adapters and LoRA differ?"));
        QVERIFY(asks(lesson("residual-connections"), "What is the purpose of residual connections?"));
    }
    void thePapersFiguresAreQuotedWithTheirReservations()
    {
        for (const Lesson& one : m_lessons)
            for (const LessonPage& page : one.pages) {
                std::string text = page.text;
                for (const LessonQuestion& question : page.questions)
                    text += question.prompt + question.answer;
                QVERIFY2(text.find("15.7") == std::string::npos && text.find("23.5") == std::string::npos,
                         page.title.c_str());
                for (const LessonBox& box : page.boxes) {
                    if (box.text.find("15.7") == std::string::npos && box.text.find("23.5") == std::string::npos)
                        continue;
                    QCOMPARE(box.kind, LessonBoxKind::Paper);
                    QVERIFY(box.text.find("as reported by the paper, up to") != std::string::npos);
                    QVERIFY(box.text.find("probably relative, not points") != std::string::npos);
                }
            }
    }
};

QTEST_APPLESS_MAIN(TestShippedLessons)
#include "test_shipped_lessons.moc"
