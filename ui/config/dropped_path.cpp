// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/dropped_path.h"

#include "engine/error.h"
#include "engine/presets.h"
#include "widgets/format.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <system_error>

namespace ui {

namespace {

namespace fs = std::filesystem;

constexpr double kSplitShare = 0.2;
constexpr std::uintmax_t kLargestConfig = 1 << 20;

bool has(const fs::path& folder, const char* name)
{
    std::error_code ignored;
    return fs::exists(folder / name, ignored);
}

bool isConfig(const fs::path& file)
{
    std::error_code failed;
    const std::uintmax_t size = fs::file_size(file, failed);
    if (failed || size > kLargestConfig)
        return false;
    try {
        (void)engine::loadConfig(file);
        return true;
    } catch (const engine::EngineError&) {
        return false;
    }
}

std::string letters(std::string text)
{
    std::erase_if(text, [](unsigned char c) { return !std::isalnum(c); });
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

/// "GLUE/SST-2/train.tsv" belongs to sst2.
std::string presetOf(const fs::path& file)
{
    const std::string folder = letters(file.parent_path().filename().string());
    for (const engine::TaskPreset& preset : engine::taskPresets()) {
        if (letters(preset.id) == folder)
            return preset.id;
    }
    return {};
}

fs::path validationBeside(const fs::path& file)
{
    const std::string extension = file.extension().string();
    for (const char* name : {"dev", "validation", "valid", "val", "dev_matched"}) {
        const fs::path candidate = file.parent_path() / (name + extension);
        std::error_code ignored;
        if (candidate != file && fs::is_regular_file(candidate, ignored))
            return candidate;
    }
    return {};
}

} // namespace

DroppedKind classifyDrop(const fs::path& path)
{
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) {
        if (has(path, "study.json"))
            return DroppedKind::Study;
        if (has(path, "events.jsonl"))
            return DroppedKind::Run;
        if (has(path, "adapter_config.json"))
            return DroppedKind::Adapter;
        return has(path, "config.json") ? DroppedKind::Model : DroppedKind::Unknown;
    }
    if (!fs::is_regular_file(path, ignored))
        return DroppedKind::Unknown;
    const std::string extension = path.extension().string();
    if (extension == ".json" && isConfig(path))
        return DroppedKind::Config;
    const bool isData = extension == ".tsv" || extension == ".csv" || extension == ".jsonl" || extension == ".json" ||
                        extension == ".txt" || extension == ".parquet";
    return isData ? DroppedKind::Data : DroppedKind::Unknown;
}

std::vector<ConfigModel::Change> useDataFile(const fs::path& file)
{
    const std::string preset = presetOf(file);
    const fs::path validation = validationBeside(file);
    const engine::FieldValue none;
    std::vector<ConfigModel::Change> changes;
    changes.emplace_back("task.preset", preset.empty() ? none : engine::FieldValue(preset));
    changes.emplace_back("task.train", file.string());
    changes.emplace_back("task.validation", validation.empty() ? none : engine::FieldValue(validation.string()));
    changes.emplace_back("task.validation_fraction", validation.empty() ? engine::FieldValue(kSplitShare) : none);
    changes.emplace_back("task.test", std::vector<engine::TestSet>{});
    changes.emplace_back("task.text_columns", none);
    changes.emplace_back("task.label_column", none);
    changes.emplace_back("task.labels", none);
    return changes;
}

} // namespace ui
