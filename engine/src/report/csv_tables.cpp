// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv_tables.h"

#include "engine/fields.h"
#include "engine/report.h"
#include "report/csv_text.h"
#include "report/run_lines.h"

#include <algorithm>
#include <set>

namespace engine::csv {

namespace {

std::string whole(std::int64_t value)
{
    return std::to_string(value);
}

template<class Body, class Take>
void eachOf(const RunRecord& run, const Take& take)
{
    for (const Event& event : run.events)
        if (const auto* body = std::get_if<Body>(&event.body))
            take(event, *body);
}

// The value at `index`, empty where a measurement is shorter than the others.
std::string at(const std::vector<double>& values, std::size_t index)
{
    return index < values.size() ? number(values[index]) : std::string();
}

std::vector<std::string> runCells(const RunRecord& run)
{
    const RunSummary& s = run.summary;
    const RunStarted* start = startOf(run);
    return {text(s.name),
            text(s.label),
            text(s.study),
            text(s.method),
            text(s.model),
            text(s.data),
            number(s.lambda),
            text(s.source),
            std::to_string(s.seed),
            name(s.state),
            text(s.reason),
            text(s.startedAt),
            number(s.seconds),
            whole(s.step),
            whole(s.steps),
            number(s.lastLoss),
            text(s.primaryMetric),
            number(s.bestPrimary),
            s.bestPrimary ? whole(s.bestStep) : "",
            number(s.lastSimilarity),
            start == nullptr ? "" : whole(start->trainable),
            start == nullptr ? "" : whole(start->total),
            start == nullptr ? "" : text(start->device),
            start == nullptr ? "" : text(start->dtype),
            start == nullptr ? "" : std::to_string(start->threads),
            start == nullptr ? "" : std::to_string(start->cohortSize)};
}

void addRowsOf(std::string& table, const RunRecord& run, const Event& event, const SimilarityMeasured& e)
{
    const std::vector<double> excess = excessOf(e);
    const std::size_t layers = std::max({e.layers.size(), e.across.size(), e.retention.size()});
    for (std::size_t layer = 0; layer < layers; ++layer)
        table += row({text(run.summary.name), whole(e.step), number(event.time), truth(e.base), whole(e.sequences),
                      std::to_string(layer), at(e.layers, layer), at(e.across, layer), at(excess, layer),
                      at(e.retention, layer)});
}

} // namespace

std::string runsTable(const Runs& runs)
{
    std::set<std::string> tests;
    for (const RunRecord* run : runs)
        for (const auto& [test, value] : run->summary.testPrimary)
            tests.insert(test);
    std::vector<std::string> head{"run",        "label",          "study",        "method",    "model",
                                  "data",       "lambda",         "source",       "seed",      "state",
                                  "reason",     "started_at",     "seconds",      "step",      "steps",
                                  "last_loss",  "primary_metric", "best_primary", "best_step", "last_similarity",
                                  "trainable",  "total",          "device",       "dtype",     "threads",
                                  "cohort_size"};
    for (const std::string& test : tests)
        head.push_back(text("test_" + test));
    std::string table = row(head);
    for (const RunRecord* run : runs) {
        std::vector<std::string> cells = runCells(*run);
        for (const std::string& test : tests) {
            const auto found = run->summary.testPrimary.find(test);
            cells.push_back(found == run->summary.testPrimary.end() ? "" : number(found->second));
        }
        table += row(cells);
    }
    return table;
}

std::string configurationTable(const Runs& runs)
{
    std::string table = row({"run", "key", "value"});
    for (const RunRecord* run : runs)
        for (const Field& field : fields())
            if (field.applies(run->config))
                table += row({text(run->summary.name), field.key, text(toText(field.get(run->config)))});
    return table;
}

std::string stepsTable(const Runs& runs)
{
    std::string table = row(
        {"run", "step", "epoch", "time", "loss", "learning_rate", "grad_norm", "tokens", "seconds", "memory_bytes"});
    for (const RunRecord* run : runs)
        eachOf<StepDone>(*run, [&](const Event& event, const StepDone& e) {
            table += row({text(run->summary.name), whole(e.step), number(e.epoch), number(event.time), number(e.loss),
                          number(e.lr), number(e.gradNorm), whole(e.tokens), number(e.seconds), whole(e.memoryBytes)});
        });
    return table;
}

std::string evaluationsTable(const Runs& runs)
{
    std::set<std::string> metrics;
    for (const RunRecord* run : runs)
        eachOf<EvalDone>(*run, [&](const Event&, const EvalDone& e) {
            for (const auto& [metric, value] : e.metrics)
                metrics.insert(metric);
        });
    std::vector<std::string> head{"run", "step", "time", "split", "adapter", "base", "best", "samples", "primary"};
    for (const std::string& metric : metrics)
        head.push_back(text(metric));
    std::string table = row(head);
    for (const RunRecord* run : runs)
        eachOf<EvalDone>(*run, [&](const Event& event, const EvalDone& e) {
            std::vector<std::string> cells{text(run->summary.name), whole(e.step),    number(event.time),
                                           text(e.split),           text(e.adapter),  truth(e.base),
                                           truth(e.best),           whole(e.samples), number(e.primary)};
            for (const std::string& metric : metrics) {
                const auto found = e.metrics.find(metric);
                cells.push_back(found == e.metrics.end() ? "" : number(found->second));
            }
            table += row(cells);
        });
    return table;
}

std::string similarityTable(const Runs& runs)
{
    std::string table =
        row({"run", "step", "time", "base", "sequences", "layer", "similarity", "across", "excess", "retention"});
    for (const RunRecord* run : runs)
        eachOf<SimilarityMeasured>(
            *run, [&](const Event& event, const SimilarityMeasured& e) { addRowsOf(table, *run, event, e); });
    return table;
}

std::string sharesTable(const Runs& runs)
{
    std::string rows;
    for (const RunRecord* run : runs)
        eachOf<SimilarityMeasured>(*run, [&](const Event&, const SimilarityMeasured& e) {
            for (const auto& [site, share] : e.share)
                rows += row({text(run->summary.name), whole(e.step), text(site), number(share)});
        });
    return rows.empty() ? rows : row({"run", "step", "site", "share"}) + rows;
}

std::string lambdasTable(const Runs& runs)
{
    std::string rows;
    for (const RunRecord* run : runs)
        eachOf<StepDone>(*run, [&](const Event&, const StepDone& e) {
            for (const auto& [lambdaOf, lambda] : e.lambdas)
                rows += row({text(run->summary.name), whole(e.step), text(lambdaOf), number(lambda)});
        });
    return rows.empty() ? rows : row({"run", "step", "lambda_of", "lambda"}) + rows;
}

} // namespace engine::csv

namespace engine {

std::string csvTable(const std::vector<RunRecord>& runs)
{
    csv::Runs all;
    for (const RunRecord& run : runs)
        all.push_back(&run);
    return csv::runsTable(all);
}

} // namespace engine
