// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/toy/toy_runs.h"

namespace ui {

namespace {

bool isCompleted(const ToyRun& run)
{
    if (run.events.empty())
        return false;
    const auto* end = std::get_if<engine::RunFinished>(&run.events.back().body);
    return end != nullptr && end->state == engine::RunState::Completed;
}

/// Null while evaluation or similarity of the end is missing.
std::optional<ToyPoint> pointOf(const ToyRun& run)
{
    ToyPoint point;
    point.run = QString::fromStdString(run.summary.name);
    point.source = run.request.training.source;
    point.lambda = run.summary.lambda;
    point.seed = run.request.world.seed;
    bool judged = false;
    bool measured = false;
    for (const engine::Event& event : run.events) {
        const auto* evaluation = std::get_if<engine::EvalDone>(&event.body);
        if (evaluation != nullptr && evaluation->split == "validation" && evaluation->adapter.empty() &&
            !evaluation->base) {
            point.accuracy = evaluation->primary;
            judged = true;
        }
        const auto* similarity = std::get_if<engine::SimilarityMeasured>(&event.body);
        if (similarity != nullptr && !similarity->base && !similarity->layers.empty() && !similarity->across.empty()) {
            point.similarity = similarity->layers.back();
            point.across = similarity->across.back();
            measured = true;
        }
    }
    return judged && measured && isCompleted(run) ? std::optional(point) : std::nullopt;
}

/// Equal but for the λ.
bool isSameSetting(ToyRequest first, ToyRequest second)
{
    first.training.lambdas.clear();
    second.training.lambdas.clear();
    return first == second;
}

} // namespace

ToyBoard boardOf(const ToyRequest& request)
{
    return {request.world.task, request.world.depth, request.training.method, request.training.steps};
}

void ToyRuns::add(const ToyRequest& request, const engine::RunSummary& summary)
{
    const auto [place, added] = m_runs.insert_or_assign(summary.name, ToyRun{request, summary, {}});
    if (added)
        m_order.push_back(place->first);
}

const ToyRun* ToyRuns::consume(const engine::Event& event)
{
    const auto found = m_runs.find(event.run);
    if (found == m_runs.end())
        return nullptr;
    found->second.events.push_back(event);
    return &found->second;
}

std::vector<const ToyRun*> ToyRuns::runsOf(const ToyBoard& board) const
{
    std::vector<const ToyRun*> runs;
    for (const std::string& name : m_order)
        if (boardOf(m_runs.at(name).request) == board)
            runs.push_back(&m_runs.at(name));
    return runs;
}

std::vector<ToyPoint> ToyRuns::pointsOf(const ToyBoard& board) const
{
    std::vector<ToyPoint> points;
    for (const ToyRun* run : runsOf(board))
        if (const std::optional<ToyPoint> point = pointOf(*run))
            points.push_back(*point);
    return points;
}

std::vector<double> ToyRuns::similarityOf(const ToyBoard& board, double lambda) const
{
    std::vector<double> layers;
    for (const ToyRun* run : runsOf(board)) {
        const bool isAsked = run->summary.lambda == lambda &&
                             run->request.world.seed == engine::ToyWorldSettings().seed &&
                             (run->request.training.source == engine::SiboSource::H0 || lambda == 0);
        if (!isAsked || !isCompleted(*run))
            continue;
        for (const engine::Event& event : run->events) {
            const auto* similarity = std::get_if<engine::SimilarityMeasured>(&event.body);
            if (similarity != nullptr && !similarity->base)
                layers = similarity->layers;
        }
    }
    return layers;
}

std::optional<ToyRequest> ToyRuns::without(const ToyRequest& request) const
{
    ToyRequest left = request;
    for (const auto& [name, run] : m_runs)
        if (isSameSetting(run.request, request) && isCompleted(run))
            std::erase(left.training.lambdas, run.summary.lambda);
    return left.training.lambdas.empty() ? std::nullopt : std::optional(left);
}

} // namespace ui
