// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace engine {

/// The whole number that a file of the system holds; none where there is no file or no number.
[[nodiscard]] std::optional<std::int64_t> numberIn(const std::filesystem::path& file);

/// Bytes that the control groups of this process (cgroup v1 or v2; its own and all above it) leave for it: the smallest
/// of limit − used, where file pages that the kernel can take back at once do not count as used. None: no limit.
/// membership and mount are parameters for tests.
[[nodiscard]] std::optional<std::int64_t>
controlGroupLeft(const std::filesystem::path& membership = "/proc/self/cgroup",
                 const std::filesystem::path& mount = "/sys/fs/cgroup");

} // namespace engine
