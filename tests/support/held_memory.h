// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>

#include <c10/core/Allocator.h>
#include <c10/util/ThreadLocalDebugInfo.h>

/// Bytes that the tensors made by this thread hold, and the most they held, while it lives.
class HeldMemory {
public:
    [[nodiscard]] std::int64_t bytes() const { return m_counter->bytes; }
    [[nodiscard]] std::int64_t peak() const { return m_counter->peak; }

private:
    struct Counter final : c10::MemoryReportingInfoBase {
        void reportMemoryUsage(void*, std::int64_t size, std::size_t, std::size_t, c10::Device) override
        {
            bytes += size;
            peak = std::max(peak, bytes);
        }
        bool memoryProfilingEnabled() const override { return true; }
        std::int64_t bytes = 0, peak = 0;
    };
    std::shared_ptr<Counter> m_counter = std::make_shared<Counter>();
    c10::DebugInfoGuard m_guard{c10::DebugInfoKind::PROFILER_STATE, m_counter};
};
