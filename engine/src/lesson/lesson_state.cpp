// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lesson_state.h"

#include "engine/error.h"

#include <algorithm>

namespace engine {

namespace {

[[noreturn]] void fail(const std::string& what, const std::string& place)
{
    throw EngineError(ErrorCode::BadFile, what, place, "resources/lessons/FORMAT.md says what may stand there");
}

/// Place of the step `id`, or `otherwise` where none is named.
int stepNamed(const std::vector<LayerStep>& steps, const std::string& id, int otherwise)
{
    if (id.empty())
        return otherwise;
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const LayerStep& step) { return step.id == id; });
    if (found == steps.end())
        fail("there is no step \"" + id.substr(0, 40) + "\"", "a page's from and to");
    return static_cast<int>(found - steps.begin());
}

} // namespace

StepsResult computedState(const StepsState& state, const std::string& id)
{
    try {
        return computeSteps(state);
    } catch (const EngineError& error) {
        throw EngineError(ErrorCode::BadFile, error.message() + " (" + error.where() + ")", "the state " + id,
                          error.hint());
    }
}

const LessonState& lessonState(const Lesson& lesson, const std::string& id)
{
    const auto found =
        std::find_if(lesson.states.begin(), lesson.states.end(), [&](const LessonState& one) { return one.id == id; });
    if (found == lesson.states.end())
        fail("there is no state \"" + id.substr(0, 64) + "\"", kLessonFile);
    return *found;
}

const std::vector<std::string>& lessonControls(const LessonPage& page)
{
    static const std::vector<std::string> kOfRuns{"slider", "speed", "axes"};
    static const std::vector<std::string> kOfStates{"lambda", "method",   "rank",   "layer",
                                                    "source", "gradient", "numbers"};
    static const std::vector<std::string> kNone;
    return !page.reading.empty() ? kNone : page.state.empty() ? kOfRuns : kOfStates;
}

LessonWay lessonWay(const Lesson& lesson, const LessonPage& page)
{
    const std::vector<LayerStep> steps = layerSteps(lessonState(lesson, page.state).steps.settings);
    const int last = static_cast<int>(steps.size()) - 1;
    return {stepNamed(steps, page.from, 0), stepNamed(steps, page.to, last)};
}

void checkStatePage(const Lesson& lesson, const LessonPage& page, const std::string& place)
{
    const std::vector<std::string>& controls = lessonControls(page);
    for (const std::string& name : page.controls.value_or(std::vector<std::string>{}))
        if (std::find(controls.begin(), controls.end(), name) == controls.end())
            fail("there is no control \"" + name.substr(0, 40) + "\" there", place);
    if (page.state.empty()) {
        if (!page.from.empty() || !page.to.empty())
            fail("only a page with a state has steps from and to", place);
        return;
    }
    if (!page.recordings.empty() || !page.charts.empty())
        fail("a page shows recordings or a state, not both", place);
    const LessonWay way = lessonWay(lesson, page);
    if (way.from > way.to)
        fail("the state stands first behind the step at which it counts as run", place);
    for (const std::string& name : page.highlight)
        if (std::find(controls.begin(), controls.end(), name) == controls.end() ||
            (page.controls && std::find(page.controls->begin(), page.controls->end(), name) == page.controls->end()))
            fail("the highlighted \"" + name.substr(0, 40) + "\" is not shown", place);
}

} // namespace engine
