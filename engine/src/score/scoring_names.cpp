// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/scoring_names.h"

#include "engine/presets.h"

#include <array>

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

ScoringKind resolvedScoring(const EvaluationTask& task)
{
    if (task.scoring != ScoringKind::Auto)
        return task.scoring;
    if (task.task.kind != TaskKind::CausalLm)
        return ScoringKind::Head;
    return answerFormOf(task.task).rule == AnswerRule::None ? ScoringKind::Loss : ScoringKind::Generation;
}

std::string primaryNameOf(const EvaluationTask& task)
{
    const ScoringKind scoring = resolvedScoring(task);
    return scoring == ScoringKind::Generation || scoring == ScoringKind::Likelihood ? "accuracy"
                                                                                    : primaryMetricName(task.task);
}

} // namespace engine
