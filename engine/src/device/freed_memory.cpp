// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/freed_memory.h"

#include "device/cpu_memory.h"

#include <algorithm>

#include <stdlib.h> // names the C library

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace engine {
namespace {

void trimHeap()
{
#if defined(__GLIBC__)
    malloc_trim(0);
#endif
}

} // namespace

void FreedMemory::afterStep()
{
    const std::int64_t resident = residentBytes();
    if (m_trimmed)
        m_need = std::max(m_need, resident);
    m_trimmed = static_cast<double>(resident) > kMost * static_cast<double>(m_need);
    if (m_trimmed)
        trimHeap();
}

} // namespace engine
