// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/cosine_chart.h"

#include "charts/chart_group.h"
#include "charts/number_ticker.h"
#include "charts/plot_style.h"
#include "theme/color_ramps.h"
#include "theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int kColorStops = 64, kBarWidth = 12;
constexpr int kLongestTick = 9;  // characters of a token beside the matrix
constexpr double kLimit = 1.001; // a hair wider, so that the scale's last tick is inside

QCPColorGradient gradient(bool dark)
{
    QCPColorGradient result;
    result.clearColorStops();
    for (int i = 0; i <= kColorStops; ++i) {
        const double place = static_cast<double>(i) / kColorStops;
        result.setColorStopAt(place, divergingColor(2 * place - 1, dark));
    }
    result.setLevelCount(256);
    return result;
}

QString shortened(const QString& token)
{
    return token.size() <= kLongestTick ? token : token.left(kLongestTick - 1) + QStringLiteral("…");
}

} // namespace

struct CosineChart::Parts {
    QCPColorMap* cells;
    QCPColorScale* scale;
    QCPItemRect *row, *column, *cell;
    QSharedPointer<QCPAxisTickerText> across, down;
};

CosineChart::CosineChart(ChartGroup* group, const QString& name, const ChartText& text, QWidget* parent)
    : Chart(group, name, text, parent), m_parts(std::make_unique<Parts>())
{
    m_parts->cells = new QCPColorMap(plot()->xAxis, plot()->yAxis);
    m_parts->cells->setInterpolate(false);
    m_parts->cells->setTightBoundary(false);
    m_parts->scale = new QCPColorScale(plot());
    m_parts->scale->setBarWidth(kBarWidth);
    m_parts->scale->setRangeDrag(false);
    m_parts->scale->setRangeZoom(false);
    m_parts->scale->axis()->setTicker(QSharedPointer<NumberTicker>::create());
    plot()->plotLayout()->addElement(0, 1, m_parts->scale);
    m_parts->cells->setColorScale(m_parts->scale);
    auto* margins = new QCPMarginGroup(plot());
    plot()->axisRect()->setMarginGroup(QCP::msTop | QCP::msBottom, margins);
    m_parts->scale->setMarginGroup(QCP::msTop | QCP::msBottom, margins);
    m_parts->across = QSharedPointer<QCPAxisTickerText>::create();
    m_parts->down = QSharedPointer<QCPAxisTickerText>::create();
    plot()->xAxis->setTicker(m_parts->across);
    plot()->yAxis->setTicker(m_parts->down);
    plot()->xAxis->setTickLabelRotation(-60);
    plot()->yAxis->setRangeReversed(true);
    for (QCPItemRect** item : {&m_parts->row, &m_parts->column, &m_parts->cell}) {
        *item = new QCPItemRect(plot());
        (*item)->setBrush(Qt::NoBrush);
        (*item)->setVisible(false);
    }
    CosineChart::themeChanged();
}

CosineChart::~CosineChart() = default;

void CosineChart::setMatrix(const QStringList& tokens, std::vector<float> cosines)
{
    m_tokens = tokens;
    m_cosines = std::move(cosines);
    changed();
}

void CosineChart::setPair(std::optional<TokenPair> pair, bool locked)
{
    m_pair = pair;
    m_locked = locked && pair;
    changed();
}

bool CosineChart::isEmpty() const
{
    return m_cosines.empty() || m_cosines.size() != size() * size();
}

QPoint CosineChart::pixelOf(const TokenPair& pair) const
{
    return {static_cast<int>(std::lround(plot()->xAxis->coordToPixel(static_cast<double>(pair.column)))),
            static_cast<int>(std::lround(plot()->yAxis->coordToPixel(static_cast<double>(pair.row))))};
}

void CosineChart::rebuild()
{
    rebuildCells();
    rebuildTicks();
    rebuildPair();
}

void CosineChart::rebuildCells()
{
    const int n = static_cast<int>(size());
    QCPColorMapData& grid = *m_parts->cells->data();
    grid.setSize(n, n);
    grid.setRange({0, std::max(1.0, n - 1.0)}, {0, std::max(1.0, n - 1.0)});
    for (int i = 0; i < n; ++i) {
        for (int j = 0; j < n; ++j)
            grid.setCell(
                j, i,
                static_cast<double>(m_cosines[static_cast<std::size_t>(i) * size() + static_cast<std::size_t>(j)]));
    }
    m_parts->cells->setGradient(gradient(group()->theme()->isDark()));
    m_parts->cells->setDataRange({-kLimit, kLimit});
    const QFontMetrics metrics(m_parts->scale->axis()->labelFont());
    const QString title = tr("Cosine");
    m_parts->scale->axis()->setLabel(metrics.horizontalAdvance(title) <= plot()->axisRect()->height() ? title
                                                                                                      : QString());
    if (isZoomedAlone())
        return;
    plot()->xAxis->setRange(-0.5, n - 0.5);
    plot()->yAxis->setRange(-0.5, n - 0.5);
}

