// SPDX-License-Identifier: GPL-3.0-or-later
#include "additions.h"

#include "engine/error.h"
#include "engine/fields.h"
#include "engine/study.h"
#include "engine/study_plan.h"

namespace cli {

namespace {

using engine::EngineError, engine::ErrorCode;

const engine::Field& fieldOf(const std::string& key)
{
    if (const engine::Field* field = engine::findField(key))
        return *field;
    const std::string nearest = engine::nearestKey(key);
    throw EngineError(ErrorCode::BadConfig, "\"" + key + "\" is not a known key", "--add",
                      nearest.empty() ? "`sibo fields` lists them" : "did you mean " + nearest + "?");
}

} // namespace

engine::StudyConfig withAdditions(const engine::TrainConfig& study, const std::vector<std::string>& additions)
{
    engine::TrainConfig longer = study;
    for (const std::string& addition : additions) {
        const std::size_t equals = addition.find('=');
        if (equals == std::string::npos)
            throw EngineError(ErrorCode::BadConfig, "\"" + addition + "\" is not of the form key=value,value", "--add",
                              "for instance --add train.seed=4,5");
        const engine::Field& field = fieldOf(addition.substr(0, equals));
        const auto values = engine::parseAxisValues(field, addition.substr(equals + 1));
        longer.study = engine::withValues(longer, field.key, values);
    }
    return longer.study;
}

} // namespace cli
