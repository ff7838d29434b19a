// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/check.h"
#include "engine/config.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

/// Looks at a file or folder: which data set it is, what stands in it, and what is wrong with it.
namespace engine {

/// A known data set found in a file or folder.
struct RecognisedSet {
    std::string preset; ///< id of a TaskPreset; empty: not recognised, a mapping of one's own is needed
    std::string form;   ///< "official TSV", "LLM-Adapters JSON", "Hugging Face Parquet" …
    std::string reason; ///< what it was recognised by, for showing
    std::map<std::string, std::filesystem::path> files; ///< by split: train, validation, test, …
    std::vector<std::string> fitting{};                 ///< ids of all presets whose columns these files have
};

/// Every known set in a folder (a GLUE folder gives nine), or the one of a file. A file that cannot be read stays in
/// the set that its folder or name puts it into, so that a report tells what is wrong with it. The parts of a split
/// (train-00000-of-00002) are one file, the first. A stop gives what was found until then.
/// Errors  EngineError{MissingFile, Io}; {BadConfig}: more folders or data files than anyone's data set has.
[[nodiscard]] std::vector<RecognisedSet> recogniseData(const std::filesystem::path& path, std::stop_token stop = {});

/// The file of a folder, in any layout and format that recogniseData knows, to evaluate a data set on: of GLUE, whose
/// test labels are hidden, its validation file, of the others their test file; where that is missing or has no answers
/// in it, the other of the two. `hidden`: the test file, with labels or without. No preset: a file of one's own.
/// Errors  those of recogniseData; EngineError{MissingFile} naming what was looked for and all that was found.
[[nodiscard]] std::filesystem::path evaluationFileIn(const std::filesystem::path& folder, const std::string& preset,
                                                     bool hidden = false);

/// A task configured from what was found: preset, kind, files, prompt form; the names of classes where a Parquet file
/// numbers them otherwise than the preset does. A lone file of one's own is for training, a tenth of it for validation,
/// unless its name says that it is for validation or a test.
[[nodiscard]] TaskConfig taskOf(const RecognisedSet& set);

struct LengthBin {
    std::int64_t from = 0, to = 0, count = 0; ///< tokens, from ≤ length < to; without a model: characters
};

/// Something odd in a file, with its line: shown, counted, and what was decided about it.
struct DataProblem {
    std::string file;
    std::int64_t line = 0;         ///< 0: the whole file
    std::string message, decision; ///< "the label is empty" · "the row is left out"
    bool fatal = false;            ///< the file cannot be used as it is
};

/// A row as it is in the file.
struct DataRow {
    std::int64_t line = 0;
    std::vector<std::optional<std::string>> fields; ///< in the order of SplitReport::columns
};

struct SplitReport {
    std::string split;
    std::filesystem::path path;
    std::int64_t rows = 0, usable = 0;
    std::vector<std::string> columns;
    std::map<std::string, std::int64_t> labels; ///< count by class
    std::int64_t shortest = 0, longest = 0;     ///< in the histogram's unit
    double meanLength = 0;
    std::vector<LengthBin> lengths;
    std::int64_t cut = 0;        ///< longer than task.max_length
    std::int64_t duplicates = 0; ///< rows equal to an earlier one of the split
    std::int64_t inTraining = 0; ///< rows that are in the training file too; of a language model by their questions
    std::vector<DataProblem> problems; ///< at most kShownProblems
    std::int64_t problemCount = 0;
    std::vector<DataRow> firstRows;        ///< as many as asked for
    std::vector<ShownSample> firstSamples; ///< of them, as they will be trained, with the model's tokens
};
inline constexpr std::size_t kShownProblems = 200;

struct DataReport {
    TaskConfig task;     ///< what was looked at, columns resolved
    bool tokens = false; ///< lengths count tokens of the model; else characters
    std::vector<SplitReport> splits;
    std::vector<std::string> notes; ///< known contamination, published counts that differ, hidden labels
};

struct DataRequest {
    TaskConfig task;             ///< files and mapping
    std::filesystem::path model; ///< for tokens; empty: characters
    int shown = 50;              ///< rows and samples of each split; of very long ones fewer
};

/// Reads the task's files through, once each, in bounded memory. A broken file is a problem in the report, with its
/// line, not an exception.  Errors  EngineError{MissingFile} if the model folder cannot be used.   Thread: any.
[[nodiscard]] DataReport reportData(const DataRequest& request, std::stop_token stop = {});

} // namespace engine
