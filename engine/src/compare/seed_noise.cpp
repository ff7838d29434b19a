// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/seed_noise.h"

#include "engine/config_io.h"
#include "engine/error.h"
#include "engine/fields.h"
#include "engine/figure_text.h"
#include "engine/presets.h"
#include "engine/study.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace engine {

namespace {

namespace fs = std::filesystem;

constexpr int kMostSeeds = 200;

std::string modelName(const TrainConfig& config)
{
    return config.model.path.filename().string();
}

std::string dataName(const TrainConfig& config)
{
    return config.task.preset.empty() ? config.task.train.filename().string() : config.task.preset;
}

/// What the endpoint is called; two studies with equal names are judged in the same unit.
std::string metricOf(const TrainConfig& config)
{
    const std::string metric = resolvedEndpoint(config).metric;
    return metric == "primary" ? primaryMetricName(config.task) : metric;
}

struct Candidate {
    StudyRecord record;
    bool sameModel = false, sameData = false;
};

bool sameData(const TrainConfig& a, const TrainConfig& b)
{
    const bool sameFile = !a.task.train.empty() && a.task.train.lexically_normal() == b.task.train.lexically_normal();
    return sameFile || (!a.task.preset.empty() && a.task.preset == b.task.preset);
}

/// Nearest first; of equally near ones the newest, which names sort by.
std::vector<Candidate> candidates(const TrainConfig& config, const fs::path& library)
{
    std::vector<Candidate> found;
    std::error_code error;
    for (fs::directory_iterator entry(studiesFolder(library), error), end; !error && entry != end;
         entry.increment(error)) {
        try {
            Candidate one{readStudy(entry->path())};
            if (metricOf(one.record.config) != metricOf(config))
                continue;
            one.sameModel = modelName(one.record.config) == modelName(config);
            one.sameData = sameData(one.record.config, config);
            found.push_back(std::move(one));
        } catch (const EngineError&) {
            continue; // no study, or one that was damaged: there may be another
        }
    }
    std::sort(found.begin(), found.end(), [](const Candidate& a, const Candidate& b) {
        const auto nearness = [](const Candidate& one) { return 2 * one.sameData + one.sameModel; };
        return nearness(a) != nearness(b) ? nearness(a) > nearness(b) : a.record.name > b.record.name;
    });
    return found;
}

std::optional<SeedNoise> noiseOf(const Candidate& candidate, const fs::path& library)
{
    std::vector<RunRecord> runs;
    for (const std::string& run : candidate.record.runs) {
        try {
            runs.push_back(readRun(runsFolder(library) / run));
        } catch (const EngineError&) {
            continue; // a run that was deleted
        }
    }
    VerdictOptions quick;
    quick.bootstrap = false;
    const Verdict verdict = judge(runs, &candidate.record, quick);
    double squares = 0;
    int degrees = 0;
    for (const PanelVerdict& panel : verdict.panels)
        if (panel.degrees > 0 && panel.residual > 0 && panel.unit == verdict.unit) {
            squares += panel.residual * panel.residual * panel.degrees;
            degrees += panel.degrees;
        }
    if (degrees == 0)
        return std::nullopt;
    return SeedNoise{std::sqrt(squares / degrees),
                     degrees,
                     verdict.unit,
                     candidate.record.name,
                     modelName(candidate.record.config),
                     dataName(candidate.record.config),
                     candidate.sameModel,
                     candidate.sameData};
}

/// Different λ ≠ 0 with h0: those that are set against λ = 0. A study of something else compares its settings.
int comparisonsOf(const std::vector<PlannedRun>& runs)
{
    std::set<double> lambdas;
    std::set<std::string> settings;
    for (const PlannedRun& run : runs) {
        if (run.config.sibo.lambda > 0 && run.config.sibo.source == SiboSource::H0)
            lambdas.insert(run.config.sibo.lambda);
        settings.insert(settingLabel(run.overrides));
    }
    return std::max(1, static_cast<int>(lambdas.empty() ? settings.size() - 1 : lambdas.size()));
}

std::string sourceText(const SeedNoise& noise)
{
    const std::string near = noise.sameData && noise.sameModel ? "on the same data and model"
                             : noise.sameData                  ? "on the same data, with the model " + noise.model
                             : noise.sameModel                 ? "with the same model, on " + noise.data
                                                               : "with " + noise.model + " on " + noise.data;
    return "by the spread between seeds of " + noise.study + ", " + near;
}

std::string withUnit(double amount, FigureUnit unit)
{
    const std::string name = unitName(unit);
    return amountText(amount, unit) + (name.empty() ? "" : " " + name);
}

std::string outlookText(const StudyOutlook& outlook)
{
    if (outlook.seeds < 2)
        return "With one seed a study shows what one run of each setting does, not which is better.";
    if (outlook.seeds < 3)
        return "Two seeds are too few for an interval; from three on a study can say which differences it resolves.";
    if (!outlook.noise || !outlook.resolvable)
        return "How small a difference " + countOf(outlook.seeds, "seed") +
               " can resolve is not known before a study with this metric has been trained with at least three seeds.";
    return "With " + countOf(outlook.seeds, "seed") + " this study can resolve about " +
           withUnit(*outlook.resolvable, outlook.noise->unit) + " (" + sourceText(*outlook.noise) +
           "). A true difference of that size is found in about half of such studies, if the λ spread alike.";
}

} // namespace

std::optional<SeedNoise> nearestSeedNoise(const TrainConfig& config, const fs::path& library)
{
    for (const Candidate& candidate : candidates(config, library))
        if (auto noise = noiseOf(candidate, library))
            return noise;
    return std::nullopt;
}

StudyOutlook studyOutlook(const TrainConfig& config, const fs::path& library)
{
    StudyOutlook outlook;
    const std::vector<PlannedRun> runs = expandStudy(config);
    std::set<std::uint64_t> seeds;
    for (const PlannedRun& run : runs)
        seeds.insert(run.config.train.seed);
    outlook.seeds = static_cast<int>(seeds.size());
    outlook.comparisons = comparisonsOf(runs);
    outlook.noise = nearestSeedNoise(config, library);
    if (outlook.noise)
        outlook.resolvable = resolvableDifference(outlook.comparisons, outlook.seeds, outlook.noise->residual);
    outlook.text = outlookText(outlook);
    return outlook;
}

std::string seedsNeededText(const StudyOutlook& outlook, double difference)
{
    if (!outlook.noise || !(difference > 0))
        return {};
    const std::string wanted = withUnit(difference, outlook.noise->unit);
    const auto seeds = seedsFor(difference, outlook.comparisons, outlook.noise->residual, kMostSeeds);
    if (!seeds)
        return "Not even " + std::to_string(kMostSeeds) + " seeds resolve a difference of " + wanted + ".";
    return countOf(*seeds, "seed") + (*seeds == 1 ? " is" : " are") + " needed for a difference of " + wanted + ".";
}

} // namespace engine
