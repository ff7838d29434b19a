// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "engine/error.h"
#include "engine/export.h"
#include "engine/runs.h"
#include "exit_codes.h"
#include "requests.h"
#include "results.h"
#include "selection.h"
#include "stop_on_signal.h"
#include "text_table.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

namespace cli {

namespace {

namespace fs = std::filesystem;

struct Options {
    ExportWords words;
    std::string model, out;
    bool json = false, withoutCheckpoints = false;
};

int exportRuns(const Options& options, const ExportPlan& plan, engine::FiguresForm form, const Console& console)
{
    if (!options.model.empty())
        throw engine::EngineError(engine::ErrorCode::BadConfig, "figures need no model", "--model");
    const Selection selection = select(plan.targets, engine::libraryRoot(options.out));
    for (const std::string& problem : selection.problems)
        console.err << "warning: " << printable(problem) << std::endl;
    const fs::path to = fs::absolute(plan.to).lexically_normal();
    const engine::FiguresExport result = engine::exportFigures(selection.groups, form, to);
    console.out << (options.json ? figuresJson(result) : figuresText(result)) << std::flush;
    return kDone;
}

int exportToArchive(const Options& options, const ExportPlan& plan, const Console& console)
{
    engine::ArchiveExport request = archiveRequest(plan, engine::libraryRoot(options.out));
    request.checkpoints = !options.withoutCheckpoints;
    const StopOnSignal signals;
    return unlessStopped(signals, [&] {
        const engine::ArchiveWritten written = engine::exportArchive(request, signals.token());
        console.out << (options.json ? archiveJson(written) : archiveText(written)) << std::flush;
        return kDone;
    });
}

int runExport(const Options& options, const Console& console)
{
    const ExportPlan plan = exportPlan(options.words);
    if (plan.form == kArchiveForm)
        return exportToArchive(options, plan, console);
    if (const auto form = figuresForm(plan.form))
        return exportRuns(options, plan, *form, console);
    const StopOnSignal signals;
    const engine::ExportRequest request =
        exportRequest({plan.targets.front(), options.model, plan.to, plan.form}, engine::libraryRoot(options.out));
    return unlessStopped(signals, [&] {
        const engine::ExportResult result = engine::exportAdapter(request, signals.token());
        console.out << (options.json ? exportJson(result) : exportText(result)) << std::flush;
        return kDone;
    });
}

} // namespace

void addExportCommand(CLI::App& app, Action& action)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "export",
        "An adapter in another form or merged into its model; figures of runs for TensorBoard or as CSV; runs and "
        "studies as one archive file");
    command->add_option("TARGETS", options->words.targets,
                        "Run (name or folder) or adapter folder; for figures also studies, and several");
    command
        ->add_option(
            "--to", options->words.to,
            "Form and folder to write, which must not exist yet: --to tensorboard DIR; or the folder alone; or --to "
            "archive FILE (.tar.zst, .tar.gz, .tar or .zip)")
        ->required()
        ->expected(1, 2);
    command->add_option("--form", options->words.form,
                        "peft (the default), adapterhub, llm-adapters (adapters); merged (a transformers model with "
                        "the adapter in its weights); folded (the same with the h0 term beside it, for λ > 0); "
                        "tensorboard, csv (figures); archive");
    command->add_option("--model", options->model, "Model folder, instead of the one that the adapter names");
    command->add_flag("--without-checkpoints", options->withoutCheckpoints,
                      "Leave checkpoints out of an archive: its runs can be looked at, not continued");
    command->add_option("--out", options->out, "Library folder, instead of $SIBO_HOME");
    command->add_flag("--json", options->json, "One JSON object on stdout");
    command->callback(
        [options, &action] { action = [options](const Console& console) { return runExport(*options, console); }; });
}

} // namespace cli