/// As many tokens as fit beside the matrix without touching each other.
void CosineChart::rebuildTicks()
{
    const int line = QFontMetrics(QApplication::font()).height();
    const auto fill = [&](QCPAxisTickerText& ticker, const QCPRange& range, int pixels) {
        ticker.clear();
        const double shown = std::max(1.0, range.size());
        const int step = std::max(1, static_cast<int>(std::ceil(shown * line / std::max(1, pixels))));
        for (int i = 0; i < static_cast<int>(m_tokens.size()); i += step)
            ticker.addTick(i, shortened(m_tokens[i]));
    };
    fill(*m_parts->across, plot()->xAxis->range(), plot()->axisRect()->width());
    fill(*m_parts->down, plot()->yAxis->range(), plot()->axisRect()->height());
    plot()->xAxis->setLabel(QString());
}

void CosineChart::rebuildPair()
{
    const bool there = m_pair && m_pair->row < size() && m_pair->column < size();
    for (QCPItemRect* item : {m_parts->row, m_parts->column, m_parts->cell})
        item->setVisible(there);
    if (!there)
        return;
    const double n = static_cast<double>(size()), row = static_cast<double>(m_pair->row),
                 column = static_cast<double>(m_pair->column);
    const auto place = [](QCPItemRect* item, double left, double top, double right, double bottom) {
        item->topLeft->setCoords(left, top);
        item->bottomRight->setCoords(right, bottom);
    };
    place(m_parts->row, -0.5, row - 0.5, n - 0.5, row + 0.5);
    place(m_parts->column, column - 0.5, -0.5, column + 0.5, n - 0.5);
    place(m_parts->cell, column - 0.5, row - 0.5, column + 0.5, row + 0.5);
    const ThemeColors& colors = group()->theme()->colors();
    for (QCPItemRect* item : {m_parts->row, m_parts->column})
        item->setPen({colors.crosshair, 1, m_locked ? Qt::SolidLine : Qt::DotLine});
    m_parts->cell->setPen({colors.accent, m_locked ? 3.0 : 2.0});
}

void CosineChart::themeChanged()
{
    styleAxis(*m_parts->scale->axis(), group()->theme()->colors(), QApplication::font());
    m_parts->scale->axis()->ticker()->setTickCount(4);
    plot()->xAxis->grid()->setVisible(false);
    plot()->yAxis->grid()->setVisible(false);
}

std::optional<TokenPair> CosineChart::pairAt(const QPointF& position) const
{
    const long row = std::lround(position.y()), column = std::lround(position.x());
    const auto n = static_cast<long>(size());
    if (isEmpty() || row < 0 || column < 0 || row >= n || column >= n)
        return std::nullopt;
    return TokenPair{static_cast<std::size_t>(row), static_cast<std::size_t>(column)};
}

QString CosineChart::pairText(const TokenPair& pair) const
{
    if (isEmpty() || pair.row >= size() || pair.column >= size())
        return {};
    return tr("%1 × %2: %3")
        .arg(m_tokens[static_cast<qsizetype>(pair.row)], m_tokens[static_cast<qsizetype>(pair.column)],
             QString::number(static_cast<double>(m_cosines[pair.row * size() + pair.column]), 'f', 3));
}

QString CosineChart::readout(const QPointF& position) const
{
    const auto pair = pairAt(position);
    return pair ? pairText(*pair).toHtmlEscaped() : QString();
}

void CosineChart::hovered(const std::optional<QPoint>& position)
{
    if (m_locked)
        return;
    std::optional<TokenPair> pair;
    if (position)
        pair = pairAt({plot()->xAxis->pixelToCoord(position->x()), plot()->yAxis->pixelToCoord(position->y())});
    if (pair != m_pair)
        emit pairChosen(pair, false);
}

void CosineChart::clicked(const QPoint& position, Qt::KeyboardModifiers)
{
    const auto pair = pairAt({plot()->xAxis->pixelToCoord(position.x()), plot()->yAxis->pixelToCoord(position.y())});
    emit pairChosen(pair, !(m_locked && pair == m_pair));
}

void CosineChart::movePoint(int points)
{
    if (isEmpty())
        return;
    const auto cells = static_cast<std::ptrdiff_t>(size() * size());
    const TokenPair now = m_pair.value_or(TokenPair{});
    const auto at = std::clamp<std::ptrdiff_t>(
        static_cast<std::ptrdiff_t>(now.row * size() + now.column) + (m_pair ? points : 0), 0, cells - 1);
    const TokenPair pair{static_cast<std::size_t>(at) / size(), static_cast<std::size_t>(at) % size()};
    emit pairChosen(pair, true);
    showReadout(pixelOf(pair));
}

bool CosineChart::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == plot() && event->type() == QEvent::KeyPress && !isEmpty()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            movePoint((key == Qt::Key_Up ? -1 : 1) * static_cast<int>(size()));
            return true;
        }
        if (key == Qt::Key_Escape)
            emit pairChosen(std::nullopt, false);
    }
    return Chart::eventFilter(watched, event);
}

QString CosineChart::csv() const
{
    QString text =
        QStringLiteral("row,column,row_token,column_token,cosine") + m_tokenChoice.head() + QLatin1Char('\n');
    for (std::size_t i = 0; !isEmpty() && i < size(); ++i) {
        for (std::size_t j = 0; j < size(); ++j)
            text += QStringLiteral("%1,%2,").arg(i).arg(j) + csvField(m_tokens[static_cast<qsizetype>(i)]) +
                    QLatin1Char(',') + csvField(m_tokens[static_cast<qsizetype>(j)]) + QLatin1Char(',') +
                    csvNumber(static_cast<double>(m_cosines[i * size() + j])) + m_tokenChoice.cell() +
                    QLatin1Char('\n');
    }
    return text;
}

} // namespace ui
