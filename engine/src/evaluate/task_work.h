// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/model_shape.h"
#include "data/encode_language.h"
#include "data/stored_samples.h"
#include "engine/evaluation.h"
#include "generate/continuation_scores.h"
#include "score/evaluation_record.h"
#include "text/tokenizer.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace engine {

/// A prompt as it is given to the model, and its number in the data set.
struct TaskPrompt {
    std::size_t index = 0;
    std::vector<std::int32_t> ids; ///< Generation
    /// Likelihood: the question with what may follow it, or a prompt an option where the option is a part of it.
    std::vector<ScoringPrompt> scored;
    bool isCut = false;       ///< its beginning is left out
    bool isShortened = false; ///< Generation: it leaves less room than a response may take
};

struct TaskReading {
    PromptSpace space = PromptSpace::Consistent;
    int maxNewTokens = 0;            ///< that a response may take
    std::int64_t virtualRows = 0;    ///< that an arm's virtual tokens take beside the prompt
    std::vector<std::string> labels; ///< of the adapter's head or the checkpoint; empty: the data's own
    std::stop_token stop{};          ///< looked at for every sample
};

/// Makes the prompts of a task, Generation and Likelihood. A prompt longer than the model takes loses its beginning;
/// one that fits stays whole, and its response is shorter where there is no room. The tokenizer outlives it.
class PromptMaker {
public:
    /// Errors  EngineError{BadConfig}: a chat is asked for and the model has no template; responses leave no room.
    PromptMaker(const EvaluationTask& task, const TaskReading& reading, const ModelShape& model,
                const Tokenizer& tokenizer);

    /// Null: a prompt without a token (Generation), which is left out. `place` names the sample in errors.
    /// Errors  EngineError{BadData}: an option without a token or longer than the model takes.
    [[nodiscard]] std::optional<TaskPrompt> operator()(std::size_t index, const Sample& sample,
                                                       const std::string& place) const;

private:
    [[nodiscard]] std::string textOf(const Sample& sample) const;
    [[nodiscard]] TaskPrompt withOptions(std::size_t index, const Sample& sample, const std::string& place) const;
    void fit(TaskPrompt& prompt, const std::string& place) const;

    const Tokenizer& m_tokenizer;
    PromptSpace m_space;
    bool m_isLikelihood;
    std::size_t m_longest, m_kept;
    ChatForm m_chat;
};

/// A task read through: what is scored. Neither its texts nor its prompts are in memory: they are read, or made, one by
/// one.
struct TaskWork {
    TaskEntry entry;
    std::string path;
    StoredSamples samples;
    EncodedDataset encoded;                     ///< Head, Loss
    std::shared_ptr<const PromptMaker> prompts; ///< Generation, Likelihood
    std::vector<bool> isLeftOut;                ///< of these, by sample: there is no prompt
    std::int64_t cut = 0;                       ///< prompts longer than the model takes: their beginning is left out
    std::int64_t shortened = 0;                 ///< Generation: prompts that leave less room than a response may take

    [[nodiscard]] std::string placeOf(const Sample& sample) const { return path + ":" + std::to_string(sample.row); }
    /// Of a sample that is not left out.
    [[nodiscard]] TaskPrompt promptOf(std::size_t index) const;
};

/// What is scored for an option (Likelihood).
struct ScoredOption {
    std::string context, continuation;
    std::size_t characters = 0; ///< code points of the option's text: what lm-evaluation-harness divides by
};

/// For each option its text behind the bare question and a space, or of a blank to fill what stands behind it. Without
/// a bare question (a letter of AQuA, data of one's own): the response that is trained for it, where the data set has
/// one, else its text, behind the prompt.
/// inChat: the prompt goes into a chat template, whose header wants no space behind it.
[[nodiscard]] std::vector<ScoredOption> scoredOptions(const Sample& sample, bool inChat = false);

/// Reads a task's file and tokenizes it. The classes are task.labels, else the head's (class ids are its), else the
/// data's; of a hidden task the head's or the preset's.
/// Errors  those of loadEvaluation and encode; {BadData} at file:line: no gold answer that the answer rule knows, no
///         options or no right one among them (Likelihood), nothing left to evaluate on; {BadConfig} for a scoring that
///         does not go with the task, or responses that leave no room for a prompt;
///         ReadingStopped (task_reader.h).
[[nodiscard]] TaskWork readTask(const EvaluationTask& task, const TaskReading& reading, const ModelShape& model,
                                const Tokenizer& tokenizer);

} // namespace engine
