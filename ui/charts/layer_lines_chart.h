// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "charts/token_choice.h"

#include <memory>

namespace ui {

/// A line over the layers 0 … L.
struct LayerLine {
    QString id; ///< unique
    QString label;
    std::vector<double> values; ///< by layer
    std::vector<double> dotted; ///< drawn dotted in the same colour; may be empty
    /// Its colour: λ's, or a place in [0, 1] on the ramp of tokens; neither: the grey dashes of the frozen model.
    std::optional<double> lambda, place;
    Qt::PenStyle stroke = Qt::SolidLine;
};

/// Any quantities over the layers, one line each, as they are now. The line nearest to the mouse, and the layer that is
/// looked at elsewhere, are marked; a click chooses a layer. Up to three lines that are no tokens are named in a key.
class LayerLinesChart : public Chart {
    Q_OBJECT

public:
    LayerLinesChart(ChartGroup* group, const QString& name, const ChartText& text, QWidget* parent = nullptr);
    ~LayerLinesChart() override;

    void setLines(std::vector<LayerLine> lines);
    [[nodiscard]] const std::vector<LayerLine>& lines() const { return m_lines; }
    void setMarkedLayer(std::optional<std::size_t> layer);
    /// Drawn wide and on top; empty: none.
    void setHighlighted(const QString& id);
    [[nodiscard]] QString highlighted() const { return m_highlighted; }
    [[nodiscard]] QColor colorOf(const LayerLine& line) const;
    /// Where a layer of a line stands in the plot.
    [[nodiscard]] QPoint pixelOf(const LayerLine& line, std::size_t layer) const;

    /// Whether special tokens count, for the table; null: that is no question here.
    void setSpecialTokens(std::optional<bool> count) { m_tokenChoice.set(count); }

    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] QString csv() const override;

signals:
    void layerChosen(std::size_t layer);
    void lineHovered(const QString& id); ///< empty: none

protected:
    void rebuild() override;
    [[nodiscard]] QString readout(const QPointF& position) const override;
    void hovered(const std::optional<QPoint>& position) override;
    void clicked(const QPoint& position, Qt::KeyboardModifiers modifiers) override;
    void movePoint(int points) override;
    [[nodiscard]] std::vector<QCPAbstractPlottable*> legendEntries() const override;

private:
    struct Parts;
    [[nodiscard]] std::size_t layers() const;
    [[nodiscard]] QPen penOf(const LayerLine& line) const;
    [[nodiscard]] const LayerLine* lineAt(const QPoint& pixel) const;
    void rebuildLines();
    void rebuildAxes();
    void rebuildKey();
    void rebuildMark();
    [[nodiscard]] bool hasKey() const;
    [[nodiscard]] Qt::Alignment freestCorner() const;

    std::vector<LayerLine> m_lines;
    QString m_highlighted;
    std::optional<std::size_t> m_marked;
    TokenChoice m_tokenChoice;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ui
