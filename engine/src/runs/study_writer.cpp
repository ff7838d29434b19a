// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/posix_file.h"
#include "engine/study.h"
#include "runs/study_events.h"

#include <chrono>
#include <fcntl.h>

namespace engine {

namespace fs = std::filesystem;

struct StudyWriter::State {
    std::string name;
    PosixFile file;
    std::uint64_t bytes = 0; ///< of the file, all in whole lines
    std::chrono::steady_clock::time_point began = std::chrono::steady_clock::now();
};

StudyWriter::StudyWriter(StudyWriter&&) noexcept = default;
StudyWriter& StudyWriter::operator=(StudyWriter&&) noexcept = default;
StudyWriter::~StudyWriter() = default;

StudyWriter::StudyWriter(const fs::path& studyFolder) : m_state(std::make_unique<State>())
{
    const fs::path absolute = fs::absolute(studyFolder).lexically_normal();
    m_state->name = (absolute.has_filename() ? absolute : absolute.parent_path()).filename().string();
    m_state->bytes = readStudyEventFile(studyFolder / kEventsFile).wholeBytes;
    m_state->file = PosixFile::open(studyFolder / kEventsFile, O_WRONLY | O_CREAT | O_APPEND);
    m_state->file.truncate(m_state->bytes);
    syncFolder(studyFolder);
}

StudyEvent StudyWriter::append(StudyEventBody body)
{
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_state->began).count();
    const StudyEvent event{m_state->name, seconds, std::move(body)};
    const std::string line = toJsonLine(event) + "\n";
    try {
        m_state->file.write(line);
    } catch (...) {
        // Half a line would make the next one unreadable too.
        m_state->file.truncate(m_state->bytes);
        throw;
    }
    m_state->bytes += line.size();
    m_state->file.sync();
    return event;
}

} // namespace engine
