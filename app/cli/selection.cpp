// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection.h"

#include "engine/error.h"
#include "requests.h"

#include <algorithm>

namespace cli {

namespace {

namespace fs = std::filesystem;
using engine::EngineError;
using engine::ErrorCode;

constexpr std::size_t kNamedRuns = 3;

// Of a study that is training or was stopped early these are many: one line for all of them.
std::string withoutFolder(const std::vector<std::string>& runs, const engine::StudyRecord& study)
{
    std::string names;
    for (std::size_t i = 0; i < std::min(runs.size(), kNamedRuns); ++i)
        names += (names.empty() ? "" : ", ") + runs[i];
    return std::to_string(runs.size()) + " of " + std::to_string(study.runs.size()) +
           " runs have no folder: not begun, or deleted (" + names + (runs.size() > kNamedRuns ? ", …" : "") +
           "). Remedy: `sibo train --resume " + study.name + "` trains them";
}

engine::RunGroup readGroup(engine::StudyRecord study, const fs::path& folder, std::vector<std::string>& problems)
{
    engine::RunGroup group;
    // A study given by its folder may stand in another library.
    const fs::path home = folder.parent_path().parent_path();
    std::string first;
    std::vector<std::string> missing;
    for (const std::string& run : study.runs) {
        if (std::error_code ignored; !fs::exists(engine::runsFolder(home) / run, ignored)) {
            missing.push_back(run);
            continue;
        }
        try {
            group.runs.push_back(engine::readRun(engine::runsFolder(home) / run));
        } catch (const EngineError& error) {
            first = first.empty() ? engine::describe(error) : first;
            problems.push_back(run + " is left out: " + engine::describe(error));
        }
    }
    if (group.runs.empty() && !study.runs.empty())
        throw EngineError(ErrorCode::MissingFile,
                          "none of its runs can be read" + (first.empty() ? "" : " (" + first + ")"), study.name,
                          "`sibo train --resume " + study.name + "` trains those that are missing");
    if (!missing.empty())
        problems.push_back(withoutFolder(missing, study));
    group.study = std::move(study);
    return group;
}

} // namespace

std::vector<engine::RunRecord> Selection::records() const
{
    std::vector<engine::RunRecord> all;
    for (const engine::RunGroup& group : groups)
        all.insert(all.end(), group.runs.begin(), group.runs.end());
    return all;
}

Selection select(const std::vector<std::string>& targets, const fs::path& library)
{
    Selection selection;
    engine::RunGroup picked;
    for (const std::string& target : targets) {
        std::string name;
        if (const fs::path study = findStudy(target, library); !study.empty()) {
            selection.groups.push_back(readGroup(engine::readStudy(study), study, selection.problems));
            name = selection.groups.back().study->name;
        } else if (const fs::path run = findRun(target, library); !run.empty()) {
            picked.runs.push_back(engine::readRun(run));
            name = picked.runs.back().summary.name;
        } else {
            throw neitherRunNorStudy(target, library);
        }
        selection.title += (selection.title.empty() ? "" : ", ") + name;
    }
    if (!picked.runs.empty())
        selection.groups.push_back(std::move(picked));
    return selection;
}

} // namespace cli
