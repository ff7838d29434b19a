// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/odd_samples.h"

#include "base/json.h"
#include "data/table.h"
#include "engine/presets.h"

namespace engine {

namespace {

bool isScored(const TaskPreset* preset)
{
    return preset != nullptr && preset->kind == TaskKind::CausalLm && preset->answer.rule != AnswerRule::None;
}

} // namespace

std::string oddityOf(const TaskConfig& task, const Sample& sample)
{
    constexpr double kHighest = 5; // of STS-B
    const TaskPreset* preset = findTaskPreset(task.preset);
    if (preset == nullptr)
        return {};
    if (preset->id == "stsb" && (sample.target < 0 || sample.target > kHighest))
        return "the score " + numberText(sample.target) + " is outside 0 to 5";
    if (preset->id == "winogrande" && sample.a.find('_') == std::string::npos)
        return "the sentence has no blank (_) to fill in";
    if (isScored(preset) && !sample.answer.empty() && !isAnswerOf(sample.answer, preset->answer))
        return "the gold answer " + shownText(sample.answer) + " is no answer of " + preset->title;
    return {};
}

bool lacksAnswer(const TaskConfig& task, const Sample& sample)
{
    return sample.answer.empty() && isScored(findTaskPreset(task.preset));
}

} // namespace engine
