// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "engine/lab.h"
#include "lab/lab_arms.h"
#include "lab/lab_figures.h"
#include "lab/lab_model.h"
#include "lab/lab_texts.h"

#include <utility>

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/index_select.h>
#include <ATen/ops/isfinite.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/tensor.h>

namespace engine {
namespace {

constexpr std::int64_t kTokensAtOnce = 4096; // of all runs: more only costs memory

/// Sentences that can be measured, in parts of about kTokensAtOnce tokens for all runs together.
std::vector<std::vector<std::size_t>> batchesOf(const LabTexts& texts, std::int64_t runs)
{
    std::vector<std::vector<std::size_t>> batches;
    std::int64_t tokens = 0;
    for (std::size_t i = 0; i < texts.sentences.size(); ++i) {
        if (texts.sentences[i].state != LabState::Measured)
            continue;
        const auto length = static_cast<std::int64_t>(texts.encodings[i].ids.size());
        if (batches.empty() || (tokens + length) * runs > kTokensAtOnce) {
            batches.emplace_back();
            tokens = 0;
        }
        batches.back().push_back(i);
        tokens += length;
    }
    return batches;
}

PackedBatch packed(const LabTexts& texts, const std::vector<std::size_t>& which, const BatchForm& form,
                   const at::Device& device)
{
    std::vector<PackedSample> samples;
    for (const std::size_t i : which)
        samples.push_back({texts.encodings[i].ids, texts.encodings[i].segments, samples.size()});
    return packBatch(samples, form, device);
}

/// By sequence of the batch: rows of the tokens that count.
std::vector<std::vector<std::int64_t>> countedRows(const LabTexts& texts, const std::vector<std::size_t>& which,
                                                   const PackedBatch& batch)
{
    std::vector<std::vector<std::int64_t>> rows;
    for (const std::size_t i : which) {
        std::vector<std::int64_t> own;
        for (const std::size_t place : texts.counted[i])
            own.push_back(batch.offsets[rows.size()] + batch.virtualRows + static_cast<std::int64_t>(place));
        rows.push_back(std::move(own));
    }
    return rows;
}

std::vector<at::Tensor> statesOf(const LabGroup& group, const TransformerModel& model, const PackedBatch& batch)
{
    if (group.network)
        return group.network->states(batch);
    const at::NoGradGuard noGradient;
    PeftHooks frozen;
    return forward(model, {batch, false, {0}}, {}, frozen, Wanted::States).hidden;
}

} // namespace

struct LabProbe::State {
    std::shared_ptr<const LabModel> model;
    LabArms arms;
    std::vector<std::vector<at::Tensor>> shown; ///< by group: layers + 1 of (R, n, d), of the counted tokens

