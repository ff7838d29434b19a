// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace engine {

/// Peak resident size of this process (VmHWM), in bytes; 0 if the system does not tell.
[[nodiscard]] std::int64_t peakResidentBytes();
/// Resident size now (VmRSS).
[[nodiscard]] std::int64_t residentBytes();
/// What the system could still give this process: the smaller of MemAvailable and what its control group leaves.
[[nodiscard]] std::int64_t availableBytes();
/// Physical cores this process may run on, at least 1.
[[nodiscard]] int physicalCores();

} // namespace engine
