// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/field_rows.h"

namespace engine {

namespace {

constexpr double kMostSteps = 1e9;
constexpr double kLargestSeed = 9007199254740991.0; // 2^53 − 1: exact in every JSON reader

std::vector<Field> lengthFields()
{
    return {
        row(&TrainConfig::train, &OptimizationConfig::epochs)
            .named("train.epochs", "Epochs", "epochs")
            .above(0)
            .range(0, 10000)
            .help("How many times every training sample is used once. Parts of an epoch are allowed."),
        row(&TrainConfig::train, &OptimizationConfig::maxSteps)
            .named("train.max_steps", "Steps", "steps")
            .range(1, kMostSteps)
            .null("as the epochs need")
            .advanced()
            .help("Ends the run after this many optimizer steps, whatever the epochs say, and is then also the length "
                  "of the learning-rate schedule."),
        row(&TrainConfig::train, &OptimizationConfig::batchSize)
            .named("train.batch_size", "Batch size", "samples")
            .range(1, 65536)
            .help(
                "Samples that one optimizer step averages over. Larger is steadier and needs a larger learning rate."),
        row(&TrainConfig::train, &OptimizationConfig::microBatchSize)
            .named("train.micro_batch_size", "Micro-batch size", "samples")
            .range(1, 65536)
            .null("the whole batch")
            .advanced()
            .help("Samples computed at a time. Smaller needs less memory and gives the same gradient, since the loss "
                  "is averaged over the whole batch."),
    };
}

std::vector<Field> optimizerFields()
{
    return {
        row(&TrainConfig::train, &OptimizationConfig::learningRate)
            .named("train.learning_rate", "Learning rate")
            .above(0)
            .range(0, 1)
            .lockstep()
            .help("Step size at its highest. Adapters bear 1e-4 to 2e-3; too small learns nothing in a short run, too "
                  "large makes the loss jump."),
        row(&TrainConfig::train, &OptimizationConfig::schedule)
            .named("train.schedule", "Schedule")
            .lockstep()
            .help("How the learning rate goes on after the warm-up: linear and cosine fall to 0 at the last step, "
                  "constant stays."),
        row(&TrainConfig::train, &OptimizationConfig::warmupSteps)
            .named("train.warmup_steps", "Warm-up", "steps")
            .range(0, kMostSteps)
            .lockstep()
            .help("Steps over which the learning rate rises from 0. A few per cent of all steps keep the first ones "
                  "from spoiling the head."),
        row(&TrainConfig::train, &OptimizationConfig::weightDecay)
            .named("train.weight_decay", "Weight decay")
            .range(0, 1)
            .advanced()
            .lockstep()
            .help("AdamW's pull of the trained weights towards 0. Biases, norms and λ are left out."),
        row(&TrainConfig::train, &OptimizationConfig::clipNorm)
            .named("train.clip_norm", "Gradient clip")
            .range(0, 1e6)
            .advanced()
            .lockstep()
            .help("Largest norm of a run's gradient; longer ones are shortened to it. 0 switches clipping off."),
        row(&TrainConfig::train, &OptimizationConfig::modelDropout)
            .named("train.model_dropout", "Model dropout")
            .range(0, 1)
            .below(1)
            .null("the model's own rates")
            .advanced()
            .help("Replaces the frozen model's hidden, attention and classifier dropout while training. 0 makes runs "
                  "comparable step by step with other programs."),
    };
}

std::vector<Field> seedFields()
{
    return {
        row(&TrainConfig::train, &OptimizationConfig::seed)
            .named("train.seed", "Seed")
            .range(0, kLargestSeed)
            .lockstep()
            .help("Draws the first weights of adapter and head, and dropout. Repeat a study with several seeds before "
                  "believing a difference."),
        row(&TrainConfig::train, &OptimizationConfig::dataSeed)
            .named("train.data_seed", "Data seed")
            .range(0, kLargestSeed)
            .null("the seed")
            .advanced()
            .help("Draws the order of the samples and the validation split. Fix it to let several seeds see the same "
                  "batches; the report then says that data order was not varied."),
        row(&TrainConfig::train, &OptimizationConfig::shuffle)
            .named("train.shuffle", "Shuffle")
            .advanced()
            .help("Draw a new order of the samples for each epoch; off keeps the file's order."),
        row(&TrainConfig::train, &OptimizationConfig::initAdapter)
            .named("train.init_adapter", "Start from adapter")
            .null("fresh weights")
            .advanced()
            .help("A PEFT folder whose adapter and head are the first weights of this run."),
    };
}

std::vector<Field> intervalFields()
{
    const std::string atEpochs = "at each epoch's end";
    return {
        row(&TrainConfig::train, &OptimizationConfig::evaluateEvery)
            .named("train.evaluate_every", "Evaluate every", "steps")
            .range(0, kMostSteps)
            .null(atEpochs)
            .advanced()
            .help("Steps between measurements on the validation data; 0 measures only at the end. The frozen model is "
                  "always measured first."),
        row(&TrainConfig::train, &OptimizationConfig::similarityEvery)
            .named("train.similarity_every", "Similarity every", "steps")
            .range(0, kMostSteps)
            .null(atEpochs)
            .advanced()
            .help("Steps between measurements of how alike the token vectors are in each layer; 0 measures only at "
                  "the end."),
        row(&TrainConfig::train, &OptimizationConfig::checkpointEvery)
            .named("train.checkpoint_every", "Save every", "steps")
            .range(0, kMostSteps)
            .null(atEpochs)
            .advanced()
            .help("Steps between checkpoints that a stopped run can go on from; 0 saves only at the end. Stopping "
                  "always saves."),
    };
}

} // namespace

std::vector<Field> trainFields()
{
    std::vector<Field> rows;
    for (auto part : {&lengthFields, &optimizerFields, &seedFields, &intervalFields})
        for (Field& field : part())
            rows.push_back(std::move(field));
    return rows;
}

} // namespace engine
