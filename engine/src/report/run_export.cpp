// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run_export.h"

#include "engine/report.h"

#include "base/atomic_file.h"
#include "base/draft_folder.h"
#include "base/posix_file.h"
#include "report/csv_decisions.h"
#include "report/csv_study_tables.h"
#include "report/csv_tables.h"
#include "report/tensorboard.h"

#include <algorithm>
#include <fcntl.h>
#include <set>

namespace engine {

namespace {

namespace fs = std::filesystem;
using Runs = std::vector<const RunRecord*>;

// Names are those of folders; a record made by hand may hold anything.
std::string folderName(const RunRecord& run, std::set<std::string>& taken)
{
    std::string name = fs::path(run.summary.name).filename().string();
    if (name.empty() || name == "." || name == "..")
        name = "run";
    const std::string stem = name;
    for (int i = 2; !taken.insert(name).second; ++i)
        name = stem + "-" + std::to_string(i);
    return name;
}

/// Collects the files of an export in its draft folder.
class Exporter {
public:
    Exporter(FiguresForm form, const fs::path& to) : m_draft(to)
    {
        m_result.form = form;
        m_result.folder = to;
    }

    void write(const std::string& name, const std::string& bytes)
    {
        if (bytes.empty())
            return;
        PosixFile file = PosixFile::open(m_draft.folder() / name, O_WRONLY | O_CREAT | O_EXCL);
        file.write(bytes);
        file.sync();
        m_result.files.push_back(name);
        m_result.bytes += bytes.size();
    }

    void writeTensorBoard(const Runs& runs)
    {
        std::set<std::string> taken;
        for (const RunRecord* run : runs) {
            const std::string folder = folderName(*run, taken);
            createFolders(m_draft.folder() / folder);
            write(folder + "/" + eventFileName(*run), eventFileBytes(*run, runs));
            if (!unixTime(run->summary.startedAt))
                m_result.notes.push_back(run->summary.name +
                                         ": it has no start time, its clock begins in 1970 in TensorBoard");
        }
    }

    void writeCsv(const Runs& runs, const std::vector<RunGroup>& groups)
    {
        write("runs.csv", csv::runsTable(runs));
        write("configuration.csv", csv::configurationTable(runs));
        write("steps.csv", csv::stepsTable(runs));
        write("evaluations.csv", csv::evaluationsTable(runs));
        write("similarity.csv", csv::similarityTable(runs));
        write("shares.csv", csv::sharesTable(runs));
        write("lambdas.csv", csv::lambdasTable(runs));
        const csv::StudyTables tables = csv::studyTables(groups);
        write("settings.csv", tables.settings);
        write("endpoints.csv", tables.endpoints);
        write("effects.csv", tables.effects);
        write("decisions.csv", csv::decisionsTable(groups, m_result.notes));
    }

    FiguresExport finish(const Runs& runs)
    {
        m_result.runs = static_cast<std::int64_t>(runs.size());
        m_draft.putInPlace();
        return std::move(m_result);
    }

private:
    DraftFolder m_draft;
    FiguresExport m_result;
};

Runs distinctRuns(const std::vector<RunGroup>& groups)
{
    Runs runs;
    std::set<fs::path> seen;
    for (const RunGroup& group : groups)
        for (const RunRecord& run : group.runs)
            if (seen.insert(run.folder / run.summary.name).second)
                runs.push_back(&run);
    return runs;
}

} // namespace

void writeReportFile(const fs::path& path, std::string_view bytes)
{
    writeFileAtomically(path, bytes);
}

FiguresExport exportFigures(const std::vector<RunGroup>& groups, FiguresForm form, const fs::path& to)
{
    const Runs runs = distinctRuns(groups);
    if (runs.empty())
        throw EngineError(ErrorCode::BadConfig, "there is no run to export", to.string(), "name a run or a study");
    Exporter exporter(form, to);
    if (form == FiguresForm::TensorBoard)
        exporter.writeTensorBoard(runs);
    else
        exporter.writeCsv(runs, groups);
    return exporter.finish(runs);
}

} // namespace engine
