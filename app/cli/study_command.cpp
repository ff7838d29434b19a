// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "engine/error.h"
#include "engine/report.h"
#include "engine/runs.h"
#include "exit_codes.h"
#include "requests.h"
#include "results.h"

#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>
#include <memory>

namespace cli {

namespace {

namespace fs = std::filesystem;

struct Options {
    std::vector<std::string> targets;
    std::string report, csv, out;
    bool json = false;
};

struct Selection {
    std::string title;
    std::vector<engine::RunRecord> records;
};

Selection select(const Options& options)
{
    const fs::path library = engine::libraryRoot(options.out);
    Selection selection;
    for (const std::string& target : options.targets) {
        std::string name;
        if (const fs::path folder = findStudy(target, library); !folder.empty()) {
            const engine::StudyRecord study = engine::readStudy(folder);
            // A study given by its folder may stand in another library.
            const fs::path home = folder.parent_path().parent_path();
            for (const std::string& run : study.runs)
                selection.records.push_back(engine::readRun(engine::runsFolder(home) / run));
            name = study.name;
        } else if (const fs::path run = findRun(target, library); !run.empty()) {
            selection.records.push_back(engine::readRun(run));
            name = selection.records.back().summary.name;
        } else {
            throw engine::EngineError(engine::ErrorCode::MissingFile, "no study and no run of this name", target,
                                      "`sibo runs` lists the runs of the library");
        }
        selection.title += (selection.title.empty() ? "" : ", ") + name;
    }
    return selection;
}

void writeText(const std::string& path, const std::string& text, const Console& console)
{
    if (path == "-") {
        console.out << text;
        return;
    }
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << text << std::flush;
    if (!file)
        throw engine::EngineError(engine::ErrorCode::Io, "cannot be written", path,
                                  "check that the folder exists and has space");
}

int runStudy(const Options& options, const Console& console)
{
    if (fs::path(options.report).extension() == ".pdf")
        throw engine::EngineError(engine::ErrorCode::Unsupported, "reports are written as HTML", "--report",
                                  "give a name that ends in .html; a browser prints it as PDF");
    const Selection selection = select(options);
    if (!options.report.empty())
        writeText(options.report, engine::htmlReport(selection.title, selection.records), console);
    if (!options.csv.empty())
        writeText(options.csv, engine::csvTable(selection.records), console);
    if (options.report == "-" || options.csv == "-")
        return kDone;
    std::vector<engine::RunSummary> summaries;
    for (const engine::RunRecord& record : selection.records)
        summaries.push_back(record.summary);
    console.out << (options.json ? runsJson(summaries) : runsText(summaries)) << std::flush;
    return kDone;
}

} // namespace

void addStudyCommand(CLI::App& app, Action& action)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("study", "Table and report of a study or of chosen runs");
    command->add_option("TARGETS", options->targets, "Study, or runs (names or folders)")->required();
    command->add_option("--report", options->report, "Write an HTML report with figures to this file");
    command->add_option("--csv", options->csv, "Write the table as CSV to this file (- for stdout)");
    command->add_option("--out", options->out, "Library folder, instead of $SIBO_HOME");
    command->add_flag("--json", options->json, "The table as JSON on stdout");
    command->callback(
        [options, &action] { action = [options](const Console& console) { return runStudy(*options, console); }; });
}

} // namespace cli
