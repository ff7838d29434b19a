// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/posix_file.h"
#include "data/dataset.h"

#include <cstdint>
#include <string>
#include <vector>

namespace engine {

/// Samples that are looked at one by one, in memory while their texts are few, else in a file without a name in the
/// system's temporary folder; beside it 8 bytes a sample.
/// Thread  reading from any number of threads at a time.  Errors  EngineError{DiskFull, Io, BadFile} of that file.
class StoredSamples {
public:
    static constexpr std::size_t kHeldBytes = 4u << 20;

    void push_back(const Sample& sample);
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] Sample operator[](std::size_t i) const;
    [[nodiscard]] bool isInFile() const { return m_file.isOpen(); }

private:
    void write();

    std::string m_held; ///< behind what is in the file
    PosixFile m_file;
    std::uint64_t m_written = 0;
    std::vector<std::uint64_t> m_ends; ///< of each sample's bytes
};

} // namespace engine
