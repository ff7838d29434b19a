// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"

#include <cstdint>
#include <span>

namespace engine {

/// Whole numbers drawn evenly, the same on every machine: SplitMix64 from a state made of (seed, stream), each draw of
/// a resampling being its own stream, so that the order in which draws are computed changes nothing. The standard
/// library's distributions are not used, since each library has its own.
class Draws {
public:
    Draws(std::uint64_t seed, std::uint64_t stream) : m_state(mixIn(mixIn(0, seed), stream)) {}

    /// 0 … size − 1, size ≤ 2³²; a number's chance is off by at most 2⁻³².
    std::uint32_t below(std::uint64_t size)
    {
        return static_cast<std::uint32_t>(((splitmix64(m_state) >> 32) * size) >> 32);
    }

    /// How often each of counts.size() things is taken in as many draws with replacement.
    void resample(std::span<std::uint16_t> counts)
    {
        for (std::uint16_t& count : counts)
            count = 0;
        for (std::size_t i = 0; i < counts.size(); ++i)
            ++counts[below(counts.size())];
    }

private:
    std::uint64_t m_state;
};

} // namespace engine
