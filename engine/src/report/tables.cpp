// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tables.h"

#include "base/json.h"
#include "engine/fields.h"
#include "report/run_lines.h"
#include "report/text.h"

#include <algorithm>
#include <set>

namespace engine {

namespace {

using Runs = std::vector<RunRecord>;

std::string cell(const std::string& text, const char* style = "")
{
    const std::string attribute = *style == '\0' ? "" : std::string(" class=\"") + style + "\"";
    return "<td" + attribute + ">" + escapeHtml(text) + "</td>";
}

std::string heading(const std::vector<std::string>& titles)
{
    std::string html = "<thead><tr>";
    for (const std::string& title : titles)
        html += "<th scope=\"col\">" + escapeHtml(title) + "</th>";
    return html + "</tr></thead>";
}

std::string table(const std::string& head, const std::string& rows)
{
    return "<div class=\"wide\"><table>" + head + "<tbody>" + rows + "</tbody></table></div>\n";
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

std::string metricsText(const EvalDone& e)
{
    std::string text;
    for (const auto& [name, value] : e.metrics)
        text += (text.empty() ? "" : ", ") + name + " " + fixedNumber(value, 3);
    return text;
}

} // namespace

const std::string& shownLabel(const RunRecord& run)
{
    return run.summary.label.empty() ? run.summary.name : run.summary.label;
}

std::string runsTable(const Runs& runs)
{
    const auto tests = testNames(runs);
    const std::string& metric = runs.front().summary.primaryMetric;
    std::vector<std::string> titles{"Run",    "λ",         "source",
                                    "seed",   "state",     "steps",
                                    "time",   "last loss", "best " + (metric.empty() ? "metric" : metric),
                                    "at step"};
    for (const std::string& name : tests)
        titles.push_back(name);
    titles.emplace_back("last similarity");
    std::string rows;
    for (const RunRecord& run : runs) {
        const RunSummary& s = run.summary;
        rows += "<tr>" + cell(shownLabel(run)) + cell(numberText(s.lambda), "number") + cell(s.source) +
                cell(std::to_string(s.seed), "number") + cell(name(s.state), isFinal(s.state) ? "" : "open") +
                cell(std::to_string(s.step) + " / " + std::to_string(s.steps), "number") +
                cell(clockTime(s.seconds), "number") + cell(fixedNumber(s.lastLoss, 3), "number") +
                cell(fixedNumber(s.bestPrimary, 3), "number") +
                cell(s.bestPrimary ? std::to_string(s.bestStep) : "–", "number");
        for (const std::string& test : tests) {
            const auto found = s.testPrimary.find(test);
            rows += cell(found == s.testPrimary.end() ? "–" : fixedNumber(found->second, 3), "number");
        }
        rows += cell(fixedNumber(s.lastSimilarity, 3), "number") + "</tr>";
    }
    return table(heading(titles), rows);
}

std::string problemsList(const Runs& runs)
{
    std::string items;
    std::set<std::string> seen;
    const auto add = [&](const RunRecord& run, const std::string& text) {
        if (!text.empty() && seen.insert(shownLabel(run) + text).second)
            items += "<li><b>" + escapeHtml(shownLabel(run)) + "</b>: " + escapeHtml(text) + "</li>";
    };
    for (const RunRecord& run : runs) {
        const std::string state = name(run.summary.state);
        const std::string& reason = run.summary.reason;
        if (run.summary.state != RunState::Completed)
            add(run, reason.starts_with(state) ? reason : state + (reason.empty() ? "" : ": ") + reason);
        for (const Event& event : run.events)
            if (const auto* warning = std::get_if<Warning>(&event.body))
                add(run, warning->text + (warning->hint.empty() ? "" : " (" + warning->hint + ")"));
    }
    return items.empty() ? std::string() : "<h2>Warnings and failures</h2><ul>" + items + "</ul>\n";
}

std::string testTable(const Runs& runs)
{
    std::string rows;
    for (const RunRecord& run : runs)
        for (const EvalDone& e : finalEvaluations(run))
            rows += "<tr>" + cell(shownLabel(run)) + cell(e.split) + cell(e.adapter) +
                    cell(std::to_string(e.samples), "number") + cell(fixedNumber(e.primary, 3), "number") +
                    cell(metricsText(e)) + "</tr>";
    if (rows.empty())
        return {};
    return "<h2>Held-out results</h2><p>Measured once at the end. Test sets chose nothing: neither the adapter nor λ. "
           "Sets "
           "of another domain show what carries over.</p>" +
           table(heading({"Run", "data", "adapter", "samples", "primary", "metrics"}), rows);
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

std::string configurationTables(const Runs& runs)
{
    const auto differing = differingKeys(runs);
    std::string html = "<h2>Configuration</h2>";
    if (!differing.empty()) {
        std::vector<std::string> titles{"Run"};
        titles.insert(titles.end(), differing.begin(), differing.end());
        std::string rows;
        for (const RunRecord& run : runs) {
            rows += "<tr>" + cell(shownLabel(run));
            for (const std::string& key : differing)
                rows += cell(toText(findField(key)->get(run.config)), "code");
            rows += "</tr>";
        }
        html += "<h3>What differs</h3>" + table(heading(titles), rows);
    }
    std::string rows;
    const TrainConfig& common = runs.front().config;
    for (const Field& field : fields())
        if (field.applies(common) && std::find(differing.begin(), differing.end(), field.key) == differing.end())
            rows += "<tr>" + cell(field.key, "code") + cell(toText(field.get(common)), "code") + "</tr>";
    return html + "<details open><summary>What all runs share</summary>" + table(heading({"key", "value"}), rows) +
           "</details>\n";
}

} // namespace engine
