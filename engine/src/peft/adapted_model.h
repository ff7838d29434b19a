// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/adapter_config.h"
#include "peft/network.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace engine {

/// A run folder's best adapter, or a PEFT folder as it is.  Errors  EngineError{MissingFile}.
[[nodiscard]] std::filesystem::path adapterFolder(const std::filesystem::path& runOrAdapter);

/// An adapter on its model, for evaluation: one run. The model outlives it.
struct AdaptedModel {
    AdapterConfig config;
    double lambda = 0; ///< in force: the trained one, or what was asked for
    std::unique_ptr<Network> network;
};

/// Loads a PEFT folder; its tensors say which modules and how many classes there are, and each must find its place.
/// Errors  EngineError{MissingFile, BadFile, Unsupported}; {BadConfig} for a λ outside [0, 1] or without any site.
[[nodiscard]] AdaptedModel loadAdapted(const TransformerModel& model, const std::filesystem::path& folder,
                                       std::optional<double> lambda);

/// Refuses a model whose weights are not those that the adapter was trained on, as far as it says which.
/// Errors  EngineError{BadFile}; those of ModelWeights.
void checkBaseWeights(const AdapterConfig& config, const std::filesystem::path& modelFolder);

} // namespace engine
