// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "engine/evaluate.h"
#include "engine/runs.h"
#include "exit_codes.h"
#include "requests.h"
#include "results.h"
#include "stop_on_signal.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

namespace cli {

namespace {

struct Options : EvalArguments {
    std::string out;
    bool json = false;
};

int runEvaluation(const Options& options, const Console& console)
{
    const StopOnSignal signals;
    const engine::EvaluateRequest request = evaluateRequest(options, engine::libraryRoot(options.out));
    return unlessStopped(signals, [&]() -> int {
        const engine::EvaluateResult result = engine::evaluate(request, signals.token());
        if (signals.requested())
            return kStopped;
        console.out << (options.json ? evaluationJson(result) : evaluationText(result)) << std::flush;
        return kDone;
    });
}

} // namespace

void addEvalCommand(CLI::App& app, Action& action)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("eval", "Metrics of a run, an adapter or a model on a data set");
    command->add_option("TARGET", options->target, "Run (name or folder) or PEFT adapter folder");
    command->add_option("--task", options->task, "Task preset (sst2, …) or a configuration; default: the run's own");
    command->add_option("--data", options->data, "Labelled file to evaluate on, instead of the task's validation file");
    command->add_option("--model", options->model, "Model folder, instead of the one that the adapter names");
    command->add_option("--lambda", options->lambda, "λ, instead of the trained one")->check(CLI::Range(0.0, 1.0));
    command->add_option("--out", options->out, "Library folder, instead of $SIBO_HOME");
    command->add_flag("--json", options->json, "One JSON object on stdout");
    command->callback([options, &action] {
        action = [options](const Console& console) { return runEvaluation(*options, console); };
    });
}

} // namespace cli
