// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/zero_control.h"

#include "engine/study.h"

#include <string>

namespace ui {

namespace {

bool isZero(const engine::FieldValue& value)
{
    if (const auto* real = std::get_if<double>(&value))
        return *real == 0;
    const auto* whole = std::get_if<std::int64_t>(&value);
    return whole && *whole == 0;
}

} // namespace

engine::StudyConfig withZeroControl(const engine::StudyRecord& study)
{
    const engine::FieldValue zero = std::string("zero");
    engine::StudyConfig wanted = engine::withValues(study.config, "sibo.source", {zero});
    for (const auto& [key, values] : study.config.study.axes) {
        if (key != "sibo.lambda")
            continue;
        for (const engine::FieldValue& value : values) {
            if (isZero(value)) // nothing is mixed in there, whatever the source
                wanted.exclude.push_back({{key, value}, {"sibo.source", zero}});
        }
    }
    return wanted;
}

int newRunsOf(const engine::StudyRecord& study, const engine::StudyConfig& wanted)
{
    return static_cast<int>(engine::extendStudy(study, wanted).runs.size()) - static_cast<int>(study.runs.size());
}

} // namespace ui
