// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/prompt_tokens.h"

#include "engine/error.h"

#include <algorithm>

namespace engine {

std::int64_t commonStart(const std::vector<std::span<const std::int32_t>>& lists)
{
    if (lists.size() < 2)
        return 0;
    std::span<const std::int32_t> common = lists.front();
    for (const auto list : lists) {
        const auto room = common.first(std::min(common.size(), list.size() - 1));
        common = room.first(
            static_cast<std::size_t>(std::mismatch(room.begin(), room.end(), list.begin()).first - room.begin()));
    }
    return static_cast<std::int64_t>(common.size());
}

void checkTokenIds(std::span<const std::int32_t> ids, const ModelShape& shape)
{
    for (const std::int32_t id : ids)
        if (id < 0 || id >= shape.vocabSize)
            throw EngineError(ErrorCode::BadConfig,
                              "the tokenizer gives token id " + std::to_string(id) + ", the model has " +
                                  std::to_string(shape.vocabSize) + " embeddings",
                              "model.path", "tokenizer and config.json belong to different models");
}

} // namespace engine
