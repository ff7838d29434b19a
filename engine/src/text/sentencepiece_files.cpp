// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "base/json.h"
#include "engine/error.h"
#include "text/json_fields.h"
#include "text/sentencepiece_tokenizer.h"
#include "text/tokenizer_config.h"
#include "text/tokenizer_errors.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <set>
#include <system_error>
#include <unordered_map>

namespace engine {

namespace {

using nlohmann::json;

constexpr std::array<const char*, 2> kModelNames = {"tokenizer.model", "sentencepiece.bpe.model"};
constexpr std::int32_t kMostAdded = 100'000; // ids behind the pieces

enum class Family { Llama, Gemma, XlmRoberta };

bool given(const json& config, const char* key)
{
    return config.contains(key) && !config.at(key).is_null();
}

bool flag(const json& config, const char* key, bool standard, const std::string& where)
{
    return given(config, key) ? jsonField::boolean(config, key, standard, where) : standard;
}

Family familyOf(const std::string& tokenizerClass, const std::string& modelName, const std::string& where)
{
    const auto is = [&](const std::string& name) { return tokenizerClass == name || tokenizerClass == name + "Fast"; };
    if (tokenizerClass.empty())
        return modelName == kModelNames[1] ? Family::XlmRoberta : Family::Llama;
    if (is("LlamaTokenizer"))
        return Family::Llama;
    if (is("GemmaTokenizer"))
        return Family::Gemma;
    if (is("XLMRobertaTokenizer"))
        return Family::XlmRoberta;
    throw EngineError(ErrorCode::Unsupported,
                      "tokenizer_class \"" + tokenizerClass + "\" cannot be run from a sentencepiece model", where,
                      "use a model folder with tokenizer.json, or one of LlamaTokenizer, GemmaTokenizer, "
                      "XLMRobertaTokenizer");
}

/// Collects the tokens that stand outside the model's pieces or are looked for before them.
class Folder {
public:
    Folder(const std::filesystem::path& folder, std::string modelName)
        : m_folder(folder), m_config(readTokenizerConfig(folder)), m_json(jsonField::fileIfThere(m_config.file)),
          m_family(familyOf(m_config.tokenizerClass, modelName, m_config.file)), m_name(std::move(modelName))
    {
        if (given(m_json, "sp_model_kwargs") && !m_json.at("sp_model_kwargs").empty())
            throw EngineError(ErrorCode::Unsupported, "sp_model_kwargs (sampling and the like) cannot be run",
                              m_config.file, "remove the key");
    }

    SentencePieceSpec read()
    {
        const std::filesystem::path file = m_folder / m_name;
        m_spec.model = readSentencePieceModel(readWholeFile(file, 64ull << 20), file.string());
        m_spec.legacy = m_family != Family::Llama || flag(m_json, "legacy", true, m_config.file);
        m_spec.prefixSpace = m_config.addPrefixSpace.value_or(true);
        if (m_family == Family::XlmRoberta)
            beginXlmRoberta();
        indexPieces();
        readAdded();
        if (m_family == Family::XlmRoberta)
            finishXlmRoberta();
        else
            finishLlama();
        m_spec.added.assign(m_added.begin(), m_added.end());
        return std::move(m_spec);
    }

private:
    void beginXlmRoberta()
    {
        const std::vector<Piece>& pieces = m_spec.model.pieces;
        const auto isOrdinary = [](const Piece& piece) { return piece.type == PieceType::Normal; };
        if (pieces.size() < 3 || std::any_of(pieces.begin(), pieces.begin() + 3, isOrdinary))
            throw badTokenizer("the first three pieces must be <unk>, <s> and </s>", (m_folder / m_name).string());
        m_spec.pieceOffset = 1;
        m_spec.first = {"<s>", "<pad>", "</s>", "<unk>"};
    }

    void indexPieces()
    {
        const auto offset = m_spec.pieceOffset;
        m_nextId = static_cast<std::int32_t>(m_spec.model.pieces.size()) + offset;
        for (std::size_t i = m_spec.first.empty() ? 0 : 3; i < m_spec.model.pieces.size(); ++i) {
            const Piece& piece = m_spec.model.pieces[i];
            const auto id = static_cast<std::int32_t>(i) + offset;
            const bool reserved = piece.type != PieceType::Normal && piece.type != PieceType::UserDefined &&
                                  piece.type != PieceType::Unused;
            if (reserved)
                m_ids[piece.text] = id; // goes before an ordinary piece of the same text
            else
                m_ids.emplace(piece.text, id);
        }
        for (std::size_t i = 0; i < m_spec.first.size(); ++i)
            m_ids[m_spec.first[i]] = static_cast<std::int32_t>(i);
        m_pieceEnd = m_nextId;
    }

