// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace engine {
class EngineError;
struct RunSummary;
} // namespace engine

/// The engine knows no Qt, so its texts for people are English: those of its tables (fields, presets, questions,
/// methods, states), and the sentences that it makes (verdicts, checks, problems, errors), which travel through files
/// and processes as they are. They are translated where the window shows them, by the text itself: a table's text as a
/// whole, a sentence by the template that it was made from (sentence_matcher.h).   Thread: any.
namespace ui {

/// An engine's text or sentence in the language of the window; itself where there is no translation (names of data
/// sets, what the operating system says).
[[nodiscard]] QString engineText(std::string_view text);
[[nodiscard]] QString engineText(const QString& text);
[[nodiscard]] inline QString engineText(const char* text)
{
    return engineText(std::string_view(text));
}

/// What a run is called: its label with the form's words for settings, else its folder's name, which stays.
[[nodiscard]] QString labelText(const engine::RunSummary& run);
/// The same for a list of runs on several data sets: "λ 0.2 · seed 2 · SST-2".
[[nodiscard]] QString labelWithData(const engine::RunSummary& run);
/// "λ 0.2 · learning rate 0.0003 · zero · seed 2": the label of a run or of a setting.
[[nodiscard]] QString labelText(const std::string& label);

/// "where: message. Remedy: hint", as engine::describe() has it, in the language of the window.
[[nodiscard]] QString errorText(const engine::EngineError& error);

/// Every text of those tables, in the tables' order, each once.  Errors  those of engine::configPresets().
[[nodiscard]] std::vector<std::string> collectEngineTexts();

/// The same as written down for translators in engine_text_list.cpp, which `update-translations` writes anew. A test
/// holds the two together.
[[nodiscard]] std::span<const char* const> listedEngineTexts();

} // namespace ui
