// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/layer_steps.h"

#include "engine/error.h"
#include "steps/steps_builder.h"

#include <algorithm>
#include <cmath>

namespace engine {
namespace {

[[noreturn]] void refuse(const std::string& message, const std::string& where, const std::string& hint)
{
    throw EngineError(ErrorCode::BadConfig, message, where, hint);
}

void check(bool holds, const char* setting, const std::string& range)
{
    if (!holds)
        refuse("out of range", setting, "choose " + range);
}

std::string idRange()
{
    return "a whole number from 0 to " + std::to_string(stepsVocabulary().size() - 1);
}

bool isId(double value)
{
    return value >= 0 && value < static_cast<double>(stepsVocabulary().size()) && value == std::floor(value);
}

void checkEdit(double value, const std::string& where)
{
    if (!std::isfinite(value) || std::abs(value) > kStepsLargest)
        refuse("no number that can stand here", where, "give a number from −1000 to 1000");
}

void checkState(const StepsState& state)
{
    const StepsSettings& settings = state.settings;
    check(settings.lambda >= 0 && settings.lambda <= 1, "lambda", "a number from 0 to 1");
    check(settings.rank >= 1 && settings.rank <= kStepsMostRank, "rank", "a whole number from 1 to 4");
    check(settings.layer == 1 || settings.layer == 2, "layer", "1 or 2");
    check(settings.source != SiboSource::Permuted, "source", "h0 or zero");
    check(state.ids.size() >= kStepsLeastTokens && state.ids.size() <= kStepsMostTokens, "ids", "2 to 6 tokens");
    check(std::all_of(state.ids.begin(), state.ids.end(), [](int id) { return isId(id); }), "ids", idRange());
    check(state.label >= 0 && state.label < kStepsClasses, "label", "0 or 1");
    for (const auto& [cell, value] : state.edits)
        checkEdit(value, cell.matrix);
}

std::string nameOf(const StepsMatrix& matrix, const StepsCell& cell)
{
    return matrix.symbol + "[" + std::to_string(cell.row + 1) + ", " + std::to_string(cell.column + 1) + "]";
}

} // namespace

const StepsMatrix* StepsResult::find(const std::string& key) const
{
    const auto found =
        std::find_if(matrices.begin(), matrices.end(), [&key](const StepsMatrix& matrix) { return matrix.key == key; });
    return found == matrices.end() ? nullptr : &*found;
}

const StepsMatrix& StepsResult::operator[](const std::string& key) const
{
    const StepsMatrix* matrix = find(key);
    if (matrix == nullptr)
        throw EngineError(ErrorCode::Internal, "there is no such matrix", key);
    return *matrix;
}

const std::vector<std::string>& stepsVocabulary()
{
    static const std::vector<std::string> words{"[CLS]", "[SEP]", "the",  "film", "was",
                                                "not",   "very",  "good", "dull", "bright"};
    return words;
}

StepsResult computeSteps(const StepsState& state)
{
    checkState(state);
    StepsBuilder builder(state);
    addForwardSteps(builder);
    addBackwardSteps(builder);
    return builder.take();
}

void setStepsCell(StepsState& state, const StepsCell& cell, double value)
{
    const StepsResult result = computeSteps(state);
    const StepsMatrix* matrix = result.find(cell.matrix);
    if (matrix == nullptr || cell.row >= matrix->grid.rows || cell.column >= matrix->grid.columns)
        refuse("there is no such cell", cell.matrix, "choose a cell of a matrix that is shown");
    const std::string where = nameOf(*matrix, cell);
    if (matrix->role == StepsRole::Gradient)
        refuse("a gradient follows from the other numbers", where, "edit what it follows from");
    if (cell.matrix == "ids") {
        if (!isId(value))
            refuse("no id of a word", where, "give " + idRange());
        state.ids[cell.column] = static_cast<int>(value);
    } else if (cell.matrix == "label") {
        if (value != 0 && value != 1)
            refuse("no class", where, "give 0 or 1");
        state.label = static_cast<int>(value);
    } else {
        checkEdit(value, where);
        state.edits[cell] = value;
    }
}

void clearStepsCell(StepsState& state, const StepsCell& cell)
{
    state.edits.erase(cell);
}

} // namespace engine
