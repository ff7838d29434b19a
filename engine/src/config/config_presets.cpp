// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "engine/config_io.h"
#include "engine/places.h"
#include "engine/presets.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace engine {

std::vector<ConfigPreset> configPresets()
{
    std::vector<ConfigPreset> presets;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(resourceFolder() / "presets", error)) {
        if (entry.path().extension() != ".json")
            continue;
        const nlohmann::json json = readJsonFile(entry.path());
        const std::string id = entry.path().stem().string();
        presets.push_back({id, json.value("title", id), json.value("description", ""), loadConfig(entry.path())});
    }
    std::sort(presets.begin(), presets.end(), [](const ConfigPreset& a, const ConfigPreset& b) {
        return std::pair(a.id != "demo", a.title) < std::pair(b.id != "demo", b.title);
    });
    return presets;
}

} // namespace engine
