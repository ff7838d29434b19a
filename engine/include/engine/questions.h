// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"
#include "engine/model_facts.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The questions of the paper (sibo.md, section 6), each as a study that a base configuration is filled into.
namespace engine {

/// What a question may need to know beside the base configuration.
struct QuestionFacts {
    std::optional<ModelFacts> model;           ///< of the base's model; placement needs the names of its layers
    std::vector<std::filesystem::path> models; ///< to be compared with the base's model (question "size")
    std::vector<TaskConfig> tasks;             ///< to be compared with the base's data (question "task")
};

enum class QuestionNeed { Nothing, Models, Tasks };

struct Question {
    std::string id;      ///< "placement"; study.question of what it makes
    std::string title;   ///< "Where to mix?"
    std::string asks;    ///< one or two sentences
    std::string answers; ///< which runs it trains, and how they answer
    QuestionNeed need = QuestionNeed::Nothing;
    bool measured = false; ///< no study of runs: `sibo bench --study cost` measures it
    /// The base with this question's study in place of its own: seeds from the base's on, λ as the base has it (0.6, or
    /// 0.2 for adapters, where it has none), endpoint and question set. One target list for all runs of a study.
    /// Errors  EngineError{BadConfig} at the key that the question cannot be asked with (a method without λ, no
    /// validation data to choose on, too few models or data sets), with the remedy.
    std::function<TrainConfig(const TrainConfig& base, const QuestionFacts& facts)> make;
};

/// All of them, in the order a reader asks. Built once.   Thread: any.
[[nodiscard]] std::span<const Question> questions();
[[nodiscard]] const Question* findQuestion(std::string_view id);

/// λ that questions with one λ beside 0 use: the base's own, else 0.6, for adapters 0.2 (the paper's best ones).
[[nodiscard]] double questionLambda(const TrainConfig& base);

} // namespace engine
