// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/steps/step_texts.h"

#include "widgets/format.h"

#include <QCoreApplication>
#include <QMap>

namespace ui::step_texts {

namespace {

using engine::SiboSource;
using engine::StepsMethod;
using engine::StepsSettings;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(StepTexts)
};

bool isLora(const StepsSettings& settings)
{
    return settings.method == StepsMethod::Lora;
}

bool mixesSkip(const StepsSettings& settings)
{
    return settings.method == StepsMethod::SeriesMixSkip;
}

StepText enterText(const StepsSettings& settings)
{
    if (!isLora(settings))
        return {Texts::tr("z leaves the FFN"),
                Texts::tr("z is what the FFN puts out, before the residual sum. The adapter sits right behind it.")};
    if (settings.layer == 1)
        return {Texts::tr("x enters the module"),
                Texts::tr("The module sits at the first layer's value map. There x is h0 itself.")};
    return {Texts::tr("x enters the module"),
            Texts::tr("The module sits at the second layer's value map. There x is h₁, what the first layer put out.")};
}

StepText mixText(const StepsSettings& settings)
{
    if (settings.source == SiboSource::Zero)
        return {Texts::tr("The control: no h0"),
                Texts::tr("The input is only made weaker, by 1 − λ. What changes now cannot come from h0.")};
    if (isLora(settings) && settings.layer == 1)
        return {Texts::tr("SIBO mixes h0 in"),
                Texts::tr("In the first layer x is h0 itself: mixing gives the same rows, and λ does nothing.")};
    return {Texts::tr("SIBO mixes h0 in"),
            Texts::tr("Every row becomes 1 − λ parts of itself and λ parts of h0. λ = 0: as it was. λ = 1: h0 alone.")};
}

StepText downText(const StepsSettings& settings)
{
    if (isLora(settings))
        return {Texts::tr("A: down to rank %1").arg(settings.rank),
                Texts::tr("A makes every mixed row as short as the rank, %1. Of all matrices only A and B are trained.")
                    .arg(settings.rank)};
    return {Texts::tr("V: down to width %1").arg(settings.rank),
            Texts::tr("V makes every mixed row as short as its width, %1. Of all matrices only V and U are trained.")
                .arg(settings.rank)};
}

StepText upText(const StepsSettings& settings)
{
    if (!isLora(settings))
        return {Texts::tr("U: up again"), Texts::tr("U takes the rows up to the width again. Here the scale s is 1.")};
    return {Texts::tr("B: up again"),
            Texts::tr("B takes the rows up to the width again, times s = α / r = %1 / %2 = %3.")
                .arg(formatNumber(engine::kStepsAlpha), QString::number(settings.rank),
                     formatNumber(engine::kStepsAlpha / settings.rank, 3))};
}

StepText addText(const StepsSettings& settings)
{
    const QString title = Texts::tr("Add");
    if (isLora(settings))
        return {title, Texts::tr("The branch is added to what the frozen weight gives. While B = 0 it adds nothing.")};
    if (mixesSkip(settings))
        return {title, Texts::tr("The branch is added to the mixed z̃: here λ reaches what follows even while U = 0.")};
    return {title, Texts::tr("The branch is added to z as it was, not to z̃. While U = 0 it adds nothing.")};
}

StepText restText(const StepsSettings& settings)
{
    if (isLora(settings))
        return {
            Texts::tr("The rest of the layer"),
            Texts::tr("Two heads, a and b, weigh the rows of y by P. Output map, FFN, residuals and norms follow.")};
    return {Texts::tr("The rest of the layer"),
            Texts::tr("The residual sum and LayerNorm end the layer that holds the module.")};
}

StepText forwardText(const std::string& id, const StepsSettings& settings)
{
    if (id == "embed")
        return {
            Texts::tr("Words become rows"),
            Texts::tr(
                "Every id takes its row of E; the row of P for its position is added. Another id is another word.")};
    if (id == "h0")
        return {Texts::tr("h0"),
                Texts::tr("LayerNorm gives h0, which enters the first layer. SIBO keeps it for later.")};
    if (id == "layer")
        return {Texts::tr("The first layer"),
                Texts::tr("Attention and FFN make h₁ out of h0, each with its residual sum and norm. All is frozen.")};
    if (id == "x")
        return enterText(settings);
    if (id == "mix")
        return mixText(settings);
    if (id == "a")
        return downText(settings);
    if (id == "tanh")
        return {Texts::tr("A bend between"),
                Texts::tr("Between its two maps an adapter has a non-linearity, here tanh. LoRA has none.")};
    if (id == "b")
        return upText(settings);
    if (id == "frozen")
        return {Texts::tr("The frozen map, beside"),
                Texts::tr("The frozen weight W sees x and not x̃: SIBO changes the branch's input alone.")};
    if (id == "add")
        return addText(settings);
    if (id == "rest")
        return restText(settings);
    if (id == "next")
        return {Texts::tr("The next layer"), Texts::tr("The second layer goes on with what the module has changed.")};
    if (id == "head")
        return {Texts::tr("The head"),
                Texts::tr("The first row, [CLS], goes through a tanh map; then each class gets a number.")};
    return {Texts::tr("The loss"),
            Texts::tr("Softmax makes probabilities p; the loss is −ln p of the right class. The weights are drawn, not "
                      "trained: whether λ lowers this loss says nothing about SIBO.")};
}

StepText gradientOfX(const StepsSettings& settings)
{
    if (mixesSkip(settings))
        return {Texts::tr("To z"), Texts::tr("All of it is scaled by 1 − λ, for the skip is mixed too.")};
    if (isLora(settings))
        return {Texts::tr("To x"),
                Texts::tr("The frozen way, dx₀ = Wᵀ dy, comes whole; of the branch only 1 − λ parts.")};
    return {Texts::tr("To z"), Texts::tr("The skip comes whole; of the branch only 1 − λ parts.")};
}

StepText gradientOfH0(const StepsSettings& settings)
{
    if (settings.detachH0)
        return {Texts::tr("To h0: dropped"),
                Texts::tr("λ parts would go to h0. They are dropped, as in training: what makes h0 is frozen. "
                          "∇h0 comes through the layers alone.")};
    return {Texts::tr("To h0"), Texts::tr("λ parts go to h0. ∇h0 holds them beside what comes through the layers.")};
}

StepText backwardText(const std::string& id, const StepsSettings& settings)
{
    const bool lora = isLora(settings);
    if (id == "d.loss")
        return {Texts::tr("From the loss"), Texts::tr("At the logits the gradient is p, less 1 at the right class.")};
    if (id == "d.head")
        return {Texts::tr("To the last rows"),
                Texts::tr("By the chain rule through the head. It reads the first row only: the others get 0 here.")};
    if (id == "d.next")
        return {Texts::tr("Through layer 2"),
                Texts::tr("The whole second layer, back: norms, FFN, attention, residuals.")};
    if (id == "d.y")
        return {lora ? Texts::tr("To y") : Texts::tr("To z′"),
                Texts::tr("How the loss changes with each number that the module puts out.")};
    if (id == "d.low")
        return {lora ? Texts::tr("Back through B") : Texts::tr("Back through U"),
                lora ? Texts::tr("Bᵀ takes the rows down to the rank, times s. While B = 0 this is 0.")
                     : Texts::tr("Uᵀ takes the rows down to the width; tanh lets pass 1 − t² of them.")};
    if (id == "d.b")
        return {lora ? Texts::tr("Gradient of B") : Texts::tr("Gradient of U"),
                lora ? Texts::tr("Summed over the tokens. It is not 0 while B = 0: B moves first.")
                     : Texts::tr("Summed over the tokens. It is not 0 while U = 0: U moves first.")};
    if (id == "d.a")
        return {lora ? Texts::tr("Gradient of A") : Texts::tr("Gradient of V"),
                Texts::tr("Summed over the tokens, with the mixed rows: h0 has its part in what is learned.")};
    if (id == "d.mixed")
        return {Texts::tr("To the mixed rows"),
                mixesSkip(settings) ? Texts::tr("From the branch, and from the skip, which is mixed too.")
                                    : Texts::tr("From the branch alone.")};
    if (id == "d.x")
        return gradientOfX(settings);
    if (id == "d.h0")
        return gradientOfH0(settings);
    return {Texts::tr("To λ"), Texts::tr("How the loss changes with λ itself. A learned λ would follow it; where both "
                                         "inputs are the same it is 0.")};
}

QString layerPart(const std::string& part)
{
    const QMap<QString, QString> names{
        {"query", Texts::tr("queries")},
        {"key", Texts::tr("keys")},
        {"value", Texts::tr("values")},
        {"attention.a", Texts::tr("attention of head a")},
        {"attention.b", Texts::tr("attention of head b")},
        {"context", Texts::tr("weighed values")},
        {"output", Texts::tr("attention's output")},
        {"middle", Texts::tr("after attention, sum and norm")},
        {"up", Texts::tr("FFN, up")},
        {"active", Texts::tr("FFN, after gelu")},
        {"down", Texts::tr("FFN's output")},
    };
    return names.value(QString::fromStdString(part), Texts::tr("frozen weight"));
}

QString partName(const std::string& key, const StepsSettings& settings)
{
    const QMap<QString, QString> names{
        {"ids", Texts::tr("ids of the words")},
        {"words", Texts::tr("rows of the words")},
        {"positions", Texts::tr("rows of the positions")},
        {"sum", Texts::tr("word and position")},
        {"h0", Texts::tr("initial hidden state")},
        {"h1", Texts::tr("what the first layer puts out")},
        {"h2", Texts::tr("what the second layer puts out")},
        {"source", Texts::tr("what is mixed in")},
        {"mixed", Texts::tr("mixed input")},
        {"lora.a", Texts::tr("trained, down")},
        {"lora.b", Texts::tr("trained, up")},
        {"adapter.down", Texts::tr("trained, down")},
        {"adapter.up", Texts::tr("trained, up")},
        {"low", Texts::tr("low-rank rows")},
        {"active", Texts::tr("after tanh")},
        {"branch", Texts::tr("what the branch adds")},
        {"frozen", Texts::tr("what the frozen map gives")},
        {"y", Texts::tr("what the module puts out")},
        {"pooler", Texts::tr("first row, mapped")},
        {"pooled", Texts::tr("first row, pooled")},
        {"logits", Texts::tr("logits")},
        {"probabilities", Texts::tr("probabilities")},
        {"label", Texts::tr("right class")},
        {"loss", Texts::tr("loss")},
    };
    if (key == "x")
        return settings.method == StepsMethod::Lora ? Texts::tr("input of the module") : Texts::tr("FFN's output");
    return names.value(QString::fromStdString(key), Texts::tr("frozen weight"));
}

} // namespace

