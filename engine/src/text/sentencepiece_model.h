// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// sentencepiece_model.proto's ModelProto.SentencePiece.Type.
enum class PieceType : std::uint8_t { Normal = 1, Unknown = 2, Control = 3, UserDefined = 4, Unused = 5, Byte = 6 };

struct Piece {
    std::string text;
    float score = 0;
    PieceType type = PieceType::Normal;
};

/// What of a sentencepiece model decides on ids, checked. Its id is a piece's place in `pieces`.
struct SentencePieceModel {
    enum class Kind : std::uint8_t { Unigram = 1, Bpe = 2 };
    std::vector<Piece> pieces;
    Kind kind = Kind::Unigram;
    bool byteFallback = false;
    bool spaceAsSuffix = false;
    std::string charsmap;
    bool dummyPrefix = true, removeExtraSpaces = true, escapeSpaces = true;
    std::int32_t unknown = -1; ///< id of the piece of that type

    /// As a ModelProto of our own making, in which nothing else stands (no self-test, no other field): the library
    /// reads only what has been checked.
    [[nodiscard]] std::string serialized() const;
};

/// Reads and checks a model file's content; `name` is the file, for errors.
/// Refused are files on which the library (Debian's 0.1.97) reads beyond its memory, ends the process or overflows its
/// stack: a charsmap with places outside it (see checkCharsmap), more than 64 user-defined pieces that begin with one
/// another, pieces of more than 1,024 bytes, NULs in pieces that it takes for C strings.
/// Limits   64 MiB of file, 2 million pieces, 32 MiB of texts.
/// Errors   EngineError{BadFile} naming file and field; Unsupported for word and character models and denormalizers.
[[nodiscard]] SentencePieceModel readSentencePieceModel(std::string_view content, const std::string& name);

/// The byte of "<0x41>"; −1 for any other piece.
[[nodiscard]] int byteOfPiece(std::string_view piece);

/// The second half of readSentencePieceModel: what is wrong with the model as a whole.
void checkSentencePieceModel(SentencePieceModel& model, const std::string& name);

} // namespace engine
