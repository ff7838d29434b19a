// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lesson_recording.h"

#include "base/json.h"
#include "config/config_json.h"
#include "engine/error.h"
#include "runs/library.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

namespace engine {

namespace {

namespace fs = std::filesystem;

/// A path that says nothing of the machine it was used on.
void forgetFolders(fs::path& path)
{
    if (!path.string().starts_with("resource:"))
        path = path.filename();
}

void forgetFolders(TrainConfig& config)
{
    forgetFolders(config.model.path);
    forgetFolders(config.task.train);
    forgetFolders(config.task.validation);
    for (TestSet& set : config.task.test)
        forgetFolders(set.path);
    config.train.initAdapter.clear();
    config.study = {};
}

const std::string& fileOf(const LessonFileMap& files, const std::string& name)
{
    const auto found = files.find(name);
    if (found == files.end())
        throw EngineError(ErrorCode::BadFile, "the file is missing", name, "every recording has one");
    return found->second;
}

TrainConfig configOf(const std::string& text, const std::string& where)
{
    JsonLimits limits;
    limits.values = 20'000;
    try {
        TrainConfig config = configFromJson(parseOrderedJson(text, where, limits), "/");
        forgetFolders(config);
        return config;
    } catch (const EngineError& error) {
        if (error.code() == ErrorCode::BadFile)
            throw;
        throw EngineError(ErrorCode::BadFile, error.where() + " " + error.message(), where, error.hint());
    }
}

std::vector<Event> eventsOf(const std::string& text, const std::string& where, const std::string& id, std::size_t limit)
{
    std::vector<Event> events;
    std::size_t line = 1;
    for (std::size_t at = 0; at < text.size(); ++line) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string place = where + ":" + std::to_string(line);
        if (line > limit)
            throw EngineError(ErrorCode::BadFile, "the recording has too many events", place);
        try {
            if (auto event = parseEvent(std::string_view(text).substr(at, end - at))) {
                event->run = id;
                events.push_back(std::move(*event));
            }
        } catch (const EngineError& error) {
            throw EngineError(ErrorCode::BadFile, error.message(), place, "the recording is damaged");
        }
        at = end + 1;
    }
    events = withoutSuperseded(std::move(events));
    if (events.empty() || !std::holds_alternative<RunStarted>(events.front().body))
        throw EngineError(ErrorCode::BadFile, "the recording does not begin with a run's start", where);
    return events;
}

RunRecord recordOf(const std::string& id, const std::string& label, TrainConfig config, std::vector<Event> events)
{
    RunRecord record;
    record.config = std::move(config);
    record.events = std::move(events);
    record.summary = summarise(id, record.config, record.events);
    record.summary.label = label;
    return record;
}

/// Null: it stands at no step.
const std::int64_t* stepOf(const Event& event)
{
    return std::visit(
        [](const auto& body) -> const std::int64_t* {
            if constexpr (requires { body.step; })
                return &body.step;
            else
                return nullptr;
        },
        event.body);
}

/// What is wrong with it, or null; `layers`: how many the run's first one has.
const char* faultOf(const SimilarityMeasured& similarity, std::size_t layers)
{
    constexpr std::size_t kMostLayers = 1024;
    constexpr double kLargest = 1.0001; // a cosine, as it comes out of float32
    if (similarity.layers.size() > kMostLayers)
        return "the similarity has more layers than any model";
    if (similarity.layers.size() != layers)
        return "the similarity has other layers than the first one";
    for (const std::vector<double>* of : {&similarity.layers, &similarity.across, &similarity.retention}) {
        if (!of->empty() && of->size() != layers)
            return "the similarity has other layers between sentences or of h0 than within";
        if (std::any_of(of->begin(), of->end(), [](double value) { return std::fabs(value) > kLargest; }))
            return "a similarity is larger than 1";
    }
    return nullptr;
}

/// What a run that failed says of the machine it failed on.
void forgetMachine(RunFinished& finished)
{
    finished.reason.clear();
    finished.code.clear();
    finished.where.clear();
    finished.hint.clear();
}

/// Which of `count` losses stay: `keep` of them, evenly, the first and the last among them.
std::set<std::size_t> evenly(std::size_t count, std::size_t keep)
{
    std::set<std::size_t> kept;
    if (count == 0)
        return kept;
    const std::size_t parts = std::min(count, std::max<std::size_t>(keep, 2)) - 1;
    for (std::size_t i = 0; i <= parts; ++i)
        kept.insert(parts == 0 ? 0 : i * (count - 1) / parts);
    return kept;
}

/// What stays of a run that is cut.
struct Cut {
    std::set<std::int64_t> similarities; ///< steps: `keep` of them, evenly, and those of evaluations
    std::set<std::int64_t> losses; ///< likewise, and those at which something that stays was measured, so that its
                                   ///< epoch and tokens are known
};

Cut cutOf(const std::vector<Event>& events, std::size_t keep)
{
    std::vector<std::int64_t> losses, similarities;
    Cut cut;
    for (const Event& event : events) {
        if (const auto* step = std::get_if<StepDone>(&event.body))
            losses.push_back(step->step);
        else if (const auto* evaluation = std::get_if<EvalDone>(&event.body))
            cut.similarities.insert(evaluation->step);
        else if (const auto* similarity = std::get_if<SimilarityMeasured>(&event.body))
            similarities.push_back(similarity->step);
    }
    for (const std::size_t index : evenly(similarities.size(), keep))
        cut.similarities.insert(similarities[index]);
    cut.losses = cut.similarities;
    for (const std::size_t index : evenly(losses.size(), keep))
        cut.losses.insert(losses[index]);
    return cut;
}

bool isToldInLessons(const Event& event, const Cut& cut)
{
    if (const auto* similarity = std::get_if<SimilarityMeasured>(&event.body))
        return similarity->base || cut.similarities.contains(similarity->step);
    return !std::holds_alternative<PhaseChanged>(event.body) && !std::holds_alternative<CheckpointSaved>(event.body) &&
           !std::holds_alternative<Warning>(event.body) && !std::holds_alternative<RunResumed>(event.body);
}

std::vector<Event> cutEvents(std::vector<Event> events, const std::string& id, std::size_t keep)
{
    const Cut cut = cutOf(events, keep);
    std::vector<Event> kept;
    std::int64_t tokens = 0; // since the last step that stayed
    for (Event& event : events) {
        if (!isToldInLessons(event, cut))
            continue;
        if (auto* step = std::get_if<StepDone>(&event.body)) {
            tokens += step->tokens;
            if (!cut.losses.contains(step->step))
                continue;
            step->tokens = std::exchange(tokens, 0);
        } else if (auto* finished = std::get_if<RunFinished>(&event.body)) {
            forgetMachine(*finished);
        }
        event.run = id;
        kept.push_back(std::move(event));
    }
    return kept;
}

} // namespace

