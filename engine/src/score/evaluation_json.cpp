// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/evaluation_json.h"

#include "base/json.h"
#include "config/config_json.h"
#include "score/scoring_names.h"

#include <nlohmann/json.hpp>

namespace engine {

namespace {

using Json = nlohmann::ordered_json;

template<class T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json();
}

Json settingsJson(const GenerationSettings& s)
{
    return {{"max_new_tokens", s.maxNewTokens},
            {"do_sample", s.doSample},
            {"temperature", s.temperature},
            {"top_k", s.topK},
            {"top_p", s.topP},
            {"repetition_penalty", s.repetitionPenalty},
            {"num_beams", s.numBeams},
            {"length_penalty", s.lengthPenalty},
            {"early_stopping", s.earlyStopping},
            {"seed", s.seed},
            {"stop", s.stop}};
}

GenerationSettings settingsOf(const Json& json)
{
    GenerationSettings s;
    json.at("max_new_tokens").get_to(s.maxNewTokens);
    json.at("do_sample").get_to(s.doSample);
    json.at("temperature").get_to(s.temperature);
    json.at("top_k").get_to(s.topK);
    json.at("top_p").get_to(s.topP);
    json.at("repetition_penalty").get_to(s.repetitionPenalty);
    json.at("num_beams").get_to(s.numBeams);
    json.at("length_penalty").get_to(s.lengthPenalty);
    json.at("early_stopping").get_to(s.earlyStopping);
    json.at("seed").get_to(s.seed);
    json.at("stop").get_to(s.stop);
    return s;
}

/// A task's keys as a configuration has them.
Json taskJson(const TaskConfig& task)
{
    TrainConfig config;
    config.task = task;
    return configToJson(config, {}).at("task");
}

ScoringKind scoringAt(const Json& json)
{
    const std::string text = json.get<std::string>();
    if (const auto scoring = scoringNamed(text))
        return *scoring;
    throw EngineError(ErrorCode::BadFile, "\"" + text + "\" is no way of scoring");
}

Json armJson(const GenerationArm& arm, const ArmEntry& entry)
{
    return {{"adapter", arm.adapter.string()},
            {"lambda_asked", orNull(arm.lambda)},
            {"name", entry.name},
            {"trained_on", entry.trainedOn},
            {"run", entry.run},
            {"last", entry.last},
            {"sha256", entry.sha256},
            {"lambda", entry.lambda},
            {"step", entry.step}};
}

void addArm(EvaluationRecord& to, const Json& json)
{
    GenerationArm arm;
    arm.adapter = json.at("adapter").get<std::string>();
    if (!json.at("lambda_asked").is_null())
        arm.lambda = json.at("lambda_asked").get<double>();
    ArmEntry entry;
    json.at("name").get_to(entry.name);
    entry.trainedOn = json.value("trained_on", std::string()); // files of earlier versions have none
    json.at("run").get_to(entry.run);
    json.at("last").get_to(entry.last);
    json.at("sha256").get_to(entry.sha256);
    json.at("lambda").get_to(entry.lambda);
    json.at("step").get_to(entry.step);
    to.request.arms.push_back(std::move(arm));
    to.arms.push_back(std::move(entry));
}

Json taskEntryJson(const EvaluationTask& original, const TaskEntry& entry)
{
    return {{"name", entry.asked.name},
            {"scoring", name(entry.asked.scoring)},
            {"scoring_asked", name(original.scoring)},
            {"arms", entry.asked.arms},
            {"stop", entry.asked.stop},
            {"hidden", entry.asked.hidden},
            {"sha256", entry.sha256},
            {"samples", entry.samples},
            {"skipped", entry.skipped},
            {"config", taskJson(entry.asked.task)}};
}

void addTask(EvaluationRecord& to, const Json& json, const std::string& where)
{
    TaskEntry entry;
    json.at("name").get_to(entry.asked.name);
    entry.asked.scoring = scoringAt(json.at("scoring"));
    json.at("arms").get_to(entry.asked.arms);
    if (json.contains("stop")) // not in those of an older program
        json.at("stop").get_to(entry.asked.stop);
    json.at("hidden").get_to(entry.asked.hidden);
    json.at("sha256").get_to(entry.sha256);
    json.at("samples").get_to(entry.samples);
    json.at("skipped").get_to(entry.skipped);
    entry.asked.task =
        configFromJson(Json{{"task", json.at("config")}}, std::filesystem::path(where).parent_path()).task;
    for (const std::size_t arm : entry.asked.arms)
        if (arm >= to.arms.size())
            throw EngineError(ErrorCode::BadFile, "a task names arm " + std::to_string(arm) + ", which is not there");
    EvaluationTask original = entry.asked;
    original.scoring = scoringAt(json.at("scoring_asked"));
    to.request.tasks.push_back(std::move(original));
    to.tasks.push_back(std::move(entry));
}

Json rowJson(const EvaluationRow& row)
{
    Json intervals = Json::object();
    for (const auto& [metric, interval] : row.interval)
        intervals[metric] = {interval.low, interval.high};
    return {{"task", row.task},
            {"arm", row.arm},
            {"arm_number", row.armNumber},
            {"scoring", name(row.scoring)},
            {"samples", row.samples},
            {"metrics", row.metrics},
            {"interval", intervals},
            {"primary_metric", row.primaryMetric},
            {"primary", row.primary}};
}

EvaluationRow rowOf(const Json& json)
{
    EvaluationRow row;
    json.at("task").get_to(row.task);
    json.at("arm").get_to(row.arm);
    json.at("arm_number").get_to(row.armNumber);
    row.scoring = scoringAt(json.at("scoring"));
    json.at("samples").get_to(row.samples);
    json.at("metrics").get_to(row.metrics);
    for (const auto& [metric, interval] : json.at("interval").items())
        row.interval[metric] = {interval.at(0).get<double>(), interval.at(1).get<double>()};
    json.at("primary_metric").get_to(row.primaryMetric);
    json.at("primary").get_to(row.primary);
    return row;
}

Json refusalsJson(const std::vector<EvaluationRefusal>& refused)
{
    Json json = Json::array();
    for (const EvaluationRefusal& each : refused)
        json.push_back({{"task", each.task},
                        {"arm", each.arm},
                        {"message", each.message},
                        {"where", each.where},
                        {"hint", each.hint}});
    return json;
}

/// Files of earlier versions have none.
std::vector<EvaluationRefusal> refusalsOf(const Json& json)
{
    std::vector<EvaluationRefusal> refused;
    for (const Json& each : json.value("refused", Json::array()))
        refused.push_back({each.at("task").get<std::string>(), each.at("arm").get<std::string>(),
                           each.at("message").get<std::string>(), each.at("where").get<std::string>(),
                           each.at("hint").get<std::string>()});
    return refused;
}

Json groupMeansJson(const std::vector<GroupMean>& means)
{
    Json json = Json::array();
    for (const GroupMean& mean : means)
        json.push_back({{"group", mean.group}, {"arm", mean.arm}, {"accuracy", mean.accuracy}});
    return json;
}

/// Files of earlier versions have none.
std::vector<GroupMean> groupMeansIn(const Json& json)
{
    std::vector<GroupMean> means;
    for (const Json& mean : json.value("group_means", Json::array()))
        means.push_back({mean.at("group").get<std::string>(), mean.at("arm").get<std::string>(),
                         mean.at("accuracy").get<double>()});
    return means;
}

/// What reading throws, as an error of the file.
template<class Read>
auto fromFile(std::string_view text, const std::string& where, const Read& read)
{
    const Json json = parseOrderedJson(text, where);
    try {
        return read(json);
    } catch (const nlohmann::json::exception& error) {
        throw EngineError(ErrorCode::BadFile, error.what(), where, "start a new evaluation");
    } catch (const EngineError& error) {
        throw EngineError(ErrorCode::BadFile, (error.where().empty() ? "" : error.where() + " ") + error.message(),
                          where, "start a new evaluation");
    }
}

} // namespace

