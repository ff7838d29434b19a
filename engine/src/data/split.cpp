// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/split.h"

#include "data/order.h"

#include <cmath>
#include <map>
#include <unordered_map>

namespace engine {
namespace {

/// Samples of equal text, by class of the first of them.
std::map<std::int32_t, std::vector<std::vector<std::size_t>>> groups(const Dataset& data)
{
    std::unordered_map<std::string, std::pair<std::int32_t, std::size_t>> known;
    std::map<std::int32_t, std::vector<std::vector<std::size_t>>> result;
    for (std::size_t i = 0; i < data.samples.size(); ++i) {
        const Sample& sample = data.samples[i];
        auto& ofClass = result[sample.label];
        const auto [entry, isNew] = known.try_emplace(sample.a + '\n' + sample.b, sample.label, ofClass.size());
        if (isNew)
            ofClass.push_back({i});
        else
            result[entry->second.first][entry->second.second].push_back(i);
    }
    return result;
}

} // namespace

Dataset splitOff(Dataset& train, double fraction, std::uint64_t seed)
{
    std::vector<bool> moved(train.samples.size(), false);
    std::size_t total = 0;
    for (const auto& [label, ofClass] : groups(train)) {
        const auto order = epochOrder(ofClass.size(), seed, static_cast<std::uint64_t>(label), true);
        const auto wanted = static_cast<std::size_t>(std::llround(fraction * static_cast<double>(ofClass.size())));
        for (std::size_t i = 0; i < wanted && total + 1 < train.samples.size(); ++i)
            for (const std::size_t sample : ofClass[order[i]]) {
                moved[sample] = true;
                ++total;
            }
    }
    if (total == 0 && train.samples.size() > 1)
        moved.back() = true;
    Dataset validation{"validation", train.path, {}, 0};
    std::vector<Sample> kept;
    for (std::size_t i = 0; i < moved.size(); ++i)
        (moved[i] ? validation.samples : kept).push_back(std::move(train.samples[i]));
    train.samples = std::move(kept);
    return validation;
}

} // namespace engine
