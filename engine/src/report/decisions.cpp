// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/decisions.h"

#include "engine/error.h"
#include "engine/figure_text.h"
#include "engine/study.h"
#include "report/tables.h"

#include <algorithm>

namespace engine {

namespace {

std::string joined(const std::vector<std::string>& items)
{
    std::string text;
    for (const std::string& item : items)
        text += (text.empty() ? "" : ", ") + item;
    return text;
}

// Labels say more than folder names; a run that is not in the report keeps its name.
std::string labelsOf(const ReportData& data, const std::vector<std::string>& names)
{
    std::vector<std::string> labels;
    for (const std::string& name : names) {
        const auto found = std::find_if(data.runs.begin(), data.runs.end(),
                                        [&](const RunRecord& run) { return run.summary.name == name; });
        labels.push_back(
            found == data.runs.end() ? name : shownLabel(*found) + ", seed " + std::to_string(found->summary.seed));
    }
    return joined(labels);
}

std::string textOf(const ReportData& data, const RunPruned& e)
{
    return "Step " + countText(e.step) + ": " + labelsOf(data, {e.run}) + " was left behind (" + e.rule +
           "): " + e.metric + " " + metricText(e.value) + ", the last that went on had " + metricText(e.threshold) +
           ".";
}

std::string textOf(const ReportData&, const SettingsAdded& e)
{
    return countOf(static_cast<std::int64_t>(e.runs.size()), "run") + " added (" + e.rule + "): " + joined(e.labels) +
           ".";
}

std::string textOf(const ReportData& data, const CohortFailed& e)
{
    return "Not trained: " + labelsOf(data, e.runs) + ": " + e.message + (e.where.empty() ? "" : " (" + e.where + ")") +
           (e.hint.empty() ? "." : ". Remedy: " + e.hint);
}

template<class Body>
std::string textOf(const ReportData&, const Body&)
{
    return {};
}

} // namespace

ReportBlocks decisionsList(const ReportData& data)
{
    if (data.study == nullptr)
        return {};
    ReportBlocks blocks{ReportHeading{2, "Decisions of the study"}};
    try {
        ReportList list;
        for (const StudyEvent& event : readStudyEvents(data.study->folder))
            if (std::string text = std::visit([&](const auto& e) { return textOf(data, e); }, event.body);
                !text.empty())
                list.items.push_back(std::move(text));
        if (list.items.empty())
            return {};
        blocks.push_back(std::move(list));
    } catch (const EngineError& error) {
        blocks.push_back(ReportParagraph{"They cannot be read: " + describe(error), ReportTone::Caution});
    }
    return blocks;
}

} // namespace engine
