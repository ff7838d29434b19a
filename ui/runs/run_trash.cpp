// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_trash.h"

#include "engine/error.h"
#include "engine/runs.h"

#include <iterator>
#include <system_error>

namespace ui {

namespace {

namespace fs = std::filesystem;

void move(const fs::path& from, const fs::path& to)
{
    std::error_code failed;
    fs::create_directories(to.parent_path(), failed);
    if (!failed)
        fs::rename(from, to, failed);
    if (failed)
        throw engine::EngineError(engine::ErrorCode::Io, "the folder could not be moved: " + failed.message(),
                                  from.string(), "check that the library folder is writable");
}

/// A name that is free in the trash: the folder's own, else with a number.
fs::path freeName(const fs::path& wanted)
{
    std::error_code ignored;
    fs::path name = wanted;
    for (int i = 2; fs::exists(name, ignored); ++i)
        name = wanted.string() + "-" + std::to_string(i);
    return name;
}

} // namespace

std::vector<RunTrash::Moved> RunTrash::discard(const std::vector<fs::path>& folders) const
{
    for (const fs::path& from : folders) {
        if (engine::RunLock::isHeld(from))
            throw engine::EngineError(engine::ErrorCode::Locked, "the run is training", from.filename().string(),
                                      "stop it before deleting it");
    }
    std::vector<Moved> moved;
    try {
        for (const fs::path& from : folders) {
            const fs::path to = freeName(folder() / from.parent_path().filename() / from.filename());
            move(from, to);
            moved.push_back({from, to});
        }
    } catch (const engine::EngineError&) {
        restore(moved);
        throw;
    }
    return moved;
}

void RunTrash::restore(const std::vector<Moved>& moved)
{
    for (auto entry = moved.rbegin(); entry != moved.rend(); ++entry)
        move(entry->to, entry->from);
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
    std::error_code failed;
    fs::remove_all(folder(), failed);
    if (failed)
        throw engine::EngineError(engine::ErrorCode::Io, "the trash could not be emptied: " + failed.message(),
                                  folder().string(), "check that the library folder is writable");
}

} // namespace ui
