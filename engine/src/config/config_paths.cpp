// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_paths.h"

#include "engine/places.h"

#include <functional>

namespace engine {

namespace {

namespace fs = std::filesystem;

FieldValue mapPaths(const Field& field, FieldValue value, const std::function<fs::path(const fs::path&)>& change)
{
    if (auto* text = std::get_if<std::string>(&value); text != nullptr && field.type == FieldType::Path)
        *text = change(*text).string();
    if (auto* sets = std::get_if<std::vector<TestSet>>(&value))
        for (TestSet& set : *sets)
            set.path = change(set.path);
    return value;
}

// `path` below `folder` as the part after it, or empty.
fs::path partBelow(const fs::path& path, const fs::path& folder)
{
    if (folder.empty() || path.is_relative())
        return {};
    const fs::path part = path.lexically_normal().lexically_relative(folder.lexically_normal());
    return part.empty() || *part.begin() == ".." || part == "." ? fs::path() : part;
}

} // namespace

FieldValue withAbsolutePaths(const Field& field, FieldValue value, const fs::path& base)
{
    return mapPaths(field, std::move(value), [&](const fs::path& given) -> fs::path {
        const fs::path path = resolveResource(given);
        if (path.empty() || path.is_absolute())
            return path;
        std::error_code error;
        const fs::path absolute = (fs::absolute(base, error) / path).lexically_normal();
        const bool isName = field.key == "model.path" && !fs::is_directory(absolute, error) &&
                            (isBareName(path) || (isHubId(path) && !fs::is_directory(absolute.parent_path(), error)));
        return isName ? path : absolute;
    });
}

FieldValue withPortablePaths(const Field& field, FieldValue value, const fs::path& base)
{
    return mapPaths(field, std::move(value), [&](const fs::path& path) -> fs::path {
        std::error_code error;
        if (const fs::path part = partBelow(path, fs::absolute(resourceFolder(), error)); !part.empty())
            return "resource:" + part.string();
        const fs::path part = base.empty() ? fs::path() : partBelow(path, fs::absolute(base, error));
        return part.empty() ? path : part;
    });
}

} // namespace engine
