// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/event_file.h"

#include "base/atomic_file.h"
#include "engine/error.h"

namespace engine {

std::uint64_t readLines(const std::filesystem::path& file, const std::function<void(std::string_view)>& take)
{
    constexpr std::uint64_t kLargest = 4ull << 30;
    const std::string text = readWholeFile(file, kLargest);
    std::size_t at = 0;
    for (std::size_t line = 1;; ++line) {
        const std::size_t end = text.find('\n', at);
        if (end == std::string::npos)
            return at;
        try {
            take(std::string_view(text).substr(at, end - at));
        } catch (const EngineError& error) {
            if (text.find('\n', end + 1) == std::string::npos)
                return at;
            throw EngineError(ErrorCode::BadFile, error.message(), file.string() + ", line " + std::to_string(line),
                              "the file was changed or damaged; later lines cannot be trusted")
                .atByte(at + error.byteOffset().value_or(0));
        }
        at = end + 1;
    }
}

EventFile readEventFile(const std::filesystem::path& file)
{
    EventFile result;
    result.wholeBytes = readLines(file, [&](std::string_view line) {
        if (auto event = parseEvent(line))
            result.events.push_back(std::move(*event));
    });
    return result;
}

} // namespace engine
