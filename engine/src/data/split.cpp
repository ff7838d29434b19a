// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/split.h"

#include "data/order.h"
#include "engine/error.h"

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
    const auto move = [&](const std::vector<std::size_t>& group) {
        for (const std::size_t sample : group)
            moved[sample] = true;
    };
    const std::vector<std::vector<std::size_t>>* largest = nullptr;
    bool any = false;
    const auto byClass = groups(train);
    for (const auto& [label, ofClass] : byClass) {
        const auto order = epochOrder(ofClass.size(), seed, static_cast<std::uint64_t>(label), true);
        const auto wanted = static_cast<std::size_t>(std::llround(fraction * static_cast<double>(ofClass.size())));
        for (std::size_t i = 0; i < wanted && i + 1 < ofClass.size(); ++i) // each class keeps one to learn from
            move(ofClass[order[i]]);
        any = any || (wanted > 0 && ofClass.size() > 1);
        largest = !largest || ofClass.size() > largest->size() ? &ofClass : largest;
    }
    if (!any && (!largest || largest->size() < 2))
        throw EngineError(ErrorCode::BadData, "there are too few different samples to split off a validation set",
                          train.path, "name a validation file");
    if (!any)
        move(largest->front());
    Dataset validation;
    validation.name = "validation";
    validation.path = train.path;
    std::vector<Sample> kept;
    for (std::size_t i = 0; i < moved.size(); ++i)
        (moved[i] ? validation.samples : kept).push_back(std::move(train.samples[i]));
    train.samples = std::move(kept);
    return validation;
}

} // namespace engine
