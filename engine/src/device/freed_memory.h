// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace engine {

/// Batches of ever other lengths leave holes in the heap that the next tensor does not fit: a long training would grow
/// to three times what it needs (seen: eight runs of MiniLM, 1.3 GB after one step, 3.8 GB after 400).
/// Gives freed memory back to the system before that: the process stays within kMost of what one step needs.
/// Works with glibc; elsewhere it does nothing.   Thread: training thread only.
class FreedMemory {
public:
    static constexpr double kMost = 1.5; ///< nearer to 1 the pages that come back cost more time than they are worth

    /// After each step.
    void afterStep();

private:
    std::int64_t m_need = 0; ///< largest resident size after the first step on a trimmed heap
    bool m_trimmed = true;   ///< the step just done began on a trimmed heap
};

} // namespace engine