    void add(const AddedToken& token, const std::string& where)
    {
        if (token.id >= m_pieceEnd + kMostAdded)
            throw badTokenizer("token \"" + token.content + "\" has id " + std::to_string(token.id) +
                                   ", far behind the model's " + std::to_string(m_pieceEnd),
                               where);
        if (!m_taken.insert(token.id).second || m_addedIds.contains(token.content))
            throw badTokenizer(
                "token \"" + token.content + "\" or its id " + std::to_string(token.id) + " is there twice", where);
        m_addedIds.emplace(token.content, token.id);
        m_added.push_back(token);
        m_nextId = std::max(m_nextId, token.id + 1);
    }

    void readAdded()
    {
        for (const AddedToken& token : m_config.addedTokens)
            add(token, m_config.file + ", added_tokens_decoder");
        const std::filesystem::path file = m_folder / "added_tokens.json";
        std::set<std::string> special(m_config.extraSpecial.begin(), m_config.extraSpecial.end());
        for (const auto& [role, text] : m_config.roles)
            special.insert(text);
        const json listed = jsonField::fileIfThere(file);
        for (const auto& [text, entry] : listed.items()) {
            if (m_addedIds.contains(text))
                continue; // tokenizer_config.json goes before it
            const json token = {{"content", text}, {"special", special.contains(text)}};
            const AddedToken added =
                readAddedToken(token, jsonField::integer(listed, text.c_str(), file.string()), file.string());
            if (!m_taken.contains(added.id))
                add(added, file.string());
        }
    }

    /// The id of a special token, which gets one behind all others if it has none.
    std::int32_t special(const std::string& text, bool leftStrip = false)
    {
        if (text.empty())
            return -1;
        if (const auto found = m_addedIds.find(text); found != m_addedIds.end()) {
            m_spec.named.push_back(found->second);
            return found->second;
        }
        AddedToken token = m_config.specialToken(text);
        const auto piece = m_ids.find(text);
        token.id = piece != m_ids.end() ? piece->second : m_nextId;
        token.leftStrip = token.leftStrip || leftStrip;
        if (m_taken.contains(token.id))
            throw badTokenizer("\"" + text + "\" and an added token have the same id " + std::to_string(token.id),
                               m_config.file);
        add(token, m_config.file);
        m_spec.named.push_back(token.id);
        return token.id;
    }

    void finishLlama()
    {
        const bool gemma = m_family == Family::Gemma;
        SpecialIds& ids = m_spec.special;
        ids.bos = special(m_config.role("bos_token", gemma ? "<bos>" : "<s>"));
        ids.eos = special(m_config.role("eos_token", gemma ? "<eos>" : "</s>"));
        ids.unknown = special(m_config.role("unk_token", "<unk>"));
        ids.separator = special(m_config.role("sep_token", ""));
        ids.pad = special(m_config.role("pad_token", gemma ? "<pad>" : ""));
        ids.cls = special(m_config.role("cls_token", ""));
        ids.mask = special(m_config.role("mask_token", ""));
        for (const std::string& text : m_config.extraSpecial)
            (void)special(text);
        m_spec.templates = Templates::beginEnd(m_config.addBos.value_or(true) ? ids.bos : -1,
                                               m_config.addEos.value_or(false) ? ids.eos : -1);
    }

    void finishXlmRoberta()
    {
        SpecialIds& ids = m_spec.special;
        ids.bos = special(m_config.role("bos_token", "<s>"));
        ids.eos = special(m_config.role("eos_token", "</s>"));
        ids.unknown = special(m_config.role("unk_token", "<unk>"));
        ids.separator = special(m_config.role("sep_token", "</s>"));
        ids.pad = special(m_config.role("pad_token", "<pad>"));
        ids.cls = special(m_config.role("cls_token", "<s>"));
        ids.mask = special(m_config.role("mask_token", "<mask>"), true);
        for (const std::string& text : m_config.extraSpecial)
            (void)special(text);
        m_spec.templates = Templates::roberta(ids.cls, ids.separator);
    }

    std::filesystem::path m_folder;
    TokenizerConfig m_config;
    json m_json;
    Family m_family;
    std::string m_name;
    SentencePieceSpec m_spec;
    std::unordered_map<std::string, std::int32_t> m_ids, m_addedIds;
    std::set<std::int32_t> m_taken;
    std::vector<AddedToken> m_added;
    std::int32_t m_nextId = 0, m_pieceEnd = 0;
};

const char* modelNameIn(const std::filesystem::path& folder)
{
    std::error_code ignored;
    for (const char* name : kModelNames)
        if (std::filesystem::exists(folder / name, ignored))
            return name;
    return nullptr;
}

} // namespace

bool hasSentencePieceModel(const std::filesystem::path& modelFolder)
{
    return modelNameIn(modelFolder) != nullptr;
}

std::unique_ptr<Tokenizer> readSentencePieceFolder(const std::filesystem::path& modelFolder)
{
    const char* name = modelNameIn(modelFolder);
    if (!name)
        throw EngineError(ErrorCode::MissingFile, "the model folder has no tokenizer.model", modelFolder.string(),
                          "fetch the model's tokenizer files too");
    return std::make_unique<SentencePieceTokenizer>(Folder(modelFolder, name).read(), (modelFolder / name).string());
}

} // namespace engine
