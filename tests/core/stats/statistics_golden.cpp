// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics_golden.h"

#include "base/json.h"
#include "test_places.h"

#include <QtGlobal>
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace statistics {

const nlohmann::json& golden()
{
    static const nlohmann::json content =
        engine::readJsonFile(places::fixturesFolder() / "goldens" / "statistics.json");
    return content;
}

bool isClose(double seen, double wanted, double tolerance)
{
    const bool close = std::abs(seen - wanted) <= tolerance * std::max(1.0, std::abs(wanted));
    if (!close)
        qWarning("%.17g, reference %.17g", seen, wanted);
    return close;
}

} // namespace statistics
