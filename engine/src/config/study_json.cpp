// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_json.h"
#include "config/config_paths.h"
#include "config/names.h"
#include "config/value_json.h"
#include "engine/error.h"
#include "engine/study_plan.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace engine {

namespace {

using Json = nlohmann::ordered_json;

[[noreturn]] void fail(const std::string& where, const std::string& message, const std::string& hint = {})
{
    throw EngineError(ErrorCode::BadConfig, message, where, hint);
}

const Field& fieldAt(const std::string& key, const std::string& where)
{
    const Field* field = findField(key);
    if (field != nullptr)
        return *field;
    const std::string nearest = nearestKey(key);
    fail(where, "\"" + key + "\" is not a known key", nearest.empty() ? "" : "did you mean " + nearest + "?");
}

FieldValue valueAt(const Field& field, const Json& json, const std::filesystem::path& base)
{
    const FieldValue value = fromJsonValue(field, json);
    checkValue(field, value);
    return withAbsolutePaths(field, value, base);
}

std::vector<FieldValue> listAt(const Field& field, const Json& json, const std::filesystem::path& base)
{
    std::vector<FieldValue> values;
    if (json.is_string()) {
        for (FieldValue& value : parseAxisValues(field, json.get<std::string>()))
            values.push_back(withAbsolutePaths(field, std::move(value), base));
        return values;
    }
    const std::string where = "study.axes." + field.key;
    if (!json.is_array() || json.empty())
        fail(where, "must be a list with at least one value, or a text such as \"0..0.7 step 0.1\"");
    for (const Json& item : json) {
        try {
            values.push_back(valueAt(field, item, base));
        } catch (const EngineError& error) {
            fail(where + ", value " + std::to_string(values.size() + 1), error.message(), error.hint());
        }
    }
    return values;
}

std::vector<Overrides> overridesAt(const Json& json, const std::string& where, const std::filesystem::path& base)
{
    std::vector<Overrides> all;
    if (!json.is_array())
        fail(where, "must be a list of objects such as {\"sibo.lambda\": 0.2}");
    for (const Json& item : json) {
        if (!item.is_object() || item.empty())
            fail(where, "must be a list of objects such as {\"sibo.lambda\": 0.2}");
        Overrides one;
        for (const auto& [key, value] : item.items())
            one.emplace_back(key, valueAt(fieldAt(key, where), value, base));
        all.push_back(std::move(one));
    }
    return all;
}

void addAxis(StudyConfig& study, const std::string& key, const Json& json, const std::filesystem::path& base)
{
    const auto same = [&](const auto& axis) { return axis.first == key; };
    if (std::any_of(study.axes.begin(), study.axes.end(), same))
        fail("study", "the axis " + key + " is given twice");
    study.axes.emplace_back(key, listAt(fieldAt(key, "study.axes"), json, base));
}

// The keys that say how a study is judged and in what order it is trained; they are no axes, so no rows of the field
// table.

std::string textAt(const Json& json, const std::string& where)
{
    if (!json.is_string())
        fail(where, "must be a text");
    return json.get<std::string>();
}

double numberAt(const Json& json, const std::string& where, double low, double high)
{
    const bool fits = json.is_number() && json.get<double>() >= low && json.get<double>() <= high;
    if (!fits)
        fail(where, "must be a number from " + toText(low) + " to " + toText(high));
    return json.get<double>();
}

int countAt(const Json& json, const std::string& where, int low, int high)
{
    if (!json.is_number_integer())
        fail(where, "must be a whole number from " + std::to_string(low) + " to " + std::to_string(high));
    return static_cast<int>(numberAt(json, where, low, high));
}

StudyEndpoint endpointAt(const Json& json)
{
    const char* const form =
        "must be an object such as {\"metric\": \"accuracy\", \"data\": \"validation\", \"step\": \"last\"}";
    if (!json.is_object())
        fail("study.endpoint", form);
    StudyEndpoint endpoint;
    for (const auto& [key, value] : json.items()) {
        const std::string where = "study.endpoint." + key;
        if (key == "metric")
            endpoint.metric = textAt(value, where);
        else if (key == "data")
            endpoint.data = textAt(value, where);
        else if (key != "step")
            fail(where, "is not a known key", "an endpoint has metric, data and step");
        else if (const std::string step = textAt(value, where); step == "last" || step == "best")
            endpoint.best = step == "best";
        else
            fail(where, "must be \"last\" or \"best\"; it is \"" + step + "\"");
    }
    return endpoint;
}

void setStrategy(StudyConfig& study, const Json& json)
{
    const std::string wanted = textAt(json, "study.strategy");
    for (const StudyStrategy strategy : allValues<StudyStrategy>())
        if (wanted == name(strategy)) {
            study.strategy = strategy;
            return;
        }
    fail("study.strategy", "must be grid, halving or refine; it is \"" + wanted + "\"");
}

/// True if the key is one of these.
bool setOption(StudyConfig& study, const std::string& key, const Json& value)
{
    const std::string where = "study." + key;
    if (key == "question")
        study.question = textAt(value, where);
    else if (key == "endpoint")
        study.endpoint = endpointAt(value);
    else if (key == "margin")
        study.margin = value.is_null() ? std::nullopt : std::optional(numberAt(value, where, 1e-6, 100));
    else if (key == "strategy")
        setStrategy(study, value);
    else if (key == "rungs")
        study.rungs = countAt(value, where, 1, 8);
    else if (key == "keep")
        study.keep = numberAt(value, where, 0.05, 0.95);
    else if (key == "rounds")
        study.rounds = countAt(value, where, 1, 4);
    else
        return false;
    return true;
}

void addOptions(Json& json, const StudyConfig& study)
{
    if (!study.question.empty())
        json["question"] = study.question;
    if (study.endpoint != StudyEndpoint()) {
        Json endpoint = Json::object();
        if (!study.endpoint.metric.empty())
            endpoint["metric"] = study.endpoint.metric;
        if (!study.endpoint.data.empty())
            endpoint["data"] = study.endpoint.data;
        endpoint["step"] = study.endpoint.best ? "best" : "last";
        json["endpoint"] = std::move(endpoint);
    }
    if (study.margin)
        json["margin"] = *study.margin;
    if (study.strategy == StudyStrategy::Grid)
        return;
    json["strategy"] = name(study.strategy);
    if (study.strategy == StudyStrategy::Refine)
        json["rounds"] = study.rounds;
    else
        json.update({{"rungs", study.rungs}, {"keep", study.keep}});
}

Json objectOf(const Overrides& overrides, const std::filesystem::path& relativeTo)
{
    Json object = Json::object();
    for (const auto& [key, value] : overrides)
        object[key] = toJsonValue(withPortablePaths(fieldAt(key, "study"), value, relativeTo));
    return object;
}

Json listOf(const std::vector<Overrides>& all, const std::filesystem::path& relativeTo)
{
    Json list = Json::array();
    for (const Overrides& one : all)
        list.push_back(objectOf(one, relativeTo));
    return list;
}

} // namespace

