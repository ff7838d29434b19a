// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/order.h"

#include "base/hash.h"

#include <numeric>
#include <utility>

namespace engine {
namespace {

/// A number below n without bias: draws that fall into the incomplete last block are thrown away.
std::uint64_t below(std::uint64_t n, std::uint64_t& state)
{
    const std::uint64_t limit = ~0ull - (~0ull % n + 1) % n;
    std::uint64_t draw = splitmix64(state);
    while (draw > limit)
        draw = splitmix64(state);
    return draw % n;
}

} // namespace

std::vector<std::uint32_t> epochOrder(std::size_t n, std::uint64_t dataSeed, std::uint64_t epoch, bool shuffle)
{
    std::vector<std::uint32_t> order(n);
    std::iota(order.begin(), order.end(), 0u);
    if (!shuffle)
        return order;
    std::uint64_t state = mixIn(mix64(dataSeed + 1), epoch);
    for (std::size_t i = n; i > 1; --i)
        std::swap(order[i - 1], order[below(i, state)]);
    return order;
}

} // namespace engine
