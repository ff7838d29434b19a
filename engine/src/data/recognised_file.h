// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <filesystem>
#include <string>

namespace engine {

/// What a data file is, by its folder, its name, its columns and its first row.
struct RecognisedFile {
    std::string preset;     ///< empty: none of the known ones
    std::string form;       ///< "official TSV"; empty: no data file that can be read
    std::string reason;     ///< "its folder is called SST-2", "its columns are goal, sol1, sol2"
    std::string split;      ///< "train", "validation", "test" …
    bool isLabelled = true; ///< the first row has its answer
};

/// .tsv, .txt, .csv, .jsonl, .ndjson, .json, .parquet
[[nodiscard]] bool isDataFile(const std::filesystem::path& path);

/// A file that cannot be read is one of no form, with the error as reason.
[[nodiscard]] RecognisedFile recogniseFile(const std::filesystem::path& path);

/// Place of a file in the preset's list of published ones; its end for others.
[[nodiscard]] std::size_t publishedPlace(const std::string& preset, const std::filesystem::path& path);

/// The kind of task of a file of one's own, by its columns: conversations, prompts and responses, or texts and labels;
/// of a Parquet file also the names of its classes.
void mapOwnFile(const std::filesystem::path& path, TrainConfig& config);

} // namespace engine
