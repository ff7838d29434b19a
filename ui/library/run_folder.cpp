// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/run_folder.h"

#include "engine/error.h"
#include "library/annotations.h"

#include <QCoreApplication>
#include <QString>

#include <sys/stat.h>

namespace ui {

namespace {

namespace fs = std::filesystem;

// One call instead of the standard library's two: thousands of folders are looked at whenever the list is refreshed.
void addStamp(QByteArray& stamp, const fs::path& path, bool withSize)
{
    struct stat facts {};
    if (::stat(path.c_str(), &facts) != 0) {
        stamp += "-;";
        return;
    }
    stamp += QByteArray::number(static_cast<qlonglong>(facts.st_mtim.tv_sec)) + '.' +
             QByteArray::number(static_cast<qlonglong>(facts.st_mtim.tv_nsec));
    if (withSize)
        stamp += ':' + QByteArray::number(static_cast<qlonglong>(facts.st_size));
    stamp += ';';
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunFolder)
};

std::string folderName(const fs::path& folder)
{
    return folder.filename().string();
}

/// The member of the sum that a path below the run folder counts to.
qint64& partOf(DiskUse& use, const std::string& top)
{
    if (top == "adapter" || top == "adapter-last")
        return use.adapters;
    if (top == "checkpoints")
        return use.checkpoints;
    return top == "predictions" ? use.predictions : use.other;
}

/// 0 for anything but a regular file, and for one that has just gone.
qint64 sizeOfFile(const fs::directory_entry& entry)
{
    std::error_code error;
    if (!entry.is_regular_file(error))
        return 0;
    const auto size = entry.file_size(error);
    return error ? 0 : static_cast<qint64>(size);
}

} // namespace

QByteArray folderStamp(const fs::path& runFolder)
{
    std::error_code ignored;
    if (!fs::is_directory(runFolder, ignored))
        return {};
    QByteArray stamp;
    addStamp(stamp, runFolder, false);
    addStamp(stamp, runFolder / "checkpoints", false);
    for (const char* file : {"config.json", "events.jsonl", "summary.json", kNotesFile})
        addStamp(stamp, runFolder / file, true);
    return stamp;
}

ReadRow readRow(const fs::path& runFolder)
{
    ReadRow read;
    try {
        read.row.summary = engine::readSummary(runFolder);
    } catch (const std::exception& error) {
        read.problem = problemOf(error, QString::fromStdString(runFolder.string()));
        read.problem->what = Words::tr("A run folder cannot be read: %1").arg(read.problem->what);
        read.problem->remedy =
            Words::tr("Mend that file or put it back from a copy, or delete the run. All others go on.");
        read.row.summary.name = folderName(runFolder);
        read.row.summary.state = engine::RunState::Failed;
        read.row.summary.reason = error.what();
        if (const auto* ours = dynamic_cast<const engine::EngineError*>(&error))
            read.row.summary.reason = engine::describe(*ours);
    }
    try {
        read.row.setAnnotations(readAnnotations(runFolder));
    } catch (const engine::EngineError& error) {
        if (!read.problem)
            read.problem = problemOf(error);
    }
    return read;
}

DiskUse diskUse(const fs::path& runFolder)
{
    DiskUse use;
    std::error_code error;
    fs::directory_iterator entry(runFolder, error);
    for (const fs::directory_iterator end; !error && entry != end; entry.increment(error)) {
        qint64& part = partOf(use, entry->path().filename().string());
        std::error_code gone;
        if (!entry->is_symlink(gone))
            part += entry->is_directory(gone) ? sizeOfTree(entry->path()) : sizeOfFile(*entry);
    }
    return use;
}

qint64 sizeOfTree(const fs::path& folder)
{
    qint64 bytes = 0;
    std::error_code error;
    fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, error);
    for (const fs::recursive_directory_iterator end; !error && entry != end; entry.increment(error)) {
        std::error_code gone;
        if (!entry->is_symlink(gone))
            bytes += sizeOfFile(*entry);
    }
    return bytes;
}

} // namespace ui
