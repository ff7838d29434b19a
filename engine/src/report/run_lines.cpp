// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/run_lines.h"

#include "base/atomic_file.h"
#include "base/json.h"
#include "engine/error.h"
#include "engine/methods.h"
#include "report/ramp.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <map>
#include <nlohmann/json.hpp>

namespace engine {

namespace {

template<class Body, class Take>
void eachOf(const RunRecord& run, const Take& take)
{
    for (const Event& event : run.events)
        if (const auto* body = std::get_if<Body>(&event.body))
            take(*body);
}

bool isWhileTraining(const EvalDone& e)
{
    return e.split == "validation" && e.adapter.empty();
}

} // namespace

ChartPoints lossPoints(const RunRecord& run)
{
    ChartPoints points;
    eachOf<StepDone>(run, [&](const StepDone& e) {
        points.emplace_back(e.step, e.loss.value_or(std::numeric_limits<double>::quiet_NaN()));
    });
    return points;
}

ChartPoints validationLossPoints(const RunRecord& run)
{
    ChartPoints points;
    eachOf<EvalDone>(run, [&](const EvalDone& e) {
        const auto loss = e.metrics.find("loss");
        if (isWhileTraining(e) && !e.base && loss != e.metrics.end())
            points.emplace_back(e.step, loss->second);
    });
    return points;
}

ChartPoints primaryPoints(const RunRecord& run)
{
    ChartPoints points;
    eachOf<EvalDone>(run, [&](const EvalDone& e) {
        if (isWhileTraining(e))
            points.emplace_back(e.step, e.primary);
    });
    return points;
}

ChartPoints lastLayerPoints(const RunRecord& run)
{
    ChartPoints points;
    eachOf<SimilarityMeasured>(run, [&](const SimilarityMeasured& e) {
        if (!e.layers.empty())
            points.emplace_back(e.step, e.layers.back());
    });
    return points;
}

std::vector<double> excessOf(const SimilarityMeasured& measured)
{
    std::vector<double> excess;
    if (measured.layers.size() != measured.across.size())
        return excess;
    for (std::size_t layer = 0; layer < measured.layers.size(); ++layer)
        excess.push_back(measured.layers[layer] - measured.across[layer]);
    return excess;
}

ChartPoints smoothed(const ChartPoints& points, double beta)
{
    ChartPoints result;
    double sum = 0, weight = 0;
    for (const auto& [x, y] : points) {
        if (!std::isfinite(y)) {
            result.emplace_back(x, y);
            continue;
        }
        sum = beta * sum + (1 - beta) * y;
        weight = beta * weight + (1 - beta);
        result.emplace_back(x, sum / weight);
    }
    return result;
}

const SimilarityMeasured* lastSimilarity(const RunRecord& run)
{
    const SimilarityMeasured* last = nullptr;
    eachOf<SimilarityMeasured>(run, [&](const SimilarityMeasured& e) { last = e.base ? last : &e; });
    return last;
}

const SimilarityMeasured* baseSimilarity(const RunRecord& run)
{
    const SimilarityMeasured* base = nullptr;
    eachOf<SimilarityMeasured>(run, [&](const SimilarityMeasured& e) { base = e.base ? &e : base; });
    return base;
}

const RunStarted* startOf(const RunRecord& run)
{
    const RunStarted* start = nullptr;
    eachOf<RunStarted>(run, [&](const RunStarted& e) { start = &e; });
    return start;
}

std::vector<EvalDone> finalEvaluations(const RunRecord& run)
{
    std::vector<EvalDone> found;
    eachOf<EvalDone>(run, [&](const EvalDone& e) {
        if (!e.adapter.empty())
            found.push_back(e);
    });
    return found;
}

std::int64_t validationSamples(const RunRecord& run)
{
    std::int64_t samples = 0;
    eachOf<EvalDone>(run, [&](const EvalDone& e) { samples = e.split == "validation" ? e.samples : samples; });
    return samples;
}

std::optional<double> majorityShare(const RunRecord& run)
{
    try {
        const std::string text = readWholeFile(run.folder / "predictions" / "validation-best.jsonl");
        std::map<std::string, std::int64_t> counts;
        std::int64_t rows = 0;
        for (std::size_t at = 0, end = 0; (end = text.find('\n', at)) != std::string::npos; at = end + 1, ++rows)
            ++counts[writeJson(parseJson(std::string_view(text).substr(at, end - at), "predictions").at("label"))];
        std::int64_t most = 0;
        for (const auto& [label, count] : counts)
            most = std::max(most, count);
        return rows == 0 ? std::nullopt : std::optional(static_cast<double>(most) / static_cast<double>(rows));
    } catch (const std::exception&) {
        return std::nullopt; // the line is an extra: a report is made without it
    }
}

namespace {

std::string dashOf(const RunRecord& run)
{
    if (!takesLambda(run.config.method.kind))
        return "";
    if (run.config.sibo.lambda == 0)
        return kDashed;
    switch (run.config.sibo.source) {
    case SiboSource::H0:
        return "";
    case SiboSource::Zero:
        return kDotted;
    case SiboSource::Permuted:
        return kDashDot;
    }
    return "";
}

} // namespace

std::set<double> lambdasOf(const std::vector<RunRecord>& runs)
{
    std::set<double> lambdas;
    for (const RunRecord& run : runs)
        lambdas.insert(run.config.sibo.lambda);
    return lambdas;
}

void addLambdaColours(Palette& palette, const std::set<double>& lambdas)
{
    const double largest = lambdas.empty() || *lambdas.rbegin() <= 0 ? 1 : *lambdas.rbegin();
    std::size_t next = 0;
    for (const double lambda : lambdas)
        palette["s" + std::to_string(next++)] = {rampColour(lambda / largest, false),
                                                 rampColour(lambda / largest, true)};
}

std::vector<RunLook> runLooks(const std::vector<RunRecord>& runs, const std::set<double>& lambdas)
{
    std::vector<RunLook> looks;
    for (const RunRecord& run : runs) {
        const std::string& label = run.summary.label.empty() ? run.summary.name : run.summary.label;
        const auto index = std::distance(lambdas.begin(), lambdas.find(run.config.sibo.lambda));
        const bool takes = takesLambda(run.config.method.kind);
        looks.push_back({label, takes ? "s" + std::to_string(index) : "muted", dashOf(run)});
    }
    return looks;
}

} // namespace engine