StudyConfig studyFromJson(const Json& json, const std::filesystem::path& base)
{
    if (!json.is_object())
        fail("study", "must be an object");
    StudyConfig study;
    for (const auto& [shortForm, key] : {std::pair("lambdas", "sibo.lambda"), std::pair("seeds", "train.seed")})
        if (json.contains(shortForm))
            addAxis(study, key, json[shortForm], base);
    for (const auto& [key, value] : json.items()) {
        if (key == "lambdas" || key == "seeds")
            continue;
        if (key == "exclude")
            study.exclude = overridesAt(value, "study.exclude", base);
        else if (key == "runs")
            study.runs = overridesAt(value, "study.runs", base);
        else if (setOption(study, key, value))
            continue;
        else if (key != "axes")
            fail("study." + key, "is not a known key",
                 "a study has axes, exclude, runs, lambdas, seeds, endpoint, margin, strategy, rungs, keep, rounds and "
                 "question");
        else if (!value.is_object())
            fail("study.axes", "must be an object such as {\"sibo.lambda\": [0, 0.2]}");
        else
            for (const auto& [axis, values] : value.items())
                addAxis(study, axis, values, base);
    }
    return study;
}

Json studyToJson(const StudyConfig& study, const std::filesystem::path& relativeTo)
{
    Json axes = Json::object();
    for (const auto& [key, values] : study.axes) {
        Json list = Json::array();
        for (const FieldValue& value : values)
            list.push_back(toJsonValue(withPortablePaths(fieldAt(key, "study.axes"), value, relativeTo)));
        axes[key] = std::move(list);
    }
    Json json = Json::object();
    json["axes"] = std::move(axes);
    json["exclude"] = listOf(study.exclude, relativeTo);
    json["runs"] = listOf(study.runs, relativeTo);
    addOptions(json, study);
    return json;
}

} // namespace engine
