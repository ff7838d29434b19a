// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_text.h"

#include "engine/presets.h"
#include "text_table.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace cli {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMostLabels = 6, kMostProblems = 20;

std::string titleOf(const engine::RecognisedSet& set)
{
    const engine::TaskPreset* preset = engine::findTaskPreset(set.preset);
    return preset != nullptr ? preset->title + " (" + preset->id + ")" : "data of one's own";
}

/// "positive 444, negative 428", the most frequent first.
std::string labelText(const engine::SplitReport& split)
{
    std::vector<std::pair<std::string, std::int64_t>> labels(split.labels.begin(), split.labels.end());
    std::stable_sort(labels.begin(), labels.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    std::string text;
    for (std::size_t i = 0; i < std::min(labels.size(), kMostLabels); ++i)
        text += (i > 0 ? ", " : "") + printable(labels[i].first) + " " + grouped(labels[i].second);
    if (labels.size() > kMostLabels)
        text += ", and " + grouped(static_cast<std::int64_t>(labels.size() - kMostLabels)) + " more";
    return text;
}

std::string lengthText(const engine::SplitReport& split)
{
    if (split.usable == 0)
        return fixed(std::nullopt, 1);
    return grouped(split.shortest) + " to " + grouped(split.longest) + ", mean " + fixed(split.meanLength, 1);
}

std::string splitTable(const engine::DataReport& report)
{
    std::vector<std::vector<std::string>> rows;
    for (const engine::SplitReport& split : report.splits)
        rows.push_back({printable(split.split), printable(split.path.filename().string()), grouped(split.rows),
                        grouped(split.usable), labelText(split), lengthText(split),
                        report.tokens ? grouped(split.cut) : fixed(std::nullopt, 0), grouped(split.duplicates),
                        split.split == "train" ? fixed(std::nullopt, 0) : grouped(split.inTraining),
                        grouped(split.problemCount)});
    return table({"split", "file", "rows", "used", "labels", report.tokens ? "tokens" : "characters", "cut",
                  "duplicates", "in training", "problems"},
                 rows);
}

std::string columnText(const engine::SplitReport& split)
{
    std::string text = "columns of " + printable(split.split) + ":";
    for (std::size_t i = 0; i < split.columns.size(); ++i)
        text += (i > 0 ? ", " : " ") + printable(split.columns[i]);
    return text + "\n";
}

std::string problemText(const engine::SplitReport& split)
{
    std::string text;
    const std::size_t shown = std::min(split.problems.size(), kMostProblems);
    for (std::size_t i = 0; i < shown; ++i) {
        const engine::DataProblem& problem = split.problems[i];
        text += printable(problem.file) + (problem.line > 0 ? ":" + std::to_string(problem.line) : "") + ": " +
                printable(problem.message) + " → " + printable(problem.decision) + "\n";
    }
    if (const std::int64_t more = split.problemCount - static_cast<std::int64_t>(shown); more > 0)
        text += "and " + grouped(more) + " more in " + printable(split.split) + "\n";
    return text;
}

Json problemJson(const engine::DataProblem& problem)
{
    return {{"file", problem.file},
            {"line", problem.line > 0 ? Json(problem.line) : Json(nullptr)},
            {"message", problem.message},
            {"decision", problem.decision},
            {"refused", problem.fatal}};
}

Json splitJson(const engine::SplitReport& split, bool tokens)
{
    Json problems = Json::array();
    for (const engine::DataProblem& problem : split.problems)
        problems.push_back(problemJson(problem));
    return {{"split", split.split},
            {"file", split.path.string()},
            {"rows", split.rows},
            {"used", split.usable},
            {"columns", split.columns},
            {"labels", split.labels},
            {"unit", tokens ? "tokens" : "characters"},
            {"shortest", split.shortest},
            {"longest", split.longest},
            {"mean_length", split.meanLength},
            {"cut", tokens ? Json(split.cut) : Json(nullptr)},
            {"duplicates", split.duplicates},
            {"in_training", split.inTraining},
            {"problem_count", split.problemCount},
            {"problems", problems}};
}

} // namespace

std::string dataText(const std::vector<DataFound>& found)
{
    std::string text;
    for (const DataFound& each : found) {
        text += (text.empty() ? "" : "\n") + titleOf(each.set) +
                (each.set.form.empty() ? "" : ", " + printable(each.set.form)) + ": " + printable(each.set.reason) +
                "\n";
        text += splitTable(each.report);
        for (const engine::SplitReport& split : each.report.splits)
            text += columnText(split);
        for (const std::string& note : each.report.notes)
            text += "note: " + printable(note) + "\n";
        for (const engine::SplitReport& split : each.report.splits)
            text += problemText(split);
    }
    return text;
}

std::string dataJson(const std::vector<DataFound>& found)
{
    Json sets = Json::array();
    for (const DataFound& each : found) {
        Json files = Json::object(), splits = Json::array();
        for (const auto& [split, path] : each.set.files)
            files[split] = path.string();
        for (const engine::SplitReport& split : each.report.splits)
            splits.push_back(splitJson(split, each.report.tokens));
        sets.push_back({{"preset", each.set.preset.empty() ? Json(nullptr) : Json(each.set.preset)},
                        {"form", each.set.form},
                        {"reason", each.set.reason},
                        {"files", files},
                        {"notes", each.report.notes},
                        {"splits", splits}});
    }
    // Names and labels need not be UTF-8; a reader of JSON must not fail on them.
    return Json{{"sets", sets}}.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

bool holdsRefused(const std::vector<DataFound>& found)
{
    const auto isRefused = [](const engine::DataProblem& problem) { return problem.fatal; };
    return std::any_of(found.begin(), found.end(), [&](const DataFound& each) {
        return std::any_of(each.report.splits.begin(), each.report.splits.end(), [&](const engine::SplitReport& split) {
            return std::any_of(split.problems.begin(), split.problems.end(), isRefused);
        });
    });
}

} // namespace cli
