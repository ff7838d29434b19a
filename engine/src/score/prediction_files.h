// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/posix_file.h"
#include "engine/evaluation.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace engine {

/// predictions/<task>-<arm>.jsonl of a data set with so many samples, open for more. Predictions are appended as they
/// are made, in any order; each is in the file before append() returns, whole or not at all.
class PredictionFile {
public:
    /// Opens the file or makes it, and cuts a torn last line.
    /// Errors  EngineError{BadFile} naming file and line: a damaged line, an index that is twice there or beyond the
    ///         data set; {DiskFull, Io}.
    PredictionFile(const std::filesystem::path& file, std::int64_t samples);

    [[nodiscard]] bool has(std::int64_t index) const { return m_has[static_cast<std::size_t>(index)]; }
    [[nodiscard]] std::int64_t done() const { return m_done; }
    [[nodiscard]] std::int64_t right() const { return m_right; } ///< of those done
    /// Nothing where it is there already.  Errors  EngineError{DiskFull, Io}: the file is as before.
    void append(const Prediction& prediction);
    void sync() { m_file.sync(); }

private:
    void count(const Prediction& prediction);

    PosixFile m_file;
    std::uint64_t m_bytes = 0;
    std::vector<bool> m_has;
    std::int64_t m_done = 0, m_right = 0;
};

} // namespace engine
