// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/figures.h"

#include "base/json.h"
#include "engine/methods.h"
#include "report/text.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace engine {

namespace {

constexpr double kSmoothing = 0.9;
constexpr const char* kGhost = "var(--ghost)";

using Runs = std::vector<RunRecord>;
using Looks = std::vector<RunLook>;

std::string figure(const std::string& title, const Chart& chart, const std::string& caption)
{
    return "<figure><h3>" + escapeHtml(title) + "</h3>" + drawChart(chart) + "<figcaption>" + escapeHtml(caption) +
           "</figcaption></figure>\n";
}

Chart newChart(const std::string& id, const std::string& description, const std::string& xTitle,
               const std::string& yTitle)
{
    Chart chart;
    chart.id = id;
    chart.description = description;
    chart.xTitle = xTitle;
    chart.yTitle = yTitle;
    return chart;
}

ChartSeries lineOf(const RunLook& look, Points points, const std::string& style)
{
    ChartSeries series;
    series.points = std::move(points);
    series.colour = look.colour;
    series.style = style + (look.stroke.empty() ? "" : " " + look.stroke);
    series.title = look.label;
    return series;
}

std::string lossFigure(const Runs& runs, const Looks& looks)
{
    Chart chart = newChart("loss", "Training and validation loss over steps, one line a run", "optimizer step", "loss");
    for (std::size_t i = 0; i < runs.size(); ++i) {
        ChartSeries raw = lineOf({looks[i].label, looks[i].colour, ""}, lossPoints(runs[i]), "line faint");
        raw.setsRange = false;
        chart.series.push_back(std::move(raw));
    }
    for (std::size_t i = 0; i < runs.size(); ++i) {
        chart.series.push_back(lineOf(looks[i], smoothed(lossPoints(runs[i]), kSmoothing), "line bold"));
        ChartSeries validation =
            lineOf({looks[i].label + ", validation", looks[i].colour, ""}, validationLossPoints(runs[i]), "line thin");
        validation.marks = true;
        chart.series.push_back(std::move(validation));
    }
    return figure(
        "Loss", chart,
        "Bold: training loss, exponential mean with β = 0.9, its start corrected; faint: every step as it was. "
        "Thin with dots: loss on the validation data. A gap is a loss that was not finite.");
}

// The run that the others are measured against: λ = 0 of a trained adapter, else the first run.
const RunRecord& baselineOf(const Runs& runs)
{
    const auto plain = std::find_if(runs.begin(), runs.end(), [](const RunRecord& run) {
        return takesLambda(run.config.method.kind) && run.config.sibo.learnable == LambdaLearning::Off &&
               run.config.sibo.lambda == 0;
    });
    return plain == runs.end() ? runs.front() : *plain;
}

double halfWidth(double share, std::int64_t samples)
{
    return 1.96 * std::sqrt(std::max(share * (1 - share), 0.0) / static_cast<double>(samples));
}

std::string primaryName(const Runs& runs)
{
    const std::string& name = runs.front().summary.primaryMetric;
    return name.empty() ? "primary metric" : name;
}

// What N samples can resolve, and the majority class: both make sense for accuracies alone.
std::string addResolution(Chart& chart, const Runs& runs)
{
    const RunRecord& baseline = baselineOf(runs);
    const std::int64_t samples = validationSamples(baseline);
    if (primaryName(runs) != "accuracy" || samples == 0)
        return {};
    std::string caption;
    if (const auto share = majorityShare(baseline)) {
        chart.levels.push_back({*share, "majority class " + fixedNumber(*share, 2), "level", false});
        caption = " Dashed level: always answering the most frequent class.";
    }
    if (baseline.summary.bestPrimary) {
        const double best = *baseline.summary.bestPrimary;
        const double half = halfWidth(best, samples);
        chart.bands.push_back({best - half, std::min(best + half, 1.0), std::nullopt, {}});
        caption += " Band: the best of " +
                   (baseline.summary.label.empty() ? baseline.summary.name : baseline.summary.label) +
                   " ± 1.96·√(p(1−p)/N), which is what N = " + std::to_string(samples) + " sentences can resolve.";
    }
    return caption;
}

std::string metricFigure(const Runs& runs, const Looks& looks)
{
    const std::string metric = primaryName(runs);
    Chart chart =
        newChart("metric", metric + " on the validation data over steps", "optimizer step", metric + " (validation)");
    for (std::size_t i = 0; i < runs.size(); ++i) {
        ChartSeries series = lineOf(looks[i], primaryPoints(runs[i]), "line");
        series.marks = true;
        const double best = runs[i].summary.bestPrimary.value_or(NAN);
        for (std::size_t k = 0; k < series.points.size() && series.ringed < 0; ++k)
            if (series.points[k].first > 0 && series.points[k].second == best)
                series.ringed = static_cast<int>(k);
        chart.series.push_back(std::move(series));
    }
    const std::string resolution = addResolution(chart, runs);
    return figure(
        "Metric over steps", chart,
        "Ringed: the best, whose adapter is kept. The point at step 0 is the frozen model with an untrained head." +
            resolution);
}

Points overLayers(const std::vector<double>& values)
{
    Points points;
    for (std::size_t layer = 0; layer < values.size(); ++layer)
        points.emplace_back(layer, values[layer]);
    return points;
}

const SimilarityMeasured* anyBase(const Runs& runs)
{
    for (const RunRecord& run : runs)
        if (const SimilarityMeasured* base = baseSimilarity(run))
            return base;
    return nullptr;
}

std::string layersFigure(const Runs& runs, const Looks& looks)
{
    Chart chart = newChart("layers", "Token similarity by layer at the end of training", "layer (0 = h0)",
                           "mean cosine of token pairs");
    chart.wholeX = true;
    const auto add = [&](const RunLook& look, const SimilarityMeasured& measured) {
        chart.series.push_back(lineOf({look.label + ", across sentences", look.colour, ""}, overLayers(measured.across),
                                      "line thin fine-dots"));
        ChartSeries own = lineOf(look, overLayers(measured.layers), "line bold");
        own.marks = true;
        chart.series.push_back(std::move(own));
    };
    if (const SimilarityMeasured* base = anyBase(runs))
        add({"frozen model", kGhost, "ghost"}, *base);
    for (std::size_t i = 0; i < runs.size(); ++i)
        if (const SimilarityMeasured* last = lastSimilarity(runs[i]))
            add(looks[i], *last);
    return figure(
        "Similarity by layer, last measurement", chart,
        "How alike the token vectors of one sentence are, layer by layer, for a fixed probe of sentences. Dashed "
        "grey: the frozen model. Dotted: the same between tokens of different sentences; only what lies above "
        "its dotted line is evidence that the tokens of one sentence have become alike.");
}

std::string lastLayerFigure(const Runs& runs, const Looks& looks)
{
    Chart chart = newChart("last-layer", "Token similarity of the last layer over steps", "optimizer step",
                           "mean cosine, last layer");
    for (std::size_t i = 0; i < runs.size(); ++i) {
        ChartSeries series = lineOf(looks[i], lastLayerPoints(runs[i]), "line bold");
        chart.series.push_back(std::move(series));
    }
    const SimilarityMeasured* base = anyBase(runs);
    if (base != nullptr && !base->layers.empty())
        chart.levels.push_back(
            {base->layers.back(), "frozen model " + fixedNumber(base->layers.back(), 2), "level", false});
    return figure("Similarity of the last layer over steps", chart,
                  "All runs start from the frozen model (dashed level) and move as they learn.");
}

/// Best primary by λ of the runs with one source.
using ByLambda = std::map<double, std::vector<double>>;

ChartSeries meanLine(const ByLambda& values, const std::string& style)
{
    ChartSeries mean;
    mean.colour = "var(--ink)";
    mean.style = style;
    for (const auto& [lambda, list] : values) {
        double sum = 0;
        for (const double value : list)
            sum += value;
        mean.points.emplace_back(lambda, sum / static_cast<double>(list.size()));
    }
    return mean;
}

std::string sourceStroke(SiboSource source)
{
    return source == SiboSource::H0 ? "line" : source == SiboSource::Zero ? "line dotted" : "line dashdot";
}

std::string lambdaFigure(const Runs& runs, const Looks& looks)
{
    const std::string metric = primaryName(runs);
    Chart chart =
        newChart("lambda", "Best " + metric + " on validation over λ", "λ", "best " + metric + " (validation)");
    std::map<SiboSource, ByLambda> bySource;
    std::vector<ChartSeries> dots;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const RunSummary& summary = runs[i].summary;
        if (!summary.bestPrimary)
            continue;
        const double best = *summary.bestPrimary;
        if (!takesLambda(runs[i].config.method.kind)) {
            chart.levels.push_back({best, looks[i].label + " " + fixedNumber(best, 3), "level", true});
            continue;
        }
        bySource[runs[i].config.sibo.source][summary.lambda].push_back(best);
        ChartSeries dot = lineOf(looks[i], {{summary.lambda, best}}, "line");
        dot.marks = dot.dotsOnly = true;
        dots.push_back(std::move(dot));
        if (const std::int64_t samples = validationSamples(runs[i]); samples > 0 && metric == "accuracy") {
            const double half = halfWidth(best, samples);
            chart.bands.push_back({best - half, std::min(best + half, 1.0), summary.lambda, looks[i].colour});
        }
    }
    std::set<double> lambdas;
    for (const auto& [source, values] : bySource) {
        chart.series.push_back(meanLine(values, sourceStroke(source)));
        for (const auto& [lambda, list] : values)
            lambdas.insert(lambda);
    }
    if (lambdas.size() < 2)
        return {};
    chart.series.insert(chart.series.end(), dots.begin(), dots.end());
    return figure(
        "Metric over λ", chart,
        "One dot a run, the line through the means. Dotted: the zero control; dash-dotted: permuted. Whiskers: "
        "± 1.96·√(p(1−p)/N) of the validation data alone; they say nothing about other seeds.");
}

std::string legendItem(const RunLook& look)
{
    return "<li><svg viewBox=\"0 0 34 10\" aria-hidden=\"true\"><g class=\"line bold " + escapeHtml(look.stroke) +
           "\" style=\"--c:" + escapeHtml(look.colour) + "\"><path d=\"M1 5L33 5\"/></g></svg>" +
           escapeHtml(look.label) + "</li>";
}

std::string legend(const Runs& runs, const Looks& looks)
{
    std::string html = "<ul class=\"legend\">";
    std::set<std::string> seen;
    for (const RunLook& look : looks)
        if (seen.insert(look.label + look.colour + look.stroke).second)
            html += legendItem(look);
    if (anyBase(runs) != nullptr)
        html += legendItem({"frozen model", kGhost, "ghost"});
    return html + "</ul>\n";
}

} // namespace

std::string figuresHtml(const Runs& runs, const Looks& looks)
{
    return legend(runs, looks) + "<div class=\"figures\">\n" + lossFigure(runs, looks) + metricFigure(runs, looks) +
           layersFigure(runs, looks) + lastLayerFigure(runs, looks) + lambdaFigure(runs, looks) + "</div>\n";
}

} // namespace engine
