// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report.h"
#include "engine/version.h"
#include "report/decisions.h"
#include "report/figures.h"
#include "report/methods_section.h"
#include "report/tables.h"
#include "report/verdict_section.h"

#include <set>

namespace engine {

namespace {

std::string leadText(const std::vector<RunRecord>& runs)
{
    const RunSummary& first = runs.front().summary;
    std::string text = std::to_string(runs.size()) + (runs.size() == 1 ? " run" : " runs") + " of " + first.method +
                       " on " + first.model + ", data " + first.data;
    if (!first.startedAt.empty())
        text += ", started " + first.startedAt;
    return text + ".";
}

ReportBlocks sections(const ReportData& data)
{
    ReportBlocks blocks{ReportParagraph{leadText(data.runs), ReportTone::Lead}};
    append(blocks, questionSection(data));
    append(blocks, verdictSection(data));
    append(blocks, lambdaFigures(data));
    append(blocks, settingsTable(data));
    append(blocks, runsTable(data));
    append(blocks, outcomesList(data));
    append(blocks, decisionsList(data));
    blocks.push_back(ReportHeading{2, "While training"});
    append(blocks, trainingFigures(data));
    append(blocks, scatterFigures(data));
    append(blocks, heldOutTable(data));
    append(blocks, methodsSection(data));
    append(blocks, configurationTables(data));
    append(blocks, repeatSection(data));
    append(blocks, machineSection(data));
    return blocks;
}

} // namespace

JudgedGroup judgeGroup(const RunGroup& group, const ReportOptions& options)
{
    const StudyRecord* study = group.study ? &*group.study : nullptr;
    return {compareRuns(group.runs, study, options.baseline), judge(group.runs, study, options.verdict)};
}

ReportDocument buildReport(const std::string& title, const std::vector<RunGroup>& groups, const ReportOptions& options)
{
    std::vector<JudgedGroup> judged;
    for (const RunGroup& group : groups)
        judged.push_back(judgeGroup(group, options));
    return buildReport(title, groups, judged, options);
}

ReportDocument buildReport(const std::string& title, const std::vector<RunGroup>& groups,
                           const std::vector<JudgedGroup>& judged, const ReportOptions& options)
{
    std::set<double> lambdas;
    for (const RunGroup& group : groups)
        lambdas.merge(lambdasOf(group.runs));
    Palette palette = basePalette();
    addLambdaColours(palette, lambdas);
    ReportDocument document;
    document.title = title;
    document.styleSheet = paletteStyleSheet(palette);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const RunGroup& group = groups[i];
        if (group.runs.empty())
            continue;
        if (groups.size() > 1)
            document.blocks.push_back(ReportHeading{1, group.study ? group.study->name : "Single runs"});
        const StudyRecord* study = group.study ? &*group.study : nullptr;
        const std::vector<RunLook> looks = runLooks(group.runs, lambdas);
        append(document.blocks,
               sections({group.runs, study, judged[i].comparison, judged[i].verdict, options.verdict, palette, looks}));
    }
    if (document.blocks.empty())
        document.blocks.push_back(ReportParagraph{"There are no runs in this report.", ReportTone::Note});
    document.footer =
        "Made by SIBO Workbench " + std::string(version()) + ". Every figure comes from the folders of the runs.";
    return document;
}

} // namespace engine
