// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/cohort.h"

#include "measure/predict.h"
#include "peft/adapter_file.h"
#include "peft/adapter_method.h"
#include "stats/metrics.h"
#include "train/checkpoint.h"
#include "train/predictions.h"

namespace engine {
namespace {

bool hasBest(const Member& member)
{
    return member.bestRow.defined();
}

} // namespace

void Cohort::saveAdapterOf(std::size_t index, const char* folder, const at::Tensor& row) const
{
    const Member& member = m_members[index];
    AdapterConfig adapter = adapterConfigOf(member.config(), m_setup.model.shape);
    adapter.labels = m_setup.data.labels;
    adapter.baseModelSha256 = m_setup.modelSha256;
    Network& network = m_trainer->network();
    if (network.method().learnsLambda())
        setLearnedLambdas(adapter, network.method().lambdas(index, row));
    saveAdapter(member.folder() / folder, adapter, network.layout(), row);
}

void Cohort::failNonFinite(std::int64_t step)
{
    for (std::size_t i = 0; i < m_members.size(); ++i)
        if (m_members[i].active() && !isFiniteState(m_members[i], i, *m_trainer))
            failMember(i, step, "a value or a moment");
}

void Cohort::save(std::int64_t step)
{
    if (m_saved == step || !anyActive())
        return;
    phase(RunState::Saving, "saving step " + std::to_string(step));
    failNonFinite(step); // the others' checkpoint must not fail with it
    if (!anyActive())
        return;
    saveCheckpoint(m_setup.manifest, step, m_members, *m_trainer, {m_setup.dtype, m_setup.threads});
    m_saved = step;
    tellAll(CheckpointSaved{step, "checkpoints/" + checkpointName(step)});
    phase(RunState::Running, "training");
}

void Cohort::saveLastAdapters()
{
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        const Member& member = m_members[i];
        if (!member.active())
            continue;
        saveAdapterOf(i, "adapter-last", row(i));
        if (!hasBest(member)) // without validation the last one is the best
            saveAdapterOf(i, "adapter", row(i));
    }
    m_lastIsSaved = true;
}

void Cohort::finish(std::int64_t step)
{
    failNonFinite(step);
    if (!anyActive())
        return;
    // Before the checkpoint: a run whose checkpoint stands at a rung may be left behind there, and needs no more files.
    saveLastAdapters();
    save(step);
    const std::int64_t steps = m_trainer->plan().steps();
    if (step == m_until && step < steps && !m_setup.stop.stop_requested())
        return phase(RunState::Queued, "waiting for the others at step " + std::to_string(step));
    if (step == steps && !m_setup.stop.stop_requested()) {
        finalPredictions(step);
        if (!m_setup.stop.stop_requested())
            return endAll({RunState::Completed, "", "", "", ""});
    }
    endAll({RunState::Stopped, "stopped after step " + std::to_string(step) + " of " + std::to_string(steps), "", "",
            "continue it from its last checkpoint"});
}

void Cohort::finalPredictions(std::int64_t step)
{
    std::vector<const EncodedDataset*> splits;
    if (m_setup.data.validation)
        splits.push_back(&*m_setup.data.validation);
    for (const EncodedDataset& test : m_setup.data.tests)
        splits.push_back(&test);
    if (splits.empty())
        return;
    phase(RunState::Evaluating, "evaluating the final and the best adapters");
    at::Tensor& values = m_trainer->network().parameters().values();
    const at::Tensor last = values.detach().clone();
    for (const char* which : {"final", "best"}) {
        for (std::size_t i = 0; i < m_members.size(); ++i)
            if (std::string_view(which) == "best" && hasBest(m_members[i]))
                row(i).copy_(m_members[i].bestRow);
        for (const EncodedDataset* split : splits) {
            const auto logits = predict(m_trainer->network(), *split, false, [this] { return mayGoOn(); });
            if (!logits)
                break;
            tellPredictions(*split, *logits, step, which);
        }
    }
    values.copy_(last);
}

void Cohort::tellPredictions(const EncodedDataset& split, const at::Tensor& logits, std::int64_t step,
                             const std::string& which)
{
    const bool isTest = !m_setup.data.validation || &split != &*m_setup.data.validation;
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        Member& member = m_members[i];
        if (!member.active())
            continue;
        const at::Tensor own = logits.select(0, static_cast<std::int64_t>(i));
        if (!own.isfinite().all().item<bool>()) {
            failMember(i, step, "an output on " + split.name);
            continue;
        }
        const auto file = member.folder() / "predictions" / (split.name + "-" + which + ".jsonl");
        writePredictions(file, own, split, member.config().task);
        if (!isTest)
            continue; // validation was told while training
        EvalDone event;
        event.step = which == "best" && member.bestStep > 0 ? member.bestStep : step;
        event.split = split.name;
        event.metrics = evaluateOutputs(own, split, member.config().task);
        event.primary = primaryMetric(member.config().task, event.metrics);
        event.samples = static_cast<std::int64_t>(split.samples.size());
        event.adapter = which == "best" ? "best" : "last";
        member.tell(event, m_clock, m_setup.sink);
    }
}

void Cohort::endAll(const RunFinished& end)
{
    for (Member& member : m_members) {
        if (!member.active())
            continue;
        try {
            member.finish(end, m_clock, m_setup.sink);
        } catch (const std::exception&) {
            // The folder cannot be written (a full disk, for one): whoever watches must still learn how it ended.
            if (m_setup.sink)
                m_setup.sink({member.name(), m_clock.seconds(), end});
        }
    }
}

} // namespace engine
