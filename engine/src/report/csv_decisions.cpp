// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv_decisions.h"

#include "engine/error.h"
#include "engine/study.h"
#include "report/csv_text.h"

namespace engine::csv {

namespace {

/// Behind the study and the time, both finished texts.
struct Decision {
    std::string run, label, what, rule, metric;
    std::string step, value, threshold;
};

std::vector<Decision> decisionsOf(const RunPruned& e)
{
    return {{e.run, "", "pruned", e.rule, e.metric, std::to_string(e.step), number(e.value), number(e.threshold)}};
}

std::vector<Decision> decisionsOf(const SettingsAdded& e)
{
    std::vector<Decision> decisions;
    for (std::size_t i = 0; i < e.runs.size(); ++i)
        decisions.push_back({e.runs[i], i < e.labels.size() ? e.labels[i] : "", "added", e.rule, "", "", "", ""});
    return decisions;
}

std::vector<Decision> decisionsOf(const CohortFailed& e)
{
    std::vector<Decision> decisions;
    for (const std::string& run : e.runs)
        decisions.push_back({run, "", "failed", e.message + (e.where.empty() ? "" : ": " + e.where), "", "", "", ""});
    return decisions;
}

template<class Body>
std::vector<Decision> decisionsOf(const Body&)
{
    return {};
}

std::string rowsOf(const StudyRecord& study)
{
    std::string rows;
    for (const StudyEvent& event : readStudyEvents(study.folder))
        for (const Decision& d : std::visit([](const auto& body) { return decisionsOf(body); }, event.body))
            rows += row({text(study.name), number(event.time), text(d.run), text(d.label), d.what, text(d.rule),
                         text(d.metric), d.step, d.value, d.threshold});
    return rows;
}

} // namespace

std::string decisionsTable(const std::vector<RunGroup>& groups, std::vector<std::string>& notes)
{
    std::string rows;
    for (const RunGroup& group : groups) {
        if (!group.study)
            continue;
        try {
            rows += rowsOf(*group.study);
        } catch (const EngineError& error) {
            notes.push_back(group.study->name + ": its decisions were left out: " + describe(error));
        }
    }
    const std::string head =
        row({"study", "time", "run", "label", "decision", "rule", "metric", "step", "value", "threshold"});
    return rows.empty() ? rows : head + rows;
}

} // namespace engine::csv
