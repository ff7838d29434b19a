// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "data_text.h"
#include "engine/error.h"
#include "engine/presets.h"
#include "exit_codes.h"
#include "stop_on_signal.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

namespace cli {

namespace {

struct Options {
    std::string path, preset, model;
    bool json = false;
};

std::vector<DataFound> lookAt(const Options& options, const std::stop_token& stop)
{
    if (!options.preset.empty() && engine::findTaskPreset(options.preset) == nullptr)
        throw engine::EngineError(engine::ErrorCode::BadConfig, "there is no data set called " + options.preset,
                                  "--preset", "`sibo fields` lists those of task.preset");
    std::vector<DataFound> found;
    for (engine::RecognisedSet& set : engine::recogniseData(options.path, stop)) {
        if (!options.preset.empty())
            set.preset = options.preset;
        engine::DataRequest request;
        request.task = engine::taskOf(set);
        request.model = options.model;
        request.shown = 0;
        found.push_back({set, engine::reportData(request, stop)});
    }
    return found;
}

int printFound(const Options& options, const Console& console)
{
    const StopOnSignal stop;
    return unlessStopped(stop, [&]() -> int {
        const std::vector<DataFound> found = lookAt(options, stop.token());
        if (stop.requested()) // half of it says nothing
            return kStopped;
        if (options.json)
            console.out << dataJson(found) << std::flush;
        else
            console.out << dataText(found) << std::flush;
        if (found.empty())
            console.err << "error: no data file was found in " << options.path
                        << ". Remedy: TSV, CSV, JSON lines, JSON and Parquet are read" << std::endl;
        return found.empty() ? kBadUsage : holdsRefused(found) ? kFailed : kDone;
    });
}

} // namespace

void addDataCommand(CLI::App& app, Action& action)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("data", "What stands in a data file or folder, and what is wrong with it");
    command->add_option("path", options->path, "File or folder")->required();
    command->add_option("--preset", options->preset, "Data set to read it as, instead of the recognised one");
    command->add_option("--model", options->model, "Model folder, whose tokens lengths are counted in");
    command->add_flag("--json", options->json, "One JSON object on stdout");
    command->footer("Exit codes: 0 all rows can be used, 1 some are refused, 2 nothing is recognised.");
    command->callback(
        [options, &action] { action = [options](const Console& console) { return printFound(*options, console); }; });
}

} // namespace cli
