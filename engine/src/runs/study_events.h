// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study.h"
#include "runs/event_file.h"
#include "runs/library.h"

namespace engine {

/// A study's events.jsonl as read, and how many bytes hold whole lines (readLines).
struct StudyEventFile {
    std::vector<StudyEvent> events;
    std::uint64_t wholeBytes = 0;
};

/// Nothing for a file that is not there.  Errors  EngineError{BadFile} naming file and line; {MissingFile}.
[[nodiscard]] StudyEventFile readStudyEventFile(const std::filesystem::path& file);

} // namespace engine
