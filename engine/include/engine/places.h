// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

/// Where models and the files that come with the program are found. Thread: any.
namespace engine {

/// Folder of presets, sample data, help: $SIBO_RESOURCES, else share/sibo-workbench beside the executable's bin/, else
/// the source tree this was built from.
[[nodiscard]] std::filesystem::path resourceFolder();

/// "resource:data/sample/train.tsv" as a real path; anything else unchanged.
[[nodiscard]] std::filesystem::path resolveResource(const std::filesystem::path& path);

/// The folder of a model: an existing folder as it is; else a bare name ("MiniLM-L6") or a hub id ("owner/name", whose
/// folder is owner--name) looked up in $SIBO_MODELS, `library`/models and the build's own models folder, in this order.
/// Errors  EngineError{MissingFile} that lists where it looked.
[[nodiscard]] std::filesystem::path findModel(const std::filesystem::path& path, const std::filesystem::path& library);

/// Every model folder (one with a config.json) in those places, the first of equal names only, sorted by name.
[[nodiscard]] std::vector<std::filesystem::path> listModels(const std::filesystem::path& library);

/// True for a name without any folder part, which findModel looks up.
[[nodiscard]] bool isBareName(const std::filesystem::path& path);

/// True for "owner/name": two plain parts of at most 96 letters, digits, '.', '_', '-', as the Hugging Face hub has
/// them.
[[nodiscard]] bool isHubId(const std::filesystem::path& path);

/// Name of the folder that holds a model of the hub: "owner--name"; a bare name as it is.
[[nodiscard]] std::string modelFolderName(const std::filesystem::path& id);

} // namespace engine
