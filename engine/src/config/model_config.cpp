// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/model_config.h"

#include "base/json.h"
#include "config/family.h"
#include "config/model_config_reader.h"
#include "engine/error.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace engine {
namespace {

namespace fs = std::filesystem;

const Family& familyOf(const ConfigReader& reader)
{
    std::string types;
    for (const Family* family : families())
        for (const std::string_view type : family->modelTypes)
            types.append(types.empty() ? "" : ", ").append(type);
    const std::string supported = "models of these types run here: " + types;
    if (reader.get("auto_map") != nullptr)
        reader.refuse("auto_map", "the model wants to run Python code of its own, which is never done here", supported);
    if (reader.get("model_type") == nullptr)
        reader.refuse("model_type", "the key is missing, so the kind of model is unknown", supported);
    const std::string type = reader.text("model_type", "");
    if (const Family* family = findFamily(type))
        return *family;
    reader.refuse("model_type", "models of type \"" + type + "\" are not supported", supported);
}

/// id2label must name 0 … n−1; older files give num_labels alone.
void readLabels(const ConfigReader& reader, ModelShape& shape)
{
    constexpr std::int64_t kMost = 100'000;
    std::int64_t count = 2;
    const nlohmann::json* names = reader.get("id2label");
    shape.namesLabels = names != nullptr || reader.get("num_labels") != nullptr;
    if (names == nullptr) {
        reader.integer("num_labels", count, {1, kMost});
        for (std::int64_t i = 0; i < count; ++i)
            shape.labels.push_back("LABEL_" + std::to_string(i));
        return;
    }
    if (!names->is_object() || names->empty() || names->size() > static_cast<std::size_t>(kMost))
        reader.reject("id2label", "must be an object of 1 to 100000 labels");
    for (std::size_t i = 0; i < names->size(); ++i) {
        const auto label = names->find(std::to_string(i));
        if (label == names->end())
            reader.reject("id2label", "there are " + std::to_string(names->size()) + " labels, but none for id " +
                                          std::to_string(i));
        shape.labels.push_back(label->is_string() ? label->get<std::string>() : writeJson(*label));
    }
}

void readProblem(const ConfigReader& reader, ModelShape& shape)
{
    shape.problemType = reader.text("problem_type", "");
    if (shape.problemType == "multi_label_classification")
        reader.refuse("problem_type", "multi-label classification is not supported",
                      "use a model for single-label classification or regression");
    if (!shape.problemType.empty() && shape.problemType != "regression" &&
        shape.problemType != "single_label_classification")
        reader.reject("problem_type", "\"" + shape.problemType + "\" is no problem type");
}

/// eos_token_id: one or a list; ids beyond the vocabulary count as none, as some published files have them.
void readEndTokens(const ConfigReader& reader, ModelShape& shape)
{
    const nlohmann::json* found = reader.get("eos_token_id");
    if (found == nullptr)
        return;
    const nlohmann::json list = found->is_array() ? *found : nlohmann::json::array({*found});
    for (const nlohmann::json& id : list) {
        if (!id.is_number_integer())
            reader.reject("eos_token_id", "must be a token id or a list of them");
        if (const auto value = id.get<std::int64_t>(); value >= 0 && value < shape.vocabSize)
            shape.endTokenIds.push_back(value);
    }
}

void checkSizes(const ConfigReader& reader, const ModelShape& shape)
{
    if (shape.heads % shape.keyValueHeads != 0)
        reader.reject("num_key_value_heads", std::to_string(shape.keyValueHeads) + " do not divide the " +
                                                 std::to_string(shape.heads) + " attention heads");
    if (shape.rope.rotaryDim % 2 != 0 || shape.rope.rotaryDim > shape.headDim)
        reader.reject(shape.family->rotary == RotaryForm::Pairs ? "rotary_dim" : "head_dim",
                      "rotary positions turn " + std::to_string(shape.rope.rotaryDim) + " dimensions of a head of " +
                          std::to_string(shape.headDim) + ": they must be even and fit");
    if (shape.longestSequence() < 3)
        reader.reject("max_position_embeddings", "has no room for a token between two special ones");
}

nlohmann::json openConfig(const fs::path& folder)
{
    std::error_code ignored;
    const fs::path file = folder / "config.json";
    if (!fs::is_directory(folder, ignored))
        throw EngineError(ErrorCode::MissingFile, fs::exists(folder, ignored) ? "is not a folder" : "does not exist",
                          folder.string(), "give the folder that holds config.json and model.safetensors");
    if (!fs::exists(fs::symlink_status(file, ignored)))
        throw EngineError(ErrorCode::MissingFile, "no config.json in the folder", folder.string(),
                          "give the folder that holds config.json and model.safetensors");
    nlohmann::json json = readJsonFile(file, {.values = 1'000'000, .bytes = 16u << 20});
    if (!json.is_object())
        throw EngineError(ErrorCode::BadFile, "is not a JSON object", file.string(), "fetch the model again");
    return json;
}

} // namespace

ModelShape readModelShape(const fs::path& folder)
{
    const nlohmann::json json = openConfig(folder);
    const ConfigReader reader(json, folder / "config.json");
    ModelShape shape;
    shape.family = &familyOf(reader);
    shape.folder = folder;
    shape.modelType = reader.text("model_type", "");
    shape.family->readShape(reader, shape);
    checkSizes(reader, shape);
    readLabels(reader, shape);
    readProblem(reader, shape);
    readEndTokens(reader, shape);
    const fs::path clean = fs::absolute(folder / "").lexically_normal().parent_path();
    shape.modelName = reader.text("_name_or_path", "");
    if (shape.modelName.empty())
        shape.modelName = clean.filename().string();
    return shape;
}

} // namespace engine
