// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokenizer.h"

#include "engine/error.h"
#include "text/sentencepiece_tokenizer.h"
#include "text/tokenizer_files.h"
#include "text/wordpiece.h"

#include <system_error>

namespace engine {

std::unique_ptr<Tokenizer> loadTokenizer(const std::filesystem::path& modelFolder)
{
    std::error_code ignored;
    if (!std::filesystem::is_directory(modelFolder, ignored))
        throw EngineError(ErrorCode::MissingFile, "there is no such model folder", modelFolder.string(),
                          "choose a folder that holds config.json, the weights and the tokenizer");
    const auto has = [&](const char* name) { return std::filesystem::exists(modelFolder / name, ignored); };
    if (has("tokenizer.json"))
        return readTokenizerJson(modelFolder);
    if (hasSentencePieceModel(modelFolder))
        return readSentencePieceFolder(modelFolder);
    if (has("vocab.txt"))
        return std::make_unique<WordPieceTokenizer>(readVocabText(modelFolder));
    if (has("vocab.json") && has("merges.txt"))
        return readVocabAndMerges(modelFolder);
    throw EngineError(
        ErrorCode::MissingFile,
        "the model folder has none of tokenizer.json, tokenizer.model, vocab.txt, vocab.json with merges.txt",
        modelFolder.string(), "fetch the model's tokenizer files too");
}

} // namespace engine
