// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <optional>
#include <span>
#include <string_view>

namespace engine {

/// All values of an enum of config.h, in the order they are shown.
template<class Enum>
[[nodiscard]] std::span<const Enum> allValues();
template<>
std::span<const TaskKind> allValues<TaskKind>();
template<>
std::span<const MethodKind> allValues<MethodKind>();
template<>
std::span<const BiasMode> allValues<BiasMode>();
template<>
std::span<const NonLinearity> allValues<NonLinearity>();
template<>
std::span<const AdapterInit> allValues<AdapterInit>();
template<>
std::span<const Placement> allValues<Placement>();
template<>
std::span<const SiboSource> allValues<SiboSource>();
template<>
std::span<const LambdaLearning> allValues<LambdaLearning>();
template<>
std::span<const Schedule> allValues<Schedule>();
template<>
std::span<const StudyStrategy> allValues<StudyStrategy>();

/// The value of that name, or null.
template<class Enum>
[[nodiscard]] std::optional<Enum> fromName(std::string_view text)
{
    for (const Enum value : allValues<Enum>())
        if (text == name(value))
            return value;
    return std::nullopt;
}

} // namespace engine
