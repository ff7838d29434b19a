// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace cli {

/// What a process wrote to stdout, and its exit code; −1 where it could not be started or ended by a signal.
struct OwnOutput {
    int code = -1;
    std::string text;
};

/// Runs this very program (/proc/self/exe) with these arguments and waits for its end; its stderr goes nowhere.
[[nodiscard]] OwnOutput runOwnProgram(const std::vector<std::string>& arguments);

/// A file of the system's folder for such, there while this object lives.  Errors  EngineError{Io}.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::string& text);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace cli
