// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_types.h"

#include <QPen>
#include <QPointer>
#include <QSharedPointer>
#include <QWidget>

#include <optional>
#include <vector>

class QCPAbstractPlottable;
class QCPItemStraightLine;
class QCustomPlot;
class QHBoxLayout;
class QLabel;
class QMenu;
class QStackedLayout;

namespace ui {

class ChartGroup;
class NumberTicker;
struct SeriesStyle;

/// Frame of every chart: title, controls, plot, text while empty, and the menu (button and right click) with copy,
/// save as PNG / SVG / PDF, CSV. The wheel zooms x (with Ctrl: y), a rubber band both, a double click resets, a click
/// locks the crosshair. With the focus: Left and Right move the crosshair by a point (Ctrl: ten), Home and End to the
/// ends, Escape takes it away, + and − zoom x, 0 resets. Subclasses keep data, and bring the plot up to date in
/// `rebuild`.
class Chart : public QWidget {
    Q_OBJECT

public:
    /// `name` becomes the objectName; the group is not owned and lives longer.
    Chart(ChartGroup* group, const QString& name, const ChartText& text, QWidget* parent = nullptr);
    ~Chart() override;

    [[nodiscard]] QString title() const { return m_text.title; }
    void setTitle(const QString& title);
    [[nodiscard]] QString yTitle() const { return m_text.yTitle; }
    void setYTitle(const QString& title);
    /// What exactly is shown, beside the title: a step, a run.
    void setSubtitle(const QString& text);
    void setEmptyText(const QString& text);
    [[nodiscard]] QCustomPlot* plot() const { return m_plot; }

    [[nodiscard]] virtual bool isEmpty() const = 0;
    /// All its data, header first; decimal point, lines end with \n.
    [[nodiscard]] virtual QString csv() const = 0;
    /// One for each shown series that has a value there; unordered. None for charts that are not lines over steps.
    [[nodiscard]] virtual std::vector<CrosshairValue> valuesAt(double step) const;
    /// What its shown data spans on the shared x axis; null: nothing, or not on that axis.
    [[nodiscard]] virtual std::optional<XRange> xExtent() const { return std::nullopt; }

    /// By the suffix: png, svg, pdf (with title and legend, in the theme's colours) or csv. Empty: saved; else why not.
    [[nodiscard]] QString save(const QString& path);
    void copyImage();
    /// Updates the plot with the data now, without waiting for the clock.
    void repaintNow();

protected:
    /// Brings the plot's contents and ranges up to date; called by the clock, before the plot is painted.
    virtual void rebuild() = 0;
    /// Step under x of the plot and back, on this chart's x axis; null: it has no step axis.
    [[nodiscard]] virtual std::optional<double> stepAt(double x) const;
    [[nodiscard]] virtual std::optional<double> xOfStep(double step) const;
    /// The steps that the crosshair can stand at, rising; empty: none.
    [[nodiscard]] virtual std::vector<double> crosshairSteps() const;
    /// Text beside the mouse; empty: nothing is shown.
    [[nodiscard]] virtual QString readout(const QPointF& position) const;
    virtual void addMenuItems(QMenu* menu);
    /// The plottables that stand for the shown series in an exported picture's legend.
    [[nodiscard]] virtual std::vector<QCPAbstractPlottable*> legendEntries() const { return {}; }
    /// Puts crosshair line and marks at the group's step; they live on the overlay, which is painted alone.
    virtual void drawCrosshair();
    /// The group's step is another one: by default the overlay is repainted.
    virtual void crosshairMoved();
    /// The mouse is over the plot's area there; null: it left.
    virtual void hovered(const std::optional<QPoint>& position);
    virtual void clicked(const QPoint& position, Qt::KeyboardModifiers modifiers);
    /// True: it meant something to the chart, and the zoom stays.
    virtual bool doubleClicked(const QPoint& position);
    /// Left and Right with the focus; by default the crosshair moves by as many of its steps.
    virtual void movePoint(int points);
    /// Colours and fonts of the subclass's own parts.
    virtual void themeChanged() {}

    [[nodiscard]] ChartGroup* group() const;
    [[nodiscard]] QHBoxLayout* header() const { return m_header; }
    [[nodiscard]] bool isZoomedAlone() const { return m_zoomedAlone; } ///< y, or a range that is not shared
    /// Colour, stroke and width of a series as highlight and theme want it now.
    [[nodiscard]] QPen seriesPen(const SeriesStyle& style, double width) const;
    /// Plot layer of a series: the highlighted one lies on top.
    [[nodiscard]] QString layerOf(const QString& seriesId) const;
    void changed(); ///< marks for repainting
    /// The text of `readout` beside this place of the plot.
    void showReadout(const QPoint& position);
    void shareXAxis(); ///< x range comes from the group, and zooming it zooms the group

    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    friend class ChartGroup;
    class Picture;
    void buildHeader();
    void buildBody();
    void connectPlot();
    void applyTheme();
    void bringUpToDate();
    void fitTitle();
    void fitTicks();
    bool keyPressed(int key, bool control);
    void zoomX(double factor);
    void mouseMoved(const QPoint& position);
    void mouseReleased(const QPoint& position, Qt::KeyboardModifiers modifiers);
    void mouseLeft();
    void userZoomed(bool ofX);
    void fillMenu(QMenu* menu);
    bool savePicture(const QString& path, const QString& suffix);
    void askAndSave(const QString& suffix, const QString& filter);

    QPointer<ChartGroup> m_group; ///< a page may delete it before its charts
    ChartText m_text;
    QString m_subtitleText;
    QSharedPointer<NumberTicker> m_numbers; ///< of the x axis, until a subclass sets another one
    QCustomPlot* m_plot;
    QHBoxLayout* m_header = nullptr;
    QStackedLayout* m_stack = nullptr;
    QLabel *m_title = nullptr, *m_subtitle = nullptr, *m_empty = nullptr, *m_readout = nullptr;
    QCPItemStraightLine* m_crosshair = nullptr;
    bool m_sharesX = false, m_zoomedAlone = false, m_rebuilding = false, m_stale = true;
    QPoint m_pressed;
};

} // namespace ui
