// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/version.h"

namespace engine {

const char* version()
{
    return SIBO_VERSION;
}

} // namespace engine
