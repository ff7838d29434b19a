// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "engine/error.h"
#include "engine/evaluate.h"
#include "engine/published.h"
#include "engine/runs.h"
#include "evaluate_trained.h"
#include "evaluation_results.h"
#include "evaluation_words.h"
#include "exit_codes.h"
#include "requests.h"
#include "results.h"
#include "sampling_options.h"
#include "selection.h"
#include "stop_on_signal.h"
#include "text_table.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <iostream>
#include <memory>

namespace cli {

namespace {

namespace fs = std::filesystem;

struct Options : EvaluationWords {
    std::string out, resume, submissionFolder;
    bool json = false, published = false;
};

double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// One target, judged as training judges; nothing is kept.
int runPlain(const Options& options, const fs::path& library, const Console& console)
{
    EvalArguments arguments;
    arguments.target = options.targets.empty() ? "" : options.targets.front();
    arguments.task = options.tasks.empty() ? "" : options.tasks.front();
    arguments.model = options.model;
    arguments.data = options.data;
    if (!options.lambdas.empty())
        arguments.lambda = options.lambdas.front();
    const StopOnSignal signals;
    const engine::EvaluateRequest request = evaluateRequest(arguments, library);
    return unlessStopped(signals, [&]() -> int {
        const engine::EvaluateResult result = engine::evaluate(request, signals.token());
        if (signals.requested())
            return kStopped;
        console.out << (options.json ? evaluationJson(result) : evaluationText(result)) << std::flush;
        return kDone;
    });
}

/// Read anew behind an evaluation, whose results stand in the runs by then.
void addTransfer(EvaluationReport& report, const Options& options, const fs::path& library, const Console& console)
{
    for (const std::string& target : options.targets) {
        if (findStudy(target, library).empty())
            continue;
        const Selection study = select({target}, library);
        for (const std::string& problem : study.problems)
            console.err << "warning: " << printable(problem) << std::endl;
        report.transfer.emplace_back(study.title, engine::transferTable(study.records()));
    }
}

int print(const EvaluationReport& report, const Options& options, const Console& console)
{
    console.out << (options.json ? reportJson(report) : reportText(report)) << std::flush;
    return kDone;
}

int runKept(const Options& options, const fs::path& library, const Console& console)
{
    const StopOnSignal signals;
    const engine::EvaluationRequest request =
        options.resume.empty() ? evaluationRequest(options, library) : engine::readEvaluationRequest(options.resume);
    EvaluationLine line(console, request);
    const auto sink = [&](const engine::EvaluationProgress& progress) { line.show(progress, now()); };
    EvaluationReport report;
    report.result = options.resume.empty() ? engine::runEvaluation(request, library, sink, signals.token())
                                           : engine::resumeEvaluation(options.resume, sink, signals.token());
    line.finish();
    if (!report.result->failures.empty()) {
        (void)print(report, options, console);
        for (const std::string& failure : report.result->failures)
            console.err << "error: " << printable(failure) << std::endl;
        console.err << "what is done is kept; go on with: sibo eval --resume "
                    << printable(report.result->folder.string()) << std::endl;
        return kFailed;
    }
    if (report.result->folder.empty()) {
        console.err << "stopped before it began" << std::endl;
        return kStopped;
    }
    if (!report.result->complete) {
        console.err << "stopped; go on with: sibo eval --resume " << printable(report.result->folder.string())
                    << std::endl;
        return kStopped;
    }
    if (!options.submissionFolder.empty())
        report.submission = engine::writeSubmissions(report.result->folder, options.submissionFolder);
    addTransfer(report, options, library, console);
    if (options.published)
        for (const engine::EvaluationTask& task : request.tasks)
            report.published.push_back(task.task.preset);
    return print(report, options, console);
}

/// What an evaluation has settled when it began.
std::string givenBesideResume(const Options& o)
{
    const std::pair<bool, const char*> given[] = {{!o.targets.empty(), "targets"},
                                                  {!o.tasks.empty(), "--task"},
                                                  {!o.lambdas.empty(), "--lambda"},
                                                  {!o.data.empty(), "--data"},
                                                  {!o.model.empty(), "--model"},
                                                  {o.base, "--base"},
                                                  {!o.scoring.empty(), "--scoring"},
                                                  {o.referencePrompts, "--reference-prompts"},
                                                  {o.batch.has_value(), "--batch"},
                                                  {o.maxNewTokens.has_value(), "--max-new-tokens"},
                                                  {o.beams.has_value(), "--beams"},
                                                  {o.limit.has_value(), "--limit"},
                                                  {o.sample, "--sample"},
                                                  {o.repetitionPenalty.has_value(), "--repetition-penalty"},
                                                  {!o.stop.empty(), "--stop"}};
    std::string names;
    for (const auto& [isGiven, name] : given)
        if (isGiven)
            names += (names.empty() ? "" : ", ") + std::string(name);
    return names;
}

int runEval(Options options, const Console& console)
{
    const fs::path library = engine::libraryRoot(options.out);
    options.submission = !options.submissionFolder.empty();
    if (!options.resume.empty()) {
        if (const std::string given = givenBesideResume(options); !given.empty())
            throw engine::EngineError(engine::ErrorCode::BadConfig, "it goes on as it began", "--resume",
                                      "leave away: " + given);
        const fs::path named = engine::libraryRoot(options.out) / "evaluations" / options.resume;
        if (std::error_code ignored; !fs::exists(options.resume, ignored) && fs::exists(named, ignored))
            options.resume = named.string();
        return runKept(options, library, console);
    }
    if (const auto task = taskInData(options, library))
        options.tasks = {*task};
    const bool isStudy = options.targets.size() == 1 && !findStudy(options.targets.front(), library).empty();
    if (isStudy && options.tasks.empty() && options.lambdas.empty() && !options.base) {
        EvaluationReport report; // what its runs have already
        addTransfer(report, options, library, console);
        return print(report, options, console);
    }
    return isPlainEvaluation(options, library) ? runPlain(options, library, console)
                                               : runKept(options, library, console);
}

void addGenerationOptions(CLI::App& command, Options& options)
{
    command.add_option("--max-new-tokens", options.maxNewTokens, "Longest response (256)")->check(CLI::Range(1, 65536));
    CLI::Option* beams =
        command.add_option("--beams", options.beams, "Beams; 1: the likeliest token (the reference takes 4)")
            ->check(CLI::Range(1, 64));
    command.add_option("--length-penalty", options.lengthPenalty, "With --beams: power of the length; 1")->needs(beams);
    addSamplingOptions(command, options.sample, options);
    command
        .add_option("--stop", options.stop,
                    "A text that ends a response; may be given several times. Default: what begins another question in "
                    "the prompts' form; '': none")
        ->allow_extra_args(false);
}

void addOptions(CLI::App& command, Options& options)
{
    command.add_option("TARGETS", options.targets, "Runs, studies (names or folders) or PEFT adapter folders");
    command
        .add_option(
            "--task", options.tasks,
            "PRESET or CONFIG, =FILE or =FOLDER behind it; several are evaluated at once. Default: the run's own")
        ->allow_extra_args(false);
    command.add_option(
        "--data", options.data,
        "Labelled file to evaluate on, instead of the task's or the runs' own files, or a folder that holds it in any "
        "layout; with --submission also the folder of GLUE");
    command.add_option("--model", options.model, "Model folder, instead of the one that the adapter names");
    command.add_option("--lambda", options.lambdas, "λ, instead of the trained one; several: 0,0.3")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::Range(0.0, 1.0));
    command.add_flag("--base", options.base, "The model without an adapter, too");
    command.add_option("--scoring", options.scoring, "auto, head, loss, generation or likelihood");
    command.add_flag("--reference-prompts", options.referencePrompts, "Prompts with the reference's white space");
    command.add_option("--batch", options.batch, "Prompts that generate side by side (16)")->check(CLI::Range(1, 4096));
    addGenerationOptions(command, options);
    command.add_option("--limit", options.limit, "The first so many samples of each task")
        ->check(CLI::Range(1, 1 << 30));
    command.add_option("--resume", options.resume, "Go on with an evaluation that was stopped or killed (its folder)");
    command.add_option("--submission", options.submissionFolder,
                       "Write GLUE's submission files to this folder: each run on its data set's test files, which "
                       "have no labels, or on those of --task");
    command.add_flag("--published", options.published, "Published figures of these data sets beside one's own");
    command.add_option("--out", options.out, "Library folder, instead of $SIBO_HOME");
    command.add_flag("--json", options.json, "One JSON object on stdout");
}

} // namespace

int evaluateTrained(const TrainedEvaluation& wanted, const fs::path& library, const Console& console)
{
    Options options;
    options.targets = {wanted.target};
    options.limit = wanted.limit;
    options.json = wanted.json;
    return runKept(options, library, console);
}

void addEvalCommand(CLI::App& app, Action& action)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("eval", "Metrics of runs, adapters or a model on one data set or several");
    addOptions(*command, *options);
    command->callback(
        [options, &action] { action = [options](const Console& console) { return runEval(*options, console); }; });
}

} // namespace cli
