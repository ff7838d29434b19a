// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// Counter-based randomness: every random bit is a pure function of what it is for, never of a generator's state.
/// Dropout element (row, channel): the row's key is mix64(site key ^ token key); site key = mix of (run seed, step,
/// layer, site), token key = mix of (sample's index in the step, position). So masks do not depend on micro-batch,
/// packing or cohort size, and a resumed run repeats them. The CPU kernels, the ATen path and the tests share these.
namespace engine {

/// Finaliser of splitmix64 (Steele, Lea and Flood 2014): a bijection of 64-bit words with full avalanche.
constexpr std::uint64_t counterMix(std::uint64_t x) noexcept
{
    x += 0x9e3779b97f4a7c15ull;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ull;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebull;
    return x ^ (x >> 31);
}

constexpr std::uint64_t counterMix(std::uint64_t a, std::uint64_t b) noexcept
{
    return counterMix(counterMix(a) ^ b);
}

/// 32 random bits of channel c in a row; three rounds of xor-shift and multiply, so that SIMD units do 8 or 16 at once.
constexpr std::uint32_t counterBits(std::uint64_t rowKey, std::uint32_t c) noexcept
{
    std::uint32_t x = (c * 0x9e3779b1u) ^ static_cast<std::uint32_t>(rowKey);
    x ^= x >> 16;
    x *= 0x7feb352du;
    x ^= x >> 15;
    x += static_cast<std::uint32_t>(rowKey >> 32);
    x *= 0x846ca68bu;
    x ^= x >> 16;
    return x;
}

/// Elements whose bits are below this are dropped, for rate p in [0, 1).
constexpr std::uint32_t dropThreshold(double p) noexcept
{
    return static_cast<std::uint32_t>(p * 4294967296.0);
}

} // namespace engine
