// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/token_choice.h"

#include "device/counter_hash.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace engine {
namespace {

constexpr float kOut = -std::numeric_limits<float>::infinity();

void keepLargest(std::span<float> logits, std::size_t count)
{
    if (count == 0 || count >= logits.size())
        return;
    std::vector<float> ordered(logits.begin(), logits.end());
    const auto last = ordered.begin() + static_cast<std::ptrdiff_t>(count - 1);
    std::nth_element(ordered.begin(), last, ordered.end(), std::greater<>());
    for (float& value : logits)
        if (value < *last) // as many as are equal to the last stay
            value = kOut;
}

void keepLikeliest(std::span<float> logits, double share)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < logits.size(); ++i)
        if (logits[i] > kOut)
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return logits[a] < logits[b]; });
    const double total = logSumExp(logits);
    double below = 0;
    for (std::size_t i = 0; i + 1 < order.size(); ++i) { // the likeliest always stays
        below += std::exp(logits[order[i]] - total);
        if (below > 1 - share)
            return;
        logits[order[i]] = kOut;
    }
}

} // namespace

void penaliseRepetition(std::span<float> logits, std::span<const std::int32_t> ids, double penalty)
{
    if (penalty == 1)
        return;
    std::vector<std::int32_t> once(ids.begin(), ids.end());
    std::sort(once.begin(), once.end());
    once.erase(std::unique(once.begin(), once.end()), once.end());
    const auto factor = static_cast<float>(penalty);
    for (const std::int32_t id : once) {
        float& value = logits[static_cast<std::size_t>(id)];
        value = value < 0 ? value * factor : value / factor;
    }
}

void warp(std::span<float> logits, const GenerationSettings& settings)
{
    if (settings.temperature != 1)
        for (float& value : logits)
            value /= static_cast<float>(settings.temperature);
    keepLargest(logits, static_cast<std::size_t>(settings.topK));
    if (settings.topP < 1)
        keepLikeliest(logits, settings.topP);
}

std::int32_t likeliest(std::span<const float> logits)
{
    return static_cast<std::int32_t>(std::max_element(logits.begin(), logits.end()) - logits.begin());
}

std::int32_t drawn(std::span<const float> logits, double u)
{
    const double total = logSumExp(logits);
    double sum = 0;
    std::size_t last = 0;
    for (std::size_t i = 0; i < logits.size(); ++i) {
        if (logits[i] == kOut)
            continue;
        last = i; // where rounding leaves the sum below u
        sum += std::exp(logits[i] - total);
        if (u < sum)
            break;
    }
    return static_cast<std::int32_t>(last);
}

double drawAt(std::uint64_t seed, std::uint64_t prompt, std::uint64_t step)
{
    return static_cast<double>(counterMix(counterMix(seed, prompt), step) >> 11) * 0x1p-53;
}

double logSumExp(std::span<const float> logits)
{
    const double largest = *std::max_element(logits.begin(), logits.end());
    double sum = 0;
    for (const float value : logits)
        if (value != kOut) // most, behind top-k
            sum += std::exp(value - largest);
    return largest + std::log(sum);
}

} // namespace engine
