// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_trash.h"

#include "engine/error.h"
#include "engine/runs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <iterator>
#include <system_error>

namespace ui {

namespace {

namespace fs = std::filesystem;
using engine::EngineError;
using engine::ErrorCode;

const QString kFrom = QStringLiteral("library");
const QString kTo = QStringLiteral("trash");

EngineError notMoved(const fs::path& folder, const std::string& why)
{
    return {ErrorCode::Io, "the folder could not be moved: " + why, folder.string(),
            "check that the library folder is writable"};
}

void move(const fs::path& from, const fs::path& to)
{
    std::error_code failed;
    fs::create_directories(to.parent_path(), failed);
    if (!failed)
        fs::rename(from, to, failed);
    if (failed)
        throw notMoved(from, failed.message());
}

bool isThere(const fs::path& path)
{
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

/// A name that is free in the trash, also of those about to be used: the folder's own, else with a number.
fs::path freeName(const fs::path& wanted, const std::vector<RunTrash::Moved>& planned)
{
    const auto isTaken = [&planned](const fs::path& name) {
        return isThere(name) || std::any_of(planned.begin(), planned.end(),
                                            [&name](const RunTrash::Moved& move) { return move.to == name; });
    };
    fs::path name = wanted;
    for (int i = 2; isTaken(name); ++i)
        name = wanted.string() + "-" + std::to_string(i);
    return name;
}

/// "runs/NAME", as the journal has it: whatever it says, nothing outside the library is touched.
QString relativeName(const fs::path& path)
{
    return QString::fromStdString((path.parent_path().filename() / path.filename()).string());
}

fs::path placeIn(const fs::path& root, const QJsonValue& value)
{
    const fs::path name = value.toString().toStdString();
    const fs::path kind = name.parent_path(), own = name.filename();
    const bool plain = (kind == "runs" || kind == "studies") && !own.empty() && own != "." && own != "..";
    return plain ? root / kind / own : fs::path();
}

/// Takes the trash for this program; makes it if it is not there.
class TrashLock {
public:
    explicit TrashLock(const fs::path& trash) : m_lock(made(trash)) {}

private:
    static const fs::path& made(const fs::path& trash)
    {
        std::error_code failed;
        fs::create_directories(trash, failed);
        if (failed)
            throw notMoved(trash, failed.message());
        return trash;
    }
    engine::RunLock m_lock;
};

} // namespace

void RunTrash::writeJournal(const std::vector<Moved>& moves) const
{
    QJsonArray list;
    for (const Moved& move : moves)
        list.append(QJsonObject{{kFrom, relativeName(move.from)}, {kTo, relativeName(move.to)}});
    QSaveFile file(QString::fromStdString(journal().string()));
    const QByteArray text = QJsonDocument(list).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        throw EngineError(ErrorCode::Io,
                          "nothing was moved, since its journal could not be written: " +
                              file.errorString().toStdString(),
                          journal().string(), "check that the library folder is writable and the disk is not full");
}

std::vector<RunTrash::Moved> RunTrash::readJournal() const
{
    QFile file(QString::fromStdString(journal().string()));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isArray())
        throw EngineError(ErrorCode::BadFile, "the journal of the trash cannot be read", journal().string(),
                          "look into the trash folder for runs that you miss, then remove the file");
    std::vector<Moved> moves;
    for (const QJsonValue entry : document.array()) {
        const Moved move{placeIn(m_library, entry[kFrom]), placeIn(folder(), entry[kTo])};
        if (!move.from.empty() && !move.to.empty())
            moves.push_back(move);
    }
    return moves;
}

std::vector<RunTrash::Moved> RunTrash::discard(const std::vector<fs::path>& folders) const
{
    for (const fs::path& from : folders) {
        if (engine::RunLock::isHeld(from))
            throw EngineError(ErrorCode::Locked, "the run is training", from.filename().string(),
                              "stop it before deleting it");
        if (!isThere(from))
            throw notMoved(from, "it is not there any more");
    }
    const TrashLock lock(folder());
    std::vector<Moved> moves;
    for (const fs::path& from : folders)
        moves.push_back({from, freeName(folder() / from.parent_path().filename() / from.filename(), moves)});
    writeJournal(moves);
    std::size_t done = 0;
    try {
        for (; done < moves.size(); ++done)
            move(moves[done].from, moves[done].to);
    } catch (const EngineError&) {
        while (done-- > 0)
            move(moves[done].to, moves[done].from);
        fs::remove(journal());
        throw;
    }
    std::error_code ignored;
    fs::remove(journal(), ignored);
    return moves;
}

void RunTrash::restore(const std::vector<Moved>& moved) const
{
    for (const Moved& entry : moved) {
        if (isThere(entry.from))
            throw EngineError(ErrorCode::Io, "nothing was brought back: a folder of that name is there again",
                              entry.from.string(), "move or rename it, then undo again");
    }
    const TrashLock lock(folder());
    writeJournal(moved);
    for (auto entry = moved.rbegin(); entry != moved.rend(); ++entry)
        move(entry->to, entry->from);
    std::error_code ignored;
    fs::remove(journal(), ignored);
}

std::size_t RunTrash::recover() const
{
    if (!isThere(journal()) || engine::RunLock::isHeld(folder()))
        return 0;
    const TrashLock lock(folder());
    std::size_t count = 0;
    for (const Moved& entry : readJournal()) {
        if (!isThere(entry.to) || isThere(entry.from))
            continue; // not moved yet, or back already
        move(entry.to, entry.from);
        ++count;
    }
    std::error_code ignored;
    fs::remove(journal(), ignored);
    return count;
}

std::size_t RunTrash::count() const
{
    std::size_t count = 0;
    std::error_code ignored;
    for (const char* kind : {"runs", "studies"}) {
        const fs::directory_iterator entries(folder() / kind, ignored);
        count += static_cast<std::size_t>(std::distance(begin(entries), end(entries)));
    }
    return count;
}

void RunTrash::empty() const
{
    if (engine::RunLock::isHeld(folder()))
        throw EngineError(ErrorCode::Locked, "another program is deleting or bringing back runs", folder().string(),
                          "try again when it has finished");
    std::error_code failed;
    fs::remove_all(folder(), failed);
    if (failed)
        throw EngineError(ErrorCode::Io, "the trash could not be emptied: " + failed.message(), folder().string(),
                          "check that the library folder is writable");
}

} // namespace ui
