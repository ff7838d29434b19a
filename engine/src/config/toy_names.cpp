// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/toy_world.h"

namespace engine {

const char* name(ToyTask value)
{
    switch (value) {
    case ToyTask::Order:
        return "order";
    case ToyTask::Which:
        return "which";
    case ToyTask::Next:
        return "next";
    }
    return "";
}

const char* name(ToyMethod value)
{
    switch (value) {
    case ToyMethod::AdapterMixedSkip:
        return "series-mix-skip";
    case ToyMethod::Adapter:
        return "series";
    case ToyMethod::Lora:
        return "lora";
    }
    return "";
}

} // namespace engine
