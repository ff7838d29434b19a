// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluate.h"

#include "data/sample_encoder.h"
#include "data/task_reader.h"
#include "device/device.h"
#include "device/dtype_probe.h"
#include "engine/error.h"
#include "engine/methods.h"
#include "engine/places.h"
#include "engine/runs.h"
#include "measure/checkpoint_network.h"
#include "measure/inputs.h"
#include "measure/predict.h"
#include "peft/adapted_model.h"
#include "stats/metrics.h"

#include <ATen/ops/index_select.h>
#include <ATen/ops/tensor.h>

namespace engine {

namespace {

/// As it is read: its texts are never in memory together.
EncodedDataset encodedEvaluation(const TaskConfig& task, const std::vector<std::string>& labels,
                                 const TaskEncoder& encoder)
{
    EncodedDataset data;
    SampleEncoder samples(encoder, data);
    const Dataset facts =
        readEvaluation(task, {false, false, labels}, [&](Sample&& sample) { samples.add(std::move(sample)); });
    samples.flush();
    data.samples.seal();
    data.name = facts.name;
    data.path = facts.path;
    return data;
}

} // namespace

EvaluateResult evaluate(const EvaluateRequest& request, std::stop_token stop)
{
    configureThreads(0);
    EvaluateResult result;
    std::filesystem::path adapterPath, modelPath = request.model;
    TaskConfig task = request.task;
    if (!request.adapter.empty()) {
        adapterPath = adapterFolder(request.adapter);
        const AdapterConfig config = readAdapterConfig(adapterPath);
        if (modelPath.empty())
            modelPath = config.baseModel;
        if (task.labels.empty())
            task.labels = config.labels; // class ids are the head's, whatever order the file would give
    }
    const auto folder = findModel(modelPath, libraryRoot());
    const at::Device device = resolveDevice(request.device);
    const ModelShape shape = readModelShape(folder);
    const auto choice = chooseDtype(request.dtype, device, shape.hiddenSize, shape.intermediateSize,
                                    libraryRoot() / "cache" / "gemm.json");
    const TransformerModel model = loadTransformer(folder, {device, choice.type, task.kind == TaskKind::CausalLm});
    AdaptedModel adapted;
    if (adapterPath.empty()) {
        adapted.network = checkpointNetwork(model, task.kind);
    } else {
        adapted = loadAdapted(model, adapterPath, request.lambda);
        if (request.model.empty()) // naming a model is taking it as it is
            checkBaseWeights(adapted.config, folder);
    }

    const auto tokenizer = loadTokenizer(folder);
    const std::vector<std::string> labels =
        task.validation.empty() ? std::vector<std::string>() : classesOf(task, task.validation); // told below
    const EncodedDataset data = encodedEvaluation(task, labels, TaskEncoder(task, shape, *tokenizer));
    if (data.samples.empty())
        throw EngineError(ErrorCode::BadData, "no sample is left to evaluate on", data.path,
                          "every text is empty; check task.text_columns");
    checkInputs(data, shape);
    auto logits = [&] {
        const auto all = predict(*adapted.network, data, false, [&stop] { return !stop.stop_requested(); });
        if (!all)
            throw EngineError(ErrorCode::Io, "the evaluation was stopped", data.path);
        return all->select(0, 0);
    }();
    checkClasses(logits.size(1), labels.size(), task.kind, data.path);
    const std::vector<std::string>& classes = adapterPath.empty() ? shape.labels : adapted.config.labels;
    if (task.kind == TaskKind::Classification && classes.size() == labels.size())
        logits = at::index_select(logits, 1, at::tensor(headColumns(labels, classes, data.path)).to(logits.device()));
    result.model = folder.string();
    result.adapter = adapterPath.string();
    result.lambda = adapted.lambda;
    if (!adapterPath.empty() && takesLambda(adapted.config.method))
        result.trainedLambda = adapted.config.foldedLambda.value_or(adapted.config.lambda);
    result.split = data.path;
    result.samples = static_cast<std::int64_t>(data.samples.size());
    result.metrics = evaluateOutputs(logits, data, task);
    result.primary = primaryMetric(task, result.metrics);
    return result;
}

} // namespace engine
