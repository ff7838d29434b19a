// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/lambda_slider.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

#include <cmath>

namespace ui {

namespace {

constexpr int kSteps = 100, kMarkRoom = 8; // px below the groove
constexpr double kMarkWidth = 2;

} // namespace

LambdaSlider::LambdaSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent)
{
    setRange(0, kSteps);
    setPageStep(kSteps / 10);
}

double LambdaSlider::lambda() const
{
    // The trained λ itself, even where it is no whole hundredth.
    return m_trained && isAtTrained() ? *m_trained : static_cast<double>(value()) / kSteps;
}

void LambdaSlider::setLambda(double lambda)
{
    setValue(static_cast<int>(std::lround(lambda * kSteps)));
}

void LambdaSlider::setTrained(std::optional<double> lambda)
{
    m_trained = lambda;
    update();
}

bool LambdaSlider::isAtTrained() const
{
    return m_trained && value() == static_cast<int>(std::lround(*m_trained * kSteps));
}

QSize LambdaSlider::sizeHint() const
{
    const QSize size = QSlider::sizeHint();
    return {size.width(), size.height() + 2 * kMarkRoom};
}

void LambdaSlider::paintEvent(QPaintEvent* event)
{
    QSlider::paintEvent(event);
    if (!m_trained)
        return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
    const QRect handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    const int x = groove.left() + handle.width() / 2 +
                  QStyle::sliderPositionFromValue(0, kSteps, static_cast<int>(std::lround(*m_trained * kSteps)),
                                                  groove.width() - handle.width(), option.upsideDown);
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), kMarkWidth));
    painter.drawLine(x, 0, x, kMarkRoom);
    painter.drawLine(x, height() - kMarkRoom, x, height());
}

} // namespace ui
