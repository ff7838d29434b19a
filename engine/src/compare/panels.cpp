// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/panels.h"

#include "engine/config_io.h"
#include "engine/error.h"
#include "engine/fields.h"
#include "engine/figure_text.h"

#include <algorithm>

namespace engine {

namespace {

SiboSource sourceOf(const TrainConfig& config)
{
    return config.sibo.lambda == 0 ? SiboSource::H0 : config.sibo.source;
}

Arm& armOf(RunPanel& panel, const TrainConfig& config)
{
    const double lambda = config.sibo.lambda;
    const SiboSource source = sourceOf(config);
    for (Arm& arm : panel.arms)
        if (arm.lambda == lambda && arm.source == source)
            return arm;
    return panel.arms.emplace_back(Arm{lambda, source, {}});
}

Cell cellOf(const RunFacts& run, const StudyEndpoint& endpoint)
{
    Cell cell;
    cell.run = &run;
    cell.reason = run.reason;
    const RunState state = run.run->summary.state;
    const auto reading = readEndpoint(run, endpoint);
    if (reading && !reading->provisional) {
        const double value = inUnit(reading->value, unitOf(endpoint.metric, run.run->config.task.kind));
        cell.state = CellState::Value;
        cell.value = higherIsBetter(endpoint) ? value : -value;
        cell.samples = reading->samples;
    } else if (state == RunState::Pruned) {
        cell.state = CellState::Pruned;
    } else if (run.diverged || endpointOverflowed(run, endpoint)) {
        cell.state = CellState::Diverged;
    } else if (state == RunState::Completed) {
        cell.state = CellState::Failed;
        cell.reason = "it has no figure for the endpoint";
    } else {
        cell.state = state == RunState::Failed    ? CellState::Failed
                     : state == RunState::Stopped ? CellState::Stopped
                                                  : CellState::Unfinished;
    }
    return cell;
}

/// The planned runs of a study that are not among the runs given, each with a run of the same panel.
class PlannedCells {
public:
    PlannedCells(std::span<const RunFacts> runs, const StudyRecord& study) : m_study(study)
    {
        for (const RunFacts& run : runs)
            m_byName[run.run->folder.filename().string()] = m_byName[run.run->summary.name] = &run;
    }

    template<class Add>
    void forEachMissing(const Add& add) const
    {
        std::vector<PlannedRun> planned;
        try {
            planned = expandStudy(m_study.config);
        } catch (const EngineError&) {
            return; // edited by hand: what was planned is not known, what ran still is
        }
        if (planned.size() != m_study.runs.size())
            return;
        std::map<std::string, const RunFacts*> byRest; // by the axes but λ and the seeds
        for (std::size_t i = 0; i < planned.size(); ++i)
            if (const auto found = m_byName.find(m_study.runs[i]); found != m_byName.end())
                byRest.emplace(settingsKey(planned[i].config), found->second);
        for (std::size_t i = 0; i < planned.size(); ++i) {
            const auto likeIt = byRest.find(settingsKey(planned[i].config));
            if (!m_byName.contains(m_study.runs[i]) && likeIt != byRest.end())
                add(planned[i].config, *likeIt->second);
        }
    }

private:
    const StudyRecord& m_study;
    std::map<std::string, const RunFacts*> m_byName;
};

void labelPanels(std::vector<RunPanel>& panels)
{
    for (const Field& field : fields()) {
        if (!isSetting(field.key))
            continue;
        const FieldValue first = panels.front().config == nullptr ? FieldValue() : field.get(*panels.front().config);
        const bool differs = std::any_of(panels.begin(), panels.end(),
                                         [&](const RunPanel& panel) { return field.get(*panel.config) != first; });
        if (!differs)
            continue;
        for (RunPanel& panel : panels)
            if (field.applies(*panel.config))
                panel.settings.emplace_back(field.key, field.get(*panel.config));
    }
    for (RunPanel& panel : panels)
        panel.label = settingLabel(panel.settings);
}

std::vector<const RunFacts*> byAge(std::span<const RunFacts> runs)
{
    std::vector<const RunFacts*> sorted;
    for (const RunFacts& run : runs)
        sorted.push_back(&run);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const RunFacts* a, const RunFacts* b) { return isOlder(*a->run, *b->run); });
    return sorted;
}

