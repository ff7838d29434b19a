// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"
#include "engine/verdict.h"

#include <filesystem>
#include <optional>
#include <string>

namespace engine {

/// How much a metric moves from seed to seed at one setting, as the nearest finished study of a library shows it.
struct SeedNoise {
    double residual = 0; ///< s of metric = seed + λ, in `unit`, pooled over the study's panels
    int degrees = 0;
    FigureUnit unit = FigureUnit::Points;
    std::string study; ///< folder name
    std::string model, data;
    bool sameModel = false, sameData = false;
};

/// Of the studies judged by the same metric: those on the same data and model come first, then on the same data, then
/// on the same model, then the others; in each of these the newest. Studies that cannot be read or have no s (one seed
/// each) are passed over.  Null: there is none.   Thread: any, it only reads.
[[nodiscard]] std::optional<SeedNoise> nearestSeedNoise(const TrainConfig& config,
                                                        const std::filesystem::path& library);

/// What a study can tell before it is trained. `comparisons`: λ ≠ 0 set against λ = 0 in each of its panels.
struct StudyOutlook {
    int comparisons = 0, seeds = 0;
    std::optional<SeedNoise> noise;
    std::optional<double> resolvable; ///< differences that seeds and s resolve, in the noise's unit; from 3 seeds
    std::string text; ///< "With 3 seeds this study can resolve about 1.8 points (…)", or what is missing
};
[[nodiscard]] StudyOutlook studyOutlook(const TrainConfig& config, const std::filesystem::path& library);

/// "11 seeds for a difference of 1.0 points", or that not even 200 are enough.
[[nodiscard]] std::string seedsNeededText(const StudyOutlook& outlook, double difference);

} // namespace engine
