// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/layer_chart.h"

#include "charts/chart_group.h"
#include "charts/layer_history.h"
#include "charts/plot_style.h"
#include "charts/readout.h"
#include "charts/series_model.h"
#include "theme/color_ramps.h"
#include "theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace ui {

namespace {

constexpr double kWidth = 2.0, kBaseWidth = 1.8, kAcrossWidth = 2.0, kMarkSize = 5;
constexpr int kLinesForKey = 8;

void setLayers(QCPGraph& graph, const std::vector<double>& values)
{
    QVector<QCPGraphData> data;
    for (std::size_t layer = 0; layer < values.size(); ++layer)
        data.append({double(layer), values[layer]});
    graph.data()->set(data, true);
}

const std::vector<double>& quantityOf(const LayerSample& sample, LayerQuantity quantity)
{
    return quantity == LayerQuantity::Similarity ? sample.similarity : sample.retention;
}

} // namespace

struct LayerChart::Graphs {
    struct Pair {
        QCPGraph* main = nullptr;
        QCPGraph* across = nullptr;
    };
    std::map<QString, Pair> series;
    Pair base;
    QCPItemText* key = nullptr; ///< what the dotted and the dashed lines are

    static Pair add(QCustomPlot& plot) { return {plot.addGraph(), plot.addGraph()}; }
};

LayerChart::LayerChart(ChartGroup* group, const QString& name, LayerHistory* history, QWidget* parent)
    : Chart(group, name,
            {tr("Layer similarity"), tr("Mean cosine"),
             tr("How alike the tokens of a sentence are in each layer will appear here, beside the frozen model, "
                "as soon as it has been measured.")},
            parent),
      m_history(history), m_quantity(new QComboBox(this)), m_graphs(std::make_unique<Graphs>())
{
    m_quantity->setObjectName(name + QStringLiteral("Quantity"));
    m_quantity->setAccessibleName(tr("Quantity over the layers"));
    m_quantity->addItem(tr("Similarity"));
    m_quantity->addItem(tr("Retention of h0"));
    m_quantity->setItemData(
        0, tr("Mean cosine between tokens of one sentence; dotted: between tokens of different ones"), Qt::ToolTipRole);
    m_quantity->setItemData(1, tr("Mean cosine of a token's state to its own first state h0"), Qt::ToolTipRole);
    m_quantity->setToolTip(tr("Similarity of a sentence's tokens, or how much of h0 is left"));
    header()->insertWidget(header()->count() - 1, m_quantity);
    connect(m_quantity, &QComboBox::currentIndexChanged, this, [this] {
        setTitle(quantity() == LayerQuantity::Similarity ? tr("Layer similarity") : tr("Layer retention"));
        changed();
        emit quantityChanged();
    });
    connect(history, &LayerHistory::changed, this, [this] { changed(); });
    m_graphs->base = Graphs::add(*plot());
    m_graphs->key = new QCPItemText(plot());
    m_graphs->key->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_graphs->key->position->setCoords(0.01, 0.01);
    m_graphs->key->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_graphs->key->setTextAlignment(Qt::AlignLeft);
    auto ticker = QSharedPointer<QCPAxisTickerFixed>::create();
    ticker->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    ticker->setTickCount(8);
    plot()->xAxis->setTicker(ticker);
}

LayerChart::~LayerChart() = default;

LayerQuantity LayerChart::quantity() const
{
    return m_quantity->currentIndex() == 0 ? LayerQuantity::Similarity : LayerQuantity::Retention;
}

void LayerChart::setQuantity(LayerQuantity quantity)
{
    m_quantity->setCurrentIndex(quantity == LayerQuantity::Similarity ? 0 : 1);
}

bool LayerChart::isEmpty() const
{
    return m_history->isEmpty();
}

const std::vector<double>* LayerChart::shown(const QString& seriesId) const
{
    if (!group()->series()->isShown(seriesId))
        return nullptr;
    const LayerPoint* point = m_history->at(seriesId, group()->crosshairStep());
    return point ? &quantityOf(point->sample, quantity()) : nullptr;
}

void LayerChart::rebuild()
{
    for (const auto& [id, pair] : m_graphs->series) {
        pair.main->data()->clear();
        pair.across->data()->clear();
    }
    for (const SeriesStyle& style : group()->series()->all())
        rebuildSeries(style);
    rebuildBase();
    rebuildKey();
    if (!isZoomedAlone())
        rebuildAxes();
    const auto step = group()->crosshairStep();
    setSubtitle(step ? tr("step %1").arg(*step) : tr("now"));
}

void LayerChart::rebuildSeries(const SeriesStyle& style)
{
    const auto* values = shown(style.id);
    if (!values)
        return;
    auto& pair = m_graphs->series[style.id];
    if (!pair.main)
        pair = Graphs::add(*plot());
    const QPen pen = seriesPen(style, kWidth);
    setLayers(*pair.main, *values);
    pair.main->setPen(pen);
    for (QCPGraph* graph : {pair.main, pair.across})
        graph->setLayer(layerOf(style.id));
    pair.main->setName(style.label);
    QPen outline = pen;
    outline.setStyle(Qt::SolidLine);
    pair.main->setScatterStyle({QCPScatterStyle::ssDisc, outline, pen.color(), kMarkSize});
    if (quantity() != LayerQuantity::Similarity)
        return;
    const QPen across = seriesPen(style, kAcrossWidth);
    pair.across->setPen(dottedPen(across.color(), across.widthF()));
    setLayers(*pair.across, m_history->at(style.id, group()->crosshairStep())->sample.across);
}

