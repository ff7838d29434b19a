// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/bare_question.h"
#include "engine/config.h"
#include "engine/config_io.h"
#include "text/chat_message.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace engine {

/// One labelled text or pair; of a language model the text up to the response and the response.
struct Sample {
    std::string a, b;
    bool pair = false;
    std::int32_t label = 0; ///< class id; 0 for regression
    double target = 0;      ///< regression
    std::int64_t row = 0;   ///< line in its file, 1-based
    // Of a language model's task with an answer rule:
    std::string answer{};                 ///< the gold answer: "72", "B", "solution1"; empty: none is known
    std::vector<std::string> options{};   ///< texts of the choices: "a bowl of soup"
    std::vector<std::string> responses{}; ///< what is trained for each of them: "the correct answer is answer2"; where
                                          ///< it is there, responses[right] is `b` and each may follow `a`
    std::int32_t right = -1;              ///< the option that is right
    std::uint64_t asked = 0; ///< askedHash of a language model's sample, which holds its texts as a template has them
    /// Where task.template is "chat", of a row with a conversation: its messages up to the response, which is the last
    /// and is `b`. Empty: `a` is what a user says.
    std::vector<ChatMessage> messages{};
    BareQuestion bare{}; ///< for likelihood
};

/// What copies of a sample and its overlap with other splits are told by: its texts, of a language model what it asks.
[[nodiscard]] std::uint64_t overlapHash(const Sample& sample);

struct Dataset {
    std::string name; ///< the split: "train", "validation", a test set's name
    std::string path;
    std::vector<Sample> samples;
    std::int64_t skippedEmpty = 0; ///< rows without any text (causal_lm: without a response), left out
    std::int64_t badText = 0;      ///< samples with bytes that are no UTF-8; each counts as U+FFFD
    std::int64_t firstBadText = 0; ///< line of the first of them
    std::int64_t skippedRows = 0;  ///< left out by the data set's own rule: QQP's short rows, MNLI's label "-"
};

struct TaskData {
    Dataset train;
    std::optional<Dataset> validation;
    std::vector<Dataset> tests;
    std::vector<std::string> labels; ///< classes in id order; empty for regression
    std::vector<Problem> warnings;   ///< overlap, duplicates, rows left out, equal targets
};

/// Reads all splits of a task. Columns: task.text_columns and label_column; else the preset's names, then its
/// positions; else a header's usual names. Classes: task.labels; else the preset's; else those of the training file,
/// numbers in numeric order, text sorted. A number in place of a class that has a name is its place. Without a
/// validation file validation_fraction splits the training rows, seeded and stratified, equal texts or questions on one
/// side. limit cuts the training samples behind that, eval_limit all others. Errors  EngineError{MissingFile};
/// {BadData} with file:line and remedy: missing column (the columns found are
///         listed), unknown class, target that is no finite number, no rows, hidden labels, training samples of one
///         class.
/// causal_lm has no classes; its columns and rows: language_data.h.
[[nodiscard]] TaskData loadTask(const TaskConfig& task, std::uint64_t splitSeed);

/// A single labelled file (task.validation) with the classes it uses, for evaluation alone.
struct LabelledData {
    Dataset data;
    std::vector<std::string> labels;
};
/// Errors  as loadTask; ReadingStopped (task_reader.h), looked for at every row.
[[nodiscard]] LabelledData loadEvaluation(const TaskConfig& task, const std::stop_token& stop = {});

/// How a file is read to be evaluated on.
struct EvaluationReading {
    bool hidden = false;               ///< labels are neither needed nor read
    bool asReferenceEvaluates = false; ///< prompts in the form of the reference's evaluation
    std::vector<std::string> labels{}; ///< classes in id order
    std::stop_token stop{};            ///< looked at for every row: ReadingStopped
};
/// The samples of task.validation one after the other, the first eval_limit, in bounded memory. The result has name,
/// path and counts, no samples.  Errors  those of loadEvaluation; hidden: of loadTexts.
Dataset readEvaluation(const TaskConfig& task, const EvaluationReading& reading,
                       const std::function<void(Sample&&)>& sink);

/// The texts of task.validation, the first eval_limit; labels are neither needed nor read.  Errors  as above.
[[nodiscard]] Dataset loadTexts(const TaskConfig& task);

} // namespace engine
