// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/methods.h"

namespace engine {

const char* title(MethodKind value)
{
    switch (value) {
    case MethodKind::Lora:
        return "LoRA";
    case MethodKind::Dora:
        return "DoRA";
    case MethodKind::Series:
        return "Series adapter";
    case MethodKind::Parallel:
        return "Parallel adapter";
    case MethodKind::AdapterInput:
        return "Adapter before a linear layer";
    case MethodKind::Ia3:
        return "IA³";
    case MethodKind::Bitfit:
        return "BitFit";
    case MethodKind::Prefix:
        return "Prefix tuning";
    case MethodKind::Prompt:
        return "Prompt tuning";
    case MethodKind::Full:
        return "Full fine-tuning";
    case MethodKind::Head:
        return "Head only";
    }
    return "";
}

bool takesLambda(MethodKind value)
{
    return isLowRank(value) || isBottleneck(value) || hasVirtualTokens(value);
}

bool isLowRank(MethodKind value)
{
    return value == MethodKind::Lora || value == MethodKind::Dora;
}

bool isBottleneck(MethodKind value)
{
    return isAtSublayers(value) || value == MethodKind::AdapterInput;
}

bool isAtSublayers(MethodKind value)
{
    return value == MethodKind::Series || value == MethodKind::Parallel;
}

bool hasVirtualTokens(MethodKind value)
{
    return value == MethodKind::Prefix || value == MethodKind::Prompt;
}

bool hasTargets(MethodKind value)
{
    return isLowRank(value) || isBottleneck(value) || value == MethodKind::Ia3;
}

} // namespace engine
