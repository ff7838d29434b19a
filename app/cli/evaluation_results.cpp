// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation_results.h"

#include "engine/published.h"
#include "text_table.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>

namespace cli {

namespace {

using Json = nlohmann::ordered_json;
using engine::EvaluationRow;

constexpr std::size_t kShownArms = 4; // of the line of progress

std::string percent(double share)
{
    return fixed(100 * share, 1) + " %";
}

/// "0.512 (0.484 to 0.540)"
std::string withInterval(const EvaluationRow& row, const std::string& metric, double value)
{
    const auto found = row.interval.find(metric);
    std::string text = fixed(value, 4);
    if (found != row.interval.end())
        text += " (" + fixed(found->second.low, 4) + " to " + fixed(found->second.high, 4) + ")";
    return text;
}

std::string otherMetrics(const EvaluationRow& row)
{
    std::string text;
    for (const auto& [metric, value] : row.metrics)
        if (metric != row.primaryMetric)
            text += (text.empty() ? "" : ", ") + metric + " " + fixed(value, 4);
    return text;
}

std::string rowsText(const std::vector<EvaluationRow>& rows)
{
    std::vector<std::vector<std::string>> cells;
    for (const EvaluationRow& row : rows)
        cells.push_back({row.task, printable(row.arm), engine::name(row.scoring), grouped(row.samples),
                         row.primaryMetric.empty()
                             ? "labels are hidden"
                             : row.primaryMetric + " " + withInterval(row, "primary", row.primary),
                         otherMetrics(row)});
    return table({"task", "arm", "scoring", "samples", "primary metric (95 %)", "others"}, cells);
}

std::string cellText(const std::optional<engine::TransferCell>& cell)
{
    if (!cell)
        return "–";
    std::string text = fixed(cell->mean, 4);
    if (cell->deviation)
        text += " ± " + fixed(*cell->deviation, 4);
    return text + (cell->runs > 1 ? " (" + std::to_string(cell->runs) + ")" : "");
}

std::string transferText(const std::string& study, const engine::TransferTable& transfer)
{
    std::vector<std::string> head{"setting"};
    for (const engine::TransferColumn& column : transfer.columns)
        head.push_back(printable(column.data) + (column.further ? " (further)" : "") + ", " + column.metric);
    std::vector<std::vector<std::string>> rows;
    for (const engine::TransferRow& row : transfer.rows) {
        std::vector<std::string> cells{row.label.empty() ? "λ " + plain(row.lambda) : printable(row.label)};
        for (const auto& cell : row.cells)
            cells.push_back(cellText(cell));
        rows.push_back(std::move(cells));
    }
    return printable(study) + ": in and out of distribution, mean ± SD over the seeds (runs)\n" + table(head, rows);
}

std::string publishedText(const std::vector<std::string>& presets)
{
    const std::vector<engine::PublishedFigure> figures = engine::publishedFiguresFor(presets);
    if (figures.empty())
        return {};
    std::vector<std::vector<std::string>> rows;
    for (const engine::PublishedFigure& figure : figures)
        rows.push_back({std::string(figure.data), std::string(figure.model), std::string(figure.method),
                        fixed(figure.percent, 1)});
    return "\n" + std::string(engine::kPublishedNote) + ": " + std::string(figures.front().source) + "\n" +
           table({"data", "model", "method", "accuracy (%)"}, rows);
}

std::string refusalText(const engine::EvaluationRefusal& refusal)
{
    std::string what = refusal.task;
    if (!refusal.arm.empty())
        what += (what.empty() ? "" : ", ") + refusal.arm;
    return "not evaluated: " + printable(what) + ": " + printable(refusal.message) +
           (refusal.where.empty() ? "" : " (" + printable(refusal.where) + ")") +
           (refusal.hint.empty() ? "\n" : ". Remedy: " + printable(refusal.hint) + "\n");
}

std::string groupMeanText(const engine::GroupMean& mean)
{
    return "mean accuracy of the " + mean.group + " sets, " + printable(mean.arm) + ": " +
           fixed(100 * mean.accuracy, 1) + "\n";
}

Json orNull(const std::optional<double>& value)
{
    return value ? Json(*value) : Json();
}

Json refusedJson(const std::vector<engine::EvaluationRefusal>& refused)
{
    Json json = Json::array();
    for (const engine::EvaluationRefusal& each : refused)
        json.push_back({{"task", each.task},
                        {"arm", each.arm},
                        {"message", each.message},
                        {"where", each.where},
                        {"hint", each.hint}});
    return json;
}

Json groupMeansJson(const std::vector<engine::GroupMean>& means)
{
    Json json = Json::array();
    for (const engine::GroupMean& mean : means)
        json.push_back({{"group", mean.group}, {"arm", mean.arm}, {"accuracy", mean.accuracy}});
    return json;
}

Json rowJson(const EvaluationRow& row)
{
    Json intervals = Json::object();
    for (const auto& [metric, interval] : row.interval)
        intervals[metric] = {interval.low, interval.high};
    return {{"task", row.task},
            {"arm", row.arm},
            {"scoring", engine::name(row.scoring)},
            {"samples", row.samples},
            {"metrics", row.metrics},
            {"interval", intervals},
            {"primary_metric", row.primaryMetric},
            {"primary", row.primary}};
}

Json transferJson(const std::string& study, const engine::TransferTable& transfer)
{
    Json json = {{"study", study}, {"columns", Json::array()}, {"rows", Json::array()}};
    for (const engine::TransferColumn& column : transfer.columns)
        json["columns"].push_back({{"data", column.data}, {"metric", column.metric}, {"further", column.further}});
    for (const engine::TransferRow& row : transfer.rows) {
        Json cells = Json::array();
        for (const auto& cell : row.cells)
            cells.push_back(cell ? Json{{"mean", cell->mean}, {"sd", orNull(cell->deviation)}, {"runs", cell->runs}}
                                 : Json());
        json["rows"].push_back({{"lambda", row.lambda}, {"label", row.label}, {"cells", cells}});
    }
    return json;
}

} // namespace

std::string reportText(const EvaluationReport& report)
{
    std::string text;
    if (report.result) {
        text += rowsText(report.result->rows);
        if (report.result->glueScore)
            text += "GLUE score, mean of eight tasks: " + fixed(100 * *report.result->glueScore, 1) + "\n";
        for (const engine::GroupMean& mean : report.result->groupMeans)
            text += groupMeanText(mean);
        for (const engine::EvaluationRefusal& refusal : report.result->refused)
            text += refusalText(refusal);
        for (const std::string& note : report.result->notes)
            text += "note: " + printable(note) + "\n";
        text += (report.result->complete ? "predictions: " : "not complete, go on with --resume ") +
                printable(report.result->folder.string()) + "\n";
    }
    for (const engine::SubmissionFile& file : report.submission)
        text += printable(file.file.string()) + ": " + grouped(file.rows) + " rows" +
                (file.filled > 0 ? ", " + grouped(file.filled) + " without a text given the first class\n" : "\n");
    for (const auto& [study, transfer] : report.transfer)
        text += (text.empty() ? "" : "\n") + transferText(study, transfer);
    return text + publishedText(report.published);
}

std::string reportJson(const EvaluationReport& report)
{
    Json json = Json::object();
    if (report.result) {
        json = {{"folder", report.result->folder.string()},
                {"complete", report.result->complete},
                {"glue_score", orNull(report.result->glueScore)},
                {"group_means", groupMeansJson(report.result->groupMeans)},
                {"rows", Json::array()},
                {"refused", refusedJson(report.result->refused)},
                {"notes", report.result->notes},
                {"failures", report.result->failures}};
        for (const EvaluationRow& row : report.result->rows)
            json["rows"].push_back(rowJson(row));
    }
    json["submission"] = Json::array();
    for (const engine::SubmissionFile& file : report.submission)
        json["submission"].push_back(
            {{"file", file.file.string()}, {"task", file.task}, {"rows", file.rows}, {"filled", file.filled}});
    json["studies"] = Json::array();
    for (const auto& [study, transfer] : report.transfer)
        json["studies"].push_back(transferJson(study, transfer));
    json["published"] = Json::array();
    for (const engine::PublishedFigure& figure : engine::publishedFiguresFor(report.published))
        json["published"].push_back({{"data", figure.data},
                                     {"model", figure.model},
                                     {"method", figure.method},
                                     {"percent", figure.percent},
                                     {"source", figure.source},
                                     {"note", engine::kPublishedNote}});
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

EvaluationLine::EvaluationLine(const Console& console, const engine::EvaluationRequest& request) : m_console(console)
{
    for (const engine::EvaluationTask& task : request.tasks)
        m_tasks.push_back(task.name);
}

std::string EvaluationLine::text(const engine::EvaluationProgress& progress, std::size_t columns) const
{
    std::string line = (progress.task < m_tasks.size() ? m_tasks[progress.task] : "") + " · " + grouped(progress.done) +
                       " of " + grouped(progress.samples);
    const std::size_t shown = std::min(kShownArms, progress.accuracy.size());
    for (std::size_t i = 0; i < shown && progress.done > 0; ++i)
        line += (i == 0 ? " · accuracy " : ", ") + percent(progress.accuracy[i]);
    if (progress.accuracy.size() > shown)
        line += ", …";
    if (progress.secondsLeft)
        line += " · " + duration(*progress.secondsLeft) + " left";
    return fitted(line, columns);
}

void EvaluationLine::show(const engine::EvaluationProgress& progress, double now)
{
    const double interval = m_console.errIsTerminal ? kTerminalInterval : kPlainInterval;
    const bool isNew = !m_shownAt || progress.task != m_task;
    if (!isNew && now - *m_shownAt < interval && progress.done < progress.samples)
        return;
    m_shownAt = now;
    m_task = progress.task;
    if (m_console.errIsTerminal)
        m_console.err << "\r\x1b[K" << text(progress, static_cast<std::size_t>(m_console.columns())) << std::flush;
    else
        m_console.err << text(progress, std::string::npos) << "\n" << std::flush;
    m_lineOpen = m_console.errIsTerminal;
}

void EvaluationLine::finish()
{
    if (m_lineOpen)
        m_console.err << "\n" << std::flush;
    m_lineOpen = false;
}

} // namespace cli
