// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"
#include "engine/train.h"

#include <filesystem>
#include <stdexcept>

namespace toy {

/// Trains LoRA with λ = 0.4 for an epoch of root/train.tsv on root/model, measured on a file of labelled sentences; the
/// folder of the run, in root/library.
inline std::filesystem::path trainedRun(const std::filesystem::path& root, const std::filesystem::path& validation)
{
    engine::TrainConfig config;
    config.model.path = root / "model";
    config.model.device = "cpu";
    config.model.dtype = "float32";
    config.task.train = root / "train.tsv";
    config.task.validation = validation;
    config.train.batchSize = 8;
    config.train.epochs = 1;
    config.sibo.lambda = 0.4;
    engine::TrainOptions options;
    options.library = root / "library";
    const engine::TrainOutcome outcome = engine::train(config, options, [](const engine::Event&) {}, {});
    if (!outcome.allCompleted())
        throw std::runtime_error("the toy was not trained: " + outcome.runs.front().reason);
    return engine::runsFolder(options.library) / outcome.runs.front().run;
}

} // namespace toy
