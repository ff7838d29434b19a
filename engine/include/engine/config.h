// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// The configuration of a run or study: plain values, the same in the window, in files and on the command line.
/// Keys, ranges, defaults and help stand in the field table (fields.h); JSON form and rules: config_io.h.
namespace engine {

enum class TaskKind { Classification, Regression, CausalLm };
enum class MethodKind { Lora, Dora, Series, Parallel, AdapterInput, Ia3, Bitfit, Prefix, Prompt, Full, Head };
enum class BiasMode { None, All, LoraOnly };                 ///< which frozen biases are trained beside LoRA
enum class NonLinearity { Relu, Tanh, Gelu, GeluNew, Silu }; ///< Gelu by erf, GeluNew by tanh, Silu = swish
enum class AdapterInit { Bert, Identity };                   ///< N(0, 0.02) both ways; or the way up zero
enum class Placement { Attention, Ffn, Both };
enum class SiboSource { H0, Zero, Permuted };
enum class LambdaLearning { Off, One, Layer, Site };
enum class Schedule { Linear, Cosine, Constant };
enum class StudyStrategy { Grid, Halving, Refine };

struct ModelConfig {
    std::filesystem::path path;  ///< folder with config.json, weights and tokenizer
    std::string device = "auto"; ///< auto | cpu | cuda | cuda:N
    std::string dtype = "auto";  ///< auto | float32 | bfloat16: the type of the frozen GEMMs
};

/// A further data set that a run is tested on, once at its end.
struct TestSet {
    std::string name; ///< [a-z0-9_-]+, unique; names the split in events and files
    std::filesystem::path path;
    std::string preset{}; ///< a data set of its own ("svamp"); empty: the task's
    bool operator==(const TestSet&) const = default;
};

struct TaskConfig {
    std::string preset; ///< one of task presets ("sst2", "sample", …); empty: own data
    TaskKind kind = TaskKind::Classification;
    std::filesystem::path train;
    std::filesystem::path validation; ///< empty: none, or a split by validationFraction
    std::vector<TestSet> test;
    std::vector<std::string> textColumns;   ///< one or two; empty: taken from the preset or the header
    std::string labelColumn;                ///< empty: from the preset or the header
    std::string promptColumn;               ///< causal_lm: empty: from the preset or the header
    std::string responseColumn;             ///< causal_lm: empty: from the preset or the header
    std::string inputColumn;                ///< causal_lm: beside an instruction; empty: from the preset or the header
    std::string messagesColumn;             ///< causal_lm: chat messages ({role, content}); empty: from the header
    std::string answerColumn;               ///< causal_lm: the gold answer; empty: from the preset or the header
    std::string contextColumn;              ///< a choice task's passage; empty: from the preset or the header
    std::vector<std::string> optionColumns; ///< a choice task's options: one column that holds a list, or one each
    std::string promptTemplate;             ///< task.template: empty | alpaca | chat | a text with {prompt} {response}
    bool trainOnInputs = true;              ///< causal_lm: the prompt's tokens are labelled as well
    std::vector<std::string> labels;        ///< the classes in id order; empty: from the preset or the training file
    int maxLength = 128;                    ///< tokens with special ones; longer samples are cut and counted
    std::optional<std::int64_t> limit;      ///< first n rows of train only
    std::optional<std::int64_t> evalLimit;
    std::optional<double> validationFraction; ///< seeded stratified split where there is no validation file
};

/// Names with a number each, in order: {"q_proj": 16}.
using NumberPairs = std::vector<std::pair<std::string, double>>;

/// Which keys a method uses: methods.h.
struct MethodConfig {
    MethodKind kind = MethodKind::Lora;
    int rank = 8;
    double alpha = 16;
    double dropout = 0.1;
    std::optional<std::vector<std::string>> targets; ///< as PEFT matches them; null: by the model's family
    bool rslora = false;                             ///< scale alpha / √rank instead of alpha / rank
    BiasMode bias = BiasMode::None;
    std::vector<int> layersToTransform; ///< numbers of the layers that get modules; empty: all
    NumberPairs rankPattern;            ///< rank by module name, whole numbers
    NumberPairs alphaPattern;           ///< alpha by module name
    int bottleneckSize = 64;
    NonLinearity nonLinearity = NonLinearity::Tanh;
    double scaling = 1.0;
    bool adapterBias = true;
    AdapterInit init = AdapterInit::Identity;
    int virtualTokens = 20;
};

struct SiboConfig {
    double lambda = 0;        ///< x̃ = (1 − λ) x + λ h0; where λ is learned, its first value
    bool lambdaGiven = false; ///< no key: set through the field table, so choosing `learnable` leaves λ alone
    std::optional<Placement> placement; ///< null: by the model's family
    SiboSource source = SiboSource::H0;
    bool injectAttentionOutput = false;   ///< also at the attention's output map, whose input is no residual stream
    bool normH0 = false;                  ///< h0 scaled to ‖x‖ at each token
    bool referenceGptjBottleneck = false; ///< series adapters in GPT-J: the frozen fc_in sees x̃ too
    LambdaLearning learnable = LambdaLearning::Off; ///< off: λ is a setting, not a parameter
    std::optional<double> lambdaLearningRate;       ///< null: 0.01. With a learned λ only
    bool mixSkip = false;                           ///< series adapters only
    bool detachH0 = true;                           ///< only where something trainable feeds h0
};

struct OptimizationConfig {
    double epochs = 3;
    std::optional<std::int64_t> maxSteps; ///< overrides epochs and is the schedule's length
    int batchSize = 32;
    std::optional<int> microBatchSize; ///< null: the whole batch
    double learningRate = 3e-4;
    Schedule schedule = Schedule::Linear;
    std::int64_t warmupSteps = 0;
    double weightDecay = 0;
    double clipNorm = 1.0;                 ///< 0: no clipping
    std::optional<double> modelDropout;    ///< null: the model's own rates
    std::uint64_t seed = 42;               ///< adapter and head initialisation, dropout
    std::optional<std::uint64_t> dataSeed; ///< order and splits; null: seed
    bool shuffle = true;
    std::filesystem::path initAdapter; ///< PEFT folder to start from; empty: none
    // In optimizer steps; null: at each epoch's end; 0: only at the end.
    std::optional<std::int64_t> evaluateEvery;
    std::optional<std::int64_t> similarityEvery;
    std::optional<std::int64_t> checkpointEvery;
};

/// A value of the field table, also one point of a study's axis. monostate is JSON null.
using FieldValue = std::variant<std::monostate, bool, std::int64_t, double, std::string, std::vector<std::string>,
                                std::vector<TestSet>, std::vector<std::int64_t>, NumberPairs>;

/// Ordered (key, value) pairs that change a base configuration, e.g. {{"sibo.lambda", 0.2}}.
using Overrides = std::vector<std::pair<std::string, FieldValue>>;

/// What the runs of a study are judged by. Chosen before the first run; study.json keeps it, resolved.
struct StudyEndpoint {
    std::string metric; ///< "primary" | "accuracy" | "f1" | "loss" …; empty: primary
    std::string data;   ///< "validation" or a test set's name; empty: the first test set, without one validation
    bool best = false;  ///< of the best adapter on validation; else of the last step
    bool operator==(const StudyEndpoint&) const = default;
};

struct StudyConfig {
    std::vector<std::pair<std::string, std::vector<FieldValue>>> axes; ///< key of the field table, its values
    std::vector<Overrides> exclude; ///< points of the grid to leave out (all pairs must match)
    std::vector<Overrides> runs;    ///< further single settings
    std::string question;           ///< id of the question it was made for (questions.h), or empty
    StudyEndpoint endpoint;
    std::optional<double> margin; ///< points within which a difference does not matter to the user
    StudyStrategy strategy = StudyStrategy::Grid;
    int rungs = 2;     ///< halving: how often settings are left behind, 1 to 8
    double keep = 0.5; ///< halving: share of the λ settings that goes on at each rung, in (0, 1)
    int rounds = 1;    ///< refine: how often λ is added on both sides of the best, 1 to 4
    [[nodiscard]] bool empty() const { return axes.empty() && runs.empty(); }
};

struct TrainConfig {
    ModelConfig model;
    TaskConfig task;
    MethodConfig method;
    SiboConfig sibo;
    OptimizationConfig train;
    StudyConfig study; ///< empty: a single run
};

// The enums' names in files and on the command line: "lora", "attention", "h0", "linear", …
[[nodiscard]] const char* name(TaskKind value);
[[nodiscard]] const char* name(MethodKind value);
[[nodiscard]] const char* name(BiasMode value);
[[nodiscard]] const char* name(NonLinearity value);
[[nodiscard]] const char* name(AdapterInit value);
[[nodiscard]] const char* name(Placement value);
[[nodiscard]] const char* name(SiboSource value);
[[nodiscard]] const char* name(LambdaLearning value);
[[nodiscard]] const char* name(Schedule value);
[[nodiscard]] const char* name(StudyStrategy value);

} // namespace engine
