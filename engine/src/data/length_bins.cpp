// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/length_bins.h"

#include <algorithm>
#include <bit>

namespace engine {

namespace {

constexpr std::int64_t kMostBins = 40;

std::int64_t roundWidth(std::int64_t span)
{
    for (std::int64_t ten = 1;; ten *= 10)
        for (const std::int64_t step : {1, 2, 5})
            if (span <= kMostBins * step * ten)
                return step * ten;
}

} // namespace

LengthCounts::LengthCounts() : m_single(kSingle) {}

void LengthCounts::add(std::int64_t length)
{
    m_shortest = m_count == 0 ? length : std::min(m_shortest, length);
    m_longest = std::max(m_longest, length);
    ++m_count;
    m_sum += static_cast<double>(length);
    const auto place = static_cast<std::uint64_t>(std::max<std::int64_t>(0, length));
    if (place < kSingle)
        ++m_single[place];
    else
        ++m_doubling[std::min<std::size_t>(m_doubling.size() - 1, std::bit_width(place / kSingle) - 1u)];
}

double LengthCounts::mean() const
{
    return m_count > 0 ? m_sum / static_cast<double>(m_count) : 0;
}

std::vector<LengthBin> LengthCounts::bins() const
{
    std::vector<LengthBin> bins;
    if (m_count == 0)
        return bins;
    const std::int64_t last = std::min<std::int64_t>(m_longest, kSingle - 1);
    const std::int64_t width = roundWidth(last - std::min(m_shortest, last) + 1);
    for (std::int64_t from = m_shortest / width * width; from <= last; from += width) {
        LengthBin bin{from, from + width, 0};
        for (std::int64_t length = from; length < std::min<std::int64_t>(bin.to, kSingle); ++length)
            bin.count += m_single[static_cast<std::size_t>(length)];
        bins.push_back(bin);
    }
    std::int64_t from = kSingle;
    for (std::size_t i = 0; from <= m_longest; ++i, from *= 2) {
        if (!bins.empty())
            bins.back().to = std::min(bins.back().to, from);
        bins.push_back({from, from * 2, i < m_doubling.size() ? m_doubling[i] : 0});
    }
    return bins;
}

} // namespace engine
