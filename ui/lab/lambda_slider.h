// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

#include <optional>

namespace ui {

/// λ in [0, 1] by hundredths, with a mark at the trained λ.
class LambdaSlider : public QSlider {
    Q_OBJECT

public:
    explicit LambdaSlider(QWidget* parent = nullptr);

    [[nodiscard]] double lambda() const;
    void setLambda(double lambda);
    void setTrained(std::optional<double> lambda);
    [[nodiscard]] std::optional<double> trained() const { return m_trained; }
    /// Whether it stands where the adapter was trained.
    [[nodiscard]] bool isAtTrained() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<double> m_trained;
};

} // namespace ui
