// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/event_file.h"

#include "base/posix_file.h"
#include "engine/error.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>

namespace engine {

namespace {

constexpr std::size_t kBlock = 1 << 20;

/// Cuts what is read into lines. A line that is refused is the torn end of the file, unless another follows it.
class LineTaker {
public:
    LineTaker(const std::filesystem::path& file, const std::function<void(std::string_view)>& take)
        : m_file(file), m_take(take)
    {
    }
    /// Bytes up to the end of the last line that was taken.
    [[nodiscard]] std::uint64_t wholeBytes() const { return m_whole; }
    void add(std::string_view block)
    {
        for (std::size_t end = block.find('\n'); end != std::string_view::npos; end = block.find('\n')) {
            line(block.substr(0, end));
            block.remove_prefix(end + 1);
        }
        m_begun += block;
    }

private:
    void line(std::string_view end)
    {
        if (m_refused)
            throw *m_refused;
        m_begun += end;
        ++m_line;
        try {
            m_take(m_begun);
            m_whole += m_begun.size() + 1;
        } catch (const EngineError& error) {
            m_refused =
                EngineError(ErrorCode::BadFile, error.message(), m_file.string() + ", line " + std::to_string(m_line),
                            "the file was changed or damaged; later lines cannot be trusted")
                    .atByte(m_whole + error.byteOffset().value_or(0));
        }
        m_begun.clear();
    }

    const std::filesystem::path& m_file;
    const std::function<void(std::string_view)>& m_take;
    std::string m_begun; ///< of the line that has not ended yet
    std::uint64_t m_whole = 0, m_line = 0;
    std::optional<EngineError> m_refused;
};

} // namespace

std::uint64_t readLines(const std::filesystem::path& file, const std::function<void(std::string_view)>& take)
{
    LineTaker lines(file, take);
    const PosixFile input = PosixFile::openForReading(file);
    std::string block(kBlock, '\0');
    std::uint64_t at = 0;
    for (std::uint64_t left = input.size(); left > 0; left -= block.size(), at += block.size()) {
        block.resize(std::min<std::uint64_t>(left, kBlock));
        input.readAt(at, std::as_writable_bytes(std::span(block)));
        lines.add(block);
    }
    return lines.wholeBytes();
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
