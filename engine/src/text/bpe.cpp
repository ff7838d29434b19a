// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/bpe.h"

#include "base/json.h"
#include "engine/error.h"
#include "text/byte_alphabet.h"
#include "text/characters.h"

#include <utility>

namespace engine {

namespace {

EngineError bad(const std::string& message, const std::string& where)
{
    return EngineError(ErrorCode::BadFile, message, where, "fetch the model's tokenizer files again");
}

} // namespace

BpeModel::BpeModel(const Vocabulary& vocabulary, BpeSpec spec) : m_spec(std::move(spec))
{
    TokenIndex tokens(vocabulary);
    readMerges(tokens);
    m_unknown = m_spec.unknownToken.empty() ? -1 : tokens.find(m_spec.unknownToken);
    m_byteTokens = tokens.byteTokens();
    for (int byte = 0; byte < 256; ++byte)
        m_byteSymbols.push_back(tokens.find(byteAlphabet::character(static_cast<unsigned char>(byte))));
    m_tokens = m_spec.rawBytes ? TokenIndex::ofBytes(vocabulary) : std::move(tokens);
}

void BpeModel::readMerges(const TokenIndex& tokens)
{
    m_merges = MergeTable(m_spec.merges.size());
    const auto require = [&](const std::string& token, std::uint32_t rank) {
        const std::int32_t id = tokens.find(token);
        if (id < 0)
            throw bad("merge " + std::to_string(rank + 1) + " needs the token " + jsonString(token) +
                          ", which is not in the vocabulary",
                      m_spec.where + ".merges");
        return id;
    };
    std::uint32_t rank = 0;
    for (const auto& [left, right] : m_spec.merges) {
        const std::string& prefix = m_spec.continuingPrefix;
        if (right.size() < prefix.size())
            throw bad("merge " + std::to_string(rank + 1) + " has a right part without the prefix " +
                          jsonString(prefix),
                      m_spec.where + ".merges");
        const std::int32_t a = require(left, rank), b = require(right, rank);
        m_merges.set(a, b, {rank, require(left + right.substr(prefix.size()), rank)});
        ++rank;
    }
    m_spec.merges = {};
}

void BpeModel::append(std::string_view word, std::vector<std::int32_t>& ids) const
{
    if (m_spec.ignoreMerges) {
        if (const std::int32_t whole = m_tokens.find(word); whole >= 0) {
            ids.push_back(whole);
            return;
        }
    }
    if (m_cache.append(word, ids))
        return;
    thread_local std::vector<std::int32_t> symbols;
    symbols.clear();
    m_spec.rawBytes ? splitBytes(word, symbols) : split(word, symbols);
    mergeAll(m_merges, symbols);
    m_cache.keep(word, symbols.data(), symbols.size());
    ids.insert(ids.end(), symbols.begin(), symbols.end());
}

/// Symbols of a word under construction. An unknown character waits: with fuseUnknown the next one joins it. In the
/// reference only a known symbol ends the waiting; the bytes of a fallback go before it.
class BpeModel::Symbols {
public:
    Symbols(const BpeModel& model, std::vector<std::int32_t>& ids) : m_model(model), m_ids(ids) {}
    void known(std::int32_t id)
    {
        flush();
        m_ids.push_back(id);
    }
    void unknown()
    {
        if (m_model.m_spec.unknownToken.empty())
            return; // dropped
        if (m_model.m_unknown < 0)
            throw bad("the text needs the unknown token " + jsonString(m_model.m_spec.unknownToken) +
                          ", which is not in the vocabulary",
                      m_model.m_spec.where + ".unk_token");
        if (!m_model.m_spec.fuseUnknown)
            flush();
        m_waiting = true;
    }
    void flush()
    {
        if (m_waiting)
            m_ids.push_back(m_model.m_unknown);
        m_waiting = false;
    }

private:
    const BpeModel& m_model;
    std::vector<std::int32_t>& m_ids;
    bool m_waiting = false;
};

void BpeModel::splitBytes(std::string_view word, std::vector<std::int32_t>& ids) const
{
    ids.reserve(word.size());
    Symbols symbols(*this, ids);
    for (const char c : word) {
        const std::int32_t id = m_byteSymbols[static_cast<unsigned char>(c)];
        id >= 0 ? symbols.known(id) : symbols.unknown();
    }
    symbols.flush();
}

void BpeModel::split(std::string_view word, std::vector<std::int32_t>& ids) const
{
    Symbols symbols(*this, ids);
    std::string token;
    for (std::size_t at = 0; at < word.size();) {
        const std::string_view character = word.substr(at, characters::length(word[at]));
        token = at > 0 ? m_spec.continuingPrefix : std::string();
        token += character;
        at += character.size();
        if (at == word.size())
            token += m_spec.wordSuffix;
        if (const std::int32_t id = m_tokens.find(token); id >= 0)
            symbols.known(id);
        else if (!m_spec.byteFallback || !appendBytes(token, ids))
            symbols.unknown();
    }
    symbols.flush();
}

bool BpeModel::appendBytes(std::string_view character, std::vector<std::int32_t>& ids) const
{
    const std::size_t before = ids.size();
    for (const char c : character) {
        const std::int32_t id = m_byteTokens[static_cast<unsigned char>(c)];
        if (id < 0) {
            ids.resize(before);
            return false;
        }
        ids.push_back(id);
    }
    return true;
}

} // namespace engine
