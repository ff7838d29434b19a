// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/lambda_chart.h"
#include "engine/config.h"
#include "session/toy_source.h"

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

/// What stands over λ.
struct ToyOverLambda {
    std::vector<ToyPoint> points;
    bool recorded = false;       ///< the points are the search's, not the person's own: thinner, and named so
    std::optional<ToyLook> look; ///< adds what h0 and its control do before anything is trained
    std::size_t seen = 0;        ///< place of the λ that is looked at, which is ringed
};

/// One line for h0, a broken one for the control; λ = 0 begins both. Untrained nothing has an accuracy.
[[nodiscard]] LambdaFigures toyFigures(const ToyOverLambda& shown, ToyQuantity quantity);
/// Every dot's name.
[[nodiscard]] QStringList toyDots(const ToyOverLambda& shown);

} // namespace ui
