// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace engine {
class EngineError;
}

/// The engine knows no Qt, so its texts for people are English: those of its tables (fields, presets, questions,
/// methods, states), and the sentences that it makes (verdicts, checks, problems, errors), which travel through files
/// and processes as they are. They are translated where the window shows them, by the text itself: a table's text as a
/// whole, a sentence by the template that it was made from (sentence_matcher.h).   Thread: GUI.
namespace ui {

/// An engine's text or sentence in the language of the window; itself where there is no translation (names of data
/// sets, what the operating system says).
[[nodiscard]] QString engineText(std::string_view text);
[[nodiscard]] QString engineText(const QString& text);
[[nodiscard]] inline QString engineText(const char* text)
{
    return engineText(std::string_view(text));
}

/// "where: message. Remedy: hint", as engine::describe() has it, in the language of the window.
[[nodiscard]] QString errorText(const engine::EngineError& error);

/// Every text of those tables, in the tables' order, each once.  Errors  those of engine::configPresets().
[[nodiscard]] std::vector<std::string> collectEngineTexts();

/// The same as written down for translators in engine_text_list.cpp, which `update-translations` writes anew. A test
/// holds the two together.
[[nodiscard]] std::span<const char* const> listedEngineTexts();

} // namespace ui
