// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/key_value_cache.h"

#include "device/large_pages.h"
#include "device/tasks.h"
#include "engine/error.h"

#include <algorithm>
#include <atomic>
#include <numeric>

#include <ATen/ops/empty.h>
#include <ATen/ops/index_copy.h>

namespace engine {
namespace {

constexpr std::int64_t kRowBlock = 64;

std::uint64_t nextNumber()
{
    static std::atomic<std::uint64_t> last{0};
    return ++last;
}

at::Tensor emptyPool(at::IntArrayRef sizes, const at::Device& device)
{
    return device.is_cpu() ? emptyInLargePages(sizes) : at::empty(sizes, at::TensorOptions(at::kFloat).device(device));
}

} // namespace

KeyValueCache::KeyValueCache(const ModelShape& shape, std::int64_t runs, std::int64_t capacity,
                             const at::Device& device)
    : m_number(nextNumber()), m_pool(emptyPool({shape.layers, runs, capacity, 2 * shape.keyValueWidth()}, device)),
      m_runs(static_cast<std::size_t>(runs))
{
    for (Run& run : m_runs) {
        run.uses.resize(static_cast<std::size_t>(capacity), 0);
        run.free.resize(static_cast<std::size_t>(capacity));
        std::iota(run.free.rbegin(), run.free.rend(), 0); // the lowest row is taken first
    }
}

std::int64_t KeyValueCache::rowBytes(const ModelShape& shape, std::int64_t runs)
{
    return shape.layers * runs * 2 * shape.keyValueWidth() * static_cast<std::int64_t>(sizeof(float));
}

KeyValueCache::Sequence KeyValueCache::open()
{
    if (!m_closed.empty()) {
        const Sequence sequence = m_closed.back();
        m_closed.pop_back();
        return sequence;
    }
    for (Run& run : m_runs)
        run.tables.emplace_back();
    return m_runs.front().tables.size() - 1;
}

KeyValueCache::Sequence KeyValueCache::fork(Sequence from)
{
    const Sequence sequence = open();
    for (Run& run : m_runs) {
        run.tables[sequence] = run.tables[from];
        for (const std::int32_t row : run.tables[sequence])
            ++run.uses[static_cast<std::size_t>(row)];
    }
    return sequence;
}

void KeyValueCache::drop(Run& run, std::vector<std::int32_t>& table)
{
    for (const std::int32_t row : table)
        if (--run.uses[static_cast<std::size_t>(row)] == 0)
            run.free.push_back(row);
    table.clear();
}

void KeyValueCache::clear(Sequence sequence)
{
    for (Run& run : m_runs)
        drop(run, run.tables[sequence]);
}

void KeyValueCache::close(Sequence sequence)
{
    clear(sequence);
    m_closed.push_back(sequence);
}

void KeyValueCache::rearrange(std::int64_t run, std::span<const Sequence> to, std::span<const Sequence> from)
{
    Run& own = m_runs[static_cast<std::size_t>(run)];
    std::vector<std::vector<std::int32_t>> tables;
    for (const Sequence sequence : from) {
        tables.push_back(own.tables[sequence]);
        for (const std::int32_t row : tables.back())
            ++own.uses[static_cast<std::size_t>(row)];
    }
    for (std::size_t i = 0; i < to.size(); ++i) {
        drop(own, own.tables[to[i]]);
        own.tables[to[i]] = std::move(tables[i]);
    }
}

std::int64_t KeyValueCache::length(Sequence sequence) const
{
    return static_cast<std::int64_t>(m_runs.front().tables[sequence].size());
}

void KeyValueCache::begin(std::span<const Sequence> sequences, std::span<const std::int64_t> counts)
{
    const std::int64_t rows = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
    m_keyOffsets.assign(1, 0);
    m_numbers.clear();
    m_slots.clear();
    for (Run& run : m_runs) {
        if (static_cast<std::int64_t>(run.free.size()) < rows)
            throw EngineError(ErrorCode::Internal, "the key-value cache is too small for its sequences");
        for (std::size_t i = 0; i < sequences.size(); ++i) {
            std::vector<std::int32_t>& table = run.tables[sequences[i]];
            for (std::int64_t n = 0; n < counts[i]; ++n) {
                const std::int32_t row = run.free.back();
                run.free.pop_back();
                run.uses[static_cast<std::size_t>(row)] = 1;
                table.push_back(row);
                m_slots.push_back(row);
            }
            m_numbers.push_back(table.data());
        }
    }
    for (const Sequence sequence : sequences)
        m_keyOffsets.push_back(m_keyOffsets.back() + length(sequence));
    if (!usesKernels(m_pool)) {
        at::Tensor slots = at::empty({static_cast<std::int64_t>(m_runs.size()), rows}, at::kLong);
        std::copy(m_slots.begin(), m_slots.end(), slots.mutable_data_ptr<std::int64_t>());
        m_slotsOnDevice = slots.to(m_pool.device());
    }
}

void KeyValueCache::store(std::int64_t layer, const at::Tensor& keyValue)
{
    const at::Tensor pool = m_pool.select(0, layer);
    if (usesKernels(pool)) {
        storeByCopies(pool, keyValue);
        return;
    }
    for (std::int64_t r = 0; r < pool.size(0); ++r)
        pool.select(0, r).index_copy_(0, m_slotsOnDevice.select(0, r), keyValue.select(0, r));
}

void KeyValueCache::storeByCopies(const at::Tensor& pool, const at::Tensor& keyValue) const
{
    const float* from = keyValue.const_data_ptr<float>();
    float* to = pool.mutable_data_ptr<float>();
    const std::int64_t tokens = keyValue.size(1), width = keyValue.size(2);
    forBlocks(keyValue.size(0) * tokens, kRowBlock, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i) {
            const std::int64_t run = i / tokens, slot = m_slots[static_cast<std::size_t>(i)];
            std::copy_n(from + run * keyValue.stride(0) + i % tokens * keyValue.stride(1), width,
                        to + run * pool.stride(0) + slot * width);
        }
    });
}

PooledRows KeyValueCache::rows(std::int64_t layer) const
{
    return {m_pool.select(0, layer), m_numbers};
}

} // namespace engine
