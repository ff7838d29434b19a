// SPDX-License-Identifier: GPL-3.0-or-later
#include "../training/toy_training.h"
#include "base/atomic_file.h"
#include "engine/evaluation.h"
#include "engine/verdict.h"

#include <QtTest>

using namespace engine;

/// Studies judged on further data sets: those that their runs were trained with, and those that they were evaluated on
/// later. On each the verdict has both intervals, over the seeds and over new examples too.
class TestFurtherSets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void trainedWith();
    void evaluatedLater();
    void lastAndBest();
    void answers();

private:
    static TrainConfig withSeeds(TrainConfig config)
    {
        config.study.axes.emplace_back("train.seed",
                                       std::vector<FieldValue>{std::int64_t{1}, std::int64_t{2}, std::int64_t{3}});
        config.train.similarityEvery = 0;
        return config;
    }
    static std::vector<RunRecord> runsOf(const toy::Training& toy, const std::filesystem::path& study)
    {
        std::vector<RunRecord> runs;
        for (const std::string& run : readStudy(study).runs)
            runs.push_back(readRun(toy.run(run)));
        return runs;
    }
    /// λ 0.6 against 0, judged on that data.
    static Verdict judged(const toy::Training& toy, const std::filesystem::path& study, const StudyEndpoint& endpoint)
    {
        StudyRecord record = readStudy(study);
        record.config.study.endpoint = endpoint;
        return judge(runsOf(toy, study), &record);
    }
    static void requireBothIntervals(const Verdict& verdict, std::int64_t examples)
    {
        QCOMPARE(verdict.panels.size(), 1u);
        const PanelVerdict& panel = verdict.panels[0];
        QCOMPARE(panel.examplesProblem, std::string());
        QCOMPARE(panel.examples, examples);
        QCOMPARE(panel.seeds, 3);
        const LambdaEffect& effect = panel.effects.at(0);
        QVERIFY(effect.seedsOnly && effect.examples);
        QVERIFY(effect.examples->low <= effect.seedsOnly->low && effect.seedsOnly->high <= effect.examples->high);
    }
    /// Every run's adapter, or adapter-last, on one file.
    static EvaluationResult evaluated(const toy::Training& toy, const std::filesystem::path& study, EvaluationTask task,
                                      const char* adapter)
    {
        EvaluationRequest request;
        for (const std::string& run : readStudy(study).runs)
            request.arms.push_back({toy.run(run) / adapter, {}});
        request.tasks = {std::move(task)};
        request.settings.maxNewTokens = 1;
        request.space = PromptSpace::Reference; // the prompt as it is
        request.device = "cpu";
        return runEvaluation(request, toy.at("library"), {});
    }
    static EvaluationTask task(const std::string& name, const std::filesystem::path& file)
    {
        EvaluationTask task;
        task.name = name;
        task.task.validation = file;
        return task;
    }

    toy::Training m_toy;
    std::filesystem::path m_study;
};

void TestFurtherSets::initTestCase()
{
    writeFileAtomically(m_toy.at("more.tsv"), toy::sentences(60, 9));
    const TrainOutcome outcome = train(withSeeds(m_toy.study()), m_toy.options(), {}, {});
    QVERIFY(outcome.allCompleted());
    m_study = outcome.study;
}

void TestFurtherSets::trainedWith()
{
    requireBothIntervals(judged(m_toy, m_study, {"primary", "other", false}), 16);
    requireBothIntervals(judged(m_toy, m_study, {"loss", "other", true}), 16);
}

// The same rows as the runs' own test set give the same verdict under another name.
void TestFurtherSets::evaluatedLater()
{
    for (const RunRecord& run : runsOf(m_toy, m_study))
        QVERIFY(!endpointValue(run, {"primary", "more", true}));
    const EvaluationResult result = evaluated(m_toy, m_study, task("more", m_toy.at("more.tsv")), "adapter");
    QVERIFY(result.complete && result.notes.empty());
    const Verdict verdict = judged(m_toy, m_study, {"primary", "more", true});
    requireBothIntervals(verdict, 60);
    double difference = 0;
    for (const EvaluationRow& row : result.rows)
        difference += (row.arm.ends_with("λ 0.6") ? 100.0 : -100.0) * row.metrics.at("accuracy") / 3;
    QVERIFY(std::abs(verdict.panels[0].effects[0].difference - difference) < 1e-9);

    QVERIFY(evaluated(m_toy, m_study, task("again", m_toy.at("test.tsv")), "adapter").complete);
    for (const char* metric : {"primary", "matthews", "loss"}) {
        const Verdict own = judged(m_toy, m_study, {metric, "other", true}),
                      again = judged(m_toy, m_study, {metric, "again", true});
        const LambdaEffect &a = own.panels[0].effects[0], &b = again.panels[0].effects[0];
        QVERIFY(a.examples && b.examples);
        QVERIFY(std::abs(a.examples->low - b.examples->low) < 1e-3); // losses are of 32-bit logits
        QVERIFY(std::abs(a.examples->high - b.examples->high) < 1e-3);
    }
}

