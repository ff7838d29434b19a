// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/field_rows.h"

namespace engine {

namespace {

bool withLora(const TrainConfig& config)
{
    return config.method.kind == MethodKind::Lora;
}

// These act with methods whose modules they name; none of those is offered, so they never apply.
bool never(const TrainConfig&)
{
    return false;
}

std::vector<Field> mixingFields()
{
    return {
        row(&TrainConfig::sibo, &SiboConfig::lambda)
            .named("sibo.lambda", "λ")
            .range(0, 1)
            .when(withLora)
            .lockstep()
            .help("How much of the first hidden state h0 is mixed into each adapter's input: (1 − λ) x + λ h0. 0 is "
                  "the plain method, bit for bit. It does two things: it weakens the adapter's view of x, and it adds "
                  "h0; sibo.source zero shows the first alone."),
        row(&TrainConfig::sibo, &SiboConfig::placement)
            .named("sibo.placement", "Mix at")
            .null("both")
            .when(withLora)
            .lockstep()
            .help("At which of the adapted layers h0 is mixed in: attention (query, key, value), ffn "
                  "(intermediate.dense), or both. Adapters elsewhere stay plain."),
        row(&TrainConfig::sibo, &SiboConfig::source)
            .named("sibo.source", "Mix in")
            .when(withLora)
            .lockstep()
            .help("h0 is the method. zero and permuted are its controls: zero only weakens the adapter's input, "
                  "permuted takes h0 of other tokens of the sentence. An effect belongs to h0 only where λ differs "
                  "from its zero control."),
        row(&TrainConfig::sibo, &SiboConfig::injectAttentionOutput)
            .named("sibo.inject_attention_output", "Mix at the attention output too")
            .advanced()
            .when(withLora)
            .help("Also mix at attention.output.dense. Its input has h0's width but holds joined head values, no "
                  "hidden state, so this is off by default."),
    };
}

std::vector<Field> learnableFields()
{
    return {
        row(&TrainConfig::sibo, &SiboConfig::learnable)
            .named("sibo.learnable", "Learn λ")
            .choices({"off"})
            .advanced()
            .when(withLora)
            .help("off: λ is a setting that stays as it is while training."),
        row(&TrainConfig::sibo, &SiboConfig::lambdaLearningRate)
            .named("sibo.lambda_learning_rate", "Learning rate of λ")
            .above(0)
            .range(0, 1)
            .null("0.01")
            .advanced()
            .when(never)
            .help("Learning rate of a λ that is learned. It applies only where sibo.learnable is not off."),
        row(&TrainConfig::sibo, &SiboConfig::mixSkip)
            .named("sibo.mix_skip", "Mix the skip connection")
            .advanced()
            .when(never)
            .help("Let the adapter's skip connection carry the mixed input as well. It applies to series adapters "
                  "only, which have one."),
        row(&TrainConfig::sibo, &SiboConfig::detachH0)
            .named("sibo.detach_h0", "No gradient into h0")
            .advanced()
            .when(never)
            .help("Stop the gradient at h0. It matters only where something that is trained feeds h0; with frozen "
                  "embeddings nothing does."),
    };
}

} // namespace

std::vector<Field> siboFields()
{
    std::vector<Field> rows = mixingFields();
    for (Field& field : learnableFields())
        rows.push_back(std::move(field));
    return rows;
}

} // namespace engine
