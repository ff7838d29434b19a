// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "golden_text.h"
#include "test_places.h"
#include "text/tokenizer.h"
#include "text_folder.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

/// The small tokenizers of tests/fixtures/text/pipeline (made by goldens/pipeline_tokenizers.py).
namespace recipes {

using goldenText::textOf;
using goldenText::unpacked;
using nlohmann::json;
using Folder = TextFolder; ///< a model folder

inline std::filesystem::path folder()
{
    return places::fixturesFolder() / "text" / "pipeline";
}

/// The tokenizer.json of a recipe.
[[nodiscard]] json tokenizerJson(const std::string& name);
[[nodiscard]] std::unique_ptr<engine::Tokenizer> load(const std::string& name);

/// make_pipeline.py's digest.
class Digest {
public:
    Digest& operator<<(const std::vector<std::int32_t>& ids)
    {
        for (const std::int32_t id : ids)
            add(static_cast<std::uint32_t>(id));
        add(0xFFFFFFFFu);
        return *this;
    }
    Digest& operator<<(const std::string& text)
    {
        m_hash.addData(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
        add(0xFFFFFFFFu);
        return *this;
    }
    [[nodiscard]] std::string text() const { return m_hash.result().toHex().left(16).toStdString(); }

private:
    void add(std::uint32_t value)
    {
        char bytes[4];
        for (int i = 0; i < 4; ++i)
            bytes[i] = static_cast<char>(value >> (8 * i) & 0xFF);
        m_hash.addData(QByteArrayView(bytes, 4));
    }
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

inline constexpr int kNoLimit = 100'000'000;

/// make_pipeline.py's outcome: ids, decoded text, decoded text without special tokens.
inline std::string outcome(const engine::Tokenizer& tokenizer, const std::string& text, engine::SpecialText special)
{
    const std::vector<std::int32_t> ids = tokenizer.encode(text, std::nullopt, kNoLimit, special).ids;
    return (Digest() << ids << tokenizer.decode(ids, false) << tokenizer.decode(ids, true)).text();
}

inline std::vector<std::string> linesOf(const std::string& content, std::size_t most)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < content.size() && lines.size() < most;) {
        const std::size_t end = std::min(content.find('\n', at), content.size());
        std::string line = content.substr(at, end - at);
        if (line.ends_with('\r'))
            line.pop_back();
        lines.push_back(std::move(line));
        at = end + 1;
    }
    return lines;
}

} // namespace recipes