StepText stepText(const engine::LayerStep& step, const StepsSettings& settings)
{
    return step.backward ? backwardText(step.id, settings) : forwardText(step.id, settings);
}

QString matrixName(const engine::StepsMatrix& matrix, const StepsSettings& settings)
{
    if (matrix.key == "d.frozen")
        return Texts::tr("by the frozen map");
    if (matrix.key == "d.input")
        return Texts::tr("by the branch");
    if (matrix.key == "d.h0")
        return Texts::tr("whole gradient of h0");
    if (matrix.role == engine::StepsRole::Gradient)
        return Texts::tr("gradient of %1").arg(QString::fromStdString(matrix.symbol).mid(1));
    if (matrix.key.starts_with("layer")) {
        const std::string part = matrix.key.substr(std::string_view("layer1.").size());
        const QString name = matrix.role == engine::StepsRole::Frozen ? Texts::tr("frozen weight") : layerPart(part);
        return Texts::tr("layer %1: %2").arg(QChar::fromLatin1(matrix.key[5])).arg(name);
    }
    return partName(matrix.key, settings);
}

QString shapeText(const engine::StepsMatrix& matrix)
{
    return QStringLiteral("%1 × %2").arg(matrix.grid.rows).arg(matrix.grid.columns);
}

QString axisTitle(engine::StepsAxis axis, std::size_t index, const engine::StepsState& state)
{
    const auto& words = engine::stepsVocabulary();
    switch (axis) {
    case engine::StepsAxis::One:
        return {};
    case engine::StepsAxis::Tokens:
        return QString::fromStdString(words[static_cast<std::size_t>(state.ids[index])]);
    case engine::StepsAxis::Words:
        return QStringLiteral("%1 %2").arg(index).arg(QString::fromStdString(words[index]));
    case engine::StepsAxis::Classes:
        return QString::number(index);
    default:
        return QString::number(index + 1);
    }
}

} // namespace ui::step_texts
