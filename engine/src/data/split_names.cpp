// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/split_names.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <span>

namespace engine {

namespace {

constexpr std::array<std::string_view, 3> kTrain = {"train", "training", "trainset"};
constexpr std::array<std::string_view, 7> kValidation = {"dev",    "val",      "valid",        "validation",
                                                         "devset", "validset", "validationset"};
constexpr std::array<std::string_view, 4> kTest = {"test", "tests", "testing", "testset"};

bool isAny(std::string_view word, std::span<const std::string_view> of)
{
    return std::find(of.begin(), of.end(), word) != of.end();
}

/// "train2" counts as train.
std::string_view withoutNumber(std::string_view word)
{
    while (word.size() > 1 && std::isdigit(static_cast<unsigned char>(word.back())))
        word.remove_suffix(1);
    return word;
}

} // namespace

std::vector<std::string> nameWords(std::string_view name)
{
    std::vector<std::string> words;
    bool isInWord = false;
    for (const char c : name) {
        const auto letter = static_cast<unsigned char>(c);
        const bool belongs = std::isalnum(letter) != 0 || letter >= 0x80;
        if (belongs && !isInWord)
            words.emplace_back();
        if (belongs)
            words.back() += letter < 0x80 ? static_cast<char>(std::tolower(letter)) : c;
        isInWord = belongs;
    }
    return words;
}

std::string splitInName(std::string_view stem)
{
    std::string split;
    bool isOther = false;
    for (const std::string& word : nameWords(stem)) {
        isOther = isOther || word == "mismatched";
        const std::string_view bare = withoutNumber(word);
        const char* said = isAny(bare, kTest)         ? "test"
                           : isAny(bare, kValidation) ? "validation"
                           : isAny(bare, kTrain)      ? "train"
                                                      : nullptr;
        if (said == nullptr)
            continue;
        if (!split.empty() && split != said)
            return {};
        split = said;
    }
    return split.empty() || split == "train" || !isOther ? split : split + "_mismatched";
}

bool beginsWithWords(std::string_view name, std::string_view beginning)
{
    std::string wanted, begun;
    for (const std::string& word : nameWords(beginning))
        wanted += word;
    for (const std::string& word : nameWords(name)) {
        begun += word;
        if (begun.size() >= wanted.size())
            break;
    }
    return !wanted.empty() && begun == wanted;
}

} // namespace engine
