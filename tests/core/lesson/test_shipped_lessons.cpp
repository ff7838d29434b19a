// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "engine/lesson.h"
#include "engine/places.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

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
    /// Page text, boxes, questions with their options: everything a reader of the page may see.
    [[nodiscard]] static std::vector<std::string> textsOf(const LessonPage& page)
    {
        std::vector<std::string> texts{page.title, page.text};
        for (const LessonBox& box : page.boxes)
            texts.push_back(box.text);
        for (const LessonQuestion& question : page.questions) {
            texts.insert(texts.end(), {question.prompt, question.answer});
            for (const LessonOption& option : question.options)
                texts.push_back(option.text);
        }
        return texts;
    }
    /// But those of a name, such as h0 or L6.
    [[nodiscard]] static QStringList numbersIn(const std::string& text)
    {
        static const QRegularExpression kNumber(QStringLiteral("(?<![\\w.])\\d+(?:\\.\\d+)?"));
        QStringList numbers;
        for (auto match = kNumber.globalMatch(QString::fromStdString(text)); match.hasNext();)
            numbers += match.next().captured();
        numbers.sort();
        return numbers;
    }
    [[nodiscard]] static bool hasWords(const std::string& text)
    {
        static const QRegularExpression kWord(QStringLiteral("[a-z]{4,}"));
        return QString::fromStdString(text).contains(kWord);
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
        QVERIFY(m_lessons.size() >= 10);
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
    void runsOfEqualLengthSawTheSameTokens() // however many of their steps are told
    {
        for (const Lesson& one : m_lessons) {
            std::map<std::tuple<std::string, std::uint64_t, std::int64_t>, std::int64_t> seen;
            for (const LessonRecording& recording : one.recordings) {
                std::int64_t tokens = 0;
                for (const Event& event : recording.run.events)
                    if (const auto* step = std::get_if<StepDone>(&event.body))
                        tokens += step->tokens;
                const TrainConfig& config = recording.run.config;
                const std::tuple key{config.model.path.string(), config.train.seed, recording.run.summary.step};
                QVERIFY2(tokens == seen.try_emplace(key, tokens).first->second, recording.id.c_str());
            }
        }
    }
    void runsOfAModelComputeInOneNumberFormat() // else a lesson would compare formats, not what it names
    {
        for (const Lesson& one : m_lessons) {
            std::map<std::string, std::string> formats;
            for (const LessonRecording& recording : one.recordings) {
                const ModelConfig& model = recording.run.config.model;
                const std::string& format = formats.try_emplace(model.path.string(), model.dtype).first->second;
                QVERIFY2(model.dtype == format, (one.id + " " + recording.id).c_str());
                for (const Event& event : recording.run.events)
                    if (const auto* started = std::get_if<RunStarted>(&event.body))
                        QVERIFY2(started->dtype == format, (one.id + " " + recording.id).c_str());
            }
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
    void whatPagesSayOfTheirRunsIsSo()
    {
        static const QRegularExpression kLambda(QStringLiteral("λ = (\\d(?:\\.\\d+)?)")),
            kSteps(QStringLiteral("(\\d+) steps"));
        for (const Lesson& one : m_lessons) {
            std::set<double> lambdas{0, 1}; // the ends of its range are spoken of without a run
            std::set<int> steps;
            for (const LessonRecording& recording : one.recordings) {
                lambdas.insert(recording.run.config.sibo.lambda);
                steps.insert(static_cast<int>(recording.run.summary.steps));
                steps.insert(static_cast<int>(recording.run.summary.steps / 2));
            }
            for (const LessonPage& page : one.pages) {
                std::vector<std::string> texts{page.text};
                for (const LessonQuestion& question : page.questions)
                    if (question.kind != LessonQuestionKind::Open) // those reckon by hand and tell of friends
                        texts.push_back(question.prompt);
                for (const std::string& text : texts) {
                    const QString words = QString::fromStdString(text);
                    for (auto match = kLambda.globalMatch(words); match.hasNext();)
                        QVERIFY2(lambdas.contains(match.next().captured(1).toDouble()), text.c_str());
                    for (auto match = kSteps.globalMatch(words); match.hasNext();)
                        QVERIFY2(steps.contains(match.next().captured(1).toInt()), text.c_str());
                }
            }
        }
    }
    void translationsAreWholeAndSayTheSameNumbers_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << "de";
        QTest::newRow("Chinese") << "zh_CN";
    }
    void translationsAreWholeAndSayTheSameNumbers()
    {
        QFETCH(QString, language);
        for (const Lesson& one : m_lessons) {
            QVERIFY2(one.languages.contains(language.toStdString()), one.id.c_str());
            const Lesson translated = inLanguage(one, language.toStdString());
            QVERIFY2(translated.title != one.title && translated.teacher != one.teacher, one.id.c_str());
            QVERIFY2(translated.summary != one.summary, one.id.c_str());
            for (const auto& [id, term] : one.terms)
                QVERIFY2(translated.terms.at(id).text != term.text, id.c_str());
            for (std::size_t i = 0; i < one.pages.size(); ++i) {
                const std::vector<std::string> own = textsOf(one.pages[i]), other = textsOf(translated.pages[i]);
                for (std::size_t k = 0; k < own.size(); ++k) {
                    QVERIFY2(own[k] != other[k] || !hasWords(own[k]), (one.id + ": " + own[k]).c_str());
                    QVERIFY2(numbersIn(own[k]) == numbersIn(other[k]), (one.id + ": " + other[k]).c_str());
                }
            }
        }
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
        for (const Lesson& one : m_lessons)
            for (const auto& [language, texts] : one.languages)
                for (const LessonPageTexts& page : texts.pages)
                    for (const std::string& box : page.boxes) {
                        if (box.find("15.7") == std::string::npos && box.find("23.5") == std::string::npos)
                            continue;
                        const bool german = language == "de";
                        QVERIFY(box.find(german ? "wie das Papier berichtet, bis zu" : "据论文报告，最多") !=
                                std::string::npos);
                        QVERIFY(box.find(german ? "vermutlich relativ, nicht Punkte" : "很可能是相对值，不是百分点") !=
                                std::string::npos);
                    }
    }
};

QTEST_APPLESS_MAIN(TestShippedLessons)
#include "test_shipped_lessons.moc"
