// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/names.h"

#include "engine/generate.h"

#include <algorithm>
#include <array>

namespace engine {

namespace {

/// Values with their names, in the order they are shown.
template<class Enum>
using Names = std::pair<Enum, const char*>;

constexpr std::array kTaskKindNames{Names<TaskKind>{TaskKind::Classification, "classification"},
                                    Names<TaskKind>{TaskKind::Regression, "regression"},
                                    Names<TaskKind>{TaskKind::CausalLm, "causal_lm"}};
constexpr std::array kMethodKindNames{Names<MethodKind>{MethodKind::Lora, "lora"},
                                      Names<MethodKind>{MethodKind::Dora, "dora"},
                                      Names<MethodKind>{MethodKind::Series, "series"},
                                      Names<MethodKind>{MethodKind::Parallel, "parallel"},
                                      Names<MethodKind>{MethodKind::AdapterInput, "adapter_input"},
                                      Names<MethodKind>{MethodKind::Ia3, "ia3"},
                                      Names<MethodKind>{MethodKind::Bitfit, "bitfit"},
                                      Names<MethodKind>{MethodKind::Prefix, "prefix"},
                                      Names<MethodKind>{MethodKind::Prompt, "prompt"},
                                      Names<MethodKind>{MethodKind::Full, "full"},
                                      Names<MethodKind>{MethodKind::Head, "head"}};
constexpr std::array kBiasModeNames{Names<BiasMode>{BiasMode::None, "none"}, Names<BiasMode>{BiasMode::All, "all"},
                                    Names<BiasMode>{BiasMode::LoraOnly, "lora_only"}};
constexpr std::array kNonLinearityNames{
    Names<NonLinearity>{NonLinearity::Relu, "relu"}, Names<NonLinearity>{NonLinearity::Tanh, "tanh"},
    Names<NonLinearity>{NonLinearity::Gelu, "gelu"}, Names<NonLinearity>{NonLinearity::GeluNew, "gelu_new"},
    Names<NonLinearity>{NonLinearity::Silu, "silu"}};
constexpr std::array kAdapterInitNames{Names<AdapterInit>{AdapterInit::Bert, "bert"},
                                       Names<AdapterInit>{AdapterInit::Identity, "identity"}};
constexpr std::array kPlacementNames{Names<Placement>{Placement::Attention, "attention"},
                                     Names<Placement>{Placement::Ffn, "ffn"},
                                     Names<Placement>{Placement::Both, "both"}};
constexpr std::array kSiboSourceNames{Names<SiboSource>{SiboSource::H0, "h0"},
                                      Names<SiboSource>{SiboSource::Zero, "zero"},
                                      Names<SiboSource>{SiboSource::Permuted, "permuted"}};
constexpr std::array kLambdaLearningNames{
    Names<LambdaLearning>{LambdaLearning::Off, "off"}, Names<LambdaLearning>{LambdaLearning::One, "one"},
    Names<LambdaLearning>{LambdaLearning::Layer, "layer"}, Names<LambdaLearning>{LambdaLearning::Site, "site"}};
constexpr std::array kScheduleNames{Names<Schedule>{Schedule::Linear, "linear"},
                                    Names<Schedule>{Schedule::Cosine, "cosine"},
                                    Names<Schedule>{Schedule::Constant, "constant"}};
constexpr std::array kStudyStrategyNames{Names<StudyStrategy>{StudyStrategy::Grid, "grid"},
                                         Names<StudyStrategy>{StudyStrategy::Halving, "halving"},
                                         Names<StudyStrategy>{StudyStrategy::Refine, "refine"}};

template<class Enum, std::size_t Count>
const char* nameIn(const std::array<Names<Enum>, Count>& names, Enum value)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto& pair) { return pair.first == value; });
    return found == names.end() ? "" : found->second;
}

template<class Enum, std::size_t Count>
constexpr std::array<Enum, Count> valuesOf(const std::array<Names<Enum>, Count>& names)
{
    std::array<Enum, Count> values{};
    for (std::size_t i = 0; i < Count; ++i)
        values[i] = names[i].first;
    return values;
}

} // namespace

const char* name(TaskKind value)
{
    return nameIn(kTaskKindNames, value);
}

const char* name(MethodKind value)
{
    return nameIn(kMethodKindNames, value);
}

const char* name(BiasMode value)
{
    return nameIn(kBiasModeNames, value);
}

const char* name(NonLinearity value)
{
    return nameIn(kNonLinearityNames, value);
}

const char* name(AdapterInit value)
{
    return nameIn(kAdapterInitNames, value);
}

const char* name(Placement value)
{
    return nameIn(kPlacementNames, value);
}

const char* name(SiboSource value)
{
    return nameIn(kSiboSourceNames, value);
}

const char* name(LambdaLearning value)
{
    return nameIn(kLambdaLearningNames, value);
}

const char* name(Schedule value)
{
    return nameIn(kScheduleNames, value);
}

const char* name(StudyStrategy value)
{
    return nameIn(kStudyStrategyNames, value);
}

template<>
std::span<const TaskKind> allValues<TaskKind>()
{
    static constexpr auto kAll = valuesOf(kTaskKindNames);
    return kAll;
}

template<>
std::span<const MethodKind> allValues<MethodKind>()
{
    static constexpr auto kAll = valuesOf(kMethodKindNames);
    return kAll;
}

template<>
std::span<const BiasMode> allValues<BiasMode>()
{
    static constexpr auto kAll = valuesOf(kBiasModeNames);
    return kAll;
}

template<>
std::span<const NonLinearity> allValues<NonLinearity>()
{
    static constexpr auto kAll = valuesOf(kNonLinearityNames);
    return kAll;
}

template<>
std::span<const AdapterInit> allValues<AdapterInit>()
{
    static constexpr auto kAll = valuesOf(kAdapterInitNames);
    return kAll;
}

template<>
std::span<const Placement> allValues<Placement>()
{
    static constexpr auto kAll = valuesOf(kPlacementNames);
    return kAll;
}

template<>
std::span<const SiboSource> allValues<SiboSource>()
{
    static constexpr auto kAll = valuesOf(kSiboSourceNames);
    return kAll;
}

template<>
std::span<const LambdaLearning> allValues<LambdaLearning>()
{
    static constexpr auto kAll = valuesOf(kLambdaLearningNames);
    return kAll;
}

template<>
std::span<const Schedule> allValues<Schedule>()
{
    static constexpr auto kAll = valuesOf(kScheduleNames);
    return kAll;
}

template<>
std::span<const StudyStrategy> allValues<StudyStrategy>()
{
    static constexpr auto kAll = valuesOf(kStudyStrategyNames);
    return kAll;
}

const char* name(FinishReason value)
{
    switch (value) {
    case FinishReason::EndToken:
        return "end_token";
    case FinishReason::StopText:
        return "stop_text";
    case FinishReason::Length:
        break;
    }
    return "length";
}

} // namespace engine