LessonRecording recordingFrom(const LessonFileMap& files, const std::string& id, const std::string& label,
                              const LessonLimits& limits)
{
    const std::string folder = "recordings/" + id + "/";
    TrainConfig config = configOf(fileOf(files, folder + kConfigFile), folder + kConfigFile);
    std::vector<Event> events = eventsOf(fileOf(files, folder + kEventsFile), folder + kEventsFile, id, limits.events);
    return {id, label, recordOf(id, label, std::move(config), std::move(events))};
}

void checkEvents(const LessonRecording& recording)
{
    constexpr std::int64_t kLastStep = 100'000'000;
    std::size_t number = 0, layers = 0;
    bool measured = false;
    for (const Event& event : recording.run.events) {
        ++number;
        const std::int64_t* step = stepOf(event);
        const char* fault = step != nullptr && (*step < 0 || *step > kLastStep) ? "no run has such a step" : nullptr;
        if (const auto* similarity = std::get_if<SimilarityMeasured>(&event.body); similarity && !fault) {
            layers = std::exchange(measured, true) ? layers : similarity->layers.size();
            fault = faultOf(*similarity, layers);
        }
        if (fault != nullptr)
            throw EngineError(ErrorCode::BadFile, fault, recording.id + ", event " + std::to_string(number),
                              "the recording is damaged");
    }
}

std::int64_t lastStepOf(const LessonRecording& recording)
{
    std::int64_t last = 0;
    for (const Event& event : recording.run.events)
        if (const std::int64_t* step = stepOf(event))
            last = std::max(last, *step);
    return last;
}

void addRecording(LessonFileMap& files, const LessonRecording& recording)
{
    const std::string folder = "recordings/" + recording.id + "/";
    TrainConfig config = recording.run.config;
    forgetFolders(config);
    files[folder + kConfigFile] = runConfigText(recording.id, {config, recording.label, {}}, "{}");
    std::string& lines = files[folder + kEventsFile];
    for (const Event& event : recording.run.events)
        lines += toJsonLine(event) + "\n";
    files[folder + kSummaryFile] = summaryText(recording.run.summary);
}

LessonRecording recordRun(const fs::path& runFolder, const std::string& id, const std::string& label, std::size_t steps)
{
    if (!isLessonId(id))
        throw EngineError(ErrorCode::BadConfig, "a recording's name may hold only a-z, 0-9 and -", id);
    RunRecord run = readRun(runFolder);
    std::vector<Event> events = cutEvents(std::move(run.events), id, steps);
    if (events.empty())
        throw EngineError(ErrorCode::BadConfig, "the run has no events", runFolder.string(),
                          "choose a run that has trained");
    forgetFolders(run.config);
    const std::string& named = label.empty() ? run.summary.label : label;
    LessonRecording recording{id, named, recordOf(id, named, std::move(run.config), std::move(events))};
    checkEvents(recording);
    return recording;
}

} // namespace engine
