// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/metrics.h"

#include "engine/error.h"
#include "engine/presets.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace engine {
namespace {

double ratio(double a, double b)
{
    return b == 0 ? 0 : a / b;
}

struct Confusion {
    std::vector<double> hits, actual, predicted; ///< by class
    double correct = 0, total = 0;
};

Confusion count(const std::vector<std::int32_t>& labels, const std::vector<std::int32_t>& predictions, int classes)
{
    const auto size = static_cast<std::size_t>(classes);
    Confusion c{std::vector<double>(size, 0), std::vector<double>(size, 0), std::vector<double>(size, 0), 0, 0};
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto label = static_cast<std::size_t>(labels[i]), guess = static_cast<std::size_t>(predictions[i]);
        c.actual[label] += 1;
        c.predicted[guess] += 1;
        c.hits[label] += label == guess;
        c.correct += label == guess;
        c.total += 1;
    }
    return c;
}

double f1Of(const Confusion& c, std::size_t k)
{
    return ratio(2 * c.hits[k], c.actual[k] + c.predicted[k]);
}

/// scikit-learn's macro mean goes over the classes that occur as label or prediction.
double f1Of(const Confusion& c)
{
    if (c.hits.size() == 2)
        return f1Of(c, 1);
    double sum = 0, present = 0;
    for (std::size_t k = 0; k < c.hits.size(); ++k) {
        sum += f1Of(c, k);
        present += c.actual[k] + c.predicted[k] > 0;
    }
    return ratio(sum, present);
}

/// Gorodkin 2004, which is Matthews' coefficient for two classes.
double matthewsOf(const Confusion& c)
{
    double both = 0, actual = 0, predicted = 0;
    for (std::size_t k = 0; k < c.hits.size(); ++k) {
        both += c.actual[k] * c.predicted[k];
        actual += c.actual[k] * c.actual[k];
        predicted += c.predicted[k] * c.predicted[k];
    }
    const double square = c.total * c.total;
    return ratio(c.correct * c.total - both, std::sqrt((square - predicted) * (square - actual)));
}

bool isConstant(const std::vector<double>& values)
{
    return std::all_of(values.begin(), values.end(), [&](double value) { return value == values.front(); });
}

double pearsonOf(const std::vector<double>& x, const std::vector<double>& y)
{
    if (isConstant(x) || isConstant(y)) // the mean of equal values may be rounded: their variance is not always 0
        return 0;
    const double n = static_cast<double>(x.size());
    const double meanX = std::accumulate(x.begin(), x.end(), 0.0) / n;
    const double meanY = std::accumulate(y.begin(), y.end(), 0.0) / n;
    double xy = 0, xx = 0, yy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        xy += (x[i] - meanX) * (y[i] - meanY);
        xx += (x[i] - meanX) * (x[i] - meanX);
        yy += (y[i] - meanY) * (y[i] - meanY);
    }
    return std::clamp(ratio(xy, std::sqrt(xx) * std::sqrt(yy)), -1.0, 1.0);
}

/// Ranks from 1, equal values share the mean of theirs.
std::vector<double> ranksOf(const std::vector<double>& values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (std::size_t i = 0; i < order.size();) {
        std::size_t end = i;
        while (end < order.size() && values[order[end]] == values[order[i]])
            ++end;
        for (std::size_t j = i; j < end; ++j)
            ranks[order[j]] = (static_cast<double>(i + 1) + static_cast<double>(end)) / 2;
        i = end;
    }
    return ranks;
}

double value(const std::map<std::string, double>& metrics, const std::string& name)
{
    const auto found = metrics.find(name);
    if (found == metrics.end())
        throw EngineError(ErrorCode::Internal, "the metric \"" + name + "\" was not measured");
    return found->second;
}

void requireSameLength(std::size_t labels, std::size_t predictions)
{
    if (labels != predictions)
        throw EngineError(ErrorCode::Internal, "there are " + std::to_string(labels) + " labels and " +
                                                   std::to_string(predictions) + " predictions");
}

void requireFinite(const std::vector<double>& values, const std::string& what)
{
    const auto bad = std::find_if(values.begin(), values.end(), [](double number) { return !std::isfinite(number); });
    if (bad != values.end())
        throw EngineError(ErrorCode::NonFinite, what + " is not a finite number",
                          "sample " + std::to_string(bad - values.begin() + 1), "these weights cannot be judged");
}

} // namespace

std::map<std::string, double> classificationMetrics(const std::vector<std::int32_t>& labels,
                                                    const std::vector<std::int32_t>& predictions, int classes)
{
    requireSameLength(labels.size(), predictions.size());
    const auto outside = [classes](std::int32_t id) { return id < 0 || id >= classes; };
    if (std::any_of(labels.begin(), labels.end(), outside) ||
        std::any_of(predictions.begin(), predictions.end(), outside))
        throw EngineError(ErrorCode::Internal, "a class id is outside 0 to " + std::to_string(classes - 1));
    const Confusion c = count(labels, predictions, classes);
    return {{"accuracy", ratio(c.correct, c.total)}, {"f1", f1Of(c)}, {"matthews", matthewsOf(c)}};
}

std::map<std::string, double> regressionMetrics(const std::vector<double>& targets,
                                                const std::vector<double>& predictions)
{
    requireSameLength(targets.size(), predictions.size());
    requireFinite(targets, "a target");
    requireFinite(predictions, "a prediction");
    double squares = 0;
    for (std::size_t i = 0; i < targets.size(); ++i)
        squares += (predictions[i] - targets[i]) * (predictions[i] - targets[i]);
    return {{"pearson", pearsonOf(targets, predictions)},
            {"spearman", pearsonOf(ranksOf(targets), ranksOf(predictions))},
            {"mse", ratio(squares, static_cast<double>(targets.size()))}};
}

std::map<std::string, double> languageMetrics(double lossSum, std::int64_t labelledTokens)
{
    if (labelledTokens <= 0)
        throw EngineError(ErrorCode::Internal, "a loss over no token");
    const double loss = lossSum / static_cast<double>(labelledTokens);
    if (!std::isfinite(loss))
        throw EngineError(ErrorCode::NonFinite, "the loss is not a finite number", "evaluation");
    std::map<std::string, double> metrics{{"loss", loss}};
    if (const double perplexity = std::exp(loss); std::isfinite(perplexity))
        metrics["perplexity"] = perplexity;
    return metrics;
}

std::string primaryRule(const TaskConfig& task)
{
    if (task.kind == TaskKind::CausalLm)
        return "negative_loss";
    const TaskPreset* preset = task.preset.empty() ? nullptr : findTaskPreset(task.preset);
    if (preset != nullptr && preset->kind == task.kind)
        return preset->primary;
    return task.kind == TaskKind::Regression ? "pearson_spearman" : "accuracy";
}

double primaryMetric(const TaskConfig& task, const std::map<std::string, double>& metrics)
{
    const std::string rule = primaryRule(task);
    if (rule == "negative_loss")
        return -value(metrics, "loss");
    if (rule == "pearson_spearman")
        return (value(metrics, "pearson") + value(metrics, "spearman")) / 2;
    if (rule == "accuracy_f1")
        return (value(metrics, "accuracy") + value(metrics, "f1")) / 2;
    return value(metrics, rule);
}

} // namespace engine
