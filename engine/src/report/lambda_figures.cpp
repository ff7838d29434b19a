// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/figures.h"

#include "engine/figure_text.h"
#include "engine/methods.h"
#include "report/forest_chart.h"
#include "report/svg_chart.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

namespace engine {

namespace {

constexpr double kSmallWidth = 410, kSmallHeight = 260;

bool hasLambda(const ReportData& data, const SettingFigures& setting)
{
    const auto runs = data.runsOf(setting);
    return !runs.empty() && takesLambda(data.runs[runs.front()].config.method.kind);
}

std::string dashOf(SiboSource source)
{
    return source == SiboSource::Zero ? kDotted : source == SiboSource::Permuted ? kDashDot : "";
}

const RunLook& lookOf(const ReportData& data, const ComparedRun& run)
{
    const auto found =
        std::find_if(data.runs.begin(), data.runs.end(), [&](const auto& r) { return r.summary.name == run.name; });
    return data.looks[static_cast<std::size_t>(found - data.runs.begin())];
}

// Controls stand a little to the right of the λ that they control.
double placeOf(const SettingFigures& setting)
{
    const double shift = setting.source == SiboSource::H0 ? 0 : setting.source == SiboSource::Zero ? 0.012 : 0.024;
    return setting.lambda + shift;
}

void addDots(Chart& chart, const ReportData& data, const SettingFigures& setting)
{
    for (const std::size_t place : setting.runs) {
        const ComparedRun& run = data.comparison.runs[place];
        if (!run.value)
            continue;
        ChartSeries dot;
        dot.points = {{placeOf(setting), *run.value}};
        dot.hollow = setting.source != SiboSource::H0;
        dot.pen.colour = lookOf(data, run).colour;
        dot.title = run.label + ": " + metricText(run.value);
        dot.marks = dot.dotsOnly = true;
        dot.ringed = run.best ? 0 : -1;
        chart.series.push_back(std::move(dot));
    }
}

/// Means, intervals and dots of one panel; gives how many λ have a value.
std::size_t addPanel(Chart& chart, const ReportData& data, const ComparedPanel& panel)
{
    std::map<SiboSource, ChartPoints> means;
    std::set<double> lambdas;
    for (const std::size_t place : panel.settings) {
        const SettingFigures& setting = data.comparison.settings[place];
        if (!setting.mean)
            continue;
        if (!hasLambda(data, setting)) {
            chart.levels.push_back({*setting.mean, setting.label + " " + metricText(setting.mean), true});
            continue;
        }
        lambdas.insert(setting.lambda);
        means[setting.source].emplace_back(placeOf(setting), *setting.mean);
        if (setting.lambda == 0 && setting.source == SiboSource::H0)
            chart.levels.push_back({*setting.mean, "λ = 0", false});
        if (setting.interval)
            chart.bands.push_back({setting.interval->low, setting.interval->high, placeOf(setting),
                                   lookOf(data, data.comparison.runs[setting.runs.front()]).colour});
    }
    for (auto& [source, points] : means) {
        std::sort(points.begin(), points.end());
        ChartSeries line;
        line.points = points;
        line.pen = {"ink", 2, dashOf(source)};
        chart.series.push_back(std::move(line));
    }
    for (const std::size_t place : panel.settings)
        if (hasLambda(data, data.comparison.settings[place]))
            addDots(chart, data, data.comparison.settings[place]);
    return lambdas.size();
}

Chart lambdaChart(const ReportData& data, const std::string& of)
{
    Chart chart;
    chart.description = data.comparison.metricName + " over λ" + (of.empty() ? "" : ", " + of);
    chart.xTitle = "λ";
    chart.yTitle = data.comparison.metricName;
    return chart;
}

// One of several beside each other, all with the same heights.
void makeSmall(Chart& chart, const ReportData& data)
{
    chart.width = kSmallWidth;
    chart.height = kSmallHeight;
    chart.yTitle = data.verdict.metricName;
    const auto take = [&](double value) {
        chart.yLow = std::min(chart.yLow.value_or(value), value);
        chart.yHigh = std::max(chart.yHigh.value_or(value), value);
    };
    for (const ComparedRun& run : data.comparison.runs)
        if (run.value)
            take(*run.value);
    for (const SettingFigures& setting : data.comparison.settings)
        if (setting.interval) {
            take(setting.interval->low);
            take(setting.interval->high);
        }
}

std::string lambdaCaption(const ReportData& data)
{
    std::string caption = "Every run is a dot; the line goes through the means over the seeds";
    const auto& settings = data.comparison.settings;
    if (std::any_of(settings.begin(), settings.end(), [](const auto& s) { return s.interval.has_value(); }))
        caption += ", whiskers are 95 % intervals of each mean by itself (they are not the comparison with λ = 0)";
    caption += ". Dashed: λ = 0.";
    const auto uses = [&](SiboSource source) {
        return std::any_of(settings.begin(), settings.end(), [&](const auto& s) { return s.source == source; });
    };
    if (uses(SiboSource::Zero))
        caption += " Hollow, dotted line: the attenuation control, whose h0 is zero.";
    if (uses(SiboSource::Permuted))
        caption += " Hollow, dash-dotted line: the control whose h0 comes from other tokens.";
    const auto& runs = data.comparison.runs;
    if (std::any_of(runs.begin(), runs.end(), [](const auto& run) { return run.best; }))
        caption += " Ringed: the highest single run, which says nothing about its λ.";
    return caption;
}

// "similarity/12" of the largest layer.
std::string lastLayerOf(const Comparison& comparison, const std::string& kind)
{
    std::string last;
    long deepest = -1;
    for (const RunScalar& scalar : comparison.scalars)
        if (scalar.id.starts_with(kind + "/")) {
            const long layer = std::strtol(scalar.id.c_str() + kind.size() + 1, nullptr, 10);
            if (layer > deepest) {
                deepest = layer;
                last = scalar.id;
            }
        }
    return last;
}

const RunScalar* scalarOf(const Comparison& comparison, const std::string& id)
{
    const auto found = std::find_if(comparison.scalars.begin(), comparison.scalars.end(),
                                    [&](const RunScalar& scalar) { return scalar.id == id; });
    return found == comparison.scalars.end() ? nullptr : &*found;
}

ReportFigure scatter(const ReportData& data, const RunScalar& x, const Correlation& correlation)
{
    Chart chart;
    chart.description = x.label + " against " + data.comparison.metricName + ", one dot a run";
    chart.xTitle = x.label;
    chart.yTitle = data.verdict.metricName;
    chart.width = kSmallWidth;
    chart.height = kSmallHeight + 30;
    for (std::size_t i = 0; i < data.comparison.runs.size() && i < x.values.size(); ++i) {
        const ComparedRun& run = data.comparison.runs[i];
        if (!x.values[i] || !run.value)
            continue;
        ChartSeries dot;
        dot.points = {{*x.values[i], *run.value}};
        dot.pen.colour = lookOf(data, run).colour;
        dot.title = run.label + ", seed " + std::to_string(run.seed);
        dot.marks = dot.dotsOnly = true;
        chart.series.push_back(std::move(dot));
    }
    return {x.label, correlation.text, drawChart(chart, data.palette), true};
}

std::string figuresOf(const LambdaEffect& effect, FigureUnit unit)
{
    const std::string interval = effect.seedsOnly ? " (" + intervalText(effect.seedsOnly, unit) + ")" : "";
    return signedText(effect.difference, unit) + interval;
}

} // namespace

std::string colourOf(const ReportData& data, double lambda)
{
    for (std::size_t i = 0; i < data.runs.size(); ++i)
        if (data.runs[i].config.sibo.lambda == lambda && takesLambda(data.runs[i].config.method.kind))
            return data.looks[i].colour;
    return "ink";
}

ReportBlocks lambdaFigures(const ReportData& data)
{
    const std::vector<ComparedPanel> panels = data.panels();
    ReportBlocks blocks;
    for (const ComparedPanel& panel : panels) {
        Chart chart = lambdaChart(data, panel.label);
        if (panels.size() > 1)
            makeSmall(chart, data);
        if (addPanel(chart, data, panel) < 2)
            continue;
        const std::string title = panels.size() == 1 ? "Metric over λ" : panel.label;
        blocks.push_back(ReportFigure{title, blocks.empty() ? lambdaCaption(data) : "", drawChart(chart, data.palette),
                                      panels.size() > 1});
    }
    if (blocks.size() > 1)
        blocks.insert(blocks.begin(), ReportHeading{3, "Metric over λ, by what else varies"});
    return blocks;
}

ReportBlocks scatterFigures(const ReportData& data)
{
    ReportBlocks blocks;
    std::string why, note;
    for (const char* kind : {"similarity", "excess", "retention"}) {
        const std::string id = lastLayerOf(data.comparison, kind);
        const RunScalar* scalar = scalarOf(data.comparison, id);
        if (scalar == nullptr)
            continue;
        const Correlation correlation = correlate(data.comparison, id, "endpoint");
        if (correlation.r) {
            blocks.push_back(scatter(data, *scalar, correlation));
            note = correlation.note;
        } else {
            why = correlation.text;
        }
    }
    if (blocks.empty() && !why.empty())
        blocks.push_back(ReportParagraph{why, ReportTone::Note});
    if (!note.empty())
        blocks.push_back(ReportParagraph{note, ReportTone::Caution});
    if (!blocks.empty())
        blocks.insert(blocks.begin(), ReportHeading{2, "Similarity against the metric"});
    return blocks;
}

ReportBlocks forestFigure(const ReportData& data, const PanelVerdict& panel, const std::string& title)
{
    const FigureUnit unit = panel.unit;
    ForestChart chart;
    chart.description = "Difference from λ = 0 of each λ with its intervals";
    const std::string name = unitName(unit);
    chart.xTitle = "difference from λ = 0" + (name.empty() ? "" : ", " + name) + " (right: better)";
    if (data.study != nullptr && unit == FigureUnit::Points)
        chart.margin = data.study->config.study.margin;
    bool examples = false;
    for (const LambdaEffect& effect : panel.effects) {
        if (effect.seeds == 0 || effect.pruned)
            continue;
        examples = examples || effect.examples;
        chart.rows.push_back({effect.label, figuresOf(effect, unit), effect.difference, effect.seedsOnly,
                              effect.examples, colourOf(data, effect.lambda)});
    }
    const auto hasInterval = [](const ForestChart::Row& row) { return row.seeds.has_value(); };
    if (std::none_of(chart.rows.begin(), chart.rows.end(), hasInterval))
        return {};
    std::string caption = "Thick: 95 % interval over seeds, " +
                          std::string(panel.ownSplits ? "" : "for these examples, ") + "allowing for " +
                          std::to_string(panel.comparisons) + " λ compared.";
    if (examples)
        caption += " Thin: over seeds and new examples.";
    if (chart.margin)
        caption += " Grey band: ±" + amountText(chart.margin, unit) + (name.empty() ? "" : " " + name) +
                   ", the margin within which a difference does not matter.";
    return {ReportFigure{title, caption, drawForest(chart, data.palette)}};
}

} // namespace engine
