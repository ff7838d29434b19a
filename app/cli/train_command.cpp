// SPDX-License-Identifier: GPL-3.0-or-later
#include "additions.h"
#include "check_text.h"
#include "commands.h"
#include "engine/check.h"
#include "engine/config_io.h"
#include "engine/error.h"
#include "engine/runs.h"
#include "engine/study.h"
#include "engine/train.h"
#include "evaluate_trained.h"
#include "exit_codes.h"
#include "progress.h"
#include "requests.h"
#include "results.h"
#include "stop_on_signal.h"

#include <CLI/CLI.hpp>
#include <chrono>
#include <iostream>
#include <memory>
#include <optional>
#include <variant>

namespace cli {

namespace {

namespace fs = std::filesystem;

struct TrainArguments {
    std::string config, out, resume;
    std::vector<std::string> settings, additions;
    bool json = false, yes = false, evaluate = false;
    std::optional<int> evaluateLimit;
};

double seconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void checkArguments(const TrainArguments& arguments)
{
    using engine::EngineError, engine::ErrorCode;
    if (arguments.config.empty() == arguments.resume.empty())
        throw EngineError(ErrorCode::BadConfig, "give either a configuration or --resume", "train",
                          "for instance: sibo train demo");
    if (!arguments.resume.empty() && !arguments.settings.empty())
        throw EngineError(ErrorCode::BadConfig, "a resumed run keeps its configuration", "--set",
                          "start a new run instead");
    if (arguments.resume.empty() && !arguments.additions.empty())
        throw EngineError(ErrorCode::BadConfig, "settings are added to a study that is there", "--add",
                          "name it with --resume, or put the values into the configuration");
}

/// Folder to go on with, of a run or a study.
fs::path resumeFolder(const std::string& target, const fs::path& library)
{
    for (const fs::path& found : {findStudy(target, library), findRun(target, library)})
        if (!found.empty())
            return found;
    throw neitherRunNorStudy(target, library);
}

bool contains(const std::vector<engine::Problem>& problems, const engine::Problem& problem)
{
    return std::any_of(problems.begin(), problems.end(),
                       [&](const auto& p) { return p.key == problem.key && p.message == problem.message; });
}

/// Prints the check; true if the training may start.
bool passesCheck(const engine::TrainConfig& config, const fs::path& library, const Console& console, bool yes)
{
    std::vector<engine::Problem> problems = engine::validate(config);
    if (verdictOn(problems) != Verdict::Refuse) {
        const engine::StartCheck check = engine::checkStart(config, library);
        console.err << checkText(check);
        for (const engine::Problem& problem : check.problems)
            if (!contains(problems, problem))
                problems.push_back(problem);
    }
    for (const engine::Problem& problem : problems)
        console.err << problemText(problem) << "\n";
    console.err << std::flush;
    switch (verdictOn(problems)) {
    case Verdict::Start:
        return true;
    case Verdict::Refuse:
        return false;
    case Verdict::Ask:
        break;
    }
    if (yes)
        return true;
    if (console.inIsTerminal)
        return console.confirm("Start all the same?");
    console.err << "error: a warning above asks for a yes, and there is no terminal to ask. Remedy: give --yes\n";
    return false;
}

/// "λ 0.2" of a run whose folder was just made; its name if that cannot be read.
std::string labelOf(const std::string& run, const fs::path& library)
{
    try {
        const std::string label = engine::readSummary(engine::runsFolder(library) / run).label;
        return label.empty() ? run : label;
    } catch (const engine::EngineError&) {
        return run;
    }
}

/// What the run's folder says; of a run that never got one, what the outcome says.
engine::RunSummary summaryOf(const engine::RunOutcome& run, const fs::path& library)
{
    const fs::path folder = engine::runsFolder(library) / run.run;
    engine::RunSummary summary;
    if (fs::exists(folder)) {
        summary = engine::readSummary(folder);
        if (run.state == engine::RunState::Failed && summary.state != engine::RunState::Failed)
            summary.reason = "could not go on: " + run.reason;
        return summary;
    }
    summary.name = run.run;
    summary.state = run.state;
    summary.reason = run.reason;
    return summary;
}

int report(const engine::TrainOutcome& outcome, const fs::path& library, const Console& console, bool json)
{
    if (!json) {
        std::vector<engine::RunSummary> summaries;
        for (const engine::RunOutcome& run : outcome.runs)
            summaries.push_back(summaryOf(run, library));
        console.out << runsText(summaries);
        if (!outcome.study.empty())
            console.out << "study " << outcome.study.string() << "\n";
        console.out << std::flush;
    }
    if (outcome.stopped())
        return kStopped;
    return outcome.allCompleted() ? kDone : kFailed;
}

/// How a run began, which a continued one does not tell again.
std::optional<engine::Event> startOf(const std::string& run, const fs::path& library)
{
    const engine::RunRecord record = engine::readRun(engine::runsFolder(library) / run);
    for (const engine::Event& event : record.events)
        if (std::holds_alternative<engine::RunStarted>(event.body))
            return event;
    return std::nullopt;
}

/// Options for what --resume and --add name, and how many runs that may train.
int setResume(engine::TrainOptions& options, const TrainArguments& arguments)
{
    options.resume = resumeFolder(arguments.resume, options.library);
    const bool isStudy = fs::exists(options.resume / "study.json");
    if (!arguments.additions.empty()) {
        if (!isStudy)
            throw engine::EngineError(engine::ErrorCode::BadConfig, "a single run has no settings to add to", "--add",
                                      "name a study with --resume");
        options.extend = withAdditions(engine::readStudy(options.resume).config, arguments.additions);
        return 0; // the study tells of those that are added
    }
    return isStudy ? static_cast<int>(engine::readStudy(options.resume).runs.size()) : 1;
}

/// Before hours of training.
void checkMayEvaluate(const engine::TrainConfig& config)
{
    if (config.task.validation.empty() && config.task.test.empty())
        throw engine::EngineError(engine::ErrorCode::BadConfig, "there is no file to evaluate on", "--evaluate",
                                  "name task.validation or a set of task.test");
}

int evaluate(const engine::TrainOutcome& outcome, const TrainArguments& arguments, const fs::path& library,
             const Console& console)
{
    const std::string target = outcome.study.empty() ? outcome.runs.front().run : outcome.study.string();
    return evaluateTrained({target, arguments.evaluateLimit, arguments.json}, library, console);
}

struct Trained {
    int code = kDone;
    engine::TrainOutcome outcome;
};

Trained runTraining(const TrainArguments& arguments, const fs::path& library, const Console& console)
{
    const StopOnSignal signals;
    engine::TrainConfig config;
    engine::TrainOptions options;
    options.library = library;
    int runs = 1;
    if (!arguments.resume.empty()) {
        runs = setResume(options, arguments);
    } else {
        config = configFrom(arguments.config, arguments.settings);
        if (arguments.evaluate)
            checkMayEvaluate(config);
        if (!passesCheck(config, library, console, arguments.yes))
            return {kBadUsage, {}};
        runs = static_cast<int>(engine::expandStudy(config).size());
    }
    if (signals.requested())
        return {kStopped, {}};
    Progress progress(console, runs, [&](const std::string& run) { return labelOf(run, library); });
    const auto sink = [&](const engine::Event& event) {
        if (arguments.json)
            console.out << engine::toJsonLine(event) << std::endl;
        if (std::holds_alternative<engine::RunResumed>(event.body))
            if (const auto start = startOf(event.run, library))
                progress.handle(*start, seconds());
        progress.handle(event, seconds());
    };
    options.study = [&](const engine::StudyEvent& event) {
        if (arguments.json)
            console.out << engine::toJsonLine(event) << std::endl;
        progress.handle(event);
    };
    engine::TrainOutcome outcome = engine::train(config, options, sink, signals.token());
    progress.finish();
    const int code = report(outcome, library, console, arguments.json);
    return {code, std::move(outcome)};
}

int trainAndEvaluate(const TrainArguments& arguments, const Console& console)
{
    checkArguments(arguments);
    const fs::path library = engine::libraryRoot(arguments.out);
    const Trained trained = runTraining(arguments, library, console);
    return trained.code == kDone && arguments.evaluate ? evaluate(trained.outcome, arguments, library, console)
                                                       : trained.code;
}

} // namespace

void addTrainCommand(CLI::App& app, Action& action)
{
    auto arguments = std::make_shared<TrainArguments>();
    CLI::App* command = app.add_subcommand("train", "Train one run or a study");
    command->add_option("CONFIG", arguments->config, "Configuration (JSON), or a preset such as demo");
    command->add_option("--set", arguments->settings, "key=value: changes the configuration (see `sibo fields`)")
        ->allow_extra_args(false);
    command->add_option("--out", arguments->out, "Library folder, instead of $SIBO_HOME");
    command->add_option("--resume", arguments->resume, "Run or study (name or folder) to go on with");
    command
        ->add_option("--add", arguments->additions,
                     "key=v1,v2: gives a study of --resume more values; trains only those")
        ->allow_extra_args(false);
    CLI::Option* evaluate = command->add_flag(
        "--evaluate", arguments->evaluate,
        "Then evaluate what was trained on its own data, as `sibo eval` does; language models generate their answers");
    command
        ->add_option("--evaluate-limit", arguments->evaluateLimit,
                     "With --evaluate: the first so many samples of each file")
        ->needs(evaluate)
        ->check(CLI::Range(1, 1 << 30));
    command->add_flag("--json", arguments->json, "Events on stdout, one JSON object a line");
    command->add_flag("--yes", arguments->yes, "Accept warnings that would be asked about");
    command->callback([arguments, &action] {
        action = [arguments](const Console& console) { return trainAndEvaluate(*arguments, console); };
    });
}

} // namespace cli
