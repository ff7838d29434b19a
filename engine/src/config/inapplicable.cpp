// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/inapplicable.h"

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

} // namespace

std::string inapplicable(const Field& field, const TrainConfig& config)
{
    static const TrainConfig defaults;
    const FieldValue value = field.get(config);
    if (field.applies(config) || value == field.get(defaults))
        return {};
    return "does not apply here, since " + reason(field, config) + "; it is set to " + toText(value);
}

void resetInapplicable(TrainConfig& config, const Overrides& keep)
{
    static const TrainConfig defaults;
    for (const Field& field : fields()) {
        const auto kept = [&](const auto& pair) { return pair.first == field.key; };
        if (!field.applies(config) && std::none_of(keep.begin(), keep.end(), kept))
            field.set(config, field.get(defaults));
    }
}

} // namespace engine
