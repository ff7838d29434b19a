// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/names.h"

#include <array>

namespace engine {

const char* name(TaskKind value)
{
    switch (value) {
    case TaskKind::Classification:
        return "classification";
    case TaskKind::Regression:
        return "regression";
    }
    return "";
}

const char* name(MethodKind value)
{
    switch (value) {
    case MethodKind::Lora:
        return "lora";
    case MethodKind::Head:
        return "head";
    }
    return "";
}

const char* name(Placement value)
{
    switch (value) {
    case Placement::Attention:
        return "attention";
    case Placement::Ffn:
        return "ffn";
    case Placement::Both:
        return "both";
    }
    return "";
}

const char* name(SiboSource value)
{
    switch (value) {
    case SiboSource::H0:
        return "h0";
    case SiboSource::Zero:
        return "zero";
    case SiboSource::Permuted:
        return "permuted";
    }
    return "";
}

const char* name(Schedule value)
{
    switch (value) {
    case Schedule::Linear:
        return "linear";
    case Schedule::Cosine:
        return "cosine";
    case Schedule::Constant:
        return "constant";
    }
    return "";
}

template<>
std::span<const TaskKind> allValues<TaskKind>()
{
    static constexpr std::array kAll{TaskKind::Classification, TaskKind::Regression};
    return kAll;
}

template<>
std::span<const MethodKind> allValues<MethodKind>()
{
    static constexpr std::array kAll{MethodKind::Lora, MethodKind::Head};
    return kAll;
}

template<>
std::span<const Placement> allValues<Placement>()
{
    static constexpr std::array kAll{Placement::Attention, Placement::Ffn, Placement::Both};
    return kAll;
}

template<>
std::span<const SiboSource> allValues<SiboSource>()
{
    static constexpr std::array kAll{SiboSource::H0, SiboSource::Zero, SiboSource::Permuted};
    return kAll;
}

template<>
std::span<const Schedule> allValues<Schedule>()
{
    static constexpr std::array kAll{Schedule::Linear, Schedule::Cosine, Schedule::Constant};
    return kAll;
}

} // namespace engine
