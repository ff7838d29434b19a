// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/model_shape.h"
#include "evaluate/arm_entries.h"
#include "io/model_weights.h"
#include "peft/adapted_model.h"
#include "score/evaluation_record.h"

#include <cstdint>
#include <map>
#include <vector>

namespace engine {

/// Looks at what each arm can do, from the files of adapters and model alone, so that an evaluation does not end half
/// way at a pair of task and arm that was never possible.  All it refers to outlives it.
class ArmChecks {
public:
    ArmChecks(const std::vector<ResolvedArm>& arms, const ModelShape& shape, const ModelWeights& weights)
        : m_arms(arms), m_shape(shape), m_weights(weights)
    {
    }

    /// Errors  EngineError naming the adapter or the model: {BadConfig} for a head where a language model is needed, a
    ///         language model or a model without a head where classes are, other classes, a λ that acts nowhere;
    ///         {Unsupported} for a model that generates no text, an adapter that looks at later tokens; those of
    ///         reading an adapter.
    void check(const TaskEntry& task, std::size_t arm);

    /// The most rows that virtual tokens of these arms take beside a prompt (prefix and prompt tuning).
    [[nodiscard]] std::int64_t virtualRows(const std::vector<std::size_t>& arms) const;

private:
    [[nodiscard]] const AdaptedModel& adapted(std::size_t arm);
    void checkLanguage(const TaskEntry& task, std::size_t arm);
    void checkHead(const TaskEntry& task, std::size_t arm);
    [[nodiscard]] std::int64_t checkpointOutputs() const;

    const std::vector<ResolvedArm>& m_arms;
    const ModelShape& m_shape;
    const ModelWeights& m_weights;
    std::map<std::size_t, AdaptedModel> m_adapted;
};

} // namespace engine
