// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/problem.h"
#include "library/run_row.h"

#include <QByteArray>
#include <QString>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ui {

/// The index on disk: SQLite in WAL mode, one table of runs, a version in PRAGMA user_version. It only repeats what
/// the run folders say, so every trouble with it ends the same way: it is closed, and the program goes on without it.
///   corrupt        moved aside as index.sqlite.damaged-N, a new one is begun
///   newer version  left alone
///   locked, read-only, full disk, lost folder: left as it is
/// Thread: the one that called open(); two programs may have the same file open (they wait for each other 2 s).
class IndexStore {
public:
    static constexpr int kVersion = 1;

    struct Entry {
        RunRow row;
        QByteArray stamp; ///< of the folder as it was read
    };

    explicit IndexStore(std::filesystem::path file);
    ~IndexStore();
    IndexStore(const IndexStore&) = delete;
    IndexStore& operator=(const IndexStore&) = delete;

    /// What a person should know, if there was something.
    [[nodiscard]] std::optional<Problem> open();
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// All runs, newest first; none where it is closed or cannot be read (then it is closed).
    [[nodiscard]] std::vector<Entry> all();
    /// One transaction. Where it fails the store closes.
    [[nodiscard]] std::optional<Problem> write(const std::vector<Entry>& entries);
    [[nodiscard]] std::optional<Problem> remove(const std::vector<std::string>& names);

private:
    void close();
    void moveAside() const;
    /// One statement for each item, in one transaction; `bind(query, item)` fills its places in.
    template<class Items, class Bind>
    [[nodiscard]] std::optional<Problem> runForEach(const QString& text, const Items& items, const Bind& bind);

    std::filesystem::path m_file;
    QString m_connection;
    bool m_open = false;
};

} // namespace ui
