// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/vocabulary.h"

#include "base/json.h"
#include "base/utf8.h"
#include "engine/error.h"

#include <algorithm>
#include <utility>

namespace engine {

namespace {

constexpr std::size_t kLongestToken = 1024;
constexpr std::size_t kMostBytes = 32u << 20;
constexpr std::int64_t kMostTokens = 2'000'000;

EngineError bad(const std::string& message, const std::string& where)
{
    return EngineError(ErrorCode::BadFile, message, where, "fetch the model's tokenizer files again");
}

} // namespace

void VocabularyBuilder::add(std::string token, std::int64_t id, bool ofModel, const std::string& where)
{
    check(token, id, where);
    const auto narrow = static_cast<std::int32_t>(id);
    m_bytes += token.size();
    m_largest = std::max(m_largest, narrow);
    m_order.emplace_back(narrow, ofModel);
    m_byId.emplace(narrow, token);
    m_ids.emplace(std::move(token), narrow);
}

void VocabularyBuilder::check(const std::string& token, std::int64_t id, const std::string& where)
{
    if (token.empty())
        throw bad("the token with id " + std::to_string(id) + " is empty", where);
    if (token.size() > kLongestToken)
        throw bad("the token with id " + std::to_string(id) + " is " + std::to_string(token.size()) +
                      " bytes long (at most 1,024)",
                  where);
    if (findInvalidUtf8(token) != std::string_view::npos)
        throw bad("the token with id " + std::to_string(id) + " is not valid UTF-8", where);
    if (id < 0 || id >= kMostTokens)
        throw bad("token " + jsonString(token) + " has id " + std::to_string(id) + "; ids are 0 to 1,999,999", where);
    if (const auto same = m_ids.find(token); same != m_ids.end())
        throw bad("token " + jsonString(token) + " stands there twice, with ids " + std::to_string(same->second) +
                      " and " + std::to_string(id),
                  where);
    if (const auto same = m_byId.find(static_cast<std::int32_t>(id)); same != m_byId.end())
        throw bad("id " + std::to_string(id) + " belongs to two tokens, " + jsonString(same->second) + " and " +
                      jsonString(token),
                  where);
    if (m_bytes + token.size() > kMostBytes)
        throw bad("the vocabulary is larger than 32 MiB", where);
}

std::int32_t VocabularyBuilder::find(std::string_view token) const
{
    const auto found = m_ids.find(std::string(token));
    return found == m_ids.end() ? -1 : found->second;
}

std::int32_t VocabularyBuilder::nextId() const
{
    return m_largest + 1;
}

Vocabulary VocabularyBuilder::finish(const std::string& where, Gaps gaps)
{
    if (m_order.empty())
        throw bad("the vocabulary is empty", where);
    Vocabulary out;
    const auto size = gaps == Gaps::Kept ? static_cast<std::size_t>(m_largest) + 1 : m_order.size();
    out.tokens.resize(size);
    out.ofModel.resize(size);
    for (const auto& [id, ofModel] : m_order) {
        const auto index = static_cast<std::size_t>(id);
        if (index >= out.tokens.size()) {
            std::int32_t missing = 0;
            while (m_byId.contains(missing))
                ++missing;
            throw bad("no token has id " + std::to_string(missing) + ", though there is one with id " +
                          std::to_string(id),
                      where);
        }
        out.tokens[index] = m_byId.at(id);
        out.ofModel[index] = ofModel;
    }
    return out;
}

} // namespace engine
