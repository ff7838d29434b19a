// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSpinBox>

#include <optional>

namespace ui {

/// A number as text, with arrows: any text may stand in it, so that a wrong one can be explained rather than refused.
/// Arrows step integers by one and reals by their leading digit (0.0003 → 0.0004), or by `fixedStep`.
/// The wheel acts only on the focused box: scrolling a form must not change it.
class NumberBox : public QAbstractSpinBox {
    Q_OBJECT

public:
    struct Range {
        bool integer = true;
        double minimum = 0;
        double maximum = 0;
        std::optional<double> fixedStep;
    };

    explicit NumberBox(const Range& range, QWidget* parent = nullptr);

    void setPlaceholder(const QString& text);
    void setText(const QString& text);
    [[nodiscard]] QString currentText() const;

    void stepBy(int steps) override;
    QValidator::State validate(QString& input, int& position) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void textEdited(const QString& text);

protected:
    StepEnabled stepEnabled() const override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] double stepped(double value, int steps) const;

    Range m_range;
};

} // namespace ui
