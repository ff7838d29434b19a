// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/shards.h"

#include "engine/error.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <string>
#include <string_view>

namespace engine {

namespace {

constexpr std::size_t kDigits = 5;
constexpr std::string_view kOf = "-of-";

struct ShardName {
    std::string before; ///< "train-"
    int index = 0, count = 0;
};

bool isNumber(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c); });
}

std::optional<ShardName> shardName(const std::filesystem::path& file)
{
    const std::string stem = file.stem().string();
    constexpr std::size_t kTail = 2 * kDigits + kOf.size();
    if (stem.size() <= kTail)
        return std::nullopt;
    const std::string tail = stem.substr(stem.size() - kTail);
    const std::string index = tail.substr(0, kDigits), count = tail.substr(kDigits + kOf.size());
    if (!isNumber(index) || !isNumber(count) || std::string_view(tail).substr(kDigits, kOf.size()) != kOf)
        return std::nullopt;
    return ShardName{stem.substr(0, stem.size() - kTail), std::stoi(index), std::stoi(count)};
}

std::string fiveDigits(int number)
{
    const std::string digits = std::to_string(number);
    return std::string(kDigits - digits.size(), '0') + digits;
}

} // namespace

std::vector<std::filesystem::path> shardsOf(const std::filesystem::path& file)
{
    const auto name = shardName(file);
    if (!name || name->count < 2 || name->index >= name->count)
        return {file};
    std::vector<std::filesystem::path> shards;
    for (int i = 0; i < name->count; ++i) {
        const std::string other = name->before + fiveDigits(i) + std::string(kOf) + fiveDigits(name->count);
        shards.push_back(file.parent_path() / (other + file.extension().string()));
        std::error_code ignored;
        if (!std::filesystem::exists(shards.back(), ignored))
            throw EngineError(ErrorCode::MissingFile,
                              "there is no " + shards.back().filename().string() + ", a part of the same split as " +
                                  file.filename().string(),
                              file.parent_path().string(), "fetch all parts of the split");
    }
    return shards;
}

bool isLaterShard(const std::filesystem::path& file)
{
    const auto name = shardName(file);
    return name && name->index > 0 && name->index < name->count;
}

} // namespace engine
