// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <malloc.h>
#include <string>

/// How much more memory this process held at most, since this was made, than it held then (VmHWM, VmRSS: file pages in
/// use count too).
class ProcessMemory {
public:
    ProcessMemory()
    {
        ::malloc_trim(0); // what earlier work left to the allocator would hide what comes
        std::ofstream("/proc/self/clear_refs") << 5; // the peak begins anew
        m_before = bytes("VmRSS");
    }
    [[nodiscard]] double peakGrowth() const
    {
        return static_cast<double>(std::max<std::int64_t>(0, bytes("VmHWM") - m_before));
    }

private:
    static std::int64_t bytes(const std::string& key)
    {
        std::ifstream status("/proc/self/status");
        for (std::string line; std::getline(status, line);)
            if (line.starts_with(key + ":"))
                return std::stoll(line.substr(key.size() + 1)) * 1024;
        return 0;
    }
    std::int64_t m_before = 0;
};
