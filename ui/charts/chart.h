// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_types.h"

#include <QPen>
#include <QWidget>

#include <optional>
#include <vector>

class QCustomPlot;
class QHBoxLayout;
class QLabel;
class QMenu;

namespace ui {

class ChartGroup;
struct SeriesStyle;

/// Frame of every chart: title, controls, plot, text while empty, and the menu (button and right click) with copy,
/// save as PNG / SVG / PDF, CSV. The wheel zooms x (with Ctrl: y), a rubber band both, a double click resets, a click
/// locks the crosshair. Subclasses keep data, and bring the plot up to date in `rebuild`.
class Chart : public QWidget {
    Q_OBJECT

public:
    /// `name` becomes the objectName; the group is not owned and lives longer.
    Chart(ChartGroup* group, const QString& name, const ChartText& text, QWidget* parent = nullptr);
    ~Chart() override;

    [[nodiscard]] QString title() const { return m_text.title; }
    void setTitle(const QString& title);
    void setEmptyText(const QString& text);
    [[nodiscard]] QCustomPlot* plot() const { return m_plot; }

    [[nodiscard]] virtual bool isEmpty() const = 0;
    /// All its data, header first; decimal point, lines end with \n.
    [[nodiscard]] virtual QString csv() const = 0;
    /// One for each shown series that has a value there; unordered. None for charts that are not lines over steps.
    [[nodiscard]] virtual std::vector<CrosshairValue> valuesAt(double step) const;
    /// What its shown data spans on the shared x axis; null: nothing, or not on that axis.
    [[nodiscard]] virtual std::optional<XRange> xExtent() const { return std::nullopt; }

    /// By the suffix: png, svg, pdf or csv. Title and legend are part of the picture. False: could not be written,
    /// `error` says why.
    [[nodiscard]] bool save(const QString& path, QString* error);
    void copyImage();
    /// Updates the plot with the data now, without waiting for the clock.
    void repaintNow();

protected:
    /// Brings the plot's contents and ranges up to date; called by the clock, before the plot is painted.
    virtual void rebuild() = 0;
    /// Step under x of the plot and back, on this chart's x axis; null: it has no step axis.
    [[nodiscard]] virtual std::optional<double> stepAt(double x) const;
    [[nodiscard]] virtual std::optional<double> xOfStep(double step) const;
    /// Text beside the mouse; empty: nothing is shown.
    [[nodiscard]] virtual QString readout(const QPointF& position) const;
    virtual void addMenuItems(QMenu* menu);
    virtual void drawCrosshair();
    /// The subclass's own zoom of y ends.
    virtual void resetOwnZoom() { m_yZoomed = false; }

    [[nodiscard]] ChartGroup* group() const { return m_group; }
    [[nodiscard]] QHBoxLayout* header() const { return m_header; }
    [[nodiscard]] bool isYZoomed() const { return m_yZoomed; }
    [[nodiscard]] bool isRebuilding() const { return m_rebuilding; }
    /// Colour, stroke and width of a series as highlight and theme want it now.
    [[nodiscard]] QPen seriesPen(const SeriesStyle& style, double width) const;
    void changed(); ///< marks for repainting
    void setYRange(double low, double high);
    void shareXAxis(); ///< x range comes from the group, and zooming it zooms the group

    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    friend class ChartGroup;
    struct Export;
    void buildHeader();
    void connectPlot();
    void applyTheme();
    void mouseMoved(const QPoint& position);
    void mouseLeft();
    void showReadout(const QPoint& position);
    void fillMenu(QMenu* menu);
    void askAndSave(const QString& suffix, const QString& filter);

    ChartGroup* m_group;
    ChartText m_text;
    QCustomPlot* m_plot;
    QHBoxLayout* m_header = nullptr;
    QLabel *m_title = nullptr, *m_empty = nullptr, *m_readout = nullptr;
    bool m_sharesX = false, m_yZoomed = false, m_rebuilding = false;
    QPoint m_pressed;
};

} // namespace ui
