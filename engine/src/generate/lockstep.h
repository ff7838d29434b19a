// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/generate.h"
#include "io/adapter_config.h"
#include "peft/network.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace engine {

/// An arm as it was read.
struct ArmFacts {
    std::filesystem::path folder;        ///< of the adapter; empty: the model alone
    AdapterConfig config;                ///< of the adapter
    double lambda = 0;                   ///< in force
    std::optional<double> trainedLambda; ///< null where λ does not apply
};

/// Arms that share a network, run by run; the model alone joins adapters whose first values are exactly the model
/// (LoRA, series, parallel and input adapters, IA³, BitFit).
struct ArmGroup {
    std::vector<std::size_t> arms; ///< run r is arm arms[r]
    NetworkOptions options;
    std::vector<MethodMember> members;
    std::vector<std::filesystem::path> folders; ///< by run; empty: the model alone
    [[nodiscard]] bool hasAdapter() const;
};

struct LockstepPlan {
    std::vector<ArmFacts> arms;
    std::vector<ArmGroup> groups; ///< each arm in one of them; to be worked through one after the other
};

/// Arms of equal modules, ranks and widths go together, whatever their λ and weights; others apart. No arms: the model
/// alone, as one. The model alone is a language model here.
/// Errors  those of loadAdapted.
[[nodiscard]] LockstepPlan planLockstep(const TransformerModel& model, const std::vector<GenerationArm>& arms);

/// The group's network with its weights. The model outlives it.
[[nodiscard]] std::unique_ptr<Network> lockstepNetwork(const TransformerModel& model, const ArmGroup& group);

} // namespace engine
