// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// The figures of runs for other programs. (Adapters for other programs: export.h.)
namespace engine {

/// What is reported or exported together: a study with its runs, or runs picked by hand.
struct RunGroup {
    std::optional<StudyRecord> study;
    std::vector<RunRecord> runs;
};

enum class FiguresForm {
    TensorBoard, ///< an event file in one folder a run, with hyperparameters for the HPARAMS page
    Csv          ///< tables of everything (RFC 4180, UTF-8)
};

inline constexpr std::array kFiguresForms{FiguresForm::TensorBoard, FiguresForm::Csv};

[[nodiscard]] constexpr const char* name(FiguresForm form)
{
    constexpr std::array kNames{"tensorboard", "csv"};
    return kNames[static_cast<std::size_t>(form)];
}

struct FiguresExport {
    FiguresForm form = FiguresForm::Csv;
    std::filesystem::path folder;
    std::vector<std::string> files; ///< relative to the folder
    std::uint64_t bytes = 0;
    std::int64_t runs = 0;
    std::vector<std::string> notes; ///< what the reader of the export must know
};

/// Writes every figure of the runs into a folder, which appears whole or not at all. A run that several groups hold is
/// written once. Numbers are the shortest texts that read back as the same double; TensorBoard stores 32-bit floats.
/// TensorBoard  <run>/events.out.tfevents.<start>.sibo with the tags
///   train/{loss, learning_rate, grad_norm, epoch, tokens, seconds, memory_bytes}   a step whose loss was not finite:
///   NaN <split>/<metric> while training, <split>-<adapter>/<metric> at the end, "primary" among the metrics
///   {similarity, across, excess, retention}/layer_00 …, share/<site>, lambda/<name> where λ is learned
///   wall time = start of the run + its seconds of activity.
/// Csv          runs.csv, configuration.csv, steps.csv, evaluations.csv, similarity.csv (long form), shares.csv and
///   lambdas.csv where there are any; settings.csv, endpoints.csv and effects.csv: the comparison and its verdict;
///   decisions.csv where a study left runs behind, added some or could not start some.
/// Errors  EngineError{BadConfig} where something is in the place already or there is no run; {DiskFull, Io}.
[[nodiscard]] FiguresExport exportFigures(const std::vector<RunGroup>& groups, FiguresForm form,
                                          const std::filesystem::path& to);

} // namespace engine
