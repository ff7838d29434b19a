// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/added_vocabulary.h"

#include "base/json.h"
#include "text/json_fields.h"
#include "text/tokenizer_errors.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

namespace engine {

using nlohmann::json;

void AddedVocabulary::readJson(const json& list, const std::string& where)
{
    if (list.is_null())
        return;
    if (!list.is_array())
        throw badTokenizer("it must be a list", where);
    for (const json& entry : list) {
        if (!entry.is_object())
            throw badTokenizer("an entry is not an object", where);
        add(readAddedToken(entry, jsonField::integer(entry, "id", where), where), where);
    }
}

void AddedVocabulary::readConfig(const TokenizerConfig& config)
{
    for (const AddedToken& token : config.addedTokens)
        add(token, config.file + ", added_tokens_decoder");
    constexpr const char* kRoles[] = {"bos_token", "eos_token", "unk_token", "sep_token",
                                      "pad_token", "cls_token", "mask_token"};
    for (const char* role : kRoles)
        if (const auto found = config.roles.find(role); found != config.roles.end())
            addSpecial(config.specialToken(found->second), config.file + ", " + role);
    for (const std::string& content : config.extraSpecial)
        addSpecial(config.specialToken(content), config.file + ", extra_special_tokens");
}

void AddedVocabulary::addSpecial(AddedToken token, const std::string& where)
{
    const bool known = std::any_of(m_tokens.begin(), m_tokens.end(),
                                   [&](const AddedToken& other) { return other.content == token.content; });
    if (known || token.content.empty())
        return;
    const std::int32_t id = m_vocabulary.find(token.content);
    token.id = id >= 0 ? id : m_vocabulary.nextId();
    add(std::move(token), where);
}

void AddedVocabulary::add(AddedToken token, const std::string& where)
{
    const std::int32_t known = m_vocabulary.find(token.content);
    if (known >= 0 && known != token.id)
        throw badTokenizer("token " + jsonString(token.content) + " has id " + std::to_string(token.id) +
                               ", in the vocabulary it is " + std::to_string(known),
                           where);
    if (known < 0)
        m_vocabulary.add(token.content, token.id, false, where);
    const auto same = std::find_if(m_tokens.begin(), m_tokens.end(),
                                   [&](const AddedToken& other) { return other.content == token.content; });
    if (same != m_tokens.end())
        *same = std::move(token);
    else
        m_tokens.push_back(std::move(token));
}

SpecialIds specialIdsOf(const TokenizerConfig& config, const VocabularyBuilder& vocabulary)
{
    const auto idOf = [&](const char* role) {
        const auto found = config.roles.find(role);
        return found == config.roles.end() ? -1 : vocabulary.find(found->second);
    };
    SpecialIds ids;
    ids.unknown = idOf("unk_token");
    ids.cls = idOf("cls_token");
    ids.separator = idOf("sep_token");
    ids.pad = idOf("pad_token");
    ids.mask = idOf("mask_token");
    ids.bos = idOf("bos_token");
    ids.eos = idOf("eos_token");
    return ids;
}

} // namespace engine
