// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// The axes of a study as the form edits them: λ and seed, and any other.
namespace ui {

[[nodiscard]] std::optional<std::vector<double>> lambdaAxis(const engine::StudyConfig& study);
[[nodiscard]] std::optional<std::vector<std::uint64_t>> seedAxis(const engine::StudyConfig& study);

/// Sets the axis; nullopt or an empty list removes it. λ comes first, seed second, then the others.
[[nodiscard]] engine::StudyConfig withLambdas(engine::StudyConfig study,
                                              const std::optional<std::vector<double>>& lambdas);
[[nodiscard]] engine::StudyConfig withSeeds(engine::StudyConfig study,
                                            const std::optional<std::vector<std::uint64_t>>& seeds);

/// Sets any axis; an empty list removes it, and the rules of `exclude` that name it. λ comes first, seed second, then
/// the others as they are, a new one last.
[[nodiscard]] engine::StudyConfig withValuesOf(engine::StudyConfig study, const std::string& key,
                                               const std::vector<engine::FieldValue>& values);

/// first, first + 1, …
[[nodiscard]] std::vector<std::uint64_t> consecutiveSeeds(std::uint64_t first, int count);

/// Keys of the axes other than λ and seed.
[[nodiscard]] std::vector<std::string> otherAxes(const engine::StudyConfig& study);

} // namespace ui
