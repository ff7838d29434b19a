// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokenizer_config.h"

#include "base/json.h"
#include "engine/error.h"
#include "text/json_fields.h"
#include "text/tokenizer_errors.h"

#include <charconv>
#include <nlohmann/json.hpp>
#include <system_error>

namespace engine {

namespace {

using nlohmann::json;

constexpr const char* kRoles[] = {"bos_token", "eos_token", "unk_token", "sep_token",
                                  "pad_token", "cls_token", "mask_token"};

std::optional<bool> optionalBoolean(const json& config, const char* key, const std::string& where)
{
    if (!config.contains(key) || config.at(key).is_null())
        return std::nullopt;
    return jsonField::boolean(config, key, false, where);
}

// A role's token is a text or an object with "content"; null and missing mean that it is not given.
void readRoles(const json& config, const std::string& where, TokenizerConfig& out)
{
    for (const char* key : kRoles) {
        const auto found = config.find(key);
        if (found == config.end() || found->is_null() || out.roles.contains(key))
            continue;
        if (!found->is_object()) {
            out.roles[key] = jsonField::text(config, key, where);
            continue;
        }
        AddedToken token = readAddedToken(*found, 0, where + ", " + key);
        token.special = true;
        out.roles[key] = token.content;
        out.roleTokens[token.content] = std::move(token);
    }
}

void readExtra(const json& config, const std::string& where, std::vector<std::string>& extra)
{
    for (const char* key : {"additional_special_tokens", "extra_special_tokens"}) {
        const auto found = config.find(key);
        if (found == config.end() || !found->is_array())
            continue;
        for (const json& entry : *found) {
            if (!entry.is_string() && !entry.is_object())
                throw badTokenizer("an entry is no token", where + ", " + key);
            extra.push_back(entry.is_string() ? entry.get<std::string>()
                                              : jsonField::text(entry, "content", where + ", " + key));
        }
    }
}

std::int64_t idFromKey(const std::string& key, const std::string& where)
{
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), id);
    if (error != std::errc{} || end != key.data() + key.size())
        throw badTokenizer("the key " + jsonString(key) + " is not a token id", where);
    return id;
}

} // namespace

std::string TokenizerConfig::role(const std::string& key, const std::string& standard) const
{
    const auto found = roles.find(key);
    return found == roles.end() ? standard : found->second;
}

AddedToken TokenizerConfig::specialToken(const std::string& content) const
{
    if (const auto found = roleTokens.find(content); found != roleTokens.end())
        return found->second;
    AddedToken token;
    token.content = content;
    token.special = true;
    return token;
}

BertTextOptions TokenizerConfig::resolve(BertTextOptions base, std::optional<bool> baseStrip) const
{
    base.spaceCjk = spaceCjk.value_or(base.spaceCjk);
    base.lowercase = lowercase.value_or(base.lowercase);
    base.stripAccents = stripAccents.value_or(baseStrip).value_or(base.lowercase);
    return base;
}

TokenizerConfig readTokenizerConfig(const std::filesystem::path& modelFolder)
{
    TokenizerConfig out;
    out.file = (modelFolder / "tokenizer_config.json").string();
    const json config = jsonField::fileIfThere(out.file);
    if (config.contains("tokenizer_class") && config.at("tokenizer_class").is_string())
        out.tokenizerClass = config.at("tokenizer_class").get<std::string>();
    out.lowercase = optionalBoolean(config, "do_lower_case", out.file);
    out.spaceCjk = optionalBoolean(config, "tokenize_chinese_chars", out.file);
    if (config.contains("strip_accents"))
        out.stripAccents = optionalBoolean(config, "strip_accents", out.file);
    out.addBos = optionalBoolean(config, "add_bos_token", out.file);
    out.addEos = optionalBoolean(config, "add_eos_token", out.file);
    out.addPrefixSpace = optionalBoolean(config, "add_prefix_space", out.file);
    readRoles(config, out.file, out);
    readExtra(config, out.file, out.extraSpecial);
    const std::filesystem::path mapFile = modelFolder / "special_tokens_map.json";
    readRoles(jsonField::fileIfThere(mapFile), mapFile.string(), out);
    if (config.contains("added_tokens_decoder")) {
        const std::string where = out.file + ", added_tokens_decoder";
        for (const auto& [key, entry] : jsonField::object(config, "added_tokens_decoder", out.file).items())
            out.addedTokens.push_back(readAddedToken(entry, idFromKey(key, where), where));
    }
    return out;
}

AddedToken readAddedToken(const json& entry, std::int64_t id, const std::string& where)
{
    constexpr std::int64_t kMostTokens = 2'000'000;
    AddedToken token;
    token.content = jsonField::text(entry, "content", where);
    if (token.content.empty())
        throw badTokenizer("the added token with id " + std::to_string(id) + " is empty", where);
    if (id < 0 || id >= kMostTokens)
        throw badTokenizer(
            "token " + jsonString(token.content) + " has id " + std::to_string(id) + "; ids are 0 to 1,999,999", where);
    token.id = static_cast<std::int32_t>(id);
    token.singleWord = jsonField::boolean(entry, "single_word", false, where);
    token.leftStrip = jsonField::boolean(entry, "lstrip", false, where);
    token.rightStrip = jsonField::boolean(entry, "rstrip", false, where);
    token.special = jsonField::boolean(entry, "special", false, where);
    token.normalized = jsonField::boolean(entry, "normalized", !token.special, where);
    return token;
}

} // namespace engine
