// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peft/adapter_tensors.h"
#include "peft/network.h"

#include <filesystem>
#include <optional>

namespace engine {

/// What an adapter folder computes in a model.
struct AdapterMethod {
    NetworkOptions options;
    MethodMember member; ///< with the trained λ of each module
};

/// From a folder to modules. Its tensors say which modules there are, which ranks and how many classes; what
/// adapter_config.json says must agree with them (targets given as a pattern are taken from the tensors alone).
/// Nothing large is made before sizes are checked.
/// Errors  EngineError{BadFile} that lists what differs; {Unsupported} for what this program would compute wrongly.
[[nodiscard]] AdapterMethod adapterMethod(const AdapterConfig& config, const AdapterTensors& tensors,
                                          const ModelShape& shape);

/// Outputs of the classification head among the tensors; 0 for a language model, which has none.
/// Errors  EngineError{BadFile} for a head that is missing.
[[nodiscard]] std::int64_t adapterClasses(const AdapterConfig& config, const AdapterTensors& tensors,
                                          const ModelShape& shape);

/// The configuration that a run with this method and these targets would have, so that adapters in files and adapters
/// in training become modules by the same code.
[[nodiscard]] TrainConfig trainConfigOf(const AdapterConfig& config, std::vector<std::string> targets);

/// The other way: what a run's adapter_config.json says, but for labels and the model's hash.
[[nodiscard]] AdapterConfig adapterConfigOf(const TrainConfig& config, const ModelShape& shape);

/// λ by module as it was learned: the map, and its mean as the one number.
void setLearnedLambdas(AdapterConfig& config, std::map<std::string, double> lambdas);

} // namespace engine
