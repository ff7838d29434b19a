// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

/// Made-up reports on models, with the shape of real ones.
namespace sample {

inline engine::ModelFacts facts(engine::BlockLayout layout)
{
    engine::ModelFacts facts;
    facts.name = "sample";
    facts.block = layout;
    facts.family = layout == engine::BlockLayout::PostNorm  ? "BERT"
                   : layout == engine::BlockLayout::PreNorm ? "LLaMA"
                                                            : "GPT-J";
    facts.modelType = "sample";
    facts.gated = layout == engine::BlockLayout::PreNorm;
    facts.causal = layout != engine::BlockLayout::PostNorm;
    facts.parameters = 134'515'008;
    facts.diskBytes = 269'060'552;
    facts.layers = 3;
    facts.width = 576;
    facts.heads = 9;
    facts.keyValueHeads = layout == engine::BlockLayout::PreNorm ? 3 : 9;
    facts.feedForward = 1536;
    facts.vocabulary = 49'152;
    facts.longestSequence = 8192;
    facts.licence = "apache-2.0";
    facts.dtype = "bfloat16";
    facts.tokenizer = "BPE";
    return facts;
}

/// Query and value of three layers, mixed everywhere and without effect in the first, and a head.
inline ui::ModelReport bertReport()
{
    ui::ModelReport report{facts(engine::BlockLayout::PostNorm), {}, {}};
    for (int layer = 0; layer < 3; ++layer)
        for (const auto& [name, part] : {std::pair{"attention.self.query", engine::BlockPart::Query},
                                         std::pair{"attention.self.value", engine::BlockPart::Value}}) {
            report.sites.modules.push_back({name, layer, part, 512, true, layer > 0});
            ++report.sites.sites;
            ++report.sites.injected;
            report.sites.effective += layer > 0 ? 1 : 0;
        }
    report.sites.modules.push_back({"classifier", -1, {}, 66, false, false});
    report.sites.trainable = 6 * 512 + 66;
    return report;
}

} // namespace sample
