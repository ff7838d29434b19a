// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "text/added_vocabulary.h"
#include "text/json_fields.h"
#include "text/json_models.h"
#include "text/json_parts.h"
#include "text/pipeline_tokenizer.h"
#include "text/tokenizer_errors.h"
#include "text/tokenizer_files.h"
#include "text/wordpiece.h"

#include <nlohmann/json.hpp>
#include <utility>

namespace engine {

namespace {

using nlohmann::json;

const json& partOf(const json& root, const char* key)
{
    static const json kNull;
    const auto found = root.find(key);
    return found == root.end() ? kNull : *found;
}

bool endsWith(std::string_view name, std::string_view part)
{
    if (name.ends_with("Fast"))
        name.remove_suffix(4);
    return name == part;
}

// These classes have a pattern of their own, which add_bos_token does not change.
bool hasOwnPattern(const std::string& tokenizerClass)
{
    for (const char* name : {"BertTokenizer", "RobertaTokenizer", "XLMRobertaTokenizer", "DistilBertTokenizer",
                             "ElectraTokenizer", "MobileBertTokenizer"})
        if (endsWith(tokenizerClass, name))
            return true;
    return false;
}

/// Reads one tokenizer.json: the parts share the vocabulary under construction.
class Reader {
public:
    Reader(const json& root, std::string file, TokenizerConfig config)
        : m_root(root), m_file(std::move(file)), m_config(std::move(config)), m_added(m_builder)
    {
    }

    std::unique_ptr<Tokenizer> read()
    {
        if (!m_root.is_object())
            throw badTokenizer("the file must hold one JSON object", m_file);
        jsonParts::ReadModel model =
            jsonParts::readModel(jsonField::object(m_root, "model", m_file), m_builder, place("model"));
        m_added.readJson(partOf(m_root, "added_tokens"), place("added_tokens"));
        m_added.readConfig(m_config);
        m_templates = readTemplates();
        m_special = specialIdsOf(m_config, m_builder);
        m_special.unknown = model.unknown >= 0 ? model.unknown : m_special.unknown;
        fillEnds();
        m_decoders = jsonParts::readDecoders(partOf(m_root, "decoder"), place("decoder"));
        if (const auto* words = std::get_if<WordPieceOptions>(&model.kind); words && isBert())
            return std::make_unique<WordPieceTokenizer>(bertSpec(*words));
        return std::make_unique<PipelineTokenizer>(pipelineSpec(std::move(model)));
    }

private:
    [[nodiscard]] std::string place(const char* part) const { return m_file + ", " + part; }

    [[nodiscard]] bool isBert() const
    {
        return jsonField::typeName(partOf(m_root, "normalizer")) == "BertNormalizer" &&
               jsonField::typeName(partOf(m_root, "pre_tokenizer")) == "BertPreTokenizer";
    }

    Templates readTemplates()
    {
        const json& part = partOf(m_root, "post_processor");
        Templates own = jsonParts::readPostProcessor(part, m_builder, place("post_processor"));
        const bool said = m_config.addBos.has_value() || m_config.addEos.has_value();
        if (!said || hasOwnPattern(m_config.tokenizerClass))
            return own;
        const SpecialIds ids = specialIdsOf(m_config, m_builder);
        return Templates::beginEnd(m_config.addBos.value_or(false) ? ids.bos : -1,
                                   m_config.addEos.value_or(false) ? ids.eos : -1);
    }

    void fillEnds()
    {
        const TemplatePart &first = m_templates.single.front(), &last = m_templates.single.back();
        if (m_special.cls < 0 && first.kind == TemplatePart::Kind::Special)
            m_special.cls = first.id;
        if (m_special.separator < 0 && last.kind == TemplatePart::Kind::Special)
            m_special.separator = last.id;
        const auto findRole = [&](std::int32_t& id, const char* standard) {
            id = id < 0 ? m_builder.find(standard) : id;
        };
        findRole(m_special.pad, "[PAD]");
        findRole(m_special.mask, "[MASK]");
    }

    BertTextOptions bertText(const std::string& where) const
    {
        const auto switches = jsonParts::readBertNormalizer(partOf(m_root, "normalizer"), where);
        return m_config.resolve(switches.text, switches.stripAccents);
    }

    WordPieceSpec bertSpec(const WordPieceOptions& words)
    {
        WordPieceSpec spec;
        spec.words = words;
        spec.text = bertText(place("normalizer"));
        spec.added = m_added.tokens();
        spec.templates = std::move(m_templates);
        spec.special = m_special;
        spec.decoders = std::move(m_decoders);
        spec.vocabulary = m_builder.finish(place("model.vocab"));
        return spec;
    }

    PipelineSpec pipelineSpec(jsonParts::ReadModel model)
    {
        PipelineSpec spec;
        spec.added = m_added.tokens();
        const json& normalizer = partOf(m_root, "normalizer");
        if (jsonField::typeName(normalizer) == "BertNormalizer")
            spec.normalizers = {std::make_shared<BertNormalizer>(bertText(place("normalizer")))};
        else
            spec.normalizers = jsonParts::readNormalizers(normalizer, place("normalizer"));
        spec.preTokenizers = jsonParts::readPreTokenizers(partOf(m_root, "pre_tokenizer"), place("pre_tokenizer"));
        followPrefixSpace(spec.preTokenizers);
        leaveBytes(spec.preTokenizers, model);
        spec.templates = std::move(m_templates);
        spec.special = m_special;
        spec.decoders = std::move(m_decoders);
        spec.vocabulary = m_builder.finish(place("model.vocab"), VocabularyBuilder::Gaps::Kept);
        spec.model = jsonParts::makeModel(std::move(model), spec.vocabulary);
        return spec;
    }

    // These classes make their pre-tokenizer anew from the configuration.
    void followPrefixSpace(PreTokenizers& splitters) const
    {
        const bool follows =
            endsWith(m_config.tokenizerClass, "GPT2Tokenizer") || endsWith(m_config.tokenizerClass, "RobertaTokenizer");
        if (!follows || !m_config.addPrefixSpace || splitters.size() != 1)
            return;
        if (const auto* bytes = dynamic_cast<const ByteLevelSplitter*>(splitters.front().get())) {
            auto changed = std::make_shared<ByteLevelSplitter>(*bytes);
            changed->addPrefixSpace = *m_config.addPrefixSpace;
            splitters.front() = std::move(changed);
        }
    }

    // Where bytes become characters last of all, the model can take the bytes themselves.
    static void leaveBytes(PreTokenizers& splitters, jsonParts::ReadModel& model)
    {
        const auto* bytes =
            splitters.empty() ? nullptr : dynamic_cast<const ByteLevelSplitter*>(splitters.back().get());
        if (!bytes || !jsonParts::takeBytes(model))
            return;
        auto changed = std::make_shared<ByteLevelSplitter>(*bytes);
        changed->mapBytes = false;
        splitters.back() = std::move(changed);
    }

    const json& m_root;
    std::string m_file;
    TokenizerConfig m_config;
    VocabularyBuilder m_builder;
    AddedVocabulary m_added;
    Templates m_templates;
    SpecialIds m_special;
    Decoders m_decoders;
};

} // namespace

std::unique_ptr<Tokenizer> readTokenizerJson(const std::filesystem::path& modelFolder)
{
    const std::filesystem::path file = modelFolder / "tokenizer.json";
    TokenizerConfig config = readTokenizerConfig(modelFolder);
    const json root = readJsonFile(file);
    return Reader(root, file.string(), std::move(config)).read();
}

} // namespace engine
