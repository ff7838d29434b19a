// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lambda_chart.h"

#include "charts/chart_group.h"
#include "charts/marks.h"
#include "charts/plot_style.h"
#include "charts/run_selection.h"
#include "theme/color_ramps.h"
#include "theme/theme.h"

#include <QApplication>

#include <algorithm>
#include <map>

namespace ui {

namespace {

constexpr double kDotSize = 6, kMeanSize = 9, kRingSize = 13, kCrossSize = 9;
constexpr double kBarWidth = 1.6, kCap = 7, kLineWidth = 1.4;
constexpr double kThin = 0.6, kThinLineWidth = 1.0, kDottedShare = 1.4;
constexpr double kPadding = 0.08, kSidePadding = 0.06;
constexpr int kFewestTicks = 2, kMostTicks = 6;
constexpr double kMostForLabels = 0.4; // of the width
constexpr int kLabelGap = 14;          // px between a line's end and its name
constexpr double kCrossHeight = 0.035; // of the y range, above the axis
constexpr double kSeedGap = 0.012;     // of the x range, between the dots of two seeds
constexpr double kMostOfGap = 0.35;    // of the distance to the next λ that dots may fill

QPen solid(const QColor& color, double width)
{
    return {color, width};
}

} // namespace

struct LambdaChart::Parts {
    Marks* marks = nullptr;
    QCPItemStraightLine* baseline = nullptr;
    QCPItemText* baselineLabel = nullptr;
    struct Line {
        QCPGraph* graph = nullptr;
        QCPItemText* label = nullptr;
    };
    std::map<QString, Line> lines;
    QSet<QString> thinRuns;
};

LambdaChart::LambdaChart(ChartGroup* group, RunSelection* selection, const QString& name, const ChartText& text,
                         QWidget* parent)
    : PointChart(group, selection, name, text, parent), m_parts(std::make_unique<Parts>())
{
    m_parts->marks = new Marks(plot());
    m_parts->baseline = addReferenceLine(*plot(), Qt::Horizontal);
    m_parts->baselineLabel = new QCPItemText(plot());
    m_parts->baselineLabel->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    m_parts->baselineLabel->setText(tr("λ = 0"));
    m_parts->baselineLabel->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    setXTitle(tr("λ"));
    LambdaChart::themeChanged();
}

LambdaChart::~LambdaChart() = default;

void LambdaChart::setFigures(LambdaFigures figures)
{
    m_figures = std::move(figures);
    changed();
}

void LambdaChart::setSpread(LambdaSpread spread)
{
    m_spread = spread;
    changed();
}

void LambdaChart::setNamesShown(bool shown)
{
    m_namesShown = shown;
    changed();
}

void LambdaChart::setXTitle(const QString& title)
{
    plot()->xAxis->setLabel(title);
    changed();
}

void LambdaChart::setYRange(const std::optional<ValueRange>& range)
{
    if (range == m_yRange)
        return;
    m_yRange = range;
    changed();
}

bool LambdaChart::isEmpty() const
{
    return std::all_of(m_figures.settings.begin(), m_figures.settings.end(),
                       [](const LambdaSetting& setting) { return setting.runs.empty() && setting.lost == 0; });
}

bool LambdaChart::isShown(const LambdaSetting& setting) const
{
    return std::any_of(setting.runs.begin(), setting.runs.end(),
                       [this](const auto& run) { return selection()->passes(run.name); });
}

std::optional<ValueRange> LambdaChart::shownSpread(const LambdaSetting& setting) const
{
    return m_spread == LambdaSpread::Deviation ? setting.deviation : setting.interval;
}

std::optional<ValueRange> LambdaChart::yExtent() const
{
    std::optional<ValueRange> all;
    const auto add = [&all](double low, double high) {
        all = all ? ValueRange{std::min(all->low, low), std::max(all->high, high)} : ValueRange{low, high};
    };
    for (const LambdaSetting& setting : m_figures.settings) {
        for (const auto& run : setting.runs) {
            if (selection()->passes(run.name))
                add(run.value, run.value);
        }
        if (const auto spread = shownSpread(setting); spread && isShown(setting))
            add(spread->low, spread->high);
    }
    if (all && m_figures.baseline)
        add(*m_figures.baseline, *m_figures.baseline);
    return all;
}

void LambdaChart::rebuild()
{
    if (!isZoomedAlone())
        rebuildRange();
    placeDots();
    rebuildLines();
    rebuildMarks();
    rebuildBaseline();
}

void LambdaChart::rebuildRange()
{
    double low = 0;
    double high = 0;
    bool first = true;
    for (const LambdaSetting& setting : m_figures.settings) {
        low = first ? setting.x : std::min(low, setting.x);
        high = first ? setting.x : std::max(high, setting.x);
        first = false;
    }
    const double span = high > low ? high - low : 0.5;
    // The names of the lines stand to the right of their ends.
    const double share = labelRoom() > 0 ? double(labelRoom() + kLabelGap) / plot()->axisRect()->width() : 0;
    const double whole = span * (1 + 2 * kSidePadding) / (1 - share);
    const int numbers = // that do not touch
        plot()->axisRect()->width() /
        (2 * QFontMetrics(QApplication::font()).horizontalAdvance(QStringLiteral("0.00")));
    plot()->xAxis->ticker()->setTickCount(std::clamp(numbers, kFewestTicks, kMostTicks));
    plot()->xAxis->setRange(low - kSidePadding * span, low - kSidePadding * span + whole);
    auto shown = m_yRange ? m_yRange : yExtent();
    if (!shown)
        return;
    if (shown->low == shown->high)
        shown = ValueRange{shown->low - 0.01, shown->high + 0.01};
    const ValueRange range = padded(*shown, kPadding);
    plot()->yAxis->setRange(range.low, range.high);
}

void LambdaChart::placeDots()
{
    std::vector<double> places;
    for (const LambdaSetting& setting : m_figures.settings)
        places.push_back(setting.x);
    std::sort(places.begin(), places.end());
    double nearest = plot()->xAxis->range().size();
    for (std::size_t i = 1; i < places.size(); ++i) {
        if (places[i] > places[i - 1])
            nearest = std::min(nearest, places[i] - places[i - 1]);
    }
    std::vector<Dot> dots;
    m_parts->thinRuns.clear();
    for (const LambdaSetting& setting : m_figures.settings) {
        const auto count = static_cast<double>(setting.runs.size());
        const double gap = std::min(kSeedGap * plot()->xAxis->range().size(), kMostOfGap * nearest / count);
        double at = setting.x - gap * (count - 1) / 2;
        for (const auto& run : setting.runs) {
            if (selection()->passes(run.name))
                dots.push_back({run.name, setting.lambda, {at, run.value}, run.text});
            if (setting.thin)
                m_parts->thinRuns.insert(run.name);
            at += gap;
        }
    }
    setDots(std::move(dots));
}

void LambdaChart::rebuildLines()
{
    const ThemeColors& colors = group()->theme()->colors();
    std::map<QString, QVector<QCPGraphData>> points;
    std::map<QString, bool> dashed, thin;
    for (const LambdaSetting& setting : m_figures.settings) {
        auto& line = points[setting.line];
        dashed[setting.line] = setting.dashed;
        thin[setting.line] = setting.thin;
        if (setting.mean && isShown(setting))
            line.append({setting.x, *setting.mean});
    }
    for (const auto& [name, line] : m_parts->lines) {
        line.graph->data()->clear();
        line.label->setVisible(false);
    }
    for (const auto& [name, means] : points) {
        auto& line = m_parts->lines[name];
        if (!line.graph) {
            line.graph = plot()->addGraph();
            line.label = new QCPItemText(plot());
            line.label->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            line.label->setPadding({kLabelGap, 0, 0, 0});
        }
        const double width = (thin[name] ? kThinLineWidth : kLineWidth) * group()->theme()->lineScale();
        line.graph->setPen(dashed[name] ? dottedPen(colors.reference, kDottedShare * width)
                                        : QPen(colors.reference, width));
        line.graph->data()->set(means, false);
        line.label->setFont(QApplication::font());
        line.label->setColor(colors.mutedText);
        line.label->setText(QFontMetrics(QApplication::font()).elidedText(name, Qt::ElideRight, labelRoom()));
    }
    placeLabels();
}

int LambdaChart::labelRoom() const
{
    if (!m_namesShown)
        return 0;
    int width = 0;
    QSet<QString> names;
    for (const LambdaSetting& setting : m_figures.settings) {
        names.insert(setting.line);
        width = std::max(width, QFontMetrics(QApplication::font()).horizontalAdvance(setting.line));
    }
    return names.size() < 2 ? 0 : std::min(width + 2, static_cast<int>(kMostForLabels * plot()->axisRect()->width()));
}

void LambdaChart::placeLabels()
{
    // From the top: each at its line's end, or as far below the one before as a line of text needs.
    struct Place {
        QCPItemText* label;
        double x, y;
    };
    std::vector<Place> places;
    for (const auto& [name, line] : m_parts->lines) {
        if (name.isEmpty() || line.graph->data()->isEmpty() || labelRoom() == 0)
            continue;
        const QCPGraphData& end = *(line.graph->data()->constEnd() - 1);
        places.push_back({line.label, end.key, plot()->yAxis->coordToPixel(end.value)});
    }
    const int height = QFontMetrics(QApplication::font()).height();
    if (static_cast<int>(places.size()) * height > plot()->axisRect()->height())
        return; // the text beside the mouse names them
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.y < b.y; });
    double free = plot()->axisRect()->top() + height / 2.0;
    double left = static_cast<double>(places.size());
    for (const Place& place : places) {
        const double lowest = plot()->axisRect()->bottom() - (left - 0.5) * height;
        const double y = std::min(std::max(place.y, free), lowest);
        place.label->position->setCoords(place.x, plot()->yAxis->pixelToCoord(y));
        place.label->setVisible(true);
        free = y + height;
        --left;
    }
}

