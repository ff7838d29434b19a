// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_names.h"

#include "engine/fields.h"
#include "engine/runs.h"

namespace engine {

namespace {

std::string slugOf(const TrainConfig& config)
{
    return config.model.path.filename().string() + "-" + name(config.method.kind);
}

std::string runSlug(const TrainConfig& config)
{
    std::string slug = slugOf(config);
    if (config.method.kind == MethodKind::Lora)
        slug += "-" + toText(FieldValue(config.sibo.lambda));
    return slug;
}

} // namespace

std::vector<std::string> newRunNames(const std::vector<PlannedRun>& runs, std::set<std::string> taken)
{
    std::vector<std::string> names;
    for (const PlannedRun& run : runs) {
        std::string name = makeRunName(runSlug(run.config));
        while (!taken.insert(name).second) // of hundreds made in one second, two may draw the same number
            name = makeRunName(runSlug(run.config));
        names.push_back(std::move(name));
    }
    return names;
}

std::string newStudyName(const TrainConfig& config)
{
    return makeRunName(slugOf(config) + "-study");
}

} // namespace engine
