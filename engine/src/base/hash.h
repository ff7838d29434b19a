// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

/// Small stable hashes: the same on every machine and in every version, since saved runs depend on them.
namespace engine {

/// The finaliser of SplitMix64: a bijection of 64 bits in which each input bit flips each output bit half of the time.
[[nodiscard]] constexpr std::uint64_t mix64(std::uint64_t x) noexcept
{
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ull;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBull;
    return x ^ (x >> 31);
}

/// Next number of the SplitMix64 stream whose state is `state`, which is moved on.
constexpr std::uint64_t splitmix64(std::uint64_t& state) noexcept
{
    state += 0x9E3779B97F4A7C15ull;
    return mix64(state);
}

/// Combines a hash with one more number; order matters.
[[nodiscard]] constexpr std::uint64_t mixIn(std::uint64_t hash, std::uint64_t value) noexcept
{
    return mix64(hash + 0x9E3779B97F4A7C15ull + mix64(value + 0x632BE59BD9B4E019ull));
}

/// FNV-1a, 64 bits, over the bytes of a text.
[[nodiscard]] constexpr std::uint64_t stableHash(std::string_view text) noexcept
{
    std::uint64_t hash = 0xCBF29CE484222325ull;
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001B3ull;
    }
    return hash;
}

/// A number in [0, 1) from the top 53 bits of a hash.
[[nodiscard]] constexpr double unitInterval(std::uint64_t hash) noexcept
{
    return static_cast<double>(hash >> 11) * 0x1.0p-53;
}

} // namespace engine
