// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tables.h"

#include "base/json.h"
#include "engine/fields.h"
#include "engine/figure_text.h"
#include "report/run_lines.h"
#include "report/text.h"
#include "stats/paired.h"

#include <algorithm>
#include <map>
#include <set>

namespace engine {

namespace {

using Runs = std::vector<RunRecord>;

ReportColumn number(const std::string& title)
{
    return {title, true};
}

ReportColumn code(const std::string& title)
{
    return {title, false, true};
}

std::vector<std::string> testNames(const Runs& runs)
{
    std::vector<std::string> names;
    for (const RunRecord& run : runs)
        for (const auto& [name, value] : run.summary.testPrimary)
            if (std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(name);
    return names;
}

/// Final evaluations of one setting on one set with one adapter.
struct HeldOut {
    std::vector<double> primary;
    std::map<std::string, std::vector<double>> metrics;
    std::int64_t samples = 0;
};

std::string meanText(const std::vector<double>& values)
{
    return spreadText(meanOf(values), values.size() > 1 ? std::optional(deviationOf(values)) : std::nullopt);
}

std::map<std::pair<std::string, std::string>, HeldOut> heldOutOf(const ReportData& data, const SettingFigures& setting)
{
    std::map<std::pair<std::string, std::string>, HeldOut> found; // by set and adapter
    for (const std::size_t run : data.runsOf(setting))
        for (const EvalDone& e : finalEvaluations(data.runs[run])) {
            HeldOut& held = found[{e.split, e.adapter}];
            held.primary.push_back(e.primary);
            held.samples = e.samples;
            for (const auto& [metric, value] : e.metrics)
                held.metrics[metric].push_back(value);
        }
    return found;
}

// "2 pruned, 1 failed"; empty where all runs gave a value.
std::string outcomesOf(const SettingFigures& setting)
{
    std::string text;
    const auto add = [&](int count, const char* what) {
        if (count > 0)
            text += (text.empty() ? "" : ", ") + std::to_string(count) + " " + what;
    };
    add(setting.pruned, "pruned");
    add(setting.failed, "failed");
    add(setting.diverged, "diverged");
    return text;
}

const ComparedRun* comparedRun(const ReportData& data, const RunRecord& run)
{
    const auto found = std::find_if(data.comparison.runs.begin(), data.comparison.runs.end(),
                                    [&](const ComparedRun& compared) { return compared.name == run.summary.name; });
    return found == data.comparison.runs.end() ? nullptr : &*found;
}

std::vector<std::string> runRow(const ReportData& data, const RunRecord& run)
{
    const RunSummary& s = run.summary;
    const ComparedRun* compared = comparedRun(data, run);
    const FigureUnit unit = data.comparison.unit;
    std::optional<double> value, delta;
    if (compared != nullptr) {
        value = compared->value;
        if (compared->delta)
            delta = inUnit(*compared->delta, unit);
    }
    return {shownLabel(run),
            numberText(s.lambda),
            s.source,
            std::to_string(s.seed),
            name(s.state),
            std::to_string(s.step) + " / " + std::to_string(s.steps),
            clockTime(s.seconds),
            metricText(s.lastLoss),
            metricText(value) + (compared != nullptr && compared->provisional ? " (so far)" : ""),
            signedText(delta, unit),
            metricText(s.bestPrimary),
            s.bestPrimary ? std::to_string(s.bestStep) : "–"};
}

} // namespace

const std::string& shownLabel(const RunRecord& run)
{
    return run.summary.label.empty() ? run.summary.name : run.summary.label;
}

ReportBlocks settingsTable(const ReportData& data)
{
    const auto& settings = data.comparison.settings;
    if (settings.empty())
        return {};
    ReportTable table{"Means over the seeds of each setting: " + data.comparison.metricName,
                      {{"Setting"}, number("seeds"), number("mean ± SD"), number("95 % of the mean")},
                      {}};
    const bool outcomes =
        std::any_of(settings.begin(), settings.end(), [](const auto& s) { return !outcomesOf(s).empty(); });
    if (outcomes)
        table.columns.push_back({"without a value"});
    for (const SettingFigures& setting : settings) {
        // Limits of a mean are values of the metric, not differences.
        const std::string interval =
            setting.interval ? metricText(setting.interval->low) + " to " + metricText(setting.interval->high) : "–";
        table.rows.push_back({setting.label.empty() ? "all runs" : setting.label, std::to_string(setting.seeds),
                              spreadText(setting.mean, setting.deviation), interval});
        if (outcomes)
            table.rows.back().push_back(outcomesOf(setting));
    }
    return {ReportHeading{2, "Settings"}, ReportParagraph{"By " + data.comparison.metricName + "."}, table};
}

ReportBlocks runsTable(const ReportData& data)
{
    const auto tests = testNames(data.runs);
    const std::string& metric = data.first().summary.primaryMetric;
    const std::string difference = unitName(data.comparison.unit);
    ReportTable table{"The runs",
                      {{"Run"},
                       number("λ"),
                       {"source"},
                       number("seed"),
                       {"state"},
                       number("steps"),
                       number("time"),
                       number("last loss"),
                       number("endpoint"),
                       number("Δ to baseline" + (difference.empty() ? "" : ", " + difference)),
                       number("best " + (metric.empty() ? "metric" : metric)),
                       number("at step")},
                      {}};
    for (const std::string& test : tests)
        table.columns.push_back(number(test));
    table.columns.push_back(number("last similarity"));
    for (const RunRecord& run : data.runs) {
        std::vector<std::string> cells = runRow(data, run);
        for (const std::string& test : tests) {
            const auto found = run.summary.testPrimary.find(test);
            cells.push_back(found == run.summary.testPrimary.end() ? "–" : metricText(found->second));
        }
        cells.push_back(metricText(run.summary.lastSimilarity));
        table.rows.push_back(std::move(cells));
    }
    const auto& baseline = data.comparison.baseline;
    ReportBlocks blocks{ReportHeading{2, "Runs"}};
    if (baseline)
        blocks.push_back(ReportParagraph{"Δ: to the run of the same seed with " +
                                         data.comparison.settings[*baseline].label +
                                         ", without one to that setting's mean."});
    blocks.push_back(std::move(table));
    return blocks;
}

ReportBlocks outcomesList(const ReportData& data)
{
    ReportList list;
    std::set<std::string> seen;
    const auto add = [&](const RunRecord& run, const std::string& text) {
        const std::string item = shownLabel(run) + ", seed " + std::to_string(run.summary.seed) + ": " + text;
        if (!text.empty() && seen.insert(item).second)
            list.items.push_back(item);
    };
    for (const RunRecord& run : data.runs) {
        const std::string state = name(run.summary.state);
        const std::string& reason = run.summary.reason;
        if (run.summary.state != RunState::Completed)
            add(run, reason.starts_with(state) ? reason : state + (reason.empty() ? "" : ": ") + reason);
        for (const Event& event : run.events)
            if (const auto* warning = std::get_if<Warning>(&event.body))
                add(run, warning->text + (warning->hint.empty() ? "" : " (" + warning->hint + ")"));
    }
    if (list.items.empty())
        return {};
    return {ReportHeading{2, "Pruned and failed runs, warnings"}, std::move(list)};
}

ReportBlocks heldOutTable(const ReportData& data)
{
    ReportTable table{"Held-out results",
                      {{"Setting"},
                       {"data"},
                       {"adapter"},
                       number("samples"),
                       number("seeds"),
                       number("primary, mean ± SD"),
                       {"means"}},
                      {}};
    for (const SettingFigures& setting : data.comparison.settings)
        for (const auto& [place, held] : heldOutOf(data, setting)) {
            std::string means;
            for (const auto& [metric, values] : held.metrics)
                means += (means.empty() ? "" : ", ") + metric + " " + metricText(meanOf(values));
            table.rows.push_back({setting.label.empty() ? "all runs" : setting.label, place.first, place.second,
                                  countText(held.samples), std::to_string(held.primary.size()), meanText(held.primary),
                                  means});
        }
    if (table.rows.empty())
        return {};
    return {ReportHeading{2, "Held-out results"},
            ReportParagraph{"Measured once at the end of each run. Test sets chose nothing: neither the adapter nor λ. "
                            "Sets of another domain show what carries over."},
            table};
}

std::vector<std::string> differingKeys(const Runs& runs)
{
    std::vector<std::string> keys;
    for (const Field& field : fields()) {
        const FieldValue first = field.get(runs.front().config);
        const auto differs = [&](const RunRecord& run) { return field.get(run.config) != first; };
        if (std::any_of(runs.begin(), runs.end(), differs))
            keys.push_back(field.key);
    }
    return keys;
}

ReportBlocks configurationTables(const ReportData& data)
{
    const auto differing = differingKeys(data.runs);
    ReportBlocks blocks{ReportHeading{2, "Configuration"}};
    if (!differing.empty()) {
        ReportTable table{"What differs", {{"Run"}}, {}};
        for (const std::string& key : differing)
            table.columns.push_back(code(key));
        for (const RunRecord& run : data.runs) {
            table.rows.push_back({shownLabel(run)});
            for (const std::string& key : differing)
                table.rows.back().push_back(toText(findField(key)->get(run.config)));
        }
        table.folded = table.rows.size() > 40;
        blocks.push_back(ReportHeading{3, "What differs"});
        blocks.push_back(std::move(table));
    }
    ReportTable shared{"What all runs share", {code("key"), code("value")}, {}, true};
    const TrainConfig& common = data.first().config;
    for (const Field& field : fields())
        if (field.applies(common) && std::find(differing.begin(), differing.end(), field.key) == differing.end())
            shared.rows.push_back({field.key, toText(field.get(common))});
    blocks.push_back(std::move(shared));
    return blocks;
}

} // namespace engine