std::string evaluationText(const EvaluationRecord& record)
{
    const EvaluationRequest& request = record.request;
    Json json = {{"name", record.name},
                 {"started_at", record.startedAt},
                 {"model", request.model.string()},
                 {"model_sha256", record.modelSha256},
                 {"model_files", record.modelFiles},
                 {"device", request.device},
                 {"device_used", record.device},
                 {"dtype", request.dtype},
                 {"prompts", name(request.space)},
                 {"batch_size", request.batchSize},
                 {"default_stop", request.defaultStop},
                 {"skip_refused", request.skipRefused},
                 {"settings", settingsJson(request.settings)},
                 {"arms", Json::array()},
                 {"tasks", Json::array()},
                 {"notes", record.notes},
                 {"refused", refusalsJson(record.refused)}};
    for (std::size_t i = 0; i < record.arms.size(); ++i)
        json["arms"].push_back(armJson(request.arms[i], record.arms[i]));
    for (std::size_t i = 0; i < record.tasks.size(); ++i)
        json["tasks"].push_back(taskEntryJson(request.tasks[i], record.tasks[i]));
    return writeJson(json, 2) + "\n";
}

EvaluationRecord parseEvaluation(std::string_view text, const std::string& where)
{
    return fromFile(text, where, [&](const Json& json) {
        EvaluationRecord record;
        EvaluationRequest& request = record.request;
        json.at("name").get_to(record.name);
        json.at("started_at").get_to(record.startedAt);
        request.model = json.at("model").get<std::string>();
        json.at("model_sha256").get_to(record.modelSha256);
        if (json.contains("model_files")) // not in those of an older program
            json.at("model_files").get_to(record.modelFiles);
        if (json.contains("device_used"))
            json.at("device_used").get_to(record.device);
        json.at("device").get_to(request.device);
        json.at("dtype").get_to(request.dtype);
        const auto space = promptSpaceNamed(json.at("prompts").get<std::string>());
        if (!space)
            throw EngineError(ErrorCode::BadFile, "\"prompts\" is none of consistent and reference");
        request.space = *space;
        json.at("batch_size").get_to(request.batchSize);
        request.defaultStop = json.value("default_stop", false);
        request.skipRefused = json.value("skip_refused", false);
        record.refused = refusalsOf(json);
        request.settings = settingsOf(json.at("settings"));
        for (const Json& arm : json.at("arms"))
            addArm(record, arm);
        for (const Json& task : json.at("tasks"))
            addTask(record, task, where);
        json.at("notes").get_to(record.notes);
        return record;
    });
}

std::string resultText(const EvaluationResult& result)
{
    Json json = {{"complete", result.complete},
                 {"glue_score", orNull(result.glueScore)},
                 {"group_means", groupMeansJson(result.groupMeans)},
                 {"notes", result.notes},
                 {"refused", refusalsJson(result.refused)},
                 {"rows", Json::array()}};
    for (const EvaluationRow& row : result.rows)
        json["rows"].push_back(rowJson(row));
    return writeJson(json, 2) + "\n";
}

EvaluationResult parseResult(std::string_view text, const std::string& where)
{
    return fromFile(text, where, [&](const Json& json) {
        EvaluationResult result;
        json.at("complete").get_to(result.complete);
        if (!json.at("glue_score").is_null())
            result.glueScore = json.at("glue_score").get<double>();
        result.groupMeans = groupMeansIn(json);
        json.at("notes").get_to(result.notes);
        result.refused = refusalsOf(json);
        for (const Json& row : json.at("rows"))
            result.rows.push_back(rowOf(row));
        return result;
    });
}

} // namespace engine
