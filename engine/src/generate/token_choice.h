// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/generate.h"

#include <cstdint>
#include <span>

/// How the next token is chosen from a row of logits, as transformers' processors and warpers do it.
namespace engine {

/// Logits of tokens that stand in `ids`, each once: l / penalty where l ≥ 0, else l · penalty (Keskar et al. 2019,
/// arXiv:1909.05858).
void penaliseRepetition(std::span<float> logits, std::span<const std::int32_t> ids, double penalty);

/// What a draw is from, in transformers' order: l / temperature; all below the topK-th largest −∞; then the least
/// likely tokens −∞ whose probabilities together do not exceed 1 − topP (Holtzman et al. 2020, arXiv:1904.09751).
void warp(std::span<float> logits, const GenerationSettings& settings);

/// The first of the largest.
[[nodiscard]] std::int32_t likeliest(std::span<const float> logits);

/// The token at u in [0, 1) of softmax's cumulative distribution, in the order of ids.
[[nodiscard]] std::int32_t drawn(std::span<const float> logits, double u);

/// A number in [0, 1) that depends on these alone: the same in every run, so that arms are compared on equal draws.
[[nodiscard]] double drawAt(std::uint64_t seed, std::uint64_t prompt, std::uint64_t step);

/// log Σ exp, in double.
[[nodiscard]] double logSumExp(std::span<const float> logits);

} // namespace engine
