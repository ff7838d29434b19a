// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/run_facts.h"

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

class FactFinder {
public:
    explicit FactFinder(RunFacts& facts) : m_facts(facts) {}

    void add(const Event& event)
    {
        std::visit([&](const auto& body) { take(body); }, event.body);
    }

    void finish()
    {
        if (m_losses.empty())
            return;
        const std::size_t count = std::max<std::size_t>(1, m_losses.size() / 10);
        double sum = 0;
        for (std::size_t i = m_losses.size() - count; i < m_losses.size(); ++i)
            sum += m_losses[i];
        m_facts.finalLoss = sum / static_cast<double>(count);
    }

private:
    template<class T>
    void take(const T&)
    {
    }
    void take(const RunStarted& e)
    {
        m_facts.dtype = e.dtype;
        m_facts.primaryMetric = e.primaryMetric;
        m_facts.steps = e.steps;
    }
    void take(const StepDone& e)
    {
        if (e.loss && std::isfinite(*e.loss))
            m_losses.push_back(*e.loss);
    }
    void take(const EvalDone& e)
    {
        if (!e.base)
            m_facts.evaluations.push_back(&e);
    }
    void take(const SimilarityMeasured& e)
    {
        if (!e.base && !e.layers.empty())
            m_facts.similarity = &e;
    }
    void take(const RunFinished& e)
    {
        m_facts.diverged = e.state == RunState::Failed && e.code == "non_finite";
        m_facts.reason = e.reason;
    }

    RunFacts& m_facts;
    std::vector<double> m_losses;
};

} // namespace

RunFacts factsOf(const RunRecord& run)
{
    RunFacts facts;
    facts.run = &run;
    facts.reason = run.summary.reason;
    FactFinder finder(facts);
    for (const Event& event : run.events)
        finder.add(event);
    finder.finish();
    return facts;
}

std::vector<RunFacts> factsOf(std::span<const RunRecord> runs)
{
    std::vector<RunFacts> facts;
    facts.reserve(runs.size());
    for (const RunRecord& run : runs)
        facts.push_back(factsOf(run));
    return facts;
}

std::vector<double> excessOf(const RunFacts& run)
{
    std::vector<double> excess;
    if (run.similarity == nullptr || run.similarity->across.size() != run.similarity->layers.size())
        return excess;
    for (std::size_t layer = 0; layer < run.similarity->layers.size(); ++layer)
        excess.push_back(run.similarity->layers[layer] - run.similarity->across[layer]);
    return excess;
}

} // namespace engine
