// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_curves.h"

#include "charts/layer_history.h"
#include "charts/line_chart.h"
#include "train/metric_words.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace ui {

namespace {

const char* const kValidation = "validation";

void addTo(std::vector<double>& sum, const std::vector<double>& values)
{
    if (sum.size() < values.size())
        sum.resize(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        sum[i] += values[i];
}

} // namespace

CompareCurves::CompareCurves(LineChart* loss, LineChart* metric, LayerHistory* layers)
    : m_loss(loss), m_metric(metric), m_layers(layers)
{
}

void CompareCurves::clear()
{
    m_loss->clear();
    m_metric->clear();
    m_layers->clear();
    m_runs.clear();
    m_means.clear();
    m_metricName.clear();
    m_lastStep = 0;
}

void CompareCurves::addRun(const std::string& name)
{
    const QString id = QString::fromStdString(name);
    const auto [place, isNew] = m_runs.try_emplace(id);
    if (isNew)
        return;
    const QString setting = place->second.setting;
    place->second = Run{};
    place->second.setting = setting;
    for (LineChart* chart : {m_loss, m_metric})
        chart->removeSeries(id);
    m_layers->removeSeries(id);
    if (Mean* mean = meanOf(place->second)) {
        removeMean(setting);
        makeMean(*mean);
    }
}

CompareCurves::Mean* CompareCurves::meanOf(const Run& run)
{
    const auto place = m_means.find(run.setting);
    return place == m_means.end() ? nullptr : &place->second;
}

void CompareCurves::consume(const engine::Event& event)
{
    const auto found = m_runs.find(QString::fromStdString(event.run));
    if (found == m_runs.end())
        return;
    Run& run = found->second;
    run.last.seconds = std::max(run.last.seconds, event.time);
    if (const auto* started = std::get_if<engine::RunStarted>(&event.body))
        m_metricName = started->primaryMetric;
    else if (const auto* body = std::get_if<engine::StepDone>(&event.body))
        step(found->first, run, *body);
    else if (const auto* measured = std::get_if<engine::EvalDone>(&event.body))
        evaluation(found->first, run, *measured);
    else if (const auto* layers = std::get_if<engine::SimilarityMeasured>(&event.body))
        similarity(found->first, run, *layers);
}

void CompareCurves::step(const QString& id, Run& run, const engine::StepDone& body)
{
    const auto at = static_cast<double>(body.step);
    if (at <= run.lossStep)
        return;
    run.lossStep = run.last.step = at;
    run.last.epoch = std::max(run.last.epoch, body.epoch);
    run.last.tokens += static_cast<double>(body.tokens);
    m_lastStep = std::max(m_lastStep, at);
    m_loss->append(id, run.last, body.loss.value_or(std::numeric_limits<double>::quiet_NaN()));
    ++m_pointsPut;
    if (!body.loss)
        return;
    run.loss.push_back({run.last, *body.loss});
    if (Mean* mean = meanOf(run))
        putLoss(*mean, run.loss.back());
}

void CompareCurves::evaluation(const QString& id, Run& run, const engine::EvalDone& body)
{
    const auto at = static_cast<double>(body.step);
    if (body.split != kValidation || !body.adapter.empty() || at <= run.metricStep)
        return;
    run.metricStep = at;
    ChartPosition position = run.last;
    position.step = at;
    const double value = shownMetric(m_metricName, body);
    m_metric->append(id, position, value);
    ++m_pointsPut;
    if (!std::isfinite(value))
        return;
    run.metric.push_back({position, value});
    if (Mean* mean = meanOf(run))
        putMetric(*mean, run.metric.back());
}

void CompareCurves::similarity(const QString& id, Run& run, const engine::SimilarityMeasured& body)
{
    const auto at = static_cast<double>(body.step);
    if (at <= run.layerStep)
        return;
    run.layerStep = at;
    const LayerSample sample{body.layers, body.across, body.retention};
    if (body.base)
        m_layers->setBase(sample);
    ChartPosition position = run.last;
    position.step = at;
    m_layers->append(id, position, sample);
    ++m_pointsPut;
    if (const Mean* mean = meanOf(run))
        putLayers(mean->setting, position);
}

void CompareCurves::putLoss(Mean& mean, const Point& point)
{
    const SeedMean::Point& now = mean.loss.add(point.position, point.y);
    m_loss->putMean(mean.setting.id, now.position, now.mean, now.deviation());
    ++m_pointsPut;
}

void CompareCurves::putMetric(Mean& mean, const Point& point)
{
    const SeedMean::Point& now = mean.metric.add(point.position, point.y);
    m_metric->putMean(mean.setting.id, now.position, now.mean, now.deviation());
    ++m_pointsPut;
}

void CompareCurves::putLayers(const Setting& setting, const ChartPosition& position)
{
    LayerSample sum;
    int seeds = 0;
    for (const QString& run : setting.runs) {
        const LayerPoint* point = m_layers->at(run, position.step);
        if (!point || point->position.step != position.step)
            continue;
        ++seeds;
        addTo(sum.similarity, point->sample.similarity);
        addTo(sum.across, point->sample.across);
        addTo(sum.retention, point->sample.retention);
    }
    for (std::vector<double>* values : {&sum.similarity, &sum.across, &sum.retention}) {
        for (double& value : *values)
            value /= std::max(1, seeds);
    }
    m_layers->put(setting.id, position, sum);
    ++m_pointsPut;
}

void CompareCurves::removeMean(const QString& id)
{
    m_loss->removeSeries(id);
    m_metric->removeSeries(id);
    m_layers->removeSeries(id);
}

void CompareCurves::makeMean(Mean& mean)
{
    mean.loss = {};
    mean.metric = {};
    std::map<double, ChartPosition> layerSteps;
    for (const QString& name : mean.setting.runs) {
        const auto run = m_runs.find(name);
        if (run == m_runs.end())
            continue;
        for (const Point& point : run->second.loss)
            putLoss(mean, point);
        for (const Point& point : run->second.metric)
            putMetric(mean, point);
        for (const LayerPoint& point : m_layers->points(name))
            layerSteps.try_emplace(point.position.step, point.position);
    }
    for (const auto& [step, position] : layerSteps)
        putLayers(mean.setting, position);
}

void CompareCurves::setSettings(const std::vector<Setting>& settings)
{
    std::set<QString> wanted;
    for (const Setting& setting : settings)
        wanted.insert(setting.id);
    for (auto it = m_means.begin(); it != m_means.end();) {
        if (wanted.count(it->first) > 0) {
            ++it;
            continue;
        }
        removeMean(it->first);
        it = m_means.erase(it);
    }
    for (auto& [name, run] : m_runs)
        run.setting.clear();
    for (const Setting& setting : settings) {
        for (const QString& name : setting.runs) {
            if (const auto run = m_runs.find(name); run != m_runs.end())
                run->second.setting = setting.id;
        }
        Mean& mean = m_means[setting.id];
        if (mean.setting == setting)
            continue;
        if (!mean.setting.id.isEmpty())
            removeMean(setting.id);
        mean.setting = setting;
        makeMean(mean);
    }
}

std::optional<double> CompareCurves::currentMetric(const QString& id) const
{
    const auto mean = m_means.find(id);
    if (mean != m_means.end()) {
        const SeedMean::Point* last = mean->second.metric.last();
        return last ? std::optional(last->mean) : std::nullopt;
    }
    const auto run = m_runs.find(id);
    return run == m_runs.end() || run->second.metric.empty() ? std::nullopt
                                                             : std::optional(run->second.metric.back().y);
}

} // namespace ui
