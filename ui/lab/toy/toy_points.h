// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/lambda_chart.h"
#include "engine/config.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace ui {

/// Where a run in a toy world ended.
struct ToyPoint {
    QString run; ///< unique
    engine::SiboSource source = engine::SiboSource::H0;
    double lambda = 0;
    std::uint64_t seed = 0; ///< of the world and the run
    double accuracy = 0;    ///< on validation after the last step
    double similarity = 0;  ///< of the last layer then
    double across = 0;      ///< the same between tokens of different sentences
};

enum class ToyQuantity { Accuracy, Similarity, Excess };
[[nodiscard]] double valueOf(const ToyPoint& point, ToyQuantity quantity);

struct ToyMean {
    int worlds = 0;
    double mean = 0;
    std::optional<double> deviation; ///< sample SD; from two worlds
};
/// Of the points with this source and λ; at λ = 0, where nothing is mixed in, of either source.
[[nodiscard]] ToyMean meanOf(const std::vector<ToyPoint>& points, engine::SiboSource source, double lambda,
                             ToyQuantity quantity);

/// The λ that there are, rising; zero among them once for both sources.
[[nodiscard]] std::vector<double> lambdasOf(const std::vector<ToyPoint>& points, engine::SiboSource source);

/// One line for h0, a broken one for the control; λ = 0 begins both.
[[nodiscard]] LambdaFigures toyFigures(const std::vector<ToyPoint>& points, ToyQuantity quantity);

} // namespace ui
