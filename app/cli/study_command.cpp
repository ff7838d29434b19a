// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "engine/error.h"
#include "engine/report.h"
#include "engine/runs.h"
#include "exit_codes.h"
#include "report/pdf_report.h"
#include "results.h"
#include "selection.h"
#include "study_results.h"
#include "text_table.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <memory>

namespace cli {

namespace {

struct Options {
    std::vector<std::string> targets;
    std::string report, csv, baseline, out;
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

void requireBaseline(const Options& options, const std::vector<engine::RunRecord>& records)
{
    if (!options.baseline.empty() && std::none_of(records.begin(), records.end(), [&](const engine::RunRecord& run) {
            return run.summary.name == options.baseline;
        }))
        throw engine::EngineError(engine::ErrorCode::BadConfig, "is none of these runs", "--baseline",
                                  "give the folder name of one of them");
}

void writeReport(const Options& options, const engine::ReportDocument& document, const Console& console)
{
    if (!report::isPdfName(options.report)) {
        writeText(options.report, engine::htmlReport(document), console);
        return;
    }
    const QByteArray bytes = report::pdfReportWithoutDisplay(document).bytes;
    engine::writeReportFile(options.report, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

int runStudy(const Options& options, const Console& console)
{
    const Selection selection = select(options.targets, engine::libraryRoot(options.out));
    for (const std::string& problem : selection.problems)
        console.err << "warning: " << printable(problem) << std::endl;
    const std::vector<engine::RunRecord> records = selection.records();
    requireBaseline(options, records);
    if (!options.csv.empty())
        writeText(options.csv, engine::csvTable(records), console);
    if (options.csv == "-" && options.report.empty())
        return kDone;
    engine::ReportOptions wanted;
    wanted.baseline = options.baseline;
    std::vector<engine::JudgedGroup> judged;
    for (const engine::RunGroup& group : selection.groups)
        judged.push_back(engine::judgeGroup(group, wanted));
    if (!options.report.empty())
        writeReport(options, engine::buildReport(selection.title, selection.groups, judged, wanted), console);
    if (options.report == "-" || options.csv == "-")
        return kDone;
    std::vector<engine::RunSummary> summaries;
    for (const engine::RunRecord& record : records)
        summaries.push_back(record.summary);
    const std::vector<JudgedStudy> studies = judgedStudies(selection, judged);
    console.out << (options.json ? studyJson(summaries, studies) : runsText(summaries) + studyText(studies))
                << std::flush;
    return kDone;
}

} // namespace

void addStudyCommand(CLI::App& app, Action& action)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("study", "Table, verdict and report of a study or of chosen runs");
    command->add_option("TARGETS", options->targets, "Study, or runs (names or folders)")->required();
    command->add_option("--report", options->report,
                        "Write a report with verdict and figures to this file: .html (- for stdout) or .pdf");
    command->add_option("--baseline", options->baseline, "Run that Δ of the report is taken to, instead of λ = 0");
    command->add_option("--csv", options->csv, "Write the table as CSV to this file (- for stdout)");
    command->add_option("--out", options->out, "Library folder, instead of $SIBO_HOME");
    command->add_flag("--json", options->json, "Runs, settings and verdict as JSON on stdout");
    command->callback(
        [options, &action] { action = [options](const Console& console) { return runStudy(*options, console); }; });
}

} // namespace cli
