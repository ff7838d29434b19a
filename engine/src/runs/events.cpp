// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "engine/error.h"
#include "runs/event_json.h"
#include "runs/event_keys.h"

#include <array>
#include <nlohmann/json.hpp>

namespace engine {

namespace {

using Json = nlohmann::ordered_json;

// In the order of EventBody's alternatives.
constexpr std::array kEventNames{"run_started", "phase_changed",       "step_done",
                                 "eval_done",   "similarity_measured", "checkpoint_saved",
                                 "warning",     "run_resumed",         "run_finished"};
static_assert(kEventNames.size() == std::variant_size_v<EventBody>);

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
    KeyWriter writer(json);
    std::visit([&](auto body) { eachKey(writer, body); }, event.body);
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
