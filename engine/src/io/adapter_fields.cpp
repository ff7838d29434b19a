// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/adapter_fields.h"

#include "base/json.h"
#include "io/tensor_types.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace engine {

using nlohmann::json;

AdapterFields::AdapterFields(const json& object, std::string file, std::string prefix)
    : m_object(object), m_file(std::move(file)), m_prefix(std::move(prefix))
{
}

void AdapterFields::reject(const std::string& key, const std::string& message, ErrorCode code) const
{
    const char* hint = code == ErrorCode::Unsupported ? "train the adapter without it, or use the program it comes from"
                                                      : "correct the file or save the adapter again";
    throw EngineError(code, message, m_file + ", key \"" + m_prefix + key + "\"", hint);
}

void AdapterFields::refuse(const std::string& key, const json& value) const
{
    reject(key, "the value " + shown(value) + " is not supported", ErrorCode::Unsupported);
}

void AdapterFields::rejectChoice(const std::string& key, const std::string& given, const std::string& names) const
{
    reject(key, "\"" + displayText(given) + "\" is none of " + names);
}

const json* AdapterFields::get(const std::string& key) const
{
    const auto found = m_object.find(key);
    return found == m_object.end() || found->is_null() ? nullptr : &*found;
}

std::string AdapterFields::shown(const json& value)
{
    return displayText(writeJson(value));
}

double AdapterFields::number(const std::string& key, double fallback) const
{
    const json* found = get(key);
    if (found == nullptr)
        return fallback;
    if (!found->is_number())
        reject(key, "must be a number; it is " + shown(*found));
    return found->get<double>();
}

int AdapterFields::whole(const std::string& key, int fallback, std::pair<int, int> range) const
{
    const double value = number(key, fallback);
    if (!(value >= range.first && value <= range.second) || value != std::floor(value))
        reject(key, "must be a whole number from " + std::to_string(range.first) + " to " +
                        std::to_string(range.second) + "; it is " + numberText(value));
    return static_cast<int>(value);
}

double AdapterFields::rate(const std::string& key) const
{
    const double value = number(key, 0);
    if (!(value >= 0 && value < 1))
        reject(key, "must be at least 0 and below 1");
    return value;
}

bool AdapterFields::flag(const std::string& key, bool fallback) const
{
    const json* found = get(key);
    if (found != nullptr && !found->is_boolean())
        reject(key, "must be true or false; it is " + shown(*found));
    return found == nullptr ? fallback : found->get<bool>();
}

std::string AdapterFields::text(const std::string& key, const std::string& fallback) const
{
    const json* found = get(key);
    if (found != nullptr && !found->is_string())
        reject(key, "must be a text; it is " + shown(*found));
    return found == nullptr ? fallback : found->get<std::string>();
}

std::vector<std::string> AdapterFields::texts(const std::string& key) const
{
    const json* found = get(key);
    if (found == nullptr)
        return {};
    const auto isText = [](const json& item) { return item.is_string(); };
    if (!found->is_array() || !std::all_of(found->begin(), found->end(), isText))
        reject(key, "must be a list of texts; it is " + shown(*found));
    return found->get<std::vector<std::string>>();
}

double AdapterFields::lambda(const std::string& key, const json& value) const
{
    const double lambda = value.is_number() ? value.get<double>() : -1;
    if (!(lambda >= 0 && lambda <= 1))
        reject(key, "λ must be a number from 0 to 1; it is " + shown(value));
    return lambda;
}

void AdapterFields::checkOff(const std::vector<std::pair<const char*, json>>& features) const
{
    for (const auto& [key, off] : features) {
        const json* value = get(key);
        if (value != nullptr && std::find(off.begin(), off.end(), *value) == off.end())
            refuse(key, *value);
    }
}

NonLinearity nonLinearityOf(const AdapterFields& fields, const std::string& key, const std::string& fallback)
{
    const std::string given = fields.text(key, fallback);
    if (given == "swish")
        return NonLinearity::Silu;
    if (given == "gelu_pytorch_tanh")
        return NonLinearity::GeluNew;
    for (const NonLinearity value :
         {NonLinearity::Relu, NonLinearity::Tanh, NonLinearity::Gelu, NonLinearity::GeluNew, NonLinearity::Silu})
        if (given == name(value))
            return value;
    fields.reject(key,
                  "the activation \"" + displayText(given) +
                      "\" is not supported, only relu, tanh, gelu, gelu_new, gelu_pytorch_tanh, silu and swish",
                  ErrorCode::Unsupported);
}

} // namespace engine
