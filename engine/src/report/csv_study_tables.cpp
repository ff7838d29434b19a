// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv_study_tables.h"

#include "engine/comparison.h"
#include "engine/figure_text.h"
#include "engine/verdict.h"
#include "report/csv_text.h"

namespace engine::csv {

namespace {

using Cells = std::vector<std::string>;

const Cells kSettings{"study", "setting",     "lambda",       "source", "metric", "seeds",   "mean",
                      "sd",    "mean_low_95", "mean_high_95", "pruned", "failed", "diverged"};
const Cells kEndpoints{"study", "run", "setting", "seed", "metric", "value", "delta", "best", "provisional"};
const Cells kEffects{"study",
                     "panel",
                     "effect",
                     "lambda",
                     "source",
                     "against",
                     "metric",
                     "unit",
                     "rule",
                     "compared",
                     "seeds",
                     "difference",
                     "sd",
                     "p_adjusted",
                     "seeds_low_95",
                     "seeds_high_95",
                     "examples_low_95",
                     "examples_high_95",
                     "sign_flip_p",
                     "distinguishable",
                     "pruned",
                     "diverged",
                     "learning_rate"};

const char* ruleName(VerdictRule rule)
{
    switch (rule) {
    case VerdictRule::None:
        return "";
    case VerdictRule::Dunnett:
        return "dunnett";
    case VerdictRule::HolmPaired:
        return "holm_paired";
    }
    return "";
}

std::string low(const std::optional<Interval>& interval)
{
    return interval ? number(interval->low) : std::string();
}

std::string high(const std::optional<Interval>& interval)
{
    return interval ? number(interval->high) : std::string();
}

std::string settingRows(const std::string& study, const Comparison& comparison)
{
    std::string rows;
    for (const SettingFigures& s : comparison.settings)
        rows += row({study, text(s.label), number(s.lambda), name(s.source), text(comparison.metricName),
                     std::to_string(s.seeds), number(s.mean), number(s.deviation), low(s.interval), high(s.interval),
                     std::to_string(s.pruned), std::to_string(s.failed), std::to_string(s.diverged)});
    return rows;
}

std::string endpointRows(const std::string& study, const Comparison& comparison)
{
    std::string rows;
    for (const ComparedRun& run : comparison.runs)
        rows += row({study, text(run.name), text(comparison.settings[run.setting].label), std::to_string(run.seed),
                     text(comparison.metricName), number(run.value), number(run.delta), truth(run.best),
                     truth(run.provisional)});
    return rows;
}

struct EffectContext {
    std::string study, metric;
};

std::string effectRows(const EffectContext& context, const PanelVerdict& panel, bool controls)
{
    std::string rows;
    for (const LambdaEffect& e : controls ? panel.controls : panel.effects) {
        const bool has = e.seeds > 0 && !e.pruned;
        const std::optional<double> difference = has ? std::optional(e.difference) : std::nullopt;
        const std::optional<double> deviation = has && e.seeds > 1 ? std::optional(e.deviation) : std::nullopt;
        rows += row({context.study,
                     text(panel.label),
                     text(e.label),
                     number(e.lambda),
                     name(e.source),
                     controls ? "control" : "lambda_0",
                     context.metric,
                     unitName(panel.unit),
                     controls ? "paired_t" : ruleName(panel.rule),
                     std::to_string(panel.comparisons),
                     std::to_string(e.seeds),
                     number(difference),
                     number(deviation),
                     number(e.p),
                     low(e.seedsOnly),
                     high(e.seedsOnly),
                     low(e.examples),
                     high(e.examples),
                     number(e.signFlip),
                     truth(e.distinguishable),
                     truth(e.pruned),
                     std::to_string(e.diverged),
                     number(e.learningRate)});
    }
    return rows;
}

std::string verdictRows(const std::string& study, const Verdict& verdict)
{
    const EffectContext context{study, text(verdict.metricName)};
    std::string rows;
    for (const auto& panels : {verdict.panels, verdict.tuned})
        for (const PanelVerdict& panel : panels)
            rows += effectRows(context, panel, false) + effectRows(context, panel, true);
    return rows;
}

} // namespace

StudyTables studyTables(const std::vector<RunGroup>& groups)
{
    StudyTables tables{row(kSettings), row(kEndpoints), row(kEffects)};
    for (const RunGroup& group : groups) {
        if (group.runs.empty())
            continue;
        const StudyRecord* study = group.study ? &*group.study : nullptr;
        const std::string name = study != nullptr ? text(study->name) : std::string();
        const Comparison comparison = compareRuns(group.runs, study);
        tables.settings += settingRows(name, comparison);
        tables.endpoints += endpointRows(name, comparison);
        tables.effects += verdictRows(name, judge(group.runs, study));
    }
    return tables;
}

} // namespace engine::csv