void LambdaChart::rebuildMarks()
{
    const ThemeColors& colors = group()->theme()->colors();
    const double scale = group()->theme()->lineScale();
    const QCPRange range = plot()->yAxis->range();
    const double floor = range.lower + kCrossHeight * range.size();
    Marks& marks = *m_parts->marks;
    marks.clear();
    for (const LambdaSetting& setting : m_figures.settings) {
        const QColor color = lambdaColor(setting.lambda, group()->theme()->isDark());
        const bool shown = isShown(setting);
        const double own = scale * (setting.thin ? kThin : 1);
        if (const auto spread = shownSpread(setting); spread && shown)
            marks.bars.push_back(
                {{setting.x, spread->low}, {setting.x, spread->high}, solid(color, kBarWidth * own), kCap * own});
        const bool isItsDot = setting.thin && setting.runs.size() == 1;
        if (setting.mean && shown && !isItsDot)
            marks.marks.push_back(
                {{setting.x, *setting.mean},
                 {QCPScatterStyle::ssDiamond, solid(color, 2 * own), colors.plotBackground, kMeanSize * own}});
        if (setting.lost > 0)
            marks.marks.push_back(
                {{setting.x, floor},
                 {QCPScatterStyle::ssCross, solid(colors.error, 2 * scale), Qt::NoBrush, kCrossSize * scale}});
    }
    markDots();
}