/// To be called from the oldest run on.
void put(RunPanel& panel, const RunFacts& run, const StudyEndpoint& endpoint)
{
    const TrainConfig& config = run.run->config;
    Cell& cell = armOf(panel, config).cells[blockOf(config)];
    const Cell seen = cellOf(run, endpoint);
    if (cell.run == nullptr) {
        cell = seen;
        return;
    }
    const auto hasOutcome = [](const Cell& c) { return c.state == CellState::Value || c.state == CellState::Diverged; };
    const bool replaces = !hasOutcome(cell) && hasOutcome(seen);
    panel.repeated.push_back(replaces ? cell.run->run->summary.name : run.run->summary.name);
    if (replaces)
        cell = seen;
}

} // namespace

std::string outcomeText(const std::string& what, CellState state)
{
    switch (state) {
    case CellState::Value:
        break;
    case CellState::Pruned:
        return what + " was pruned";
    case CellState::Diverged:
        return what + " diverged";
    case CellState::Failed:
        return what + " failed";
    case CellState::Stopped:
        return what + " was stopped";
    case CellState::Unfinished:
        return what + " has not ended";
    case CellState::Missing:
        return what + " has no run";
    }
    return what;
}

int Arm::count(CellState state) const
{
    return static_cast<int>(
        std::count_if(cells.begin(), cells.end(), [&](const auto& pair) { return pair.second.state == state; }));
}

const Arm* RunPanel::find(double lambda, SiboSource source) const
{
    for (const Arm& arm : arms)
        if (arm.lambda == lambda && arm.source == source)
            return &arm;
    return nullptr;
}

std::vector<Block> commonBlocks(const Arm& a, const Arm& b)
{
    std::vector<Block> blocks;
    for (const auto& [block, cell] : a.cells)
        if (const auto found = b.cells.find(block);
            found != b.cells.end() && cell.state == CellState::Value && found->second.state == CellState::Value)
            blocks.push_back(block);
    return blocks;
}

std::vector<double> differencesOf(const Arm& a, const Arm& b, const std::vector<Block>& blocks)
{
    std::vector<double> differences;
    for (const Block& block : blocks)
        differences.push_back(a.cells.at(block).value - b.cells.at(block).value);
    return differences;
}

std::vector<RunPanel> panelsOf(std::span<const RunFacts> runs, const StudyEndpoint& endpoint, const StudyRecord* study)
{
    std::vector<RunPanel> panels;
    std::map<std::string, std::size_t> places;
    const auto panelFor = [&](const TrainConfig& config) -> RunPanel& {
        const auto [found, isNew] = places.emplace(settingsKey(config), panels.size());
        if (isNew)
            panels.emplace_back().config = &config;
        return panels[found->second];
    };
    for (const RunFacts& run : runs)
        panelFor(run.run->config); // in the order given
    for (const RunFacts* run : byAge(runs))
        put(panelFor(run->run->config), *run, endpoint);
    if (study != nullptr)
        PlannedCells(runs, *study).forEachMissing([&](const TrainConfig& planned, const RunFacts& like) {
            armOf(panelFor(like.run->config), planned).cells.emplace(blockOf(planned), Cell());
        });
    for (RunPanel& panel : panels)
        std::stable_sort(panel.arms.begin(), panel.arms.end(), [](const Arm& a, const Arm& b) {
            return std::pair(a.lambda, a.source) < std::pair(b.lambda, b.source);
        });
    if (!panels.empty())
        labelPanels(panels);
    return panels;
}

} // namespace engine
