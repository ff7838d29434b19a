// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/run_keys.h"

#include "engine/fields.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace engine {

namespace {

constexpr std::array<std::string_view, 7> kNoSettings{"sibo.lambda",
                                                      "sibo.source",
                                                      "train.seed",
                                                      "train.data_seed",
                                                      "train.micro_batch_size",
                                                      "train.checkpoint_every",
                                                      "train.similarity_every"};

template<class Takes>
std::string keyOf(const TrainConfig& config, const Takes& takes)
{
    std::string text;
    for (const Field& field : fields())
        if (takes(field.key))
            text += field.key + "=" + toText(field.get(config)) + "\n";
    return text;
}

} // namespace

Block blockOf(const TrainConfig& config)
{
    return {config.train.seed, config.train.dataSeed.value_or(config.train.seed)};
}

std::string blockText(const Block& block)
{
    const std::string text = "seed " + std::to_string(block.seed);
    return block.dataSeed == block.seed ? text : text + ", data seed " + std::to_string(block.dataSeed);
}

bool isSetting(std::string_view key)
{
    return std::find(kNoSettings.begin(), kNoSettings.end(), key) == kNoSettings.end();
}

std::string settingsKey(const TrainConfig& config, std::initializer_list<std::string_view> without)
{
    return keyOf(config, [&](const std::string& key) {
        return isSetting(key) && std::find(without.begin(), without.end(), key) == without.end();
    });
}

std::string dataKey(const TrainConfig& config)
{
    // What a run was trained on is its setting, as long as no validation is split off it.
    const bool isSplit = config.task.validation.empty() && config.task.validationFraction;
    return keyOf(config, [&](const std::string& key) {
        return key.starts_with("task.") && key != "task.max_length" && key != "task.limit" &&
               (key != "task.train" || isSplit);
    });
}

bool isOlder(const RunRecord& a, const RunRecord& b)
{
    const RunSummary &first = a.summary, &second = b.summary;
    return std::tie(first.startedAt, first.name) < std::tie(second.startedAt, second.name);
}

} // namespace engine
