// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/probe.h"

#include "data/dataset.h"
#include "data/encoded.h"
#include "device/device.h"
#include "engine/error.h"
#include "engine/places.h"
#include "engine/runs.h"
#include "measure/inputs.h"
#include "measure/predict.h"
#include "measure/similarity.h"
#include "peft/adapted_model.h"

#include <ATen/core/grad_mode.h>

namespace engine {
namespace {

Dataset textsOf(const ProbeRequest& request)
{
    Dataset data = request.data ? loadTexts(*request.data) : Dataset();
    data.name = "probe";
    for (const std::string& text : request.texts) {
        Sample sample;
        sample.a = text;
        sample.row = static_cast<std::int64_t>(data.samples.size()) + 1;
        data.samples.push_back(std::move(sample));
    }
    return data;
}

EncodedDataset encodeTexts(const ProbeRequest& request, const Tokenizer& tokenizer, const ModelShape& model)
{
    EncodedDataset encoded = encode(textsOf(request), tokenizer, model.sampleLimit(request.maxLength));
    if (encoded.samples.empty())
        throw EngineError(ErrorCode::BadData, "there is no text to measure", "text", "give at least one sentence");
    return encoded;
}

} // namespace

ProbeResult probe(const ProbeRequest& request)
{
    configureThreads(0);
    const auto folder = findModel(request.model, libraryRoot());
    const TransformerModel model = loadTransformer(folder, {});
    const auto tokenizer = loadTokenizer(folder);
    const EncodedDataset data = encodeTexts(request, *tokenizer, model.shape);
    checkInputs(data, model.shape);
    AdaptedModel adapted;
    ProbeResult result;
    result.specialTokens = request.specialTokens;
    if (!request.adapter.empty()) {
        adapted = loadAdapted(model, adapterFolder(request.adapter), request.lambda);
        result.lambda = adapted.lambda;
    }
    const SpecialIds& ids = tokenizer->specialIds();
    const std::vector<std::int32_t> special =
        request.specialTokens ? std::vector<std::int32_t>{} : std::vector<std::int32_t>{ids.cls, ids.separator};
    SimilarityMeter base(model.shape.layers), with(model.shape.layers);
    PeftHooks frozen;
    for (const auto& [begin, end] : evaluationBatches(data, 1)) {
        const at::NoGradGuard noGradient;
        const PackedBatch batch = packRange(data, {begin, end}, {}, model.device());
        base.add(forward(model, {batch, false, {0}}, {}, frozen, Wanted::States).hidden, batch, special);
        if (!adapted.network)
            continue;
        const PackedBatch own = packRange(data, {begin, end}, adapted.network->batchForm(), model.device());
        with.add(adapted.network->states(own), own, special);
    }
    result.base = base.result(0);
    if (result.base.sequences == 0)
        throw EngineError(ErrorCode::BadData, "no text has two tokens to compare", "text",
                          "give longer sentences, or count special tokens");
    result.base.leftOut += data.skipped;
    result.adapted = adapted.network ? with.result(0) : result.base;
    if (adapted.network)
        result.adapted.leftOut += data.skipped;
    return result;
}

} // namespace engine
