// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/scoring_job.h"

#include "base/json.h"
#include "engine/error.h"
#include "measure/checkpoint_network.h"
#include "measure/inputs.h"
#include "measure/predict.h"
#include "peft/adapted_model.h"

#include <algorithm>
#include <cmath>

#include <ATen/ops/index_select.h>
#include <ATen/ops/tensor.h>

namespace engine {

namespace {

constexpr std::size_t kAtOnce = 512; // predictions between two looks at the disk

/// An arm's head on the task's classes.
struct ArmHead {
    AdaptedModel adapted;
    std::vector<std::int64_t> columns; ///< by class of the data; empty: regression
};

ArmHead headOf(const ScoringJob& job, std::size_t arm)
{
    const GenerationArm& asked = job.request.arms[arm];
    const EvaluationTask& task = job.work.entry.asked;
    ArmHead head;
    if (asked.adapter.empty())
        head.adapted.network = checkpointNetwork(job.model, task.task.kind);
    else
        head.adapted = loadAdapted(job.model, asked.adapter, asked.lambda);
    const std::string where = asked.adapter.empty() ? job.model.folder.string() : asked.adapter.string();
    if (head.adapted.network->isLanguageModel())
        throw EngineError(ErrorCode::BadConfig, "this adapter is a language model's, without a head for " + task.name,
                          where, "evaluate it on texts, or name a run that was trained on classes");
    const std::int64_t outputs =
        asked.adapter.empty() ? job.model.head.back().second.size(0) : head.adapted.options.classes;
    checkClasses(outputs, task.task.labels.size(), task.task.kind, where);
    const auto& classes = asked.adapter.empty() ? job.model.shape.labels : head.adapted.config.labels;
    if (task.task.kind == TaskKind::Classification && classes.size() == task.task.labels.size())
        head.columns = headColumns(task.task.labels, classes, where);
    return head;
}

Prediction predictionOf(const ScoringJob& job, const EncodedSample& encoded, std::vector<double> scores)
{
    const TaskConfig& task = job.work.entry.asked.task;
    const Sample sample = job.work.samples[encoded.index];
    Prediction p;
    p.index = static_cast<std::int64_t>(encoded.index);
    p.row = sample.row;
    p.prompt = sample.pair ? sample.a + "\n" + sample.b : sample.a;
    for (const double score : scores)
        if (!std::isfinite(score))
            throw EngineError(ErrorCode::NonFinite, "an output is not a finite number", job.work.placeOf(sample),
                              "these weights cannot be judged");
    const bool hidden = job.work.entry.asked.hidden;
    if (task.kind == TaskKind::Regression) {
        p.answer = numberText(scores.front());
        p.gold = hidden ? "" : numberText(sample.target);
    } else {
        const auto best = std::max_element(scores.begin(), scores.end()) - scores.begin();
        p.answer = task.labels[static_cast<std::size_t>(best)];
        p.gold = hidden ? "" : task.labels[static_cast<std::size_t>(sample.label)];
        p.right = !hidden && *p.answer == p.gold;
    }
    p.scores = std::move(scores);
    return p;
}

bool scoreRange(const ScoringJob& job, ArmHead& head, PredictionFile& file, SampleRange range)
{
    EncodedDataset part;
    for (std::size_t i = range.first; i < range.second; ++i)
        part.samples.push_back(job.work.encoded.samples[i]);
    const auto outputs = predict(*head.adapted.network, part, false, [&] { return !job.stop.stop_requested(); });
    if (!outputs)
        return false;
    at::Tensor logits = outputs->select(0, 0);
    if (!head.columns.empty())
        logits = at::index_select(logits, 1, at::tensor(head.columns));
    logits = logits.contiguous();
    const std::int64_t width = logits.size(1);
    for (std::size_t i = 0; i < part.samples.size(); ++i) {
        const float* row = logits.const_data_ptr<float>() + static_cast<std::int64_t>(i) * width;
        file.append(predictionOf(job, part.samples[i], std::vector<double>(row, row + width)));
    }
    job.progress();
    return true;
}

} // namespace

bool scoreByHead(const ScoringJob& job)
{
    const auto& samples = job.work.encoded.samples;
    for (std::size_t place = 0; place < job.arms.size(); ++place) {
        PredictionFile& file = job.files[place];
        if (file.done() == job.work.entry.samples)
            continue;
        ArmHead head = headOf(job, job.arms[place]);
        for (std::size_t begin = 0; begin < samples.size(); begin += kAtOnce) {
            const std::size_t end = std::min(samples.size(), begin + kAtOnce);
            bool all = true;
            for (std::size_t i = begin; i < end; ++i)
                all = all && file.has(static_cast<std::int64_t>(samples[i].index));
            if (!all && !scoreRange(job, head, file, {begin, end}))
                return false;
        }
    }
    return true;
}

} // namespace engine
