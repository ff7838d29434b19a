// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "generate/generator.h"
#include "golden.h"
#include "text/tokenizer.h"
#include "toy_network.h"

#include <memory>
#include <string>
#include <vector>

/// What the tests of generation share.
namespace generation {

using namespace engine;

/// Token n is the text "<n>"; one-letter texts and others as they are given.
class NumberTokenizer final : public Tokenizer {
public:
    explicit NumberTokenizer(std::int32_t size, std::int32_t end = -1) : m_size(size) { m_special.eos = end; }
    [[nodiscard]] Encoding encode(std::string_view, std::optional<std::string_view>, int, SpecialText) const override
    {
        return {};
    }
    [[nodiscard]] std::vector<std::int32_t> encodePlain(std::string_view, SpecialText) const override { return {}; }
    [[nodiscard]] std::string decode(std::span<const std::int32_t> ids, bool) const override
    {
        std::string text;
        for (const std::int32_t id : ids)
            text += "<" + std::to_string(id) + ">";
        return text;
    }
    [[nodiscard]] bool isSpecial(std::int32_t) const override { return false; }
    [[nodiscard]] std::string_view tokenText(std::int32_t) const override { return {}; }
    [[nodiscard]] std::int32_t vocabSize() const override { return m_size; }
    [[nodiscard]] const SpecialIds& specialIds() const override { return m_special; }
    [[nodiscard]] int specialCount(bool) const override { return 0; }

private:
    std::int32_t m_size;
    SpecialIds m_special;
};

/// Language models by type, made when first asked for.
class Models {
public:
    TransformerModel& operator()(const std::string& type)
    {
        auto found = m_models.find(type);
        if (found == m_models.end()) {
            toy::Shape shape;
            shape.type = type;
            const std::filesystem::path path = m_folder.filePath(QString::fromStdString(type)).toStdString();
            toy::writeModel(path, shape);
            LoadOptions options;
            options.languageModel = true;
            options.inference = true;
            found = m_models.emplace(type, loadTransformer(path, options)).first;
        }
        return found->second;
    }

private:
    QTemporaryDir m_folder;
    std::map<std::string, TransformerModel> m_models;
};

/// A language model's method on all modules that it may have.
inline MethodOptions methodOn(const TransformerModel& model, MethodKind kind)
{
    std::vector<std::string> targets{"all-linear"};
    for (std::int64_t layer = 0; layer < model.shape.layers; ++layer)
        for (const SiteKind site : {SiteKind::AttentionBlock, SiteKind::FfnBlock})
            targets.push_back(modulePath(model.family(), layer, site));
    MethodOptions options = toy::methodOn(model, kind, targets, Placement::Both);
    options.languageModel = true;
    options.bottleneck = 6;
    options.virtualTokens = 3;
    for (const Site& site : options.sites)
        options.scalesInput.push_back(isFeedForward(model.family(), site.module));
    return options;
}

/// Members at these λ (0 where the method has none), each with weights of its own.
inline std::unique_ptr<Network> networkOf(const TransformerModel& model, const MethodOptions& options,
                                          const std::vector<double>& lambdas, std::uint64_t seed = 3)
{
    std::vector<MethodMember> members;
    for (const double lambda : lambdas)
        members.push_back(toy::memberOf(options, lambda, seed++));
    auto network = std::make_unique<Network>(model, NetworkOptions{options, 0}, members);
    network->initialise();
    for (std::int64_t r = 0; r < network->runs(); ++r) {
        const at::Tensor row = network->parameters().values().select(0, r);
        row.add_(toy::weightsLike(row) * (0.1 + 0.02 * static_cast<double>(r)));
    }
    return network;
}

/// Prompts of unlike lengths that begin alike.
inline std::vector<PromptIds> prompts(std::int64_t vocabulary, std::size_t count = 7)
{
    std::vector<PromptIds> result;
    for (std::size_t i = 0; i < count; ++i) {
        PromptIds prompt{{2, 5, 9, 7}, i};
        for (std::size_t n = 0; n < (i * 5) % 9; ++n)
            prompt.ids.push_back(
                static_cast<std::int32_t>((7 * i + 3 * n * n + n) % static_cast<std::size_t>(vocabulary)));
        result.push_back(std::move(prompt));
    }
    return result;
}

inline bool sameIds(const std::vector<std::vector<Generation>>& a, const std::vector<std::vector<Generation>>& b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t r = 0; r < a.size(); ++r)
        for (std::size_t p = 0; p < a[r].size(); ++p)
            if (a[r].size() != b[r].size() || a[r][p].ids != b[r][p].ids || a[r][p].finish != b[r][p].finish)
                return false;
    return true;
}

} // namespace generation
