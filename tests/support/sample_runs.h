// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config_io.h"
#include "engine/events.h"
#include "engine/runs.h"

#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

/// Made-up runs with the shape of real ones, the same on every machine: what the window is tested with.
namespace sample {

constexpr int kLayers = 6;
constexpr std::int64_t kSteps = 95;
constexpr std::int64_t kSamples = 600;
constexpr int kBatch = 16;

/// Numbers in [-1, 1] from a linear congruential generator (Knuth's MMIX constants).
class Noise {
public:
    explicit Noise(std::uint64_t seed) : m_state(seed * 2654435761U + 1) {}
    double next()
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<double>(m_state >> 11) / 4503599627370496.0 - 1.0;
    }

private:
    std::uint64_t m_state;
};

inline engine::SimilarityMeasured similarityAt(std::int64_t step, double lambda, bool base)
{
    engine::SimilarityMeasured event;
    event.step = step;
    event.base = base;
    event.sequences = 64;
    const double progress = base ? 0 : 1 - std::exp(-static_cast<double>(step) / 30);
    for (int layer = 0; layer <= kLayers; ++layer) {
        const double depth = static_cast<double>(layer) / kLayers;
        event.layers.push_back(0.12 + 0.22 * depth + progress * depth * depth * (0.36 - 0.2 * lambda));
        event.across.push_back(0.03 + 0.08 * depth + progress * depth * 0.06);
        event.retention.push_back(1 - 0.7 * depth - progress * depth * 0.1 * (1 - lambda));
    }
    event.share = {{"query", lambda * 0.95}, {"value", lambda * 0.95}};
    return event;
}

inline engine::EvalDone evaluationAt(std::int64_t step, double lambda, Noise& noise)
{
    engine::EvalDone event;
    event.step = step;
    event.split = "validation";
    event.samples = 200;
    event.base = step == 0;
    const double progress = 1 - std::exp(-static_cast<double>(step) / 25);
    event.primary = 0.5 + progress * (0.31 - 0.25 * (lambda - 0.4) * (lambda - 0.4)) + 0.01 * noise.next();
    event.metrics = {{"accuracy", event.primary}, {"f1", event.primary - 0.01}, {"loss", 0.7 - 0.25 * progress}};
    return event;
}

inline engine::RunStarted startedFact(std::int64_t steps, int cohort)
{
    engine::RunStarted event;
    event.steps = steps;
    event.epochs = static_cast<double>(steps * kBatch) / kSamples;
    event.trainable = 74498;
    event.total = 22788098;
    event.device = "cpu";
    event.dtype = "float32";
    event.threads = 2;
    event.cohortSize = cohort;
    event.memoryEstimateBytes = 1100000000;
    event.startedAt = "2026-11-24T10:15:00Z";
    event.effectiveSites = 10;
    event.totalSites = 12;
    event.labels = {"negative", "positive"};
    event.primaryMetric = "accuracy";
    return event;
}

/// Everything a run tells, in order; `cohort` members take `cohort` times as long.
inline std::vector<engine::Event> runEvents(const std::string& name, double lambda, std::int64_t steps = kSteps,
                                            int cohort = 1)
{
    std::vector<engine::Event> events;
    Noise noise(static_cast<std::uint64_t>(lambda * 1000) + 7);
    double time = 0.4;
    const auto add = [&](engine::EventBody body) { events.push_back({name, time, std::move(body)}); };
    add(startedFact(steps, cohort));
    add(engine::PhaseChanged{engine::RunState::Evaluating, "evaluating 200 sentences with the frozen model"});
    add(evaluationAt(0, lambda, noise));
    add(similarityAt(0, lambda, true));
    double best = 0;
    for (std::int64_t step = 1; step <= steps; ++step) {
        time += 0.15 * cohort;
        engine::StepDone done;
        done.step = step;
        done.epoch = static_cast<double>(step * kBatch) / kSamples;
        done.loss = 0.2 + 0.5 * std::exp(-static_cast<double>(step) / 35) + 0.08 * noise.next() + 0.05 * lambda;
        done.lr = 1.5e-3 * (1 - static_cast<double>(step) / static_cast<double>(steps));
        done.gradNorm = 0.8 + 0.3 * noise.next();
        done.tokens = 272;
        done.seconds = 0.15;
        done.memoryBytes = 1060000000;
        add(done);
        if (step % 10 == 0 || step == steps)
            add(similarityAt(step, lambda, false));
        if (step % 19 == 0 || step == steps) {
            engine::EvalDone evaluation = evaluationAt(step, lambda, noise);
            evaluation.best = evaluation.primary > best;
            best = std::max(best, evaluation.primary);
            add(evaluation);
        }
    }
    add(engine::CheckpointSaved{steps, "checkpoints/step-" + std::to_string(steps)});
    add(engine::RunFinished{engine::RunState::Completed, {}, {}, {}, {}});
    return events;
}

inline std::string runName(double lambda, std::uint64_t seed)
{
    return "20261124-101500-sample-" + std::to_string(static_cast<int>(std::lround(lambda * 100))) + "-" +
           std::to_string(seed);
}

inline engine::RunSummary summaryFor(const engine::PlannedRun& planned, const std::string& study)
{
    engine::RunSummary run =
        engine::summarise(runName(planned.config.sibo.lambda, planned.config.train.seed), planned.config, {});
    run.label = planned.label;
    run.study = study;
    return run;
}

/// Writes finished runs of a λ grid and the study that names them below `library`; gives the study's folder.
inline std::filesystem::path writeStudy(const std::filesystem::path& library, engine::TrainConfig config,
                                        const std::vector<double>& lambdas)
{
    config.study.axes = {{"sibo.lambda", std::vector<engine::FieldValue>(lambdas.begin(), lambdas.end())}};
    engine::StudyRecord study;
    study.name = "20261124-101500-sample";
    study.folder = engine::studiesFolder(library) / study.name;
    study.config = config;
    for (const engine::PlannedRun& planned : engine::expandStudy(config)) {
        const std::string name = runName(planned.config.sibo.lambda, planned.config.train.seed);
        auto writer = engine::RunWriter::create(library, name, planned.config, planned.label, study.name, "{}");
        for (const engine::Event& event :
             runEvents(name, planned.config.sibo.lambda, kSteps, static_cast<int>(lambdas.size())))
            writer.append(event);
        writer.writeSummary();
        study.runs.push_back(name);
    }
    engine::writeStudy(study);
    return study.folder;
}

} // namespace sample
