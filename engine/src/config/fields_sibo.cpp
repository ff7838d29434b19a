// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/field_rows.h"
#include "engine/methods.h"

namespace engine {

namespace {

bool withLambda(const TrainConfig& config)
{
    return takesLambda(config.method.kind);
}

bool withSites(const TrainConfig& config)
{
    return withLambda(config) && hasTargets(config.method.kind);
}

bool isSeries(const TrainConfig& config)
{
    return config.method.kind == MethodKind::Series;
}

constexpr double kLearnedStart = 0.5;

void chooseLambda(TrainConfig& config, const FieldValue& value)
{
    fromFieldValue(config.sibo.lambda, value);
    config.sibo.lambdaGiven = true;
}

// A λ that is learned begins in the middle unless somebody gave it another start.
void chooseLearning(TrainConfig& config, const FieldValue& value)
{
    SiboConfig& sibo = config.sibo;
    const bool wasLearned = sibo.learnable != LambdaLearning::Off;
    fromFieldValue(sibo.learnable, value);
    const bool isLearned = sibo.learnable != LambdaLearning::Off;
    if (sibo.lambdaGiven || wasLearned == isLearned)
        return;
    if (isLearned && sibo.lambda == 0)
        sibo.lambda = kLearnedStart;
    else if (!isLearned && sibo.lambda == kLearnedStart)
        sibo.lambda = 0;
}

Field lambdaField()
{
    Field field = row(&TrainConfig::sibo, &SiboConfig::lambda)
                      .named("sibo.lambda", "λ")
                      .range(0, 1)
                      .when(withLambda)
                      .lockstep()
                      .help("How much of the first hidden state h0 is mixed into each adapter's input: "
                            "(1 − λ) x + λ h0. 0 is the plain method, bit for bit. It does two things: it weakens the "
                            "adapter's view of x, and it adds h0; sibo.source zero shows the first alone. Where λ is "
                            "learned, this is its first value (0.5 unless given).");
    field.set = chooseLambda;
    return field;
}

Field learnableField()
{
    Field field = row(&TrainConfig::sibo, &SiboConfig::learnable)
                      .named("sibo.learnable", "Learn λ")
                      .advanced()
                      .when(withLambda)
                      .help("off: λ stays as it is set. one, layer, site: λ is trained too, one for all, one a layer, "
                            "or one at each place where h0 is mixed in. It then makes the training loss small, which "
                            "is not the λ that validation would choose.");
    field.set = chooseLearning;
    return field;
}

std::vector<Field> mixingFields()
{
    return {
        lambdaField(),
        row(&TrainConfig::sibo, &SiboConfig::placement)
            .named("sibo.placement", "Mix at")
            .null("the model family's default")
            .when(withSites)
            .lockstep()
            .help("At which of the adapted layers h0 is mixed in: attention (query, key, value), ffn (the layers that "
                  "open the feed-forward part), or both. Adapters elsewhere stay plain. Left out: both in BERT and "
                  "RoBERTa, ffn in LLaMA and GPT-J, as the reference has it."),
        row(&TrainConfig::sibo, &SiboConfig::source)
            .named("sibo.source", "Mix in")
            .when(withLambda)
            .lockstep()
            .help("h0 is the method. zero and permuted are its controls: zero only weakens the adapter's input, "
                  "permuted takes h0 of other tokens of the sentence. An effect belongs to h0 only where λ differs "
                  "from its zero control."),
        row(&TrainConfig::sibo, &SiboConfig::injectAttentionOutput)
            .named("sibo.inject_attention_output", "Mix at the attention output too")
            .advanced()
            .when([](const TrainConfig& config) { return withSites(config) && !isAtSublayers(config.method.kind); })
            .help("Also mix at the attention's output map (attention.output.dense, o_proj, out_proj). Its input has "
                  "h0's width but holds joined head values, no hidden state, so this is off by default."),
        row(&TrainConfig::sibo, &SiboConfig::normH0)
            .named("sibo.norm_h0", "Scale h0 to the input")
            .advanced()
            .when([](const TrainConfig& config) {
                return withLambda(config) && config.method.kind != MethodKind::Prompt;
            })
            .help("Give h0 the length of the adapter's input at each token before mixing, so that λ means the same in "
                  "every model. Experimental and not what the reference does."),
    };
}

std::vector<Field> learnableFields()
{
    return {
        learnableField(),
        row(&TrainConfig::sibo, &SiboConfig::lambdaLearningRate)
            .named("sibo.lambda_learning_rate", "Learning rate of λ")
            .above(0)
            .range(0, 1)
            .null("0.01")
            .advanced()
            .when([](const TrainConfig& config) {
                return withLambda(config) && config.sibo.learnable != LambdaLearning::Off;
            })
            .help("Learning rate of a λ that is learned; it follows the same schedule as the weights' own."),
        row(&TrainConfig::sibo, &SiboConfig::mixSkip)
            .named("sibo.mix_skip", "Mix the skip connection")
            .advanced()
            .when(isSeries)
            .help("Let the adapter's skip connection carry the mixed input as well, one reading of the paper. The "
                  "model then no longer begins as the base model. Only series adapters have one."),
        row(&TrainConfig::sibo, &SiboConfig::referenceGptjBottleneck)
            .named("sibo.reference_gptj_bottleneck", "As the reference in GPT-J")
            .advanced()
            .when(isSeries)
            .help("In GPT-J the authors' program mixes h0 into the input of the whole feed-forward part, so the frozen "
                  "fc_in sees it too. Switch it on only to compare with that program."),
        row(&TrainConfig::sibo, &SiboConfig::detachH0)
            .named("sibo.detach_h0", "No gradient into h0")
            .advanced()
            .when([](const TrainConfig& config) {
                return isLowRank(config.method.kind) && config.method.bias == BiasMode::All;
            })
            .help("Stop the gradient at h0. It matters only where something that is trained feeds h0: with all biases "
                  "trained, that is the embeddings' norm; with frozen embeddings nothing is."),
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
