// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/events.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string_view>

namespace engine {

/// Gives `take` each line of a file of events, and returns how many bytes hold whole lines. A last line without a
/// newline, or a last line that `take` refuses, is torn: a crash or a power loss ended there. It is left out.
/// Errors  EngineError{MissingFile}; {BadFile} naming file and line where `take` refuses an earlier one.
std::uint64_t readLines(const std::filesystem::path& file, const std::function<void(std::string_view)>& take);

/// An events.jsonl as read: all events (superseded ones too), and how many bytes hold whole lines.
struct EventFile {
    std::vector<Event> events;
    std::uint64_t wholeBytes = 0;
};

/// Errors  EngineError{MissingFile, BadFile} naming file and line.
[[nodiscard]] EventFile readEventFile(const std::filesystem::path& file);

} // namespace engine
