// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>

/// A run or study folder under another name: its files name it, and each other. Keys this version does not know stay.
/// Errors  EngineError{BadFile, DiskFull, Io}.
namespace engine {

struct NewNames {
    std::map<std::string, std::string> runs, studies; ///< from old to new; others keep theirs
    [[nodiscard]] bool isEmpty() const { return runs.empty() && studies.empty(); }
};

/// config.json, summary.json, events.jsonl and the checkpoints' manifest of a run that is to be called `name`.
void renameRun(const std::filesystem::path& folder, const NewNames& names, const std::string& name);
/// study.json, events.jsonl and the manifests of its cohorts of a study that is to be called `name`. The manifests' own
/// files keep their names, by which checkpoints refer to them.
void renameStudy(const std::filesystem::path& folder, const NewNames& names, const std::string& name);

} // namespace engine
