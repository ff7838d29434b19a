// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config_io.h"

#include "base/atomic_file.h"
#include "base/json.h"
#include "config/config_json.h"
#include "config/config_paths.h"
#include "config/inapplicable.h"
#include "config/value_json.h"
#include "engine/error.h"
#include "engine/study_plan.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace engine {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::array kSections{"model", "task", "method", "sibo", "train"};

JsonLimits configLimits()
{
    JsonLimits limits;
    limits.values = 100'000;
    limits.bytes = 4u << 20;
    limits.code = ErrorCode::BadConfig;
    return limits;
}

[[noreturn]] void unknownKey(const std::string& key)
{
    const std::string nearest = nearestKey(key);
    throw EngineError(ErrorCode::BadConfig, "is not a known key", key,
                      nearest.empty() ? "`sibo fields` lists all keys" : "did you mean " + nearest + "?");
}

// Looks at every key before any value is used, so that a typo is named although another key is wrong as well.
void checkKeys(const Json& json)
{
    if (!json.is_object())
        throw EngineError(ErrorCode::BadConfig, "a configuration is a JSON object", "configuration");
    for (const auto& [section, keys] : json.items()) {
        if (section == "study" || isForeignKey(section))
            continue;
        if (std::find(kSections.begin(), kSections.end(), section) == kSections.end())
            unknownKey(section);
        if (!keys.is_object())
            throw EngineError(ErrorCode::BadConfig, "must be an object", section);
        for (const auto& [key, value] : keys.items())
            if (findField(section + "." + key) == nullptr)
                unknownKey(section + "." + key);
    }
}

const Json* valueOf(const Json& json, const std::string& key)
{
    const std::size_t dot = key.find('.');
    const auto section = json.find(key.substr(0, dot));
    if (section == json.end())
        return nullptr;
    const auto value = section->find(key.substr(dot + 1));
    return value == section->end() ? nullptr : &*value;
}

/// JSON, else the text itself: the rule of `--set`.
Json plainOrJson(const std::string& key, const std::string& text)
{
    try {
        return parseOrderedJson(text, key, configLimits());
    } catch (const EngineError&) {
        const std::size_t first = text.find_first_not_of(" \t");
        if (first != std::string::npos && (text[first] == '{' || text[first] == '['))
            throw;
        return text;
    }
}

void setAxis(Json& study, const std::string& key, const std::string& text)
{
    const Field* field = findField(key);
    if (field == nullptr) {
        const std::string nearest = nearestKey(key);
        throw EngineError(ErrorCode::BadConfig, "\"" + key + "\" is not a known key", "study.axes",
                          nearest.empty() ? "`sibo fields` lists all keys" : "did you mean " + nearest + "?");
    }
    Json list = Json::array();
    for (const FieldValue& value : parseAxisValues(*field, text))
        list.push_back(toJsonValue(value));
    study["axes"][key] = std::move(list);
}

void applyStudySetting(TrainConfig& config, const std::string& key, const std::string& text)
{
    constexpr std::string_view kAxes = "study.axes.", kEndpoint = "study.endpoint.";
    Json study = studyToJson(config.study, {});
    if (key.starts_with(kAxes))
        setAxis(study, key.substr(kAxes.size()), text);
    else if (key == "study.lambdas" || key == "study.seeds")
        setAxis(study, key == "study.lambdas" ? "sibo.lambda" : "train.seed", text);
    else if (const Json value = plainOrJson(key, text); key == "study")
        study = value.is_null() ? Json::object() : value;
    else if (key.starts_with(kEndpoint))
        study["endpoint"][key.substr(kEndpoint.size())] = value;
    else
        study[key.substr(key.find('.') + 1)] = value;
    config.study = studyFromJson(study, fs::current_path());
}

} // namespace

bool isForeignKey(std::string_view key)
{
    return key == "run" || key == "facts" || key == "title" || key == "description";
}

TrainConfig configFromJson(const Json& json, const fs::path& base)
{
    checkKeys(json);
    TrainConfig config;
    // In the table's order: choosing a data set sets the kind of task, which a later key may override.
    for (const Field& field : fields())
        if (const Json* value = valueOf(json, field.key))
            setField(config, field.key, withAbsolutePaths(field, fromJsonValue(field, *value), base));
    for (const Field& field : fields())
        if (const std::string wrong = inapplicable(field, config); !wrong.empty())
            throw EngineError(ErrorCode::BadConfig, wrong, field.key, "leave it out");
    if (json.contains("study"))
        config.study = studyFromJson(json["study"], base);
    return config;
}

TrainConfig parseConfig(std::string_view json, const fs::path& baseDirectory)
{
    return configFromJson(parseOrderedJson(json, "configuration", configLimits()), baseDirectory);
}

TrainConfig loadConfig(const fs::path& file)
{
    const std::string text = readWholeFile(file, configLimits().bytes);
    const Json json = parseOrderedJson(text, file.string(), configLimits());
    try {
        return configFromJson(json, fs::absolute(file).parent_path());
    } catch (const EngineError& error) {
        throw EngineError(error.code(), error.message(), error.where() + " in " + file.string(), error.hint());
    }
}

void applySetting(TrainConfig& config, std::string_view assignment)
{
    const std::size_t equals = assignment.find('=');
    if (equals == std::string_view::npos || equals == 0)
        throw EngineError(ErrorCode::BadConfig, "a setting is written key=value", std::string(assignment));
    const std::string key(assignment.substr(0, equals));
    const std::string text(assignment.substr(equals + 1));
    if (key == "study" || key.starts_with("study.")) {
        applyStudySetting(config, key, text);
        return;
    }
    const Field* field = findField(key);
    if (field == nullptr)
        unknownKey(key);
    setField(config, key, withAbsolutePaths(*field, parseValue(*field, text), fs::current_path()));
}

Json configToJson(const TrainConfig& config, const fs::path& relativeTo)
{
    Json json = Json::object();
    for (const Field& field : fields()) {
        if (!field.applies(config))
            continue;
        const std::size_t dot = field.key.find('.');
        json[field.key.substr(0, dot)][field.key.substr(dot + 1)] =
            toJsonValue(withPortablePaths(field, field.get(config), relativeTo));
    }
    if (!config.study.empty())
        json["study"] = studyToJson(config.study, relativeTo);
    return json;
}

std::string toJson(const TrainConfig& config, const fs::path& relativeTo)
{
    return writeJson(configToJson(config, relativeTo), 2) + "\n";
}

void saveConfig(const TrainConfig& config, const fs::path& file)
{
    writeFileAtomically(file, toJson(config, fs::absolute(file).parent_path()));
}

} // namespace engine
