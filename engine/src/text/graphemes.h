// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

/// Extended grapheme clusters (UAX #29) of well-formed UTF-8, without the rule for Indic conjuncts (GB9c): those are
/// longer than what anybody here asks for.
namespace engine::graphemes {

/// Bytes of the cluster that begins at `at`.
[[nodiscard]] std::size_t length(std::string_view text, std::size_t at);

} // namespace engine::graphemes
