// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/evaluation.h"

#include <map>
#include <string>
#include <vector>

namespace engine {

/// An arm of an evaluation, resolved.
struct ArmEntry {
    std::string name;      ///< "model", "λ 0.2", with the run's name where two would be alike; unique
    std::string trainedOn; ///< preset of the data set that its run was trained on; empty: not known
    std::string run;       ///< name of the run folder whose adapter it is, at its trained λ; else empty
    bool last = false;     ///< of the run: adapter-last, not the best
    std::string sha256;    ///< of the adapter's configuration and weights; empty: the model alone
    double lambda = 0;     ///< in force
    std::int64_t step = 0; ///< of the run, where its adapter is from
};

/// A task of an evaluation, resolved: kind of scoring, classes and arms are given, its file's path is absolute.
struct TaskEntry {
    EvaluationTask asked;
    std::string sha256; ///< of the file
    std::int64_t samples = 0;
    std::int64_t skipped = 0; ///< rows of the file that are no sample
};

/// evaluation.json: what an evaluation is, written before its first prediction; only `refused` may grow.
struct EvaluationRecord {
    std::string name, startedAt; ///< of the folder; UTC
    std::string modelSha256;     ///< of the weights
    /// SHA-256 of the model folder's other files that figures depend on, by name: config.json, tokenizer.json …
    std::map<std::string, std::string> modelFiles;
    std::string device;         ///< resolved: "cpu", "cuda:0"
    EvaluationRequest request;  ///< `tasks` as asked; those resolved are below. Model and adapters: absolute paths
    std::vector<ArmEntry> arms; ///< as request.arms, which is not empty here
    std::vector<TaskEntry> tasks;
    std::vector<std::string> notes; ///< found at the start
    std::vector<EvaluationRefusal> refused;
};

} // namespace engine
