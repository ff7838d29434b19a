// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/layer_steps.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// What a number in a lesson is computed from.
namespace engine {

enum class LessonMeasure {
    Similarity,
    Across,
    Excess,
    Retention,
    Loss,
    Metric,
    Trainable,
    Total,
    Share,
    Seconds,
    Memory,
    Effective,
    Sites,
    Cell,
    Rank,
    Norm,
    Cosine
};
enum class LessonMoment { Base, First, Last, Best, Step };
/// Percent, Points: × 100, with and without its sign. Milliseconds, Megabytes (10⁶ bytes): of seconds and bytes.
enum class LessonForm { Number, Percent, Count, Points, Milliseconds, Megabytes };
enum class LessonOf { Mean, Lowest, Highest };

/// One figure of a recording. Similarity, across, excess (similarity − across) and retention: of a layer at a
/// measurement (sibo.md §4). Loss: training loss at a step. Metric: of an evaluation on `split`; Best: the best
/// adapter's final one, of no other measure. Base: not of losses and memory. Trainable, total: parameters. Share:
/// trainable ÷ total. Seconds: the median step's. Memory: the peak of the process so far. Effective, sites: PEFT sites
/// where λ acts, and all. Of several recordings: their mean, lowest or highest. `minus`, `over`: the mean of the same
/// figure of others, subtracted or divided by. Cell: one number of a state, forward or back. Of a reading, an arm's at
/// a layer: the first four, rank (effective rank), norm, and cosine (of two tokens, `cell`).
struct LessonFigure {
    LessonMeasure measure = LessonMeasure::Similarity;
    std::vector<std::string> recordings;
    LessonOf of = LessonOf::Mean;
    std::vector<std::string> minus, over; ///< one of them at most
    std::optional<int> layer;             ///< null: the last
    LessonMoment moment = LessonMoment::Last;
    std::int64_t step = 0;            ///< of LessonMoment::Step: one that was measured
    std::string split = "validation"; ///< of a metric
    std::string metric;               ///< empty: the primary one
    LessonForm form = LessonForm::Number;
    int digits = 3;
    std::string state;            ///< of a cell
    StepsCell cell{};             ///< likewise
    std::optional<double> lambda; ///< likewise: the state with another λ
    std::string reading;          ///< then no recordings
    std::size_t arm = 0;          ///< of the reading
};
using LessonFigures = std::map<std::string, LessonFigure>; ///< by the name that {name} in a text stands for

} // namespace engine
