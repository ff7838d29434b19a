// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/known_modules.h"

#include <algorithm>
#include <array>

namespace engine {

namespace {

struct KnownModule {
    std::string_view path; ///< within its layer
    ModuleInput input;
};

struct KnownFamily {
    std::string_view layers; ///< what stands before a layer's number
    std::vector<KnownModule> modules;
};

std::vector<KnownModule> encoderModules()
{
    return {{"attention.self.query", ModuleInput::Attention},  {"attention.self.key", ModuleInput::Attention},
            {"attention.self.value", ModuleInput::Attention},  {"attention.output.dense", ModuleInput::AttentionOutput},
            {"intermediate.dense", ModuleInput::Ffn},          {"output.dense", ModuleInput::FfnInner},
            {"attention.output", ModuleInput::AttentionBlock}, {"output", ModuleInput::FfnBlock}};
}

std::vector<KnownModule> llamaModules()
{
    return {{"self_attn.q_proj", ModuleInput::Attention},
            {"self_attn.k_proj", ModuleInput::Attention},
            {"self_attn.v_proj", ModuleInput::Attention},
            {"self_attn.o_proj", ModuleInput::AttentionOutput},
            {"mlp.gate_proj", ModuleInput::Ffn},
            {"mlp.up_proj", ModuleInput::Ffn},
            {"mlp.down_proj", ModuleInput::FfnInner},
            {"self_attn", ModuleInput::AttentionBlock},
            {"mlp", ModuleInput::FfnBlock}};
}

std::vector<KnownModule> gptjModules()
{
    return {{"attn.q_proj", ModuleInput::Attention}, {"attn.k_proj", ModuleInput::Attention},
            {"attn.v_proj", ModuleInput::Attention}, {"attn.out_proj", ModuleInput::AttentionOutput},
            {"mlp.fc_in", ModuleInput::Ffn},         {"mlp.fc_out", ModuleInput::FfnInner},
            {"attn", ModuleInput::AttentionBlock},   {"mlp", ModuleInput::FfnBlock}};
}

const std::vector<KnownFamily>& knownFamilies()
{
    static const std::vector<KnownFamily> families{{"bert.encoder.layer", encoderModules()},
                                                   {"roberta.encoder.layer", encoderModules()},
                                                   {"model.layers", llamaModules()},
                                                   {"transformer.h", gptjModules()}};
    return families;
}

// `part` is all of `whole`, or what it ends with after a dot.
bool isTail(std::string_view part, std::string_view whole)
{
    if (part.empty() || !whole.ends_with(part))
        return false;
    return part.size() == whole.size() || whole[whole.size() - part.size() - 1] == '.';
}

// "layers.12" or "12" for "model.layers"
bool isLayer(std::string_view text, std::string_view layers)
{
    const std::size_t dot = text.rfind('.');
    const std::string_view number = dot == std::string_view::npos ? text : text.substr(dot + 1);
    constexpr std::size_t kMostDigits = 4;
    if (number.empty() || number.size() > kMostDigits ||
        number.find_first_not_of("0123456789") != std::string_view::npos)
        return false;
    return dot == std::string_view::npos || isTail(text.substr(0, dot), layers);
}

bool names(std::string_view entry, const KnownModule& module, std::string_view layers)
{
    if (isTail(entry, module.path))
        return true;
    if (entry.size() <= module.path.size() + 1 || !isTail(module.path, entry))
        return false;
    return isLayer(entry.substr(0, entry.size() - module.path.size() - 1), layers);
}

} // namespace

std::vector<ModuleInput> modulesNamed(std::string_view entry)
{
    std::vector<ModuleInput> found;
    for (const KnownFamily& family : knownFamilies())
        for (const KnownModule& module : family.modules)
            if (names(entry, module, family.layers) &&
                std::find(found.begin(), found.end(), module.input) == found.end())
                found.push_back(module.input);
    return found;
}

bool isBlock(ModuleInput input)
{
    return input == ModuleInput::AttentionBlock || input == ModuleInput::FfnBlock;
}

bool mayMix(ModuleInput input, const SiboConfig& sibo)
{
    const bool attention = sibo.placement != Placement::Ffn;
    const bool ffn = sibo.placement != Placement::Attention;
    switch (input) {
    case ModuleInput::Attention:
    case ModuleInput::AttentionBlock:
        return attention;
    case ModuleInput::AttentionOutput:
        return attention && sibo.injectAttentionOutput;
    case ModuleInput::Ffn:
    case ModuleInput::FfnBlock:
        return ffn;
    case ModuleInput::FfnInner:
        return false; // its input has the width of the feed-forward layer, not of h0
    }
    return false;
}

} // namespace engine
