// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model_facts.h"

#include "base/json.h"
#include "config/family.h"
#include "config/model_config.h"
#include "config/weight_facts.h"
#include "engine/error.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

namespace engine {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostHeadLines = 200; // of a README's front matter
constexpr std::size_t kLongestLicence = 60; // characters of a licence shown
constexpr std::size_t kLongestTokenizer = 128u << 20;

std::string trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r\"'";
    const std::size_t begin = text.find_first_not_of(kBlank);
    if (begin == std::string_view::npos)
        return {};
    return std::string(text.substr(begin, text.find_last_not_of(kBlank) - begin + 1));
}

std::vector<std::string> firstLines(const fs::path& file)
{
    std::vector<std::string> lines;
    std::ifstream stream(file);
    for (std::string line; lines.size() < kMostHeadLines && std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

/// `license:` of the YAML block that begins a model card; a list or a nested value counts as none.
std::string cardLicence(const fs::path& folder)
{
    const std::vector<std::string> lines = firstLines(folder / "README.md");
    if (lines.empty() || trimmed(lines.front()) != "---")
        return {};
    constexpr std::string_view kKey = "license:";
    for (std::size_t i = 1; i < lines.size() && trimmed(lines[i]) != "---"; ++i)
        if (lines[i].starts_with(kKey))
            return trimmed(std::string_view(lines[i]).substr(kKey.size()));
    return {};
}

std::string fetchedLicence(const fs::path& folder)
{
    const fs::path file = folder / "fetched.json";
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        return {};
    try {
        const nlohmann::json json = readJsonFile(file, {.bytes = 16u << 20});
        return json.is_object() && json.contains("license") && json["license"].is_string()
                   ? json["license"].get<std::string>()
                   : std::string();
    } catch (const EngineError&) {
        return {}; // it is a note for people; the model itself may be in order
    }
}

std::string licenceText(const fs::path& folder)
{
    for (const char* name : {"LICENSE", "LICENSE.txt", "LICENSE.md", "LICENCE", "COPYING"})
        for (const std::string& line : firstLines(folder / name))
            if (const std::string text = trimmed(line); !text.empty())
                return text;
    return {};
}

std::string licenceOf(const fs::path& folder)
{
    std::string licence = fetchedLicence(folder);
    if (licence.empty())
        licence = cardLicence(folder);
    if (licence.empty())
        licence = licenceText(folder);
    return licence.size() > kLongestLicence ? licence.substr(0, kLongestLicence - 3) + "..." : licence;
}

std::string tokenizerOf(const fs::path& folder)
{
    const auto has = [&](const char* name) {
        std::error_code ignored;
        return fs::exists(folder / name, ignored);
    };
    if (has("tokenizer.json")) {
        const nlohmann::json json = readJsonFile(folder / "tokenizer.json", {.bytes = kLongestTokenizer});
        const auto model = json.is_object() ? json.find("model") : json.end();
        if (!json.is_object() || model == json.end() || !model->is_object())
            throw EngineError(ErrorCode::BadFile, "has no model", (folder / "tokenizer.json").string(),
                              "fetch the model again");
        if (const auto type = model->find("type"); type != model->end() && type->is_string())
            return type->get<std::string>();
        return model->contains("merges") ? "BPE" : "WordPiece";
    }
    if (has("tokenizer.model") || has("sentencepiece.bpe.model"))
        return "sentencepiece";
    if (has("vocab.json") && has("merges.txt"))
        return "BPE";
    return has("vocab.txt") ? "WordPiece" : "";
}

BlockLayout layoutOf(BlockForm form)
{
    switch (form) {
    case BlockForm::PreNorm:
        return BlockLayout::PreNorm;
    case BlockForm::Parallel:
        return BlockLayout::Parallel;
    case BlockForm::PostNorm:
        break;
    }
    return BlockLayout::PostNorm;
}

} // namespace

ModelFacts describeModel(const fs::path& folder)
{
    const ModelShape shape = readModelShape(folder);
    const WeightFacts weights = readWeightFacts(folder);
    ModelFacts facts;
    facts.folder = folder;
    facts.name = shape.modelName;
    facts.family = std::string(shape.family->name);
    facts.modelType = shape.modelType;
    facts.block = layoutOf(shape.family->block);
    facts.gated = shape.family->gated;
    facts.causal = shape.family->causal;
    facts.parameters = weights.parameters;
    facts.diskBytes = weights.bytes;
    facts.layers = shape.layers;
    facts.width = shape.hiddenSize;
    facts.heads = shape.heads;
    facts.keyValueHeads = shape.keyValueHeads;
    facts.feedForward = shape.intermediateSize;
    facts.vocabulary = shape.vocabSize;
    facts.longestSequence = shape.longestSequence();
    facts.licence = licenceOf(folder);
    facts.dtype = weights.dtype;
    facts.tokenizer = tokenizerOf(folder);
    facts.hasHead = weights.hasHead;
    return facts;
}

} // namespace engine
