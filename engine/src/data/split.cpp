// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/split.h"

#include "data/order.h"
#include "data/text_hashes.h"
#include "engine/error.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace engine {
namespace {

/// Of each sample, the first one of the same text.
std::vector<std::uint32_t> firstOfText(const std::vector<std::uint64_t>& texts)
{
    std::vector<std::uint32_t> order(texts.size()), first(texts.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return texts[a] != texts[b] ? texts[a] < texts[b] : a < b; });
    for (std::size_t i = 0; i < order.size(); ++i)
        first[order[i]] = i > 0 && texts[order[i]] == texts[order[i - 1]] ? first[order[i - 1]] : order[i];
    return first;
}

} // namespace

std::vector<bool> splitMask(const SplitKeys& keys, double fraction, std::uint64_t seed, const std::string& path)
{
    const std::vector<std::uint32_t> first = firstOfText(keys.texts);
    std::map<std::int32_t, std::vector<std::uint32_t>> byClass; // a group of equal texts has the class of its first
    for (std::uint32_t i = 0; i < first.size(); ++i) {
        auto& ofClass = byClass[keys.classes[i]];
        if (first[i] == i)
            ofClass.push_back(i);
    }
    std::vector<bool> moved(first.size(), false);
    const std::vector<std::uint32_t>* largest = nullptr;
    bool any = false;
    for (const auto& [label, ofClass] : byClass) {
        const auto order = epochOrder(ofClass.size(), seed, static_cast<std::uint64_t>(label), true);
        const auto wanted = static_cast<std::size_t>(std::llround(fraction * static_cast<double>(ofClass.size())));
        for (std::size_t i = 0; i < wanted && i + 1 < ofClass.size(); ++i) // each class keeps one to learn from
            moved[ofClass[order[i]]] = true;
        any = any || (wanted > 0 && ofClass.size() > 1);
        largest = !largest || ofClass.size() > largest->size() ? &ofClass : largest;
    }
    if (!any && (!largest || largest->size() < 2))
        throw EngineError(ErrorCode::BadData, "there are too few different samples to split off a validation set", path,
                          "name a validation file");
    if (!any)
        moved[largest->front()] = true;
    for (std::size_t i = 0; i < moved.size(); ++i)
        moved[i] = moved[first[i]];
    return moved;
}

Dataset splitOff(Dataset& train, double fraction, std::uint64_t seed)
{
    SplitKeys keys;
    for (const Sample& sample : train.samples) {
        keys.texts.push_back(textHash(sample.a, sample.b));
        keys.classes.push_back(sample.label);
    }
    const std::vector<bool> moved = splitMask(keys, fraction, seed, train.path);
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