void LambdaChart::markDots()
{
    const ThemeColors& colors = group()->theme()->colors();
    const double scale = group()->theme()->lineScale();
    Marks& marks = *m_parts->marks;
    for (const Dot& dot : dots()) {
        const bool selected = isSelected(dot);
        const QColor color = dotColor(dot);
        const double size = (selected ? kDotSize + 2 : kDotSize) * (m_parts->thinRuns.contains(dot.run) ? kThin : 1);
        marks.marks.push_back({dot.at,
                               {QCPScatterStyle::ssCircle, solid(selected ? colors.text : color, selected ? 2 : 1),
                                color, size * scale}});
        if (dot.run == m_figures.best)
            marks.marks.push_back(
                {dot.at, {QCPScatterStyle::ssCircle, solid(color, kBarWidth * scale), Qt::NoBrush, kRingSize * scale}});
    }
}

void LambdaChart::rebuildBaseline()
{
    m_parts->baseline->setVisible(false);
    m_parts->baselineLabel->setVisible(m_figures.baseline.has_value());
    if (!m_figures.baseline)
        return;
    placeReferenceLine(*m_parts->baseline, Qt::Horizontal, *m_figures.baseline);
    m_parts->baselineLabel->position->setCoords(0.995, *m_figures.baseline);
}

void LambdaChart::themeChanged()
{
    const ThemeColors& colors = group()->theme()->colors();
    m_parts->baseline->setPen({colors.reference, kLineWidth * group()->theme()->lineScale(), Qt::DashLine});
    styleLabel(*m_parts->baselineLabel, colors, QApplication::font());
}

QString LambdaChart::csv() const
{
    QString text = QStringLiteral("line,lambda,x,run,value,mean,sd_low,sd_high,ci_low,ci_high,lost\n");
    const auto cell = [](const std::optional<double>& value) {
        return QLatin1Char(',') + (value ? csvNumber(*value) : QString());
    };
    const auto ends = [&cell](const std::optional<ValueRange>& range) {
        return cell(range ? std::optional(range->low) : std::nullopt) +
               cell(range ? std::optional(range->high) : std::nullopt);
    };
    for (const LambdaSetting& setting : m_figures.settings) {
        const QString head =
            csvField(setting.line) + QLatin1Char(',') + csvNumber(setting.lambda) + cell(setting.x) + QLatin1Char(',');
        const QString tail = cell(setting.mean) + ends(setting.deviation) + ends(setting.interval) +
                             QStringLiteral(",%1\n").arg(setting.lost);
        for (const auto& run : setting.runs)
            text += head + csvField(run.name) + cell(run.value) + tail;
        if (setting.runs.empty())
            text += head + QLatin1Char(',') + tail;
    }
    return text;
}

} // namespace ui
