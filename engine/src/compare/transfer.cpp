// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transfer.h"

#include "compare/run_facts.h"
#include "engine/comparison.h"
#include "engine/presets.h"
#include "stats/paired.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace engine {

namespace {

/// The figures of one run by data set.
struct RunFigure {
    double primary = 0;
    std::string metric;
    bool isBest = false; ///< of the best adapter
};
using RunFigures = std::map<std::string, RunFigure>;

/// The metric that is the primary one, by its value.
std::string metricOf(const EvalDone& e, const std::string& named)
{
    const auto is = [&](const char* metric, double sign) {
        const auto found = e.metrics.find(metric);
        return found != e.metrics.end() && sign * found->second == e.primary;
    };
    if (named == "−loss" ? is("loss", -1) : is(named.c_str(), 1))
        return named;
    return is("accuracy", 1) ? "accuracy" : is("loss", -1) ? "−loss" : named;
}

RunFigures figuresOf(const RunFacts& run)
{
    RunFigures figures;
    for (const EvalDone* e : run.evaluations) {
        const bool isValidation = e->split == "validation" && e->adapter.empty();
        if (!std::isfinite(e->primary) || (e->adapter.empty() && !isValidation) || e->split == "train")
            continue;
        RunFigure& figure = figures[e->split];
        // Of validation while training the highest, which the best adapter is from; else the best adapter's own.
        const bool isBetter = isValidation ? e->primary > figure.primary : e->adapter == "best" || !figure.isBest;
        if (figure.metric.empty() || isBetter)
            figure = {e->primary, metricOf(*e, run.primaryMetric), e->adapter == "best"};
    }
    return figures;
}

/// Of its own data: validation, and test sets of the task itself.
bool isOwn(const std::string& data, const TaskConfig& task)
{
    return data == "validation" || std::any_of(task.test.begin(), task.test.end(), [&](const TestSet& set) {
               return set.name == data && (set.preset.empty() || set.preset == task.preset);
           });
}

TransferCell cellOf(const std::vector<double>& values)
{
    TransferCell cell;
    cell.mean = meanOf(values);
    cell.runs = static_cast<int>(values.size());
    if (values.size() > 1)
        cell.deviation = deviationOf(values);
    return cell;
}

std::vector<TransferColumn> columnsOf(const std::vector<RunFigures>& figures, std::span<const RunRecord> runs)
{
    std::map<std::string, TransferColumn> found;
    for (std::size_t i = 0; i < runs.size(); ++i)
        for (const auto& [data, figure] : figures[i])
            found.try_emplace(data, TransferColumn{data, figure.metric, !isOwn(data, runs[i].config.task)});
    std::vector<TransferColumn> columns;
    for (auto& [data, column] : found)
        columns.push_back(std::move(column));
    const auto order = [](const TransferColumn& c) { return std::pair(c.further, c.data != "validation"); };
    std::stable_sort(columns.begin(), columns.end(), [&](const auto& a, const auto& b) { return order(a) < order(b); });
    return columns;
}

} // namespace

TransferTable transferTable(std::span<const RunRecord> runs)
{
    TransferTable table;
    std::vector<RunRecord> completed;
    for (const RunRecord& run : runs)
        if (run.summary.state == RunState::Completed)
            completed.push_back(run);
    if (completed.empty())
        return table;
    const Comparison comparison = compareRuns(completed);
    std::vector<RunFigures> figures;
    for (const RunRecord& run : completed)
        figures.push_back(figuresOf(factsOf(run)));
    table.columns = columnsOf(figures, completed);
    for (const SettingFigures& setting : comparison.settings) {
        TransferRow row{setting.lambda, setting.label, {}};
        for (const TransferColumn& column : table.columns) {
            std::vector<double> values;
            for (const std::size_t run : setting.runs)
                if (const auto found = figures[run].find(column.data); found != figures[run].end())
                    if (!comparison.runs[run].repeated)
                        values.push_back(found->second.primary);
            row.cells.push_back(values.empty() ? std::nullopt : std::optional(cellOf(values)));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace engine
