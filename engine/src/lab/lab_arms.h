// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/lab_model.h"
#include "peft/network.h"

#include <memory>
#include <vector>

namespace engine {

/// Arms that are one forward pass: run r is arm arms[r]. Without a network the frozen model, for each of its arms.
struct LabGroup {
    std::unique_ptr<Network> network;
    std::vector<std::size_t> arms;
};

struct LabArms {
    std::vector<LabArm> asked;
    std::vector<LabArmFacts> facts;
    std::vector<LabGroup> groups; ///< each arm in one of them
};

/// Reads the adapters and builds the arms on the model, which outlives them.  Errors  as LabProbe::setArms.
[[nodiscard]] LabArms makeLabArms(const LabParts& parts, const std::vector<LabArm>& arms);

/// Of one arm, without its weights.
[[nodiscard]] LabArmFacts labArmFacts(const LabParts& parts, const LabArm& arm);

} // namespace engine
