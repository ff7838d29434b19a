// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The engine knows no Qt, so its texts for people (field table, presets, questions, methods, states) are English in
/// its tables. They are translated where the window shows them, by the text itself.
namespace ui {

/// An engine's text in the language of the window; itself where there is no translation (messages with numbers in
/// them, names of data sets).
[[nodiscard]] QString engineText(std::string_view text);

/// Every text of those tables, in the tables' order, each once.  Errors  those of engine::configPresets().
[[nodiscard]] std::vector<std::string> collectEngineTexts();

/// The same as written down for translators in engine_text_list.cpp, which `update-translations` writes anew. A test
/// holds the two together.
[[nodiscard]] std::span<const char* const> listedEngineTexts();

} // namespace ui
