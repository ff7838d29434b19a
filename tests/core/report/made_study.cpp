// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_study.h"

#include "base/hash.h"

#include <cmath>

using namespace engine;

namespace made {

namespace {

constexpr int kLayers = 6;

/// Adds the events of one run, in the order of a training.
class Maker {
public:
    Maker(double lambda, const Options& options)
        : m_lambda(lambda), m_options(options), m_state(mixIn(options.seed, static_cast<std::uint64_t>(lambda * 100)))
    {
    }

    std::vector<Event> events()
    {
        RunStarted start{m_options.steps,
                         5,
                         92'546,
                         22'806'146,
                         "cpu",
                         "float32",
                         2,
                         4,
                         900'000'000,
                         "2026-11-24T10:15:00Z",
                         10,
                         12,
                         {"avoid", "recommend"},
                         "accuracy"};
        add(start);
        evaluate(0);
        measure(0);
        for (std::int64_t step = 1; step <= m_options.steps; ++step)
            train(step);
        for (const char* split : {"validation", "test", "ood"})
            for (const char* adapter : {"best", "last"})
                evaluateAtEnd(split, adapter);
        add(RunFinished{});
        return std::move(m_events);
    }

private:
    void add(EventBody body) { m_events.push_back({"run", m_time, std::move(body)}); }
    double noise(double size) { return (unitInterval(splitmix64(m_state)) - 0.5) * size; }
    double learned(std::int64_t step) const
    {
        return 1 - std::exp(-4.0 * static_cast<double>(step) / static_cast<double>(m_options.steps));
    }

    void train(std::int64_t step)
    {
        m_time += 0.6;
        const double loss = 0.69 - (0.5 - 0.15 * m_lambda) * learned(step) + noise(0.25);
        add(StepDone{step, static_cast<double>(step) * 16 / 600, loss, 1.5e-3, 1.0, 272, 0.15, 800'000'000, {}});
        if (step % (m_options.steps / 10) == 0)
            evaluate(step);
        if (step % 10 == 0)
            measure(step);
    }

    void evaluate(std::int64_t step)
    {
        const double accuracy =
            std::round((0.5 + (0.32 - 0.1 * m_lambda) * learned(step) + (step == 0 ? 0 : noise(0.04))) * 200) / 200;
        add(EvalDone{step,
                     "validation",
                     {{"accuracy", accuracy}, {"f1", accuracy}, {"loss", 0.7 - 0.25 * learned(step) + noise(0.03)}},
                     accuracy,
                     200,
                     step == 0,
                     false,
                     ""});
    }

    void evaluateAtEnd(const std::string& split, const std::string& adapter)
    {
        const double accuracy = (split == "ood" ? 0.71 : 0.8) - 0.05 * m_lambda + noise(0.02);
        add(EvalDone{m_options.steps,
                     split,
                     {{"accuracy", accuracy}, {"f1", accuracy - 0.01}, {"loss", 0.5}},
                     accuracy,
                     split == "ood" ? 100 : 200,
                     false,
                     false,
                     adapter});
    }

    void measure(std::int64_t step)
    {
        SimilarityMeasured measured;
        measured.step = step;
        measured.base = step == 0;
        measured.sequences = 64;
        for (int layer = 0; layer <= kLayers; ++layer) {
            const double depth = static_cast<double>(layer) / kLayers;
            const double base = 0.15 + 0.19 * depth * depth + 0.1 * depth;
            measured.layers.push_back(base + depth * depth * (0.34 - 0.2 * m_lambda) * learned(step));
            measured.across.push_back(0.05 + depth * (0.05 + 0.2 * learned(step)));
            measured.retention.push_back(1 - 0.6 * depth);
        }
        add(measured);
    }

    double m_lambda;
    Options m_options;
    std::uint64_t m_state;
    double m_time = 0;
    std::vector<Event> m_events;
};

std::string shortNumber(double value)
{
    return value == 0 ? "0" : "0." + std::to_string(static_cast<int>(std::lround(value * 10)));
}

} // namespace

RunRecord run(double lambda, const Options& options)
{
    RunRecord record;
    record.folder = "/no/such/folder";
    record.config.model.path = "/models/MiniLM-L6";
    record.config.task.preset = "sample";
    record.config.task.train = "/data/train.tsv";
    record.config.train.seed = options.seed;
    record.config.sibo.lambda = lambda;
    record.config.sibo.source = options.source;
    record.config.method.kind = options.method;
    record.events = Maker(lambda, options).events();
    const std::string name = "20261124-101500-minilm-" + shortNumber(lambda) + "-" + std::to_string(options.seed);
    record.summary = summarise(name, record.config, record.events);
    record.summary.label = options.method == MethodKind::Head ? "head" : "λ " + shortNumber(lambda);
    if (options.source != SiboSource::H0)
        record.summary.label += std::string(" · source ") + engine::name(options.source);
    return record;
}

std::vector<RunRecord> demo(std::int64_t steps)
{
    Options options;
    options.steps = steps;
    std::vector<RunRecord> runs;
    for (const double lambda : {0.0, 0.2, 0.4, 0.6})
        runs.push_back(run(lambda, options));
    return runs;
}

RunGroup study(const std::vector<double>& lambdas, int seeds, std::int64_t steps)
{
    RunGroup group;
    std::vector<FieldValue> lambdaAxis(lambdas.begin(), lambdas.end()), seedAxis;
    for (std::int64_t seed = 1; seed <= seeds; ++seed)
        seedAxis.emplace_back(seed);
    StudyRecord record;
    record.name = "20261124-101500-demo";
    record.folder = "/no/such/study";
    for (int seed = 1; seed <= seeds; ++seed)
        for (const double lambda : lambdas) {
            Options options;
            options.steps = steps;
            options.seed = static_cast<std::uint64_t>(seed);
            group.runs.push_back(run(lambda, options));
            group.runs.back().summary.study = record.name;
            record.runs.push_back(group.runs.back().summary.name);
        }
    record.config = group.runs.front().config;
    record.config.study.axes = {{"train.seed", seedAxis}, {"sibo.lambda", lambdaAxis}};
    record.config.study.endpoint = {"primary", "validation", false};
    record.config.study.margin = 1.0;
    group.study = std::move(record);
    return group;
}

} // namespace made
