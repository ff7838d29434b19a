// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number_text.h"
#include "engine/error.h"
#include "engine/lesson.h"
#include "lesson/lesson_reading_file.h"
#include "lesson/lesson_recording.h"
#include "lesson/lesson_state.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace engine {

namespace {

[[noreturn]] void lacks(const std::string& recording, const std::string& what)
{
    throw EngineError(ErrorCode::BadFile, "the recording has no " + what, recording,
                      "name a figure that was measured in that run");
}

const LessonRecording& recordingNamed(const Lesson& lesson, const std::string& id)
{
    const auto found = std::find_if(lesson.recordings.begin(), lesson.recordings.end(),
                                    [&](const LessonRecording& recording) { return recording.id == id; });
    if (found == lesson.recordings.end())
        throw EngineError(ErrorCode::BadFile, "there is no recording of that name", id);
    return *found;
}

/// Of the events of type T that are wanted, the one at the figure's moment; null: none.
template<class T, class Wanted>
const T* eventAt(const LessonRecording& recording, const LessonFigure& figure, Wanted wanted)
{
    const T* found = nullptr;
    for (const Event& event : recording.run.events) {
        const T* body = std::get_if<T>(&event.body);
        if (body == nullptr || !wanted(*body))
            continue;
        if (figure.moment == LessonMoment::Step && body->step != figure.step)
            continue;
        found = body;
        if (figure.moment == LessonMoment::First || figure.moment == LessonMoment::Base)
            break;
    }
    return found;
}

double layerFigure(const LessonRecording& recording, const LessonFigure& figure)
{
    const bool base = figure.moment == LessonMoment::Base;
    const auto* measured =
        eventAt<SimilarityMeasured>(recording, figure, [&](const SimilarityMeasured& e) { return e.base == base; });
    if (measured == nullptr)
        lacks(recording.id, "layer similarity at that step");
    const auto of = [&](const std::vector<double>& layers) {
        const std::size_t layer =
            figure.layer ? static_cast<std::size_t>(*figure.layer) : (layers.empty() ? 0 : layers.size() - 1);
        if (layer >= layers.size())
            lacks(recording.id, "such layer");
        return layers[layer];
    };
    switch (figure.measure) {
    case LessonMeasure::Across:
        return of(measured->across);
    case LessonMeasure::Excess:
        return of(measured->layers) - of(measured->across);
    case LessonMeasure::Retention:
        return of(measured->retention);
    default:
        return of(measured->layers);
    }
}

double metricFigure(const LessonRecording& recording, const LessonFigure& figure)
{
    const bool base = figure.moment == LessonMoment::Base, best = figure.moment == LessonMoment::Best;
    const auto wanted = [&](const EvalDone& e) {
        if (e.split != figure.split || e.base != base)
            return false;
        // Validation is followed while training; test sets are evaluated once, at the end, with both adapters.
        if (best)
            return e.adapter == "best";
        return e.adapter.empty() || (figure.split != "validation" && e.adapter == "last");
    };
    const auto* evaluated = eventAt<EvalDone>(recording, figure, wanted);
    if (evaluated == nullptr)
        lacks(recording.id, "evaluation on \"" + figure.split + "\" at that step");
    if (figure.metric.empty())
        return evaluated->primary;
    const auto metric = evaluated->metrics.find(figure.metric);
    if (metric == evaluated->metrics.end())
        lacks(recording.id, "metric \"" + figure.metric + "\"");
    return metric->second;
}

double lossFigure(const LessonRecording& recording, const LessonFigure& figure)
{
    const auto* step = eventAt<StepDone>(recording, figure, [](const StepDone&) { return true; });
    if (step == nullptr || !step->loss)
        lacks(recording.id, "loss at that step");
    return *step->loss;
}

double parameterFigure(const LessonRecording& recording, LessonMeasure measure)
{
    const auto* started = std::get_if<RunStarted>(&recording.run.events.front().body);
    if (started == nullptr || started->total <= 0)
        lacks(recording.id, "count of parameters");
    const auto trainable = static_cast<double>(started->trainable), total = static_cast<double>(started->total);
    return measure == LessonMeasure::Trainable ? trainable
           : measure == LessonMeasure::Total   ? total
                                               : trainable / total;
}

/// Of the steps that the recording kept; the first is left out, it pays for what is set up once.
double medianSeconds(const LessonRecording& recording)
{
    std::vector<double> seconds;
    for (const Event& event : recording.run.events)
        if (const auto* step = std::get_if<StepDone>(&event.body); step != nullptr && step->step > 1)
            seconds.push_back(step->seconds);
    if (seconds.empty())
        lacks(recording.id, "second step");
    std::sort(seconds.begin(), seconds.end());
    const std::size_t half = seconds.size() / 2;
    return seconds.size() % 2 == 1 ? seconds[half] : (seconds[half - 1] + seconds[half]) / 2;
}

double memoryFigure(const LessonRecording& recording, const LessonFigure& figure)
{
    const auto* step = eventAt<StepDone>(recording, figure, [](const StepDone&) { return true; });
    if (step == nullptr || step->memoryBytes <= 0)
        lacks(recording.id, "memory at that step");
    return static_cast<double>(step->memoryBytes);
}

double siteFigure(const LessonRecording& recording, LessonMeasure measure)
{
    const auto* started = std::get_if<RunStarted>(&recording.run.events.front().body);
    if (started == nullptr || started->totalSites <= 0)
        lacks(recording.id, "count of sites");
    return static_cast<double>(measure == LessonMeasure::Sites ? started->totalSites : started->effectiveSites);
}

double figureOf(const LessonRecording& recording, const LessonFigure& figure)
{
    if (recording.run.events.empty())
        lacks(recording.id, "events");
    switch (figure.measure) {
    case LessonMeasure::Loss:
        return lossFigure(recording, figure);
    case LessonMeasure::Metric:
        return metricFigure(recording, figure);
    case LessonMeasure::Trainable:
    case LessonMeasure::Total:
    case LessonMeasure::Share:
        return parameterFigure(recording, figure.measure);
    case LessonMeasure::Seconds:
        return medianSeconds(recording);
    case LessonMeasure::Memory:
        return memoryFigure(recording, figure);
    case LessonMeasure::Effective:
    case LessonMeasure::Sites:
        return siteFigure(recording, figure.measure);
    case LessonMeasure::Rank:
    case LessonMeasure::Norm:
    case LessonMeasure::Cosine:
        lacks(recording.id, "such measure, which only readings have");
    default:
        return layerFigure(recording, figure);
    }
}

double ofRecordings(const Lesson& lesson, const LessonFigure& figure, const std::vector<std::string>& recordings,
                    LessonOf of)
{
    std::vector<double> values;
    for (const std::string& id : recordings)
        values.push_back(figureOf(recordingNamed(lesson, id), figure));
    if (values.empty())
        throw EngineError(ErrorCode::BadFile, "the figure names no recording", "figure");
    if (of == LessonOf::Lowest)
        return *std::min_element(values.begin(), values.end());
    if (of == LessonOf::Highest)
        return *std::max_element(values.begin(), values.end());
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double cellFigure(const Lesson& lesson, const LessonFigure& figure)
{
    StepsState state = lessonState(lesson, figure.state).steps;
    state.settings.lambda = figure.lambda.value_or(state.settings.lambda);
    const StepsResult result = computedState(state, figure.state);
    const StepsMatrix* matrix = result.find(figure.cell.matrix);
    if (matrix == nullptr || figure.cell.row >= matrix->grid.rows || figure.cell.column >= matrix->grid.columns)
        throw EngineError(ErrorCode::BadFile, "the state has no such cell of \"" + figure.cell.matrix + "\"",
                          figure.state, "name a matrix of its settings, rows and columns counted from 1");
    return matrix->grid.at(figure.cell.row, figure.cell.column);
}

double withRecordings(const Lesson& lesson, LessonFigure figure, const std::vector<std::string>& recordings)
{
    figure.recordings = recordings;
    return lessonFigure(lesson, figure);
}

/// The figure of its arm lies beyond that of every other arm of the reading.
bool beatsAllArms(const Lesson& lesson, const LessonFigure& figure, bool higher)
{
    const double own = lessonFigure(lesson, figure);
    LessonFigure other = figure;
    const std::size_t arms = lessonReading(lesson, figure.reading).arms.size();
    for (other.arm = 0; other.arm < arms; ++other.arm) {
        const double rival = lessonFigure(lesson, other);
        if (other.arm != figure.arm && !(higher ? own > rival : own < rival))
            return false;
    }
    return true;
}

bool isSameSet(const std::vector<std::string>& one, const std::vector<std::string>& other)
{
    return std::is_permutation(one.begin(), one.end(), other.begin(), other.end());
}

/// "base" and "best" name an event of their own; a measure that has none would give another one's figure.
void checkMoment(const LessonFigure& figure)
{
    const bool perStep = figure.measure == LessonMeasure::Loss || figure.measure == LessonMeasure::Memory;
    const bool refused = (figure.moment == LessonMoment::Best && figure.measure != LessonMeasure::Metric) ||
                         (figure.moment == LessonMoment::Base && perStep);
    if (refused)
        throw EngineError(ErrorCode::BadFile, "the figure's measure has no \"base\" or \"best\"", "figure",
                          "\"best\" is of a metric, \"base\" of a metric or a similarity");
}

std::string grouped(double value)
{
    std::string digits = std::to_string(std::llround(std::fabs(value)));
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), ",");
    return (value < 0 && digits != "0" ? "−" : "") + digits;
}

