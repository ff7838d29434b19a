// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

/// How the tokenizers' goldens store texts and ids (fixtures/goldens/make_tokenizer.py and those after it).
namespace goldenText {

/// A text: itself, {"hex"} or {"repeat", "times"}.
[[nodiscard]] std::string textOf(const nlohmann::json& stored);
/// Ids, where [id, count] stands for a run of equal ones.
[[nodiscard]] std::vector<std::int32_t> unpacked(const nlohmann::json& packed);

} // namespace goldenText
