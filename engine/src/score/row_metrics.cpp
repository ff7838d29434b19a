// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/row_metrics.h"

#include "answers/python_text.h"
#include "engine/error.h"
#include "score/scoring_names.h"
#include "stats/intervals.h"
#include "stats/metrics.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace engine {

namespace {

using Predictions = std::vector<Prediction>;

[[noreturn]] void notOfThisTask(const Prediction& prediction, const std::string& what)
{
    throw EngineError(ErrorCode::BadFile, "the prediction of row " + std::to_string(prediction.row) + " " + what,
                      "predictions", "start a new evaluation");
}

std::int32_t classOf(const std::string& label, const std::vector<std::string>& labels, const Prediction& from)
{
    const auto found = std::find(labels.begin(), labels.end(), label);
    if (found == labels.end())
        notOfThisTask(from, "has the class \"" + label + "\", which the task has not");
    return static_cast<std::int32_t>(found - labels.begin());
}

double numberOf(const std::string& text, const Prediction& from)
{
    const auto number = pythonFloat(text);
    if (!number || !std::isfinite(*number))
        notOfThisTask(from, "has no number");
    return *number;
}

void requireScores(const Prediction& prediction, std::size_t count)
{
    if (prediction.scores.size() != count)
        notOfThisTask(prediction,
                      "has " + std::to_string(prediction.scores.size()) + " scores, not " + std::to_string(count));
}

/// −log softmax(logits)[label]
double crossEntropy(const std::vector<double>& logits, std::int32_t label)
{
    const double most = *std::max_element(logits.begin(), logits.end());
    double sum = 0;
    for (const double logit : logits)
        sum += std::exp(logit - most);
    return std::log(sum) + most - logits[static_cast<std::size_t>(label)];
}

class RowMaker {
public:
    RowMaker(const TaskEntry& task, const Predictions& predictions) : m_task(task.asked), m_predictions(predictions)
    {
        m_row.task = m_task.name;
        m_row.scoring = resolvedScoring(m_task);
        m_row.samples = static_cast<std::int64_t>(predictions.size());
    }

    EvaluationRow row()
    {
        if (m_task.hidden)
            return std::move(m_row);
        m_row.primaryMetric = primaryNameOf(m_task);
        switch (m_row.scoring) {
        case ScoringKind::Generation:
            share("accuracy", &Prediction::right);
            share("strict_accuracy", &Prediction::strictRight);
            answered();
            break;
        case ScoringKind::Likelihood:
            share("accuracy", &Prediction::right);
            share("accuracy_norm", &Prediction::strictRight);
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
    void share(const std::string& metric, std::int64_t right)
    {
        m_row.metrics[metric] = static_cast<double>(right) / static_cast<double>(m_row.samples);
        const auto [low, high] = exactInterval(right, m_row.samples);
        m_row.interval[metric] = {low, high};
    }
    void share(const std::string& metric, bool Prediction::*isRight)
    {
        share(metric, std::count_if(m_predictions.begin(), m_predictions.end(),
                                    [&](const Prediction& p) { return p.*isRight; }));
    }
    void answered()
    {
        share("answered", std::count_if(m_predictions.begin(), m_predictions.end(),
                                        [](const Prediction& p) { return p.answer.has_value(); }));
    }

    void classification()
    {
        const std::vector<std::string>& labels = m_task.task.labels;
        for (const Prediction& p : m_predictions) {
            requireScores(p, labels.size());
            m_examples.labels.push_back(classOf(p.gold, labels, p));
            m_examples.predictions.push_back(classOf(p.answer.value_or(""), labels, p));
            m_examples.losses.push_back(crossEntropy(p.scores, m_examples.labels.back()));
        }
        m_examples.classes = static_cast<int>(labels.size());
        m_row.metrics = classificationMetrics(m_examples.labels, m_examples.predictions, m_examples.classes);
        double sum = 0;
        for (const double loss : m_examples.losses)
            sum += loss;
        m_row.metrics["loss"] = sum / static_cast<double>(m_row.samples);
        share("accuracy", &Prediction::right);
        drawn({"f1", "matthews", "loss"});
    }

    void regression()
    {
        for (const Prediction& p : m_predictions) {
            requireScores(p, 1);
            m_examples.targets.push_back(numberOf(p.gold, p));
            m_examples.values.push_back(p.scores.front());
        }
        m_row.metrics = regressionMetrics(m_examples.targets, m_examples.values);
        m_row.metrics["loss"] = m_row.metrics["mse"];
        drawn({"pearson", "spearman", "mse"});
        if (const auto found = m_row.interval.find("mse"); found != m_row.interval.end())
            m_row.interval["loss"] = found->second;
    }

    void language()
    {
        double loss = 0, right = 0, tokens = 0;
        for (const Prediction& p : m_predictions) {
            requireScores(p, 3);
            m_examples.losses.push_back(p.scores[0]);
            m_examples.correct.push_back(p.scores[1]);
            m_examples.tokens.push_back(p.scores[2]);
            loss += p.scores[0];
            right += p.scores[1];
            tokens += p.scores[2];
        }
        m_row.metrics = languageMetrics(loss, std::llround(tokens));
        m_row.metrics["accuracy"] = right / tokens;
        drawn({"loss", "perplexity", "accuracy"}); // tokens of one sample go together: no share of independent draws
    }

    /// Bootstrap intervals of these metrics and of the primary one, all from the same draws.
    void drawn(std::vector<std::string> metrics)
    {
        for (const Prediction& p : m_predictions)
            m_examples.rows.push_back(p.index);
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
        const auto intervals = bootstrapIntervals(weighted, m_predictions.size());
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
    const Predictions& m_predictions;
    ExamplePredictions m_examples;
    EvaluationRow m_row;
};

} // namespace

EvaluationRow rowOf(const TaskEntry& task, const std::vector<Prediction>& predictions)
{
    return RowMaker(task, predictions).row();
}

} // namespace engine
