// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study.h"

/// The keys of every study event in JSON, as event_keys.h has those of a run's.
namespace engine {

template<class Io>
void eachKey(Io& io, StudyStarted& e)
{
    io.required("runs", e.runs);
    io("cohorts", e.cohorts);
    io("strategy", e.strategy);
    io("endpoint", e.endpoint);
    io("started_at", e.startedAt);
}

template<class Io>
void eachKey(Io& io, RunQueued& e)
{
    io.required("run", e.run);
    io("label", e.label);
    io("cohort", e.cohort);
}

template<class Io>
void eachKey(Io& io, RunPruned& e)
{
    io.required("run", e.run);
    io.required("step", e.step);
    io("rule", e.rule);
    io("metric", e.metric);
    io("value", e.value);
    io("threshold", e.threshold);
}

template<class Io>
void eachKey(Io& io, SettingsAdded& e)
{
    io("rule", e.rule);
    io.required("runs", e.runs);
    io("labels", e.labels);
}

template<class Io>
void eachKey(Io& io, CohortFailed& e)
{
    io.required("runs", e.runs);
    io("code", e.code);
    io("message", e.message);
    io("where", e.where);
    io("hint", e.hint);
}

template<class Io>
void eachKey(Io& io, StudyResumed& e)
{
    io("left", e.left);
    io("resumed_at", e.resumedAt);
}

template<class Io>
void eachKey(Io& io, StudyFinished& e)
{
    io.required("state", e.state);
    io("reason", e.reason);
}

} // namespace engine
