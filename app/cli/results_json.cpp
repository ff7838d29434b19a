// SPDX-License-Identifier: GPL-3.0-or-later
#include "results.h"

#include <nlohmann/json.hpp>

namespace cli {

namespace {

using Json = nlohmann::ordered_json;

std::string printed(const Json& json, int indent)
{
    // Names of files need not be UTF-8; a reader of JSON must not fail on them.
    return json.dump(indent, ' ', false, Json::error_handler_t::replace) + "\n";
}

template<typename T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json orNull(const std::string& text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

const char* typeName(engine::FieldType type)
{
    switch (type) {
    case engine::FieldType::Boolean:
        return "boolean";
    case engine::FieldType::Integer:
        return "integer";
    case engine::FieldType::Real:
        return "real";
    case engine::FieldType::Text:
        return "text";
    case engine::FieldType::Path:
        return "path";
    case engine::FieldType::Choice:
        return "choice";
    case engine::FieldType::TextList:
        return "text_list";
    case engine::FieldType::TestSets:
        return "test_sets";
    case engine::FieldType::IntegerList:
        return "integer_list";
    case engine::FieldType::NumberMap:
        return "number_map";
    }
    return "";
}

Json similarity(const engine::LayerSimilarity& values)
{
    return {{"across", values.across}, {"retention", values.retention}};
}

} // namespace

std::string evaluationJson(const engine::EvaluateResult& result)
{
    Json json = {{"model", result.model},
                 {"adapter", orNull(result.adapter)},
                 {"lambda", result.adapter.empty() ? Json(nullptr) : Json(result.lambda)},
                 {"trained_lambda", orNull(result.trainedLambda)},
                 {"split", result.split},
                 {"samples", result.samples},
                 {"metrics", result.metrics},
                 {"primary", result.primary}};
    return printed(json, -1);
}

std::string exportJson(const engine::ExportResult& result)
{
    Json json = {{"form", engine::name(result.form)},
                 {"adapter", result.adapter},
                 {"model", result.model},
                 {"folder", result.folder},
                 {"lambda", result.lambda},
                 {"files", result.files},
                 {"bytes", result.bytes},
                 {"folded_modules", result.foldedModules},
                 {"kept_modules", result.keptModules},
                 {"largest_difference", orNull(result.largestDifference)},
                 {"largest_logit", orNull(result.largestLogit)},
                 {"notes", result.notes}};
    return printed(json, -1);
}

std::string figuresJson(const engine::FiguresExport& result)
{
    Json json = {{"form", engine::name(result.form)},
                 {"folder", result.folder.string()},
                 {"files", result.files},
                 {"bytes", result.bytes},
                 {"runs", result.runs},
                 {"notes", result.notes}};
    return printed(json, -1);
}

std::string archiveJson(const engine::ArchiveWritten& result)
{
    Json json = {{"file", result.file.string()}, {"bytes", result.bytes}, {"runs", result.runs},
                 {"studies", result.studies},    {"files", result.files}, {"notes", result.notes}};
    return printed(json, -1);
}

std::string importJson(const std::vector<engine::ImportedFolder>& folders)
{
    using Outcome = engine::ImportedFolder::Outcome;
    Json list = Json::array();
    for (const engine::ImportedFolder& folder : folders)
        list.push_back({{"kind", folder.isStudy ? "study" : "run"},
                        {"name", folder.name},
                        {"as", folder.as},
                        {"outcome", folder.outcome == Outcome::Added     ? "added"
                                    : folder.outcome == Outcome::Renamed ? "renamed"
                                                                         : "present"}});
    return printed(list, -1);
}

std::string probeJson(const engine::ProbeResult& result)
{
    Json json = {{"lambda", orNull(result.lambda)},
                 {"special_tokens", result.specialTokens},
                 {"sequences", result.adapted.sequences},
                 {"left_out", result.adapted.leftOut},
                 {"layers", result.adapted.layers},
                 {"base", result.base.layers},
                 {"adapted_more", similarity(result.adapted)},
                 {"base_more", similarity(result.base)}};
    return printed(json, -1);
}

std::string runsJson(const std::vector<engine::RunSummary>& runs)
{
    Json list = Json::array();
    for (const engine::RunSummary& run : runs)
        list.push_back({{"run", run.name},
                        {"label", run.label},
                        {"study", orNull(run.study)},
                        {"state", engine::name(run.state)},
                        {"reason", orNull(run.reason)},
                        {"started_at", run.startedAt},
                        {"seconds", run.seconds},
                        {"step", run.step},
                        {"steps", run.steps},
                        {"loss", orNull(run.lastLoss)},
                        {"primary_metric", run.primaryMetric},
                        {"best", orNull(run.bestPrimary)},
                        {"best_step", run.bestStep},
                        {"test", Json(run.testPrimary)},
                        {"similarity", orNull(run.lastSimilarity)},
                        {"lambda", run.lambda},
                        {"source", run.source},
                        {"method", run.method},
                        {"model", run.model},
                        {"data", run.data},
                        {"seed", run.seed}});
    return printed(list, 1);
}

std::string fieldsJson(std::span<const engine::Field> fields)
{
    const engine::TrainConfig defaults;
    Json list = Json::array();
    for (const engine::Field& field : fields)
        list.push_back({{"key", field.key},
                        {"label", field.label},
                        {"section", field.section},
                        {"type", typeName(field.type)},
                        {"unit", field.unit},
                        {"range", engine::describeRange(field)},
                        {"choices", field.choices},
                        {"default", Json::parse(engine::toText(field.get(defaults)))},
                        {"nullable", field.nullable},
                        {"null_meaning", field.nullMeaning},
                        {"help", field.help}});
    return printed(list, 1);
}

std::string doctorJson(const std::vector<engine::DoctorLine>& lines)
{
    Json list = Json::array();
    for (const engine::DoctorLine& line : lines)
        list.push_back({{"name", line.name}, {"value", line.value}, {"ok", line.ok}, {"hint", line.hint}});
    return printed(list, 1);
}

std::string versionJson(const std::string& version)
{
    return printed({{"version", version}}, -1);
}

} // namespace cli
