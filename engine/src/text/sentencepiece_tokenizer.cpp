// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentencepiece_tokenizer.h"

#include "base/utf8.h"
#include "engine/error.h"
#include "text/characters.h"

#include <algorithm>
#include <sentencepiece_processor.h>
#include <utility>

namespace engine {

namespace {

constexpr std::string_view kSpace = "\xE2\x96\x81"; // U+2581, sentencepiece's space
constexpr std::size_t kLongestText = 16u << 20;     // the library counts bytes in 32 bits and holds some 100 for each

} // namespace

struct SentencePieceTokenizer::Library {
    sentencepiece::SentencePieceProcessor processor;
};

SentencePieceTokenizer::SentencePieceTokenizer(SentencePieceSpec spec, const std::string& name)
    : m_spec(std::move(spec)), m_library(std::make_unique<Library>()), m_finder(m_spec.added)
{
    SentencePieceModel model = m_spec.model;
    model.dummyPrefix = model.dummyPrefix && m_spec.legacy;
    const auto status = m_library->processor.LoadFromSerializedProto(model.serialized());
    if (!status.ok())
        throw EngineError(ErrorCode::BadFile, std::string("sentencepiece does not take it: ") + status.message(), name,
                          "the file is damaged: fetch it again");
    fillTokens();
    std::vector<int> pieces;
    if (!m_library->processor.Encode(tokenText(m_spec.special.unknown), &pieces).ok())
        throw EngineError(ErrorCode::BadFile, "sentencepiece cannot encode the unknown token", name, "fetch it again");
    m_unknownLength = pieces.size();
}

SentencePieceTokenizer::~SentencePieceTokenizer() = default;

void SentencePieceTokenizer::fillTokens()
{
    const auto offset = static_cast<std::size_t>(m_spec.pieceOffset);
    std::size_t count = m_spec.model.pieces.size() + offset;
    for (const AddedToken& token : m_spec.added)
        count = std::max(count, static_cast<std::size_t>(token.id) + 1);
    m_tokens.resize(count);
    m_special.resize(count);
    m_bytes.resize(count, -1);
    for (std::size_t i = 0; i < m_spec.model.pieces.size(); ++i) {
        const Piece& piece = m_spec.model.pieces[i];
        const std::size_t id = i + offset;
        m_tokens[id] = piece.text;
        m_special[id] = piece.type == PieceType::Control || piece.type == PieceType::Unknown;
        if (piece.type == PieceType::Byte)
            m_bytes[id] = static_cast<std::int16_t>(byteOfPiece(piece.text));
    }
    for (std::size_t i = 0; i < m_spec.first.size(); ++i) {
        m_tokens[i] = m_spec.first[i];
        m_special[i] = true;
        m_bytes[i] = -1;
    }
    for (const AddedToken& token : m_spec.added) {
        const auto id = static_cast<std::size_t>(token.id);
        m_tokens[id] = token.content;
        m_special[id] = token.special;
        m_bytes[id] = -1;
    }
}

Encoding SentencePieceTokenizer::encode(std::string_view a, std::optional<std::string_view> b, int maxLength,
                                        SpecialText special) const
{
    TextIds texts{encodePlain(a, special), {}, b.has_value()};
    if (b)
        texts.second = encodePlain(*b, special);
    return assemble(m_spec.templates, std::move(texts), maxLength);
}

std::vector<std::int32_t> SentencePieceTokenizer::encodePlain(std::string_view text, SpecialText special) const
{
    if (text.size() > kLongestText)
        throw EngineError(ErrorCode::BadData,
                          "a text has " + std::to_string(text.size()) + " bytes; 16,777,216 are allowed", "tokenizer",
                          "split the text into shorter samples");
    std::string valid = characters::repaired(text);
    std::vector<std::int32_t> ids;
    const bool prefixed = !m_spec.legacy && !valid.empty();
    if (prefixed) {
        characters::replaceAll(valid, kSpace, " ");
        if (m_spec.prefixSpace)
            valid.insert(0, kSpace);
    }
    const std::vector<TextPart> parts = m_finder.split(valid, special);
    const std::vector<std::int32_t>& named = m_spec.named;
    const bool prefixAlone = prefixed && parts.size() > 1 && parts[0].id < 0 && parts[0].text == kSpace &&
                             std::find(named.begin(), named.end(), parts[1].id) != named.end();
    for (std::size_t i = prefixAlone ? 1 : 0; i < parts.size(); ++i) {
        if (parts[i].id >= 0)
            ids.push_back(parts[i].id);
        else
            appendPart(parts[i].text, ids);
    }
    return ids;
}

void SentencePieceTokenizer::appendPart(std::string_view text, std::vector<std::int32_t>& ids) const
{
    // Without the dummy prefix the library may drop spaces at the start: the unknown token's text is put before them
    // and its pieces are taken away again, as transformers does.
    const bool guarded = !m_spec.legacy && (text.starts_with(kSpace) || text.starts_with(' '));
    if (guarded)
        appendPieces(std::string(tokenText(m_spec.special.unknown)).append(text), m_unknownLength, ids);
    else
        appendPieces(std::string(text), 0, ids);
}

void SentencePieceTokenizer::appendPieces(const std::string& text, std::size_t skip,
                                          std::vector<std::int32_t>& ids) const
{
    std::vector<int> pieces;
    const auto status = m_library->processor.Encode(text, &pieces);
    if (!status.ok())
        throw EngineError(ErrorCode::Internal, std::string("sentencepiece failed: ") + status.message(), "tokenizer");
    for (std::size_t i = pieces.size() >= skip ? skip : 0; i < pieces.size(); ++i)
        ids.push_back(m_spec.pieceOffset > 0 && pieces[i] == m_spec.model.unknown ? m_spec.special.unknown
                                                                                  : pieces[i] + m_spec.pieceOffset);
}

std::string SentencePieceTokenizer::decode(std::span<const std::int32_t> ids, bool skipSpecial) const
{
    std::string text, bytes;
    const auto flush = [&] {
        // tokenizers' ByteFallback: a run of byte pieces is text if all of it is, else one U+FFFD for each.
        if (findInvalidUtf8(bytes) == std::string_view::npos)
            text += bytes;
        else
            for (std::size_t i = 0; i < bytes.size(); ++i)
                appendUtf8(text, 0xFFFD);
        bytes.clear();
    };
    for (const std::int32_t id : ids) {
        if (id < 0 || id >= vocabSize() || (skipSpecial && isSpecial(id)))
            continue;
        const auto index = static_cast<std::size_t>(id);
        if (m_bytes[index] >= 0) {
            bytes += static_cast<char>(m_bytes[index]);
            continue;
        }
        flush();
        std::string piece = m_tokens[index];
        characters::replaceAll(piece, kSpace, " ");
        text += piece;
    }
    flush();
    const bool prefixed = m_spec.legacy ? m_spec.model.dummyPrefix : m_spec.prefixSpace;
    if (prefixed && text.starts_with(' '))
        text.erase(0, 1);
    return text;
}

bool SentencePieceTokenizer::isSpecial(std::int32_t id) const
{
    return id >= 0 && id < vocabSize() && m_special[static_cast<std::size_t>(id)];
}

std::string_view SentencePieceTokenizer::tokenText(std::int32_t id) const
{
    return id >= 0 && id < vocabSize() ? std::string_view(m_tokens[static_cast<std::size_t>(id)]) : std::string_view{};
}

} // namespace engine
