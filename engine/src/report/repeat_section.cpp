// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/methods_section.h"

#include "base/atomic_file.h"
#include "base/json.h"
#include "engine/config_io.h"
#include "engine/fields.h"
#include "engine/figure_text.h"
#include "report/run_lines.h"
#include "report/tables.h"

#include <nlohmann/json.hpp>

namespace engine {

namespace {

std::string quotedForShell(const std::string& text)
{
    if (text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-/") ==
        std::string::npos)
        return text;
    std::string quoted = "'";
    for (const char c : text)
        quoted += c == '\'' ? "'\\''" : std::string(1, c);
    return quoted + "'";
}

// One configuration that expands to exactly these runs.
TrainConfig asStudy(const std::vector<RunRecord>& runs)
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

// What config.json of a run folder tells of the machine; empty for a folder that was moved away or is damaged.
std::string factsOf(const RunRecord& run)
{
    try {
        const std::string text = readWholeFile(run.folder / "config.json", 16u << 20);
        const auto json = parseOrderedJson(text, "config.json");
        return json.contains("facts") && !json["facts"].empty() ? writeJson(json["facts"], 2) : std::string();
    } catch (const std::exception&) {
        return {};
    }
}

} // namespace

ReportBlocks machineSection(const ReportData& data)
{
    ReportBlocks blocks;
    if (const RunStarted* start = startOf(data.first())) {
        std::string text = "The first run was computed on " + start->device + " in " + start->dtype + " with " +
                           countOf(start->threads, "thread") + "; " + countText(start->trainable) + " of " +
                           countText(start->total) + " parameters trained.";
        blocks.push_back(ReportParagraph{text});
    }
    if (const std::string facts = factsOf(data.first()); !facts.empty())
        blocks.push_back(ReportCode{"Versions, machine, data and model of the first run", facts});
    if (!blocks.empty())
        blocks.insert(blocks.begin(), ReportHeading{2, "Machine and versions"});
    return blocks;
}

ReportBlocks repeatSection(const ReportData& data)
{
    const bool single = data.study == nullptr && data.runs.size() == 1;
    const std::string file = single ? shownLabel(data.first()) + ".json" : "study.json";
    TrainConfig config = data.study != nullptr ? data.study->config : asStudy(data.runs);
    std::string text = "Save the configuration below as " + file + " and run";
    if (config.study.strategy == StudyStrategy::Refine) {
        // Its axis holds the λ that were found: to refine once more would find others.
        config.study.strategy = StudyStrategy::Grid;
        text = "The λ that refining added are among the values of the configuration below, so that nothing is refined "
               "again. " +
               text;
    }
    return {ReportHeading{2, "Do it again"}, ReportParagraph{text},
            ReportCode{"", "sibo train " + quotedForShell(file)}, ReportCode{"Configuration as JSON", toJson(config)}};
}

} // namespace engine
