// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/tensor_types.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace engine {

/// A tensor to be written; `data` stays the caller's and is dense, row major, little endian.
struct TensorView {
    std::string name;
    DType dtype = DType::F32;
    std::vector<std::int64_t> shape;
    std::span<const std::byte> data;
};

/// Writes a safetensors file, byte for byte as the reference implementation does: tensors by falling type, then by
/// name; header padded with blanks to a multiple of 8. Atomic and durable: a temporary file beside it, fsync, rename,
/// fsync of the folder; on any error the old file is untouched and the temporary one is gone.
/// Errors  EngineError{Internal} for a name used twice, "__metadata__" as a name, or data whose length does not fit
///         its shape; {DiskFull, Io} naming the file.
void writeSafetensors(const std::filesystem::path& path, std::span<const TensorView> tensors,
                      const std::map<std::string, std::string>& metadata = {{"format", "pt"}});

/// The same for tensors that do not fit into memory together: `content` gives each tensor's bytes when its turn comes,
/// in the file's order; the views' own data is not looked at.
void writeSafetensors(const std::filesystem::path& path, std::span<const TensorView> tensors,
                      const std::function<std::vector<std::byte>(const TensorView&)>& content);

} // namespace engine
