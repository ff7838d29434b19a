// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "engine/error.h"
#include "text/sentencepiece_charsmap.h"
#include "text/sentencepiece_model.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_set>

namespace engine {

namespace {

constexpr std::size_t kLongestPiece = 1024;
constexpr std::size_t kMostBytes = 32u << 20;
constexpr std::size_t kMostNested = 64; // PrefixMatcher's room on its stack

class Checker {
public:
    Checker(SentencePieceModel& model, const std::string& name) : m_model(model), m_name(name) {}

    void run()
    {
        for (std::size_t id = 0; id < m_model.pieces.size(); ++id)
            check(m_model.pieces[id], id);
        if (m_model.unknown < 0)
            fail("no piece is of the type UNKNOWN", "pieces");
        const bool allBytes = std::all_of(m_bytes.begin(), m_bytes.end(), [](bool there) { return there; });
        if (m_model.byteFallback && !allBytes)
            fail("byte_fallback is on, but there are not 256 pieces <0x00> to <0xFF>", "pieces");
        if (m_ordinary.empty())
            fail("no piece is of the type NORMAL, USER_DEFINED or UNUSED", "pieces");
        checkNesting();
        if (!m_model.charsmap.empty())
            checkCharsmap(m_model.charsmap, m_name + ", normalizer_spec.precompiled_charsmap");
    }

private:
    [[noreturn]] void fail(const std::string& message, const std::string& field) const
    {
        throw EngineError(ErrorCode::BadFile, message, m_name + ", " + field, "the file is damaged: fetch it again");
    }

    void check(const Piece& piece, std::size_t id)
    {
        const std::string field = "pieces[" + std::to_string(id) + "]";
        if (piece.text.empty() || piece.text.size() > kLongestPiece)
            fail("piece has " + std::to_string(piece.text.size()) + " bytes; 1 to 1,024 are allowed", field);
        m_textBytes += piece.text.size();
        if (m_textBytes > kMostBytes)
            fail("the pieces have more than 32 MiB together", field);
        if (findInvalidUtf8(piece.text) != std::string_view::npos)
            fail("piece is not UTF-8", field);
        if (!std::isfinite(piece.score))
            fail("score is not a finite number", field);
        const bool ordinary =
            piece.type == PieceType::Normal || piece.type == PieceType::UserDefined || piece.type == PieceType::Unused;
        if (!(ordinary ? m_ordinary : m_reserved).insert(piece.text).second)
            fail("piece \"" + piece.text + "\" is there twice", field);
        // The library's tries take these texts as C strings.
        const bool inTrie =
            piece.type == PieceType::UserDefined || (ordinary && m_model.kind == SentencePieceModel::Kind::Unigram);
        if (inTrie && piece.text.find('\0') != std::string::npos)
            fail("piece holds a NUL", field);
        checkType(piece, id, field);
    }

    void checkType(const Piece& piece, std::size_t id, const std::string& field)
    {
        if (piece.type == PieceType::UserDefined)
            m_userDefined.push_back(piece.text);
        if (piece.type == PieceType::Unknown) {
            if (m_model.unknown >= 0)
                fail("it is the second piece of the type UNKNOWN", field);
            m_model.unknown = static_cast<std::int32_t>(id);
        }
        if (piece.type != PieceType::Byte)
            return;
        const int byte = byteOfPiece(piece.text);
        if (!m_model.byteFallback || byte < 0)
            fail("piece \"" + piece.text + "\" of the type BYTE has no place here", field);
        m_bytes[static_cast<std::size_t>(byte)] = true;
    }

    void checkNesting()
    {
        std::sort(m_userDefined.begin(), m_userDefined.end());
        std::vector<std::string_view> open; // each begins with the one before it
        for (const std::string_view text : m_userDefined) {
            while (!open.empty() && !text.starts_with(open.back()))
                open.pop_back();
            open.push_back(text);
            if (open.size() > kMostNested)
                fail("more than 64 user-defined pieces begin with one another", "pieces");
        }
    }

    SentencePieceModel& m_model;
    const std::string& m_name;
    std::unordered_set<std::string_view> m_ordinary, m_reserved;
    std::vector<std::string_view> m_userDefined;
    std::array<bool, 256> m_bytes{};
    std::size_t m_textBytes = 0;
};

} // namespace

int byteOfPiece(std::string_view piece)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    if (piece.size() != 6 || !piece.starts_with("<0x") || piece.back() != '>')
        return -1;
    const std::size_t high = kDigits.find(piece[3]);
    const std::size_t low = kDigits.find(piece[4]);
    if (high == std::string_view::npos || low == std::string_view::npos)
        return -1;
    return static_cast<int>(16 * high + low);
}

void checkSentencePieceModel(SentencePieceModel& model, const std::string& name)
{
    Checker(model, name).run();
}

} // namespace engine
