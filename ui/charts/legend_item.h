// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QCheckBox;

namespace ui {

class ChartGroup;

/// One run in the legend: check box, a piece of its line, its label.
class LegendItem : public QWidget {
    Q_OBJECT

public:
    LegendItem(ChartGroup* group, const QString& seriesId, QWidget* parent);

    [[nodiscard]] QString seriesId() const { return m_id; }
    void follow(); ///< takes style, check, solo and highlight from the model
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    ChartGroup* m_group;
    QString m_id;
    QCheckBox* m_check;
};

} // namespace ui
