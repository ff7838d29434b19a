// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study.h"
#include "sample_runs.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

/// Made-up studies over λ, seeds and further keys, whose results differ from run to run as real ones do, with stored
/// predictions that agree with the metric.
namespace sample {

constexpr const char* kStudyName = "20261124-101500-sample";

/// Best near λ = 0.4; a seed moves all its runs alike.
inline double chanceOfHit(const engine::TrainConfig& config)
{
    const double lambda = config.sibo.source == engine::SiboSource::H0 ? config.sibo.lambda : 0;
    Noise bySeed(config.train.seed * 31 + 5);
    const double rate = std::abs(std::log10(config.train.learningRate / 1e-3));
    return 0.72 + 0.9 * lambda * (0.8 - lambda) - 0.03 * rate + 0.03 * bySeed.next();
}

/// Which of the samples the finished run gets right: the same draw of a sample for all λ of a seed.
inline std::vector<bool> hitsOf(const engine::TrainConfig& config, int samples = 200)
{
    std::vector<bool> hits;
    for (int i = 0; i < samples; ++i) {
        Noise sample(static_cast<std::uint64_t>(i) * 7919 + config.train.seed * 13);
        sample.next();
        hits.push_back(0.5 + 0.5 * sample.next() < chanceOfHit(config));
    }
    return hits;
}

inline std::vector<engine::Event> studyEvents(const std::string& name, const engine::TrainConfig& config,
                                              std::int64_t steps = kSteps)
{
    const auto hits = hitsOf(config);
    const double accuracy = static_cast<double>(std::count(hits.begin(), hits.end(), true)) / hits.size();
    std::vector<engine::Event> events = runEvents(name, config.sibo.lambda, steps);
    Noise noise(config.train.seed * 101 + static_cast<std::uint64_t>(config.sibo.lambda * 100));
    for (engine::Event& event : events) {
        if (auto* step = std::get_if<engine::StepDone>(&event.body)) {
            step->loss = *step->loss + 0.05 * noise.next();
        } else if (auto* evaluation = std::get_if<engine::EvalDone>(&event.body)) {
            const double progress = 1 - std::exp(-static_cast<double>(evaluation->step) / 25);
            const bool last = evaluation->step == steps;
            evaluation->primary = last ? accuracy : 0.5 + progress * (accuracy - 0.5) + 0.01 * noise.next();
            evaluation->metrics["accuracy"] = evaluation->primary;
        } else if (auto* similarity = std::get_if<engine::SimilarityMeasured>(&event.body);
                   similarity && !similarity->base) {
            for (double& value : similarity->layers)
                value += 0.01 * noise.next();
        }
    }
    return events;
}

inline void writePredictions(const std::filesystem::path& run, const engine::TrainConfig& config)
{
    std::filesystem::create_directories(run / "predictions");
    for (const char* which : {"best", "final"}) {
        std::ofstream file(run / "predictions" / (std::string("validation-") + which + ".jsonl"));
        int index = 0;
        for (const bool hit : hitsOf(config)) {
            const int label = index % 2;
            const int told = hit ? label : 1 - label;
            file << R"({"row": )" << index << R"(, "label": )" << label << R"(, "prediction": )" << told
                 << R"(, "logits": [)" << 1 - told << ", " << told << "]}\n";
            ++index;
        }
    }
}

/// Names of the runs of a grid, in the order of expandStudy; of λ and seed alone: those that FakeSession tells of.
inline std::string gridName(const engine::PlannedRun& planned, std::size_t place, bool lambdasAndSeeds)
{
    return lambdasAndSeeds ? runName(planned.config.sibo.lambda, planned.config.train.seed)
                           : "20261124-101500-grid-" + std::to_string(place);
}

/// Writes a study below `library` with its runs; with `finished` false their folders have a configuration alone.
inline std::filesystem::path writeGrid(const std::filesystem::path& library, const engine::TrainConfig& config,
                                       bool finished = true)
{
    bool lambdasAndSeeds = true;
    for (const auto& [key, values] : config.study.axes)
        lambdasAndSeeds = lambdasAndSeeds && (key == "sibo.lambda" || key == "train.seed");
    engine::StudyRecord study;
    study.name = kStudyName;
    study.folder = engine::studiesFolder(library) / study.name;
    study.config = config;
    for (const engine::PlannedRun& planned : engine::expandStudy(config)) {
        const std::string name = gridName(planned, study.runs.size(), lambdasAndSeeds);
        auto writer = engine::RunWriter::create(library, name, planned.config, planned.label, study.name, "{}");
        if (finished) {
            for (const engine::Event& event : studyEvents(name, planned.config))
                writer.append(event);
            writer.writeSummary();
            writePredictions(writer.folder(), planned.config);
        }
        study.runs.push_back(name);
    }
    engine::writeStudy(study);
    return study.folder;
}

/// λ × seeds 1 … n.
inline engine::TrainConfig gridConfig(const std::vector<double>& lambdas, std::int64_t seeds)
{
    engine::TrainConfig config;
    config.study.axes.emplace_back("sibo.lambda", std::vector<engine::FieldValue>(lambdas.begin(), lambdas.end()));
    std::vector<engine::FieldValue> values;
    for (std::int64_t seed = 1; seed <= seeds; ++seed)
        values.emplace_back(seed);
    config.study.axes.emplace_back("train.seed", values);
    config.study.endpoint = {"primary", "validation", false};
    config.train.learningRate = 1e-3;
    return config;
}

} // namespace sample
