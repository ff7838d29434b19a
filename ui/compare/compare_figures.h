// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/forest_chart.h"
#include "charts/lambda_chart.h"
#include "charts/parallel_chart.h"
#include "charts/scatter_chart.h"
#include "charts/series_model.h"
#include "compare/compare_curves.h"
#include "engine/comparison.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <set>
#include <vector>

/// What the charts of the Compare page show of the engine's figures. Numbers become text in engine/figure_text.h alone.
namespace ui {

/// Which settings a chart over λ shows, and where.
struct LambdaQuestion {
    bool share = false;    ///< x = the share ρ of h0 in the mixed input; else λ
    std::string panelKey;  ///< of a key that differs; empty: all settings
    std::string panelText; ///< its value in this panel
};

[[nodiscard]] QString settingId(const engine::SettingFigures& setting);
/// The settings' series with their runs; those alone that pass `passes`.
[[nodiscard]] std::vector<CompareCurves::Setting> settingsOf(const engine::Comparison& comparison,
                                                             const std::function<bool(const QString&)>& passes);
/// Legend entries: one a setting, with the number of its runs that pass, "n = 3 of 5" where that is a part; or one a
/// run.
[[nodiscard]] std::vector<SeriesStyle> settingStyles(const engine::Comparison& comparison,
                                                     const std::function<bool(const QString&)>& passes);
[[nodiscard]] std::vector<SeriesStyle> runStyles(const engine::Comparison& comparison);

/// "Accuracy" of "accuracy on rte (validation), last step", and what is left: "rte (validation), last step".
[[nodiscard]] QString metricAxis(const engine::Comparison& comparison);
[[nodiscard]] QString metricPlace(const engine::Comparison& comparison);
/// "0.843 (Δ +1.2 points)" of a run.
[[nodiscard]] QString valueText(const engine::Comparison& comparison, const engine::ComparedRun& run);

[[nodiscard]] LambdaFigures lambdaFigures(const engine::Comparison& comparison, const LambdaQuestion& question);
/// A value of a key without the quotes of its JSON form.
[[nodiscard]] QString plainValue(const std::string& value);
/// The keys that small multiples can be made by: those that differ beside λ and the seeds.
[[nodiscard]] std::vector<const engine::DifferingKey*> panelKeys(const engine::Comparison& comparison);
/// The values of a key, in the order in which they appear.
[[nodiscard]] QStringList panelValues(const engine::DifferingKey& key);

[[nodiscard]] ForestFigures forestFigures(const engine::Verdict& verdict, std::optional<double> margin);

[[nodiscard]] const engine::RunScalar* findScalar(const engine::Comparison& comparison, const std::string& id);
[[nodiscard]] ScatterFigures scatterFigures(const engine::Comparison& comparison, const std::string& x,
                                            const std::string& y);

/// Axes that are shown at first: the keys that differ, the loss, the last layer, the endpoint.
[[nodiscard]] std::set<QString> firstAxes(const engine::Comparison& comparison);
[[nodiscard]] std::vector<ParallelChart::Run> parallelRuns(const engine::Comparison& comparison);
/// All that there could be, keys first, the endpoint last; those alone that are in `chosen` where it is not null.
[[nodiscard]] std::vector<ParallelAxis> parallelAxes(const engine::Comparison& comparison,
                                                     const std::set<QString>* chosen);

} // namespace ui
