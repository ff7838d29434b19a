// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run_export.h"

#include <filesystem>
#include <string>
#include <vector>

namespace cli {

/// Studies and runs named on the command line, read from their folders.
struct Selection {
    std::string title;                    ///< their names
    std::vector<engine::RunGroup> groups; ///< one a study; then, if there are any, the runs named one by one
    std::vector<std::string> problems;    ///< runs of a study that could not be read, with the remedy; the others go on

    [[nodiscard]] std::vector<engine::RunRecord> records() const; ///< of all groups
};

/// Errors  EngineError{MissingFile, BadFile}: a name that is neither a study nor a run, a run named by itself that
/// cannot be read, or a study none of whose runs can be.
[[nodiscard]] Selection select(const std::vector<std::string>& targets, const std::filesystem::path& library);

} // namespace cli
