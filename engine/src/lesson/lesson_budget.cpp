// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lesson_budget.h"

#include "engine/error.h"

#include <set>

namespace engine {

namespace {

// In events that are looked at.
constexpr std::uint64_t kState = 20'000;   // forward and back through its two layers
constexpr std::uint64_t kReading = 20'000; // the cosines of all pairs of 128 tokens

} // namespace

void refuseTwice(const std::vector<std::string>& recordings, const std::string& place)
{
    std::set<std::string> seen;
    for (const std::string& id : recordings)
        if (!seen.insert(id).second)
            throw EngineError(ErrorCode::BadFile, "the recording \"" + id.substr(0, 64) + "\" is named twice", place,
                              "name each recording once in a list");
}

FigureBudget::FigureBudget(const Lesson& lesson, const LessonLimits& limits)
    : m_left(limits.visits), m_arms(limits.arms)
{
    for (const LessonRecording& recording : lesson.recordings)
        m_events[recording.id] = recording.run.events.size();
}

void FigureBudget::spend(const LessonFigure& figure)
{
    take(priceOf(figure));
}

void FigureBudget::spend(const LessonFigures& figures)
{
    for (const auto& [name, figure] : figures)
        spend(figure);
}

void FigureBudget::spend(const LessonCheck& check)
{
    spend(check.left);
    const bool ofSeveral = check.kind == LessonCheckKind::Highest || check.kind == LessonCheckKind::Lowest;
    if (!ofSeveral)
        spend(check.right);
    if (ofSeveral && !check.left.reading.empty())
        take(m_arms * kReading); // against each of them
    for (const std::vector<std::string>& rival : ofSeveral ? check.among : std::vector<std::vector<std::string>>{}) {
        LessonFigure figure = check.left;
        figure.recordings = rival;
        spend(figure);
    }
}

std::uint64_t FigureBudget::priceOf(const LessonFigure& figure) const
{
    if (figure.measure == LessonMeasure::Cell)
        return kState;
    if (!figure.reading.empty())
        return kReading;
    return priceOf(figure.recordings) + priceOf(figure.minus) + priceOf(figure.over);
}

std::uint64_t FigureBudget::priceOf(const std::vector<std::string>& recordings) const
{
    refuseTwice(recordings, "figure");
    std::uint64_t price = 0;
    for (const std::string& id : recordings)
        if (const auto found = m_events.find(id); found != m_events.end())
            price += found->second;
    return price;
}

void FigureBudget::take(std::uint64_t price)
{
    if (price > m_left)
        throw EngineError(ErrorCode::BadFile, "the lesson's figures take too long to compute", kLessonFile,
                          "name fewer figures, or recordings with fewer events");
    m_left -= price;
}

} // namespace engine
