// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/step_scrubber.h"

#include "charts/chart_group.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace ui {

namespace {

constexpr int kPages = 20;

} // namespace

StepScrubber::StepScrubber(ChartGroup* group, QWidget* parent)
    : QWidget(parent), m_group(group), m_slider(new QSlider(Qt::Horizontal, this)), m_value(new QLabel(this)),
      m_end(new QToolButton(this))
{
    auto* label = new QLabel(tr("All charts at s&tep"), this);
    label->setBuddy(m_slider);
    m_slider->setObjectName(QStringLiteral("stepScrubber"));
    m_slider->setAccessibleName(tr("Step that all charts show"));
    m_slider->setToolTip(tr("Shows every chart as the runs stood at this step"));
    m_slider->setMinimumWidth(120);
    m_value->setObjectName(QStringLiteral("stepScrubberValue"));
    m_value->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("000000")));
    m_end->setObjectName(QStringLiteral("stepScrubberEnd"));
    m_end->setText(tr("End"));
    m_end->setToolTip(tr("Shows the end of the runs again"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_slider, 1);
    row->addWidget(m_value);
    row->addWidget(m_end);
    connect(m_slider, &QSlider::valueChanged, this, [this](int step) {
        m_group->setCrosshairStep(step);
        m_group->setCrosshairLocked(true); // the mouse, wherever it is, must not take it away
    });
    connect(m_end, &QToolButton::clicked, this, [this] {
        m_group->setCrosshairLocked(false);
        m_group->setCrosshairStep(std::nullopt);
    });
    connect(group, &ChartGroup::crosshairChanged, this, &StepScrubber::follow);
    setLastStep(0);
}

void StepScrubber::setLastStep(double step)
{
    const auto last = static_cast<int>(step);
    m_slider->setEnabled(last > 0);
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, last);
    m_slider->setPageStep(std::max(1, last / kPages));
    follow();
}

void StepScrubber::follow()
{
    const QSignalBlocker blocker(m_slider);
    const auto step = m_group->crosshairStep();
    m_slider->setValue(step ? static_cast<int>(std::lround(*step)) : m_slider->maximum());
    m_value->setText(step ? QString::number(std::lround(*step)) : tr("end"));
    m_end->setEnabled(step.has_value());
}

} // namespace ui