/// With a real minus sign, as figure_text.h writes it.
std::string decimals(double value, int digits)
{
    const std::string text = fixedDecimals(value, digits);
    return text.starts_with('-') ? "−" + text.substr(1) : text;
}

} // namespace

double lessonFigure(const Lesson& lesson, const LessonFigure& figure)
{
    if (figure.measure == LessonMeasure::Cell)
        return cellFigure(lesson, figure);
    if (!figure.reading.empty())
        return readingFigure(lesson, figure);
    checkMoment(figure);
    double value = ofRecordings(lesson, figure, figure.recordings, figure.of);
    if (!figure.minus.empty())
        value -= ofRecordings(lesson, figure, figure.minus, LessonOf::Mean);
    if (!figure.over.empty())
        value /= ofRecordings(lesson, figure, figure.over, LessonOf::Mean);
    if (!std::isfinite(value))
        throw EngineError(ErrorCode::BadFile, "the figure is no finite number", figure.recordings.front());
    return value;
}

std::string lessonFigureText(double value, const LessonFigure& figure)
{
    if (!std::isfinite(value) || std::fabs(value) > 1e15)
        return "–";
    constexpr double kMilli = 1e-3, kMega = 1e6;
    switch (figure.form) {
    case LessonForm::Percent:
        return decimals(100 * value, figure.digits) + " %";
    case LessonForm::Points:
        return decimals(100 * value, figure.digits);
    case LessonForm::Count:
        return grouped(value);
    case LessonForm::Milliseconds:
        return decimals(value / kMilli, figure.digits) + " ms";
    case LessonForm::Megabytes:
        return decimals(value / kMega, figure.digits) + " MB";
    default:
        return decimals(value, figure.digits);
    }
}

