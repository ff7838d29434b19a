// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "engine/error.h"
#include "exit_codes.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <new>

namespace {

int perform(const cli::Action& action, const cli::Console& console)
{
    try {
        const int code = action(console);
        // A full disk behind a redirection: whoever reads the output must not take it for whole.
        if (!console.out.flush()) {
            console.err << "error: the output could not be written. Remedy: check the disk or the pipe it goes to"
                        << std::endl;
            return code == cli::kDone ? cli::kFailed : code;
        }
        return code;
    } catch (const engine::EngineError& error) {
        console.err << "error: " << engine::describe(error) << std::endl;
        return cli::exitCodeFor(error.code());
    } catch (const std::bad_alloc&) {
        console.err << "error: the memory of this machine does not suffice. Remedy: a smaller train.batch_size or "
                       "train.micro_batch_size"
                    << std::endl;
        return cli::kFailed;
    } catch (const std::exception& error) {
        console.err << "error: " << error.what() << std::endl;
        return cli::kFailed;
    }
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app("SIBO Workbench on the command line: fine-tune Transformers with PEFT and SIBO", "sibo");
    app.require_subcommand(0, 1); // with 1, an unknown word would be reported as a missing subcommand
    app.footer("Exit codes: 0 done, 1 failed run or check, 2 bad usage, configuration or input, 130 stopped.");
    cli::Action action;
    cli::addTrainCommand(app, action);
    cli::addEvalCommand(app, action);
    cli::addDataCommand(app, action);
    cli::addProbeCommand(app, action);
    cli::addClassifyCommand(app, action);
    cli::addGenerateCommand(app, action);
    cli::addExportCommand(app, action);
    cli::addImportCommand(app, action);
    cli::addQuestionsCommand(app, action);
    cli::addStudyCommand(app, action);
    cli::addRunsCommand(app, action);
    cli::addBenchCommand(app, action);
    cli::addFetchModelCommand(app, action);
    cli::addFieldsCommand(app, action);
    cli::addDoctorCommand(app, action);
    cli::addVersionCommand(app, action);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? cli::kDone : cli::kBadUsage;
    }
    if (!action) {
        std::cerr << "error: a subcommand is required\n" << app.help();
        return cli::kBadUsage;
    }
    return perform(action, cli::processConsole());
}
