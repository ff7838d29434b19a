// SPDX-License-Identifier: GPL-3.0-or-later
// A grid of λ as one cohort beside the same runs one after the other, each through the path that a single run takes.
// Both see the same batches in one process; every step is timed in the order separate-cohort-cohort-separate.
//
//     bench_cohort [--model FOLDER] --ids FILE.ids --batch 8 [--lambdas 0,0.1,…,0.7] [--warmup 5] [--steps 30]
//
// Prints JSON: seconds of each step both ways, the ratio cohort / separate of all steps and of each, tokens/s.
#include "bench_parts.h"
#include "device/device.h"
#include "model/transformer.h"
#include "test_places.h"
#include "train/trainer.h"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <memory>
#include <numeric>
#include <optional>
#include <vector>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace engine;

namespace {

struct Options {
    std::filesystem::path model, ids;
    int batch = 8, warmup = 5, steps = 30, threads = 2;
    std::vector<double> lambdas;
};

TrainConfig configOf(const Options& options, double lambda)
{
    TrainConfig config;
    config.method.targets = {{"query", "value"}};
    config.sibo.lambda = lambda;
    config.train.batchSize = options.batch;
    config.train.maxSteps = 2 * (options.warmup + options.steps);
    config.train.shuffle = false;
    return config;
}

/// Trainers that take each step one after the other: one of all λ, or one a λ.
class Side {
public:
    Side(const TransformerModel& model, const EncodedDataset& data, const std::vector<std::vector<TrainConfig>>& groups)
    {
        for (const std::vector<TrainConfig>& group : groups)
            m_trainers.push_back(std::make_unique<Trainer>(model, data, group, 2));
    }
    double secondsOf(std::int64_t step)
    {
        const auto start = bench::Clock::now();
        for (const auto& trainer : m_trainers)
            (void)trainer->step(step, [] { return true; });
        return bench::secondsSince(start);
    }
    std::int64_t tokens(std::int64_t step) { return m_trainers.front()->tokens(step); }

private:
    std::vector<std::unique_ptr<Trainer>> m_trainers;
};

QJsonObject measure(const Options& options)
{
    (void)configureThreads(options.threads);
    const double before = bench::gemmRate();
    const TransformerModel model = loadTransformer(options.model, {});
    const EncodedDataset data = bench::readSamples(options.ids, false);
    std::vector<std::vector<TrainConfig>> together(1), apart;
    for (const double lambda : options.lambdas) {
        together.front().push_back(configOf(options, lambda));
        apart.push_back({configOf(options, lambda)});
    }
    Side cohort(model, data, together), separate(model, data, apart);
    QJsonArray cohortSeconds, separateSeconds, ratios;
    double cohortSum = 0, separateSum = 0;
    std::int64_t tokens = 0;
    for (int i = 0; i < options.warmup + options.steps; ++i) {
        const std::int64_t first = 2 * i + 1; // two steps: separate, cohort, cohort, separate
        double apartTime = separate.secondsOf(first), togetherTime = cohort.secondsOf(first);
        togetherTime += cohort.secondsOf(first + 1);
        apartTime += separate.secondsOf(first + 1);
        if (i < options.warmup)
            continue;
        cohortSeconds.append(togetherTime);
        separateSeconds.append(apartTime);
        ratios.append(togetherTime / apartTime);
        cohortSum += togetherTime;
        separateSum += apartTime;
        tokens += cohort.tokens(first) + cohort.tokens(first + 1);
    }
    const double all = static_cast<double>(tokens) * static_cast<double>(options.lambdas.size());
    return {{"batch", options.batch},
            {"runs", static_cast<int>(options.lambdas.size())},
            {"ratio", cohortSum / separateSum},
            {"cohort_tokens_per_second", all / cohortSum},
            {"separate_tokens_per_second", all / separateSum},
            {"cohort_seconds", cohortSeconds},
            {"separate_seconds", separateSeconds},
            {"ratios", ratios},
            {"gemm_gflops", QJsonArray{before, bench::gemmRate()}}};
}

Options parse(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    const Options defaults;
    parser.addOptions({{"model", "Model folder; else MiniLM-L6 where tests look for it.", "folder"},
                       {"ids", "File of make_ids.py.", "file"},
                       {"batch", "Samples a step.", "n", QString::number(defaults.batch)},
                       {"lambdas", "The grid.", "list", "0,0.1,0.2,0.3,0.4,0.5,0.6,0.7"},
                       {"warmup", "Pairs of steps before the clock counts.", "n", QString::number(defaults.warmup)},
                       {"steps", "Measured pairs of steps.", "n", QString::number(defaults.steps)},
                       {"threads", "Intra-op threads.", "n", QString::number(defaults.threads)}});
    parser.process(application);
    Options options;
    options.model = parser.value("model").toStdString();
    if (options.model.empty())
        options.model = places::minilmFolder().value_or("");
    options.ids = parser.value("ids").toStdString();
    options.batch = std::max(1, parser.value("batch").toInt());
    options.warmup = parser.value("warmup").toInt();
    options.steps = std::max(1, parser.value("steps").toInt());
    options.threads = parser.value("threads").toInt();
    for (const QString& lambda : parser.value("lambdas").split(','))
        options.lambdas.push_back(lambda.toDouble());
    return options;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    try {
        const Options options = parse(application);
        if (!std::filesystem::exists(options.model)) {
            std::puts("skipped: the model is not here; packaging/test fetches MiniLM-L6 into build/models");
            return 0;
        }
        std::puts(QJsonDocument(measure(options)).toJson(QJsonDocument::Compact).constData());
        return 0;
    } catch (const EngineError& error) {
        std::fputs((describe(error) + "\n").c_str(), stderr);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
    }
    return 1;
}
