// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace engine {

/// Tokens by id; all different, well-formed UTF-8. An empty one is an id without a token.
struct Vocabulary {
    std::vector<std::string> tokens;
    std::vector<bool> ofModel; ///< false: an added token, which words are never cut into
};

/// Collects a vocabulary in any order and checks it. Sizes are capped, so that a hostile file costs bounded memory:
/// a token has at most 1,024 bytes, all together 32 MiB, and ids are below 2 million.
/// Errors  EngineError{BadFile} with the `where` given: duplicate token or id, id out of range, gap (where refused),
/// ill-formed UTF-8.
class VocabularyBuilder {
public:
    void add(std::string token, std::int64_t id, bool ofModel, const std::string& where);
    [[nodiscard]] std::int32_t find(std::string_view token) const; ///< -1 if it is not there
    [[nodiscard]] std::int32_t nextId() const;                     ///< behind the largest one
    enum class Gaps { Refused, Kept };
    [[nodiscard]] Vocabulary finish(const std::string& where, Gaps gaps = Gaps::Refused);

private:
    void check(const std::string& token, std::int64_t id, const std::string& where);

    std::vector<std::pair<std::int32_t, bool>> m_order; ///< (id, ofModel) as added
    std::unordered_map<std::string, std::int32_t> m_ids;
    std::unordered_map<std::int32_t, std::string> m_byId;
    std::size_t m_bytes = 0;
    std::int32_t m_largest = -1;
};

} // namespace engine
