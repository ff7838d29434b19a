// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/control_group.h"

#include <algorithm>
#include <fstream>
#include <string>

namespace engine {
namespace fs = std::filesystem;
namespace {

/// Names of one version's files.
struct Files {
    const char *limit, *used, *reclaimable;
};
constexpr Files kVersion1{"memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file"};
constexpr Files kVersion2{"memory.max", "memory.current", "inactive_file"};

std::int64_t statistic(const fs::path& file, const std::string& key)
{
    std::ifstream in(file);
    std::string name;
    std::int64_t value = 0;
    while (in >> name >> value)
        if (name == key)
            return value;
    return 0;
}

std::optional<std::int64_t> smaller(std::optional<std::int64_t> a, std::optional<std::int64_t> b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

/// The group at `path` below `root` and all above it. A path that is not there belongs to another view of the groups
/// (a container's): then what is mounted counts.
std::optional<std::int64_t> leftAlong(const fs::path& root, const fs::path& path, const Files& files)
{
    std::optional<std::int64_t> left;
    fs::path group = path.lexically_normal().relative_path();
    while (true) {
        const fs::path folder = root / group;
        const auto limit = numberIn(folder / files.limit), used = numberIn(folder / files.used);
        if (limit && used) {
            const std::int64_t kept =
                std::max<std::int64_t>(0, *used - statistic(folder / "memory.stat", files.reclaimable));
            left = smaller(left, std::max<std::int64_t>(0, *limit - kept));
        }
        if (group.empty())
            return left;
        group = group.parent_path();
    }
}

} // namespace

std::optional<std::int64_t> numberIn(const fs::path& file)
{
    std::ifstream in(file);
    std::int64_t value = 0;
    if (in >> value) // "max" is no number: no limit
        return value;
    return std::nullopt;
}

std::optional<std::int64_t> controlGroupLeft(const fs::path& membership, const fs::path& mount)
{
    std::ifstream in(membership);
    std::optional<std::int64_t> left;
    std::string line; // number:controllers:path
    while (std::getline(in, line)) {
        const std::size_t first = line.find(':'), second = line.find(':', first + 1);
        if (first == std::string::npos || second == std::string::npos)
            continue;
        const std::string controllers = line.substr(first + 1, second - first - 1), path = line.substr(second + 1);
        if (controllers.empty())
            left = smaller(left, leftAlong(mount, path, kVersion2));
        else if (("," + controllers + ",").find(",memory,") != std::string::npos)
            left = smaller(left, leftAlong(mount / "memory", path, kVersion1));
    }
    return left;
}

} // namespace engine
