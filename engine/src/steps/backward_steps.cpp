// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/grid_products.h"
#include "steps/steps_builder.h"

#include <utility>

namespace engine {
namespace {

using enum StepsAxis;
using Kind = StepsRuleKind;

class BackwardSteps {
public:
    explicit BackwardSteps(StepsBuilder& builder) : m_builder(builder), m_settings(builder.settings()) {}

    /// dl, and dh of the last layer: only the first token's row is read by the head.
    void head()
    {
        m_builder.addGradient("logits", {Kind::Difference, {"probabilities", "label"}});
        StepsGrid row = throughLinear(grid("classifier.weight"), grid("d.logits"));
        for (std::size_t j = 0; j < row.columns; ++j)
            row.at(0, j) *= 1 - grid("pooled").at(0, j) * grid("pooled").at(0, j);
        row = throughLinear(grid("pooler.weight"), row);
        StepsGrid dh = grid("h2");
        dh.values.assign(dh.values.size(), 0);
        std::copy(row.values.begin(), row.values.end(), dh.values.begin());
        m_builder.addChain("h2", std::move(dh));
    }

    /// Gradient of what enters a layer, from d.h of what leaves it.
    [[nodiscard]] StepsGrid layer(int number)
    {
        m_layer = number;
        const std::string in = number == 1 ? "h0" : "h1";
        StepsGrid dMiddle = feedForward(number == 1 ? "d.h1" : "d.h2");
        StepsGrid sum = grid(in);
        addTo(sum, own("output"));
        StepsGrid dIn = throughNorm(sum, own("attention.gamma"), dMiddle); // of o, and of the residual
        StepsGrid dContext = throughLinear(own("output.weight"), dIn);
        const bool lora = holds(true);
        const AttentionGrids attention{
            &own("query"), &own("key"), lora ? &grid("y") : &own("value"), {&own("attention.a"), &own("attention.b")}};
        const QueryKeyGradients rows = throughAttention(attention, dContext);
        addTo(dIn, throughLinear(own("query.weight"), rows.query));
        addTo(dIn, throughLinear(own("key.weight"), rows.key));
        m_builder.addChain(key("context"), std::move(dContext));
        m_builder.addGradient(
            lora ? "y" : key("value"),
            {Kind::TransposedContext, {key("attention.a"), key("attention.b"), "d." + key("context")}});
        if (lora)
            throughLora();
        addTo(dIn, lora ? grid("d.x") : throughLinear(own("value.weight"), grid("d." + key("value"))));
        return dIn;
    }

    /// The whole gradient of h0: by the layers, and by the mix unless that is dropped.
    void embedding(StepsGrid dh0)
    {
        if (!m_settings.detachH0 && m_settings.source == SiboSource::H0)
            addTo(dh0, grid("d.source"));
        m_builder.addChain({"d.h0", "∇h0", Tokens, Width}, std::move(dh0));
    }

private:
    [[nodiscard]] const StepsGrid& grid(const std::string& name) const { return m_builder.grid(name); }
    [[nodiscard]] std::string key(const char* part) const { return stepsKey(m_layer, part); }
    [[nodiscard]] const StepsGrid& own(const char* part) const { return grid(key(part)); }
    [[nodiscard]] bool holds(bool lora) const
    {
        return m_layer == m_settings.layer && lora == (m_settings.method == StepsMethod::Lora);
    }

    /// Gradient of the FFN's input, which is its residual too.
    [[nodiscard]] StepsGrid feedForward(const std::string& dOut)
    {
        const bool series = holds(false);
        StepsGrid sum = own("middle");
        addTo(sum, series ? grid("y") : own("down"));
        StepsGrid dSum = throughNorm(sum, own("ffn.gamma"), grid(dOut));
        StepsGrid dDown = dSum;
        if (series) {
            m_builder.addChain("y", dSum);
            throughSeries();
            dDown = grid("d.x");
        }
        const StepsGrid dUp = throughGelu(own("up"), throughLinear(own("down.weight"), dDown));
        addTo(dSum, throughLinear(own("up.weight"), dUp));
        return dSum;
    }

    void throughLora()
    {
        m_builder.addGradient("low", {Kind::TransposedLinear, {"lora.b", "d.y"}, {m_builder.scale()}});
        m_builder.addGradient("lora.b", {Kind::Outer, {"d.y", "low"}, {m_builder.scale()}});
        m_builder.addGradient("lora.a", {Kind::Outer, {"d.low", "mixed"}});
        m_builder.addGradient("mixed", {Kind::TransposedLinear, {"lora.a", "d.low"}});
        m_builder.addGradient({"d.frozen", "dx₀", Tokens, Width},
                              {Kind::TransposedLinear, {key("value.weight"), "d.y"}});
        m_builder.addGradient("x", {Kind::Weighted, {"d.frozen", "d.mixed"}, {{}, m_builder.keep()}});
        throughMix();
    }

    void throughSeries()
    {
        const bool mixSkip = m_settings.method == StepsMethod::SeriesMixSkip;
        m_builder.addGradient("active", {Kind::TransposedLinear, {"adapter.up", "d.y"}, {m_builder.scale()}});
        m_builder.addGradient("adapter.up", {Kind::Outer, {"d.y", "active"}, {m_builder.scale()}});
        m_builder.addGradient("low", {Kind::TanhSlope, {"d.active", "active"}});
        m_builder.addGradient("adapter.down", {Kind::Outer, {"d.low", "mixed"}});
        const StepsRule branch{Kind::TransposedLinear, {"adapter.down", "d.low"}};
        if (mixSkip) {
            m_builder.addGradient({"d.input", "dz̃₀", Tokens, Width}, branch);
            m_builder.addGradient("mixed", {Kind::Weighted, {"d.input", "d.y"}});
            m_builder.addGradient("x", {Kind::Weighted, {"d.mixed"}, {m_builder.keep()}});
        } else {
            m_builder.addGradient("mixed", branch);
            m_builder.addGradient("x", {Kind::Weighted, {"d.y", "d.mixed"}, {{}, m_builder.keep()}});
        }
        throughMix();
    }

    void throughMix()
    {
        m_builder.addGradient("source", {Kind::Weighted, {"d.mixed"}, {m_builder.share()}});
        m_builder.addGradient({"d.lambda", "dλ", One, One}, {Kind::Inner, {"d.mixed", "source", "x"}});
    }

    StepsBuilder& m_builder;
    const StepsSettings m_settings;
    int m_layer = 0;
};

} // namespace

void addBackwardSteps(StepsBuilder& builder)
{
    BackwardSteps steps(builder);
    steps.head();
    builder.addChain("h1", steps.layer(2));
    steps.embedding(steps.layer(1));
}

} // namespace engine
