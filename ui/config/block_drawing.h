// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/block_scene.h"

#include <QWidget>

namespace ui {

/// One Transformer layer of the chosen model as a drawing: the frozen parts in outline, what the method trains filled
/// in the accent colour, h0's way in dashed. In the palette's colours, sharp at every scale; the words for screen
/// readers say the same.
class BlockDrawing : public QWidget {
    Q_OBJECT

public:
    explicit BlockDrawing(QWidget* parent = nullptr);

    void show(const BlockRequest& request);
    [[nodiscard]] const BlockScene& scene() const { return m_scene; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintFrozen(QPainter& painter) const;
    void paintInjections(QPainter& painter) const;
    void paintOwn(QPainter& painter) const;

    BlockScene m_scene;
};

} // namespace ui
