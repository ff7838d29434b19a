// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/rule_value.h"

#include <algorithm>
#include <cmath>

namespace engine {
namespace {

using Index = std::size_t;

/// Σ of term(k), k < count.
template<typename Term>
double sum(Index count, Term term)
{
    double total = 0;
    for (Index k = 0; k < count; ++k)
        total += term(k);
    return total;
}

/// exp(value(j)) / Σ exp(value(·)), shifted so that nothing overflows.
template<typename Value>
double softmax(Index count, Index j, Value value)
{
    double largest = value(0);
    for (Index k = 1; k < count; ++k)
        largest = std::max(largest, value(k));
    return std::exp(value(j) - largest) / sum(count, [&](Index k) { return std::exp(value(k) - largest); });
}

/// −ln p of the label from the logits: finite also where p is too small for a number.
double loss(const BoundRule& b)
{
    const StepsGrid& logits = b.grid(2);
    const double largest = *std::max_element(logits.values.begin(), logits.values.end());
    const double all = sum(logits.columns, [&](Index k) { return std::exp(logits.at(0, k) - largest); });
    return std::log(all) + largest - logits.at(0, static_cast<Index>(b.grid(1).at(0, 0)));
}

double inner(const BoundRule& b)
{
    return sum(b.grid(0).values.size(),
               [&](Index k) { return b.grid(0).values[k] * (b.grid(1).values[k] - b.grid(2).values[k]); });
}

double forwardValue(const BoundRule& b, Index t, Index j)
{
    const auto value = [&](Index operand, Index row, Index column) { return b.grid(operand).at(row, column); };
    switch (b.rule.kind) {
    case StepsRuleKind::Embed:
        return value(1, static_cast<Index>(value(0, 0, t)), j) + value(2, t, j);
    case StepsRuleKind::Copy:
        return value(0, t, j);
    case StepsRuleKind::Norm: {
        const RowMoments row = normMoments(b, t);
        const Index gamma = b.grids.size() - 2;
        return (normInput(b, t, j) - row.mean) / row.deviation * value(gamma, 0, j) + value(gamma + 1, 0, j);
    }
    case StepsRuleKind::Linear:
        return b.factor(0) * sum(b.grid(0).columns, [&](Index k) { return value(0, j, k) * value(1, t, k); }) +
               (b.grids.size() > 2 ? value(2, 0, j) : 0);
    case StepsRuleKind::Weighted:
        return b.factor(0) * value(0, t, j) + (b.grids.size() > 1 ? b.factor(1) * value(1, t, j) : 0);
    case StepsRuleKind::Gelu:
        return value(0, t, j) * (1 + std::erf(value(0, t, j) / std::sqrt(2.0))) / 2;
    case StepsRuleKind::Tanh:
        return std::tanh(value(0, t, j));
    case StepsRuleKind::Attention:
        return softmax(b.grid(1).rows, j, [&](Index u) { return attentionScore(b, t, u); });
    case StepsRuleKind::Context:
        return sum(b.grid(2).rows, [&](Index u) { return value(j / kStepsHeadWidth, t, u) * value(2, u, j); });
    case StepsRuleKind::Softmax:
        return softmax(b.grid(0).columns, j, [&](Index k) { return value(0, t, k); });
    case StepsRuleKind::Loss:
        return loss(b);
    default:
        return 0;
    }
}

} // namespace

BoundRule bindRule(const StepsResult& result, const StepsRule& rule)
{
    BoundRule bound{rule, {}};
    for (const std::string& key : rule.operands)
        bound.grids.push_back(&result[key].grid);
    return bound;
}

double normInput(const BoundRule& norm, std::size_t row, std::size_t column)
{
    return norm.grid(0).at(row, column) + (norm.grids.size() > 3 ? norm.grid(1).at(row, column) : 0);
}

RowMoments normMoments(const BoundRule& norm, std::size_t row)
{
    const Index width = norm.grid(0).columns;
    const auto count = static_cast<double>(width);
    const double mean = sum(width, [&](Index k) { return normInput(norm, row, k); }) / count;
    const double variance = sum(width, [&](Index k) { return std::pow(normInput(norm, row, k) - mean, 2); }) / count;
    return {mean, std::sqrt(variance + kStepsEpsilon)};
}

double attentionScore(const BoundRule& attention, std::size_t row, std::size_t key)
{
    const Index first = attention.rule.head * kStepsHeadWidth;
    return sum(kStepsHeadWidth,
               [&](Index k) { return attention.grid(0).at(row, first + k) * attention.grid(1).at(key, first + k); }) /
           std::sqrt(static_cast<double>(kStepsHeadWidth));
}

double ruleValue(const BoundRule& b, std::size_t t, std::size_t j)
{
    const auto value = [&](Index operand, Index row, Index column) { return b.grid(operand).at(row, column); };
    switch (b.rule.kind) {
    case StepsRuleKind::Difference:
        return value(0, t, j) - (static_cast<Index>(value(1, 0, 0)) == j ? 1 : 0);
    case StepsRuleKind::TransposedLinear:
        return b.factor(0) * sum(b.grid(0).rows, [&](Index k) { return value(0, k, j) * value(1, t, k); });
    case StepsRuleKind::TransposedContext:
        return sum(b.grid(2).rows, [&](Index u) { return value(j / kStepsHeadWidth, u, t) * value(2, u, j); });
    case StepsRuleKind::Outer:
        return b.factor(0) * sum(b.grid(0).rows, [&](Index u) { return value(0, u, t) * value(1, u, j); });
    case StepsRuleKind::TanhSlope:
        return value(0, t, j) * (1 - value(1, t, j) * value(1, t, j));
    case StepsRuleKind::Inner:
        return inner(b);
    default:
        return forwardValue(b, t, j);
    }
}

} // namespace engine
