// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"
#include "engine/lab.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

/// λ moved on a trained adapter while it is used: what its predictions on a whole labelled set make of it.
namespace engine {

struct SweepSetup {
    std::filesystem::path adapter;  ///< run or adapter folder
    std::optional<TaskConfig> task; ///< `validation` is the file; null: the validation set that the run itself had
};

struct SweepSample {
    std::string text;
    std::string gold; ///< class, number or response
    std::int64_t row = 0;
};

/// What is the same for every λ.
struct SweepFacts {
    LabArmFacts arm; ///< lambda is the trained one
    TaskKind kind = TaskKind::Classification;
    std::vector<std::string> classes; ///< in the order of the logits; empty: no classification
    std::vector<SweepSample> samples; ///< in the set's order
    std::string file, primaryMetric;  ///< "accuracy", "mean of accuracy and f1", "−loss"
    std::int64_t leftOut = 0;         ///< samples without a token
};

struct SweepFigures {
    double lambda = 0;
    /// Samples that the figures are of: a fixed part, evenly spread, first; then all (`exact`).
    std::vector<std::size_t> covered;
    bool exact = false;
    std::map<std::string, double> metrics;
    double primary = 0;
    double trainedPrimary = 0; ///< of the same samples at the trained λ
    /// By covered sample. Classification: logits; regression: the number; language model: loss sum, right tokens,
    /// tokens.
    std::vector<std::vector<float>> outputs, trainedOutputs;
    std::vector<std::size_t> flips; ///< samples whose class is another than at the trained λ; no classes: none
    std::int64_t better = 0;        ///< of the flips those that became right
    std::int64_t worse = 0;         ///< … that became wrong; the rest go from one wrong class to another
    std::vector<double> similarity; ///< by layer, of the set's first 64 samples, special tokens counted; may follow
};

/// One adapter on one labelled set, which is read and tokenized once; what was computed for a λ is kept.
/// Thread  one at a time.
class LambdaSweep {
public:
    static constexpr std::size_t kCoarse = 128, kSimilaritySamples = 64;

    /// Errors  those of LabProbe::setArms, of reading the data, and of a head that does not fit it; EngineError
    ///         {BadConfig} for a method without λ, one folded in, and a run without a validation set.
    /// Reads the adapter once: what is written to its folder later changes nothing. Stopped while it reads, it has no
    /// samples and tells nothing.
    LambdaSweep(std::shared_ptr<const LabModel> model, const SweepSetup& setup, const std::stop_token& stop = {});
    ~LambdaSweep();
    LambdaSweep(LambdaSweep&&) noexcept;
    LambdaSweep& operator=(LambdaSweep&&) noexcept;

    [[nodiscard]] const SweepFacts& facts() const;

    /// Figures at a λ: those of a part as soon as there are, then with the similarity, then of all. Told on this
    /// thread; stopping ends between two batches, and what is there is kept.
    /// Errors  EngineError{BadConfig} for a λ outside [0, 1]; {NonFinite} naming the sample.
    void moveTo(double lambda, const std::function<void(const SweepFigures&)>& tell, std::stop_token stop = {});

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace engine
