// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/series_model.h"
#include "engine/lesson.h"

#include <vector>

namespace ui {

/// How the recordings of a page look in its charts: named by their own labels, in the order of the page.
/// Kind    what differs in more than its seed: each has a colour of its own, the same on all pages of the lesson,
/// spread
///         over the ramp in the order of λ; kinds of one λ differ in their strokes as well, the plain method is dashed.
/// Repeat  of a kind that the page shows more than once: same colour and stroke, thinner.
[[nodiscard]] std::vector<SeriesStyle> recordingLooks(const engine::Lesson& lesson, const engine::LessonPage& page);

} // namespace ui
