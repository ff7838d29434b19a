// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "base/json.h"
#include "engine/error.h"
#include "runs/library.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace engine {

namespace {

using Json = nlohmann::ordered_json;

Json orNull(const std::optional<double>& value)
{
    return value ? Json(*value) : Json();
}

std::optional<double> numberAt(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found == json.end() || !found->is_number() ? std::nullopt : std::optional(found->get<double>());
}

RunState stateNamed(const std::string& text)
{
    for (int i = 0; i <= static_cast<int>(RunState::Interrupted); ++i)
        if (text == name(static_cast<RunState>(i)))
            return static_cast<RunState>(i);
    throw EngineError(ErrorCode::BadFile, "\"" + text + "\" is no state of a run");
}

bool isDataOfTraining(const std::string& split)
{
    return split == "validation" || split == "train";
}

/// Collects the short facts as the events go by.
class Collector {
public:
    explicit Collector(RunSummary& summary) : m_summary(summary) {}

    void add(const Event& event)
    {
        if (std::isfinite(event.time))
            m_summary.seconds = std::max(m_summary.seconds, event.time);
        std::visit([&](const auto& body) { take(body); }, event.body);
    }

private:
    template<class T>
    void take(const T&)
    {
    }
    void take(const RunStarted& e)
    {
        m_summary.startedAt = e.startedAt;
        m_summary.steps = e.steps;
        m_summary.primaryMetric = e.primaryMetric;
    }
    void take(const StepDone& e)
    {
        m_summary.step = std::max(m_summary.step, e.step);
        if (e.loss)
            m_summary.lastLoss = e.loss;
    }
    void take(const EvalDone& e)
    {
        if (e.base || !std::isfinite(e.primary))
            return;
        const bool isFinal = !e.adapter.empty();
        if (e.split == "validation" && (!isFinal || e.adapter == "best"))
            takeValidation(e);
        else if (isFinal && !isDataOfTraining(e.split) &&
                 (e.adapter == "best" || !m_summary.testPrimary.contains(e.split)))
            m_summary.testPrimary[e.split] = e.primary;
    }
    void takeValidation(const EvalDone& e)
    {
        // Earliest on ties; a final evaluation of the best adapter repeats a figure that was counted while training.
        if (m_summary.bestPrimary && *m_summary.bestPrimary >= e.primary)
            return;
        if (!e.adapter.empty() && m_summary.bestPrimary)
            return;
        m_summary.bestPrimary = e.primary;
        m_summary.bestStep = e.step;
    }
    void take(const SimilarityMeasured& e)
    {
        if (!e.base && !e.layers.empty() && std::isfinite(e.layers.back()))
            m_summary.lastSimilarity = e.layers.back();
    }
    void take(const RunFinished& e)
    {
        m_summary.state = e.state;
        m_summary.reason = e.reason;
    }

    RunSummary& m_summary;
};

} // namespace

RunSummary summarise(const std::string& name, const TrainConfig& config, const std::vector<Event>& events)
{
    RunSummary summary;
    summary.name = name;
    summary.lambda = config.sibo.lambda;
    summary.source = engine::name(config.sibo.source);
    summary.method = engine::name(config.method.kind);
    summary.model = config.model.path.filename().string();
    summary.data = !config.task.preset.empty() ? config.task.preset : config.task.train.filename().string();
    summary.seed = config.train.seed;
    Collector collector(summary);
    for (const Event& event : events)
        collector.add(event);
    return summary;
}

std::string summaryText(const RunSummary& s)
{
    Json json = {{"name", s.name},
                 {"label", s.label},
                 {"study", s.study},
                 {"state", name(s.state)},
                 {"reason", s.reason},
                 {"started_at", s.startedAt},
                 {"seconds", s.seconds},
                 {"step", s.step},
                 {"steps", s.steps},
                 {"last_loss", orNull(s.lastLoss)},
                 {"best_primary", orNull(s.bestPrimary)},
                 {"best_step", s.bestStep},
                 {"primary_metric", s.primaryMetric},
                 {"last_similarity", orNull(s.lastSimilarity)},
                 {"test_primary", s.testPrimary},
                 {"lambda", s.lambda},
                 {"source", s.source},
                 {"method", s.method},
                 {"model", s.model},
                 {"data", s.data},
                 {"seed", s.seed}};
    return writeJson(json, 2) + "\n";
}

RunSummary readSummaryFile(const std::filesystem::path& file)
{
    JsonLimits limits;
    limits.bytes = 4u << 20;
    const Json json = parseOrderedJson(readWholeFile(file, limits.bytes), file.string(), limits);
    try {
        RunSummary s;
        const auto read = [&](const char* key, auto& member) { json.at(key).get_to(member); };
        read("name", s.name);
        read("label", s.label);
        read("study", s.study);
        if (!s.study.empty() && !isFolderName(s.study))
            throw EngineError(ErrorCode::BadFile, "\"study\" is no name of a folder", file.string());
        s.state = stateNamed(json.at("state").get<std::string>());
        read("reason", s.reason);
        read("started_at", s.startedAt);
        read("seconds", s.seconds);
        read("step", s.step);
        read("steps", s.steps);
        s.lastLoss = numberAt(json, "last_loss");
        s.bestPrimary = numberAt(json, "best_primary");
        read("best_step", s.bestStep);
        read("primary_metric", s.primaryMetric);
        s.lastSimilarity = numberAt(json, "last_similarity");
        read("test_primary", s.testPrimary);
        read("lambda", s.lambda);
        read("source", s.source);
        read("method", s.method);
        read("model", s.model);
        read("data", s.data);
        read("seed", s.seed);
        return s;
    } catch (const nlohmann::json::exception& error) {
        throw EngineError(ErrorCode::BadFile, error.what(), file.string(), "remove it: it is rebuilt from the events");
    }
}

} // namespace engine
