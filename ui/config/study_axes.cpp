// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/study_axes.h"

#include <algorithm>

namespace ui {

namespace {

constexpr const char* kLambda = "sibo.lambda";
constexpr const char* kSeed = "train.seed";

const std::vector<engine::FieldValue>* axis(const engine::StudyConfig& study, const char* key)
{
    const auto found =
        std::find_if(study.axes.begin(), study.axes.end(), [&](const auto& a) { return a.first == key; });
    return found == study.axes.end() ? nullptr : &found->second;
}

double number(const engine::FieldValue& value)
{
    if (const auto* real = std::get_if<double>(&value))
        return *real;
    const auto* integer = std::get_if<std::int64_t>(&value);
    return integer ? static_cast<double>(*integer) : 0;
}

int rank(const std::string& key)
{
    return key == kLambda ? 0 : key == kSeed ? 1 : 2;
}

} // namespace

std::optional<std::vector<double>> lambdaAxis(const engine::StudyConfig& study)
{
    const auto* values = axis(study, kLambda);
    if (!values)
        return std::nullopt;
    std::vector<double> lambdas;
    std::transform(values->begin(), values->end(), std::back_inserter(lambdas), number);
    return lambdas;
}

std::optional<std::vector<std::uint64_t>> seedAxis(const engine::StudyConfig& study)
{
    const auto* values = axis(study, kSeed);
    if (!values)
        return std::nullopt;
    std::vector<std::uint64_t> seeds;
    for (const engine::FieldValue& value : *values)
        seeds.push_back(static_cast<std::uint64_t>(number(value)));
    return seeds;
}

engine::StudyConfig withLambdas(engine::StudyConfig study, const std::optional<std::vector<double>>& lambdas)
{
    std::vector<engine::FieldValue> values;
    if (lambdas)
        values.assign(lambdas->begin(), lambdas->end());
    return withValuesOf(std::move(study), kLambda, values);
}

engine::StudyConfig withSeeds(engine::StudyConfig study, const std::optional<std::vector<std::uint64_t>>& seeds)
{
    std::vector<engine::FieldValue> values;
    if (seeds) {
        for (const std::uint64_t seed : *seeds)
            values.emplace_back(static_cast<std::int64_t>(seed));
    }
    return withValuesOf(std::move(study), kSeed, values);
}

engine::StudyConfig withValuesOf(engine::StudyConfig study, const std::string& key,
                                 const std::vector<engine::FieldValue>& values)
{
    const auto found =
        std::find_if(study.axes.begin(), study.axes.end(), [&](const auto& axis) { return axis.first == key; });
    if (values.empty()) {
        if (found != study.axes.end())
            study.axes.erase(found);
        // A rule about a setting that no longer varies would leave out everything or nothing.
        std::erase_if(study.exclude, [&](const engine::Overrides& rule) {
            return std::any_of(rule.begin(), rule.end(), [&](const auto& pair) { return pair.first == key; });
        });
        return study;
    }
    if (found != study.axes.end())
        found->second = values;
    else
        study.axes.emplace_back(key, values);
    std::stable_sort(study.axes.begin(), study.axes.end(),
                     [](const auto& a, const auto& b) { return rank(a.first) < rank(b.first); });
    return study;
}

std::vector<std::uint64_t> consecutiveSeeds(std::uint64_t first, int count)
{
    std::vector<std::uint64_t> seeds;
    for (int i = 0; i < count; ++i)
        seeds.push_back(first + static_cast<std::uint64_t>(i));
    return seeds;
}

std::vector<std::string> otherAxes(const engine::StudyConfig& study)
{
    std::vector<std::string> keys;
    for (const auto& [key, values] : study.axes) {
        if (rank(key) == 2)
            keys.push_back(key);
    }
    return keys;
}

} // namespace ui
