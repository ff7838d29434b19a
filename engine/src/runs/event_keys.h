// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/events.h"

/// The keys of every event in JSON, once for writing and reading: `io(key, member)` is called for each, in the file's
/// order. `required` ones must be there; the others keep their default when a file of another version lacks them.
namespace engine {

template<class Io>
void eachKey(Io& io, RunStarted& e)
{
    io.required("steps", e.steps);
    io("epochs", e.epochs);
    io("trainable", e.trainable);
    io("total", e.total);
    io("device", e.device);
    io("dtype", e.dtype);
    io("threads", e.threads);
    io("cohort_size", e.cohortSize);
    io("memory_estimate_bytes", e.memoryEstimateBytes);
    io("started_at", e.startedAt);
    io("effective_sites", e.effectiveSites);
    io("total_sites", e.totalSites);
    io("labels", e.labels);
    io("primary_metric", e.primaryMetric);
}

template<class Io>
void eachKey(Io& io, PhaseChanged& e)
{
    io.required("state", e.state);
    io("text", e.text);
}

template<class Io>
void eachKey(Io& io, StepDone& e)
{
    io.required("step", e.step);
    io("epoch", e.epoch);
    io("loss", e.loss);
    io("lr", e.lr);
    io("grad_norm", e.gradNorm);
    io("tokens", e.tokens);
    io("seconds", e.seconds);
    io("memory_bytes", e.memoryBytes);
    io.unlessEmpty("lambda", e.lambdas);
}

template<class Io>
void eachKey(Io& io, EvalDone& e)
{
    io.required("step", e.step);
    io.required("split", e.split);
    io("metrics", e.metrics);
    io("primary", e.primary);
    io("samples", e.samples);
    io("base", e.base);
    io("best", e.best);
    io("adapter", e.adapter);
}

template<class Io>
void eachKey(Io& io, SimilarityMeasured& e)
{
    io.required("step", e.step);
    io.required("layers", e.layers);
    io("across", e.across);
    io("retention", e.retention);
    io("share", e.share);
    io("sequences", e.sequences);
    io("base", e.base);
}

template<class Io>
void eachKey(Io& io, CheckpointSaved& e)
{
    io.required("step", e.step);
    io("path", e.path);
}

template<class Io>
void eachKey(Io& io, Warning& e)
{
    io.required("code", e.code);
    io("text", e.text);
    io("hint", e.hint);
}

template<class Io>
void eachKey(Io& io, RunResumed& e)
{
    io.required("step", e.step);
    io("exact", e.exact);
    io("differences", e.differences);
}

template<class Io>
void eachKey(Io& io, RunFinished& e)
{
    io.required("state", e.state);
    io("reason", e.reason);
    io("code", e.code);
    io("where", e.where);
    io("hint", e.hint);
}

} // namespace engine
