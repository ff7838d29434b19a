// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace engine::parquet {

/// A page's bytes, unpacked: none, Snappy, gzip or zstd; exactly `size` of them.
/// Errors  EngineError{Unsupported} for other codecs; {BadData} at `where` for bytes that do not unpack to that size.
[[nodiscard]] std::string unpack(std::int32_t codec, std::string_view packed, std::size_t size,
                                 const std::string& where);

/// Snappy's block format (format_description.txt). False: damaged, or it does not unpack to `size` bytes.
[[nodiscard]] bool unpackSnappy(std::string_view packed, std::size_t size, std::string& out);

} // namespace engine::parquet
