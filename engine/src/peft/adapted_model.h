// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/adapter_config.h"
#include "peft/network.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace engine {

/// A run folder's best adapter, or an adapter folder as it is.  Errors  EngineError{MissingFile}.
[[nodiscard]] std::filesystem::path adapterFolder(const std::filesystem::path& runOrAdapter);

/// An adapter on its model, for evaluation and generation: one run. The model outlives it.
struct AdaptedModel {
    AdapterConfig config;
    NetworkOptions options;
    MethodMember member;
    double lambda = 0; ///< in force: the trained one (the mean, where each module has its own), or what was asked for
    std::unique_ptr<Network> network;
};

/// What an adapter folder computes, without its weights: `network` is null. The shape outlives the call alone.
/// λ, errors  as loadAdapted.
[[nodiscard]] AdaptedModel readAdapted(const ModelShape& shape, const std::filesystem::path& folder,
                                       std::optional<double> lambda);

/// Loads an adapter folder of any form and method; its tensors say which modules and how many classes there are, and
/// each must find its place. An adapter of a language model needs a model with its output.
/// λ        null: the trained one of each module; a number: that at all modules.
/// Errors   EngineError{MissingFile, BadFile, Unsupported}; {BadConfig} for a λ outside [0, 1], without any site, or
///          of an adapter whose λ is folded into its weights.
[[nodiscard]] AdaptedModel loadAdapted(const TransformerModel& model, const std::filesystem::path& folder,
                                       std::optional<double> lambda);

/// Refuses a model whose weights are not those that the adapter was trained on, as far as it says which.
/// Errors  EngineError{BadFile}; those of ModelWeights.
void checkBaseWeights(const AdapterConfig& config, const std::filesystem::path& modelFolder);

} // namespace engine
