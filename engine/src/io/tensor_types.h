// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// Element types of safetensors files that this program reads and writes. Little endian, row major.
enum class DType { Bool, U8, I8, I16, F16, BF16, I32, F32, F64, I64 };

/// The name in the file's header: "BOOL", "F32", "BF16".
[[nodiscard]] const char* name(DType type);
[[nodiscard]] std::size_t elementSize(DType type);

/// Null for every type that is not supported.
[[nodiscard]] std::optional<DType> parseDType(std::string_view text);
/// "BOOL, U8, …", for messages.
[[nodiscard]] const char* supportedDTypes();

/// Number of elements of a shape (1 for rank 0); null on overflow of 2^63 or a negative length.
[[nodiscard]] std::optional<std::uint64_t> elementCount(std::span<const std::int64_t> shape);

/// "[384, 1536]"
[[nodiscard]] std::string shapeText(std::span<const std::int64_t> shape);

/// How many NaN or infinite values raw data of a floating type holds; 0 for other types. `data` is whole elements.
[[nodiscard]] std::uint64_t countNonFinite(DType type, std::span<const std::byte> data);

/// Text from a file made fit for a message: control, bidi and invalid bytes as \u{…} / \x{…}, cut at 120 characters.
[[nodiscard]] std::string displayText(std::string_view text);

} // namespace engine