    [[nodiscard]] const LabParts& parts() const { return model->parts(); }
    void checkFinite(const LabGroup& group, const std::vector<at::Tensor>& states) const;
    /// As long as `stop` does not ask to end; then the reading is `stopped`.
    void readGroup(std::size_t number, const LabTexts& texts, const LabRequest& request, LabReading& reading,
                   const std::stop_token& stop);
    [[nodiscard]] std::pair<std::size_t, std::int64_t> placeOf(std::size_t arm) const;
};

void LabProbe::State::checkFinite(const LabGroup& group, const std::vector<at::Tensor>& states) const
{
    for (std::size_t layer = 0; layer < states.size(); ++layer) {
        if (at::isfinite(states[layer]).all().item<bool>())
            continue;
        std::string where = model->folder().string();
        for (std::size_t r = 0; r < group.arms.size() && group.network; ++r)
            if (!at::isfinite(states[layer][static_cast<std::int64_t>(r)]).all().item<bool>())
                where = arms.asked[group.arms[r]].adapter.string();
        throw EngineError(ErrorCode::NonFinite,
                          "the states behind layer " + std::to_string(layer) + " are not all finite numbers", where,
                          "its weights are damaged; take another adapter or model");
    }
}

void LabProbe::State::readGroup(std::size_t number, const LabTexts& texts, const LabRequest& request,
                                LabReading& reading, const std::stop_token& stop)
{
    const at::NoGradGuard noGradient;
    LabGroup& group = arms.groups[number];
    const TransformerModel& base = parts().model;
    const BatchForm form = group.network ? group.network->batchForm() : batchFormOf(base.shape);
    LabMeter meter(base.shape.layers, request.effectiveRank);
    for (const auto& which : batchesOf(texts, group.network ? group.network->runs() : 1)) {
        reading.stopped = stop.stop_requested();
        if (reading.stopped)
            return;
        const PackedBatch batch = packed(texts, which, form, base.device());
        const auto rows = countedRows(texts, which, batch);
        const std::vector<at::Tensor> states = statesOf(group, base, batch);
        checkFinite(group, states);
        meter.add(states, batch, rows, texts.uncounted);
        for (std::size_t s = 0; s < which.size(); ++s) {
            if (which[s] != request.shown)
                continue;
            const at::Tensor index = at::tensor(rows[s], at::kLong).to(base.device());
            for (const at::Tensor& layer : states)
                shown[number].push_back(at::index_select(layer, 1, index));
        }
    }
    for (std::size_t r = 0; r < group.arms.size(); ++r) {
        const std::int64_t run = group.network ? static_cast<std::int64_t>(r) : 0;
        LabArmReading& own = reading.arms[group.arms[r]];
        own.figures = meter.result(run);
        if (!shown[number].empty())
            own.tokenSimilarity = tokenSimilarity(shown[number], run);
    }
}

std::pair<std::size_t, std::int64_t> LabProbe::State::placeOf(std::size_t arm) const
{
    for (std::size_t g = 0; g < arms.groups.size(); ++g)
        for (std::size_t r = 0; r < arms.groups[g].arms.size(); ++r)
            if (arms.groups[g].arms[r] == arm)
                return {g, arms.groups[g].network ? static_cast<std::int64_t>(r) : 0};
    return {arms.groups.size(), 0};
}

LabProbe::LabProbe(std::shared_ptr<const LabModel> model) : m_state(std::make_unique<State>())
{
    m_state->model = std::move(model);
}

LabProbe::~LabProbe() = default;
LabProbe::LabProbe(LabProbe&&) noexcept = default;
LabProbe& LabProbe::operator=(LabProbe&&) noexcept = default;

void LabProbe::setArms(const std::vector<LabArm>& arms)
{
    m_state->arms = makeLabArms(m_state->parts(), arms);
    m_state->shown.clear();
}

const std::vector<LabArm>& LabProbe::arms() const
{
    return m_state->arms.asked;
}

const std::vector<LabArmFacts>& LabProbe::facts() const
{
    return m_state->arms.facts;
}

LabReading LabProbe::read(const LabRequest& request, const std::stop_token& stop)
{
    const LabParts& parts = m_state->parts();
    LabTexts texts = readLabTexts(request, parts.model.shape, *parts.tokenizer);
    LabReading reading;
    reading.arms.resize(m_state->arms.asked.size());
    reading.modelLimits = m_state->model->longestText() <= request.maxLength;
    for (const LabSentence& sentence : texts.sentences)
        ++(sentence.state == LabState::Measured ? reading.measured : reading.leftOut);
    if (request.shown < texts.counted.size())
        reading.counted = texts.counted[request.shown];
    m_state->shown.assign(m_state->arms.groups.size(), {});
    for (std::size_t group = 0; reading.measured > 0 && group < m_state->arms.groups.size() && !reading.stopped;
         ++group)
        m_state->readGroup(group, texts, request, reading, stop);
    reading.sentences = std::move(texts.sentences);
    return reading;
}

std::vector<float> LabProbe::cosines(std::size_t arm, std::size_t layer) const
{
    const auto [group, run] = m_state->placeOf(arm);
    if (group >= m_state->shown.size() || layer >= m_state->shown[group].size())
        return {};
    const at::Tensor unit = unitRows(m_state->shown[group][layer].select(0, run));
    const at::Tensor cosines = at::matmul(unit, unit.t()).to(at::kCPU, at::kFloat).contiguous();
    const float* data = cosines.const_data_ptr<float>();
    return {data, data + cosines.numel()};
}

} // namespace engine