void LayerChart::rebuildBase()
{
    const ThemeColors& colors = group()->theme()->colors();
    const double scale = group()->theme()->lineScale();
    auto& base = m_graphs->base;
    base.main->data()->clear();
    base.across->data()->clear();
    base.main->setName(tr("frozen base"));
    base.main->setPen({colors.ghost, kBaseWidth * scale, Qt::DashLine});
    base.across->setPen(dottedPen(colors.ghost, kAcrossWidth * scale));
    if (!m_history->base())
        return;
    setLayers(*base.main, quantityOf(*m_history->base(), quantity()));
    base.main->setLayer(QStringLiteral("main")); // on top: a run that has not moved yet must not hide it
    if (quantity() == LayerQuantity::Similarity)
        setLayers(*base.across, m_history->base()->across);
}

void LayerChart::rebuildKey()
{
    QStringList rows;
    if (m_history->base())
        rows += tr("grey dashes: frozen base");
    if (quantity() == LayerQuantity::Similarity)
        rows += tr("dotted: between different sentences");
    // On a low chart the key would cover the lines.
    const int lines = plot()->axisRect()->height() / QFontMetrics(QApplication::font()).height();
    m_graphs->key->setVisible(lines >= kLinesForKey);
    m_graphs->key->setText(rows.join(QLatin1Char('\n')));
    m_graphs->key->setFont(QApplication::font());
    m_graphs->key->setColor(group()->theme()->colors().mutedText);
}

void LayerChart::rebuildAxes()
{
    double layers = 1, low = 0, high = 0.1;
    for (int i = 0; i < plot()->graphCount(); ++i) {
        for (const QCPGraphData& point : *plot()->graph(i)->data()) {
            layers = std::max(layers, point.key);
            low = std::isfinite(point.value) ? std::min(low, point.value) : low;
            high = std::isfinite(point.value) ? std::max(high, point.value) : high;
        }
    }
    const QString whole = tr("Layer (0 = h0, the state entering layer 1)");
    const bool fits = plot()->axisRect()->width() >= QFontMetrics(QApplication::font()).horizontalAdvance(whole);
    plot()->xAxis->setLabel(fits ? whole : tr("Layer (0 = h0)"));
    // Whole tenths: the axis stands still while the lines move.
    plot()->xAxis->setRange(-0.02 * layers, 1.02 * layers);
    plot()->yAxis->setRange(std::floor(low * 10) / 10 - 0.01, std::ceil(high * 10) / 10 + 0.01);
}

std::vector<double> LayerChart::crosshairSteps() const
{
    return stepsOf(m_history->points(group()->series()->selected()));
}

QString LayerChart::readout(const QPointF& position) const
{
    const auto layer = std::ptrdiff_t(std::lround(position.x()));
    const auto has = [layer](const std::vector<double>& values) {
        return layer >= 0 && layer < std::ptrdiff_t(values.size());
    };
    Readout text(*group(), tr("Layer %1").arg(layer));
    std::vector<std::pair<double, const SeriesStyle*>> rows;
    for (const SeriesStyle& style : group()->series()->all()) {
        const auto* values = shown(style.id);
        if (values && has(*values))
            rows.emplace_back((*values)[std::size_t(layer)], &style);
    }
    const auto& base = m_history->base();
    if (rows.empty() && !base)
        return {};
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    for (const auto& [value, style] : rows)
        text.addRow(*style, readableNumber(value));
    if (base && has(quantityOf(*base, quantity())))
        text.addGhostRow(tr("frozen base"), readableNumber(quantityOf(*base, quantity())[std::size_t(layer)]));
    return text.html();
}

void LayerChart::crosshairMoved()
{
    changed();
}

std::vector<QCPAbstractPlottable*> LayerChart::legendEntries() const
{
    std::vector<QCPAbstractPlottable*> entries;
    for (const SeriesStyle& style : group()->series()->all()) {
        const auto it = m_graphs->series.find(style.id);
        if (it != m_graphs->series.end() && !it->second.main->data()->isEmpty())
            entries.push_back(it->second.main);
    }
    if (m_history->base())
        entries.push_back(m_graphs->base.main);
    return entries;
}

QString LayerChart::csv() const
{
    QString text = QStringLiteral("series,label,step,layer,similarity,across,retention\n");
    const auto write = [&text](const QString& head, const LayerSample& sample) {
        const auto cell = [](const std::vector<double>& values, std::size_t layer) {
            return layer < values.size() ? csvNumber(values[layer]) : QString();
        };
        for (std::size_t layer = 0; layer < sample.similarity.size(); ++layer)
            text += head + QStringLiteral("%1,%2,%3,%4\n")
                               .arg(QString::number(layer), cell(sample.similarity, layer), cell(sample.across, layer),
                                    cell(sample.retention, layer));
    };
    if (m_history->base())
        write(QStringLiteral("base,frozen base,0,"), *m_history->base());
    for (const SeriesStyle& style : group()->series()->all()) {
        for (const LayerPoint& point : m_history->points(style.id))
            write(csvField(style.id) + QLatin1Char(',') + csvField(style.label) + QLatin1Char(',') +
                      csvNumber(point.position.step) + QLatin1Char(','),
                  point.sample);
    }
    return text;
}

} // namespace ui
