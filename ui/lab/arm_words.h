// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lab.h"

#include <QString>

namespace ui {

/// The λ that an arm reads with: "λ 0.4 as trained", "λ 0.2 ≠ trained λ 0.4", "each module's own learned λ, mean 0.37";
/// empty where none acts.
[[nodiscard]] QString lambdaWords(const engine::LabArmFacts& facts);

/// Whether another λ is in force than the one (or those) it was trained with.
[[nodiscard]] bool isOtherLambda(const engine::LabArmFacts& facts);

/// "control: h0 := 0"; empty where h0 itself is mixed in, or nothing.
[[nodiscard]] QString controlWords(const engine::LabArmFacts& facts);

} // namespace ui
