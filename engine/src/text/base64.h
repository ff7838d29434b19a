// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace engine::base64 {

/// The bytes of RFC 4648's standard alphabet, padded with = to a multiple of four; null for any other text.
[[nodiscard]] std::optional<std::string> decode(std::string_view text);

} // namespace engine::base64
