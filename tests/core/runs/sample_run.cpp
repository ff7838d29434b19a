// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_run.h"

#include <fstream>
#include <iterator>

using namespace engine;

namespace sample {

namespace {

template<class Body>
Event event(double time, Body body)
{
    return {"20260101-000000-a-0001", time, std::move(body)};
}

} // namespace

std::vector<Event> oneOfEach()
{
    RunStarted start{190,
                     5.5,
                     3'000'000'000,
                     22'713'216,
                     "cuda:0",
                     "bfloat16",
                     2,
                     4,
                     1'234'567'890'123,
                     "2026-11-24T10:15:00Z",
                     10,
                     12,
                     {"a\"b", "\xCE\xBB\n"},
                     "mean of accuracy and f1"};
    StepDone done{7, 0.1, 1.0 / 3, 3e-4, 5e-324, 272, 0.1 + 0.2, 1LL << 40, {{"layer 3", 1.0 / 3}, {"layer 4", 0}}};
    EvalDone eval{19, "ood", {{"accuracy", 0.82}, {"f1", -0.0}, {"loss", 1e22}}, 0.82, 872, true, true, "best"};
    SimilarityMeasured measured{10,
                                {1.0 / 7, -0.25, 1},
                                {0.5, 0.25, 0.125},
                                {1, 0.9, 0.1},
                                {{"bert.encoder.layer.1.attention.self.query", 0.08}},
                                64,
                                true};
    return {event(0, start),
            event(0.25, PhaseChanged{RunState::Evaluating, "evaluating 872 sentences <b>"}),
            event(1.0 / 3, done),
            event(2, eval),
            event(3, measured),
            event(4, CheckpointSaved{19, "checkpoints/step-19"}),
            event(5, Warning{"truncated", "7 samples were cut", "raise task.max_length"}),
            event(6, RunResumed{19, true, {"threads 2 → 4"}}),
            event(7, RunFinished{RunState::Failed, "disk full", "disk_full", "/x", "free space"})};
}

Event step(std::int64_t number, double loss)
{
    StepDone done;
    done.step = number;
    done.loss = loss;
    return event(static_cast<double>(number), done);
}

Event evaluation(std::int64_t step, double primary, const char* split, const char* adapter)
{
    EvalDone eval;
    eval.step = step;
    eval.split = split;
    eval.primary = primary;
    eval.metrics = {{"accuracy", primary}, {"loss", 1 - primary}};
    eval.samples = 200;
    eval.base = step == 0;
    eval.adapter = adapter;
    return event(static_cast<double>(step) + 0.5, eval);
}

Event similarity(std::int64_t step, std::vector<double> layers, bool base)
{
    SimilarityMeasured measured;
    measured.step = step;
    measured.layers = std::move(layers);
    measured.base = base;
    return event(static_cast<double>(step) + 0.5, measured);
}

Event started(std::int64_t steps)
{
    RunStarted start;
    start.steps = steps;
    start.startedAt = "2026-01-01T00:00:00Z";
    start.primaryMetric = "accuracy";
    return event(0, start);
}

Event finished(RunState state, const char* reason)
{
    return event(1000, RunFinished{state, reason, {}, {}, {}});
}

Event resumed(std::int64_t step)
{
    return event(static_cast<double>(step), RunResumed{step, true, {}});
}

TrainConfig config()
{
    TrainConfig made;
    made.model.path = "/models/mini";
    made.task.preset = "sst2";
    made.task.train = "/data/train.tsv";
    made.sibo.lambda = 0.6;
    return made;
}

std::filesystem::path writeRun(const std::filesystem::path& library, const std::string& name, bool finish)
{
    RunWriter writer = RunWriter::create(library, name, config(), "λ 0.6", "a-study", R"({"version": "0.1.0"})");
    writer.append(started(3));
    for (int i = 1; i <= 3; ++i)
        writer.append(step(i, 1.0 / i));
    writer.append(evaluation(3, 0.75));
    if (finish) {
        writer.append(finished(RunState::Completed));
        writer.writeSummary();
    }
    return writer.folder();
}

std::string readFile(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void writeFile(const std::filesystem::path& file, const std::string& text)
{
    std::ofstream(file, std::ios::binary) << text;
}

} // namespace sample
