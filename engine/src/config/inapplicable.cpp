// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/inapplicable.h"

#include "engine/config_io.h"
#include "engine/methods.h"

#include <algorithm>

namespace engine {

namespace {

std::string reason(const Field& field, const TrainConfig& config)
{
    if (field.key == "task.validation_fraction")
        return "a validation file is given";
    if (field.key == "task.labels" && config.task.kind == TaskKind::Regression)
        return "a regression has no classes";
    if ((field.key == "task.context_column" || field.key == "task.option_columns") &&
        config.task.kind == TaskKind::CausalLm)
        return "task.preset is not choice";
    if (field.key.starts_with("task."))
        return std::string("the task is ") + name(config.task.kind);
    if (field.key == "sibo.lambda_learning_rate" && takesLambda(config.method.kind))
        return "λ is not learned (sibo.learnable is off)";
    if (field.key == "sibo.detach_h0" && isLowRank(config.method.kind))
        return "nothing that is trained feeds h0 (method.bias is not all)";
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
    for (const Field& field : fields())
        if (isLeftOver(field, config, keep))
            resetField(config, field);
}

} // namespace engine
