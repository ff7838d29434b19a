// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/model_config_reader.h"

#include "base/json.h"
#include "engine/error.h"

#include <cmath>
#include <map>
#include <nlohmann/json.hpp>

namespace engine {
namespace {

std::string shown(const nlohmann::json& value)
{
    return writeJson(value).substr(0, 60);
}

} // namespace

ConfigReader::ConfigReader(const nlohmann::json& json, std::filesystem::path file, std::string key)
    : m_json(json), m_file(std::move(file)), m_key(std::move(key))
{
}

void ConfigReader::reject(const std::string& key, const std::string& message) const
{
    throw EngineError(ErrorCode::BadFile, message,
                      m_file.string() + ", key \"" + (m_key.empty() ? key : m_key + "." + key) + "\"",
                      "the model's config.json is damaged: fetch the model again");
}

void ConfigReader::refuse(const std::string& key, const std::string& message, const std::string& hint) const
{
    throw EngineError(ErrorCode::Unsupported, message,
                      m_file.string() + ", key \"" + (m_key.empty() ? key : m_key + "." + key) + "\"", hint);
}

const nlohmann::json* ConfigReader::get(const std::string& key) const
{
    const auto found = m_json.find(key);
    return found == m_json.end() || found->is_null() ? nullptr : &*found;
}

bool ConfigReader::says(const std::string& key) const
{
    return m_json.contains(key);
}

void ConfigReader::integer(const std::string& key, std::int64_t& value, Range range) const
{
    const nlohmann::json* found = get(key);
    if (found == nullptr)
        return;
    const bool fits = found->is_number_integer() &&
                      !(found->is_number_unsigned() && found->get<std::uint64_t>() > std::uint64_t{1} << 62);
    if (!fits || found->get<std::int64_t>() < range.least || found->get<std::int64_t>() > range.most)
        reject(key, "must be a whole number from " + std::to_string(range.least) + " to " + std::to_string(range.most) +
                        "; it is " + shown(*found));
    value = found->get<std::int64_t>();
}

std::optional<double> ConfigReader::number(const std::string& key) const
{
    const nlohmann::json* found = get(key);
    if (found == nullptr)
        return std::nullopt;
    if (!found->is_number() || !std::isfinite(found->get<double>()))
        reject(key, "must be a finite number; it is " + shown(*found));
    return found->get<double>();
}

void ConfigReader::positive(const std::string& key, double& value) const
{
    const std::optional<double> found = number(key);
    if (!found)
        return;
    if (!(*found > 0))
        reject(key, "must be greater than 0; it is " + shown(*get(key)));
    value = *found;
}

std::optional<double> ConfigReader::rate(const std::string& key) const
{
    const nlohmann::json* found = get(key);
    if (found == nullptr)
        return std::nullopt;
    if (!found->is_number() || !(found->get<double>() >= 0 && found->get<double>() < 1))
        reject(key, "must be at least 0 and below 1; it is " + shown(*found));
    return found->get<double>();
}

bool ConfigReader::flag(const std::string& key, bool fallback) const
{
    const nlohmann::json* found = get(key);
    if (found == nullptr)
        return fallback;
    if (!found->is_boolean())
        reject(key, "must be true or false; it is " + shown(*found));
    return found->get<bool>();
}

std::string ConfigReader::text(const std::string& key, const std::string& fallback) const
{
    const nlohmann::json* found = get(key);
    if (found == nullptr)
        return fallback;
    if (!found->is_string())
        reject(key, "must be a text; it is " + shown(*found));
    return found->get<std::string>();
}

void ConfigReader::activation(const std::string& key, Activation& value) const
{
    static const std::map<std::string, Activation> kActivations{{"gelu", Activation::Gelu},
                                                                {"gelu_new", Activation::GeluTanh},
                                                                {"gelu_pytorch_tanh", Activation::GeluTanh},
                                                                {"gelu_fast", Activation::GeluTanh},
                                                                {"relu", Activation::Relu},
                                                                {"silu", Activation::Silu},
                                                                {"swish", Activation::Silu}};
    if (get(key) == nullptr)
        return;
    const std::string named = text(key, "");
    const auto found = kActivations.find(named);
    if (found == kActivations.end())
        refuse(key, "the activation \"" + named + "\" is not supported",
               "supported are gelu, gelu_new, gelu_pytorch_tanh, gelu_fast, relu, silu, swish");
    value = found->second;
}

std::optional<ConfigReader> ConfigReader::object(const std::string& key) const
{
    const nlohmann::json* found = get(key);
    if (found == nullptr)
        return std::nullopt;
    if (!found->is_object())
        reject(key, "must be an object; it is " + shown(*found));
    return ConfigReader(*found, m_file, key);
}

} // namespace engine
