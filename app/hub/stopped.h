// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace hub {

/// Thrown where a requested stop is noticed; what is on disk by then can be gone on with.
struct Stopped {};

inline void throwIfStopped(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Stopped();
}

} // namespace hub
