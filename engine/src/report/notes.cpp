// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "base/json.h"
#include "config/config_json.h"
#include "engine/config_io.h"
#include "engine/fields.h"
#include "engine/methods.h"
#include "report/run_lines.h"
#include "report/tables.h"
#include "report/text.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace engine {

namespace {

using Runs = std::vector<RunRecord>;

std::string paragraph(const std::string& text)
{
    return "<p>" + escapeHtml(text) + "</p>";
}

std::set<double> lambdasOf(const Runs& runs, SiboSource source)
{
    std::set<double> lambdas;
    for (const RunRecord& run : runs)
        if (takesLambda(run.config.method.kind) && run.config.sibo.lambda > 0 && run.config.sibo.source == source)
            lambdas.insert(run.config.sibo.lambda);
    return lambdas;
}

std::string seedNote(const Runs& runs)
{
    std::set<std::uint64_t> seeds;
    for (const RunRecord& run : runs)
        seeds.insert(run.config.train.seed);
    if (runs.size() == 1)
        return paragraph("One run: this shows what one run did. Another seed gives other figures.");
    if (seeds.size() == 1)
        return paragraph(
            "One seed: this shows what one run of each λ did, not which λ is better. Repeat the study with "
            "several seeds before believing a difference.");
    std::string text = std::to_string(seeds.size()) +
                       " seeds: compare the spread between the seeds of one λ with the difference between two λ. A "
                       "difference that is smaller than that spread is no evidence.";
    const bool fixedOrder = std::all_of(runs.begin(), runs.end(), [&](const RunRecord& run) {
        return run.config.train.dataSeed && run.config.train.dataSeed == runs.front().config.train.dataSeed;
    });
    if (fixedOrder)
        text += " The data seed was fixed: the order of the data was not varied.";
    return paragraph(text);
}

std::string sourceNote(const Runs& runs)
{
    const auto mixed = lambdasOf(runs, SiboSource::H0);
    if (mixed.empty())
        return {};
    const auto controlled = lambdasOf(runs, SiboSource::Zero);
    const bool all = std::includes(controlled.begin(), controlled.end(), mixed.begin(), mixed.end());
    const std::string two =
        "λ does two things: it weakens the adapter's view of its input by (1 − λ), and it adds λ h0. ";
    return paragraph(two +
                     (all ? "Each λ stands beside its control (sibo.source zero), which only weakens: an effect "
                            "belongs to h0 only where λ differs from that control."
                          : "Without runs with sibo.source zero, which only weakens, neither a change of the metric "
                            "nor a lower similarity can be put down to h0."));
}

std::string cohortNote(const Runs& runs)
{
    std::set<std::string> dtypes;
    for (const RunRecord& run : runs)
        if (const RunStarted* start = startOf(run))
            dtypes.insert(start->dtype);
    if (dtypes.size() < 2)
        return {};
    return paragraph("The runs were computed in different number formats, so their figures are not comparable.");
}

std::string quotedForShell(const std::string& text)
{
    std::string quoted = "'";
    for (const char c : text)
        quoted += c == '\'' ? "'\\''" : std::string(1, c);
    return quoted + "'";
}

// One configuration that expands to exactly these runs.
TrainConfig asStudy(const Runs& runs)
{
    TrainConfig config = runs.front().config;
    config.study = {};
    const auto keys = differingKeys(runs);
    if (runs.size() < 2 || keys.empty())
        return config;
    for (const RunRecord& run : runs) {
        Overrides overrides;
        for (const std::string& key : keys)
            if (const Field* field = findField(key); field->applies(run.config))
                overrides.emplace_back(key, field->get(run.config));
        config.study.runs.push_back(std::move(overrides));
    }
    return config;
}

} // namespace

std::string notesSection(const Runs& runs)
{
    return "<section class=\"notes\"><h2>How to read this</h2>" + seedNote(runs) + sourceNote(runs) + cohortNote(runs) +
           "</section>\n";
}

std::string commandSection(const Runs& runs)
{
    const std::string file = runs.size() == 1 ? shownLabel(runs.front()) + ".json" : "study.json";
    return "<h2>Do it again</h2><p>Save the configuration below as <code>" + escapeHtml(file) +
           "</code> and run</p><pre class=\"command\">sibo train " + escapeHtml(quotedForShell(file)) +
           "</pre><details><summary>Configuration as JSON</summary><pre>" + escapeHtml(toJson(asStudy(runs))) +
           "</pre></details>\n";
}

std::string factsSection(const Runs& runs)
{
    std::string html;
    if (const RunStarted* start = startOf(runs.front())) {
        html += "<p>Computed on " + escapeHtml(start->device) + " in " + escapeHtml(start->dtype) + " with " +
                std::to_string(start->threads) + " threads; " + std::to_string(start->trainable) + " of " +
                std::to_string(start->total) + " parameters trained; λ acts at " +
                std::to_string(start->effectiveSites) + " of " + std::to_string(start->totalSites) +
                " adapted layers.</p>";
    }
    try {
        const std::string text = readWholeFile(runs.front().folder / "config.json", 16u << 20);
        const auto json = parseOrderedJson(text, "config.json");
        if (json.contains("facts") && !json["facts"].empty())
            html += "<details><summary>Versions, data and model</summary><pre>" +
                    escapeHtml(writeJson(json["facts"], 2)) + "</pre></details>";
    } catch (const std::exception&) {
        // A folder that was moved away: the rest of the report stands without it.
    }
    return html.empty() ? html : "<h2>Where the figures come from</h2>" + html + "\n";
}

} // namespace engine
