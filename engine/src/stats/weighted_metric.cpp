// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/weighted_metric.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace engine {

namespace {

using Weights = std::span<const std::uint16_t>;
using Metric = std::unique_ptr<WeightedMetric>;

double ratio(double a, double b)
{
    return b == 0 ? 0 : a / b;
}

/// Right or wrong as 0 and 1 in 16 bits: the loop that a study's bootstrap spends its time in, kept plain for vector
/// units.
class Accuracy : public WeightedMetric {
public:
    explicit Accuracy(const ExamplePredictions& p)
    {
        for (std::size_t i = 0; i < p.labels.size(); ++i)
            m_right.push_back(p.labels[i] == p.predictions[i] ? 0xFFFF : 0);
    }

    double value(Weights weights) const override
    {
        std::uint32_t right = 0, all = 0; // a data set of 2³² examples would not fit a file that is read here
        for (std::size_t i = 0; i < weights.size(); ++i) {
            right += static_cast<std::uint16_t>(weights[i] & m_right[i]);
            all += weights[i];
        }
        return ratio(right, all);
    }

private:
    std::vector<std::uint16_t> m_right;
};

/// Σ w a / Σ w b; b empty: 1 each.
class RatioOfSums : public WeightedMetric {
public:
    RatioOfSums(std::vector<double> above, std::vector<double> below)
        : m_above(std::move(above)), m_below(std::move(below))
    {
    }

    double value(Weights weights) const override
    {
        double above = 0, below = 0;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            above += weights[i] * m_above[i];
            below += m_below.empty() ? weights[i] : weights[i] * m_below[i];
        }
        return ratio(above, below);
    }

private:
    std::vector<double> m_above, m_below;
};

/// F1 and Matthews from the table of labels and predictions.
class FromConfusion : public WeightedMetric {
public:
    FromConfusion(const ExamplePredictions& p, bool f1) : m_classes(static_cast<std::size_t>(p.classes)), m_f1(f1)
    {
        for (std::size_t i = 0; i < p.labels.size(); ++i)
            m_cells.push_back(static_cast<std::uint32_t>(p.labels[i] * p.classes + p.predictions[i]));
    }

    double value(Weights weights) const override
    {
        std::vector<double> table(m_classes * m_classes, 0);
        for (std::size_t i = 0; i < weights.size(); ++i)
            table[m_cells[i]] += weights[i];
        std::vector<double> actual(m_classes, 0), predicted(m_classes, 0);
        for (std::size_t a = 0; a < m_classes; ++a)
            for (std::size_t b = 0; b < m_classes; ++b) {
                actual[a] += table[a * m_classes + b];
                predicted[b] += table[a * m_classes + b];
            }
        return m_f1 ? f1(table, actual, predicted) : matthews(table, actual, predicted);
    }

private:
    using Numbers = std::vector<double>;

    double f1(const Numbers& table, const Numbers& actual, const Numbers& predicted) const
    {
        const auto of = [&](std::size_t k) { return ratio(2 * table[k * m_classes + k], actual[k] + predicted[k]); };
        if (m_classes == 2)
            return of(1);
        double sum = 0, present = 0;
        for (std::size_t k = 0; k < m_classes; ++k) {
            sum += of(k);
            present += actual[k] + predicted[k] > 0;
        }
        return ratio(sum, present);
    }

    double matthews(const Numbers& table, const Numbers& actual, const Numbers& predicted) const
    {
        double correct = 0, total = 0, both = 0, actuals = 0, predictions = 0;
        for (std::size_t k = 0; k < m_classes; ++k) {
            correct += table[k * m_classes + k];
            total += actual[k];
            both += actual[k] * predicted[k];
            actuals += actual[k] * actual[k];
            predictions += predicted[k] * predicted[k];
        }
        const double square = total * total;
        return ratio(correct * total - both, std::sqrt((square - predictions) * (square - actuals)));
    }

    std::vector<std::uint32_t> m_cells;
    std::size_t m_classes;
    bool m_f1;
};

double weightedPearson(Weights weights, const std::vector<double>& x, const std::vector<double>& y)
{
    double n = 0, sumX = 0, sumY = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        n += weights[i];
        sumX += weights[i] * x[i];
        sumY += weights[i] * y[i];
    }
    const double meanX = ratio(sumX, n), meanY = ratio(sumY, n);
    double xy = 0, xx = 0, yy = 0;
    bool constantX = true, constantY = true;
    const std::size_t first = static_cast<std::size_t>(
        std::find_if(weights.begin(), weights.end(), [](auto w) { return w > 0; }) - weights.begin());
    for (std::size_t i = first; i < weights.size(); ++i) {
        const double dx = x[i] - meanX, dy = y[i] - meanY;
        xy += weights[i] * dx * dy;
        xx += weights[i] * dx * dx;
        yy += weights[i] * dy * dy;
        constantX = constantX && (weights[i] == 0 || x[i] == x[first]);
        constantY = constantY && (weights[i] == 0 || y[i] == y[first]);
    }
    if (constantX || constantY) // the mean of equal values may be rounded: their variance is not always 0
        return 0;
    return std::clamp(ratio(xy, std::sqrt(xx) * std::sqrt(yy)), -1.0, 1.0);
}

