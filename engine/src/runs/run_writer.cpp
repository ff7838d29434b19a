// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "base/posix_file.h"
#include "engine/error.h"
#include "runs/event_file.h"
#include "runs/library.h"
#include "runs/run_evaluations.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>

namespace engine {

namespace {

namespace fs = std::filesystem;

void makeNewFolder(const fs::path& folder)
{
    createFolders(folder.parent_path());
    if (::mkdir(folder.c_str(), 0777) != 0) {
        if (errno == EEXIST)
            throw EngineError(ErrorCode::Io, "the run folder exists already", folder.string(), "start the run again");
        throw systemError(errno, "create the folder", folder);
    }
}

bool mustSurvive(const EventBody& body)
{
    return std::holds_alternative<CheckpointSaved>(body) || std::holds_alternative<RunFinished>(body);
}

std::string timeOfDay()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    std::array<char, 24> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M:%S", &local);
    return text.data();
}

} // namespace

struct RunWriter::State {
    fs::path folder;
    std::string name;
    PosixFile events;
    PosixFile log;
    std::uint64_t bytes = 0; ///< of events.jsonl, all in whole lines
    double lastTime = 0;
    std::unique_ptr<RunLock> lock; // last, so that it is let go first and while the folder is whole

    void open()
    {
        events = PosixFile::open(folder / kEventsFile, O_WRONLY | O_CREAT | O_APPEND);
        log = PosixFile::open(folder / kLogFile, O_WRONLY | O_CREAT | O_APPEND);
    }
};

RunWriter::RunWriter(std::unique_ptr<State> state) : m_state(std::move(state)) {}
RunWriter::RunWriter(RunWriter&&) noexcept = default;
RunWriter& RunWriter::operator=(RunWriter&&) noexcept = default;
RunWriter::~RunWriter() = default;

RunWriter RunWriter::create(const fs::path& library, const std::string& name, const TrainConfig& config,
                            const std::string& label, const std::string& study, const std::string& factsJson)
{
    auto state = std::make_unique<State>();
    state->folder = runsFolder(library) / name;
    state->name = name;
    makeNewFolder(state->folder);
    try {
        state->lock = std::make_unique<RunLock>(state->folder);
        writeFileAtomically(state->folder / kConfigFile, runConfigText(name, {config, label, study}, factsJson));
        state->open();
        syncFolder(state->folder.parent_path());
    } catch (...) {
        std::error_code ignored;
        const fs::path folder = state->folder;
        state.reset();
        fs::remove_all(folder, ignored);
        throw;
    }
    return RunWriter(std::move(state));
}

RunWriter RunWriter::reopen(const fs::path& runFolder)
{
    auto state = std::make_unique<State>();
    state->folder = runFolder;
    state->lock = std::make_unique<RunLock>(runFolder);
    const EventFile file = readEventFile(runFolder / kEventsFile);
    const fs::path absolute = fs::absolute(runFolder).lexically_normal();
    state->name = (absolute.has_filename() ? absolute : absolute.parent_path()).filename().string();
    state->open();
    state->events.truncate(file.wholeBytes);
    state->bytes = file.wholeBytes;
    for (const Event& event : file.events)
        if (std::isfinite(event.time))
            state->lastTime = std::max(state->lastTime, event.time);
    // The summary tells of the end that is being taken back; without it readers go by the events.
    std::error_code ignored;
    fs::remove(runFolder / kSummaryFile, ignored);
    return RunWriter(std::move(state));
}

void RunWriter::append(const Event& event)
{
    const std::string line = toJsonLine(event) + "\n";
    try {
        m_state->events.write(line);
    } catch (...) {
        // Half a line would make the next one unreadable too.
        m_state->events.truncate(m_state->bytes);
        throw;
    }
    m_state->bytes += line.size();
    if (std::isfinite(event.time))
        m_state->lastTime = std::max(m_state->lastTime, event.time);
    if (mustSurvive(event.body))
        m_state->events.sync();
}

void RunWriter::log(std::string_view line)
{
    try {
        m_state->log.write(timeOfDay() + "  " + std::string(line) + "\n");
    } catch (const EngineError&) {
        // The log is a convenience; a full disk stops the run at its next event, which names the reason.
    }
}

void RunWriter::writeSummary()
{
    const RunConfig run = readRunConfig(m_state->folder);
    auto events = withoutSuperseded(readEventFile(m_state->folder / kEventsFile).events);
    addFurtherResults(events, m_state->folder, run.config);
    RunSummary summary = summarise(m_state->name, run.config, events);
    summary.label = run.label;
    summary.study = run.study;
    writeFileAtomically(m_state->folder / kSummaryFile, summaryText(summary));
}

const fs::path& RunWriter::folder() const
{
    return m_state->folder;
}
const std::string& RunWriter::name() const
{
    return m_state->name;
}
double RunWriter::lastTime() const
{
    return m_state->lastTime;
}

} // namespace engine
