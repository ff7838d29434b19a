// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

/// Over-smoothing made visible on sentences of one's own: a model stays loaded, with arms that read the same texts side
/// by side. Quick enough to follow typing.
namespace engine {

struct LabParts;

/// A model folder in memory, fp32, with its tokenizer; what works on it keeps it alive. Language models come with their
/// output, where the checkpoint has one.
class LabModel {
public:
    /// A folder, name or hub id as findModel takes it.
    /// Errors  EngineError{MissingFile, BadFile, Unsupported, BadConfig}.
    explicit LabModel(const std::filesystem::path& model, const std::string& device = "auto");
    ~LabModel();
    [[nodiscard]] const std::filesystem::path& folder() const;
    [[nodiscard]] std::int64_t layers() const;
    [[nodiscard]] std::int64_t longestText() const;                  ///< tokens, special ones among them
    [[nodiscard]] bool isLanguageModel() const;                      ///< it can generate
    [[nodiscard]] const LabParts& parts() const { return *m_parts; } ///< for the engine itself

private:
    std::unique_ptr<const LabParts> m_parts;
};

/// One of what reads the texts side by side.
///   adapter empty, mixOnly false   the frozen model
///   adapter empty, mixOnly true    nothing is trained: series adapters with U = 0 and sibo.mix_skip, z' = (1−λ)z + λh0
///                                  behind the sublayers where the family's adapters mix by default
///   else                           a run or adapter folder
struct LabArm {
    std::filesystem::path adapter;
    std::optional<double> lambda; ///< null: the trained λ; mixOnly needs one
    bool mixOnly = false;
    SiboSource source = SiboSource::H0; ///< of what only mixes; Zero: the control, z' = (1−λ)z
    bool operator==(const LabArm&) const = default;
};

/// What is behind an arm's figures.
struct LabArmFacts {
    std::string method;                  ///< "LoRA"; empty: nothing was trained
    std::optional<double> lambda;        ///< in force (the mean where each module has its own); null: no λ acts here
    std::optional<double> trainedLambda; ///< null: nothing was trained with λ
    bool ownLambdas = false;             ///< each module learned its own λ: trainedLambda is their mean
    bool asTrained = true;               ///< no λ was asked for; else that is in force at all modules alike
    SiboSource source = SiboSource::H0;  ///< what is mixed in; zero and permuted are controls
    std::int64_t mixedModules = 0;       ///< whose input h0 (permuted: another token's) enters and changes; zero: 0
    std::vector<std::string> labels;     ///< classes of its head, in the order of its outputs; may be empty
    std::int64_t outputs = 0;            ///< of its head; 0: a language model, or the frozen model without a head
    bool otherWeights = false;           ///< the adapter says that it was trained on other weights than the model's
};

/// The folder of `model`, or where that is empty of the model that the first adapter names.
/// Errors  EngineError{MissingFile, BadFile, Unsupported}; {BadConfig} where nothing names a model.
[[nodiscard]] std::filesystem::path labModelFolder(const std::filesystem::path& model, const std::vector<LabArm>& arms);

struct LabRequest {
    std::vector<std::string> texts; ///< each a sentence: UTF-8, ill-formed bytes count as U+FFFD
    std::size_t shown = 0;          ///< whose tokens have curves and matrices
    int maxLength = 512;            ///< tokens of a sentence, or what the model takes where that is less
    bool specialTokens = true;      ///< whether [CLS], [SEP], <s> … count as tokens
    bool effectiveRank = true;      ///< measured too; the one figure that costs noticeably
    bool operator==(const LabRequest&) const = default;
};

struct LabToken {
    std::string text; ///< as the vocabulary writes it ("##ing"); of bytes as a person reads it ("·the")
    std::int32_t id = 0;
    bool special = false;
    std::int64_t begin = 0, end = 0; ///< bytes of the sentence it stands for; equal: of none (special tokens)
};

enum class LabState {
    Measured,
    Empty,   ///< no token but special ones
    OneToken ///< fewer than two tokens count: nothing to compare
};

struct LabSentence {
    LabState state = LabState::Measured;
    std::vector<LabToken> tokens;
    std::int64_t cut = 0; ///< tokens behind the limit, left out
};

/// By layer, 0 is h0, L the last layer's output before any final norm. Means over the measured sentences; n tokens of a
/// sentence count, u_i = h_i / ‖h_i‖ (sibo.md §4), all in double precision.
struct LabFigures {
    std::vector<double> similarity; ///< (‖Σu_i‖² − Σ‖u_i‖²) / (n(n − 1)): mean cosine of two tokens of a sentence
    std::vector<double> across;    ///< of tokens of different sentences; empty with fewer than two sentences
    std::vector<double> retention; ///< cos(h_i, h0_i), mean over all tokens
    std::vector<double> effectiveRank; ///< exp(−Σ p ln p), p = σ_i / Σσ of the sentence's (n, d) states (Roy & Vetterli
                                       ///< 2007): 1 … min(n, d); empty where not asked for
    std::vector<double> norm; ///< ‖h_i‖, mean over all tokens
};

struct LabArmReading {
    LabFigures figures;
    /// Of the shown sentence, [counted token][layer]: mean cosine to its other counted tokens.
    std::vector<std::vector<double>> tokenSimilarity;
};

struct LabReading {
    std::vector<LabSentence> sentences;
    std::vector<std::size_t> counted; ///< places in the shown sentence's tokens that count
    std::vector<LabArmReading> arms;  ///< empty figures where no sentence could be measured
    std::int64_t measured = 0, leftOut = 0;
    bool modelLimits = false; ///< what was cut the model has no room for; else LabRequest::maxLength
    bool stopped = false;     ///< it was asked to stop: figures are missing
};

/// Arms on a model. Arms that share modules and shapes are one forward pass (lockstep), the frozen model another.
/// Thread  one at a time.
class LabProbe {
public:
    explicit LabProbe(std::shared_ptr<const LabModel> model);
    ~LabProbe();
    LabProbe(LabProbe&&) noexcept;
    LabProbe& operator=(LabProbe&&) noexcept;

    /// Replaces the arms; as they were where it throws.
    /// Errors  EngineError{MissingFile, BadFile, Unsupported} of adapters, also one of another model's shapes;
    ///         {BadConfig} for a λ outside [0, 1], or where none acts.
    void setArms(const std::vector<LabArm>& arms);
    [[nodiscard]] const std::vector<LabArm>& arms() const;
    [[nodiscard]] const std::vector<LabArmFacts>& facts() const;

    /// A sentence that cannot be measured is a state, not an error. Stopping ends between two batches of about 4096
    /// tokens.
    /// Errors  EngineError{BadConfig} for a tokenizer that does not fit the model; {NonFinite} naming arm and layer.
    [[nodiscard]] LabReading read(const LabRequest& request, const std::stop_token& stop = {});
    /// cos(h_i, h_j) of the counted tokens of the sentence shown last, row by row (n², the diagonal 1; 0 for a zero
    /// vector). Empty where it could not be measured, or arm or layer do not exist.
    [[nodiscard]] std::vector<float> cosines(std::size_t arm, std::size_t layer) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace engine
