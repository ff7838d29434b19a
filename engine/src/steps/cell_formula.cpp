// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/rule_value.h"

#include <algorithm>
#include <utility>

namespace engine {
namespace {

using Kind = StepsRuleKind;
using Index = std::size_t;

constexpr Index kMostTerms = 12; ///< of a sum that is written out

/// Writes the numbers that one cell is made of.
class CellWriter {
public:
    CellWriter(const BoundRule& bound, const StepsCell& cell) : m_bound(bound), m_t(cell.row), m_j(cell.column) {}

    [[nodiscard]] StepsFormula write()
    {
        writeForward();
        return std::move(m_parts);
    }

private:
    [[nodiscard]] const StepsGrid& grid(Index operand) const { return m_bound.grid(operand); }
    void text(const std::string& words) { m_parts.push_back({words}); }
    /// A number of an operand; negative ones behind a sign stand in brackets.
    void number(Index operand, Index row, Index column, bool first = false)
    {
        const double value = grid(operand).at(row, column);
        const bool brackets = value < 0 && !first;
        m_parts.push_back({(brackets ? "(" : "") + stepsNumber(value) + (brackets ? ")" : ""),
                           m_bound.rule.operands[operand], true, row, column});
    }
    void factor(Index index)
    {
        if (index >= m_bound.rule.factors.size() || m_bound.rule.factors[index].text.empty())
            return;
        m_parts.push_back({stepsNumber(m_bound.rule.factors[index].value), m_bound.rule.factors[index].setting});
        text(" · ");
    }

    /// term(0) + term(1) + …; a factor before it is set off by brackets.
    template<typename Term>
    void sum(Index count, Term term)
    {
        factor(0);
        const bool brackets = !m_bound.rule.factors.empty();
        if (brackets)
            text("(");
        for (Index k = 0; k < count; ++k) {
            if (k > 0)
                text(" + ");
            if (k == kMostTerms && count > kMostTerms + 1) {
                text("…");
                break;
            }
            term(k);
        }
        if (brackets)
            text(")");
    }

    void norm()
    {
        const RowMoments row = normMoments(m_bound, m_t);
        const Index gamma = m_bound.grids.size() - 2;
        text("(");
        number(0, m_t, m_j, true);
        if (gamma > 1) {
            text(" + ");
            number(1, m_t, m_j);
        }
        text(row.mean < 0 ? " + " : " − ");
        text(stepsNumber(std::abs(row.mean)) + ") / " + stepsNumber(row.deviation) + " · ");
        number(gamma, 0, m_j);
        text(" + ");
        number(gamma + 1, 0, m_j);
    }

    void linear()
    {
        const bool transposed = m_bound.rule.kind == Kind::TransposedLinear;
        sum(transposed ? grid(0).rows : grid(0).columns, [&](Index k) {
            number(0, transposed ? k : m_j, transposed ? m_j : k, k == 0);
            text(" · ");
            number(1, m_t, k);
        });
        if (m_bound.grids.size() > 2) {
            text(" + ");
            number(2, 0, m_j);
        }
    }

    void weighted()
    {
        for (Index operand = 0; operand < m_bound.grids.size(); ++operand) {
            if (operand > 0)
                text(" + ");
            const bool scaled = operand < m_bound.rule.factors.size() && !m_bound.rule.factors[operand].text.empty();
            factor(operand);
            number(operand, m_t, m_j, operand == 0 && !scaled);
        }
    }

    void products(Index count, bool transposed)
    {
        const Index head = m_j / kStepsHeadWidth;
        sum(count, [&](Index u) {
            number(head, transposed ? u : m_t, transposed ? m_t : u, u == 0);
            text(" · ");
            number(2, u, m_j);
        });
    }

    /// exp(a) / (exp(a) + exp(b) + …) of the values that exponent(k) writes
    template<typename Exponent>
    void softmax(Index count, Exponent exponent)
    {
        const auto written = [&](Index k) {
            text("exp(");
            exponent(k);
            text(")");
        };
        written(m_j);
        text(" / (");
        sum(count, written);
        text(")");
    }

    void writeForward()
    {
        switch (m_bound.rule.kind) {
        case Kind::Embed:
            number(1, static_cast<Index>(grid(0).at(0, m_t)), m_j, true);
            text(" + ");
            return number(2, m_t, m_j);
        case Kind::Copy:
            return number(0, m_t, m_j, true);
        case Kind::Norm:
            return norm();
        case Kind::Linear:
        case Kind::TransposedLinear:
            return linear();
        case Kind::Weighted:
            return weighted();
        case Kind::Gelu:
            text("0.5 · ");
            number(0, m_t, m_j);
            text(" · (1 + erf(");
            number(0, m_t, m_j, true);
            return text(" / √2))");
        case Kind::Tanh:
            text("tanh(");
            number(0, m_t, m_j, true);
            return text(")");
        case Kind::Attention:
            return softmax(grid(1).rows, [&](Index u) { text(stepsNumber(attentionScore(m_bound, m_t, u))); });
        case Kind::Softmax:
            return softmax(grid(0).columns, [&](Index k) { number(0, m_t, k, true); });
        case Kind::Context:
            return products(grid(2).rows, false);
        default:
            return writeBackward();
        }
    }

    void writeBackward()
    {
        switch (m_bound.rule.kind) {
        case Kind::Loss:
            text("−ln(");
            number(0, 0, static_cast<Index>(grid(1).at(0, 0)), true);
            return text(")");
        case Kind::Difference:
            number(0, m_t, m_j, true);
            return text(static_cast<Index>(grid(1).at(0, 0)) == m_j ? " − 1" : " − 0");
        case Kind::TransposedContext:
            return products(grid(2).rows, true);
        case Kind::Outer:
            return sum(grid(0).rows, [&](Index u) {
                number(0, u, m_t, u == 0);
                text(" · ");
                number(1, u, m_j);
            });
        case Kind::TanhSlope:
            number(0, m_t, m_j, true);
            text(" · (1 − ");
            number(1, m_t, m_j);
            return text("²)");
        case Kind::Inner:
            return sum(grid(0).values.size(), [&](Index k) {
                const Index row = k / grid(0).columns, column = k % grid(0).columns;
                number(0, row, column, k == 0);
                text(" · (");
                number(1, row, column, true);
                text(" − ");
                number(2, row, column);
                text(")");
            });
        default:
            return;
        }
    }

    const BoundRule& m_bound;
    Index m_t, m_j;
    StepsFormula m_parts;
};

} // namespace

StepsFormula stepsCellFormula(const StepsResult& result, const StepsCell& cell)
{
    const StepsMatrix& matrix = result[cell.matrix];
    const StepsFormulaPart value{stepsNumber(matrix.grid.at(cell.row, cell.column)), cell.matrix, true, cell.row,
                                 cell.column};
    if (matrix.rule.kind == Kind::None)
        return {};
    StepsFormula formula{value, {" = "}};
    formula.front().text = matrix.symbol;
    if (matrix.grid.values.size() > 1)
        formula.front().text += "[" + std::to_string(cell.row + 1) + ", " + std::to_string(cell.column + 1) + "]";
    if (!result.state.edits.contains(cell) && matrix.rule.kind != Kind::Chain && matrix.rule.kind != Kind::Zero) {
        const BoundRule bound = bindRule(result, matrix.rule);
        const StepsFormula middle = CellWriter(bound, cell).write();
        formula.insert(formula.end(), middle.begin(), middle.end());
        formula.push_back({" = "});
    }
    formula.push_back(value);
    return formula;
}

} // namespace engine
