// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/panels.h"

#include "engine/config_io.h"
#include "engine/error.h"
#include "engine/fields.h"
#include "engine/figure_text.h"

#include <algorithm>
#include <array>

namespace engine {

namespace {

// λ and the block, and what changes no figure at the endpoint.
const std::array<std::string, 7> kNoSettings{"sibo.lambda",
                                             "sibo.source",
                                             "train.seed",
                                             "train.data_seed",
                                             "train.micro_batch_size",
                                             "train.checkpoint_every",
                                             "train.similarity_every"};

SiboSource sourceOf(const TrainConfig& config)
{
    return config.sibo.lambda == 0 ? SiboSource::H0 : config.sibo.source;
}

Arm& armOf(Panel& panel, const TrainConfig& config)
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
    } else if (run.diverged) {
        cell.state = CellState::Diverged;
    } else if (state == RunState::Completed) {
        cell.state = CellState::Failed;
        cell.reason = "it has no figure for the endpoint";
    } else {
        cell.state = state == RunState::Failed ? CellState::Failed : CellState::Unfinished;
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
                byRest.emplace(panelKey(planned[i].config), found->second);
        for (std::size_t i = 0; i < planned.size(); ++i) {
            const auto likeIt = byRest.find(panelKey(planned[i].config));
            if (!m_byName.contains(m_study.runs[i]) && likeIt != byRest.end())
                add(planned[i].config, *likeIt->second);
        }
    }

private:
    const StudyRecord& m_study;
    std::map<std::string, const RunFacts*> m_byName;
};

void labelPanels(std::vector<Panel>& panels)
{
    for (const Field& field : fields()) {
        if (std::find(kNoSettings.begin(), kNoSettings.end(), field.key) != kNoSettings.end())
            continue;
        const FieldValue first = panels.front().config == nullptr ? FieldValue() : field.get(*panels.front().config);
        const bool differs = std::any_of(panels.begin(), panels.end(),
                                         [&](const Panel& panel) { return field.get(*panel.config) != first; });
        if (!differs)
            continue;
        for (Panel& panel : panels)
            if (field.applies(*panel.config))
                panel.settings.emplace_back(field.key, field.get(*panel.config));
    }
    for (Panel& panel : panels)
        panel.label = settingLabel(panel.settings);
}

} // namespace

int Arm::count(CellState state) const
{
    return static_cast<int>(
        std::count_if(cells.begin(), cells.end(), [&](const auto& pair) { return pair.second.state == state; }));
}

const Arm* Panel::find(double lambda, SiboSource source) const
{
    for (const Arm& arm : arms)
        if (arm.lambda == lambda && arm.source == source)
            return &arm;
    return nullptr;
}

std::string panelKey(const TrainConfig& config)
{
    std::string text;
    for (const Field& field : fields())
        if (std::find(kNoSettings.begin(), kNoSettings.end(), field.key) == kNoSettings.end())
            text += field.key + "=" + toText(field.get(config)) + "\n";
    return text;
}

Block blockOf(const TrainConfig& config)
{
    return {config.train.seed, config.train.dataSeed};
}

std::vector<Panel> panelsOf(std::span<const RunFacts> runs, const StudyEndpoint& endpoint, const StudyRecord* study)
{
    std::vector<Panel> panels;
    std::map<std::string, std::size_t> places;
    const auto panelFor = [&](const TrainConfig& config) -> Panel& {
        const auto [found, isNew] = places.emplace(panelKey(config), panels.size());
        if (isNew)
            panels.emplace_back().config = &config;
        return panels[found->second];
    };
    for (const RunFacts& run : runs) {
        const TrainConfig& config = run.run->config;
        Cell& cell = armOf(panelFor(config), config).cells[blockOf(config)];
        if (cell.state != CellState::Value) {
            const Cell seen = cellOf(run, endpoint);
            if (cell.run == nullptr || seen.state == CellState::Value)
                cell = seen;
        }
    }
    if (study != nullptr)
        PlannedCells(runs, *study).forEachMissing([&](const TrainConfig& planned, const RunFacts& like) {
            armOf(panelFor(like.run->config), planned).cells.emplace(blockOf(planned), Cell());
        });
    for (Panel& panel : panels)
        std::stable_sort(panel.arms.begin(), panel.arms.end(), [](const Arm& a, const Arm& b) {
            return std::pair(a.lambda, a.source) < std::pair(b.lambda, b.source);
        });
    if (!panels.empty())
        labelPanels(panels);
    return panels;
}

} // namespace engine
