// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/layer_steps.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace engine {
namespace {

using Kind = StepsRuleKind;

/// %a … %d stand for operands, %f and %g for factors with a point behind them.
std::string_view patternOf(const StepsRule& rule)
{
    const std::size_t operands = rule.operands.size();
    switch (rule.kind) {
    case Kind::Embed:
        return "%b[%a] + %c";
    case Kind::Copy:
        return "%a";
    case Kind::Zero:
        return "0";
    case Kind::Norm:
        return operands > 3 ? "LayerNorm(%a + %b) ⊙ %c + %d" : "LayerNorm(%a) ⊙ %b + %c";
    case Kind::Linear:
        return operands > 2 ? "%f%a %b + %c" : "%f%a %b";
    case Kind::Weighted:
        return operands > 1 ? "%f%a + %g%b" : "%f%a";
    case Kind::Gelu:
        return "gelu(%a)";
    case Kind::Tanh:
        return "tanh(%a)";
    case Kind::Attention:
        return "softmax(%a %bᵀ / √3)";
    case Kind::Context:
        return "[ %a %c | %b %c ]";
    case Kind::Softmax:
        return "softmax(%a)";
    case Kind::Loss:
        return "−ln %a[%b]";
    case Kind::Difference:
        return "%a − onehot(%b)";
    case Kind::TransposedLinear:
        return "%f%aᵀ %b";
    case Kind::TransposedContext:
        return "[ %aᵀ %c | %bᵀ %c ]";
    case Kind::Outer:
        return "%fΣ %a %bᵀ";
    case Kind::TanhSlope:
        return "%a ⊙ (1 − %b²)";
    case Kind::Inner:
        return "Σ %a ⊙ (%b − %c)";
    case Kind::None:
    case Kind::Chain:
        break;
    }
    return {};
}

void addFactor(StepsFormula& formula, const StepsRule& rule, std::size_t index, bool withNumbers)
{
    if (index >= rule.factors.size() || rule.factors[index].text.empty())
        return;
    const StepsFactor& factor = rule.factors[index];
    formula.push_back({withNumbers ? stepsNumber(factor.value) : factor.text, factor.setting});
    formula.push_back({" · "});
}

void addPattern(StepsFormula& formula, const StepsResult& result, const StepsRule& rule, bool withNumbers)
{
    std::string_view pattern = patternOf(rule);
    while (!pattern.empty()) {
        const std::size_t mark = std::min(pattern.find('%'), pattern.size());
        if (mark > 0)
            formula.push_back({std::string(pattern.substr(0, mark))});
        if (mark == pattern.size())
            return;
        const char letter = pattern[mark + 1];
        pattern.remove_prefix(mark + 2);
        if (letter == 'f' || letter == 'g') {
            addFactor(formula, rule, letter == 'f' ? 0 : 1, withNumbers);
            continue;
        }
        const std::string& key = rule.operands[static_cast<std::size_t>(letter - 'a')];
        formula.push_back({result[key].symbol, key});
    }
}

} // namespace

StepsFormula stepsFormula(const StepsResult& result, const std::string& key, bool withNumbers)
{
    const StepsMatrix& matrix = result[key];
    if (matrix.rule.kind == Kind::None)
        return {};
    StepsFormula formula{{matrix.symbol, key}, {" = "}};
    if (matrix.rule.kind == Kind::Chain) {
        const StepsMatrix& of = result[key.substr(std::string_view("d.").size())];
        formula.push_back({"∂loss", "loss"});
        formula.push_back({" / "});
        formula.push_back({"∂" + of.symbol, of.key});
        return formula;
    }
    addPattern(formula, result, matrix.rule, withNumbers);
    return formula;
}

std::string stepsNumber(double value, int digits)
{
    if (!std::isfinite(value))
        return std::isnan(value) ? "NaN" : value > 0 ? "∞" : "−∞";
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(value),
                                   std::chars_format::general, digits);
    const std::string text(buffer.data(), end.ptr);
    return value < 0 && text != "0" ? "−" + text : text;
}

} // namespace engine
