// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lesson.h"
#include "session/lab_session.h"

#include <string>

/// Between what the Lab's probe answers and what a lesson keeps of it.   Thread: any.
namespace ui {

/// An answer to a question for every layer as a reading: the texts are its sentences, the arms are named as on screen.
[[nodiscard]] engine::LessonReading readingOf(const ProbeAnswer& answer, const std::string& id,
                                              const std::string& label);

/// A reading as an answer that the probe's figures show, with the cosines of `layer` where they were kept.
[[nodiscard]] ProbeAnswer answerOf(const engine::LessonReading& reading, std::size_t layer);

} // namespace ui
