// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace ui {

/// Deleted runs and studies wait in `library`/trash until it is emptied, so that deleting can be undone.
class RunTrash {
public:
    struct Moved {
        std::filesystem::path from, to;
    };

    explicit RunTrash(std::filesystem::path library) : m_library(std::move(library)) {}

    /// Moves the folders below `library`; on a failure the ones already moved come back.
    /// Errors  EngineError{Locked} for a run that is training, {Io} where a move fails.
    [[nodiscard]] std::vector<Moved> discard(const std::vector<std::filesystem::path>& folders) const;
    /// Errors  EngineError{Io}.
    static void restore(const std::vector<Moved>& moved);

    [[nodiscard]] std::size_t count() const;
    /// Removes everything in the trash for good.  Errors  EngineError{Io}.
    void empty() const;

private:
    [[nodiscard]] std::filesystem::path folder() const { return m_library / "trash"; }

    std::filesystem::path m_library;
};

} // namespace ui
