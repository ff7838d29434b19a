// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/hparams.h"

#include "base/utf8.h"
#include "base/wire_writer.h"
#include "engine/fields.h"

#include <algorithm>
#include <optional>
#include <set>

namespace engine {

namespace {

using Runs = std::vector<const RunRecord*>;

enum DataType : std::uint64_t { kString = 1, kBool = 2, kFloat64 = 3 };
enum Status : std::uint64_t { kUnknown = 0, kSuccess = 1, kFailure = 2, kRunning = 3 };
enum PluginField : std::uint32_t { kExperiment = 2, kSessionStart = 3, kSessionEnd = 4 };

constexpr const char* kAlways[] = {"sibo.lambda", "sibo.source",         "method.kind",
                                   "method.rank", "train.learning_rate", "train.seed"};

std::optional<FieldValue> valueOf(const RunRecord& run, const Field& field)
{
    if (!field.applies(run.config))
        return std::nullopt;
    FieldValue value = field.get(run.config);
    return std::holds_alternative<std::monostate>(value) ? std::nullopt : std::optional(std::move(value));
}

bool isNumber(const Field& field)
{
    return field.type == FieldType::Real || field.type == FieldType::Integer;
}

// A google.protobuf.Value: number 2, text 3, truth value 4. Lists become text.
std::string protobufValue(const FieldValue& value)
{
    std::string message;
    if (const auto* truth = std::get_if<bool>(&value))
        wire::appendVarint(message, 4, *truth ? 1 : 0);
    else if (const auto* whole = std::get_if<std::int64_t>(&value))
        wire::appendDouble(message, 2, static_cast<double>(*whole));
    else if (const auto* real = std::get_if<double>(&value))
        wire::appendDouble(message, 2, *real);
    else if (const auto* text = std::get_if<std::string>(&value))
        wire::appendBytes(message, 3, toValidUtf8(*text));
    else
        wire::appendBytes(message, 3, toValidUtf8(toText(value)));
    return message;
}

std::string hparamInfo(const Field& field, const Runs& runs)
{
    std::set<std::string> distinct;
    for (const RunRecord* run : runs)
        if (const auto value = valueOf(*run, field))
            distinct.insert(protobufValue(*value));
    std::string domain, info;
    for (const std::string& value : distinct)
        wire::appendBytes(domain, 1, value);
    wire::appendBytes(info, 1, field.key);
    wire::appendBytes(info, 2, field.label);
    wire::appendVarint(info, 4, field.type == FieldType::Boolean ? kBool : isNumber(field) ? kFloat64 : kString);
    wire::appendBytes(info, 5, domain);
    return info;
}

std::string metricInfo(const std::string& tag)
{
    std::string name, info;
    wire::appendBytes(name, 2, tag); // no group: the tag of the session itself
    wire::appendBytes(info, 1, name);
    wire::appendBytes(info, 3, tag);
    return info;
}

std::string pluginData(PluginField field, const std::string& message)
{
    std::string data;
    wire::appendBytes(data, field, message); // version 0 is not written
    return data;
}

Status statusOf(RunState state)
{
    switch (state) {
    case RunState::Completed:
    case RunState::Stopped:
    case RunState::Pruned:
        return kSuccess;
    case RunState::Failed:
        return kFailure;
    case RunState::Interrupted:
        return kUnknown;
    default:
        return kRunning;
    }
}

} // namespace

std::vector<std::string> shownHparams(const Runs& runs)
{
    const auto applies = [](const Field& field) {
        return [&field](const RunRecord* run) { return valueOf(*run, field).has_value(); };
    };
    std::vector<std::string> keys;
    for (const char* key : kAlways)
        if (std::any_of(runs.begin(), runs.end(), applies(*findField(key))))
            keys.emplace_back(key);
    for (const Field& field : fields()) {
        const auto differs = [&](const RunRecord* run) {
            return valueOf(*run, field) != valueOf(*runs.front(), field);
        };
        if (std::find(keys.begin(), keys.end(), field.key) == keys.end() &&
            std::any_of(runs.begin(), runs.end(), differs))
            keys.push_back(field.key);
    }
    return keys;
}

std::string experimentMessage(const Runs& runs, const std::vector<std::string>& metricTags, double createdAt)
{
    std::string experiment;
    wire::appendBytes(experiment, 1, "Runs of SIBO Workbench");
    wire::appendDouble(experiment, 3, createdAt);
    for (const std::string& key : shownHparams(runs))
        wire::appendBytes(experiment, 4, hparamInfo(*findField(key), runs));
    for (const std::string& tag : metricTags)
        wire::appendBytes(experiment, 5, metricInfo(tag));
    return pluginData(kExperiment, experiment);
}

std::string sessionStartMessage(const RunRecord& run, const std::vector<std::string>& keys, double startedAt)
{
    std::string session;
    for (const std::string& key : keys) {
        const auto value = valueOf(run, *findField(key));
        if (!value)
            continue;
        std::string entry; // of a map: key 1, value 2
        wire::appendBytes(entry, 1, key);
        wire::appendBytes(entry, 2, protobufValue(*value));
        wire::appendBytes(session, 1, entry);
    }
    wire::appendDouble(session, 5, startedAt);
    return pluginData(kSessionStart, session);
}

std::string sessionEndMessage(const RunRecord& run, double endedAt)
{
    std::string session;
    wire::appendVarint(session, 1, statusOf(run.summary.state));
    wire::appendDouble(session, 2, endedAt);
    return pluginData(kSessionEnd, session);
}

} // namespace engine
