// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "engine/error.h"
#include "engine/report.h"
#include "engine/runs.h"
#include "exit_codes.h"
#include "results.h"
#include "selection.h"
#include "text_table.h"

#include <CLI/CLI.hpp>
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

void writeText(const std::string& path, const std::string& text, const Console& console)
{
    if (path == "-") {
        console.out << text;
        return;
    }
    engine::writeReportFile(path, text);
}

int runStudy(const Options& options, const Console& console)
{
    if (fs::path(options.report).extension() == ".pdf")
        throw engine::EngineError(engine::ErrorCode::Unsupported, "reports are written as HTML", "--report",
                                  "give a name that ends in .html; a browser prints it as PDF");
    const Selection selection = select(options.targets, engine::libraryRoot(options.out));
    for (const std::string& problem : selection.problems)
        console.err << "warning: " << printable(problem) << std::endl;
    const std::vector<engine::RunRecord> records = selection.records();
    if (!options.report.empty())
        writeText(options.report, engine::htmlReport(selection.title, records), console);
    if (!options.csv.empty())
        writeText(options.csv, engine::csvTable(records), console);
    if (options.report == "-" || options.csv == "-")
        return kDone;
    std::vector<engine::RunSummary> summaries;
    for (const engine::RunRecord& record : records)
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
