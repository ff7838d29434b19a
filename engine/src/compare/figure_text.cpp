// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figure_text.h"

#include "base/number_text.h"
#include "config/setting_text.h"
#include "engine/fields.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace engine {

namespace {

constexpr const char* kMissing = "–";
constexpr double kLongest = 1e12; // seconds; more is no duration

int decimalsOf(FigureUnit unit)
{
    return unit == FigureUnit::Points ? 1 : 3;
}

bool isThere(const std::optional<double>& value)
{
    return value && std::isfinite(*value);
}

std::string withRealMinus(const std::string& text)
{
    return text.starts_with('-') ? "−" + text.substr(1) : text;
}

std::string settingPart(const std::string& key, const FieldValue& value)
{
    if (key == "sibo.source") {
        const auto* source = std::get_if<std::string>(&value);
        return source == nullptr || *source == "h0" ? std::string() : *source;
    }
    const Field* field = findField(key);
    return field == nullptr ? key + " " + toText(value) : settingText(*field, value);
}

bool readsAsZero(double value, int decimals)
{
    return value != 0 && fixedDecimals(value, decimals).find_first_not_of("-0.") == std::string::npos;
}

// "−1.0 to 0.0" must not hide on which side of 0 the interval ends.
int finerDecimals(const Interval& interval, int decimals)
{
    constexpr int kMost = 2;
    int finer = 0;
    while (finer < kMost &&
           (readsAsZero(interval.low, decimals + finer) || readsAsZero(interval.high, decimals + finer)))
        ++finer;
    return finer;
}

// λ first, then what h0 is; the rest as it came.
int rankOf(const std::string& key)
{
    return key == "sibo.lambda" ? 0 : key == "sibo.source" ? 1 : 2;
}

} // namespace

FigureUnit unitOf(std::string_view metric, TaskKind task)
{
    constexpr std::array<std::string_view, 5> kPoints{"accuracy", "f1", "matthews", "pearson", "spearman"};
    const bool isPrimary = metric == "primary" || metric.empty();
    if (isPrimary)
        return task == TaskKind::CausalLm ? FigureUnit::Own : FigureUnit::Points;
    return std::find(kPoints.begin(), kPoints.end(), metric) == kPoints.end() ? FigureUnit::Own : FigureUnit::Points;
}

double inUnit(double difference, FigureUnit unit)
{
    return unit == FigureUnit::Points ? 100 * difference : difference;
}

std::string signedText(std::optional<double> difference, FigureUnit unit)
{
    if (!isThere(difference))
        return kMissing;
    const std::string text = fixedDecimals(*difference, decimalsOf(unit));
    const bool isZero = text.find_first_not_of("0.") == std::string::npos;
    return isZero || text.front() == '-' ? withRealMinus(text) : "+" + text;
}

std::string amountText(std::optional<double> difference, FigureUnit unit)
{
    return isThere(difference) ? fixedDecimals(std::abs(*difference), decimalsOf(unit)) : kMissing;
}

std::string unitName(FigureUnit unit)
{
    return unit == FigureUnit::Points ? "points" : "";
}

std::string intervalText(const std::optional<Interval>& interval, FigureUnit unit)
{
    if (!interval || !std::isfinite(interval->low) || !std::isfinite(interval->high))
        return kMissing;
    const int decimals = decimalsOf(unit) + finerDecimals(*interval, decimalsOf(unit));
    return withRealMinus(fixedDecimals(interval->low, decimals)) + " to " +
           withRealMinus(fixedDecimals(interval->high, decimals));
}

std::string metricText(std::optional<double> value, int decimals)
{
    return isThere(value) ? withRealMinus(fixedDecimals(*value, decimals)) : kMissing;
}

std::string spreadText(std::optional<double> mean, std::optional<double> deviation)
{
    const std::string text = metricText(mean);
    return isThere(mean) && isThere(deviation) ? text + " ± " + metricText(deviation) : text;
}

std::string probabilityText(std::optional<double> p)
{
    if (!isThere(p))
        return kMissing;
    return *p < 0.001 ? "p < 0.001" : "p = " + fixedDecimals(*p, 3);
}

std::string countText(std::int64_t count)
{
    std::string text = std::to_string(count);
    const std::size_t first = count < 0 ? 1 : 0;
    for (std::size_t at = text.size(); at > first + 3;)
        text.insert(at -= 3, ",");
    return first == 1 ? withRealMinus(text) : text;
}

std::string countOf(std::int64_t count, std::string_view noun)
{
    return countText(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

std::string lambdaText(double lambda)
{
    return "λ = " + (std::isfinite(lambda) ? toText(FieldValue(lambda)) : kMissing);
}

std::string durationText(std::optional<double> seconds)
{
    if (!isThere(seconds) || *seconds < 0 || *seconds > kLongest)
        return kMissing;
    if (*seconds < 0.9995)
        return fixedDecimals(*seconds * 1000, 0) + " ms";
    if (*seconds < 9.95)
        return fixedDecimals(*seconds, 1) + " s";
    if (*seconds < 99.5)
        return fixedDecimals(*seconds, 0) + " s";
    const std::int64_t minutes = std::llround(*seconds / 60);
    if (minutes < 60)
        return std::to_string(minutes) + " min";
    const std::string hours = countText(minutes / 60) + " h";
    return minutes % 60 == 0 ? hours : hours + " " + std::to_string(minutes % 60) + " min";
}

std::string settingLabel(const Overrides& settings)
{
    Overrides sorted;
    for (const auto& pair : settings)
        if (pair.first != "train.seed" && pair.first != "train.data_seed")
            sorted.push_back(pair);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return rankOf(a.first) < rankOf(b.first); });
    std::string label;
    for (const auto& [key, value] : sorted)
        if (const std::string part = settingPart(key, value); !part.empty() && !comesWithData(settings, key))
            label += (label.empty() ? "" : " · ") + part;
    return label;
}

} // namespace engine
