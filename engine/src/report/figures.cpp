// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/figures.h"

#include "engine/figure_text.h"
#include "engine/methods.h"
#include "report/svg_chart.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace engine {

namespace {

constexpr double kSmoothing = 0.9;
constexpr std::size_t kManyLines = 8; // more runs than this are drawn as means over their seeds

/// What the figures of the training show: single runs, or settings as means over their seeds.
struct Shown {
    std::vector<std::vector<std::size_t>> lines; ///< places in ReportData::runs behind each line
    bool means = false;
    std::string note; ///< for captions, what was left out
};

Shown shownLines(const ReportData& data)
{
    Shown shown;
    if (data.runs.size() <= kManyLines) {
        for (std::size_t i = 0; i < data.runs.size(); ++i)
            shown.lines.push_back({i});
        return shown;
    }
    const std::vector<ComparedPanel> panels = data.panels();
    const bool onePanel = data.comparison.settings.size() > kManyLines && panels.size() > 1;
    const auto hasBaseline = [&](const ComparedPanel& panel) {
        return data.comparison.baseline && std::find(panel.settings.begin(), panel.settings.end(),
                                                     *data.comparison.baseline) != panel.settings.end();
    };
    auto chosen = std::find_if(panels.begin(), panels.end(), hasBaseline);
    chosen = chosen == panels.end() ? panels.begin() : chosen;
    for (std::size_t i = 0; i < data.comparison.settings.size(); ++i)
        if (!onePanel || std::find(chosen->settings.begin(), chosen->settings.end(), i) != chosen->settings.end())
            if (auto runs = data.runsOf(data.comparison.settings[i]); !runs.empty())
                shown.lines.push_back(std::move(runs));
    shown.means = true;
    shown.note = " Lines are means over the seeds of a setting.";
    if (onePanel)
        shown.note += " Shown: " + chosen->label + ".";
    return shown;
}

// Means at those x that every line has.
ChartPoints meanOf(const std::vector<ChartPoints>& lines)
{
    std::map<double, std::pair<double, std::size_t>> sums;
    for (const ChartPoints& points : lines)
        for (const auto& [x, y] : points)
            if (std::isfinite(y)) {
                sums[x].first += y;
                ++sums[x].second;
            }
    ChartPoints mean;
    for (const auto& [x, sum] : sums)
        if (sum.second == lines.size())
            mean.emplace_back(x, sum.first / static_cast<double>(lines.size()));
    return mean;
}

template<class PointsOf>
ChartPoints lineOf(const ReportData& data, const std::vector<std::size_t>& runs, const PointsOf& pointsOf)
{
    std::vector<ChartPoints> lines;
    for (const std::size_t run : runs)
        if (ChartPoints points = pointsOf(data.runs[run]); !points.empty())
            lines.push_back(std::move(points));
    return lines.size() == 1 ? lines.front() : meanOf(lines);
}

ChartSeries series(const RunLook& look, ChartPoints points, double width, double opacity = 1)
{
    ChartSeries series;
    series.points = std::move(points);
    series.pen = {look.colour, width, look.dash, opacity};
    series.title = look.label;
    return series;
}

Chart newChart(const std::string& description, const std::string& xTitle, const std::string& yTitle)
{
    Chart chart;
    chart.description = description;
    chart.xTitle = xTitle;
    chart.yTitle = yTitle;
    return chart;
}

ReportFigure figure(const ReportData& data, const std::string& title, const Chart& chart, const std::string& caption)
{
    return {title, caption, drawChart(chart, data.palette)};
}

ReportFigure lossFigure(const ReportData& data, const Shown& shown)
{
    Chart chart = newChart("Training loss over steps, one line a " + std::string(shown.means ? "setting" : "run"),
                           "optimizer step", "loss");
    const auto smooth = [](const RunRecord& run) { return smoothed(lossPoints(run), kSmoothing); };
    for (const auto& runs : shown.lines)
        for (const std::size_t run : runs) {
            ChartSeries raw = series({data.looks[run].label, data.looks[run].colour, ""},
                                     shown.means ? smooth(data.runs[run]) : lossPoints(data.runs[run]), 1, 0.28);
            raw.setsRange = false;
            chart.series.push_back(std::move(raw));
        }
    for (const auto& runs : shown.lines) {
        const RunLook& look = data.looks[runs.front()];
        chart.series.push_back(series(look, lineOf(data, runs, smooth), 2.6));
        if (shown.means)
            continue;
        ChartSeries validation =
            series({look.label + ", validation", look.colour, ""}, validationLossPoints(data.runs[runs.front()]), 1.2);
        validation.marks = true;
        chart.series.push_back(std::move(validation));
    }
    const std::string faint = shown.means ? "faint: single runs." : "faint: every step as it was.";
    return figure(data, "Loss", chart,
                  "Bold: training loss, exponential mean with β = 0.9, its start corrected; " + faint +
                      (shown.means ? "" : " Thin with dots: loss on the validation data.") +
                      " A gap is a loss that was not finite." + shown.note);
}

std::string primaryName(const ReportData& data)
{
    const std::string& name = data.first().summary.primaryMetric;
    return name.empty() ? "primary metric" : name;
}

// The run that the others are measured against: of the baseline setting, else the first.
const RunRecord& baselineRun(const ReportData& data)
{
    if (data.comparison.baseline)
        if (const auto runs = data.runsOf(data.comparison.settings[*data.comparison.baseline]); !runs.empty())
            return data.runs[runs.front()];
    return data.first();
}

// What N samples can resolve, and the majority class: both make sense for accuracies alone.
std::string addResolution(Chart& chart, const ReportData& data)
{
    const RunRecord& baseline = baselineRun(data);
    const std::int64_t samples = validationSamples(baseline);
    if (primaryName(data) != "accuracy" || samples == 0)
        return {};
    std::string caption;
    if (const auto share = majorityShare(baseline)) {
        chart.levels.push_back({*share, "majority class " + metricText(*share, 2)});
        caption = " Dashed level: always answering the most frequent class.";
    }
    if (baseline.summary.bestPrimary) {
        const double best = *baseline.summary.bestPrimary;
        const double half = 1.96 * std::sqrt(std::max(best * (1 - best), 0.0) / static_cast<double>(samples));
        chart.bands.push_back({best - half, std::min(best + half, 1.0), std::nullopt});
        caption += " Band: the best of " +
                   (baseline.summary.label.empty() ? baseline.summary.name : baseline.summary.label) +
                   " ± 1.96·√(p(1−p)/N), which is what N = " + countText(samples) + " samples can resolve.";
    }
    return caption;
}

ReportFigure metricFigure(const ReportData& data, const Shown& shown)
{
    const std::string metric = primaryName(data);
    Chart chart = newChart(metric + " on the validation data over steps", "optimizer step", metric + " (validation)");
    for (const auto& runs : shown.lines) {
        ChartSeries line = series(data.looks[runs.front()], lineOf(data, runs, primaryPoints), 2);
        line.marks = true;
        const double best = data.runs[runs.front()].summary.bestPrimary.value_or(NAN);
        for (std::size_t k = 0; !shown.means && k < line.points.size() && line.ringed < 0; ++k)
            if (line.points[k].first > 0 && line.points[k].second == best)
                line.ringed = static_cast<int>(k);
        chart.series.push_back(std::move(line));
    }
    const std::string resolution = addResolution(chart, data);
    return figure(data, "Metric over steps", chart,
                  (shown.means ? "" : "Ringed: the best, whose adapter is kept. ") +
                      std::string("The point at step 0 is the frozen model with an untrained head.") + resolution +
                      shown.note);
}

ChartPoints overLayers(const std::vector<double>& values)
{
    ChartPoints points;
    for (std::size_t layer = 0; layer < values.size(); ++layer)
        points.emplace_back(layer, values[layer]);
    return points;
}

const SimilarityMeasured* anyBase(const ReportData& data)
{
    for (const RunRecord& run : data.runs)
        if (const SimilarityMeasured* base = baseSimilarity(run))
            return base;
    return nullptr;
}

const RunLook kGhost{"frozen model", "ghost", kDashed};

/// One line a setting or run over the layers at its last measurement, the frozen model dashed.
template<class Values>
void addLayers(Chart& chart, const ReportData& data, const Shown& shown, const Values& values, bool bold)
{
    const auto add = [&](RunLook look, ChartPoints points) {
        if (!bold)
            look.dash = "1 4";
        ChartSeries line = series(look, std::move(points), bold ? 2.6 : 1.2);
        line.marks = bold;
        chart.series.push_back(std::move(line));
    };
    if (const SimilarityMeasured* base = anyBase(data))
        add(kGhost, overLayers(values(*base)));
    for (const auto& runs : shown.lines)
        add(data.looks[runs.front()], lineOf(data, runs, [&](const RunRecord& run) {
                const SimilarityMeasured* last = lastSimilarity(run);
                return last == nullptr ? ChartPoints() : overLayers(values(*last));
            }));
}

ReportFigure layersFigure(const ReportData& data, const Shown& shown)
{
    Chart chart =
        newChart("Token similarity by layer at the end of training", "layer (0 = h0)", "mean cosine of token pairs");
    chart.wholeX = true;
    addLayers(
        chart, data, shown, [](const SimilarityMeasured& e) { return e.across; }, false);
    addLayers(
        chart, data, shown, [](const SimilarityMeasured& e) { return e.layers; }, true);
    return figure(data, "Similarity by layer, last measurement", chart,
                  "How alike the token vectors of one sentence are, layer by layer, for a fixed probe of sentences. "
                  "Dashed grey: the frozen model. Dotted: the same between tokens of different sentences; only what "
                  "lies above its dotted line is evidence that the tokens of one sentence have become alike." +
                      shown.note);
}

ReportFigure excessFigure(const ReportData& data, const Shown& shown)
{
    Chart chart = newChart("Excess similarity by layer at the end of training", "layer (0 = h0)",
                           "similarity − across sentences");
    chart.wholeX = true;
    addLayers(chart, data, shown, excessOf, true);
    return figure(data, "Excess similarity by layer, last measurement", chart,
                  "Similarity within a sentence less that between sentences: how much more alike the tokens of one "
                  "sentence are than any two tokens." +
                      shown.note);
}

ReportFigure lastLayerFigure(const ReportData& data, const Shown& shown)
{
    Chart chart =
        newChart("Token similarity of the last layer over steps", "optimizer step", "mean cosine, last layer");
    for (const auto& runs : shown.lines)
        chart.series.push_back(series(data.looks[runs.front()], lineOf(data, runs, lastLayerPoints), 2.6));
    if (const SimilarityMeasured* base = anyBase(data); base != nullptr && !base->layers.empty())
        chart.levels.push_back({base->layers.back(), "frozen model " + metricText(base->layers.back(), 2)});
    return figure(data, "Similarity of the last layer over steps", chart,
                  "All runs start from the frozen model (dashed level) and move as they learn." + shown.note);
}

ReportDrawing swatch(const ReportData& data, const RunLook& look)
{
    const auto draw = [&](SvgCanvas::Medium medium) {
        SvgCanvas canvas(data.palette, medium);
        canvas.line(1, 5, 33, 5, {look.colour, 2.6, look.dash});
        return canvas.finish(34, 10, {});
    };
    return {34, 10, draw(SvgCanvas::Medium::Page), draw(SvgCanvas::Medium::Print)};
}

// One entry a look: λ and what is mixed in. Whatever else varies has no colour of its own.
ReportLegend legend(const ReportData& data)
{
    ReportLegend legend;
    std::map<double, std::map<std::string, std::string>> byLambda; // λ → dash → label
    for (const RunRecord& run : data.runs) {
        const RunLook& look = data.looks[static_cast<std::size_t>(&run - data.runs.data())];
        const bool takes = takesLambda(run.config.method.kind);
        const std::string source =
            run.config.sibo.source == SiboSource::H0 ? "" : std::string(" · ") + name(run.config.sibo.source);
        byLambda[takes ? run.config.sibo.lambda : -1].emplace(
            look.dash + "|" + look.colour, takes ? lambdaText(run.config.sibo.lambda) + source : "without λ");
    }
    for (const auto& [lambda, looks] : byLambda)
        for (const auto& [key, label] : looks) {
            const std::size_t bar = key.find('|');
            legend.entries.push_back({label, swatch(data, {label, key.substr(bar + 1), key.substr(0, bar)})});
        }
    if (anyBase(data) != nullptr)
        legend.entries.push_back({"frozen model", swatch(data, kGhost)});
    return legend;
}

} // namespace

ReportBlocks trainingFigures(const ReportData& data)
{
    const Shown shown = shownLines(data);
    return {legend(data),
            lossFigure(data, shown),
            metricFigure(data, shown),
            layersFigure(data, shown),
            excessFigure(data, shown),
            lastLayerFigure(data, shown)};
}

} // namespace engine
