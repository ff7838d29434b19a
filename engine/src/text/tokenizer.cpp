// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokenizer.h"

#include "engine/error.h"
#include "text/wordpiece.h"

#include <system_error>

namespace engine {

std::unique_ptr<Tokenizer> loadTokenizer(const std::filesystem::path& modelFolder)
{
    std::error_code ignored;
    if (!std::filesystem::is_directory(modelFolder, ignored))
        throw EngineError(ErrorCode::MissingFile, "there is no such model folder", modelFolder.string(),
                          "choose a folder that holds config.json, the weights and the tokenizer");
    if (std::filesystem::exists(modelFolder / "tokenizer.json", ignored))
        return std::make_unique<WordPieceTokenizer>(readTokenizerJson(modelFolder));
    if (std::filesystem::exists(modelFolder / "vocab.txt", ignored))
        return std::make_unique<WordPieceTokenizer>(readVocabText(modelFolder));
    throw EngineError(ErrorCode::MissingFile, "the model folder has neither tokenizer.json nor vocab.txt",
                      modelFolder.string(), "fetch the model's tokenizer files too");
}

} // namespace engine
