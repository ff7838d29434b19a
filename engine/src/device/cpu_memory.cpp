// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/cpu_memory.h"

#include "device/control_group.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <utility>

#include <sched.h>

namespace engine {
namespace {

/// The number after `key` in a file of "Key:  123 kB" lines, in bytes.
std::int64_t kilobyteLine(const char* file, const std::string& key)
{
    std::ifstream in(file);
    std::string word;
    while (in >> word) {
        if (word == key) {
            std::int64_t value = 0;
            in >> value;
            return value * 1024;
        }
        in.ignore(256, '\n');
    }
    return 0;
}

} // namespace

std::int64_t peakResidentBytes()
{
    return kilobyteLine("/proc/self/status", "VmHWM:");
}

std::int64_t residentBytes()
{
    return kilobyteLine("/proc/self/status", "VmRSS:");
}

std::int64_t availableBytes()
{
    const std::int64_t system = kilobyteLine("/proc/meminfo", "MemAvailable:");
    const auto group = controlGroupLeft();
    return group ? std::min(system, *group) : system;
}

int physicalCores()
{
    cpu_set_t allowed;
    CPU_ZERO(&allowed);
    if (sched_getaffinity(0, sizeof allowed, &allowed) != 0)
        return std::max(1u, std::thread::hardware_concurrency());
    std::set<std::pair<std::int64_t, std::int64_t>> cores; // (package, core): hyper-threads share one
    for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
        if (!CPU_ISSET(cpu, &allowed))
            continue;
        const std::string folder = "/sys/devices/system/cpu/cpu" + std::to_string(cpu) + "/topology/";
        cores.emplace(numberIn(folder + "physical_package_id").value_or(0), numberIn(folder + "core_id").value_or(cpu));
    }
    return std::max<int>(1, static_cast<int>(cores.size()));
}

} // namespace engine
