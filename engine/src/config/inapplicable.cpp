// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/inapplicable.h"

#include "engine/config_io.h"

#include <algorithm>

namespace engine {

namespace {

std::string reason(const Field& field, const TrainConfig& config)
{
    if (field.key == "task.validation_fraction")
        return "a validation file is given";
    if (field.key == "task.labels")
        return "a regression has no classes";
    if (field.key == "sibo.lambda_learning_rate")
        return "λ is not learned (sibo.learnable is off)";
    return std::string("the method is ") + name(config.method.kind);
}

/// Of a method that was given up, and not kept on purpose.
bool isLeftOver(const Field& field, const TrainConfig& config, const std::vector<std::string>& keep)
{
    return !field.applies(config) && std::find(keep.begin(), keep.end(), field.key) == keep.end();
}

} // namespace

std::string inapplicable(const Field& field, const TrainConfig& config)
{
    static const TrainConfig defaults;
    const FieldValue value = field.get(config);
    if (field.applies(config) || value == field.get(defaults))
        return {};
    return "does not apply here, since " + reason(field, config) + "; it is set to " + toText(value);
}

std::string inapplicableRemedy(const Field& field)
{
    static const TrainConfig defaults;
    return "leave it out, or set it back: " + field.key + "=" + toText(field.get(defaults));
}

void dropInapplicable(TrainConfig& config, const std::vector<std::string>& keep)
{
    resetInapplicable(config, keep);
    const auto isIdle = [&](const auto& axis) {
        const Field* field = findField(axis.first);
        return field && isLeftOver(*field, config, keep);
    };
    std::erase_if(config.study.axes, isIdle);
}

void resetInapplicable(TrainConfig& config, const std::vector<std::string>& keep)
{
    static const TrainConfig defaults;
    for (const Field& field : fields())
        if (isLeftOver(field, config, keep))
            field.set(config, field.get(defaults));
}

} // namespace engine
