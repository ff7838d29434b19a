// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

/// One PEFT module with SIBO in a Transformer small enough to read: every number of one pass forward and back, in
/// double precision, each with the formula it follows from. A lesson's model, not a trained one: its weights are
/// seeded.
///   Model   BERT's form (post-norm): 2 layers, width 6, 2 heads, FFN 12 (gelu by erf), LayerNorm with ε 1e-12, no
///           dropout; h0 = LayerNorm(word + position), the first token is pooled by tanh, 2 classes, cross-entropy
///   LoRA    on the value map of one layer, x the rows that enter the layer:      y = W x + b + s · B A x̃
///   Series  adapter behind a layer's FFN, x the FFN's output (z in formulas):    y = x + s · U tanh(V x̃)
///           with mix_skip:                                                       y = x̃ + s · U tanh(V x̃)
///   Mix     x̃ = (1 − λ) x + λ h0, or (1 − λ) x with source zero; s = α / r with α 4 for LoRA, 1 for adapters
///   Back    sibo.md §3.4 without dropout; a gradient "d.K" is ∂loss/∂K with K alone moved and all behind it following.
///           The rows mixed in are a matrix of their own ("source"), so that h0's share can be dropped or kept.
/// Agrees with transformers' BertForSequenceClassification and the engine's own forward and backward (tested).
/// Thread: any; all of it is plain values and pure functions.
namespace engine {

inline constexpr int kStepsWidth = 6, kStepsHeads = 2, kStepsWide = 12, kStepsClasses = 2;
inline constexpr int kStepsMostRank = 4, kStepsLeastTokens = 2, kStepsMostTokens = 6;
inline constexpr double kStepsAlpha = 4, kStepsLargest = 1000; ///< |value| that a cell may be given

enum class StepsMethod { Lora, Series, SeriesMixSkip };

struct StepsSettings {
    StepsMethod method = StepsMethod::Lora;
    SiboSource source = SiboSource::H0; ///< h0 or zero
    double lambda = 0.4;                ///< 0 … 1
    int rank = 2;                       ///< r of LoRA, width of an adapter: 1 … 4
    int layer = 2;                      ///< the module's: 1 or 2
    bool detachH0 = true;               ///< no gradient into h0 through the mix
    bool operator==(const StepsSettings&) const = default;
};

/// A number in a matrix, counted from 0.
struct StepsCell {
    std::string matrix;
    std::size_t row = 0, column = 0;
    auto operator<=>(const StepsCell&) const = default;
};

/// Everything that the numbers follow from.
struct StepsState {
    StepsSettings settings;
    std::uint64_t seed = 1;                 ///< of the weights
    std::vector<int> ids = {0, 3, 4, 7, 1}; ///< [CLS] film was good [SEP]
    int label = 1;
    /// Values put in by hand. In a weight: its value. In a computed matrix: what stands there from then on, whatever
    /// goes before; on the way back it counts as a constant that was added, so gradients pass it. Of cells that the
    /// present settings have no matrix or row for nothing is used, and nothing is lost.
    std::map<StepsCell, double> edits;
    bool operator==(const StepsState&) const = default;
};

struct StepsGrid {
    std::size_t rows = 0, columns = 0;
    std::vector<double> values; ///< row-major
    [[nodiscard]] double at(std::size_t row, std::size_t column) const { return values[row * columns + column]; }
    [[nodiscard]] double& at(std::size_t row, std::size_t column) { return values[row * columns + column]; }
};

enum class StepsRole { Input, Frozen, Trained, Computed, Gradient };
enum class StepsAxis { One, Tokens, Words, Positions, Width, Rank, Wide, Classes };

/// How a matrix follows from its operands a, b, c … (their keys in `operands`), f and g being `factors` (1 where
/// absent). t, u count rows (tokens), the rest columns; sums run over what both sides share.
enum class StepsRuleKind {
    None,     ///< a weight or an input
    Embed,    ///< b[a[t], j] + c[t, j]
    Copy,     ///< a[t, j]
    Zero,     ///< 0
    Norm,     ///< (v[t, j] − mean) / √(variance + ε) · c[j] + d[j], v = a + b over a row; of three operands v = a
    Linear,   ///< f · Σ a[j, k] b[t, k] + c[j]: a weight (out × in), rows, a bias or none
    Weighted, ///< f · a[t, j] + g · b[t, j]; of one operand f · a[t, j]
    Gelu,     ///< a · (1 + erf(a / √2)) / 2
    Tanh,     ///< tanh(a)
    Attention,         ///< softmax over u of Σ a[t, k] b[u, k] / √3, k in the rule's head
    Context,           ///< Σ P[t, u] c[u, j], P = a or b by j's head
    Softmax,           ///< exp(a[t, j]) / Σ exp(a[t, ·])
    Loss,              ///< −ln a[b], a probabilities of the logits c
    Difference,        ///< a[j] − (j = b ? 1 : 0)
    TransposedLinear,  ///< f · Σ a[k, j] b[t, k]
    TransposedContext, ///< Σ P[u, t] c[u, j]
    Outer,             ///< f · Σ a[t, i] b[t, j]
    TanhSlope,         ///< a[t, j] · (1 − b[t, j]²)
    Inner,             ///< Σ a ⊙ (b − c) over all cells
    Chain              ///< ∂loss/∂matrix, through more than one formula
};

struct StepsFactor {
    double value = 1;
    std::string text;    ///< "(1 − λ)", "λ", "s"
    std::string setting; ///< what it comes from: "lambda", "scale"
};

struct StepsRule {
    StepsRuleKind kind = StepsRuleKind::None;
    std::vector<std::string> operands{};
    std::vector<StepsFactor> factors{};
    std::size_t head = 0;
};

/// A matrix under its key: "x", "mixed", "lora.a", "layer2.query.weight", "d.lora.a".
struct StepsMatrix {
    std::string key;
    std::string symbol; ///< as formulas write it: "x̃"
    StepsRole role = StepsRole::Computed;
    StepsAxis rowAxis = StepsAxis::One, columnAxis = StepsAxis::One;
    StepsGrid grid;
    StepsRule rule;
};

struct StepsResult {
    StepsState state;
    std::vector<StepsMatrix> matrices; ///< in the order in which they are computed
    double scale = 1;                  ///< s
    /// Null where the settings have no such matrix.
    [[nodiscard]] const StepsMatrix* find(const std::string& key) const;
    [[nodiscard]] const StepsMatrix& operator[](const std::string& key) const; ///< EngineError{Internal} where null
    [[nodiscard]] double loss() const { return (*this)["loss"].grid.values.front(); }
};

/// The words that ids stand for.
[[nodiscard]] const std::vector<std::string>& stepsVocabulary();

/// Errors  EngineError{BadConfig}: a setting, id or edit out of its range; where() names it.
[[nodiscard]] StepsResult computeSteps(const StepsState& state);

/// Puts a number into a cell: of "ids" and "label" it changes those, else it is an edit.
/// Errors  EngineError{BadConfig} and the state as it was: no such cell, a gradient, not finite, out of range, no whole
///         number where one is needed.
void setStepsCell(StepsState& state, const StepsCell& cell, double value);
/// The cell follows its formula, or has its first weight, again.
void clearStepsCell(StepsState& state, const StepsCell& cell);

/// One click of the way: what is looked at, and the matrix that it ends in.
struct LayerStep {
    std::string id; ///< "embed", "h0", "x", "mix", "a", "b", "add", "next", "rest", "loss"; backward "d.loss" …
    bool backward = false;
    std::vector<std::string> matrices; ///< keys, the result last
    [[nodiscard]] const std::string& result() const { return matrices.back(); }
};

/// Forward from the ids to the loss, then back to h0.
[[nodiscard]] std::vector<LayerStep> layerSteps(const StepsSettings& settings);

/// A formula comes in parts; one that stands for a matrix, cell or setting names it.
struct StepsFormulaPart {
    std::string text;
    std::string matrix{}; ///< key; or "lambda", "scale"; empty: text alone
    bool isCell = false;  ///< of the matrix one cell:
    std::size_t row = 0, column = 0;
};
using StepsFormula = std::vector<StepsFormulaPart>;

/// "x̃ = (1 − λ) x + λ h0"; with numbers "x̃ = 0.6 x + 0.4 h0". A weight's formula is empty.
[[nodiscard]] StepsFormula stepsFormula(const StepsResult& result, const std::string& key, bool withNumbers);
/// The same for one cell with the numbers it is made of, to three digits: "x̃[2, 3] = 0.6 · 1.21 + 0.4 · 0.31 = 0.85".
/// Empty for a weight; an edited cell and Chain have no middle.
[[nodiscard]] StepsFormula stepsCellFormula(const StepsResult& result, const StepsCell& cell);
/// So many significant digits, "−0.0312": the same text in tables and formulas.
[[nodiscard]] std::string stepsNumber(double value, int digits = 3);

} // namespace engine
