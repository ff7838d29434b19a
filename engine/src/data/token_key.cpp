// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/token_key.h"

#include "base/atomic_file.h"
#include "base/sha256.h"
#include "data/layouts/label_file.h"
#include "data/shards.h"
#include "engine/fields.h"
#include "engine/places.h"
#include "engine/version.h"

#include <map>
#include <mutex>

namespace engine {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kSmallFile = 4u << 20;
constexpr const char* kFormat = "sibo tokens 2"; // a change in how samples become tokens makes another

constexpr const char* kTokenizerFiles[] = {"config.json",
                                           "tokenizer.json",
                                           "tokenizer_config.json",
                                           "special_tokens_map.json",
                                           "added_tokens.json",
                                           "vocab.txt",
                                           "vocab.json",
                                           "merges.txt",
                                           "tokenizer.model",
                                           "chat_template.jinja",
                                           "chat_template.json"};

/// Of a large file, remembered while its size and time of change stay what they are.
std::string contentHash(const fs::path& file)
{
    static std::mutex mutex;
    static std::map<std::string, std::string> known;
    const std::string stamp = file.string() + "\n" + std::to_string(fileSize(file)) + "\n" +
                              std::to_string(fs::last_write_time(file).time_since_epoch().count());
    {
        const std::lock_guard lock(mutex);
        if (const auto found = known.find(stamp); found != known.end())
            return found->second;
    }
    const std::string hash = sha256OfFile(file);
    const std::lock_guard lock(mutex);
    return known.emplace(stamp, hash).first->second;
}

/// PIQA's and SIQA's answers stand beside the data. Small, and so never remembered: they change within one tick.
std::string labelsHash(const fs::path& data)
{
    const fs::path labels = data.parent_path() / LabelFile::nameFor(data);
    std::error_code ignored;
    return fs::is_regular_file(labels, ignored) ? sha256OfFile(labels) : std::string();
}

std::string settingsText(const SplitSource& source)
{
    TrainConfig config;
    config.task = source.task;
    config.task.train.clear();
    config.task.validation.clear();
    config.task.test.clear();
    std::string text;
    for (const Field& field : fields())
        if (field.section == "Data")
            text += field.key + "=" + toText(field.get(config)) + "\n";
    text += "part=" + std::to_string(static_cast<int>(source.part)) + "\n";
    return text + "first=" + (source.limit ? std::to_string(*source.limit) : "all") + "\n";
}

} // namespace

std::string splitKey(const SplitSource& source, const std::vector<std::string>& labels, const TokenSettings& settings)
{
    const fs::path file = resolveResource(source.file);
    if (settings.modelFolder.empty())
        return {};
    const std::vector<fs::path> shards = shardsOf(file);
    std::uint64_t bytes = 0;
    for (const fs::path& shard : shards)
        bytes += fileSize(shard);
    if (bytes < kSmallFile)
        return {};
    std::string text = std::string(kFormat) + "\n" + version() + "\n" + settingsText(source);
    text += "length=" + std::to_string(settings.maxLength) + "\nseed=" + std::to_string(settings.splitSeed) + "\n";
    for (const std::string& label : labels)
        text += "label=" + std::to_string(label.size()) + ":" + label + "\n";
    std::error_code ignored;
    for (const char* name : kTokenizerFiles)
        if (fs::is_regular_file(settings.modelFolder / name, ignored))
            text += std::string(name) + "=" + sha256OfFile(settings.modelFolder / name) + "\n";
    text += "answers=" + labelsHash(file) + "\n";
    for (const fs::path& shard : shards)
        text += file.extension().string() + "=" + contentHash(shard) + "\n";
    return sha256(std::string_view(text));
}

} // namespace engine
