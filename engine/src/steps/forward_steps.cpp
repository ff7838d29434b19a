// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/steps_builder.h"

namespace engine {
namespace {

using enum StepsAxis;
using Kind = StepsRuleKind;

class ForwardSteps {
public:
    explicit ForwardSteps(StepsBuilder& builder) : m_builder(builder), m_settings(builder.settings()) {}

    void embed()
    {
        const StepsState& state = m_builder.result().state;
        m_builder.addInput({"ids", "id", One, Tokens}, {state.ids.begin(), state.ids.end()});
        m_builder.addWeight({"words", "E", Words, Width});
        m_builder.addWeight({"positions", "P", Positions, Width});
        m_builder.addWeight({"embedding.gamma", "γ", One, Width});
        m_builder.addWeight({"embedding.beta", "β", One, Width});
        m_builder.addComputed({"sum", "e", Tokens, Width}, {Kind::Embed, {"ids", "words", "positions"}});
        m_builder.addComputed({"h0", "h0", Tokens, Width}, {Kind::Norm, {"sum", "embedding.gamma", "embedding.beta"}});
    }

    void layer(int number)
    {
        m_layer = number;
        m_in = number == 1 ? "h0" : "h1";
        addAttention();
        addFeedForward();
    }

    void head()
    {
        m_builder.addWeight({"pooler.weight", "Wp", Width, Width});
        m_builder.addWeight({"pooler.bias", "bp", One, Width});
        m_builder.addWeight({"classifier.weight", "Wc", Classes, Width});
        m_builder.addWeight({"classifier.bias", "bc", One, Classes});
        m_builder.addInput({"label", "label", One, One}, {static_cast<double>(m_builder.result().state.label)});
        m_builder.addComputed({"pooler", "r", One, Width}, {Kind::Linear, {"pooler.weight", "h2", "pooler.bias"}});
        m_builder.addComputed({"pooled", "tanh r", One, Width}, {Kind::Tanh, {"pooler"}});
        m_builder.addComputed({"logits", "l", One, Classes},
                              {Kind::Linear, {"classifier.weight", "pooled", "classifier.bias"}});
        m_builder.addComputed({"probabilities", "p", One, Classes}, {Kind::Softmax, {"logits"}});
        m_builder.addComputed({"loss", "loss", One, One}, {Kind::Loss, {"probabilities", "label", "logits"}});
    }

private:
    [[nodiscard]] std::string key(const char* part) const { return stepsKey(m_layer, part); }
    [[nodiscard]] std::string symbol(const char* text) const { return stepsSymbol(text, m_layer); }
    [[nodiscard]] bool holds(bool lora) const
    {
        return m_layer == m_settings.layer && lora == (m_settings.method == StepsMethod::Lora);
    }

    void addMap(const char* name, const char* letter, StepsAxis out, StepsAxis in, bool isModule = false)
    {
        const std::string whole = key(name);
        m_builder.addWeight({whole + ".weight", isModule ? "W" : "W" + symbol(letter), out, in});
        m_builder.addWeight({whole + ".bias", isModule ? "b" : "b" + symbol(letter), One, out});
    }

    [[nodiscard]] StepsRule linear(const char* name, const std::string& x) const
    {
        return {Kind::Linear, {key(name) + ".weight", x, key(name) + ".bias"}};
    }

    void addAttention()
    {
        const bool lora = holds(true);
        addMap("query", "q", Width, Width);
        addMap("key", "k", Width, Width);
        addMap("value", "v", Width, Width, lora);
        addMap("output", "o", Width, Width);
        m_builder.addWeight({key("attention.gamma"), symbol("γ"), One, Width});
        m_builder.addWeight({key("attention.beta"), symbol("β"), One, Width});
        m_builder.addComputed({key("query"), symbol("q"), Tokens, Width}, linear("query", m_in));
        m_builder.addComputed({key("key"), symbol("k"), Tokens, Width}, linear("key", m_in));
        if (lora)
            addLora();
        else
            m_builder.addComputed({key("value"), symbol("v"), Tokens, Width}, linear("value", m_in));
        const std::string values = lora ? "y" : key("value");
        m_builder.addComputed({key("attention.a"), symbol("P") + "a", Tokens, Tokens},
                              {Kind::Attention, {key("query"), key("key")}, {}, 0});
        m_builder.addComputed({key("attention.b"), symbol("P") + "b", Tokens, Tokens},
                              {Kind::Attention, {key("query"), key("key")}, {}, 1});
        m_builder.addComputed({key("context"), symbol("c"), Tokens, Width},
                              {Kind::Context, {key("attention.a"), key("attention.b"), values}});
        m_builder.addComputed({key("output"), symbol("o"), Tokens, Width}, linear("output", key("context")));
        m_builder.addComputed({key("middle"), symbol("m"), Tokens, Width},
                              {Kind::Norm, {m_in, key("output"), key("attention.gamma"), key("attention.beta")}});
    }

