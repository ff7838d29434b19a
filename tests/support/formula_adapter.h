// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/model_config.h"
#include "config/sites.h"
#include "golden.h"
#include "io/adapter_config.h"
#include "peft/adapter_file.h"
#include "peft/head.h"
#include "peft/method.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>

namespace golden {

/// Fills one tensor of a run's row by its formula; `site` counts for LoRA's tensors only.
inline void fillByFormula(float* row, const engine::ParameterItem& item, std::int64_t site)
{
    const bool bias = item.shape.size() == 1;
    const std::int64_t columns = bias ? 1 : item.shape[1];
    for (std::int64_t k = 0; k < item.size; ++k) {
        const std::int64_t i = k / columns, j = k % columns;
        float& value = row[item.offset + k];
        if (item.name.ends_with("lora_A.weight"))
            value = loraA(i, j, site);
        else if (item.name.ends_with("lora_B.weight"))
            value = loraB(i, j, site);
        else
            value = bias ? headBias(i) : headWeight(i, j);
    }
}

/// As golden.h counts the maps of a BERT layer, which has no gate.
inline int numberOf(engine::SiteKind kind)
{
    return static_cast<int>(kind) - (kind > engine::SiteKind::Gate ? 1 : 0);
}

/// Fills a run's whole row: adapter and head by formula.
inline void fillByFormula(float* row, const engine::ParameterLayout& layout, const std::vector<engine::Site>& sites)
{
    for (const engine::ParameterItem& item : layout.items()) {
        std::int64_t number = 0;
        for (const engine::Site& site : sites)
            if (item.name.starts_with(site.module + "."))
                number = 6 * site.layer + numberOf(site.kind);
        fillByFormula(row, item, number);
    }
}

/// Writes a PEFT folder whose weights, head included, follow the formulas.
inline void writeFormulaAdapter(const std::filesystem::path& folder, const engine::AdapterConfig& config,
                                std::int64_t classes)
{
    const engine::ModelShape model = engine::readModelShape(modelFolder());
    engine::SiteRequest request;
    request.family = model.family;
    request.targets = config.targetModules;
    request.layers = static_cast<int>(model.layers);
    engine::MethodOptions options;
    options.sites = engine::findSites(request);
    options.rank = config.rank;
    engine::ParameterLayout layout;
    engine::addMethodParameters(layout, options, model);
    const engine::ClassifierHead head(layout, model, classes);
    at::Tensor row = at::empty({layout.size()}, at::kFloat);
    fillByFormula(row.mutable_data_ptr<float>(), layout, options.sites);
    engine::saveAdapter(folder, config, layout, row);
}

} // namespace golden
