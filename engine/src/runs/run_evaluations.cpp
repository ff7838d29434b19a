// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_evaluations.h"

#include "base/atomic_file.h"
#include "base/json.h"
#include "base/posix_file.h"
#include "engine/error.h"
#include "runs/event_file.h"
#include "runs/library.h"

#include <algorithm>
#include <fcntl.h>
#include <map>
#include <nlohmann/json.hpp>

namespace engine {

namespace {

namespace fs = std::filesystem;

double lastTimeOf(const std::vector<Event>& events)
{
    double last = 0;
    for (const Event& event : events)
        last = std::max(last, event.time);
    return last;
}

bool isOwnSplit(const std::string& split, const TaskConfig& task)
{
    return split == "validation" || split == "train" ||
           std::any_of(task.test.begin(), task.test.end(), [&](const TestSet& set) { return set.name == split; });
}

std::string lineOf(const Event& event, const std::string& setting, const std::string& evaluation)
{
    nlohmann::ordered_json json = parseOrderedJson(toJsonLine(event), "an event");
    json["setting"] = setting;
    json["evaluation"] = evaluation;
    return writeJson(json) + "\n";
}

void writePredictionsOf(const FurtherResult& result, const fs::path& runFolder, const TaskConfig& task)
{
    const EvalDone& figures = result.figures;
    if (result.predictions.empty() || isOwnSplit(figures.split, task))
        return;
    const fs::path folder = runFolder / "predictions";
    createFolders(folder);
    const char* ending = figures.adapter == "best" ? "-best.jsonl" : "-final.jsonl";
    writeFileAtomically(folder / (figures.split + ending), result.predictions);
}

} // namespace

void addFurtherResults(std::vector<Event>& events, const fs::path& runFolder, const TrainConfig& config)
{
    const fs::path file = runFolder / kEvaluationsFile;
    std::error_code ignored;
    if (events.empty() || !fs::exists(file, ignored))
        return;
    std::map<std::pair<std::string, std::string>, Event> latest; // by data set and adapter
    const double time = lastTimeOf(events);
    for (Event& event : readEventFile(file).events) {
        const auto* result = std::get_if<EvalDone>(&event.body);
        if (result == nullptr || event.time != time || result->adapter.empty() ||
            isOwnSplit(result->split, config.task))
            continue;
        event.run = events.front().run; // the folder may have been renamed or imported under another name
        latest.insert_or_assign({result->split, result->adapter}, std::move(event));
    }
    const bool hasEnd = std::holds_alternative<RunFinished>(events.back().body);
    auto place = events.end() - (hasEnd ? 1 : 0);
    for (auto& [key, event] : latest)
        place = events.insert(place, std::move(event)) + 1;
}

void appendFurtherResults(const fs::path& runFolder, const std::vector<FurtherResult>& results,
                          const std::string& evaluation)
{
    const RunLock lock(runFolder);
    const RunRecord run = readRun(runFolder);
    if (run.events.empty())
        throw EngineError(ErrorCode::BadFile, "the run has no events", runFolder.string());
    std::string lines;
    for (const FurtherResult& result : results)
        lines += lineOf({run.events.front().run, lastTimeOf(run.events), result.figures}, result.setting, evaluation);
    const fs::path file = runFolder / kEvaluationsFile;
    PosixFile out = PosixFile::open(file, O_WRONLY | O_CREAT | O_APPEND);
    const std::uint64_t whole = readEventFile(file).wholeBytes;
    out.truncate(whole); // a torn last line
    try {
        out.write(lines);
        out.sync();
        for (const FurtherResult& result : results)
            writePredictionsOf(result, runFolder, run.config.task);
    } catch (...) {
        out.truncate(whole);
        throw;
    }
    if (isFinal(run.summary.state))
        writeFileAtomically(runFolder / kSummaryFile, summaryText(readRun(runFolder).summary));
}

} // namespace engine
