// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "test_places.h"
#include "text/tokenizer.h"

#include <QTest>
#include <nlohmann/json_fwd.hpp>

/// What make_sentencepiece.py wrote, and the models it trained.
namespace spmGolden {

[[nodiscard]] const nlohmann::json& golden();
[[nodiscard]] std::unique_ptr<engine::Tokenizer> load(const std::string& model);
void modelRows();
[[nodiscard]] std::string joined(const std::vector<std::int32_t>& ids);
void compareIds(const std::vector<std::int32_t>& seen, const std::vector<std::int32_t>& wanted,
                const std::string& text);
/// Texts are stored as their 64-bit FNV-1a hash.
void compareText(const std::string& seen, const nlohmann::json& wanted, const std::string& text);

} // namespace spmGolden
