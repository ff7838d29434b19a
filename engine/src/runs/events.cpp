// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "engine/error.h"
#include "runs/event_keys.h"

#include <array>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

namespace engine {

namespace {

using Json = nlohmann::ordered_json;

// In the order of EventBody's alternatives.
constexpr std::array kEventNames{"run_started", "phase_changed",       "step_done",
                                 "eval_done",   "similarity_measured", "checkpoint_saved",
                                 "warning",     "run_resumed",         "run_finished"};
static_assert(kEventNames.size() == std::variant_size_v<EventBody>);

constexpr std::array kStates{RunState::Queued,     RunState::Preparing, RunState::Running,    RunState::Paused,
                             RunState::Evaluating, RunState::Saving,    RunState::Completed,  RunState::Stopped,
                             RunState::Pruned,     RunState::Failed,    RunState::Interrupted};

struct KeyWriter {
    Json& json;

    template<class T>
    void operator()(const char* key, T& member)
    {
        json[key] = toJson(member);
    }
    template<class T>
    void required(const char* key, T& member)
    {
        (*this)(key, member);
    }
    template<class T>
    void unlessEmpty(const char* key, T& member)
    {
        if (!member.empty())
            (*this)(key, member);
    }

    template<class T>
    static Json toJson(const T& value)
    {
        return value;
    }
    static Json toJson(RunState value) { return name(value); }
    static Json toJson(const std::optional<double>& value) { return value ? Json(*value) : Json(); }
};

class KeyReader {
public:
    explicit KeyReader(const Json& json) : m_json(json) {}

    template<class T>
    void operator()(const char* key, T& member)
    {
        const auto found = m_json.find(key);
        if (found == m_json.end())
            return;
        m_key = key;
        read(*found, member);
    }
    template<class T>
    void required(const char* key, T& member)
    {
        if (!m_json.contains(key))
            throw EngineError(ErrorCode::BadFile, std::string("the key \"") + key + "\" is missing");
        (*this)(key, member);
    }
    template<class T>
    void unlessEmpty(const char* key, T& member)
    {
        (*this)(key, member);
    }

private:
    void need(bool ok, const char* kind) const
    {
        if (!ok)
            throw EngineError(ErrorCode::BadFile, std::string("\"") + m_key + "\" must be " + kind);
    }
    void read(const Json& json, bool& out) const
    {
        need(json.is_boolean(), "true or false");
        out = json.get<bool>();
    }
    void read(const Json& json, std::string& out) const
    {
        need(json.is_string(), "a text");
        out = json.get<std::string>();
    }
    void read(const Json& json, double& out) const
    {
        need(json.is_number() || json.is_null(), "a number");
        out = json.is_null() ? std::numeric_limits<double>::quiet_NaN() : json.get<double>();
    }
    void read(const Json& json, std::optional<double>& out) const
    {
        need(json.is_number() || json.is_null(), "a number or null");
        out = json.is_null() ? std::nullopt : std::optional(json.get<double>());
    }
    template<class Integer>
    requires std::is_integral_v<Integer>
    void read(const Json& json, Integer& out) const
    {
        constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<Integer>::max());
        need(json.is_number_integer() && (!json.is_number_unsigned() || json.get<std::uint64_t>() <= kMost) &&
                 (json.is_number_unsigned() || json.get<std::int64_t>() >= std::numeric_limits<Integer>::min()),
             "a whole number");
        out = json.get<Integer>();
    }
    void read(const Json& json, RunState& out) const
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
    template<class T>
    void read(const Json& json, std::vector<T>& out) const
    {
        need(json.is_array(), "a list");
        out.clear();
        for (const Json& item : json)
            read(item, out.emplace_back());
    }
    void read(const Json& json, std::map<std::string, double>& out) const
    {
        need(json.is_object(), "an object");
        out.clear();
        for (const auto& [key, value] : json.items())
            read(value, out[key]);
    }

    const Json& m_json;
    std::string m_key;
};

template<std::size_t Index = 0>
bool readBody(std::string_view eventName, KeyReader& reader, EventBody& body)
{
    if constexpr (Index == std::variant_size_v<EventBody>) {
        return false;
    } else {
        if (eventName != kEventNames[Index])
            return readBody<Index + 1>(eventName, reader, body);
        eachKey(reader, body.emplace<Index>());
        return true;
    }
}

std::int64_t stepOf(const EventBody& body)
{
    return std::visit(
        [](const auto& e) -> std::int64_t {
            if constexpr (requires { e.step; })
                return e.step;
            else
                return -1;
        },
        body);
}

// A final evaluation belongs to the end that a resume takes back, whatever step its adapter comes from.
bool belongsToAnEnd(const EventBody& body)
{
    const auto* eval = std::get_if<EvalDone>(&body);
    return std::holds_alternative<RunFinished>(body) || (eval != nullptr && !eval->adapter.empty());
}

} // namespace

const char* name(RunState value)
{
    switch (value) {
    case RunState::Queued:
        return "queued";
    case RunState::Preparing:
        return "preparing";
    case RunState::Running:
        return "running";
    case RunState::Paused:
        return "paused";
    case RunState::Evaluating:
        return "evaluating";
    case RunState::Saving:
        return "saving";
    case RunState::Completed:
        return "completed";
    case RunState::Stopped:
        return "stopped";
    case RunState::Pruned:
        return "pruned";
    case RunState::Failed:
        return "failed";
    case RunState::Interrupted:
        return "interrupted";
    }
    return "";
}

bool isFinal(RunState value)
{
    return value == RunState::Completed || value == RunState::Stopped || value == RunState::Pruned ||
           value == RunState::Failed;
}

std::string toJsonLine(const Event& event)
{
    Json json = Json::object();
    json["event"] = kEventNames[event.body.index()];
    json["run"] = event.run;
    json["time"] = event.time;
    KeyWriter writer{json};
    EventBody body = event.body;
    std::visit([&](auto& e) { eachKey(writer, e); }, body);
    return writeJson(json);
}

std::optional<Event> parseEvent(std::string_view line)
{
    JsonLimits limits;
    limits.values = 1'000'000;
    const Json json = parseOrderedJson(line, "event", limits);
    if (!json.is_object() || !json.contains("event") || !json["event"].is_string())
        throw EngineError(ErrorCode::BadFile, "an event is a JSON object with the key \"event\"");
    Event event;
    KeyReader reader(json);
    reader("run", event.run);
    reader("time", event.time);
    if (!readBody(json["event"].get<std::string>(), reader, event.body))
        return std::nullopt;
    return event;
}

std::vector<Event> withoutSuperseded(std::vector<Event> events)
{
    std::vector<Event> kept;
    kept.reserve(events.size());
    for (Event& event : events) {
        if (const auto* resumed = std::get_if<RunResumed>(&event.body)) {
            const std::int64_t from = resumed->step;
            std::erase_if(kept, [&](const Event& e) { return stepOf(e.body) > from || belongsToAnEnd(e.body); });
        }
        kept.push_back(std::move(event));
    }
    return kept;
}

} // namespace engine
