// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"

#include <string>

namespace engine {

/// What is odd about a sample that can be trained on all the same: a gold answer that is no answer of its data set
/// ("abc" of GSM8K), a sentence of WinoGrande without its blank, a score of STS-B outside 0 to 5. Empty: nothing.
[[nodiscard]] std::string oddityOf(const TaskConfig& task, const Sample& sample);

/// Answers of its data set are extracted and scored, and the sample has none.
[[nodiscard]] bool lacksAnswer(const TaskConfig& task, const Sample& sample);

} // namespace engine
