// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "test_places.h"
#include "text/tokenizer.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QTemporaryDir>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

/// The small tokenizers of tests/fixtures/text/pipeline (made by goldens/pipeline_tokenizers.py).
namespace recipes {

using nlohmann::json;

inline std::filesystem::path folder()
{
    return places::fixturesFolder() / "text" / "pipeline";
}

/// The tokenizer.json of a recipe.
inline json tokenizerJson(const std::string& name)
{
    const json recipe = engine::readJsonFile(folder() / (name + ".json"));
    json content = recipe.at("parts");
    json model = json::object();
    if (!recipe.at("model").is_null())
        model = engine::readJsonFile(folder() / "models" / (recipe.at("model").get<std::string>() + ".json"));
    for (const auto& [key, value] : recipe.at("changed").items()) {
        if (key == "merges" && value.is_number())
            model[key].erase(model[key].begin() + value.get<std::ptrdiff_t>(), model[key].end());
        else
            model[key] = value;
    }
    content["model"] = std::move(model);
    return content;
}

/// A model folder with these files.
class Folder {
public:
    Folder& with(const std::string& name, const std::string& text)
    {
        std::ofstream(path() / name, std::ios::binary) << text;
        return *this;
    }
    [[nodiscard]] std::filesystem::path path() const { return m_folder.path().toStdString(); }

private:
    QTemporaryDir m_folder;
};

inline std::unique_ptr<engine::Tokenizer> load(const std::string& name)
{
    Folder place;
    return engine::loadTokenizer(place.with("tokenizer.json", tokenizerJson(name).dump()).path());
}

/// A text as a golden file stores it.
inline std::string textOf(const json& stored)
{
    if (stored.is_string())
        return stored.get<std::string>();
    if (stored.contains("hex"))
        return QByteArray::fromHex(QByteArray::fromStdString(stored.at("hex").get<std::string>())).toStdString();
    std::string text;
    for (int i = 0; i < stored.at("times").get<int>(); ++i)
        text += stored.at("repeat").get<std::string>();
    return text;
}

inline std::vector<std::int32_t> unpacked(const json& packed)
{
    std::vector<std::int32_t> values;
    for (const json& item : packed) {
        if (item.is_array())
            values.insert(values.end(), item.at(1).get<std::size_t>(), item.at(0).get<std::int32_t>());
        else
            values.push_back(item.get<std::int32_t>());
    }
    return values;
}

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
