// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <filesystem>
#include <string>
#include <vector>

namespace engine {

/// What a data file is, by its folder, its name, its columns and its first row.
struct RecognisedFile {
    std::string preset;                 ///< empty: none of the known ones
    std::string form;                   ///< "official TSV"; empty: no data file that can be read
    std::string reason;                 ///< "its folder is called SST-2", "its columns are goal, sol1, sol2"
    std::string split;                  ///< "train", "validation", "test" …
    bool isLabelled = true;             ///< the first row has its answer
    bool isBroken = false;              ///< it cannot be read, or not as what it is: its folder and name say that
    std::vector<std::string> fitting{}; ///< ids of all presets that it can be read by
};

/// .tsv, .txt, .csv, .jsonl, .ndjson, .json, .parquet
[[nodiscard]] bool isDataFile(const std::filesystem::path& path);

/// A file that cannot be read has the error as reason, and a form where its folder or name says what it is.
[[nodiscard]] RecognisedFile recogniseFile(const std::filesystem::path& path);

/// Place of a file in the preset's list of published ones; its end for others.
[[nodiscard]] std::size_t publishedPlace(const std::string& preset, const std::filesystem::path& path);

/// The names of a Parquet file's classes where they are the preset's in another order; else none.
[[nodiscard]] std::vector<std::string> renumberedLabels(const std::filesystem::path& path, const std::string& preset);

/// The kind of task of a file of one's own, by its columns: conversations, prompts and responses, or texts and labels;
/// of a Parquet file also the names of its classes. False: it cannot be read.
bool mapOwnFile(const std::filesystem::path& path, TrainConfig& config);

} // namespace engine
