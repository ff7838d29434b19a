// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"

#include <compare>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

/// What runs are paired and grouped by, the same for the comparison and the verdict.
namespace engine {

/// What runs are paired by: the same seed, and the same order and split of the data.
struct Block {
    std::uint64_t seed = 0;
    std::uint64_t dataSeed = 0; ///< resolved: the seed where the configuration has none of its own
    auto operator<=>(const Block&) const = default;
};
[[nodiscard]] Block blockOf(const TrainConfig& config);

/// "seed 3"; "seed 3, data seed 7" where they differ.
[[nodiscard]] std::string blockText(const Block& block);

/// False for λ and its source, for the seeds, and for what changes no figure at the endpoint: how often something is
/// saved or measured, and micro-batches.
[[nodiscard]] bool isSetting(std::string_view key);

/// Every setting but those of `without`, as one text.
[[nodiscard]] std::string settingsKey(const TrainConfig& config, std::initializer_list<std::string_view> without = {});

/// What decides on which examples, and how, a run is judged: runs with different texts have no common scale.
[[nodiscard]] std::string dataKey(const TrainConfig& config);

/// By start, then by name: of two runs of one setting and block the older one counts, in whichever order they come.
[[nodiscard]] bool isOlder(const RunRecord& a, const RunRecord& b);

} // namespace engine
