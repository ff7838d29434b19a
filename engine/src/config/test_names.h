// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <algorithm>
#include <string>

namespace engine {

/// Whether a test set may be called so: its name becomes part of file names (predictions/NAME-best.jsonl).
[[nodiscard]] inline bool isTestName(const std::string& name)
{
    return !name.empty() && name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-") == std::string::npos;
}

/// "svamp-answers": a language model's own test set judged by answers (engine/evaluation.h), where the training judged
/// it by loss.
inline constexpr const char* kAnswersSuffix = "-answers";

/// A name without what stands behind it of the settings that its figures were judged by (score/scoring_names.h):
/// "svamp-answers" of "svamp-answers (4 beams)".
[[nodiscard]] inline std::string withoutSettings(const std::string& data)
{
    return data.substr(0, data.find(" ("));
}

/// Whether figures of this name are of a language model's answers: the share that is right, where its other figures are
/// losses.
[[nodiscard]] inline bool isOfAnswers(const TaskConfig& task, const std::string& data)
{
    const std::string name = withoutSettings(data);
    const auto isOwn = [&](const TestSet& set) { return set.name == name; };
    return task.kind == TaskKind::CausalLm && name.ends_with(kAnswersSuffix) &&
           std::none_of(task.test.begin(), task.test.end(), isOwn);
}

} // namespace engine
