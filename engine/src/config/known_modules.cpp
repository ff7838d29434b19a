// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/known_modules.h"

#include "config/sites.h"

#include <algorithm>
#include <charconv>

namespace engine {

namespace {

/// The layer that an entry names ("layer.3.output.dense"), else 0.
std::int64_t layerIn(std::string_view entry)
{
    constexpr std::size_t kMostDigits = 4;
    for (std::size_t begin = 0; begin < entry.size();) {
        const std::size_t end = std::min(entry.find('.', begin), entry.size());
        const std::string_view part = entry.substr(begin, end - begin);
        std::int64_t layer = 0;
        const auto [stop, error] = std::from_chars(part.data(), part.data() + part.size(), layer);
        if (!part.empty() && part.size() <= kMostDigits && error == std::errc() && stop == part.data() + part.size())
            return layer;
        begin = end + 1;
    }
    return 0;
}

} // namespace

std::vector<SiteKind> modulesNamed(std::string_view entry)
{
    std::vector<SiteKind> found;
    const std::int64_t layer = layerIn(entry);
    for (const Family* family : families())
        for (std::size_t i = 0; i < kSiteKinds; ++i) {
            const auto kind = static_cast<SiteKind>(i);
            if (family->names.inLayer[i] != nullptr && matchesTarget(modulePath(*family, layer, kind), entry) &&
                std::find(found.begin(), found.end(), kind) == found.end())
                found.push_back(kind);
        }
    return found;
}

bool isBlock(SiteKind kind)
{
    return kind == SiteKind::AttentionBlock || kind == SiteKind::FfnBlock;
}

} // namespace engine
