// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lambda_sweep.h"

#include "engine/error.h"
#include "engine/presets.h"
#include "lab/lab_arms.h"
#include "lab/sweep_data.h"
#include "measure/predict.h"
#include "measure/similarity.h"
#include "peft/adapted_model.h"
#include "stats/metrics.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include <ATen/core/grad_mode.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/index_select.h>
#include <ATen/ops/tensor.h>

namespace engine {
namespace {

constexpr std::size_t kAtOnce = 128; // samples between two looks at the stop token
constexpr std::size_t kKept = 64;    // λ whose outputs stay

/// What is known at a λ: the outputs of the first samples of the order, and the similarity.
struct AtLambda {
    at::Tensor outputs; ///< (n, width), fp32 on the CPU; undefined: of none
    std::vector<double> similarity;
    [[nodiscard]] std::size_t size() const { return outputs.defined() ? static_cast<std::size_t>(outputs.size(0)) : 0; }
};

std::vector<std::vector<float>> rowsOf(const at::Tensor& outputs)
{
    const at::Tensor flat = outputs.contiguous();
    const float* data = flat.const_data_ptr<float>();
    std::vector<std::vector<float>> rows;
    for (std::int64_t i = 0; i < flat.size(0); ++i, data += flat.size(1))
        rows.emplace_back(data, data + flat.size(1));
    return rows;
}

std::size_t classOf(const std::vector<float>& logits)
{
    return static_cast<std::size_t>(std::max_element(logits.begin(), logits.end()) - logits.begin());
}

void checkMoves(const AdaptedModel& adapted, const std::filesystem::path& folder)
{
    if (adapted.config.foldedLambda)
        throw EngineError(ErrorCode::BadConfig, "this adapter's λ is folded into its weights and cannot be moved",
                          folder.string(), "use the adapter that it was exported from");
    const std::vector<Site>& sites = adapted.options.method.sites;
    if (std::none_of(sites.begin(), sites.end(), [](const Site& site) { return site.injected; }))
        throw EngineError(ErrorCode::BadConfig, "this adapter has no module where λ acts", folder.string(),
                          "choose a run that mixes h0 in");
}

} // namespace

struct LambdaSweep::State {
    std::shared_ptr<const LabModel> model;
    AdaptedModel adapter; ///< at its trained λ; its folder may be written anew meanwhile
    SweepData data;
    SweepFacts facts;
    std::map<double, AtLambda> known;

