// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lesson.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace engine {

/// What computing a lesson's figures costs, counted before any is computed: one for each event that is looked at, and a
/// fixed price for a number of a state or a reading. A lesson that costs too much would keep whoever opens it waiting.
/// Errors  EngineError{BadFile}: too much, or a recording is named twice in one list.
class FigureBudget {
public:
    FigureBudget(const Lesson& lesson, const LessonLimits& limits);

    void spend(const LessonFigure& figure);
    void spend(const LessonFigures& figures);
    void spend(const LessonCheck& check);

private:
    [[nodiscard]] std::uint64_t priceOf(const LessonFigure& figure) const;
    [[nodiscard]] std::uint64_t priceOf(const std::vector<std::string>& recordings) const;
    void take(std::uint64_t price);

    std::map<std::string, std::uint64_t> m_events; ///< by recording
    std::uint64_t m_left, m_arms;
};

/// Errors  EngineError{BadFile}: one of them is there twice.
void refuseTwice(const std::vector<std::string>& recordings, const std::string& place);

} // namespace engine
