// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/row_metrics.h"

#include "score/example_values.h"
#include "score/scoring_names.h"
#include "stats/intervals.h"
#include "stats/metrics.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>

namespace engine {

namespace {

/// −log softmax(logits)[label]
double crossEntropy(const std::vector<double>& logits, std::int32_t label)
{
    const double most = *std::max_element(logits.begin(), logits.end());
    double sum = 0;
    for (const double logit : logits)
        sum += std::exp(logit - most);
    return std::log(sum) + most - logits[static_cast<std::size_t>(label)];
}

/// The values of a column in another order.
template<class T>
void reorder(std::vector<T>& column, const std::vector<std::size_t>& order)
{
    if (column.empty())
        return;
    std::vector<T> sorted;
    sorted.reserve(column.size());
    for (const std::size_t place : order)
        sorted.push_back(column[place]);
    column = std::move(sorted);
}

class RowMaker {
public:
    explicit RowMaker(const TaskEntry& task) : m_task(task.asked)
    {
        m_row.task = m_task.name;
        m_row.scoring = resolvedScoring(m_task);
    }

    void take(const Prediction& p)
    {
        ++m_row.samples;
        m_right += p.right ? 1 : 0;
        m_strictRight += p.strictRight ? 1 : 0;
        m_tokenRight += p.tokenRight ? 1 : 0;
        m_answered += p.answer.has_value() ? 1 : 0;
        const bool isShare = m_row.scoring == ScoringKind::Generation || m_row.scoring == ScoringKind::Likelihood;
        if (m_task.hidden || isShare)
            return;
        m_examples.rows.push_back(p.index);
        if (m_row.scoring == ScoringKind::Loss)
            takeLoss(p);
        else
            m_task.task.kind == TaskKind::Regression ? takeNumber(p) : takeClass(p);
    }

    EvaluationRow row()
    {
        if (m_task.hidden || m_row.samples == 0)
            return std::move(m_row);
        sort();
        m_row.primaryMetric = primaryNameOf(m_task);
        switch (m_row.scoring) {
        case ScoringKind::Generation:
            share("accuracy", m_right);
            share("strict_accuracy", m_strictRight);
            share("answered", m_answered);
            break;
        case ScoringKind::Likelihood:
            share("accuracy", m_right);
            share("accuracy_norm", m_strictRight);
            share("accuracy_by_token", m_tokenRight);
            break;
        case ScoringKind::Loss:
            language();
            break;
        default:
            m_task.task.kind == TaskKind::Regression ? regression() : classification();
        }
        primary();
        return std::move(m_row);
    }

private:
    void takeClass(const Prediction& p)
    {
        const std::vector<std::string>& labels = m_task.task.labels;
        requireScores(p, labels.size());
        m_examples.labels.push_back(classIn(p.gold, labels, p));
        m_examples.predictions.push_back(classIn(p.answer.value_or(""), labels, p));
        m_examples.losses.push_back(crossEntropy(p.scores, m_examples.labels.back()));
    }
    void takeNumber(const Prediction& p)
    {
        requireScores(p, 1);
        m_examples.targets.push_back(goldNumber(p));
        m_examples.values.push_back(p.scores.front());
    }
    void takeLoss(const Prediction& p)
    {
        requireScores(p, 3);
        m_examples.losses.push_back(p.scores[0]);
        m_examples.correct.push_back(p.scores[1]);
        m_examples.tokens.push_back(p.scores[2]);
    }

    /// By their place in the data set: sums and draws are then the same however an evaluation was interrupted.
    void sort()
    {
        std::vector<std::size_t> order(m_examples.rows.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::sort(order.begin(), order.end(),
                  [&](std::size_t a, std::size_t b) { return m_examples.rows[a] < m_examples.rows[b]; });
        reorder(m_examples.labels, order);
        reorder(m_examples.predictions, order);
        reorder(m_examples.targets, order);
        reorder(m_examples.values, order);
        reorder(m_examples.losses, order);
        reorder(m_examples.correct, order);
        reorder(m_examples.tokens, order);
        reorder(m_examples.rows, order);
    }

    void share(const std::string& metric, std::int64_t right)
    {
        m_row.metrics[metric] = static_cast<double>(right) / static_cast<double>(m_row.samples);
        const auto [low, high] = exactInterval(right, m_row.samples);
        m_row.interval[metric] = {low, high};
    }

    void classification()
    {
        m_examples.classes = static_cast<int>(m_task.task.labels.size());
        m_row.metrics = classificationMetrics(m_examples.labels, m_examples.predictions, m_examples.classes);
        m_row.metrics["loss"] = sum(m_examples.losses) / static_cast<double>(m_row.samples);
        share("accuracy", m_right);
        drawn({"f1", "matthews", "loss"});
    }

    void regression()
    {
        m_row.metrics = regressionMetrics(m_examples.targets, m_examples.values);
        m_row.metrics["loss"] = m_row.metrics["mse"];
        drawn({"pearson", "spearman", "mse"});
        if (const auto found = m_row.interval.find("mse"); found != m_row.interval.end())
            m_row.interval["loss"] = found->second;
    }

    void language()
    {
        const double tokens = sum(m_examples.tokens);
        m_row.metrics = languageMetrics(sum(m_examples.losses), std::llround(tokens));
        m_row.metrics["accuracy"] = sum(m_examples.correct) / tokens;
        drawn({"loss", "perplexity", "accuracy"}); // tokens of one sample go together: no share of independent draws
    }

    static double sum(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

    /// Bootstrap intervals of these metrics and of the primary one, all from the same draws.
    void drawn(std::vector<std::string> metrics)
    {
        metrics.push_back(primaryRule(m_task.task));
        std::vector<std::unique_ptr<WeightedMetric>> owned;
        std::vector<const WeightedMetric*> weighted;
        std::vector<std::string> names;
        for (std::size_t i = 0; i < metrics.size(); ++i)
            if (auto made = weightedMetric(metrics[i], m_examples)) {
                names.push_back(i + 1 == metrics.size() ? "primary" : metrics[i]);
                owned.push_back(std::move(made));
                weighted.push_back(owned.back().get());
            }
        const auto intervals = bootstrapIntervals(weighted, static_cast<std::size_t>(m_row.samples));
        for (std::size_t i = 0; i < names.size(); ++i)
            if (intervals[i])
                m_row.interval[names[i]] = {intervals[i]->first, intervals[i]->second};
    }

    void primary()
    {
        const bool isShare = m_row.primaryMetric == "accuracy" && m_row.scoring != ScoringKind::Loss;
        m_row.primary = isShare ? m_row.metrics.at("accuracy") : primaryMetric(m_task.task, m_row.metrics);
        if (isShare)
            m_row.interval["primary"] = m_row.interval.at("accuracy");
    }

    const EvaluationTask& m_task;
    std::int64_t m_right = 0, m_strictRight = 0, m_tokenRight = 0, m_answered = 0;
    ExamplePredictions m_examples;
    EvaluationRow m_row;
};

} // namespace

EvaluationRow rowOf(const TaskEntry& task, const PredictionSource& predictions)
{
    RowMaker maker(task);
    predictions([&](const Prediction& prediction) { maker.take(prediction); });
    return maker.row();
}

EvaluationRow rowOf(const TaskEntry& task, const std::vector<Prediction>& predictions)
{
    return rowOf(task, [&](const auto& take) {
        for (const Prediction& prediction : predictions)
            take(prediction);
    });
}

} // namespace engine
