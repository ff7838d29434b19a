// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/check.h"

#include <QWidget>

#include <vector>

namespace ui {

class Theme;

/// Samples as rows of tokens, each on the colour of its role; masked ones have a dashed frame, truncated ones are
/// struck out, so that colour is never the only sign. The tool tip names text, id and role.
class TokenView : public QWidget {
    Q_OBJECT

public:
    explicit TokenView(const Theme* theme, QWidget* parent = nullptr);

    void setSamples(const std::vector<engine::ShownSample>& samples);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    QSize sizeHint() const override;

    [[nodiscard]] static QString roleName(engine::TokenRole role);
    [[nodiscard]] static QColor roleColor(engine::TokenRole role, const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Chip {
        QRect rect;
        QString text;
        const engine::ShownToken* token = nullptr; ///< null: the head of a row
    };
    [[nodiscard]] std::vector<Chip> arrange(int width, int* height) const;

    const Theme* m_theme;
    std::vector<engine::ShownSample> m_samples;
    std::vector<Chip> m_chips;
};

/// The legend of a TokenView: every role that occurs, with its colour.
class TokenLegend : public QWidget {
    Q_OBJECT

public:
    explicit TokenLegend(const Theme* theme, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme* m_theme;
};

} // namespace ui
