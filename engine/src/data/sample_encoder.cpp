// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sample_encoder.h"

#include <utility>

namespace engine {

namespace {

constexpr std::size_t kSamplesAtOnce = 4096;
constexpr std::size_t kTextAtOnce = 2u << 20;

} // namespace

void SampleEncoder::add(Sample&& sample)
{
    m_text += sample.a.size() + sample.b.size();
    m_waiting.push_back(std::move(sample));
    if (m_waiting.size() >= kSamplesAtOnce || m_text >= kTextAtOnce)
        flush();
}

void SampleEncoder::flush()
{
    m_encoder.add(m_into, m_waiting, m_done);
    m_done += m_waiting.size();
    m_waiting.clear();
    m_text = 0;
}

} // namespace engine
