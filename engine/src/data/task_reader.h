// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"
#include "data/prompt_form.h"
#include "data/row_reader.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

/// Samples of a task's files one after the other, in bounded memory.
namespace engine {

/// Thrown where reading was to stop; no error, and nobody's fault.
struct ReadingStopped {};

/// Takes a split's samples in the file's order.
using SampleSink = std::function<void(Sample&&)>;

/// A split: which rows of which file.
struct SplitSource {
    enum class Part {
        All,
        Kept,    ///< of a training file that validation_fraction splits: what stays
        SplitOff ///< and what is moved out for validation
    };
    std::string name; ///< "train", "validation", a test set's name
    std::filesystem::path file;
    TaskConfig task; ///< that the rows are read by: the run's, or a test set's own data set
    Part part = Part::All;
    std::optional<std::int64_t> limit; ///< the first n samples; rows behind them are checked all the same
    AlpacaForm form = AlpacaForm::Training;
};

/// The classes of a classification task: task.labels; else the preset's; else those of `file`, which is read through.
/// Errors  as loadTask; ReadingStopped.
[[nodiscard]] std::vector<std::string> classesOf(const TaskConfig& task, const std::filesystem::path& file,
                                                 const std::stop_token& stop = {});

/// Labels in the order of class ids: numbers in numeric order before other text.
struct LabelOrder {
    bool operator()(const std::string& a, const std::string& b) const;
};
inline constexpr std::size_t kMostClasses = 1000;

/// All samples of a file. The result has its name and counts, no samples.  Errors  as loadTask; ReadingStopped, looked
/// for at every row.
Dataset readSamples(const SplitSource& source, const std::vector<std::string>& labels, const SampleSink& sink,
                    const std::stop_token& stop = {});

/// Reads the splits of a task, each as often as it is asked for. Nothing of a file stays in memory but, where
/// validation_fraction splits it, a bit a sample.
class TaskReader {
public:
    /// Errors  EngineError{BadConfig}: no training file.
    TaskReader(const TaskConfig& task, std::uint64_t splitSeed, std::stop_token stop = {});

    /// Training, validation where there is one, test sets.
    [[nodiscard]] const std::vector<SplitSource>& splits() const { return m_splits; }
    [[nodiscard]] bool hasValidation() const { return m_splits.size() > 1 + m_task.test.size(); }
    /// Classes in id order; empty for other tasks. Reads the training file where nothing else says.
    [[nodiscard]] const std::vector<std::string>& labels();
    void setLabels(std::vector<std::string> labels); ///< known from an earlier reading
    /// As readSamples, for one of splits().
    Dataset read(const SplitSource& source, const SampleSink& sink);

private:
    void readMask();

    TaskConfig m_task;
    std::uint64_t m_seed;
    std::stop_token m_stop;
    std::vector<SplitSource> m_splits;
    std::optional<std::vector<std::string>> m_labels;
    std::optional<std::vector<bool>> m_moved;
};

} // namespace engine
