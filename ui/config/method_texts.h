// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <QString>

namespace ui {

/// How λ stands to a method.
enum class LambdaNote { Applies, Experimental, DoesNotApply };

[[nodiscard]] LambdaNote lambdaNote(engine::MethodKind kind);
/// "λ does not apply", "λ is experimental here, not from the paper"; empty where it applies.
[[nodiscard]] QString lambdaNoteText(engine::MethodKind kind);

[[nodiscard]] QString methodTitle(engine::MethodKind kind);
/// One line: what is trained, and where.
[[nodiscard]] QString methodSummary(engine::MethodKind kind);

/// The method's formula as rich text, with the signs that the configuration chooses (α / √r, mixed skip, φ) put in.
[[nodiscard]] QString methodFormula(const engine::TrainConfig& config);

} // namespace ui
