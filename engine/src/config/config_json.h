// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <filesystem>
#include <nlohmann/json_fwd.hpp>

/// JSON objects of whole configurations, for those who add keys of their own (run folders, studies).
namespace engine {

/// Keys of the top level that a configuration ignores: what a run folder or a preset says beside it.
[[nodiscard]] bool isForeignKey(std::string_view key);

[[nodiscard]] TrainConfig configFromJson(const nlohmann::ordered_json& json, const std::filesystem::path& base);
[[nodiscard]] nlohmann::ordered_json configToJson(const TrainConfig& config, const std::filesystem::path& relativeTo);

[[nodiscard]] StudyConfig studyFromJson(const nlohmann::ordered_json& json, const std::filesystem::path& base);
[[nodiscard]] nlohmann::ordered_json studyToJson(const StudyConfig& study, const std::filesystem::path& relativeTo);

} // namespace engine
