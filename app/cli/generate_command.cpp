// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "engine/runs.h"
#include "exit_codes.h"
#include "generation_text.h"
#include "sampling_options.h"
#include "stop_on_signal.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

namespace cli {

namespace {

struct Options : GenerateArguments {
    std::string out;
    bool json = false;
};

int runGeneration(const Options& options, const Console& console)
{
    const StopOnSignal signals;
    const engine::GenerateRequest request = generateRequest(options, engine::libraryRoot(options.out));
    return unlessStopped(signals, [&]() -> int {
        ResponsePrinter printer(console.out, request);
        std::function<void(const engine::GeneratedPiece&)> onPiece;
        if (!options.json)
            onPiece = [&printer](const engine::GeneratedPiece& piece) { printer.take(piece); };
        const auto results = engine::generate(request, onPiece, signals.token());
        printer.finish();
        if (signals.requested())
            return kStopped;
        if (options.json)
            console.out << generationJson(request, results) << std::flush;
        return kDone;
    });
}

void addSettings(CLI::App& command, engine::GenerationSettings& settings)
{
    command.add_option("--max-new-tokens", settings.maxNewTokens, "Tokens after which a response is cut; 256")
        ->check(CLI::Range(1, 1 << 20));
    addSamplingOptions(command, settings.doSample, settings);
    CLI::Option* beams = command.add_option("--beams", settings.numBeams, "Beams of a beam search; 1: none");
    command.add_option("--length-penalty", settings.lengthPenalty, "With --beams: power of the length; 1")
        ->needs(beams);
    command
        .add_flag("--early-stopping", settings.earlyStopping, "With --beams: stop when all beams have finished once")
        ->needs(beams);
    command.add_option("--stop", settings.stop, "A text that ends a response; may be given several times")
        ->allow_extra_args(false);
}

} // namespace

void addGenerateCommand(CLI::App& app, Action& action)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("generate", "Text from a language model, with and without adapters");
    addArmOptions(*command, *options);
    command->add_option("--prompt", options->prompts, "A prompt; may be given several times")->allow_extra_args(false);
    command->add_option("--file", options->file, "A text file, a prompt a line");
    command->add_flag("--chat", options->chat, "Each prompt is a message, put into the model's chat template");
    command->add_option("--system", options->system, "With --chat: what the model is told before the prompt");
    addSettings(*command, options->settings);
    command->add_option("--out", options->out, "Library folder, instead of $SIBO_HOME");
    command->add_flag("--json", options->json, "One JSON object on stdout, when all is done");
    command->callback([options, &action] {
        action = [options](const Console& console) { return runGeneration(*options, console); };
    });
}

} // namespace cli
