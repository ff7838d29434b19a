// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/live_summary.h"

#include <algorithm>

namespace ui {

namespace {

void takeEvaluation(engine::RunSummary& summary, const engine::EvalDone& evaluation)
{
    if (evaluation.split != "validation" || !evaluation.adapter.empty() || evaluation.base || evaluation.step == 0)
        return;
    if (summary.bestPrimary && *summary.bestPrimary >= evaluation.primary)
        return;
    summary.bestPrimary = evaluation.primary;
    summary.bestStep = evaluation.step;
}

} // namespace

void applyEvent(engine::RunSummary& summary, const engine::Event& event)
{
    summary.seconds = std::max(summary.seconds, event.time);
    if (const auto* started = std::get_if<engine::RunStarted>(&event.body)) {
        summary.state = engine::RunState::Preparing;
        summary.steps = started->steps;
        summary.startedAt = started->startedAt;
        summary.primaryMetric = started->primaryMetric;
    } else if (const auto* phase = std::get_if<engine::PhaseChanged>(&event.body)) {
        summary.state = phase->state;
    } else if (const auto* step = std::get_if<engine::StepDone>(&event.body)) {
        summary.step = step->step;
        summary.state = engine::RunState::Running;
        if (step->loss)
            summary.lastLoss = step->loss;
    } else if (const auto* evaluation = std::get_if<engine::EvalDone>(&event.body)) {
        takeEvaluation(summary, *evaluation);
    } else if (const auto* similarity = std::get_if<engine::SimilarityMeasured>(&event.body)) {
        if (!similarity->base && !similarity->layers.empty())
            summary.lastSimilarity = similarity->layers.back();
    } else if (const auto* end = std::get_if<engine::RunFinished>(&event.body)) {
        summary.state = end->state;
        summary.reason = end->reason;
    }
}

} // namespace ui
