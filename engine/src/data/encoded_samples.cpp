// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/encoded_samples.h"

#include "data/token_store.h"

#include <algorithm>
#include <stdexcept>

namespace engine {

namespace {

constexpr std::size_t kBlockCost = 16; // what the allocator adds to each list

std::size_t bytesOf(const EncodedSample& sample)
{
    const std::size_t numbers =
        sample.ids.capacity() + sample.segments.capacity() + sample.gaps.capacity() + sample.cut.capacity();
    return sizeof(EncodedSample) + numbers * sizeof(std::int32_t) + 4 * kBlockCost;
}

std::int32_t largest(const std::vector<std::int32_t>& numbers, std::int32_t before)
{
    return numbers.empty() ? before : std::max(before, *std::max_element(numbers.begin(), numbers.end()));
}

} // namespace

void countLabel(std::vector<std::int64_t>& counts, std::int32_t label)
{
    const auto index = static_cast<std::size_t>(std::max(0, label));
    if (counts.size() <= index)
        counts.resize(index + 1);
    ++counts[index];
}

std::size_t EncodedSamples::size() const
{
    return m_store ? m_store->size() : m_held.size();
}

EncodedSample EncodedSamples::operator[](std::size_t i) const
{
    return m_store ? m_store->sample(i) : m_held[i];
}

EncodedSample EncodedSamples::at(std::size_t i) const
{
    if (i >= size())
        throw std::out_of_range("there is no sample " + std::to_string(i));
    return (*this)[i];
}

std::int64_t EncodedSamples::length(std::size_t i) const
{
    return m_store ? m_store->length(i) : static_cast<std::int64_t>(m_held[i].ids.size());
}

void EncodedSamples::push_back(EncodedSample sample)
{
    m_largestId = largest(sample.ids, m_largestId);
    m_largestSegment = largest(sample.segments, m_largestSegment);
    countLabel(m_labelCounts, sample.label);
    if (m_store) {
        m_store->add(sample);
        return;
    }
    m_heldBytes += bytesOf(sample);
    m_held.push_back(std::move(sample));
    if (m_heldBytes > m_mostHeld)
        spill();
}

void EncodedSamples::spillInto(std::unique_ptr<TokenStore> store, std::size_t heldBytes)
{
    m_spill = std::move(store);
    m_mostHeld = heldBytes;
}

void EncodedSamples::spill()
{
    m_store = m_spill ? std::exchange(m_spill, nullptr) : std::make_shared<TokenStore>();
    m_store->create();
    for (const EncodedSample& sample : m_held)
        m_store->add(sample);
    m_held = {};
}

void EncodedSamples::seal()
{
    m_spill.reset();
    if (m_store)
        m_store->seal();
}

EncodedSamples EncodedSamples::of(std::shared_ptr<TokenStore> store)
{
    EncodedSamples samples;
    samples.m_largestId = store->facts().largestId;
    samples.m_largestSegment = store->facts().largestSegment;
    samples.m_labelCounts = store->facts().labels;
    samples.m_store = std::move(store);
    return samples;
}

} // namespace engine
