// SPDX-License-Identifier: GPL-3.0-or-later
#include "results.h"
#include "study_results.h"

#include <nlohmann/json.hpp>

namespace cli {

namespace {

using Json = nlohmann::ordered_json;

template<typename T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json orNull(const std::optional<engine::Interval>& interval)
{
    return interval ? Json{interval->low, interval->high} : Json(nullptr);
}

const char* name(engine::VerdictRule rule)
{
    switch (rule) {
    case engine::VerdictRule::None:
        return "none";
    case engine::VerdictRule::Dunnett:
        return "dunnett";
    case engine::VerdictRule::HolmPaired:
        return "holm_paired";
    }
    return "";
}

const char* name(engine::SentenceKind kind)
{
    switch (kind) {
    case engine::SentenceKind::Finding:
        return "finding";
    case engine::SentenceKind::Caution:
        return "caution";
    case engine::SentenceKind::Note:
        return "note";
    }
    return "";
}

const char* name(engine::FailureSignature::Kind kind)
{
    switch (kind) {
    case engine::FailureSignature::Kind::TooHigh:
        return "too_high";
    case engine::FailureSignature::Kind::TooLow:
        return "too_low";
    case engine::FailureSignature::Kind::PlacedWrong:
        return "placed_wrong";
    }
    return "";
}

Json sentencesJson(const std::vector<engine::Sentence>& sentences)
{
    Json list = Json::array();
    for (const engine::Sentence& sentence : sentences)
        list.push_back({{"kind", name(sentence.kind)}, {"text", sentence.text}, {"action", sentence.action}});
    return list;
}

Json effectsJson(const std::vector<engine::LambdaEffect>& effects)
{
    Json list = Json::array();
    for (const engine::LambdaEffect& effect : effects) {
        const bool judged = effect.seeds > 0;
        list.push_back({{"lambda", effect.lambda},
                        {"source", engine::name(effect.source)},
                        {"label", effect.label},
                        {"learning_rate", orNull(effect.learningRate)},
                        {"pruned", effect.pruned},
                        {"diverged", effect.diverged},
                        {"seeds", effect.seeds},
                        {"difference", judged ? Json(effect.difference) : Json(nullptr)},
                        {"deviation", judged ? Json(effect.deviation) : Json(nullptr)},
                        {"over_seeds", orNull(effect.seedsOnly)},
                        {"over_seeds_and_examples", orNull(effect.examples)},
                        {"p", orNull(effect.p)},
                        {"sign_flip_p", orNull(effect.signFlip)},
                        {"distinguishable", effect.distinguishable}});
    }
    return list;
}

Json panelsJson(const std::vector<engine::PanelVerdict>& panels)
{
    Json list = Json::array();
    for (const engine::PanelVerdict& panel : panels)
        list.push_back({{"label", panel.label},
                        {"unit", panel.unit == engine::FigureUnit::Points ? "points" : "metric"},
                        {"rule", name(panel.rule)},
                        {"comparisons", panel.comparisons},
                        {"seeds", panel.seeds},
                        {"examples", panel.examples},
                        {"baseline", panel.baseline},
                        {"residual", panel.residual},
                        {"degrees", panel.degrees},
                        {"critical", panel.critical},
                        {"draws", panel.draws},
                        {"effects", effectsJson(panel.effects)},
                        {"controls", effectsJson(panel.controls)},
                        {"dropped_seeds", panel.droppedSeeds},
                        {"sentences", sentencesJson(panel.sentences)}});
    return list;
}

Json settingsJson(const engine::Comparison& comparison)
{
    Json list = Json::array();
    for (const engine::SettingFigures& setting : comparison.settings) {
        Json runs = Json::array();
        for (const std::size_t run : setting.runs)
            runs.push_back({{"run", comparison.runs[run].name},
                            {"seed", comparison.runs[run].seed},
                            {"value", orNull(comparison.runs[run].value)},
                            {"delta", orNull(comparison.runs[run].delta)},
                            {"provisional", comparison.runs[run].provisional}});
        list.push_back({{"label", setting.label},
                        {"lambda", setting.lambda},
                        {"source", engine::name(setting.source)},
                        {"seeds", setting.seeds},
                        {"mean", orNull(setting.mean)},
                        {"deviation", orNull(setting.deviation)},
                        {"interval", orNull(setting.interval)},
                        {"pruned", setting.pruned},
                        {"failed", setting.failed},
                        {"diverged", setting.diverged},
                        {"runs", std::move(runs)}});
    }
    return list;
}

Json studyObject(const JudgedStudy& judged)
{
    const engine::Verdict& verdict = judged.verdict;
    Json signatures = Json::array();
    for (const engine::FailureSignature& found : verdict.signatures)
        signatures.push_back({{"kind", name(found.kind)}, {"label", found.label}, {"text", found.text}});
    const Json endpoint{{"metric", verdict.metricName},
                        {"data", verdict.endpoint.data},
                        {"at", verdict.endpoint.best ? "best" : "last"}};
    return {{"study", judged.study.empty() ? Json(nullptr) : Json(judged.study)},
            {"endpoint", endpoint},
            {"settings", settingsJson(judged.comparison)},
            {"panels", panelsJson(verdict.panels)},
            {"tuned", panelsJson(verdict.tuned)},
            {"signatures", std::move(signatures)},
            {"sentences", sentencesJson(verdict.sentences)}};
}

} // namespace

std::string studyJson(const std::vector<engine::RunSummary>& runs, const std::vector<JudgedStudy>& studies)
{
    Json list = Json::array();
    for (const JudgedStudy& study : studies)
        list.push_back(studyObject(study));
    const Json json{{"runs", Json::parse(runsJson(runs))}, {"studies", std::move(list)}};
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace cli
