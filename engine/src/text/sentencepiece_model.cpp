// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentencepiece_model.h"

#include "engine/error.h"
#include "text/protobuf_wire.h"

namespace engine {

namespace {

constexpr std::size_t kLargestFile = 64u << 20;
constexpr std::size_t kMostPieces = 2'000'000;

EngineError problem(ErrorCode code, const std::string& message, const std::string& where)
{
    return EngineError(code, message, where,
                       code == ErrorCode::Unsupported ? "use a Unigram or BPE model, or the model's tokenizer.json"
                                                      : "the file is damaged: fetch it again");
}

Piece readPiece(WireReader reader)
{
    Piece piece;
    for (WireField field; reader.next(field);) {
        if (field.number == 1)
            piece.text = reader.bytes(field, "piece");
        else if (field.number == 2)
            piece.score = reader.real(field, "score");
        else if (field.number == 3) {
            const std::int32_t type = reader.integer(field, "type");
            if (type < 1 || type > 6)
                throw problem(ErrorCode::BadFile, "type is " + std::to_string(type) + "; there are 1 to 6",
                              reader.where());
            piece.type = static_cast<PieceType>(type);
        }
    }
    return piece;
}

void readTrainer(WireReader reader, SentencePieceModel& model)
{
    for (WireField field; reader.next(field);) {
        if (field.number == 3) {
            const std::int32_t kind = reader.integer(field, "model_type");
            if (kind != 1 && kind != 2)
                throw problem(ErrorCode::Unsupported,
                              "model_type is " + std::to_string(kind) + "; only 1 (Unigram) and 2 (BPE) can be run",
                              reader.where());
            model.kind = static_cast<SentencePieceModel::Kind>(kind);
        } else if (field.number == 24) {
            model.spaceAsSuffix = reader.boolean(field, "treat_whitespace_as_suffix");
        } else if (field.number == 35) {
            model.byteFallback = reader.boolean(field, "byte_fallback");
        }
    }
}

void readNormalizer(WireReader reader, SentencePieceModel& model)
{
    for (WireField field; reader.next(field);) {
        if (field.number == 2)
            model.charsmap = reader.bytes(field, "precompiled_charsmap");
        else if (field.number == 3)
            model.dummyPrefix = reader.boolean(field, "add_dummy_prefix");
        else if (field.number == 4)
            model.removeExtraSpaces = reader.boolean(field, "remove_extra_whitespaces");
        else if (field.number == 5)
            model.escapeSpaces = reader.boolean(field, "escape_whitespaces");
    }
}

void refuseDenormalizer(WireReader reader)
{
    for (WireField field; reader.next(field);)
        if (field.number == 2 && !reader.bytes(field, "precompiled_charsmap").empty())
            throw problem(ErrorCode::Unsupported, "the model changes the decoded text by a precompiled_charsmap",
                          reader.where());
}

} // namespace

SentencePieceModel readSentencePieceModel(std::string_view content, const std::string& name)
{
    if (content.size() > kLargestFile)
        throw problem(ErrorCode::BadFile,
                      "the file has " + std::to_string(content.size()) + " bytes; 67,108,864 are allowed", name);
    SentencePieceModel model;
    WireReader reader(content, name);
    for (WireField field; reader.next(field);) {
        if (field.number == 1) {
            if (model.pieces.size() == kMostPieces)
                throw problem(ErrorCode::BadFile, "there are more than 2,000,000 pieces", name);
            model.pieces.push_back(
                readPiece(reader.message(field, "pieces[" + std::to_string(model.pieces.size()) + "]")));
        } else if (field.number == 2) {
            readTrainer(reader.message(field, "trainer_spec"), model);
        } else if (field.number == 3) {
            readNormalizer(reader.message(field, "normalizer_spec"), model);
        } else if (field.number == 5) {
            refuseDenormalizer(reader.message(field, "denormalizer_spec"));
        }
    }
    checkSentencePieceModel(model, name);
    return model;
}

std::string SentencePieceModel::serialized() const
{
    std::string out;
    for (const Piece& piece : pieces) {
        std::string message;
        wire::appendBytes(message, 1, piece.text);
        wire::appendReal(message, 2, piece.score);
        wire::appendVarint(message, 3, static_cast<std::uint64_t>(piece.type));
        wire::appendBytes(out, 1, message);
    }
    std::string trainer;
    wire::appendVarint(trainer, 3, static_cast<std::uint64_t>(kind));
    wire::appendVarint(trainer, 24, spaceAsSuffix ? 1 : 0);
    wire::appendVarint(trainer, 35, byteFallback ? 1 : 0);
    wire::appendBytes(out, 2, trainer);
    std::string normalizer;
    if (!charsmap.empty())
        wire::appendBytes(normalizer, 2, charsmap);
    wire::appendVarint(normalizer, 3, dummyPrefix ? 1 : 0);
    wire::appendVarint(normalizer, 4, removeExtraSpaces ? 1 : 0);
    wire::appendVarint(normalizer, 5, escapeSpaces ? 1 : 0);
    wire::appendBytes(out, 3, normalizer);
    return out;
}

} // namespace engine
