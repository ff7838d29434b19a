// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/study_events.h"
#include "base/json.h"
#include "engine/error.h"
#include "runs/event_json.h"
#include "runs/study_keys.h"

#include <array>
#include <nlohmann/json.hpp>

namespace engine {

namespace {

using Json = nlohmann::ordered_json;

// In the order of StudyEventBody's alternatives.
constexpr std::array kNames{"study_started", "run_queued",    "run_pruned",    "settings_added",
                            "cohort_failed", "study_resumed", "study_finished"};
static_assert(kNames.size() == std::variant_size_v<StudyEventBody>);

template<std::size_t Index = 0>
bool readBody(std::string_view eventName, KeyReader& reader, StudyEventBody& body)
{
    if constexpr (Index == std::variant_size_v<StudyEventBody>) {
        return false;
    } else {
        if (eventName != kNames[Index])
            return readBody<Index + 1>(eventName, reader, body);
        eachKey(reader, body.emplace<Index>());
        return true;
    }
}

} // namespace

std::string toJsonLine(const StudyEvent& event)
{
    Json json = Json::object();
    json["event"] = kNames[event.body.index()];
    json["study"] = event.study;
    json["time"] = event.time;
    KeyWriter writer(json);
    std::visit([&](auto body) { eachKey(writer, body); }, event.body);
    return writeJson(json);
}

std::optional<StudyEvent> parseStudyEvent(std::string_view line)
{
    JsonLimits limits;
    limits.values = 1'000'000;
    const Json json = parseOrderedJson(line, "event", limits);
    if (!json.is_object() || !json.contains("event") || !json["event"].is_string())
        throw EngineError(ErrorCode::BadFile, "an event is a JSON object with the key \"event\"");
    StudyEvent event;
    KeyReader reader(json);
    reader("study", event.study);
    reader("time", event.time);
    if (!readBody(json["event"].get<std::string>(), reader, event.body))
        return std::nullopt;
    return event;
}

StudyEventFile readStudyEventFile(const std::filesystem::path& file)
{
    StudyEventFile result;
    std::error_code error;
    if (!std::filesystem::exists(std::filesystem::symlink_status(file, error)))
        return result;
    result.wholeBytes = readLines(file, [&](std::string_view line) {
        if (auto event = parseStudyEvent(line))
            result.events.push_back(std::move(*event));
    });
    return result;
}

std::vector<StudyEvent> readStudyEvents(const std::filesystem::path& studyFolder)
{
    return readStudyEventFile(studyFolder / kEventsFile).events;
}

} // namespace engine
