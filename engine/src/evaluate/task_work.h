// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/model_shape.h"
#include "data/dataset.h"
#include "data/encoded.h"
#include "engine/evaluation.h"
#include "score/evaluation_record.h"
#include "text/tokenizer.h"

#include <cstdint>
#include <string>
#include <vector>

namespace engine {

/// A prompt as it is given to the model, and its number in the data set. Likelihood: what may follow it.
struct TaskPrompt {
    std::size_t index = 0;
    std::vector<std::int32_t> ids;
    std::vector<std::vector<std::int32_t>> options;
};

/// A task read and tokenized: what is scored.
struct TaskWork {
    TaskEntry entry;
    Dataset data;
    EncodedDataset encoded;          ///< Head, Loss
    std::vector<TaskPrompt> prompts; ///< Generation, Likelihood
    std::int64_t cut = 0;            ///< prompts longer than the model takes: their beginning is left out
};

struct TaskReading {
    PromptSpace space = PromptSpace::Consistent;
    int maxNewTokens = 0;            ///< room that is kept behind a prompt
    std::vector<std::string> labels; ///< of the adapter's head or the checkpoint; empty: the data's own
};

/// What is scored for each option of a sample (Likelihood): the response that is trained for it, where the data set has
/// one, else its text, behind a space where the prompt ends without one.
[[nodiscard]] std::vector<std::string> continuationsOf(const Sample& sample);

/// Reads a task's file and tokenizes it. The classes are task.labels, else the head's (class ids are its), else the
/// data's; of a hidden task the head's or the preset's.
/// Errors  those of loadEvaluation and encode; {BadData} at file:line: no gold answer that the answer rule knows, no
///         options or no right one among them (Likelihood), nothing left to evaluate on; {BadConfig} for a scoring that
///         does not go with the task.
[[nodiscard]] TaskWork readTask(const EvaluationTask& task, const TaskReading& reading, const ModelShape& model,
                                const Tokenizer& tokenizer);

} // namespace engine
