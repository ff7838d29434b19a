// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/answers.h"
#include "engine/config.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

enum class TaskGroup { Sample, Glue, Arithmetic, Commonsense, Reasoning };
[[nodiscard]] const char* name(TaskGroup value);

/// A file that a data set is published as.
struct PublishedFile {
    std::string split; ///< "train", "validation", "test"; of MNLI "validation_mismatched" too; else a test set's name
    std::string name;  ///< "dev.tsv"
    std::int64_t rows = 0; ///< as published; 0: not known for sure
};

/// A known data set: how its files look and what it is judged by. How a row of it becomes a sample, in each of its
/// published forms: engine/src/data/layouts.
struct TaskPreset {
    std::string id;    ///< "sst2"
    std::string title; ///< "SST-2"
    TaskKind kind = TaskKind::Classification;
    std::vector<std::string> textColumns; ///< header names of the official files, one or two; causal_lm: the prompt
    std::string labelColumn;              ///< causal_lm: the response
    std::vector<std::string> otherTextColumns; ///< the same in re-published files ("sentence1"); empty: no other names
    std::string otherLabelColumn;
    std::vector<std::string> labels; ///< in id order
    bool hasHeader = true;           ///< CoLA train and dev have none
    std::vector<int> textPositions;  ///< by position where there is no header
    int labelPosition = -1;
    std::vector<int> otherTextPositions{}; ///< the same in the original STS benchmark; empty: no such form
    int otherLabelPosition = -1;
    std::string primary;        ///< "accuracy" | "matthews" | "accuracy_f1" | "pearson_spearman" | "negative_loss"
    std::string promptTemplate; ///< causal_lm: task.template that choosing the data set sets
    TaskGroup group = TaskGroup::Sample;
    AnswerForm answer; ///< causal_lm: how answers are found in generated text; rule None: judged by loss
    std::vector<PublishedFile> files{};
    std::vector<std::string> folders{}; ///< what its folder is called: "SST-2", "social_i_qa"; case does not count
};

/// sample; GLUE: cola, sst2, mrpc, stsb, qqp, mnli, qnli, rte, wnli; arithmetic: gsm8k, aqua, mawps, svamp, addsub,
/// multiarith, singleeq and math (LLM-Adapters' mixes); commonsense: boolq, piqa, siqa, hellaswag, winogrande,
/// arc_easy, arc_challenge, openbookqa and commonsense (LLM-Adapters' mixes); reasoning: choice (any file with a
/// question, options and an answer) and reasoning (the items that come with the program). Those of arithmetic and
/// commonsense read their official files, the Hugging Face ones and LLM-Adapters' {instruction, input, output, answer}.
[[nodiscard]] std::span<const TaskPreset> taskPresets();
[[nodiscard]] const TaskPreset* findTaskPreset(std::string_view id);
/// Rows of the published file of a split; 0: not known for sure.
[[nodiscard]] std::int64_t publishedRows(const TaskPreset& preset, std::string_view split);

/// Gives a language task the prompts that the first of `trained` which is one was trained on: template, longest sample,
/// what the loss is over. Where none is, one without a template gets its preset's. Other tasks stay as they are.
void takePrompts(TaskConfig& task, std::span<const TaskConfig> trained);

/// What is known of a task's training data that makes its figures on a test set of `testPreset` too good: math_10k,
/// math_data and MAWPS hold AddSub, MultiArith and SingleEq. Empty: nothing is known.
[[nodiscard]] std::string knownContamination(const TaskConfig& task, std::string_view testPreset);

/// The file of a task that models are judged on, and its split's name: of GLUE, whose test labels are hidden, the
/// validation file; else the test set called "test", else the first. Where there is none of these: validation, and the
/// training file ("train") last. Empty: the task names no file.
struct JudgedFile {
    std::string split;
    std::filesystem::path file;
};
[[nodiscard]] JudgedFile judgedFile(const TaskConfig& task);

/// "mean of accuracy and f1" for "accuracy_f1": the name shown for the primary metric of a task.
[[nodiscard]] std::string primaryMetricName(const TaskConfig& task);

/// A configuration that comes with the program: resources/presets/<id>.json.
struct ConfigPreset {
    std::string id;    ///< "demo"
    std::string title; ///< "Quick demo"
    std::string description;
    TrainConfig config;
};

/// All of them in the order they are offered, the demo first.  Errors  EngineError{BadConfig, BadFile}.
[[nodiscard]] std::vector<ConfigPreset> configPresets();

} // namespace engine
