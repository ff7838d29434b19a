// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace engine {

/// A folder that appears whole or not at all: it is filled under a temporary name beside its place, and gone unless it
/// was put there.  Errors  EngineError{BadConfig} where something is in the place already (an empty folder may be);
/// {DiskFull, Io}.
class DraftFolder {
public:
    explicit DraftFolder(std::filesystem::path target);
    DraftFolder(const DraftFolder&) = delete;
    DraftFolder& operator=(const DraftFolder&) = delete;
    ~DraftFolder();

    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    void putInPlace() const;

private:
    std::filesystem::path m_target, m_folder;
};

} // namespace engine
