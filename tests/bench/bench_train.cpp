// SPDX-License-Identifier: GPL-3.0-or-later
// This engine's side of a training comparison (compare.py): the same work and the same JSON as hf_train.py.
#include "bench_parts.h"
#include "device/cpu_memory.h"
#include "device/device.h"
#include "formula_adapter.h"
#include "model/transformer.h"
#include "peft/method_options.h"
#include "train/trainer.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <exception>

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <QCommandLineParser>
#include <QCoreApplication>

using namespace engine;
using bench::Clock, bench::gemmRate, bench::secondsSince;

namespace {

struct Options {
    std::filesystem::path model, ids;
    int batch = 32, warmup = 5, steps = 30, threads = 2, rank = 8;
    double alpha = 16, loraDropout = 0.1, lambda = 0;
    std::vector<std::string> targets{"query", "value"};
    bool causal = false, dropout = true;
};

/// The run that hf_train.py trains: file order, linear schedule over all steps, no weight decay.
TrainConfig configOf(const Options& options)
{
    TrainConfig config;
    if (options.causal)
        config.task.kind = TaskKind::CausalLm;
    config.method.targets = options.targets;
    config.method.rank = options.rank;
    config.method.alpha = options.alpha;
    config.method.dropout = options.dropout ? options.loraDropout : 0.0;
    config.sibo.lambda = options.lambda;
    config.train.batchSize = options.batch;
    config.train.maxSteps = options.warmup + options.steps;
    config.train.shuffle = false;
    if (!options.dropout)
        config.train.modelDropout = 0;
    return config;
}

/// Tokens of a step's samples if each were padded to the longest.
qint64 paddedTokens(const EncodedDataset& data, const std::vector<std::uint32_t>& indices)
{
    qint64 longest = 0;
    for (const std::uint32_t index : indices)
        longest = std::max<qint64>(longest, data.samples.length(index));
    return longest * std::ssize(indices);
}

QJsonObject measure(const Options& options)
{
    const int threads = configureThreads(options.threads);
    const double before = gemmRate();
    LoadOptions load;
    load.languageModel = options.causal;
    const TransformerModel model = loadTransformer(options.model, load);
    const EncodedDataset data = bench::readSamples(options.ids, options.causal);
    const TrainConfig config = configOf(options);
    Trainer trainer(model, data, {config}, options.causal ? 0 : 2);
    const ParameterLayout& layout = trainer.network().layout();
    golden::fillByFormula(trainer.network().parameters().values().mutable_data_ptr<float>(), layout,
                          methodOptions(config, model.shape).sites);
    BatchPlan plan(config.train, std::ssize(data.samples));
    const qint64 loaded = peakResidentBytes();
    QJsonArray steps;
    for (std::int64_t number = 1; number <= plan.steps(); ++number) {
        const auto start = Clock::now();
        const auto result = trainer.step(number, [] { return true; });
        const double seconds = secondsSince(start);
        steps.append(QJsonObject{{"seconds", seconds},
                                 {"loss", result->front().loss.value_or(NAN)},
                                 {"tokens", static_cast<qint64>(trainer.tokens(number))},
                                 {"padded_tokens", paddedTokens(data, plan.batch(number))}});
    }
    const qint64 peak = peakResidentBytes();
    return {{"warmup", options.warmup},
            {"steps", steps},
            {"loaded_bytes", loaded},
            {"peak_bytes", peak},
            {"threads", threads},
            {"trainable", static_cast<qint64>(layout.size())},
            {"gemm_gflops", QJsonArray{before, gemmRate()}}};
}

Options parse(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    const Options defaults;
    parser.addOptions({{"model", "Model folder.", "folder"},
                       {"ids", "File of make_ids.py.", "file"},
                       {"batch", "Samples a step.", "n", QString::number(defaults.batch)},
                       {"warmup", "Steps before the clock counts.", "n", QString::number(defaults.warmup)},
                       {"steps", "Measured steps.", "n", QString::number(defaults.steps)},
                       {"threads", "Intra-op threads.", "n", QString::number(defaults.threads)},
                       {"causal", "Next-token loss of the tokens behind the prompt."},
                       {"targets", "Modules with LoRA, by commas.", "names", "query,value"},
                       {"rank", "LoRA's r.", "n", QString::number(defaults.rank)},
                       {"alpha", "LoRA's alpha.", "x", QString::number(defaults.alpha)},
                       {"lora-dropout", "LoRA's dropout.", "x", QString::number(defaults.loraDropout)},
                       {"lambda", "SIBO's λ.", "x", "0"},
                       {"no-dropout", "Every dropout 0."}});
    parser.process(application);
    Options options;
    options.model = parser.value("model").toStdString();
    options.ids = parser.value("ids").toStdString();
    options.batch = std::max(1, parser.value("batch").toInt());
    options.warmup = parser.value("warmup").toInt();
    options.steps = parser.value("steps").toInt();
    options.threads = parser.value("threads").toInt();
    options.causal = parser.isSet("causal");
    options.targets.clear();
    for (const QString& name : parser.value("targets").split(','))
        options.targets.push_back(name.toStdString());
    options.rank = parser.value("rank").toInt();
    options.alpha = parser.value("alpha").toDouble();
    options.loraDropout = parser.value("lora-dropout").toDouble();
    options.lambda = parser.value("lambda").toDouble();
    options.dropout = !parser.isSet("no-dropout");
    return options;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    try {
        std::puts(QJsonDocument(measure(parse(application))).toJson(QJsonDocument::Compact).constData());
        return 0;
    } catch (const EngineError& error) {
        std::fputs((describe(error) + "\n").c_str(), stderr);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
    }
    return 1;
}
