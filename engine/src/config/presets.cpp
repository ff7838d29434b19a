// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/presets.h"

#include "base/ascii.h"
#include "config/preset_tables.h"

#include <algorithm>

namespace engine {

namespace {

std::vector<TaskPreset> buildPresets()
{
    std::vector<TaskPreset> all;
    for (auto part : {&gluePresets, &arithmeticPresets, &commonsensePresets, &reasoningPresets})
        for (TaskPreset& preset : part())
            all.push_back(std::move(preset));
    return all;
}

bool isPartOfMawps(std::string_view preset)
{
    return preset == "addsub" || preset == "multiarith" || preset == "singleeq";
}

} // namespace

const char* name(TaskGroup value)
{
    switch (value) {
    case TaskGroup::Sample:
        return "sample";
    case TaskGroup::Glue:
        return "glue";
    case TaskGroup::Arithmetic:
        return "arithmetic";
    case TaskGroup::Commonsense:
        return "commonsense";
    case TaskGroup::Reasoning:
        return "reasoning";
    }
    return "";
}

std::span<const TaskPreset> taskPresets()
{
    static const std::vector<TaskPreset> presets = buildPresets();
    return presets;
}

const TaskPreset* findTaskPreset(std::string_view id)
{
    const auto all = taskPresets();
    const auto found = std::find_if(all.begin(), all.end(), [&](const TaskPreset& p) { return p.id == id; });
    return found == all.end() ? nullptr : &*found;
}

std::int64_t publishedRows(const TaskPreset& preset, std::string_view split)
{
    for (const PublishedFile& file : preset.files)
        if (file.split == split && file.rows > 0)
            return file.rows;
    return 0;
}

void takePrompts(TaskConfig& task, std::span<const TaskConfig> trained)
{
    if (task.kind != TaskKind::CausalLm)
        return;
    const auto known = std::find_if(trained.begin(), trained.end(),
                                    [](const TaskConfig& each) { return each.kind == TaskKind::CausalLm; });
    if (known != trained.end()) {
        task.promptTemplate = known->promptTemplate;
        task.maxLength = known->maxLength;
        task.trainOnInputs = known->trainOnInputs;
        return;
    }
    const TaskPreset* preset = findTaskPreset(task.preset);
    if (task.promptTemplate.empty() && preset != nullptr)
        task.promptTemplate = preset->promptTemplate;
}

std::string knownContamination(const TaskConfig& task, std::string_view testPreset)
{
    if (!isPartOfMawps(testPreset))
        return {};
    const std::string file = asciiLower(task.train.filename().string());
    const char* source = file.find("math_10k") != std::string::npos                          ? "math_10k"
                         : file.find("math_data") != std::string::npos                       ? "math_data"
                         : task.preset == "mawps" || file.find("mawps") != std::string::npos ? "MAWPS"
                                                                                             : nullptr;
    if (source == nullptr)
        return {};
    return std::string(source) + ", by its name, holds problems of " + findTaskPreset(testPreset)->title;
}

JudgedFile judgedFile(const TaskConfig& task)
{
    const TaskPreset* known = findTaskPreset(task.preset);
    const bool isHidden = known != nullptr && (known->group == TaskGroup::Glue || known->group == TaskGroup::Sample);
    const JudgedFile validation{"validation", task.validation};
    if (isHidden && !task.validation.empty())
        return validation;
    const auto named =
        std::find_if(task.test.begin(), task.test.end(), [](const TestSet& set) { return set.name == "test"; });
    if (!task.test.empty()) {
        const TestSet& test = named != task.test.end() ? *named : task.test.front();
        return {test.name, test.path};
    }
    if (!task.validation.empty())
        return validation;
    return task.train.empty() ? JudgedFile{} : JudgedFile{"train", task.train};
}

std::string primaryMetricName(const TaskConfig& task)
{
    const TaskPreset* known = findTaskPreset(task.preset);
    const std::string primary = task.kind == TaskKind::CausalLm     ? "negative_loss"
                                : known != nullptr                  ? known->primary
                                : task.kind == TaskKind::Regression ? "pearson_spearman"
                                                                    : "accuracy";
    if (primary == "accuracy_f1")
        return "mean of accuracy and f1";
    if (primary == "pearson_spearman")
        return "mean of pearson and spearman";
    return primary == "negative_loss" ? "−loss" : primary;
}

} // namespace engine
