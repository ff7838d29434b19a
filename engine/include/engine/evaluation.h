// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"
#include "engine/generate.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

/// Evaluation of a model, adapters and λ settings on several data sets at once: resumable, with every prediction kept.
/// Folder   evaluations/<yyyymmdd-hhmmss>-<slug>-<4 hex>/ with evaluation.json (the request, resolved, with hashes of
///          data, model and adapters), predictions/<task>-<number of the arm>.jsonl (a line a sample; a torn last line
///          is cut when going on), summary.json at the end. A killed evaluation goes on where it was, and ends with the
///          same predictions: it begins again at the last whole batch.
/// Runs     where an arm is a run at its trained λ its results are also appended to the run's evaluations.jsonl, and
///          stand in its record and summary as further test sets; not those of a part of a data set (task.eval_limit)
///          or on other model weights than it was trained on. What is not judged by default settings has them behind
///          its name: "svamp (reference prompts, 4 beams)".
namespace engine {

enum class ScoringKind {
    Auto,       ///< Head for classification and regression, Generation where the task has an answer rule, else Loss
    Head,       ///< the classification head
    Loss,       ///< next-token loss of the responses
    Generation, ///< a text is generated and its answer extracted, by both readings
    Likelihood ///< of each option's text behind the question alone, summed and by length, as lm-evaluation-harness does
};
[[nodiscard]] const char* name(ScoringKind value);

enum class PromptSpace {
    Consistent, ///< the training form's white space, as the model was trained
    Reference   ///< the form of the reference's evaluation, for comparing with published figures
};
[[nodiscard]] const char* name(PromptSpace value);

struct EvaluationTask {
    std::string name; ///< [a-z0-9_-]+, unique: "svamp"; names files and the split of its events
    TaskConfig task;  ///< `validation` is the file
    ScoringKind scoring = ScoringKind::Auto;
    std::vector<std::size_t> arms{}; ///< numbers of the request's arms; empty: all (GLUE: each run on its own task)
    /// Generation: texts that end a response. The request's where it has some, else those that begin another question
    /// in the task's prompts (EvaluationRequest::defaultStop); settled when the evaluation begins.
    std::vector<std::string> stop{};
    bool hidden = false; ///< Head: the file has no labels; predictions alone, for a submission (submission.h)
};

struct EvaluationRequest {
    std::filesystem::path model;     ///< empty: the one that the first adapter names
    std::vector<GenerationArm> arms; ///< empty: the model alone
    std::vector<EvaluationTask> tasks;
    PromptSpace space = PromptSpace::Consistent;
    GenerationSettings settings; ///< of Generation
    /// Where settings.stop is empty, and prompts are not the reference's (which stops nowhere): a response ends where
    /// the model goes on with another question, as lm-evaluation-harness' few-shot tasks have it.
    bool defaultStop = true;
    int batchSize = 16; ///< prompts that generate side by side
    /// A model or data set that cannot be evaluated is left out and told in the result's `refused`; else it ends all.
    bool skipRefused = false;
    std::string device = "auto", dtype = "float32";
};

/// What was left out, and why.
struct EvaluationRefusal {
    std::string task, arm; ///< a data set, a model ("20261130-…-lora-0.3-1a2b"), or this model on this data set
    std::string message, where, hint;
};

struct EvaluationProgress {
    std::size_t task = 0, tasks = 0; ///< of those that are evaluated
    std::string name;                ///< of the task
    std::int64_t done = 0, samples = 0;
    std::vector<double> accuracy;      ///< by arm of the task, so far; empty where the task has none
    std::vector<std::size_t> arms;     ///< by arm of the task: its number in the request as it was given
    std::optional<double> secondsLeft; ///< of the whole evaluation
};

/// One prediction, a line of predictions/<task>-<arm>.jsonl.
struct Prediction {
    std::int64_t index = 0; ///< place in the data set
    std::int64_t row = 0;   ///< line in its file
    std::string prompt, response;
    std::string gold; ///< the gold answer, class, number or response; empty where it is hidden
    /// By the reference's and the strict reading. Likelihood: the option by the sum, and by the sum over the characters
    /// (code points) of its text. Head: `answer` alone, the class or number.
    std::optional<std::string> answer, strictAnswer;
    bool right = false, strictRight = false;
    bool tokenRight = false;            ///< Likelihood: the option by the sum over its tokens is right
    std::vector<std::int64_t> tokens{}; ///< Likelihood: of each option
    std::vector<double> scores; ///< Head: logits; Likelihood: Σ log p by option; Loss: sum, tokens right, tokens
};

struct MetricInterval {
    double low = 0, high = 0;
};

/// Metrics of one arm on one task.
struct EvaluationRow {
    std::string task, arm; ///< "svamp", "λ 0.2"
    std::size_t armNumber = 0;
    ScoringKind scoring = ScoringKind::Head;
    std::int64_t samples = 0;
    /// Generation: "accuracy", "strict_accuracy", "answered" (an answer was found); Likelihood: "accuracy",
    /// "accuracy_norm" (by character, the harness' acc_norm), "accuracy_by_token"; Head and Loss as in EvalDone.
    std::map<std::string, double> metrics;
    /// 95 %, of these metrics and of "primary": exact (Clopper–Pearson) for shares of samples, bootstrap for the
    /// others.
    std::map<std::string, MetricInterval> interval;
    std::string primaryMetric;
    double primary = 0;
};

/// Mean accuracy over a group's data sets, as the published tables have it (engine/published.h).
struct GroupMean {
    std::string group, arm; ///< "arithmetic", "commonsense"
    double accuracy = 0;
};

struct EvaluationResult {
    std::filesystem::path folder;
    std::vector<EvaluationRow> rows; ///< by task, by arm; of what there is so far
    /// Of each task's first arm, where all eight GLUE tasks were evaluated on their whole official validation files.
    std::optional<double> glueScore;
    /// Of each arm under which all sets of a group were evaluated, each whole and all scored the same way.
    std::vector<GroupMean> groupMeans{};
    std::vector<std::string> notes;         ///< known contamination, a run whose record could not be added to, what
                                            ///< lacks for a GLUE score
    std::vector<EvaluationRefusal> refused; ///< of skipRefused
    std::vector<std::string> failures{};    ///< tasks that came to an error, with it; the others' results stand
    bool complete = false;                  ///< false: stopped, or with failures; resumeEvaluation goes on
};

using EvaluationSink = std::function<void(const EvaluationProgress&)>;

/// Errors  EngineError as a start would meet them, every task under every arm (with skipRefused only where nothing is
///         left to evaluate); {DiskFull, Io} while it works keep what is there. Stopped while the data are read,
///         nothing is left: the result has no folder. A task that fails otherwise is told in `failures`, and the error
///         thrown if none was done.
[[nodiscard]] EvaluationResult runEvaluation(const EvaluationRequest& request, const std::filesystem::path& library,
                                             const EvaluationSink& sink, std::stop_token stop = {});
/// Errors also EngineError{BadData} where data, model or an adapter are others than when it began, with the remedy;
///         {Locked} while another process works on it.
[[nodiscard]] EvaluationResult resumeEvaluation(const std::filesystem::path& folder, const EvaluationSink& sink,
                                                std::stop_token stop = {});

/// What a finished or interrupted folder holds.  Errors  EngineError{MissingFile, BadFile}.
[[nodiscard]] EvaluationRequest readEvaluationRequest(const std::filesystem::path& folder);
[[nodiscard]] EvaluationResult readEvaluation(const std::filesystem::path& folder);
/// Of one task and arm, in the data set's order; those there are so far.
[[nodiscard]] std::vector<Prediction> readPredictions(const std::filesystem::path& folder, const std::string& task,
                                                      std::size_t arm);
/// Evaluation folders of a library, newest first.
[[nodiscard]] std::vector<std::filesystem::path> listEvaluations(const std::filesystem::path& library);

} // namespace engine
