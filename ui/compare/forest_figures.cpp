// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_figures.h"

#include "engine/figure_text.h"
#include "translation/engine_texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::ComparePage)
};

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

std::optional<ValueRange> rangeOf(const std::optional<engine::Interval>& interval)
{
    return interval ? std::optional(ValueRange{interval->low, interval->high}) : std::nullopt;
}

/// What stands at the right of a row, or why there is nothing.
QString figuresText(const engine::LambdaEffect& effect, engine::FigureUnit unit)
{
    if (effect.pruned)
        return Words::tr("pruned");
    if (effect.diverged > 0)
        return Words::tr("diverged");
    if (effect.unfinished > 0)
        return Words::tr("not ended");
    if (effect.seeds == 0)
        return QStringLiteral("–");
    QString figures = text(engine::signedText(effect.difference, unit));
    if (effect.seedsOnly)
        figures += QStringLiteral(" (%1)").arg(engineText(engine::intervalText(effect.seedsOnly, unit)));
    return figures;
}

QString readoutText(const engine::PanelVerdict& panel, const engine::LambdaEffect& effect)
{
    const engine::FigureUnit unit = panel.unit;
    QStringList lines = {labelText(effect.label) + QStringLiteral(": ") + figuresText(effect, unit)};
    if (effect.seeds > 0)
        lines += Words::tr("mean of %1").arg(engineText(engine::countOf(effect.seeds, "pair")));
    if (effect.seedsOnly)
        lines += (panel.ownSplits ? Words::tr("95 % over seeds, each with its own examples: %1")
                                  : Words::tr("95 % over seeds, for these examples: %1"))
                     .arg(engineText(engine::intervalText(effect.seedsOnly, unit)));
    if (effect.examples)
        lines += Words::tr("95 % over seeds and new examples: %1")
                     .arg(engineText(engine::intervalText(effect.examples, unit)));
    if (effect.p)
        lines += text(engine::probabilityText(effect.p));
    return lines.join(QLatin1Char('\n'));
}

/// The unit of the first panel that has something to draw.
engine::FigureUnit axisUnit(const engine::Verdict& verdict)
{
    for (const auto* panels : {&verdict.panels, &verdict.tuned}) {
        for (const engine::PanelVerdict& panel : *panels) {
            const auto drawn = [](const engine::LambdaEffect& effect) { return effect.seeds > 0; };
            if (std::any_of(panel.effects.begin(), panel.effects.end(), drawn) ||
                std::any_of(panel.controls.begin(), panel.controls.end(), drawn))
                return panel.unit;
        }
    }
    return verdict.unit;
}

ForestRow heading(const QString& label)
{
    ForestRow row;
    row.label = label;
    row.heading = true;
    return row;
}

/// `axis`: the chart's unit; what is told in another one has no place on it, only its figures.
void addEffects(ForestFigures& figures, const engine::PanelVerdict& panel,
                const std::vector<engine::LambdaEffect>& effects, engine::FigureUnit axis)
{
    for (const engine::LambdaEffect& effect : effects) {
        ForestRow row;
        row.label = labelText(effect.label);
        row.lambda = effect.lambda;
        row.figures = figuresText(effect, panel.unit);
        row.text = readoutText(panel, effect);
        if (effect.seeds > 0 && panel.unit == axis) {
            row.difference = effect.difference;
            row.seeds = rangeOf(effect.seedsOnly);
            row.examples = rangeOf(effect.examples);
        }
        figures.rows.push_back(std::move(row));
    }
}

} // namespace

ForestFigures forestFigures(const engine::Verdict& verdict, std::optional<double> margin)
{
    ForestFigures figures;
    const engine::FigureUnit axis = axisUnit(verdict);
    if (axis == engine::FigureUnit::Points) // what a margin is in
        figures.margin = margin;
    const std::string unit = engine::unitName(axis);
    figures.xTitle = unit.empty() ? Words::tr("Difference from λ = 0")
                                  : Words::tr("Difference from λ = 0 (%1)").arg(engineText(unit));
    const auto addPanels = [&](const std::vector<engine::PanelVerdict>& panels, const QString& what) {
        for (const engine::PanelVerdict& panel : panels) {
            const bool named = !what.isEmpty() || panels.size() > 1;
            QString label = labelText(panel.label);
            if (!what.isEmpty())
                label = label.isEmpty() ? what : what + QStringLiteral(" · ") + label;
            if (named && !panel.effects.empty())
                figures.rows.push_back(heading(label));
            addEffects(figures, panel, panel.effects, axis);
            if (!panel.controls.empty()) {
                figures.rows.push_back(heading(Words::tr("h0 less its control")));
                addEffects(figures, panel, panel.controls, axis);
            }
        }
    };
    addPanels(verdict.panels, {});
    addPanels(verdict.tuned, verdict.tuned.empty() ? QString() : Words::tr("each λ at its own learning rate"));
    return figures;
}

} // namespace ui
