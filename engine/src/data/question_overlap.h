// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <cstdint>
#include <optional>
#include <stop_token>

namespace engine {

struct QuestionOverlap {
    std::int64_t shared = 0;  ///< samples whose question stands in the training file too
    std::int64_t samples = 0; ///< of the test set
};

/// Compares the questions of a language model's test set (test.validation, all of it) with those of a training file,
/// by askedHash. Reads both through in bounded memory.
/// Null: other kinds of tasks, one of the files is not there or cannot be read as its task, or it was stopped.
[[nodiscard]] std::optional<QuestionOverlap> questionOverlap(const TaskConfig& trained, const TaskConfig& test,
                                                             const std::stop_token& stop = {});

} // namespace engine
