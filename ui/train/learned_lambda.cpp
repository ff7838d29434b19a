// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/learned_lambda.h"

#include "charts/chart_group.h"
#include "charts/legend_bar.h"
#include "charts/line_chart.h"
#include "charts/series_model.h"
#include "help/term_label.h"

#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace ui {

namespace {

constexpr std::size_t kMostInLegend = 16;

/// "bert.encoder.layer.11.attention.self.query" → "11 · attention.self.query"
QString shortModule(const QString& path)
{
    const QStringList parts = path.split(QLatin1Char('.'));
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        bool isNumber = false;
        (void)parts[i].toInt(&isNumber);
        if (isNumber)
            return parts[i] + QStringLiteral(" · ") + parts.mid(i + 1).join(QLatin1Char('.'));
    }
    return path;
}

constexpr std::size_t kMostInARow = 3;
constexpr int kLegendRoom = 14; // pixels of a legend's row beside its text

/// The first whole number among a name's words, so that layer 2 comes before layer 10; -1: none.
int layerOf(const std::string& name)
{
    static const QRegularExpression number(QStringLiteral("(?:^|[ .])(\\d+)(?:$|\\.)"));
    const QRegularExpressionMatch match = number.match(QString::fromStdString(name));
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

} // namespace

LearnedLambda::LearnedLambda(ChartGroup* page, QWidget* parent)
    : QWidget(parent), m_group(new ChartGroup(page->theme(), this))
{
    setObjectName(QStringLiteral("learnedLambda"));
    LineChartOptions options;
    options.smoothed = false;
    options.valueName = tr("λ");
    m_chart = new LineChart(m_group, QStringLiteral("lambdaChart"),
                            {tr("Learned λ"), tr("λ"), tr("λ after each step will appear here.")}, options, this);
    auto* note = new TermLabel(tr("Minimises training loss: not the λ that validation would choose."), this);
    note->setObjectName(QStringLiteral("lambdaNote"));
    note->setProperty("role", "muted");
    note->setWordWrap(true);
    m_legend = new LegendBar(m_group, this);
    m_scroll = new QScrollArea(this); // many layers must not take the room of the charts below
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its entries take the focus
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(m_legend);
    m_legend->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_chart, 1);
    layout->addWidget(note);
    layout->addWidget(m_scroll);
    connectPage(page);
    hide();
}

LearnedLambda::~LearnedLambda()
{
    delete m_legend;
    delete m_chart; // charts leave their group when they go, and it must still be there then
}

void LearnedLambda::connectPage(ChartGroup* page)
{
    connect(page, &ChartGroup::xAxisModeChanged, m_group, &ChartGroup::setXAxisMode);
    connect(page, &ChartGroup::zoomChanged, m_group,
            [this, page] { m_group->setZoom(page->isZoomed() ? std::optional(page->xRange()) : std::nullopt); });
    const auto follow = [](ChartGroup* from, ChartGroup* to) {
        connect(from, &ChartGroup::crosshairChanged, to, [from, to] {
            if (to->crosshairStep() != from->crosshairStep())
                to->setCrosshairStep(from->crosshairStep());
            if (to->isCrosshairLocked() != from->isCrosshairLocked())
                to->setCrosshairLocked(from->isCrosshairLocked());
        });
    };
    follow(page, m_group);
    follow(m_group, page);
}

void LearnedLambda::clear()
{
    m_chart->clear();
    m_group->series()->clear();
    m_labels.clear();
    m_runs.clear();
    m_lines.clear();
    hide();
}

void LearnedLambda::setLabel(const std::string& run, const QString& label)
{
    m_labels[run] = label;
}

void LearnedLambda::removeRun(const std::string& run)
{
    for (const Line& line : m_lines)
        if (line.run == run)
            m_chart->removeSeries(idOf(line));
}

void LearnedLambda::append(const std::string& run, const ChartPosition& position,
                           const std::map<std::string, double>& lambdas)
{
    bool isNew = false;
    for (const auto& [name, value] : lambdas) {
        Line line{run, name};
        isNew |= m_lines.insert(line).second;
        m_chart->append(idOf(line), position, value);
    }
    if (!isNew)
        return;
    m_runs.insert(run);
    restyle();
    show();
}

void LearnedLambda::restyle()
{
    std::vector<Line> sorted(m_lines.begin(), m_lines.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](const Line& a, const Line& b) { return layerOf(a.name) < layerOf(b.name); });
    const int rows = sorted.size() > kMostInARow ? 2 : 1;
    m_scroll->setFixedHeight(rows * (fontMetrics().lineSpacing() + kLegendRoom));
    m_group->series()->clear();
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        // The ramp tells the lines apart here: from the first layer to the last.
        SeriesStyle style;
        style.id = idOf(sorted[i]);
        style.label = labelOf(sorted[i]);
        style.lambda = sorted.size() < 2 ? 0.5 : static_cast<double>(i) / static_cast<double>(sorted.size() - 1);
        m_group->series()->set(style);
    }
    m_legend->setVisible(sorted.size() > 1 && sorted.size() <= kMostInLegend);
}

QString LearnedLambda::labelOf(const Line& line) const
{
    const QString name = line.name == "all" ? tr("one λ") : shortModule(QString::fromStdString(line.name));
    const auto label = m_labels.find(line.run);
    if (m_runs.size() < 2 || label == m_labels.end())
        return name;
    return line.name == "all" ? label->second : label->second + QStringLiteral(" · ") + name;
}

QString LearnedLambda::idOf(const Line& line)
{
    return QString::fromStdString(line.run + "\n" + line.name);
}

} // namespace ui
