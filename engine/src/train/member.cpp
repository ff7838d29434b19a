// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/member.h"

#include <algorithm>

namespace engine {

Member::Member(PlannedRun run, RunWriter writer)
    : m_run(std::move(run)), m_writer(std::move(writer)), m_lastTime(m_writer.lastTime())
{
}

Member Member::create(const PlannedRun& run, const std::string& name, const std::filesystem::path& library,
                      const std::string& study, const std::string& facts)
{
    return {run, RunWriter::create(library, name, run.config, run.label, study, facts)};
}

Member Member::reopen(const PlannedRun& run, const std::filesystem::path& folder)
{
    return {run, RunWriter::reopen(folder)};
}

void Member::tell(EventBody body, const RunClock& clock, const EventSink& sink)
{
    m_lastTime = std::max(m_lastTime, clock.seconds());
    const Event event{name(), m_lastTime, std::move(body)};
    m_writer.append(event);
    if (sink)
        sink(event);
}

void Member::finish(RunFinished end, const RunClock& clock, const EventSink& sink)
{
    m_end = end;
    tell(std::move(end), clock, sink);
    m_writer.writeSummary();
}

void Member::log(const std::string& line)
{
    m_writer.log(line);
}

} // namespace engine
