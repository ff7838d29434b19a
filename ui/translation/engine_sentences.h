// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace ui {

/// The sentences with places ("the vocabulary has %1 tokens, but the model %2") that the engine's sources make, as
/// packaging/translations/collect-sentences wrote them down for translators in engine_sentence_list.cpp. A test holds
/// list and sources together.
[[nodiscard]] std::span<const char* const> listedEngineSentences();

} // namespace ui
