// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/event_file.h"

#include "base/atomic_file.h"
#include "engine/error.h"

namespace engine {

EventFile readEventFile(const std::filesystem::path& file)
{
    constexpr std::uint64_t kLargest = 4ull << 30;
    const std::string text = readWholeFile(file, kLargest);
    EventFile result;
    std::size_t at = 0;
    for (std::size_t line = 1;; ++line) {
        const std::size_t end = text.find('\n', at);
        if (end == std::string::npos)
            return result;
        try {
            if (auto event = parseEvent(std::string_view(text).substr(at, end - at)))
                result.events.push_back(std::move(*event));
        } catch (const EngineError& error) {
            if (text.find('\n', end + 1) == std::string::npos)
                return result;
            throw EngineError(ErrorCode::BadFile, error.message(), file.string() + ", line " + std::to_string(line),
                              "the file was changed or damaged; later lines cannot be trusted")
                .atByte(at + error.byteOffset().value_or(0));
        }
        at = end + 1;
        result.wholeBytes = at;
    }
}

} // namespace engine
