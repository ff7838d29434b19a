// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_controls.h"

#include "charts/chart_group.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace ui {

namespace {

constexpr int kHundredths = 100; // one slider unit is 0.01
constexpr int kMaxSmoothing = 99;

} // namespace

ChartControls::ChartControls(ChartGroup* group, QWidget* parent) : QWidget(parent), m_group(group)
{
    setObjectName(QStringLiteral("chartControls"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    buildSmoothing();
    buildAxis();
    row->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(group, &ChartGroup::smoothingChanged, this, &ChartControls::follow);
    connect(group, &ChartGroup::xAxisModeChanged, this, &ChartControls::follow);
    connect(group, &ChartGroup::zoomChanged, this, &ChartControls::follow);
    follow();
}

void ChartControls::buildSmoothing()
{
    auto* label = new QLabel(tr("S&moothing"), this);
    m_slider = new QSlider(Qt::Horizontal, this);
    m_slider->setObjectName(QStringLiteral("smoothingSlider"));
    m_slider->setAccessibleName(tr("Smoothing of all charts"));
    m_slider->setToolTip(tr("Weight of the past in the bold line (de-biased moving average); 0 shows the raw points"));
    m_slider->setRange(0, kMaxSmoothing);
    m_slider->setPageStep(10);
    m_slider->setFixedWidth(140);
    label->setBuddy(m_slider);
    m_value = new QLabel(this);
    m_value->setObjectName(QStringLiteral("smoothingValue"));
    m_value->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // a number is never cut
    m_reset = new QToolButton(this);
    m_reset->setObjectName(QStringLiteral("smoothingReset"));
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Smoothing back to %1").arg(kDefaultSmoothing));
    for (QWidget* widget : {static_cast<QWidget*>(label), static_cast<QWidget*>(m_slider),
                            static_cast<QWidget*>(m_value), static_cast<QWidget*>(m_reset)})
        layout()->addWidget(widget);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int value) { m_group->setSmoothing(double(value) / kHundredths); });
    connect(m_reset, &QToolButton::clicked, this, [this] { m_group->setSmoothing(kDefaultSmoothing); });
}

void ChartControls::buildAxis()
{
    auto* label = new QLabel(tr("&x axis"), this);
    m_mode = new QComboBox(this);
    m_mode->setObjectName(QStringLiteral("xAxisMode"));
    m_mode->setAccessibleName(tr("What the x axis of all charts shows"));
    m_mode->setToolTip(tr("What the charts are drawn over"));
    m_mode->addItems({tr("Step"), tr("Epoch"), tr("Tokens"), tr("Time")}); // in the order of XAxisMode
    label->setBuddy(m_mode);
    m_whole = new QToolButton(this);
    m_whole->setObjectName(QStringLiteral("wholeRun"));
    m_whole->setText(tr("Whole run"));
    m_whole->setToolTip(tr("Show everything again (or double-click a chart)"));
    layout()->addWidget(label);
    layout()->addWidget(m_mode);
    layout()->addWidget(m_whole);
    connect(m_mode, &QComboBox::activated, this, [this](int index) { m_group->setXAxisMode(XAxisMode(index)); });
    connect(m_whole, &QToolButton::clicked, m_group, &ChartGroup::resetZoom);
}

void ChartControls::follow()
{
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(int(std::lround(m_group->smoothing() * kHundredths)));
    m_value->setText(QString::number(m_group->smoothing(), 'f', 2));
    m_reset->setEnabled(m_group->smoothing() != kDefaultSmoothing);
    m_mode->setCurrentIndex(int(m_group->xAxisMode()));
}

} // namespace ui
