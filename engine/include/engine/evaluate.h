// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace engine {

struct EvaluateRequest {
    std::filesystem::path adapter; ///< run folder (its best adapter) or PEFT folder; empty: the model alone
    std::filesystem::path model;   ///< model folder; empty: the one named by the adapter
    TaskConfig task;               ///< what to evaluate on: `validation` is the file
    std::optional<double> lambda;  ///< null: the trained λ
    std::string device = "auto", dtype = "float32";
};

struct EvaluateResult {
    std::string model, adapter;
    double lambda = 0;
    std::optional<double> trainedLambda;
    std::string split; ///< the file
    std::int64_t samples = 0;
    std::map<std::string, double> metrics;
    double primary = 0;
};

/// Metrics of a model with or without an adapter on a labelled data set. Errors  EngineError.
[[nodiscard]] EvaluateResult evaluate(const EvaluateRequest& request, std::stop_token stop = {});

} // namespace engine