    void addFeedForward()
    {
        const bool series = holds(false);
        addMap("up", "u", Wide, Width);
        addMap("down", "d", Width, Wide);
        m_builder.addWeight({key("ffn.gamma"), symbol("γ′"), One, Width});
        m_builder.addWeight({key("ffn.beta"), symbol("β′"), One, Width});
        m_builder.addComputed({key("up"), symbol("f"), Tokens, Wide}, linear("up", key("middle")));
        m_builder.addComputed({key("active"), symbol("g"), Tokens, Wide}, {Kind::Gelu, {key("up")}});
        if (series)
            addSeries();
        else
            m_builder.addComputed({key("down"), symbol("n"), Tokens, Width}, linear("down", key("active")));
        m_builder.addComputed(
            {m_layer == 1 ? "h1" : "h2", symbol("h"), Tokens, Width},
            {Kind::Norm, {key("middle"), series ? "y" : key("down"), key("ffn.gamma"), key("ffn.beta")}});
    }

    void addMix(const char* mixed)
    {
        if (m_settings.source == SiboSource::H0)
            m_builder.addComputed({"source", "h0", Tokens, Width}, {Kind::Copy, {"h0"}});
        else
            m_builder.addComputed({"source", "0", Tokens, Width}, {Kind::Zero});
        m_builder.addComputed({"mixed", mixed, Tokens, Width},
                              {Kind::Weighted, {"x", "source"}, {m_builder.keep(), m_builder.share()}});
    }

    void addLora()
    {
        m_builder.addComputed({"x", "x", Tokens, Width}, {Kind::Copy, {m_in}});
        addMix("x̃");
        m_builder.addWeight({"lora.a", "A", Rank, Width}, StepsRole::Trained);
        m_builder.addWeight({"lora.b", "B", Width, Rank}, StepsRole::Trained);
        m_builder.addComputed({"low", "z", Tokens, Rank}, {Kind::Linear, {"lora.a", "mixed"}});
        m_builder.addComputed({"branch", "u", Tokens, Width}, {Kind::Linear, {"lora.b", "low"}, {m_builder.scale()}});
        m_builder.addComputed({"frozen", "y₀", Tokens, Width}, linear("value", "x"));
        m_builder.addComputed({"y", "y", Tokens, Width}, {Kind::Weighted, {"frozen", "branch"}});
    }

    void addSeries()
    {
        m_builder.addComputed({"x", "z", Tokens, Width}, linear("down", key("active")));
        addMix("z̃");
        m_builder.addWeight({"adapter.down", "V", Rank, Width}, StepsRole::Trained);
        m_builder.addWeight({"adapter.up", "U", Width, Rank}, StepsRole::Trained);
        m_builder.addComputed({"low", "a", Tokens, Rank}, {Kind::Linear, {"adapter.down", "mixed"}});
        m_builder.addComputed({"active", "t", Tokens, Rank}, {Kind::Tanh, {"low"}});
        m_builder.addComputed({"branch", "u", Tokens, Width},
                              {Kind::Linear, {"adapter.up", "active"}, {m_builder.scale()}});
        const bool mixSkip = m_settings.method == StepsMethod::SeriesMixSkip;
        m_builder.addComputed({"y", "z′", Tokens, Width}, {Kind::Weighted, {mixSkip ? "mixed" : "x", "branch"}});
    }

    StepsBuilder& m_builder;
    const StepsSettings m_settings;
    int m_layer = 0;
    std::string m_in; ///< what enters the layer
};

} // namespace

void addForwardSteps(StepsBuilder& builder)
{
    ForwardSteps steps(builder);
    steps.embed();
    steps.layer(1);
    steps.layer(2);
    steps.head();
}

} // namespace engine