// Judged by the last step, the best adapters' figures do not count, except where the best is the last.
void TestFurtherSets::lastAndBest()
{
    QVERIFY(evaluated(m_toy, m_study, task("dev", m_toy.at("more.tsv")), "adapter").complete);
    for (const RunRecord& run : runsOf(m_toy, m_study)) {
        const bool isLast = run.summary.bestStep == run.summary.steps;
        QCOMPARE(endpointValue(run, {"accuracy", "dev", false}).has_value(), isLast);
        QCOMPARE(std::filesystem::exists(run.folder / "predictions" / "dev-final.jsonl"), isLast);
    }
    QVERIFY(evaluated(m_toy, m_study, task("dev", m_toy.at("more.tsv")), "adapter-last").complete);
    requireBothIntervals(judged(m_toy, m_study, {"accuracy", "dev", false}), 60);
}

// A language model's own test set, whose losses were told while it trained, judged by what is generated.
void TestFurtherSets::answers()
{
    toy::Training toy;
    toy::writeModel(toy.at("model"), {.type = "llama"});
    const auto rows = [](int count, std::uint64_t seed) {
        const std::vector<std::string> nouns{"day", "meal", "room", "walk"}, adjectives{"good", "dull", "warm"};
        std::string text;
        for (int i = 0; i < count; ++i) {
            const std::uint64_t bits = counterMix(seed, static_cast<std::uint64_t>(i));
            const std::string& word = adjectives[bits / 8 % 4 == 0 ? bits / 32 % 3 : bits % 4 % 3];
            text += R"({"prompt": "the )" + nouns[bits % 4] + R"( felt", "response": ")" + word + R"(", "answer": ")" +
                    word + "\"}\n";
        }
        return text;
    };
    writeFileAtomically(toy.at("train.jsonl"), rows(64, 1));
    writeFileAtomically(toy.at("test.jsonl"), rows(40, 2));
    TrainConfig config = withSeeds(toy.study());
    config.task = {};
    config.task.kind = TaskKind::CausalLm;
    config.task.train = toy.at("train.jsonl");
    config.task.test = {{"words", toy.at("test.jsonl")}};
    config.task.answerColumn = "answer";
    config.task.promptTemplate = "{prompt} {response}";
    config.study.endpoint = {"", "words-answers (reference prompts, 1 token)", false};
    const TrainOutcome outcome = train(config, toy.options(), {}, {});
    QVERIFY(outcome.allCompleted());
    EvaluationTask task = this->task("words", toy.at("test.jsonl"));
    task.task = config.task;
    task.task.validation = toy.at("test.jsonl");
    const EvaluationResult result = evaluated(toy, outcome.study, task, "adapter"); // no validation: the last it is
    QVERIFY(result.complete);
    QCOMPARE(result.notes.size(), 1u); // rows were compared: these were made of the same few questions
    QVERIFY2(result.notes[0].starts_with("words: 40 of its 40 questions are in train.jsonl"), result.notes[0].c_str());
    const StudyRecord study = readStudy(outcome.study);
    const Verdict verdict = judge(runsOf(toy, outcome.study), &study);
    QCOMPARE(verdict.metricName, std::string("accuracy"));
    QVERIFY(verdict.unit == FigureUnit::Points);
    requireBothIntervals(verdict, 40);
    double baseline = 0;
    for (const EvaluationRow& row : result.rows)
        baseline += row.arm.ends_with("λ 0") ? row.primary / 3 : 0;
    QVERIFY(baseline > 0 && baseline < 1);
    QVERIFY(std::abs(verdict.panels[0].baseline - baseline) < 1e-9);
    for (const RunRecord& run : runsOf(toy, outcome.study)) // never taken for those of the usual settings
        QVERIFY(!endpointValue(run, {"primary", "words-answers", false}));
    requireBothIntervals(judged(toy, outcome.study, {"primary", "words", false}), 40); // its loss, as before
}

QTEST_GUILESS_MAIN(TestFurtherSets)
#include "test_further_sets.moc"