std::string lessonFigureText(const Lesson& lesson, const LessonFigure& figure)
{
    return lessonFigureText(lessonFigure(lesson, figure), figure);
}

std::string withLessonFigures(const Lesson& lesson, const std::string& text, const LessonFigures& figures)
{
    std::string filled;
    std::map<std::string, std::string> known; // each is computed once, however often it stands there
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t open = std::min(text.find('{', at), text.size());
        filled.append(text, at, open - at);
        if (open == text.size())
            break;
        const std::size_t close = text.find('}', open);
        const auto figure =
            close == std::string::npos ? figures.end() : figures.find(text.substr(open + 1, close - open - 1));
        if (figure == figures.end()) {
            filled += '{';
            at = open + 1;
        } else {
            const auto [value, isNew] = known.try_emplace(figure->first);
            if (isNew)
                value->second = lessonFigureText(lesson, figure->second);
            filled += value->second;
            at = close + 1;
        }
    }
    return filled;
}

bool lessonCheckHolds(const Lesson& lesson, const LessonCheck& check)
{
    const double left = lessonFigure(lesson, check.left);
    const auto beats = [&](bool higher) {
        if (!check.left.reading.empty())
            return beatsAllArms(lesson, check.left, higher);
        return std::all_of(check.among.begin(), check.among.end(), [&](const std::vector<std::string>& other) {
            const double rival = withRecordings(lesson, check.left, other);
            return isSameSet(other, check.left.recordings) || (higher ? left > rival : left < rival);
        });
    };
    switch (check.kind) {
    case LessonCheckKind::Greater:
        return left > lessonFigure(lesson, check.right) + check.tolerance;
    case LessonCheckKind::Less:
        return left < lessonFigure(lesson, check.right) - check.tolerance;
    case LessonCheckKind::Within:
        return std::fabs(left - lessonFigure(lesson, check.right)) <= check.tolerance;
    case LessonCheckKind::Highest:
        return beats(true);
    case LessonCheckKind::Lowest:
        return beats(false);
    }
    return false;
}

std::size_t rightLessonOption(const Lesson& lesson, const LessonQuestion& question)
{
    std::vector<std::size_t> right;
    for (std::size_t i = 0; i < question.options.size(); ++i)
        if (lessonCheckHolds(lesson, question.options[i].holds))
            right.push_back(i);
    if (right.size() != 1)
        throw EngineError(ErrorCode::BadFile,
                          std::to_string(right.size()) + " of the options hold in the recordings; exactly one must",
                          question.prompt.substr(0, question.prompt.find('\n')));
    return right.front();
}

bool isRightLessonNumber(const Lesson& lesson, const LessonQuestion& question, double given)
{
    constexpr double kSlack = 1e-9; // |0.6 − 0.55| is a little more than 0.05
    const LessonFigure& figure = question.figure;
    const double right = lessonFigure(lesson, figure);
    const double unit = figure.form == LessonForm::Count     ? 1
                        : figure.form == LessonForm::Percent ? std::pow(10, -figure.digits - 2)
                                                             : std::pow(10, -figure.digits);
    return std::fabs(given - right) <=
           std::max(question.tolerance, unit / 2) + kSlack * std::max(1.0, std::fabs(right));
}

std::int64_t lessonSteps(const Lesson& lesson, const LessonPage& page)
{
    std::int64_t steps = 0;
    for (const std::string& id : page.recordings)
        steps = std::max(steps, lastStepOf(recordingNamed(lesson, id)));
    return steps;
}

} // namespace engine
