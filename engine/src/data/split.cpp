// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/split.h"

#include "data/order.h"
#include "engine/error.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace engine {
namespace {

/// The samples that no earlier one equals, class by class; a group of equal texts has the class of its first.
class FirstsByClass {
public:
    FirstsByClass(const SplitKeys& keys, const std::vector<TextCopy>& copies)
    {
        std::vector<std::size_t> counts;
        const auto forEachFirst = [&](const auto& take) {
            auto copy = copies.begin();
            for (std::size_t i = 0; i < keys.size(); ++i) {
                if (copy != copies.end() && copy->place == i)
                    ++copy;
                else
                    take(keys.classOf(i), static_cast<std::uint32_t>(i));
            }
        };
        forEachFirst([&](std::size_t label, std::uint32_t) {
            counts.resize(std::max(counts.size(), label + 1));
            ++counts[label];
        });
        for (const std::size_t count : counts)
            m_begins.push_back(m_begins.back() + count);
        m_firsts.resize(m_begins.back());
        std::vector<std::size_t> next(m_begins.begin(), m_begins.end() - 1);
        forEachFirst([&](std::size_t label, std::uint32_t place) { m_firsts[next[label]++] = place; });
    }
    [[nodiscard]] std::size_t classes() const { return m_begins.size() - 1; }
    [[nodiscard]] std::span<const std::uint32_t> of(std::size_t label) const
    {
        return std::span(m_firsts).subspan(m_begins[label], m_begins[label + 1] - m_begins[label]);
    }

private:
    std::vector<std::size_t> m_begins{0};
    std::vector<std::uint32_t> m_firsts;
};

} // namespace

void SplitKeys::add(const Sample& sample)
{
    if (sample.label > 0 && m_classes.empty())
        m_classes.resize(m_texts.size());
    m_texts.add(overlapHash(sample));
    if (!m_classes.empty() || sample.label > 0)
        m_classes.push_back(static_cast<std::uint16_t>(sample.label));
}

std::vector<bool> splitMask(const SplitKeys& keys, double fraction, std::uint64_t seed, const std::string& path)
{
    const std::vector<TextCopy> copies = keys.texts().copyPlaces();
    const FirstsByClass firsts(keys, copies);
    std::vector<bool> moved(keys.size(), false);
    std::span<const std::uint32_t> largest;
    bool any = false;
    for (std::size_t label = 0; label < firsts.classes(); ++label) {
        const std::span<const std::uint32_t> ofClass = firsts.of(label);
        const auto order = epochOrder(ofClass.size(), seed, label, true);
        const auto wanted = static_cast<std::size_t>(std::llround(fraction * static_cast<double>(ofClass.size())));
        for (std::size_t i = 0; i < wanted && i + 1 < ofClass.size(); ++i) // each class keeps one to learn from
            moved[ofClass[order[i]]] = true;
        any = any || (wanted > 0 && ofClass.size() > 1);
        largest = ofClass.size() > largest.size() ? ofClass : largest;
    }
    if (!any && largest.size() < 2)
        throw EngineError(ErrorCode::BadData, "there are too few different samples to split off a validation set", path,
                          "name a validation file");
    if (!any)
        moved[largest.front()] = true;
    for (const TextCopy& copy : copies)
        moved[copy.place] = moved[copy.first];
    return moved;
}

Dataset splitOff(Dataset& train, double fraction, std::uint64_t seed)
{
    SplitKeys keys;
    for (const Sample& sample : train.samples)
        keys.add(sample);
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
