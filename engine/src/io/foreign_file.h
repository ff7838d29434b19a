// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace engine {

/// What a file is that was given in place of a safetensors file, from its first bytes. Nothing is ever unpickled.
struct ForeignFile {
    std::string what; ///< "a Git LFS pointer, not the file itself"; empty: nothing known
    std::string hint;
};

/// `start` is the beginning of the file, 512 bytes of it if there are so many.
[[nodiscard]] ForeignFile recogniseForeignFile(std::span<const std::byte> start);

} // namespace engine
