// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/task_reader.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace engine {

/// What a task's tokens depend on beside the files.
struct TokenSettings {
    std::filesystem::path modelFolder; ///< its tokenizer and chat template; empty: no key
    int maxLength = 0;                 ///< with the model's own limit
    std::uint64_t splitSeed = 0;
};

/// Names the tokens of a split: SHA-256 of the content of the data file and of the label
/// file beside it, the model folder's tokenizer files, the keys of the
/// form's group Data but paths, the classes, which part of the file it is and this program's version. Empty for files
/// below 4 MiB, which are read and tokenized sooner than looked up.
/// labels: of further splits; the training file's own are part of what is kept.
/// Errors  EngineError{MissingFile, Io}.
[[nodiscard]] std::string splitKey(const SplitSource& source, const std::vector<std::string>& labels,
                                   const TokenSettings& settings);

} // namespace engine
