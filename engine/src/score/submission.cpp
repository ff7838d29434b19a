// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/submission.h"

#include "answers/python_text.h"
#include "base/atomic_file.h"
#include "base/number_text.h"
#include "engine/error.h"
#include "engine/presets.h"
#include "score/evaluation_folder.h"
#include "score/submittable.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace engine {

namespace {

namespace fs = std::filesystem;

struct OfficialName {
    const char *preset, *file;
};
constexpr std::array<OfficialName, 9> kOfficialNames = {{{"cola", "CoLA.tsv"},
                                                         {"sst2", "SST-2.tsv"},
                                                         {"mrpc", "MRPC.tsv"},
                                                         {"stsb", "STS-B.tsv"},
                                                         {"qqp", "QQP.tsv"},
                                                         {"mnli", "MNLI-m.tsv"},
                                                         {"qnli", "QNLI.tsv"},
                                                         {"rte", "RTE.tsv"},
                                                         {"wnli", "WNLI.tsv"}}};
constexpr double kHighestScore = 5; // of STS-B

/// Empty for a task that GLUE has not.
std::string officialName(const EvaluationTask& task)
{
    const auto found = std::find_if(kOfficialNames.begin(), kOfficialNames.end(),
                                    [&](const OfficialName& name) { return task.task.preset == name.preset; });
    if (found == kOfficialNames.end() || task.scoring != ScoringKind::Head)
        return {};
    const std::string data = task.task.validation.filename().string();
    if (task.task.preset == "mnli" && data.find("diagnostic") != std::string::npos)
        return "AX.tsv";
    if (task.task.preset == "mnli" && data.find("mismatched") != std::string::npos)
        return "MNLI-mm.tsv";
    return found->file;
}

/// What the file says for a prediction of this task: its class by the preset's word, or a number from 0 to 5.
std::string wordFor(const std::string& answer, const EvaluationTask& task)
{
    if (task.task.kind == TaskKind::Regression)
        return fixedDecimals(std::clamp(pythonFloat(answer).value_or(0), 0.0, kHighestScore), 3);
    const TaskPreset& preset = *findTaskPreset(task.task.preset);
    if (std::find(preset.labels.begin(), preset.labels.end(), answer) != preset.labels.end())
        return answer;
    // A data set that numbers its classes, in the preset's order.
    const auto& labels = task.task.labels;
    const auto found = std::find(labels.begin(), labels.end(), answer);
    const auto place = static_cast<std::size_t>(found - labels.begin());
    if (found == labels.end() || labels.size() != preset.labels.size() || answer != std::to_string(place))
        throw EngineError(ErrorCode::BadData, "\"" + answer + "\" is no class of " + preset.title, task.name,
                          "train on the data set's own classes");
    return preset.labels[place];
}

/// Official files have a header line, so that their index is the line less 2.
std::map<std::int64_t, std::string> byIndex(const std::vector<Prediction>& predictions, const TaskEntry& task)
{
    const bool isTable = task.asked.task.validation.extension() == ".tsv";
    std::map<std::int64_t, std::string> words;
    for (const Prediction& p : predictions)
        words[isTable ? p.row - 2 : p.index] = wordFor(p.answer.value_or(""), task.asked);
    return words;
}

SubmissionFile writeOne(const fs::path& file, const TaskEntry& task, const std::vector<Prediction>& predictions)
{
    SubmissionFile written;
    written.file = file;
    written.task = task.asked.name;
    const auto words = byIndex(predictions, task);
    written.rows = std::max(task.samples + task.skipped, words.empty() ? 0 : words.rbegin()->first + 1);
    const TaskPreset& preset = *findTaskPreset(task.asked.task.preset);
    const std::string instead = preset.labels.empty() ? "0.000" : preset.labels.front();
    std::string text = "index\tprediction\n";
    for (std::int64_t index = 0; index < written.rows; ++index) {
        const auto found = words.find(index);
        written.filled += found == words.end() ? 1 : 0;
        text += std::to_string(index) + "\t" + (found == words.end() ? instead : found->second) + "\n";
    }
    createFolders(file.parent_path());
    writeFileAtomically(file, text);
    return written;
}

/// Of the published test file with this official name; 0: not known.
std::int64_t officialRows(const EvaluationTask& task, const std::string& official)
{
    constexpr std::int64_t kDiagnosticRows = 1104;
    if (official == "AX.tsv")
        return kDiagnosticRows;
    return publishedRows(*findTaskPreset(task.task.preset), official == "MNLI-mm.tsv" ? "test_mismatched" : "test");
}

} // namespace

std::string checkSubmittable(const TaskEntry& task)
{
    const EvaluationTask& asked = task.asked;
    const std::string official = officialName(asked);
    if (official.empty())
        throw EngineError(ErrorCode::BadConfig, "is none of GLUE's data sets, judged by a head", asked.name,
                          "evaluate test files with --task rte=test.tsv and the like");
    if (asked.task.evalLimit)
        throw EngineError(ErrorCode::BadConfig, "a submission has a row for every row of its file", "--limit",
                          "leave --limit away, and task.eval_limit out of the configuration");
    for (const std::string& label : asked.task.labels)
        (void)wordFor(label, asked);
    const std::int64_t rows = task.samples + task.skipped, published = officialRows(asked, official);
    return published == 0 || rows == published
               ? std::string()
               : asked.name + ": the file has " + std::to_string(rows) + " rows, GLUE's test file " +
                     std::to_string(published) + "; gluebenchmark.com does not take it";
}

std::vector<SubmissionFile> writeSubmissions(const fs::path& evaluation, const fs::path& to)
{
    const EvaluationRecord record = readEvaluationRecord(evaluation);
    std::vector<SubmissionFile> files;
    for (const TaskEntry& task : record.tasks) {
        const std::string name = officialName(task.asked);
        if (name.empty() || !task.asked.hidden)
            continue;
        const auto arms = armsOf(task.asked, record.arms.size());
        for (const std::size_t arm : arms) {
            if (isRefused(record, task.asked.name, record.arms[arm].name))
                continue;
            const auto predictions = readPredictions(evaluation, task.asked.name, arm);
            if (static_cast<std::int64_t>(predictions.size()) < task.samples)
                throw EngineError(ErrorCode::BadConfig, "the evaluation of " + task.asked.name + " is not complete",
                                  evaluation.string(), "go on with --resume " + evaluation.string());
            const fs::path folder = arms.size() > 1 ? to / ("arm-" + std::to_string(arm)) : to;
            if (std::any_of(files.begin(), files.end(),
                            [&](const SubmissionFile& file) { return file.file == folder / name; }))
                throw EngineError(ErrorCode::BadConfig, "two of its tasks would be written to " + name,
                                  evaluation.string(), "evaluate each hidden test file once");
            files.push_back(writeOne(folder / name, task, predictions));
        }
    }
    if (files.empty())
        throw EngineError(ErrorCode::BadConfig, "none of its tasks is a hidden test file of GLUE's",
                          evaluation.string(), "evaluate test files with --task rte=test.tsv and the like");
    return files;
}

} // namespace engine
