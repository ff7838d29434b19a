// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/bare_question.h"

#include <string>
#include <string_view>

/// lm-evaluation-harness' wording of the commonsense sets (its tasks boolq, piqa, social_iqa, hellaswag, winogrande,
/// arc_easy, arc_challenge, openbookqa), written anew from what they send to a model.
namespace engine {

/// The question of a data set: "Question: …\nAnswer:" of PIQA, ARC and any other file with options, "Q: …\nA:" of SIQA,
/// the bare sentence of OpenBookQA, HellaSwag (its "[title]" and other bracketed words taken out) and WinoGrande.
[[nodiscard]] BareQuestion bareQuestion(std::string_view preset, const std::string& question);

/// BoolQ's: passage (may be empty) and question, answered yes or no, in the order true, false.
[[nodiscard]] BareQuestion bareYesNo(const std::string& passage, const std::string& question);

/// HellaSwag's text without marks of its source: "[title]" is a full stop, other bracketed words are left out.
[[nodiscard]] std::string withoutSourceMarks(std::string_view text);

/// The bare question of an LLM-Adapters record, from the wording of its instruction; empty where it lists no options.
[[nodiscard]] BareQuestion bareQuestionIn(std::string_view preset, std::string_view instruction);

} // namespace engine
