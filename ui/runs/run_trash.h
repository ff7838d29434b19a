// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace ui {

/// Deleted runs and studies wait in `library`/trash until it is emptied, so that deleting can be undone.
/// What is moved stands in a journal first: a program that ends in the middle leaves it, and recover() brings all of
/// it back into the library. One program at a time works on a trash, held by the lock of run folders.
class RunTrash {
public:
    struct Moved {
        std::filesystem::path from, to;
    };

    explicit RunTrash(std::filesystem::path library) : m_library(std::move(library)) {}

    /// Moves the folders below `library`; on a failure the ones already moved come back.
    /// Errors  EngineError{Locked}: a run is training, or another program deletes; {Io} where a move fails.
    [[nodiscard]] std::vector<Moved> discard(const std::vector<std::filesystem::path>& folders) const;
    /// Errors  EngineError{Locked, Io}; Io also where a folder of that name is in the library again: all stay then.
    void restore(const std::vector<Moved>& moved) const;
    /// Finishes what a program that has ended left: how many folders came back. 0 also while another one works here.
    /// Errors  EngineError{Io, BadFile}.
    std::size_t recover() const;

    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] std::filesystem::path folder() const { return m_library / "trash"; }
    /// Removes everything in the trash for good.  Errors  EngineError{Locked, Io}.
    void empty() const;

private:
    [[nodiscard]] std::filesystem::path journal() const { return folder() / "journal.json"; }
    void writeJournal(const std::vector<Moved>& moves) const;
    [[nodiscard]] std::vector<Moved> readJournal() const;

    std::filesystem::path m_library;
};

} // namespace ui
