// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace engine {

/// The answers of PIQA and SIQA in a file beside the data, line by line: "dev-labels.lst" of "dev.jsonl".
class LabelFile {
public:
    [[nodiscard]] static std::filesystem::path nameFor(const std::filesystem::path& data);
    /// Null where there is none.  Errors  EngineError{BadData}: it has more or fewer lines than the data; {Io}.
    [[nodiscard]] static std::optional<LabelFile> beside(const std::filesystem::path& data);

    /// Of the row in that line, 1-based; empty behind the last.
    [[nodiscard]] const std::string& at(std::int64_t line) const;

private:
    std::vector<std::string> m_labels;
};

} // namespace engine
