// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace engine {

/// The order of an epoch's samples: Fisher and Yates' shuffle of 0 … n − 1 by SplitMix64 numbers that are a pure
/// function of (dataSeed, epoch), the same on every machine and with every standard library. Unshuffled: file order.
[[nodiscard]] std::vector<std::uint32_t> epochOrder(std::size_t n, std::uint64_t dataSeed, std::uint64_t epoch,
                                                    bool shuffle);

} // namespace engine
