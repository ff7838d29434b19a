// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/added_tokens.h"
#include "text/bert_text.h"

#include <filesystem>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

namespace engine {

/// What tokenizer_config.json and special_tokens_map.json (where there is no such key in the first) say of a tokenizer.
struct TokenizerConfig {
    std::string file;           ///< path of tokenizer_config.json, for errors
    std::string tokenizerClass; ///< "BertTokenizer"; empty if not said
    std::optional<bool> lowercase, spaceCjk;
    std::optional<std::optional<bool>> stripAccents; ///< inner null: as lowercase
    std::optional<bool> addBos, addEos, addPrefixSpace;
    std::map<std::string, std::string> roles;     ///< "cls_token" → "[CLS]"
    std::map<std::string, AddedToken> roleTokens; ///< those given with their flags; their id is 0
    std::vector<std::string> extraSpecial;        ///< additional_special_tokens, extra_special_tokens
    std::vector<AddedToken> addedTokens;          ///< added_tokens_decoder
    /// The text of a role's token, or `standard` where the files do not say.
    [[nodiscard]] std::string role(const std::string& key, const std::string& standard) const;
    /// How the token of a role or of `extraSpecial` is looked for, unless the vocabulary's files say it.
    [[nodiscard]] AddedToken specialToken(const std::string& content) const;
    /// `base` with the switches given here put over it; `baseStrip` null means that accents follow the case.
    [[nodiscard]] BertTextOptions resolve(BertTextOptions base, std::optional<bool> baseStrip) const;
};

/// Missing files count as empty ones.  Errors  EngineError{BadFile} naming file and key.
[[nodiscard]] TokenizerConfig readTokenizerConfig(const std::filesystem::path& modelFolder);

/// One entry of added_tokens or added_tokens_decoder.  Errors  EngineError{BadFile}.
[[nodiscard]] AddedToken readAddedToken(const nlohmann::json& entry, std::int64_t id, const std::string& where);

} // namespace engine
