// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/toy_world.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

inline constexpr int kToyTrainRows = 4096, kToyValidationRows = 512;

/// Special tokens, the two marks, 24 letters; a word's place is its id.
[[nodiscard]] const std::vector<std::string>& toyVocabulary();

/// The labels of a task in id order.
[[nodiscard]] std::vector<std::string> toyLabels(ToyTask task);

/// A table of labelled sentences with its header, "sentence \t label".
[[nodiscard]] std::string toyTable(const ToyWorldSettings& settings, std::string_view split, int rows);

} // namespace engine
