// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace engine {

/// What one model made of the sentences. By layer: 0 is h0, the last is the last layer's output.
struct LessonReadingArm {
    std::string label;            ///< "mixing alone, λ 0.3"
    std::string method;           ///< "LoRA"; empty: nothing was trained
    std::optional<double> lambda; ///< in force; null: the frozen model
    std::vector<double> similarity, retention, norm;
    std::vector<double> across;              ///< empty: one sentence has no other
    std::vector<double> rank;                ///< effective rank; empty: it was not measured
    std::vector<std::vector<double>> tokens; ///< [token][layer]: its mean cosine to the sentence's others
    /// By layer, of those that were kept: cos(h_i, h_j) of i < j, row by row, n(n − 1)/2 of them.
    std::map<int, std::vector<float>> cosines;
};

/// A reading of the over-smoothing probe (lab.h says what is measured), kept as numbers: no model is needed to show it.
struct LessonReading {
    std::string id;                  ///< as of recordings
    std::string label;               ///< "Three models, one sentence"
    std::string model;               ///< its name
    std::vector<std::string> texts;  ///< the sentences
    std::size_t shown = 0;           ///< which of them has tokens
    bool specialTokens = true;       ///< whether they counted
    std::vector<std::string> tokens; ///< of the shown sentence, those that count
    std::vector<LessonReadingArm> arms;
    /// Of the last layer.
    [[nodiscard]] int layers() const { return arms.empty() ? 0 : static_cast<int>(arms.front().similarity.size()) - 1; }
};

/// n² cosines row by row, the diagonal 1, as LabProbe::cosines gives them; empty where that layer's were not kept.
[[nodiscard]] std::vector<float> readingCosines(const LessonReading& reading, std::size_t arm, int layer);
/// The other way: what LessonReadingArm::cosines holds of n² cosines, rounded to 3 decimals.
[[nodiscard]] std::vector<float> halfOfCosines(const std::vector<float>& cosines, std::size_t tokens);
/// Of layers 0 … `layers` those whose cosines fit into a reading: all, or evenly chosen ones with the first and the
/// last; none where the sentence has too many tokens.
[[nodiscard]] std::vector<int> layersToKeep(int layers, std::size_t tokens, std::size_t arms);

} // namespace engine
