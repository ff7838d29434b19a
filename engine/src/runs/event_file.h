// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/events.h"

#include <cstdint>
#include <filesystem>

namespace engine {

/// An events.jsonl as read: all events (superseded ones too), and how many bytes hold whole lines; what follows is a
/// torn line (no newline, or a last line that is no event: a crash or a power loss ended there).
struct EventFile {
    std::vector<Event> events;
    std::uint64_t wholeBytes = 0;
};

/// Errors  EngineError{MissingFile, BadFile} naming file and line.
[[nodiscard]] EventFile readEventFile(const std::filesystem::path& file);

} // namespace engine