class Pearson : public WeightedMetric {
public:
    explicit Pearson(const ExamplePredictions& p) : m_targets(p.targets), m_values(p.values) {}
    double value(Weights weights) const override { return weightedPearson(weights, m_targets, m_values); }

private:
    std::vector<double> m_targets, m_values;
};

/// The order of a column is found once; the ranks of a resampled set follow from it in one pass.
class RankedColumn {
public:
    explicit RankedColumn(std::vector<double> values) : m_values(std::move(values)), m_order(m_values.size())
    {
        std::iota(m_order.begin(), m_order.end(), 0u);
        std::sort(m_order.begin(), m_order.end(),
                  [&](std::size_t a, std::size_t b) { return m_values[a] < m_values[b]; });
    }

    std::vector<double> ranks(Weights weights) const
    {
        std::vector<double> ranks(m_values.size(), 0);
        double before = 0;
        for (std::size_t i = 0; i < m_order.size();) {
            double here = 0;
            std::size_t end = i;
            for (; end < m_order.size() && m_values[m_order[end]] == m_values[m_order[i]]; ++end)
                here += weights[m_order[end]];
            for (std::size_t j = i; j < end; ++j)
                ranks[m_order[j]] = before + (here + 1) / 2;
            before += here;
            i = end;
        }
        return ranks;
    }

private:
    std::vector<double> m_values;
    std::vector<std::size_t> m_order;
};

class Spearman : public WeightedMetric {
public:
    explicit Spearman(const ExamplePredictions& p) : m_targets(p.targets), m_values(p.values) {}
    double value(Weights weights) const override
    {
        return weightedPearson(weights, m_targets.ranks(weights), m_values.ranks(weights));
    }

private:
    RankedColumn m_targets, m_values;
};

class MeanOfTwo : public WeightedMetric {
public:
    MeanOfTwo(Metric a, Metric b) : m_a(std::move(a)), m_b(std::move(b)) {}
    double value(Weights weights) const override { return (m_a->value(weights) + m_b->value(weights)) / 2; }

private:
    Metric m_a, m_b;
};

class Negative : public WeightedMetric {
public:
    explicit Negative(Metric of) : m_of(std::move(of)) {}
    double value(Weights weights) const override { return -m_of->value(weights); }

private:
    Metric m_of;
};

class Exponential : public WeightedMetric {
public:
    explicit Exponential(Metric of) : m_of(std::move(of)) {}
    double value(Weights weights) const override { return std::exp(m_of->value(weights)); }

private:
    Metric m_of;
};

std::vector<double> squaredErrors(const ExamplePredictions& p)
{
    std::vector<double> squares;
    for (std::size_t i = 0; i < p.targets.size(); ++i)
        squares.push_back((p.values[i] - p.targets[i]) * (p.values[i] - p.targets[i]));
    return squares;
}

Metric meanOfBoth(Metric a, Metric b)
{
    return a && b ? std::make_unique<MeanOfTwo>(std::move(a), std::move(b)) : nullptr;
}

Metric lossOf(const ExamplePredictions& p)
{
    if (!p.targets.empty())
        return std::make_unique<RatioOfSums>(squaredErrors(p), std::vector<double>());
    return p.losses.empty() ? nullptr : std::make_unique<RatioOfSums>(p.losses, p.tokens);
}

Metric classMetric(const std::string& metric, const ExamplePredictions& p)
{
    if (metric == "accuracy")
        return std::make_unique<Accuracy>(p);
    if (metric == "f1" || metric == "matthews")
        return std::make_unique<FromConfusion>(p, metric == "f1");
    return nullptr;
}

Metric numberMetric(const std::string& metric, const ExamplePredictions& p)
{
    if (metric == "pearson")
        return std::make_unique<Pearson>(p);
    if (metric == "spearman")
        return std::make_unique<Spearman>(p);
    if (metric == "mse")
        return lossOf(p);
    return nullptr;
}

} // namespace

std::unique_ptr<WeightedMetric> weightedMetric(const std::string& metric, const ExamplePredictions& predictions)
{
    const ExamplePredictions& p = predictions;
    if (metric == "accuracy_f1")
        return meanOfBoth(weightedMetric("accuracy", p), weightedMetric("f1", p));
    if (metric == "pearson_spearman")
        return meanOfBoth(weightedMetric("pearson", p), weightedMetric("spearman", p));
    if (metric == "loss" || metric == "negative_loss" || metric == "perplexity") {
        Metric loss = lossOf(p);
        if (!loss || metric == "loss")
            return loss;
        if (metric == "perplexity")
            return std::make_unique<Exponential>(std::move(loss));
        return std::make_unique<Negative>(std::move(loss));
    }
    if (!p.labels.empty())
        return classMetric(metric, p);
    if (!p.targets.empty())
        return numberMetric(metric, p);
    if (metric == "accuracy" && !p.tokens.empty())
        return std::make_unique<RatioOfSums>(p.correct, p.tokens);
    return nullptr;
}

} // namespace engine
