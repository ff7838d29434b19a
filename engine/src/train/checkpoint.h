// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "train/member.h"
#include "train/trainer.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace engine {

/// What decides bits beside the state itself; differences make a resume inexact.
struct CheckpointFacts {
    std::string dtype;
    int threads = 1;
};

/// "step-000190".
[[nodiscard]] std::string checkpointName(std::int64_t step);

/// One commit for the whole cohort: every active member's checkpoints/step-N/ (state.safetensors: values, moments, best
/// adapter; state.json last: step, metrics, sizes and SHA-256, the manifest's name), then the cohort's manifest by
/// rename (step, members in order, micro-batch plan, dtype, threads, kernel fingerprint). Only then older checkpoints
/// go, the one before stays.
/// Errors  EngineError{DiskFull, Io; NonFinite where a value is not finite}; what was there before is untouched then.
void saveCheckpoint(const std::filesystem::path& manifest, std::int64_t step, const std::vector<Member>& members,
                    Trainer& trainer, const CheckpointFacts& facts);

/// Steps of a run's checkpoints, ascending; unfinished ones (".new") do not count.
[[nodiscard]] std::vector<std::int64_t> checkpointSteps(const std::filesystem::path& runFolder);

/// Whether what a checkpoint of this member would hold is finite.
[[nodiscard]] bool isFiniteState(const Member& member, std::size_t index, Trainer& trainer);

/// The file name of the manifest that commits a checkpoint, if the checkpoint can be read: complete, of a known format,
/// every hash right. Never throws EngineError.
[[nodiscard]] std::optional<std::string> manifestOfWhole(const std::filesystem::path& checkpoint);

/// Checkpoints of steps after `step`: a run that goes on from there takes another course.
void removeCheckpointsAfter(const std::filesystem::path& runFolder, std::int64_t step);

struct CohortManifest {
    std::int64_t step = 0;
    std::vector<std::string> members; ///< run names in the order of the cohort
    std::int64_t microBatchSize = 0;
    std::string dtype, fingerprint;
    int threads = 1;
};

/// Errors  EngineError{MissingFile, BadFile}.
[[nodiscard]] CohortManifest readManifest(const std::filesystem::path& manifest);

/// Reads one member's checkpoint into the trainer's row and the member's best adapter, after checking every hash.
/// Errors  EngineError{MissingFile, BadFile} naming the file.
void restoreMember(const std::filesystem::path& checkpoint, Member& member, std::size_t index, Trainer& trainer);

/// Where a cohort keeps its manifest: in the study, named for its first member; else in the run itself.
[[nodiscard]] std::filesystem::path manifestPath(const std::filesystem::path& runFolder,
                                                 const std::filesystem::path& studyFolder);

} // namespace engine
