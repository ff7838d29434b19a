// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "cost_text.h"
#include "engine/bench.h"
#include "engine/config_io.h"
#include "engine/error.h"
#include "engine/fields.h"
#include "engine/methods.h"
#include "engine/places.h"
#include "engine/questions.h"
#include "engine/runs.h"
#include "engine/study_plan.h"
#include "exit_codes.h"
#include "own_process.h"
#include "requests.h"
#include "stop_on_signal.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

namespace cli {

namespace {

namespace fs = std::filesystem;
using engine::EngineError, engine::ErrorCode;

struct Options {
    std::string study, config, out, lambdas, placements, batches, peak;
    std::vector<std::string> settings, models;
    int steps = 30, warmup = 5, threads = 0;
    bool json = false, noMemory = false;
};

engine::CostOptions costOptions(const Options& options)
{
    engine::CostOptions cost;
    cost.library = engine::libraryRoot(options.out);
    cost.steps = options.steps;
    cost.warmup = options.warmup;
    cost.threads = options.threads;
    return cost;
}

void addAxis(engine::StudyConfig& study, const char* key, const std::string& values)
{
    if (!values.empty())
        study.axes.emplace_back(key, engine::parseAxisValues(*engine::findField(key), values));
}

/// λ × placement × batch size × model around the configuration, as planned runs.
std::vector<engine::PlannedRun> settingsOf(const Options& options)
{
    const engine::TrainConfig given = configFrom(options.config, options.settings);
    const fs::path folder = engine::findModel(given.model.path, engine::libraryRoot(options.out));
    engine::QuestionFacts facts;
    facts.model = engine::describeModel(folder);
    engine::TrainConfig base = engine::findQuestion("cost")->make(given, facts);
    engine::StudyConfig& study = base.study;
    if (!options.models.empty()) {
        study.axes.emplace_back("model.path", std::vector<engine::FieldValue>{given.model.path.string()});
        for (const std::string& model : options.models)
            study.axes.back().second.emplace_back(model);
        base.method.targets.reset();
    }
    std::string placements = options.placements;
    if (placements.empty() && options.models.empty() && engine::hasTargets(base.method.kind)) {
        // One target list for all placements, so that the modules are the same and only the mixing moves.
        base.method.targets = engine::findQuestion("placement")->make(given, facts).method.targets;
        placements = "attention, ffn, both";
    }
    addAxis(study, "sibo.lambda", options.lambdas.empty() ? engine::toText(base.sibo.lambda) : options.lambdas);
    addAxis(study, "sibo.placement", placements);
    addAxis(study, "train.batch_size", options.batches);
    return engine::expandStudy(base);
}

/// Peak memory of a configuration in a process of its own; 0 where that fails, which is told.
std::int64_t peakOf(const engine::TrainConfig& config, const Options& options, const Console& console)
{
    const TemporaryFile file(engine::toJson(config));
    std::vector<std::string> arguments{"bench", "--peak", file.path().string(), "--threads",
                                       std::to_string(options.threads)};
    if (!options.out.empty())
        arguments.insert(arguments.end(), {"--out", options.out});
    const OwnOutput output = runOwnProgram(arguments);
    const std::int64_t bytes = output.code == kDone ? std::atoll(output.text.c_str()) : 0;
    if (bytes <= 0)
        console.err << "warning: the peak memory could not be measured" << std::endl;
    return bytes;
}

int measurePeak(const Options& options, const Console& console)
{
    engine::CostOptions cost = costOptions(options);
    cost.steps = 4;
    console.out << engine::measurePeakMemory(engine::loadConfig(options.peak), cost) << std::endl;
    return kDone;
}

int measureCosts(const Options& options, const Console& console)
{
    const StopOnSignal signals;
    std::vector<CostRow> rows;
    const std::vector<engine::PlannedRun> runs = settingsOf(options);
    int number = 0;
    for (const engine::PlannedRun& run : runs) {
        const std::string head = std::to_string(++number) + "/" + std::to_string(runs.size()) + "  " + run.label;
        console.err << head << std::endl;
        engine::CostOptions cost = costOptions(options);
        cost.progress = [&](int done, int all) {
            if (console.errIsTerminal)
                console.err << "\r  step " << done << "/" << all << (done == all ? "\n" : "") << std::flush;
        };
        const auto point = engine::measureCost(run.config, run.label, cost, signals.token());
        if (!point)
            return kStopped;
        CostRow row{*point, 0, 0};
        if (!options.noMemory) {
            engine::TrainConfig plain = run.config;
            plain.sibo.lambda = 0;
            row.plainPeak = peakOf(plain, options, console);
            row.mixedPeak = peakOf(run.config, options, console);
        }
        if (signals.requested())
            return kStopped;
        rows.push_back(std::move(row));
    }
    console.out << (options.json ? costJson(rows) : costText(rows)) << std::flush;
    return kDone;
}

int runBench(const Options& options, const Console& console)
{
    if (!options.peak.empty())
        return measurePeak(options, console);
    if (options.study != "cost")
        throw EngineError(ErrorCode::BadConfig, "\"" + options.study + "\" is nothing that is measured", "--study",
                          "give --study cost");
    if (options.config.empty())
        throw EngineError(ErrorCode::BadConfig, "a configuration is measured", "bench",
                          "for instance: sibo bench --study cost demo");
    return measureCosts(options, console);
}

} // namespace

void addBenchCommand(CLI::App& app, Action& action)
{
    auto options = std::make_shared<Options>();
    options->batches = "8, 16, 32";
    CLI::App* command = app.add_subcommand("bench", "What λ > 0 costs: time, peak memory and operations beside λ = 0");
    command->add_option("CONFIG", options->config, "Configuration (JSON) or preset that it is measured with");
    command->add_option("--study", options->study, "What is measured: cost");
    command->add_option("--set", options->settings, "key=value: changes the configuration (see `sibo fields`)")
        ->allow_extra_args(false);
    command->add_option("--lambdas", options->lambdas,
                        "λ > 0 to measure, such as 0.2, 0.6; default: the configuration's");
    command->add_option("--placements", options->placements, "Placements; default: attention, ffn, both");
    command->add_option("--batches", options->batches, "Batch sizes")->capture_default_str();
    command->add_option("--models", options->models, "Further models");
    command->add_option("--steps", options->steps, "Timed steps of each side")
        ->capture_default_str()
        ->check(CLI::Range(2, 10'000));
    command->add_option("--warmup", options->warmup, "Steps before the clock counts")
        ->capture_default_str()
        ->check(CLI::Range(0, 1'000));
    command->add_option("--threads", options->threads, "Threads; 0: physical cores")
        ->capture_default_str()
        ->check(CLI::Range(0, 1'024));
    command->add_option("--out", options->out, "Library folder, instead of $SIBO_HOME");
    command->add_flag("--no-memory", options->noMemory, "Do not start processes to measure peak memory");
    command->add_flag("--json", options->json, "The table as JSON on stdout");
    command->add_option("--peak", options->peak)->group(""); // what the command starts itself for peak memory
    command->callback(
        [options, &action] { action = [options](const Console& console) { return runBench(*options, console); }; });
}

} // namespace cli