    [[nodiscard]] double trained() const { return *facts.arm.trainedLambda; }
    AtLambda& knownAt(double lambda);
    [[nodiscard]] std::unique_ptr<Network> networkAt(double lambda) const;
    [[nodiscard]] bool extend(double lambda, std::size_t size, const std::stop_token& stop);
    [[nodiscard]] bool measureSimilarity(double lambda, const std::stop_token& stop);
    [[nodiscard]] SweepFigures figures(double lambda, std::size_t size);
    void countFlips(SweepFigures& into) const;
};

/// The adapter's weights as they were read. At the trained λ each module has its own.
std::unique_ptr<Network> LambdaSweep::State::networkAt(double lambda) const
{
    MethodMember member = adapter.member;
    if (lambda != trained()) {
        member.lambda = lambda;
        member.siteLambdas.clear();
    }
    auto network = std::make_unique<Network>(model->parts().model, adapter.options, std::vector<MethodMember>{member});
    const at::NoGradGuard noGradient;
    network->parameters().values().copy_(adapter.network->parameters().values());
    return network;
}

AtLambda& LambdaSweep::State::knownAt(double lambda)
{
    if (known.size() > kKept && !known.contains(lambda))
        for (auto it = known.begin(); it != known.end();)
            it = it->first == trained() ? std::next(it) : known.erase(it);
    return known[lambda];
}

/// Outputs of the first `size` samples of the order; false: stopped.
bool LambdaSweep::State::extend(double lambda, std::size_t size, const std::stop_token& stop)
{
    AtLambda& now = knownAt(lambda);
    if (now.size() >= size)
        return true;
    const auto network = networkAt(lambda);
    while (now.size() < size) {
        const auto begin = data.order.begin() + static_cast<std::ptrdiff_t>(now.size());
        const auto end = begin + static_cast<std::ptrdiff_t>(std::min(kAtOnce, size - now.size()));
        const EncodedDataset part = picked(data.samples, {begin, end});
        const auto outputs = predict(*network, part, false, [&stop] { return !stop.stop_requested(); });
        if (!outputs)
            return false;
        at::Tensor rows = outputs->select(0, 0);
        if (!data.columns.empty())
            rows = at::index_select(rows, 1, at::tensor(data.columns));
        for (std::int64_t i = 0; i < rows.size(0); ++i)
            if (!std::isfinite(rows[i].sum().item<double>()))
                throw EngineError(ErrorCode::NonFinite, "an output is not a finite number",
                                  facts.file + ":" + std::to_string(facts.samples[begin[i]].row),
                                  "these weights cannot be judged at this λ");
        now.outputs = now.outputs.defined() ? at::cat({now.outputs, rows}) : rows.contiguous();
    }
    return true;
}

/// False: stopped, and nothing was measured.
bool LambdaSweep::State::measureSimilarity(double lambda, const std::stop_token& stop)
{
    AtLambda& now = knownAt(lambda);
    if (stop.stop_requested())
        return false;
    if (!now.similarity.empty())
        return true;
    const auto network = networkAt(lambda);
    std::vector<std::size_t> first(std::min(kSimilaritySamples, facts.samples.size()));
    for (std::size_t i = 0; i < first.size(); ++i)
        first[i] = i;
    const EncodedDataset probe = picked(data.samples, first);
    SimilarityMeter meter(model->layers());
    for (const auto& range : evaluationBatches(probe, 1)) {
        if (stop.stop_requested())
            return false;
        const PackedBatch batch = packRange(probe, range, network->batchForm(), model->parts().model.device());
        meter.add(network->states(batch), batch);
    }
    now.similarity = meter.result(0).layers;
    return true;
}

void LambdaSweep::State::countFlips(SweepFigures& into) const
{
    if (facts.kind != TaskKind::Classification)
        return;
    for (std::size_t i = 0; i < into.covered.size(); ++i) {
        const std::size_t now = classOf(into.outputs[i]), before = classOf(into.trainedOutputs[i]);
        if (now == before)
            continue;
        const std::string& gold = facts.samples[into.covered[i]].gold;
        into.flips.push_back(into.covered[i]);
        into.better += facts.classes[now] == gold ? 1 : 0;
        into.worse += facts.classes[before] == gold ? 1 : 0;
    }
}

SweepFigures LambdaSweep::State::figures(double lambda, std::size_t size)
{
    const auto count = static_cast<std::int64_t>(size);
    const at::Tensor now = knownAt(lambda).outputs.narrow(0, 0, count),
                     before = knownAt(trained()).outputs.narrow(0, 0, count);
    SweepFigures told;
    told.lambda = lambda;
    told.covered.assign(data.order.begin(), data.order.begin() + count);
    told.exact = size == data.order.size();
    const EncodedDataset part = picked(data.samples, told.covered);
    told.metrics = evaluateOutputs(now, part, data.task);
    told.primary = primaryMetric(data.task, told.metrics);
    told.trainedPrimary = primaryMetric(data.task, evaluateOutputs(before, part, data.task));
    told.outputs = rowsOf(now);
    told.trainedOutputs = rowsOf(before);
    countFlips(told);
    told.similarity = knownAt(lambda).similarity;
    return told;
}

LambdaSweep::LambdaSweep(std::shared_ptr<const LabModel> model, const SweepSetup& setup, const std::stop_token& stop)
    : m_state(std::make_unique<State>())
{
    State& state = *m_state;
    state.model = std::move(model);
    const std::filesystem::path folder = adapterFolder(setup.adapter);
    state.facts.arm = labArmFacts(state.model->parts(), {setup.adapter, std::nullopt, false});
    if (!state.facts.arm.trainedLambda)
        throw EngineError(ErrorCode::BadConfig, "λ does not act in an adapter of the method " + state.facts.arm.method,
                          setup.adapter.string(), "choose a run of a method that h0 can enter");
    state.adapter = loadAdapted(state.model->parts().model, folder, std::nullopt);
    checkMoves(state.adapter, setup.adapter);
    if (stop.stop_requested())
        return;
    state.data = readSweepData(setup, state.model->parts(), state.facts.arm, stop);
    state.facts.kind = state.data.task.kind;
    if (state.facts.kind == TaskKind::Classification)
        state.facts.classes = state.data.task.labels;
    state.facts.samples = state.data.texts;
    state.facts.file = state.data.samples.path;
    state.facts.leftOut = state.data.samples.skipped + state.data.samples.unlabelled;
    state.facts.primaryMetric = primaryMetricName(state.data.task);
}

LambdaSweep::~LambdaSweep() = default;
LambdaSweep::LambdaSweep(LambdaSweep&&) noexcept = default;
LambdaSweep& LambdaSweep::operator=(LambdaSweep&&) noexcept = default;

const SweepFacts& LambdaSweep::facts() const
{
    return m_state->facts;
}

void LambdaSweep::moveTo(double lambda, const std::function<void(const SweepFigures&)>& tell, std::stop_token stop)
{
    State& state = *m_state;
    if (!(lambda >= 0 && lambda <= 1))
        throw EngineError(ErrorCode::BadConfig, "λ must lie in [0, 1]", "sibo.lambda");
    if (state.data.order.empty()) // reading was stopped
        return;
    const std::size_t all = state.data.order.size(), part = std::min(all, kCoarse);
    const auto have = [&](std::size_t size) {
        return state.extend(lambda, size, stop) && state.extend(state.trained(), size, stop);
    };
    const bool known = state.knownAt(lambda).size() == all && state.knownAt(state.trained()).size() == all;
    if (!known) {
        if (!have(part))
            return;
        tell(state.figures(lambda, part));
    }
    if (!state.measureSimilarity(lambda, stop))
        return;
    if (!known && part < all)
        tell(state.figures(lambda, part));
    if (have(all))
        tell(state.figures(lambda, all));
}

} // namespace engine
