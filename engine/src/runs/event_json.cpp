// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/event_json.h"

#include "config/names.h"
#include "engine/error.h"

#include <array>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

namespace engine {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array kStates{RunState::Queued,     RunState::Preparing, RunState::Running,    RunState::Paused,
                             RunState::Evaluating, RunState::Saving,    RunState::Completed,  RunState::Stopped,
                             RunState::Pruned,     RunState::Failed,    RunState::Interrupted};

template<class Integer>
bool fits(const Json& json)
{
    constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<Integer>::max());
    return json.is_number_integer() && (!json.is_number_unsigned() || json.get<std::uint64_t>() <= kMost) &&
           (json.is_number_unsigned() || json.get<std::int64_t>() >= std::numeric_limits<Integer>::min());
}

} // namespace

void KeyWriter::write(const char* key, bool value)
{
    m_json[key] = value;
}
void KeyWriter::write(const char* key, int value)
{
    m_json[key] = value;
}
void KeyWriter::write(const char* key, std::int64_t value)
{
    m_json[key] = value;
}
void KeyWriter::write(const char* key, double value)
{
    m_json[key] = value;
}
void KeyWriter::write(const char* key, const std::optional<double>& value)
{
    m_json[key] = value ? Json(*value) : Json();
}
void KeyWriter::write(const char* key, const std::string& value)
{
    m_json[key] = value;
}
void KeyWriter::write(const char* key, const std::vector<std::string>& value)
{
    m_json[key] = value;
}
void KeyWriter::write(const char* key, const std::vector<double>& value)
{
    m_json[key] = value;
}
void KeyWriter::write(const char* key, const std::map<std::string, double>& value)
{
    m_json[key] = value;
}
void KeyWriter::write(const char* key, RunState value)
{
    m_json[key] = name(value);
}
void KeyWriter::write(const char* key, StudyStrategy value)
{
    m_json[key] = name(value);
}
void KeyWriter::write(const char* key, const StudyEndpoint& value)
{
    m_json[key] = {{"metric", value.metric}, {"data", value.data}, {"step", value.best ? "best" : "last"}};
}

const Json* KeyReader::find(const char* key, bool required)
{
    m_key = key;
    const auto found = m_json.find(key);
    if (found != m_json.end())
        return &*found;
    if (required)
        throw EngineError(ErrorCode::BadFile, std::string("the key \"") + key + "\" is missing");
    return nullptr;
}

void KeyReader::need(bool ok, const char* kind) const
{
    if (!ok)
        throw EngineError(ErrorCode::BadFile, std::string("\"") + m_key + "\" must be " + kind);
}

void KeyReader::read(const Json& json, bool& out) const
{
    need(json.is_boolean(), "true or false");
    out = json.get<bool>();
}

void KeyReader::read(const Json& json, int& out) const
{
    need(fits<int>(json), "a whole number");
    out = json.get<int>();
}

void KeyReader::read(const Json& json, std::int64_t& out) const
{
    need(fits<std::int64_t>(json), "a whole number");
    out = json.get<std::int64_t>();
}

void KeyReader::read(const Json& json, double& out) const
{
    need(json.is_number() || json.is_null(), "a number");
    out = json.is_null() ? std::numeric_limits<double>::quiet_NaN() : json.get<double>();
}

void KeyReader::read(const Json& json, std::optional<double>& out) const
{
    need(json.is_number() || json.is_null(), "a number or null");
    out = json.is_null() ? std::nullopt : std::optional(json.get<double>());
}

void KeyReader::read(const Json& json, std::string& out) const
{
    need(json.is_string(), "a text");
    out = json.get<std::string>();
}

void KeyReader::read(const Json& json, std::vector<std::string>& out) const
{
    need(json.is_array(), "a list");
    out.clear();
    for (const Json& item : json)
        read(item, out.emplace_back());
}

void KeyReader::read(const Json& json, std::vector<double>& out) const
{
    need(json.is_array(), "a list");
    out.clear();
    for (const Json& item : json)
        read(item, out.emplace_back());
}

void KeyReader::read(const Json& json, std::map<std::string, double>& out) const
{
    need(json.is_object(), "an object");
    out.clear();
    for (const auto& [key, value] : json.items())
        read(value, out[key]);
}

void KeyReader::read(const Json& json, RunState& out) const
{
    need(json.is_string(), "a state");
    const std::string text = json.get<std::string>();
    for (const RunState state : kStates) {
        if (text == name(state)) {
            out = state;
            return;
        }
    }
    need(false, "a state");
}

void KeyReader::read(const Json& json, StudyStrategy& out) const
{
    const auto strategy = json.is_string() ? fromName<StudyStrategy>(json.get<std::string>()) : std::nullopt;
    need(strategy.has_value(), "a strategy");
    out = *strategy;
}

void KeyReader::read(const Json& json, StudyEndpoint& out) const
{
    need(json.is_object(), "an object");
    KeyReader parts(json);
    std::string step;
    parts("metric", out.metric);
    parts("data", out.data);
    parts("step", step);
    out.best = step == "best";
}

} // namespace engine
