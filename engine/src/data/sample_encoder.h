// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"
#include "data/task_encoder.h"

#include <vector>

namespace engine {

/// Tokenizes samples as they come, a few thousand at a time. Encoder and data set outlive it.
class SampleEncoder {
public:
    SampleEncoder(const TaskEncoder& encoder, EncodedDataset& into) : m_encoder(encoder), m_into(into) {}

    void add(Sample&& sample);
    void flush(); ///< those that wait; to be called behind the last

private:
    const TaskEncoder& m_encoder;
    EncodedDataset& m_into;
    std::vector<Sample> m_waiting;
    std::size_t m_text = 0;
    std::uint64_t m_done = 0;
};

} // namespace engine
