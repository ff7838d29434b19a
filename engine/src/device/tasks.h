// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>

#include <ATen/Parallel.h>

namespace engine {

/// Calls work(0) … work(count − 1) on all intra-op threads. Each thread takes the next number when it is done with its
/// last: one that the window or another program holds up does less, and nobody waits for it. For work whose results do
/// not depend on who does it.
template<typename Work>
void forTasks(std::int64_t count, const Work& work)
{
    std::atomic<std::int64_t> next{0};
    at::parallel_for(0, std::min<std::int64_t>(count, at::get_num_threads()), 1, [&](std::int64_t, std::int64_t) {
        for (std::int64_t i = next++; i < count; i = next++)
            work(i);
    });
}

/// Blocks of `size` that hold `count`.
inline std::int64_t blockCount(std::int64_t count, std::int64_t size)
{
    return (count + size - 1) / size;
}

/// Calls work(begin, end) for [0, count) in blocks of `size`, on all intra-op threads.
template<typename Work>
void forBlocks(std::int64_t count, std::int64_t size, const Work& work)
{
    forTasks(blockCount(count, size), [&](std::int64_t i) { work(i * size, std::min(count, (i + 1) * size)); });
}

} // namespace engine
