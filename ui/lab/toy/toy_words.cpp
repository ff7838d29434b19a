// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/toy/toy_words.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::ToyWords)
};

QString section(const QString& title, const QString& text)
{
    return QStringLiteral("<h4>%1</h4><p>%2</p>").arg(title, text);
}

} // namespace

QString toyTaskWords(engine::ToyTask task)
{
    switch (task) {
    case engine::ToyTask::Order:
        return Words::tr("Which mark comes first");
    case engine::ToyTask::Which:
        return Words::tr("Which mark is there");
    case engine::ToyTask::Next:
        return Words::tr("The letter after the mark");
    }
    return {};
}

QString toyTaskHelp(engine::ToyTask task)
{
    switch (task) {
    case engine::ToyTask::Order:
        return Words::tr("“c ping k a pong w …” → ping. The model must know where two words stand.");
    case engine::ToyTask::Which:
        return Words::tr("“c k a pong w …” → pong. One word decides, wherever it stands.");
    case engine::ToyTask::Next:
        return Words::tr("“c k ping w …” → high, for w lies in the second half of the alphabet. The model must "
                         "find the mark and look one place further.");
    }
    return {};
}

QString toyMethodWords(engine::ToyMethod method)
{
    switch (method) {
    case engine::ToyMethod::AdapterMixedSkip:
        return Words::tr("Series adapters, skip mixed too");
    case engine::ToyMethod::Adapter:
        return Words::tr("Series adapters");
    case engine::ToyMethod::Lora:
        return Words::tr("LoRA on query and value");
    }
    return {};
}

QString toyMethodHelp(engine::ToyMethod method)
{
    switch (method) {
    case engine::ToyMethod::AdapterMixedSkip:
        return Words::tr("z̃ + U φ(V z̃): λ reaches the layer itself (sibo.mix_skip, one reading of the paper)");
    case engine::ToyMethod::Adapter:
        return Words::tr("z + U φ(V z̃): λ reaches the adapter's branch alone, as in the authors' code");
    case engine::ToyMethod::Lora:
        return Words::tr("y = W x + s · B A x̃: λ reaches the low-rank branch alone, as in the authors' code");
    }
    return {};
}

QString toySourceWords(engine::SiboSource source)
{
    return source == engine::SiboSource::Zero ? Words::tr("zero (control)") : Words::tr("h0");
}

QString toyDepthWords(int depth)
{
    return depth == 1 ? Words::tr("1 layer") : Words::tr("%1 layers").arg(depth);
}

QString toyExplanation()
{
    return section(
               Words::tr("What this is"),
               Words::tr("A small frozen Transformer with random weights reads sentences of letters in which the words "
                         "“ping” and “pong” are hidden. Only adapters and a classifier are trained, by the same engine "
                         "as everywhere: each run is an ordinary run in the library. What “Depth and λ” shows as "
                         "“frozen model” and “nothing trained” is computed as soon as you turn one of them; only "
                         "training takes seconds.")) +
           section(
               Words::tr("What it shows"),
               Words::tr("Attention averages: with every layer the words of a sentence become more alike, and it is "
                         "not anisotropy alone, for words of different sentences stay further apart. Deeper toys are "
                         "harder to train. λ changes similarity and accuracy, and you can see by how much. A λ near 1 "
                         "leaves the lowest similarity and a worse model.")) +
           section(
               Words::tr("What it does not show"),
               Words::tr("That SIBO helps, or harms, a real model. The frozen layers are random: what they add is in "
                         "the way of the task, so weakening them (the control “zero”) helps by itself, and h0 returns "
                         "the words and places that the task asks for. The layers of a trained model are not in the "
                         "way. Only what h0 has over its control is due to h0. 512 sentences resolve about ± 4 points, "
                         "three worlds are too few for a test, and a lower similarity is not a better model.")) +
           section(
               Words::tr("How it was found"),
               Words::tr(
                   "Of 12 combinations of gains of the random maps, seen on the frozen model alone, the one was taken "
                   "whose similarity grows up to the twelfth layer without being full before it, and far above that "
                   "of different sentences (resources/toy/frozen.tsv). Size and number of steps are what two "
                   "processor cores train in seconds. On the task of order, 2, 4, 6 and 8 layers with every λ and "
                   "source, series adapters with the skip mixed too, ran once on three worlds: all of these runs "
                   "stand in the tab “The search”, in whatever way they came out. Other methods, other tasks and 12 "
                   "layers were not searched. How the task and the learning rate were chosen is not recorded."));
}

} // namespace ui
