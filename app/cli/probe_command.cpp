// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "engine/probe.h"
#include "engine/runs.h"
#include "exit_codes.h"
#include "requests.h"
#include "results.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

namespace cli {

namespace {

struct Options : ProbeArguments {
    std::string out;
    bool json = false;
};

} // namespace

void addProbeCommand(CLI::App& app, Action& action)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("probe", "Layer similarity of texts, with and without an adapter");
    command->add_option("--model", options->model, "Model folder; default: the run's own");
    command->add_option("--adapter", options->adapter, "Run (name or folder) or PEFT adapter folder");
    command->add_option("--lambda", options->lambda, "λ, instead of the trained one")->check(CLI::Range(0.0, 1.0));
    command->add_option("--text", options->texts, "A text; may be given several times")->allow_extra_args(false);
    command->add_option("--data", options->data, "A data file (TSV, CSV, JSONL, JSON), or plain text, one a line");
    command->add_option("--task", options->task,
                        "Task preset or configuration that says what the columns of --data are");
    command->add_option("--max-length", options->maxLength, "Tokens after which texts are cut")
        ->check(CLI::Range(3, 1'048'576));
    command->add_flag("--no-special-tokens", options->withoutSpecialTokens, "Leave [CLS] and [SEP] out");
    command->add_option("--out", options->out, "Library folder, instead of $SIBO_HOME");
    command->add_flag("--json", options->json, "One JSON object on stdout");
    command->callback([options, &action] {
        action = [options](const Console& console) {
            const engine::ProbeResult result = engine::probe(probeRequest(*options, engine::libraryRoot(options->out)));
            console.out << (options->json ? probeJson(result) : probeText(result)) << std::flush;
            return kDone;
        };
    });
}

} // namespace cli
