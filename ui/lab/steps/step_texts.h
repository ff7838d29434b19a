// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/layer_steps.h"

#include <QString>

/// The words of "one layer in steps". Formulas come from the engine.
namespace ui::step_texts {

struct StepText {
    QString title; ///< for the list: "3  SIBO mixes h0 in"
    QString text;  ///< one or two sentences
};
[[nodiscard]] StepText stepText(const engine::LayerStep& step, const engine::StepsSettings& settings);

/// What a matrix is, in words: "low-rank map A, trained".
[[nodiscard]] QString matrixName(const engine::StepsMatrix& matrix, const engine::StepsSettings& settings);
/// "5 tokens × 6"
[[nodiscard]] QString shapeText(const engine::StepsMatrix& matrix);
/// Title of a row or column: a word, or its number.
[[nodiscard]] QString axisTitle(engine::StepsAxis axis, std::size_t index, const engine::StepsState& state);

} // namespace ui::step_texts
