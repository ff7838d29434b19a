// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/posix_file.h"
#include "io/tensor_types.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace engine {

/// One tensor of a safetensors file.
struct TensorEntry {
    std::string name;
    DType dtype = DType::F32;
    std::vector<std::int64_t> shape; ///< rank 0 to 8; lengths may be 0
    std::uint64_t offset = 0;        ///< first byte in the file
    std::uint64_t bytes = 0;
    [[nodiscard]] std::uint64_t elements() const { return bytes / elementSize(dtype); }
};

/// A safetensors file: u64 N (little endian), N bytes of JSON, then the tensors without gap, overlap or rest.
/// The header is read and checked as a whole when the file is opened; data is read on demand, straight into the
/// caller's memory.
/// Errors  EngineError with file, byte offset and tensor name: {BadFile} for every broken rule of the format,
///         {Unsupported} for element types we do not have, {MissingFile, Io} of the file itself.
///         What is a pickle, zip, LFS pointer or web page is named as such.
/// Limits  header 100,000,000 bytes, 250,000 tensors, rank 8, names 4,096 bytes, metadata 16 MiB.
/// Thread  all const functions from any thread.
class SafetensorsFile {
public:
    static constexpr std::uint64_t kMaximumHeader = 100'000'000;
    static constexpr std::size_t kMaximumTensors = 250'000;
    static constexpr std::size_t kMaximumRank = 8;
    static constexpr std::size_t kMaximumName = 4'096;
    static constexpr std::size_t kMaximumMetadata = 16u << 20;

    explicit SafetensorsFile(const std::filesystem::path& path);

    [[nodiscard]] const std::filesystem::path& path() const { return m_file.path(); }
    /// In the order of their data.
    [[nodiscard]] const std::vector<TensorEntry>& tensors() const { return m_tensors; }
    [[nodiscard]] const TensorEntry* find(std::string_view name) const;
    [[nodiscard]] const std::map<std::string, std::string>& metadata() const { return m_metadata; }

    /// Fills `into`, which is exactly `entry.bytes` long.  Errors  EngineError{BadFile} if the file was cut or
    /// changed since it was opened, {Internal} for a wrong length of `into`.
    void read(const TensorEntry& entry, std::span<std::byte> into) const;

private:
    /// Size and time of the last change, to notice a file that is overwritten while it is open.
    struct Stamp {
        std::uint64_t size = 0;
        std::int64_t seconds = 0, nanoseconds = 0;
        bool operator==(const Stamp&) const = default;
    };
    [[nodiscard]] Stamp stamp() const;

    PosixFile m_file;
    Stamp m_opened;
    std::vector<TensorEntry> m_tensors;
    std::map<std::string, std::string> m_metadata;
    std::unordered_map<std::string_view, std::size_t> m_byName; ///< views into m_tensors
};

} // namespace engine
