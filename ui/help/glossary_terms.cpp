// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/glossary_terms.h"

#include <QCoreApplication>

/// The terms themselves: glossary_links.cpp finds them in texts.
namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Glossary)
};

// clang-format off
constexpr GlossaryTerm kTerms[] = {
    {"transformer", QT_TRANSLATE_NOOP("Glossary", "Transformer"), QT_TRANSLATE_NOOP("Glossary", "Transformer|Transformers"),
     QT_TRANSLATE_NOOP("Glossary", "A model that reads a text as a row of vectors, one for each token, and passes the row through a stack of layers. In each layer the tokens look at each other (attention), then each vector is changed by itself (feed-forward).")},
    {"token", QT_TRANSLATE_NOOP("Glossary", "Token"), QT_TRANSLATE_NOOP("Glossary", "token|tokens"),
     QT_TRANSLATE_NOOP("Glossary", "A word or a piece of a word. The model sees a text as a row of tokens; many models add special tokens at the start and at the end.")},
    {"vector", QT_TRANSLATE_NOOP("Glossary", "Vector"), "",
     QT_TRANSLATE_NOOP("Glossary", "A list of numbers, to be thought of as an arrow: it has a direction and a length.")},
    {"hidden-state", QT_TRANSLATE_NOOP("Glossary", "Hidden state"), QT_TRANSLATE_NOOP("Glossary", "hidden state|hidden states"),
     QT_TRANSLATE_NOOP("Glossary", "The vector that a token has between two layers. In MiniLM-L6 it holds 384 numbers.")},
    {"h0", QT_TRANSLATE_NOOP("Glossary", "h0, the initial state"), QT_TRANSLATE_NOOP("Glossary", "h0|h₀"),
     QT_TRANSLATE_NOOP("Glossary", "The hidden states that enter the first layer, before any token has looked at another. They are computed anew from the tokens of each text and shared by all layers of that pass.")},
    {"layer", QT_TRANSLATE_NOOP("Glossary", "Layer"), "",
     QT_TRANSLATE_NOOP("Glossary", "One stage of a Transformer: attention, then feed-forward, each with a residual connection around it. Layer 0 in the charts is h0, the input of the first one.")},
    {"attention", QT_TRANSLATE_NOOP("Glossary", "Attention"), QT_TRANSLATE_NOOP("Glossary", "attention"),
     QT_TRANSLATE_NOOP("Glossary", "The part of a layer in which each token takes in a weighted mean of the others. Query and key decide the weights, value is what is averaged.")},
    {"feed-forward", QT_TRANSLATE_NOOP("Glossary", "Feed-forward part"), QT_TRANSLATE_NOOP("Glossary", "feed-forward part|feed-forward"),
     QT_TRANSLATE_NOOP("Glossary", "The part of a layer that changes each token's vector by itself: a widening linear map, a non-linearity, and a map back. Configurations call it ffn.")},
    {"linear", QT_TRANSLATE_NOOP("Glossary", "Linear map, weight matrix"), QT_TRANSLATE_NOOP("Glossary", "weight matrix"),
     QT_TRANSLATE_NOOP("Glossary", "A table of numbers, the weights, that turns one vector into another: each number of the result is a weighted sum of the numbers that go in. Most parameters of a model stand in such tables.")},
    {"bias", QT_TRANSLATE_NOOP("Glossary", "Bias"), QT_TRANSLATE_NOOP("Glossary", "bias|biases"),
     QT_TRANSLATE_NOOP("Glossary", "A number that is added after a linear map, the same whatever goes in.")},
    {"nonlinearity", QT_TRANSLATE_NOOP("Glossary", "Non-linearity"), QT_TRANSLATE_NOOP("Glossary", "non-linearity"),
     QT_TRANSLATE_NOOP("Glossary", "A function such as tanh that bends each number by itself. Without one between them, two linear maps in a row could be replaced by a single one.")},
    {"residual", QT_TRANSLATE_NOOP("Glossary", "Residual connection"), QT_TRANSLATE_NOOP("Glossary", "residual connection|skip connection|residual stream"),
     QT_TRANSLATE_NOOP("Glossary", "A way around a part of a layer: the part's output is added to its input. So the input is carried on, the part learns a change to it, and gradients reach the early layers.")},
    {"parameter", QT_TRANSLATE_NOOP("Glossary", "Parameter"), QT_TRANSLATE_NOOP("Glossary", "trainable parameters|trained parameters"),
     QT_TRANSLATE_NOOP("Glossary", "A number inside the model that training can change.")},
    {"backbone", QT_TRANSLATE_NOOP("Glossary", "Backbone"), QT_TRANSLATE_NOOP("Glossary", "backbone|base model|frozen model"),
     QT_TRANSLATE_NOOP("Glossary", "The pre-trained model that everything starts from. Parameter-efficient methods leave it frozen; its own figures are drawn as a dashed ghost.")},
    {"frozen", QT_TRANSLATE_NOOP("Glossary", "Frozen"), QT_TRANSLATE_NOOP("Glossary", "frozen"),
     QT_TRANSLATE_NOOP("Glossary", "Not changed by training.")},
    {"fine-tuning", QT_TRANSLATE_NOOP("Glossary", "Fine-tuning"), QT_TRANSLATE_NOOP("Glossary", "fine-tuning|fine-tuned"),
     QT_TRANSLATE_NOOP("Glossary", "Training a pre-trained model further on data of one task. Full fine-tuning changes every weight; PEFT changes few.")},
    {"full", QT_TRANSLATE_NOOP("Glossary", "Full fine-tuning"), QT_TRANSLATE_NOOP("Glossary", "full fine-tuning"),
     QT_TRANSLATE_NOOP("Glossary", "Training all weights of the model, with nothing frozen. It needs the most memory: a gradient and two more numbers for each weight.")},
    {"peft", QT_TRANSLATE_NOOP("Glossary", "PEFT"), QT_TRANSLATE_NOOP("Glossary", "PEFT|parameter-efficient fine-tuning"),
     QT_TRANSLATE_NOOP("Glossary", "Parameter-efficient fine-tuning: the model stays frozen, and a small number of new parameters is trained. Also the name of the Python library whose files this program reads and writes.")},
    {"adapter", QT_TRANSLATE_NOOP("Glossary", "Adapter"), QT_TRANSLATE_NOOP("Glossary", "adapter|adapters"),
     QT_TRANSLATE_NOOP("Glossary", "A small network with a narrow middle and a non-linearity, put into a layer: behind a part of it (series), beside it (parallel) or before one linear map. It stays there when the model is used. The word is also used for whatever a PEFT method has trained and saved.")},
    {"series", QT_TRANSLATE_NOOP("Glossary", "Series adapter"), QT_TRANSLATE_NOOP("Glossary", "series adapter|series adapters"),
     QT_TRANSLATE_NOOP("Glossary", "An adapter that stands behind a sublayer (attention or feed-forward) and works on its output, before the residual connection adds it to the rest.")},
    {"skip", QT_TRANSLATE_NOOP("Glossary", "Skip connection of an adapter, mix_skip"), QT_TRANSLATE_NOOP("Glossary", "mix_skip"),
     QT_TRANSLATE_NOOP("Glossary", "The path inside a series adapter that carries its input past the two small maps. SIBO mixes h0 into what the small maps see; with mix_skip the skip connection carries the mixture as well, so λ then reaches the layer itself.")},
    {"lora", QT_TRANSLATE_NOOP("Glossary", "LoRA"), QT_TRANSLATE_NOOP("Glossary", "LoRA"),
     QT_TRANSLATE_NOOP("Glossary", "Low-rank adaptation: beside a frozen matrix W stands a product of two thin ones, y = W x + (α / r) · B A x. B begins at zero, so the model begins as the base model. Without SIBO the product can be added into W afterwards.")},
    {"dora", QT_TRANSLATE_NOOP("Glossary", "DoRA"), QT_TRANSLATE_NOOP("Glossary", "DoRA"),
     QT_TRANSLATE_NOOP("Glossary", "LoRA with the length of each output row trained by itself: the low-rank product sets the direction, a vector of magnitudes the length.")},
    {"rank", QT_TRANSLATE_NOOP("Glossary", "Rank"), QT_TRANSLATE_NOOP("Glossary", "rank"),
     QT_TRANSLATE_NOOP("Glossary", "The width of LoRA's narrow middle: the number of rows of A and of columns of B. A higher rank can say more and has more parameters.")},
    {"alpha", QT_TRANSLATE_NOOP("Glossary", "Alpha"), QT_TRANSLATE_NOOP("Glossary", "alpha"),
     QT_TRANSLATE_NOOP("Glossary", "How much LoRA's product counts: it is multiplied by alpha / rank.")},
    {"bottleneck", QT_TRANSLATE_NOOP("Glossary", "Bottleneck"), QT_TRANSLATE_NOOP("Glossary", "bottleneck"),
     QT_TRANSLATE_NOOP("Glossary", "The narrow middle of an adapter. Its width, the bottleneck size, is to an adapter what the rank is to LoRA.")},
    {"site", QT_TRANSLATE_NOOP("Glossary", "Site"), QT_TRANSLATE_NOOP("Glossary", "sites"),
     QT_TRANSLATE_NOOP("Glossary", "A place in the model where a trained module stands, for instance the query map of layer 3. SIBO mixes h0 in only where the module's input is the residual stream or its norm; elsewhere the module stays plain.")},
    {"ia3", QT_TRANSLATE_NOOP("Glossary", "IA³"), QT_TRANSLATE_NOOP("Glossary", "IA³"),
     QT_TRANSLATE_NOOP("Glossary", "A method that trains only factors: keys, values and the middle of the feed-forward part are multiplied by them. It has no input that h0 could be mixed into.")},
    {"bitfit", QT_TRANSLATE_NOOP("Glossary", "BitFit"), QT_TRANSLATE_NOOP("Glossary", "BitFit"),
     QT_TRANSLATE_NOOP("Glossary", "A method that trains the biases of the model and nothing else.")},
    {"virtual-token", QT_TRANSLATE_NOOP("Glossary", "Virtual token"), QT_TRANSLATE_NOOP("Glossary", "virtual token|virtual tokens"),
     QT_TRANSLATE_NOOP("Glossary", "A trained vector that stands before the text as if it were a token: at the input (prompt tuning), or in the attention of every layer (prefix tuning).")},
    {"head", QT_TRANSLATE_NOOP("Glossary", "Head"), QT_TRANSLATE_NOOP("Glossary", "classification head"),
     QT_TRANSLATE_NOOP("Glossary", "The last map of the model: from a hidden state to the scores of the classes, or of the next token. A classifier's head is new and begins at random, so the figure at step 0 is that of an untrained head.")},
    {"linear-probe", QT_TRANSLATE_NOOP("Glossary", "Linear probe"), QT_TRANSLATE_NOOP("Glossary", "linear probe"),
     QT_TRANSLATE_NOOP("Glossary", "A run that trains the head alone, on a frozen model. What a method gains beyond it was not there before.")},
    {"sibo", QT_TRANSLATE_NOOP("Glossary", "SIBO"), QT_TRANSLATE_NOOP("Glossary", "SIBO"),
     QT_TRANSLATE_NOOP("Glossary", "Initial-residual boosting of parameter-efficient fine-tuning (arXiv 2402.11896): the input x of each trained module becomes x̃ = (1 − λ) x + λ h0. The frozen weight beside it still sees x. It adds no parameters.")},
    {"lambda", QT_TRANSLATE_NOOP("Glossary", "λ (lambda)"), QT_TRANSLATE_NOOP("Glossary", "λ"),
     QT_TRANSLATE_NOOP("Glossary", "The share of h0 in the mixture: 0 is the plain method, 1 feeds the module h0 alone. A larger λ does two things at once: it adds h0, and it weakens the module's view of x. The zero control tells the two apart.")},
    {"control", QT_TRANSLATE_NOOP("Glossary", "Zero control"), QT_TRANSLATE_NOOP("Glossary", "zero control"),
     QT_TRANSLATE_NOOP("Glossary", "A run with (1 − λ) x in place of (1 − λ) x + λ h0. It weakens the trained part as much and adds nothing. Only what differs from it is owed to h0.")},
    {"permuted-control", QT_TRANSLATE_NOOP("Glossary", "Permuted control"), "",
     QT_TRANSLATE_NOOP("Glossary", "A run that is given the h0 of other tokens of the same text. If it does as well, the token's own beginning was not what helped.")},
    {"placement", QT_TRANSLATE_NOOP("Glossary", "Placement"), QT_TRANSLATE_NOOP("Glossary", "placement"),
     QT_TRANSLATE_NOOP("Glossary", "At which of the adapted places h0 is mixed in: in attention, in the feed-forward part, or in both.")},
    {"share", QT_TRANSLATE_NOOP("Glossary", "Share of h0"), "",
     QT_TRANSLATE_NOOP("Glossary", "How much of the mixed input's length is h0's: λ‖h0‖ / (λ‖h0‖ + (1 − λ)‖x‖). The same λ can be a large share in one model and a small one in another.")},
    {"learned-lambda", QT_TRANSLATE_NOOP("Glossary", "Learned λ"), "",
     QT_TRANSLATE_NOOP("Glossary", "λ as a trained number: one for all, one a layer or one a site. It makes the training loss small, which is not the λ that validation would choose.")},
    {"over-smoothing", QT_TRANSLATE_NOOP("Glossary", "Over-smoothing"), QT_TRANSLATE_NOOP("Glossary", "over-smoothing|over-smooths"),
     QT_TRANSLATE_NOOP("Glossary", "The tendency of deep layers to make the vectors of one text alike, so that what set its tokens apart is lost. Attention averages again and again, and a mean is smoother than its parts.")},
    {"cosine", QT_TRANSLATE_NOOP("Glossary", "Cosine similarity"), QT_TRANSLATE_NOOP("Glossary", "cosine similarity|cosine"),
     QT_TRANSLATE_NOOP("Glossary", "How far two vectors point the same way: 1 is the same direction, 0 is at right angles, −1 is opposite. Their lengths do not count.")},
    {"similarity", QT_TRANSLATE_NOOP("Glossary", "Layer similarity"), QT_TRANSLATE_NOOP("Glossary", "layer similarity|similarity"),
     QT_TRANSLATE_NOOP("Glossary", "The mean cosine over all pairs of different tokens of one text, at the output of one layer, before a final norm; then the mean over the probe's texts. Higher means more alike. Low similarity alone is no merit: the worst of several models may have the lowest.")},
    {"across", QT_TRANSLATE_NOOP("Glossary", "Similarity across texts"), QT_TRANSLATE_NOOP("Glossary", "across sentences|across texts"),
     QT_TRANSLATE_NOOP("Glossary", "The mean cosine between tokens of different texts. It is the part of the likeness that has nothing to do with being in one text.")},
    {"anisotropy", QT_TRANSLATE_NOOP("Glossary", "Anisotropy"), QT_TRANSLATE_NOOP("Glossary", "anisotropy"),
     QT_TRANSLATE_NOOP("Glossary", "All vectors of a layer lean towards one common direction, whatever the text. Their cosines are then high without any over-smoothing; the similarity across texts shows how high.")},
    {"excess", QT_TRANSLATE_NOOP("Glossary", "Excess"), QT_TRANSLATE_NOOP("Glossary", "excess"),
     QT_TRANSLATE_NOOP("Glossary", "Similarity within a text minus similarity across texts. Only this part says that the tokens of one text have become alike.")},
    {"retention", QT_TRANSLATE_NOOP("Glossary", "Retention"), QT_TRANSLATE_NOOP("Glossary", "retention"),
     QT_TRANSLATE_NOOP("Glossary", "The mean cosine of a token's vector with its own h0: how much of the direction it began with is left.")},
    {"effective-rank", QT_TRANSLATE_NOOP("Glossary", "Effective rank"), QT_TRANSLATE_NOOP("Glossary", "effective rank"),
     QT_TRANSLATE_NOOP("Glossary", "How many directions the vectors of a text really use, from the entropy of their singular values: 1 when all are the same, at most the number of tokens.")},
    {"probe", QT_TRANSLATE_NOOP("Glossary", "Probe"), QT_TRANSLATE_NOOP("Glossary", "probe texts"),
     QT_TRANSLATE_NOOP("Glossary", "The fixed texts that similarity is measured on: the first 64 of the validation data. The frozen model is always measured on the same ones.")},
    {"run", QT_TRANSLATE_NOOP("Glossary", "Run"), QT_TRANSLATE_NOOP("Glossary", "runs"),
     QT_TRANSLATE_NOOP("Glossary", "One training from its settings to its end. It is a folder of plain files: settings, what happened, results, the adapter.")},
    {"study", QT_TRANSLATE_NOOP("Glossary", "Study"), QT_TRANSLATE_NOOP("Glossary", "study|studies"),
     QT_TRANSLATE_NOOP("Glossary", "Several runs that differ in chosen settings only, such as λ and the seed. They see the same batches, so they can be compared in pairs.")},
    {"seed", QT_TRANSLATE_NOOP("Glossary", "Seed"), QT_TRANSLATE_NOOP("Glossary", "seed|seeds"),
     QT_TRANSLATE_NOOP("Glossary", "The number that random choices start from: first weights, dropout, order of the data. Runs that differ in nothing else show how much is chance.")},
    {"step", QT_TRANSLATE_NOOP("Glossary", "Step"), QT_TRANSLATE_NOOP("Glossary", "optimizer step"),
     QT_TRANSLATE_NOOP("Glossary", "One change of the weights, after one batch.")},
    {"epoch", QT_TRANSLATE_NOOP("Glossary", "Epoch"), QT_TRANSLATE_NOOP("Glossary", "epoch|epochs"),
     QT_TRANSLATE_NOOP("Glossary", "One pass over the training data: every sample once.")},
    {"batch", QT_TRANSLATE_NOOP("Glossary", "Batch and micro-batch"), QT_TRANSLATE_NOOP("Glossary", "micro-batch|micro-batches|batch size"),
     QT_TRANSLATE_NOOP("Glossary", "A batch is the samples of one step. Micro-batches are the parts it is computed in: smaller ones need less memory and give the same step.")},
    {"loss", QT_TRANSLATE_NOOP("Glossary", "Loss"), QT_TRANSLATE_NOOP("Glossary", "training loss|loss"),
     QT_TRANSLATE_NOOP("Glossary", "The number that training makes small: how unlikely the model found the right answers, on average (cross-entropy), or the squared error of a regression.")},
    {"nat", QT_TRANSLATE_NOOP("Glossary", "Nat"), QT_TRANSLATE_NOOP("Glossary", "nats"),
     QT_TRANSLATE_NOOP("Glossary", "The unit of the loss, where logarithms are natural ones. Pure guessing between two classes costs ln 2, about 0.69 nats; certainty of the right answer costs 0.")},
    {"diamond", QT_TRANSLATE_NOOP("Glossary", "Diamonds: validation loss"), QT_TRANSLATE_NOOP("Glossary", "diamonds|validation loss"),
     QT_TRANSLATE_NOOP("Glossary", "In the loss chart a diamond is the mean loss on the validation data, measured from time to time. The faint line is the training loss of each batch; the bold line is the same, smoothed.")},
    {"gradient", QT_TRANSLATE_NOOP("Glossary", "Gradient"), QT_TRANSLATE_NOOP("Glossary", "gradient|gradients"),
     QT_TRANSLATE_NOOP("Glossary", "For each trained number: in which direction, and how strongly, the loss would change if that number were moved a little. It is computed by going back through the layers, from the loss to the beginning.")},
    {"optimizer", QT_TRANSLATE_NOOP("Glossary", "Optimizer"), QT_TRANSLATE_NOOP("Glossary", "optimizer|AdamW"),
     QT_TRANSLATE_NOOP("Glossary", "The rule that turns gradients into changes of the trained numbers. AdamW keeps two running averages for each number: of its gradient and of the gradient's square.")},
    {"perplexity", QT_TRANSLATE_NOOP("Glossary", "Perplexity"), QT_TRANSLATE_NOOP("Glossary", "perplexity"),
     QT_TRANSLATE_NOOP("Glossary", "e raised to a language model's loss: among how many equally likely tokens it seems to choose. Lower is better.")},
    {"learning-rate", QT_TRANSLATE_NOOP("Glossary", "Learning rate"), QT_TRANSLATE_NOOP("Glossary", "learning rate"),
     QT_TRANSLATE_NOOP("Glossary", "How far one step moves the weights. Warm-up raises it from 0 at the start; the schedule lowers it towards the end.")},
    {"dropout", QT_TRANSLATE_NOOP("Glossary", "Dropout"), QT_TRANSLATE_NOOP("Glossary", "dropout"),
     QT_TRANSLATE_NOOP("Glossary", "Setting a random part of the values to zero while training, so that the model does not lean on few of them.")},
    {"checkpoint", QT_TRANSLATE_NOOP("Glossary", "Checkpoint"), QT_TRANSLATE_NOOP("Glossary", "checkpoint|checkpoints"),
     QT_TRANSLATE_NOOP("Glossary", "All that is needed to go on with a run as if it had never stopped: weights, the optimizer's state, the place in the data.")},
    {"validation", QT_TRANSLATE_NOOP("Glossary", "Validation data"), QT_TRANSLATE_NOOP("Glossary", "validation data|validation set"),
     QT_TRANSLATE_NOOP("Glossary", "Samples that are not trained on and that settings are chosen by. What was chosen is then judged on test data, which chose nothing.")},
    {"test", QT_TRANSLATE_NOOP("Glossary", "Test data"), QT_TRANSLATE_NOOP("Glossary", "test data|test set"),
     QT_TRANSLATE_NOOP("Glossary", "Samples that are neither trained on nor used to choose anything. What is measured on them is the result that counts.")},
    {"accuracy", QT_TRANSLATE_NOOP("Glossary", "Accuracy"), QT_TRANSLATE_NOOP("Glossary", "accuracy"),
     QT_TRANSLATE_NOOP("Glossary", "The share of samples whose class the model names rightly. With two classes of equal size, guessing gives about 0.5.")},
    {"best", QT_TRANSLATE_NOOP("Glossary", "Ringed point: the best"), "",
     QT_TRANSLATE_NOOP("Glossary", "In a chart of evaluations a ring marks the best value of a run on validation data; the adapter of that moment is the one that is kept as the best.")},
    {"resolution", QT_TRANSLATE_NOOP("Glossary", "Grey band: what the examples cannot tell apart"), "",
     QT_TRANSLATE_NOOP("Glossary", "A share that is measured on few examples is uncertain. The band, ± 1.96 · √(p (1 − p) / n) around the best point p of n examples, shows by how much: values inside it are not told apart from the best by this many examples.")},
    {"out-of-distribution", QT_TRANSLATE_NOOP("Glossary", "Out of distribution"), QT_TRANSLATE_NOOP("Glossary", "out of distribution"),
     QT_TRANSLATE_NOOP("Glossary", "Data of another kind than the training data, such as another data set of the same task.")},
    {"confidence-interval", QT_TRANSLATE_NOOP("Glossary", "Confidence interval"), QT_TRANSLATE_NOOP("Glossary", "confidence interval"),
     QT_TRANSLATE_NOOP("Glossary", "The range that the true value is likely to lie in, given how few samples or seeds there are. If the interval of a difference holds 0, the two cannot be told apart yet.")},
    {"median", QT_TRANSLATE_NOOP("Glossary", "Median"), QT_TRANSLATE_NOOP("Glossary", "median"),
     QT_TRANSLATE_NOOP("Glossary", "The middle value: half of the values are lower, half are higher. A few very slow or very fast ones hardly move it.")},
    {"merge", QT_TRANSLATE_NOOP("Glossary", "Merging"), QT_TRANSLATE_NOOP("Glossary", "merging|merged"),
     QT_TRANSLATE_NOOP("Glossary", "Adding what was trained into the frozen weights, so that the model needs no extra parts. With λ above 0 the h0 term does not fit into any weight: such a merge is refused, or the term is kept beside it.")},
};
// clang-format on

} // namespace

std::span<const GlossaryTerm> glossaryTerms()
{
    return kTerms;
}

QString nameOf(const GlossaryTerm& term)
{
    return Words::tr(term.term);
}

QString textOf(const GlossaryTerm& term)
{
    return Words::tr(term.text);
}

} // namespace ui
