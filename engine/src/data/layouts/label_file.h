// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace engine {

/// The answers of PIQA and SIQA, one a line, in a file beside the data: "dev-labels.lst" of "dev.jsonl".
class LabelFile {
public:
    [[nodiscard]] static std::filesystem::path nameFor(const std::filesystem::path& data);
    /// Null where there is none.  Errors  EngineError{BadData, Io}.
    [[nodiscard]] static std::optional<LabelFile> beside(const std::filesystem::path& data);

    /// The next row's.  Errors  EngineError{BadData} at `where`: there are fewer labels than rows.
    [[nodiscard]] const std::string& next(const std::string& where);
    /// Errors  EngineError{BadData}: labels are left.
    void finish(const std::string& data) const;

private:
    std::string m_file;
    std::vector<std::string> m_labels;
    std::size_t m_at = 0;
};

} // namespace engine
