// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/safetensors.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// One tensor of a model folder: where it is, and how to get it. Valid while its ModelWeights lives.
struct WeightRef {
    const SafetensorsFile* file = nullptr;
    const TensorEntry* entry = nullptr;
    void read(std::span<std::byte> into) const { file->read(*entry, into); }
};

/// The weights of a model folder: model.safetensors, else the shards that model.safetensors.index.json names.
/// Opens and checks every header; loads no data.
/// Shards are plain file names; what they name must lie in the folder itself (or, for a snapshot of a Hugging Face
/// cache, in that cache's blobs folder). Index and shards must agree: every named tensor is in its shard, none is in
/// two, none is unnamed, and total_size is the sum.
/// Errors  EngineError{MissingFile} without weights; {Unsupported} if there are only pickled ones (refused: a pickle
///         can run any program when it is opened); {BadFile} with the list of what disagrees.
class ModelWeights {
public:
    explicit ModelWeights(const std::filesystem::path& folder);

    [[nodiscard]] std::optional<WeightRef> find(std::string_view name) const;
    /// All names, sorted.
    [[nodiscard]] std::vector<std::string> names() const;
    [[nodiscard]] std::uint64_t totalBytes() const { return m_totalBytes; }
    /// The files read, in order (for hashes and messages).
    [[nodiscard]] std::vector<std::filesystem::path> files() const;
    /// Names of floating tensors that hold NaN or infinite values; reads all data once.
    [[nodiscard]] std::vector<std::string> nonFiniteTensors() const;

    /// SHA-256 of the weights' file; of several, of their hashes one after the other.
    [[nodiscard]] std::string sha256() const;

private:
    void addFile(const std::filesystem::path& path);
    void addShards(const std::filesystem::path& folder, const std::filesystem::path& index);

    std::vector<std::unique_ptr<SafetensorsFile>> m_files;
    std::map<std::string, WeightRef, std::less<>> m_tensors;
    std::uint64_t m_totalBytes = 0;
};

} // namespace engine
