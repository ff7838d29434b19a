// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/playground.h"
#include "side_by_side.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace cli {

/// `sibo classify` as it was typed.
struct ClassifyArguments : ArmArguments {
    std::string file;
    std::vector<std::string> texts, seconds; ///< the second texts of pairs, in the same order; or none
};

struct ClassifyRequest {
    std::filesystem::path model; ///< empty: the one that the first adapter names
    std::vector<engine::GenerationArm> arms;
    std::vector<std::string> texts, seconds;
};

/// Texts: those given, then the file's.
/// Errors  those of armsOf and addLines; EngineError{BadConfig} without a text, or with another number of second texts.
[[nodiscard]] ClassifyRequest classifyRequest(const ClassifyArguments& arguments, const std::filesystem::path& library);

struct Classification {
    std::vector<engine::LabArmFacts> facts;                              ///< by arm
    std::vector<std::vector<std::optional<engine::HeadAnswer>>> answers; ///< by text, by arm; null: it has no head
};

/// As the window's playground says it.
/// Errors  those of engine::Playground, a text's naming its number; EngineError{Unsupported} where none of the arms has
///         a head.
[[nodiscard]] Classification classify(const ClassifyRequest& request, const std::stop_token& stop);

/// Each answer's classes, the likeliest first: "positive  0.9412  (logit 2.771)"; a number where a head gives one. With
/// more than one answer each has a line above it that names its text's number and its arm.
[[nodiscard]] std::string classificationText(const ClassifyRequest& request, const Classification& result);

/// {"model", "answers": [{"text", "adapter", "lambda", "label", "labels", "logits", "probabilities", "value", "cut"}]}:
/// text counts from 0; label is the likeliest; of a head that gives a number "value" alone; without a head all null.
[[nodiscard]] std::string classificationJson(const ClassifyRequest& request, const Classification& result);

/// What to say beside the answers, one a line: an adapter was trained on other weights, or a text was cut.
[[nodiscard]] std::string classificationNotes(const ClassifyRequest& request, const Classification& result);

} // namespace cli
