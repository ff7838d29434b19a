// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/annotations.h"
#include "library/index_store.h"
#include "library/problem.h"

#include <QObject>

#include <cstddef>
#include <filesystem>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <vector>

namespace ui {

/// The thread of a LibraryIndex: compares run folders with what is known of them, reads those that changed, counts
/// their bytes, keeps the index on disk. It works in slices of a tenth of a second, so that what it is asked meanwhile
/// (an annotation) is done between two of them. A stop is noticed before each folder.
class LibraryWorker : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kChunk = 250; ///< rows told at once, at most

    LibraryWorker(std::filesystem::path library, std::stop_token stop);

    void refresh();
    void annotate(const std::vector<ui::AnnotationEdit>& edits);

signals:
    void rowsChanged(const std::vector<ui::RunRow>& rows);
    void rowsGone(const std::vector<std::string>& names);
    void problemsFound(const QList<ui::Problem>& problems);
    void scanned(); ///< every folder has been looked at
    void counted(); ///< and its bytes are known: the refresh has ended

private:
    void openStore();
    void reopenStore();
    void listFolders();
    void scanSlice();
    void endScan();
    void countSlice();
    /// Takes what a folder says now; false where nothing has changed.
    [[nodiscard]] bool look(const std::string& name);
    void tell(const std::vector<std::string>& names);
    void report(const std::optional<Problem>& problem);
    [[nodiscard]] std::filesystem::path folder(const std::string& name) const;
    void later(void (LibraryWorker::*slice)());

    std::filesystem::path m_library;
    std::stop_token m_stop;
    IndexStore m_store;
    bool m_opened = false; ///< tried, once there is a library
    std::unordered_map<std::string, IndexStore::Entry> m_known;
    std::vector<std::string> m_folders; ///< of the refresh that runs
    std::vector<std::string> m_uncounted;
    std::size_t m_at = 0;
    QList<Problem> m_problems;
};

} // namespace ui
