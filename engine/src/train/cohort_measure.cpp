// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/cohort.h"

#include "measure/predict.h"
#include "measure/similarity.h"
#include "stats/metrics.h"

namespace engine {

bool Cohort::lacks(const std::function<bool(const Told&)>& has) const
{
    for (std::size_t i = 0; i < m_members.size(); ++i)
        if (m_members[i].active() && (m_told.empty() || !has(m_told[i])))
            return true;
    return false;
}

void Cohort::measureAfter(std::int64_t step)
{
    const OptimizationConfig& train = m_members.front().config().train;
    const bool base = step == 0;
    const auto isDue = [&](const auto& every) { return base || m_trainer->plan().isDue(every, step); };
    if (isDue(train.similarityEvery) && lacks([](const Told& told) { return told.similarity; }))
        measureSimilarity(step, base);
    const EncodedDataset* validation = m_setup.data.validation ? &*m_setup.data.validation : nullptr;
    if (!validation || !(isDue(train.evaluateEvery) || step == m_until) ||
        !lacks([](const Told& told) { return told.evaluation.has_value(); }))
        return;
    phase(RunState::Evaluating, "evaluating " + std::to_string(validation->samples.size()) + " samples");
    if (evaluateSplit(*validation, step, base, "") && !base)
        phase(RunState::Running, "training");
}

void Cohort::measureSimilarity(std::int64_t step, bool base)
{
    Network& network = m_trainer->network();
    SimilarityMeter meter(m_setup.model.shape.layers);
    network.method().measureShares(true);
    for (const auto& [begin, end] : evaluationBatches(m_probe, base ? 1 : network.runs())) {
        if (!mayGoOn())
            return network.method().measureShares(false);
        const PackedBatch batch = packRange(m_probe, {begin, end}, base ? network.baseBatchForm() : network.batchForm(),
                                            m_setup.model.device());
        meter.add(base ? network.baseStates(batch) : network.states(batch), batch);
    }
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        if (!m_members[i].active() || (!m_told.empty() && m_told[i].similarity))
            continue;
        const LayerSimilarity similarity = meter.result(base ? 0 : static_cast<std::int64_t>(i));
        SimilarityMeasured event{
            step, similarity.layers, similarity.across, similarity.retention, {}, similarity.sequences, base};
        if (!base)
            event.share = network.method().shares(i);
        m_members[i].tell(event, m_clock, m_setup.sink);
    }
    network.method().measureShares(false);
}

bool Cohort::evaluateSplit(const EncodedDataset& split, std::int64_t step, bool base, const std::string& adapter)
{
    const auto logits = predict(m_trainer->network(), split, base, [this] { return mayGoOn(); });
    if (!logits)
        return false;
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        Member& member = m_members[i];
        if (!member.active() || (!m_told.empty() && m_told[i].evaluation))
            continue;
        const at::Tensor own = logits->select(0, static_cast<std::int64_t>(i));
        if (!own.isfinite().all().item<bool>()) {
            failMember(i, step, "an output on " + split.name);
            continue;
        }
        EvalDone event;
        event.step = step;
        event.split = split.name;
        event.metrics = evaluateOutputs(own, split, member.config().task);
        event.primary = primaryMetric(member.config().task, event.metrics);
        event.samples = static_cast<std::int64_t>(split.samples.size());
        event.base = base;
        event.adapter = adapter;
        if (!base && adapter.empty())
            noteBest(member, i, step, event);
        member.tell(event, m_clock, m_setup.sink);
    }
    return true;
}

void Cohort::noteBest(Member& member, std::size_t index, std::int64_t step, EvalDone& event)
{
    if (member.bestPrimary && event.primary <= *member.bestPrimary)
        return; // ties go to the earliest
    event.best = true;
    member.bestPrimary = event.primary;
    member.bestStep = step;
    member.bestRow = row(index).detach().clone();
    saveAdapterOf(index, "adapter", member.bestRow);
}

} // namespace engine
