// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_store.h"
#include "runs/runs_model.h"
#include "translation/engine_texts.h"
#include "widgets/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

/// Reading of what is compared; one folder that cannot be read leaves the others.
namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::CompareStore)
};

CompareProblem missing(const std::filesystem::path& folder)
{
    return {toQString(folder.filename()),
            {QStringLiteral("missing_file"), Words::tr("its folder is not there"), toQString(folder),
             Words::tr("deleted by hand, or not trained yet: the library's trash has what was deleted here, and "
                       "“Continue” on the Runs page trains what is missing of a study")},
            folder.filename().string()};
}

CompareProblem unfinished(const engine::RunRecord& run)
{
    const engine::RunSummary& summary = run.summary;
    return {labelText(summary),
            {QStringLiteral("interrupted"),
             Words::tr("it was interrupted at step %1 of %2 and is shown as far as it went")
                 .arg(summary.step)
                 .arg(summary.steps),
             {},
             Words::tr("“Continue” on the Runs page goes on from its last checkpoint")},
            summary.name};
}

void readOne(const std::filesystem::path& folder, bool mayCome, ComparedFolders& result)
{
    std::error_code ignored;
    if (!std::filesystem::exists(folder, ignored)) {
        if (!mayCome)
            result.problems.push_back(missing(folder));
        return;
    }
    try {
        engine::RunRecord run = engine::readRun(folder);
        if (run.summary.name.empty())
            run.summary.name = folder.filename().string();
        if (run.summary.state == engine::RunState::Interrupted && !mayCome)
            result.problems.push_back(unfinished(run));
        result.runs.push_back(std::move(run));
    } catch (const std::exception& error) {
        ErrorInfo info = errorInfo(error);
        if (info.hint.isEmpty())
            info.hint = Words::tr("the other runs are compared without it");
        result.problems.push_back({toQString(folder.filename()), info, folder.filename().string()});
    }
}

/// All runs of one study picked by hand are that study: its endpoint, margin and planned λ hold.
std::optional<engine::StudyRecord> wholeStudy(const std::vector<engine::RunRecord>& runs)
{
    if (runs.empty() || runs.front().summary.study.empty())
        return std::nullopt;
    const std::string& name = runs.front().summary.study;
    std::set<std::string> names;
    for (const engine::RunRecord& run : runs) {
        if (run.summary.study != name)
            return std::nullopt;
        names.insert(run.summary.name);
    }
    try {
        const auto library = std::filesystem::absolute(runs.front().folder).parent_path().parent_path();
        engine::StudyRecord study = engine::readStudy(engine::studiesFolder(library) / name);
        if (names == std::set<std::string>(study.runs.begin(), study.runs.end()))
            return study;
    } catch (const std::exception&) {
        // Without the study's file they are compared as runs picked by hand.
    }
    return std::nullopt;
}

} // namespace

ComparedFolders readFolders(const CompareRequest& request)
{
    ComparedFolders result;
    std::vector<std::filesystem::path> folders;
    if (!request.study.empty()) {
        try {
            result.study = engine::readStudy(request.study);
            // library/studies/<study> and library/runs/<run>
            const auto library = std::filesystem::absolute(request.study).parent_path().parent_path();
            for (const std::string& run : result.study->runs)
                folders.push_back(engine::runsFolder(library) / run);
        } catch (const std::exception& error) {
            result.problems.push_back({toQString(request.study.filename()), errorInfo(error), {}});
        }
    }
    folders.insert(folders.end(), request.runs.begin(), request.runs.end());
    std::set<std::filesystem::path> seen;
    for (const std::filesystem::path& folder : folders) {
        if (seen.insert(folder).second)
            readOne(folder, request.training, result);
    }
    if (request.study.empty() && result.problems.empty())
        result.study = wholeStudy(result.runs);
    if (result.study) {
        try {
            result.decisions = engine::readStudyEvents(result.study->folder);
        } catch (const std::exception& error) {
            result.problems.push_back({Words::tr("Decisions of the study"), errorInfo(error), {}});
        }
    }
    return result;
}

} // namespace ui
