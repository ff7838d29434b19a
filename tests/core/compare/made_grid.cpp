// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_grid.h"

#include "engine/config_io.h"

#include <fstream>

using namespace engine;

namespace grid {

namespace {

constexpr int kLayers = 6;
constexpr std::int64_t kSteps = 100;

EvalDone evaluation(const Spec& spec, const std::string& split, std::int64_t step, const std::string& adapter)
{
    const double value = split == "test" ? spec.value : spec.validation;
    EvalDone e;
    e.step = step;
    e.split = split;
    e.primary = value;
    e.metrics = {{"accuracy", value}, {"f1", value - 0.1}, {"loss", 1 - value}};
    e.samples = split == "test" ? spec.samples : 200;
    e.adapter = adapter;
    return e;
}

SimilarityMeasured similarity(const Spec& spec)
{
    SimilarityMeasured e;
    e.step = kSteps;
    for (int layer = 0; layer <= kLayers; ++layer) {
        e.across.push_back(0.1);
        e.layers.push_back(0.1 + (layer == 0 ? 0.15 : spec.excess));
        e.retention.push_back(1 - 0.1 * layer);
    }
    e.share = {{"encoder.layer.0.attention.self.query", spec.lambda}};
    return e;
}

std::vector<EventBody> bodies(const Spec& spec)
{
    RunStarted start;
    start.steps = kSteps;
    start.dtype = spec.dtype;
    start.primaryMetric = "accuracy";
    std::vector<EventBody> bodies{start, evaluation(spec, "validation", 0, "")};
    std::get<EvalDone>(bodies.back()).base = true;
    for (std::int64_t step = 1; step <= kSteps; ++step)
        bodies.emplace_back(StepDone{step, 0.01, spec.loss + (step <= 90 ? 1.0 : 0.0), 3e-4, 1.0, 100, 0.1, 0, {}});
    bodies.emplace_back(evaluation(spec, "validation", kSteps, ""));
    bodies.emplace_back(similarity(spec));
    if (spec.state == RunState::Completed)
        for (const char* adapter : {"best", "last"})
            bodies.emplace_back(evaluation(spec, "test", kSteps, adapter));
    if (isFinal(spec.state))
        bodies.emplace_back(RunFinished{spec.state, spec.reason, spec.code, "", ""});
    return bodies;
}

} // namespace

RunRecord run(const Spec& spec)
{
    RunRecord record;
    TrainConfig& config = record.config;
    config.model.path = "/models/MiniLM-L6";
    config.task.preset = "sst2";
    config.task.test = {{"test", "/data/test.tsv"}};
    config.train.seed = spec.seed;
    config.sibo.lambda = spec.lambda;
    config.sibo.source = spec.source;
    if (spec.change)
        spec.change(config);
    const std::string name = "run-" + std::to_string(static_cast<int>(spec.lambda * 1000 + 0.5)) + "-" +
                             engine::name(spec.source) + "-" + std::to_string(spec.seed);
    for (EventBody& body : bodies(spec))
        record.events.push_back({name, static_cast<double>(record.events.size()), std::move(body)});
    record.folder = "/no/such/library/runs/" + name;
    record.summary = summarise(name, config, record.events);
    record.summary.label = "λ " + std::to_string(spec.lambda);
    if (!isFinal(spec.state))
        record.summary.state = spec.state;
    return record;
}

std::vector<RunRecord> runs(const std::vector<double>& lambdas, const std::vector<std::vector<double>>& rows,
                            std::int64_t samples)
{
    std::vector<RunRecord> result;
    for (std::size_t j = 0; j < lambdas.size(); ++j)
        for (std::size_t b = 0; b < rows[j].size(); ++b) {
            Spec spec;
            spec.lambda = lambdas[j];
            spec.seed = b + 1;
            spec.value = rows[j][b];
            spec.samples = samples;
            result.push_back(run(spec));
        }
    return result;
}

StudyRecord study(const std::vector<RunRecord>& runs, const std::vector<double>& lambdas, int seeds)
{
    StudyRecord record;
    record.name = "study";
    record.config = runs.front().config;
    record.config.study.axes = {{"sibo.lambda", {lambdas.begin(), lambdas.end()}}, {"train.seed", {}}};
    for (std::int64_t seed = 1; seed <= seeds; ++seed)
        record.config.study.axes[1].second.emplace_back(seed);
    record.config.study.endpoint = {"primary", "test", false};
    for (const double lambda : lambdas)
        for (int seed = 1; seed <= seeds; ++seed)
            record.runs.push_back("run-" + std::to_string(static_cast<int>(lambda * 1000 + 0.5)) + "-h0-" +
                                  std::to_string(seed));
    return record;
}

void writePredictions(const std::filesystem::path& folder, const std::vector<bool>& right, const std::string& split,
                      std::size_t row)
{
    std::filesystem::create_directories(folder / "predictions");
    std::ofstream file(folder / "predictions" / (split + "-final.jsonl"), std::ios::binary);
    for (std::size_t i = 0; i < right.size(); ++i) {
        const int label = static_cast<int>(i % 2), prediction = right[i] ? label : 1 - label;
        file << R"({"index": )" << i << R"(, "row": )" << i + row << R"(, "label": )" << label << R"(, "prediction": )"
             << prediction << R"(, "logits": [)" << (prediction == 0 ? "1, 0" : "0, 1") << "]}\n";
    }
}

std::string told(const Verdict& verdict)
{
    std::string text;
    for (const auto* panels : {&verdict.panels, &verdict.tuned})
        for (const PanelVerdict& panel : *panels)
            for (const Sentence& sentence : panel.sentences)
                text += sentence.text + "\n";
    for (const Sentence& sentence : verdict.sentences)
        text += sentence.text + "\n";
    return text;
}

} // namespace grid
