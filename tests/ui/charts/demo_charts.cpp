// SPDX-License-Identifier: GPL-3.0-or-later
// A look at all charts with made-up curves: `demo_charts`, or `demo_charts --screenshot DIR` for pictures.
#include "charts/chart_controls.h"
#include "charts/chart_group.h"
#include "charts/crosshair_table.h"
#include "charts/heat_map_chart.h"
#include "charts/layer_chart.h"
#include "charts/layer_history.h"
#include "charts/legend_bar.h"
#include "charts/line_chart.h"
#include "charts/series_model.h"
#include "demo_pictures.h"
#include "theme/theme.h"

#include <QDebug>
#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <cmath>
#include <random>

namespace {

using namespace ui;

constexpr std::array kLambdas = {0.0, 0.2, 0.4, 0.6, 0.7};
constexpr int kSettle = 250; // ms
constexpr int kSteps = 190, kEvaluateEvery = 19, kSimilarityEvery = 10, kLayers = 6;

class Demo : public QWidget {
public:
    explicit Demo(Theme* theme)
        : m_group(theme), m_controls(&m_group), m_legend(&m_group), m_table(&m_group),
          m_loss(&m_group, "lossChart", {"Loss", "Cross-entropy (nats)", "The training loss will appear here."},
                 lossOptions()),
          m_accuracy(&m_group, "metricChart",
                     {"Accuracy on validation", "Accuracy (share correct)",
                      "Accuracy on the validation set will appear here after the first evaluation."},
                     accuracyOptions()),
          m_layers(&m_group, "layerChart", &m_history), m_heat(&m_group, "heatMapChart", &m_history),
          m_blank(&m_group, "blankChart",
                  {"Gradient norm", "L2 norm", "The gradient norm will appear here while a run trains."}, {})
    {
        auto* grid = new QGridLayout;
        grid->setSpacing(8);
        grid->addWidget(&m_loss, 0, 0);
        grid->addWidget(&m_accuracy, 0, 1);
        grid->addWidget(&m_layers, 1, 0);
        grid->addWidget(&m_heat, 1, 1);
        auto* side = new QVBoxLayout;
        auto* train = new QPushButton("Train");
        train->setProperty("primary", true);
        m_blank.setMaximumHeight(220);
        m_table.setFixedWidth(360);
        side->addWidget(train);
        side->addWidget(&m_table);
        side->addWidget(&m_blank);
        auto* row = new QHBoxLayout;
        row->addLayout(grid, 1);
        row->addLayout(side);
        auto* column = new QVBoxLayout(this);
        column->addWidget(&m_controls);
        column->addLayout(row, 1);
        column->addWidget(&m_legend);
        fill();
    }
    ~Demo() override
    {
        for (QWidget* widget : std::initializer_list<QWidget*>{&m_controls, &m_legend, &m_table, &m_loss, &m_accuracy,
                                                               &m_layers, &m_heat, &m_blank})
            widget->setParent(nullptr); // they are members, not children
    }
    void hover(bool on)
    {
        QWidget* plot = findChild<QWidget*>(on ? "metricChartPlot" : "lossChartPlot");
        const QPointF middle = on ? QPointF(plot->rect().center()) : QPointF(1, 1);
        QMouseEvent move(QEvent::MouseMove, middle, plot->mapToGlobal(middle), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(plot, &move);
        QEvent leave(QEvent::Leave);
        if (!on)
            QApplication::sendEvent(findChild<QWidget*>("metricChartPlot"), &leave);
    }
    ChartGroup& group() { return m_group; }
    LineChart& loss() { return m_loss; }

private:
    static LineChartOptions lossOptions()
    {
        return {true, false, BestPoint::None, {}, "training loss", "validation loss"};
    }
    static LineChartOptions accuracyOptions()
    {
        return {false, true, BestPoint::Highest, "untrained head", "accuracy", {}};
    }

    static ChartPosition at(int step) { return {double(step), step / 38.0, step * 270.0, step * 0.31}; }

    LayerSample sample(double lambda, double progress) const
    {
        LayerSample result;
        for (int layer = 0; layer <= kLayers; ++layer) {
            const double depth = double(layer) / kLayers;
            const double base = 0.12 + 0.24 * depth * depth - (layer == 1 ? 0.14 : 0);
            const double rise = (0.36 - 0.22 * lambda) * std::pow(depth, 3) * progress;
            result.similarity.push_back(base + rise);
            result.across.push_back(0.04 + 0.06 * depth + 0.5 * rise);
            result.retention.push_back(1 - (0.7 - 0.2 * lambda * progress) * std::sqrt(depth));
        }
        return result;
    }

    void fill()
    {
        std::mt19937 random(7);
        std::normal_distribution<double> noise(0, 0.05);
        m_history.setBase(sample(0, 0));
        m_accuracy.setReferences({{"majority class 0.52", 0.52}, {"linear probe 0.74", 0.74}});
        m_accuracy.setResolution(200);
        for (const double lambda : kLambdas) {
            const QString id = QString::number(lambda);
            m_group.series()->set(makeSeriesStyle(id, lambda, "lora"));
            for (int step = 1; step <= kSteps; ++step) {
                const double clean = 0.17 + 0.06 * lambda + 0.52 * std::exp(-step / (40 + 30 * lambda));
                const bool bad = lambda == 0.7 && step > 120 && step < 126;
                m_loss.append(id, at(step), bad ? std::nan("") : std::max(0.02, clean * (1 + 2 * noise(random))));
            }
            for (int step = 0; step <= kSteps; step += kEvaluateEvery) {
                const double learnt = 1 - std::exp(-step / (45 + 40 * lambda));
                m_accuracy.append(id, at(step),
                                  step == 0 ? 0.49
                                            : std::round((0.5 + 0.36 * learnt + 0.2 * noise(random)) * 200) / 200);
                m_loss.appendSecond(id, at(step), 0.34 + 0.35 * (1 - learnt) + 0.03 * lambda);
            }
            for (int step = 0; step <= kSteps; step += kSimilarityEvery)
                m_history.append(id, at(step), sample(lambda, 1 - std::exp(-step / 60.0)));
        }
    }

    LayerHistory m_history;
    ChartGroup m_group;
    ChartControls m_controls;
    LegendBar m_legend;
    CrosshairTable m_table;
    LineChart m_loss, m_accuracy;
    LayerChart m_layers;
    HeatMapChart m_heat;
    LineChart m_blank;
};

void takePictures(Demo& demo, Theme& theme, const QDir& folder)
{
    demo::forEachLook(theme, demo::kWindowSizes, [&](const QSize& size, const QString& look) {
        demo.resize(size);
        for (const bool hovering : {false, true}) {
            demo.hover(hovering);
            demo.group().series()->setHighlighted(hovering && theme.isDark() ? "0.4" : "");
            demo::wait(kSettle);
            demo::save(demo, folder, QString("charts-%1%2").arg(look, hovering ? "-crosshair" : ""));
        }
    });
    demo.group().series()->setHighlighted({});
    theme.setPresentation(true);
    demo.hover(true);
    demo::wait(kSettle);
    demo::save(demo, folder, "charts-presentation");
    for (const char* suffix : {"png", "svg", "pdf", "csv"}) {
        if (const QString error = demo.loss().save(folder.filePath(QString("loss.") + suffix)); !error.isEmpty())
            qWarning().noquote() << error;
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    ui::Theme theme;
    Demo demo(&theme);
    demo.resize(1600, 1000);
    demo.show();
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == "--screenshot") {
        QDir().mkpath(arguments[2]);
        takePictures(demo, theme, QDir(arguments[2]));
        return 0;
    }
    return QApplication::exec();
}
