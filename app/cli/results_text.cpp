// SPDX-License-Identifier: GPL-3.0-or-later
#include "results.h"
#include "text_table.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace cli {

namespace {

/// "whole number, 1 to 512"; the ranges of other types are complete sentences' parts already.
std::string rangeText(const engine::Field& field)
{
    const std::string range = engine::describeRange(field);
    if (field.type == engine::FieldType::Integer)
        return "whole number, " + range;
    return field.type == engine::FieldType::Real ? "number, " + range : range;
}

std::string at(const std::vector<double>& values, std::size_t i)
{
    return i < values.size() ? fixed(values[i], 3) : fixed(std::nullopt, 3);
}

std::string testText(const engine::RunSummary& run)
{
    std::string text;
    for (const auto& [set, value] : run.testPrimary)
        text += (text.empty() ? "" : ", ") + printable(set) + " " + fixed(value, 3);
    return text;
}

/// "1.8e-06": a size, not a figure.
std::string rough(double value)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.begin(), text.end(), value, std::chars_format::general, 2).ptr;
    return {text.data(), end};
}

} // namespace

std::string evaluationText(const engine::EvaluateResult& result)
{
    std::string text = printable(result.split) + ": " + grouped(result.samples) + " samples";
    if (!result.adapter.empty()) {
        text += ", λ " + plain(result.lambda);
        if (result.trainedLambda && *result.trainedLambda != result.lambda)
            text += " (trained with " + plain(*result.trainedLambda) + ")";
    }
    std::vector<std::vector<std::string>> rows;
    for (const auto& [metric, value] : result.metrics)
        rows.push_back({metric, fixed(value, 4)});
    return text + "\n" + table({"metric", "value"}, rows);
}

std::string exportText(const engine::ExportResult& result)
{
    std::string text = printable(result.folder) + ": " + std::to_string(result.files.size()) + " files, " +
                       grouped(static_cast<std::int64_t>(result.bytes)) + " bytes, λ " + plain(result.lambda) + "\n";
    if (result.largestDifference) {
        text += grouped(result.foldedModules) + " modules folded";
        if (result.keptModules > 0)
            text += ", " + grouped(result.keptModules) + " with their h0 term beside the weights";
        text += "\nlargest difference of a logit on the probe: " + rough(*result.largestDifference) +
                " (largest logit " + rough(*result.largestLogit) + ")\n";
    }
    for (const std::string& note : result.notes)
        text += "note: " + printable(note) + "\n";
    return text;
}

std::string figuresText(const engine::FiguresExport& result)
{
    std::string text = printable(result.folder.string()) + ": " + std::to_string(result.files.size()) +
                       (result.files.size() == 1 ? " file, " : " files, ") +
                       grouped(static_cast<std::int64_t>(result.bytes)) + " bytes, " + grouped(result.runs) +
                       (result.runs == 1 ? " run\n" : " runs\n");
    for (const std::string& note : result.notes)
        text += "note: " + printable(note) + "\n";
    return text;
}

std::string archiveText(const engine::ArchiveWritten& result)
{
    std::string text = printable(result.file.string()) + ": " + grouped(result.runs) +
                       (result.runs == 1 ? " run, " : " runs, ") + grouped(result.studies) +
                       (result.studies == 1 ? " study, " : " studies, ") + grouped(result.files) + " files, " +
                       grouped(static_cast<std::int64_t>(result.bytes)) + " bytes\n";
    for (const std::string& note : result.notes)
        text += "note: " + printable(note) + "\n";
    return text;
}

std::string importText(const std::vector<engine::ImportedFolder>& folders)
{
    using Outcome = engine::ImportedFolder::Outcome;
    std::string text;
    for (const engine::ImportedFolder& folder : folders) {
        text += (folder.isStudy ? "study " : "run ") + printable(folder.name);
        text += folder.outcome == Outcome::Added     ? ": added\n"
                : folder.outcome == Outcome::Present ? ": here already\n"
                                                     : ": another one is here, added as " + printable(folder.as) + "\n";
    }
    return text;
}

std::string probeText(const engine::ProbeResult& result)
{
    std::string text = "similarity of tokens by layer (0 is h0), " + grouped(result.adapted.sequences) + " sequences";
    if (result.adapted.leftOut > 0)
        text += ", " + grouped(result.adapted.leftOut) + " too short";
    if (result.lambda)
        text += ", λ " + plain(*result.lambda);
    text += result.specialTokens ? "\n" : ", without special tokens\n";
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = 0; i < result.adapted.layers.size(); ++i)
        rows.push_back({std::to_string(i), at(result.adapted.layers, i), at(result.base.layers, i),
                        at(result.adapted.across, i), at(result.adapted.retention, i)});
    return text + table({"layer", "similarity", "base", "across", "retention"}, rows);
}

std::string runsText(const std::vector<engine::RunSummary>& runs)
{
    std::vector<std::vector<std::string>> rows;
    for (const engine::RunSummary& run : runs)
        rows.push_back({printable(run.name), engine::name(run.state), plain(run.lambda), printable(run.method),
                        printable(run.model), printable(run.data),
                        std::to_string(run.step) + "/" + std::to_string(run.steps), fixed(run.lastLoss, 3),
                        fixed(run.bestPrimary, 3), testText(run), fixed(run.lastSimilarity, 3), duration(run.seconds),
                        printable(run.reason)});
    const bool reasons = std::any_of(runs.begin(), runs.end(), [](const auto& run) { return !run.reason.empty(); });
    std::vector<std::string> head{"run",   "state", "λ",    "method", "model",      "data",
                                  "steps", "loss",  "best", "test",   "similarity", "time"};
    if (reasons)
        head.emplace_back("reason");
    return table(head, rows);
}

std::string fieldsText(std::span<const engine::Field> fields)
{
    const engine::TrainConfig defaults;
    std::string text, section;
    for (const engine::Field& field : fields) {
        if (field.section != section) {
            section = field.section;
            text += (text.empty() ? "" : "\n") + section + "\n";
        }
        text += "  " + field.key + "  (" + rangeText(field) + (field.unit.empty() ? "" : ", " + field.unit) +
                "; default " + engine::toText(field.get(defaults)) +
                (field.nullable ? "; null: " + field.nullMeaning : "") + ")\n      " + field.help + "\n";
    }
    return text;
}

std::string doctorText(const std::vector<engine::DoctorLine>& lines)
{
    std::size_t width = 0;
    for (const engine::DoctorLine& line : lines)
        width = std::max(width, displayWidth(line.name));
    std::string text;
    for (const engine::DoctorLine& line : lines) {
        text += (line.ok ? "ok    " : "fault ") + line.name + std::string(width - displayWidth(line.name) + 2, ' ') +
                printable(line.value) + "\n";
        if (!line.hint.empty())
            text += std::string(width + 8, ' ') + printable(line.hint) + "\n";
    }
    return text;
}

} // namespace cli
