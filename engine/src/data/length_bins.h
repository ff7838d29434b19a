// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data_facts.h"

#include <array>
#include <cstdint>
#include <vector>

namespace engine {

/// Counts lengths of up to 2³¹ in bounded memory: each by itself up to 8,191, longer ones by powers of two.
class LengthCounts {
public:
    LengthCounts();
    void add(std::int64_t length);
    [[nodiscard]] std::int64_t shortest() const { return m_count > 0 ? m_shortest : 0; }
    [[nodiscard]] std::int64_t longest() const { return m_longest; }
    [[nodiscard]] double mean() const;
    /// At most about 40 bins of equal round width (1, 2, 5, 10 …), from the shortest to the longest; what is longer
    /// than 8,191 follows in bins that double.
    [[nodiscard]] std::vector<LengthBin> bins() const;

private:
    static constexpr std::size_t kSingle = 8192;
    std::vector<std::int64_t> m_single;
    std::array<std::int64_t, 32> m_doubling{}; ///< i: from kSingle · 2^i on
    std::int64_t m_count = 0, m_shortest = 0, m_longest = 0;
    double m_sum = 0;
};

} // namespace engine
