// SPDX-License-Identifier: GPL-3.0-or-later
#include "classification_text.h"
#include "commands.h"
#include "engine/runs.h"
#include "exit_codes.h"
#include "stop_on_signal.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

namespace cli {

namespace {

struct Options : ClassifyArguments {
    std::string out;
    bool json = false;
};

int runClassification(const Options& options, const Console& console)
{
    const StopOnSignal signals;
    const ClassifyRequest request = classifyRequest(options, engine::libraryRoot(options.out));
    return unlessStopped(signals, [&]() -> int {
        const Classification result = classify(request, signals.token());
        if (signals.requested())
            return kStopped;
        console.err << classificationNotes(request, result);
        console.out << (options.json ? classificationJson(request, result) : classificationText(request, result))
                    << std::flush;
        return kDone;
    });
}

} // namespace

void addClassifyCommand(CLI::App& app, Action& action)
{
    auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("classify", "Classes of texts and their probabilities, with and without adapters");
    addArmOptions(*command, *options);
    command->add_option("--text", options->texts, "A text; may be given several times")->allow_extra_args(false);
    command
        ->add_option("--text-pair", options->seconds,
                     "Second text of a pair, for heads that were trained on pairs; one for each text")
        ->allow_extra_args(false);
    command->add_option("--file", options->file, "A text file, a text a line");
    command->add_option("--out", options->out, "Library folder, instead of $SIBO_HOME");
    command->add_flag("--json", options->json, "One JSON object on stdout");
    command->callback([options, &action] {
        action = [options](const Console& console) { return runClassification(*options, console); };
    });
}

} // namespace cli
