// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/steps_builder.h"

#include "steps/rule_value.h"
#include "steps/toy_weights.h"

#include <utility>

namespace engine {
namespace {

constexpr std::size_t kMostMatrices = 160;

} // namespace

std::size_t stepsAxisLength(StepsAxis axis, const StepsState& state)
{
    switch (axis) {
    case StepsAxis::One:
        return 1;
    case StepsAxis::Tokens:
        return state.ids.size();
    case StepsAxis::Words:
        return stepsVocabulary().size();
    case StepsAxis::Positions:
        return kStepsMostTokens;
    case StepsAxis::Width:
        return kStepsWidth;
    case StepsAxis::Rank:
        return static_cast<std::size_t>(state.settings.rank);
    case StepsAxis::Wide:
        return kStepsWide;
    case StepsAxis::Classes:
        break;
    }
    return kStepsClasses;
}

StepsBuilder::StepsBuilder(const StepsState& state)
{
    m_result.state = state;
    m_result.scale = state.settings.method == StepsMethod::Lora ? kStepsAlpha / state.settings.rank : 1;
    m_result.matrices.reserve(kMostMatrices);
}

StepsMatrix& StepsBuilder::add(const Place& place, StepsRole role, StepsRule rule)
{
    StepsMatrix matrix{place.key, place.symbol, role, place.rows, place.columns, {}, std::move(rule)};
    matrix.grid.rows = stepsAxisLength(place.rows, m_result.state);
    matrix.grid.columns = stepsAxisLength(place.columns, m_result.state);
    matrix.grid.values.resize(matrix.grid.rows * matrix.grid.columns);
    return m_result.matrices.emplace_back(std::move(matrix));
}

void StepsBuilder::compute(StepsMatrix& matrix) const
{
    const BoundRule bound = bindRule(m_result, matrix.rule);
    for (std::size_t row = 0; row < matrix.grid.rows; ++row)
        for (std::size_t column = 0; column < matrix.grid.columns; ++column)
            matrix.grid.at(row, column) = ruleValue(bound, row, column);
}

void StepsBuilder::edit(StepsMatrix& matrix) const
{
    const auto& edits = m_result.state.edits;
    for (auto found = edits.lower_bound({matrix.key, 0, 0}); found != edits.end() && found->first.matrix == matrix.key;
         ++found)
        if (found->first.row < matrix.grid.rows && found->first.column < matrix.grid.columns)
            matrix.grid.at(found->first.row, found->first.column) = found->second;
}

void StepsBuilder::addInput(const Place& place, const std::vector<double>& values)
{
    add(place, StepsRole::Input, {}).grid.values = values;
}

void StepsBuilder::addWeight(const Place& place, StepsRole role)
{
    StepsMatrix& matrix = add(place, role, {});
    matrix.grid = toyWeight(place.key, matrix.grid.rows, matrix.grid.columns, m_result.state.seed);
    edit(matrix);
}

void StepsBuilder::addComputed(const Place& place, StepsRule rule)
{
    StepsMatrix& matrix = add(place, StepsRole::Computed, std::move(rule));
    compute(matrix);
    edit(matrix);
}

void StepsBuilder::addGradient(const Place& place, StepsRule rule)
{
    compute(add(place, StepsRole::Gradient, std::move(rule)));
}

void StepsBuilder::addGradient(const std::string& of, StepsRule rule)
{
    const StepsMatrix& like = m_result[of];
    addGradient({"d." + of, "d" + like.symbol, like.rowAxis, like.columnAxis}, std::move(rule));
}

void StepsBuilder::addChain(const Place& place, StepsGrid grid)
{
    add(place, StepsRole::Gradient, {StepsRuleKind::Chain}).grid = std::move(grid);
}

void StepsBuilder::addChain(const std::string& of, StepsGrid grid)
{
    const StepsMatrix& like = m_result[of];
    addChain({"d." + of, "d" + like.symbol, like.rowAxis, like.columnAxis}, std::move(grid));
}

StepsFactor StepsBuilder::keep() const
{
    return {1 - settings().lambda, "(1 − λ)", "lambda"};
}

StepsFactor StepsBuilder::share() const
{
    return {settings().lambda, "λ", "lambda"};
}

StepsFactor StepsBuilder::scale() const
{
    return {m_result.scale, "s", "scale"};
}

std::string stepsKey(int layer, const char* part)
{
    return "layer" + std::to_string(layer) + "." + part;
}

std::string stepsSymbol(const char* symbol, int layer)
{
    return std::string(symbol) + (layer == 1 ? "₁" : "₂");
}

} // namespace engine
