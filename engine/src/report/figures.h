// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_data.h"

/// Figures of a report as blocks.
namespace engine {

/// What happened while training: loss, metric, similarity; one legend before them.
[[nodiscard]] ReportBlocks trainingFigures(const ReportData& data);

/// The endpoint over λ with every run as a dot; small multiples where other keys vary too. Empty for a single λ.
[[nodiscard]] ReportBlocks lambdaFigures(const ReportData& data);

/// Similarity, excess and retention of the last layer against the endpoint, with what their correlation says.
[[nodiscard]] ReportBlocks scatterFigures(const ReportData& data);

/// Differences from λ = 0 of one panel with both intervals; empty where there is none to draw.
[[nodiscard]] ReportBlocks forestFigure(const ReportData& data, const PanelVerdict& panel, const std::string& title);

/// Palette colour of a λ among the looks; "ink" where no run has it.
[[nodiscard]] std::string colourOf(const ReportData& data, double lambda);

} // namespace engine
