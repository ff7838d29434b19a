// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/scoring_names.h"

#include "base/json.h"
#include "base/sha256.h"
#include "engine/presets.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace engine {

namespace {

constexpr std::array kScorings = {ScoringKind::Auto, ScoringKind::Head, ScoringKind::Loss, ScoringKind::Generation,
                                  ScoringKind::Likelihood};
constexpr std::array kSpaces = {PromptSpace::Consistent, PromptSpace::Reference};

template<class Values>
auto named(const Values& values, std::string_view text) -> std::optional<typename Values::value_type>
{
    for (const auto value : values)
        if (text == name(value))
            return value;
    return std::nullopt;
}

struct SettingPart {
    std::string text;
    bool isDefault = true;
};

/// As JSON has it, also without a slash: it becomes part of file names.
std::string quoted(const std::string& text)
{
    std::string json = nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    for (std::size_t at = json.find('/'); at != std::string::npos; at = json.find('/', at))
        json.replace(at, 1, "\\u002f");
    return json;
}

/// At most kLongestMark bytes; what was longer is told apart by its hash.
std::string shortMark(const std::string& text)
{
    constexpr std::size_t kLongestMark = 140, kHashDigits = 8;
    if (text.size() <= kLongestMark)
        return text;
    std::size_t end = kLongestMark;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) // within a character
        --end;
    return text.substr(0, end) + "… " + sha256(text).substr(0, kHashDigits);
}

void addGenerationParts(std::vector<SettingPart>& parts, const EvaluationRequest& request, const TaskEntry& task)
{
    const GenerationSettings &s = request.settings, defaults;
    if (s.doSample)
        parts.push_back({"drawn at temperature " + numberText(s.temperature) + ", top k " + std::to_string(s.topK) +
                             ", top p " + numberText(s.topP) + ", seed " + std::to_string(s.seed),
                         false});
    else
        parts.push_back(
            {std::to_string(s.numBeams) + (s.numBeams == 1 ? " beam" : " beams"), s.numBeams == defaults.numBeams});
    if (s.numBeams > 1 && s.lengthPenalty != defaults.lengthPenalty)
        parts.push_back({"length penalty " + numberText(s.lengthPenalty), false});
    if (s.numBeams > 1 && s.earlyStopping)
        parts.push_back({"early stopping", false});
    if (s.repetitionPenalty != defaults.repetitionPenalty)
        parts.push_back({"repetition penalty " + numberText(s.repetitionPenalty), false});
    const char* tokens = s.maxNewTokens == 1 ? " token" : " tokens";
    parts.push_back({std::to_string(s.maxNewTokens) + tokens, s.maxNewTokens == defaults.maxNewTokens});
    const bool usualStop = s.stop.empty() && request.defaultStop;
    for (const std::string& stop : task.asked.stop)
        parts.push_back({"stop " + quoted(stop), usualStop});
    if (task.asked.stop.empty() && !usualStop)
        parts.push_back({"no stop text", false});
}

std::vector<SettingPart> settingParts(const EvaluationRequest& request, const TaskEntry& task)
{
    const ScoringKind scoring = resolvedScoring(task.asked);
    EvaluationTask usual = task.asked;
    usual.scoring = ScoringKind::Auto;
    std::vector<SettingPart> parts{{name(scoring), scoring == resolvedScoring(usual)}};
    if (scoring == ScoringKind::Head)
        return parts;
    parts.push_back({std::string(name(request.space)) + " prompts", request.space == PromptSpace::Consistent});
    if (scoring == ScoringKind::Generation)
        addGenerationParts(parts, request, task);
    return parts;
}

} // namespace

const char* name(ScoringKind value)
{
    switch (value) {
    case ScoringKind::Auto:
        return "auto";
    case ScoringKind::Head:
        return "head";
    case ScoringKind::Loss:
        return "loss";
    case ScoringKind::Generation:
        return "generation";
    case ScoringKind::Likelihood:
        return "likelihood";
    }
    return "";
}

const char* name(PromptSpace value)
{
    return value == PromptSpace::Reference ? "reference" : "consistent";
}

std::optional<ScoringKind> scoringNamed(std::string_view text)
{
    return named(kScorings, text);
}

std::optional<PromptSpace> promptSpaceNamed(std::string_view text)
{
    return named(kSpaces, text);
}

AnswerForm answerFormOf(const TaskConfig& task)
{
    if (task.kind != TaskKind::CausalLm)
        return {};
    if (const TaskPreset* preset = findTaskPreset(task.preset); preset != nullptr)
        return preset->answer;
    return {task.answerColumn.empty() ? AnswerRule::None : AnswerRule::Text, {}};
}

std::vector<std::string> stopTextsOf(const EvaluationRequest& request, const TaskConfig& task)
{
    if (!request.settings.stop.empty())
        return request.settings.stop;
    const std::string& form = task.promptTemplate;
    if (!request.defaultStop || request.space == PromptSpace::Reference || form == "chat")
        return {};
    if (form == "alpaca")
        return {"### Instruction:"};
    std::string begin = form.substr(0, std::min(form.size(), form.find("{prompt}")));
    for (std::size_t at = begin.find("\\n"); at != std::string::npos; at = begin.find("\\n"))
        begin.replace(at, 2, "\n");
    const std::size_t last = begin.find_last_not_of(" \n");
    if (last == std::string::npos)
        return {"\nQuestion:"};
    begin.resize(last + 1);
    begin.erase(0, begin.rfind('\n') + 1); // npos + 1 is 0
    return {"\n" + begin.substr(begin.find_first_not_of(' '))};
}

ScoringKind resolvedScoring(const EvaluationTask& task)
{
    if (task.scoring != ScoringKind::Auto)
        return task.scoring;
    if (task.task.kind != TaskKind::CausalLm)
        return ScoringKind::Head;
    return answerFormOf(task.task).rule == AnswerRule::None ? ScoringKind::Loss : ScoringKind::Generation;
}

std::string settingText(const EvaluationRequest& request, const TaskEntry& task)
{
    std::string text;
    for (const SettingPart& part : settingParts(request, task))
        text += (text.empty() ? "" : ", ") + part.text;
    return text;
}

std::string settingMark(const EvaluationRequest& request, const TaskEntry& task)
{
    std::string text;
    for (const SettingPart& part : settingParts(request, task))
        if (!part.isDefault)
            text += (text.empty() ? "" : ", ") + part.text;
    return text.empty() ? text : " (" + shortMark(text) + ")";
}

std::string primaryNameOf(const EvaluationTask& task)
{
    const ScoringKind scoring = resolvedScoring(task);
    return scoring == ScoringKind::Generation || scoring == ScoringKind::Likelihood ? "accuracy"
                                                                                    : primaryMetricName(task.task);
}

} // namespace engine
