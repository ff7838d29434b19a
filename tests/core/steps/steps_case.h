// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/layer_steps.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

/// Every combination of settings that changes which formulas there are.
namespace steps {

struct Named {
    std::string name;
    engine::StepsState state;
};

inline std::vector<Named> all()
{
    std::vector<Named> list;
    const char* methods[] = {"lora", "series", "series with a mixed skip"};
    for (int method = 0; method < 3; ++method)
        for (const int layer : {1, 2})
            for (const engine::SiboSource source : {engine::SiboSource::H0, engine::SiboSource::Zero})
                for (const bool detach : {true, false}) {
                    engine::StepsState state;
                    state.settings.method = static_cast<engine::StepsMethod>(method);
                    state.settings.layer = layer;
                    state.settings.source = source;
                    state.settings.detachH0 = detach;
                    state.settings.rank = 1 + static_cast<int>(list.size()) % engine::kStepsMostRank;
                    list.push_back({std::string(methods[method]) + ", layer " + std::to_string(layer) + ", source " +
                                        engine::name(source) + (detach ? ", detached" : ", not detached"),
                                    state});
                }
    return list;
}

inline double largest(const engine::StepsGrid& grid)
{
    double size = 0;
    for (const double value : grid.values)
        size = std::max(size, std::abs(value));
    return size;
}

} // namespace steps
