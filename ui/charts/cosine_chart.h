// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "charts/token_choice.h"

#include <QStringList>

#include <memory>

namespace ui {

/// Two tokens of a sentence, by their places.
struct TokenPair {
    std::size_t row = 0, column = 0;
    bool operator==(const TokenPair&) const = default;
};

/// Token × token cosines of a sentence in one layer, −1 … 1 on the diverging ramp, the first token at the top left. The
/// pair under the mouse is marked; a click locks it, a second one, or Escape, frees it. With the focus the arrow keys
/// move the pair.
class CosineChart : public Chart {
    Q_OBJECT

public:
    CosineChart(ChartGroup* group, const QString& name, const ChartText& text, QWidget* parent = nullptr);
    ~CosineChart() override;

    /// tokens.size()² values, row by row; none of both: empty.
    void setMatrix(const QStringList& tokens, std::vector<float> cosines);
    [[nodiscard]] const std::vector<float>& cosines() const { return m_cosines; }
    /// The marked pair, which charts beside each other share.
    void setPair(std::optional<TokenPair> pair, bool locked);
    [[nodiscard]] std::optional<TokenPair> pair() const { return m_pair; }
    [[nodiscard]] bool isLocked() const { return m_locked; }
    /// The middle of a cell in the plot.
    [[nodiscard]] QPoint pixelOf(const TokenPair& pair) const;
    /// "river × storm: 0.412", as beside the mouse; empty for a pair that is not there.
    [[nodiscard]] QString pairText(const TokenPair& pair) const;

    /// Whether special tokens count, for the table; null: that is no question here.
    void setSpecialTokens(std::optional<bool> count) { m_tokenChoice.set(count); }

    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] QString csv() const override;

signals:
    /// The person wants another pair marked, or none.
    void pairChosen(std::optional<ui::TokenPair> pair, bool locked);

protected:
    void rebuild() override;
    [[nodiscard]] QString readout(const QPointF& position) const override;
    void hovered(const std::optional<QPoint>& position) override;
    void clicked(const QPoint& position, Qt::KeyboardModifiers modifiers) override;
    void movePoint(int points) override;
    void themeChanged() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Parts;
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(m_tokens.size()); }
    [[nodiscard]] std::optional<TokenPair> pairAt(const QPointF& position) const;
    void rebuildCells();
    void rebuildTicks();
    void rebuildPair();

    QStringList m_tokens;
    std::vector<float> m_cosines;
    std::optional<TokenPair> m_pair;
    bool m_locked = false;
    TokenChoice m_tokenChoice;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ui
