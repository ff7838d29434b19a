// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/method_texts.h"

#include "engine/methods.h"
#include "translation/engine_texts.h"

#include <QCoreApplication>

namespace ui {

namespace {

using engine::MethodKind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Method)
};

QString nonLinearity(engine::NonLinearity value)
{
    switch (value) {
    case engine::NonLinearity::Relu:
        return QStringLiteral("ReLU");
    case engine::NonLinearity::Tanh:
        return QStringLiteral("tanh");
    case engine::NonLinearity::Gelu:
    case engine::NonLinearity::GeluNew:
        return QStringLiteral("GELU");
    case engine::NonLinearity::Silu:
        return QStringLiteral("SiLU");
    }
    return {};
}

/// What the mixed input of a branch is called: x̃ where h0 may enter.
QString mixed(const char* name)
{
    return QStringLiteral("(1 − λ) %1 + λ h<sub>0</sub>").arg(QString::fromUtf8(name));
}

QString bottleneck(const engine::MethodConfig& method, const char* input)
{
    return QStringLiteral("s·U %1(V %2)").arg(nonLinearity(method.nonLinearity), QString::fromUtf8(input));
}

QString lowRank(const engine::MethodConfig& method)
{
    const QString scale = method.rslora ? QStringLiteral("s = α / √r") : QStringLiteral("s = α / r");
    const QString mix = QStringLiteral("x̃ = ") + mixed("x");
    if (method.kind == MethodKind::Lora)
        return QStringLiteral("y = W x + b + s·B A x̃<br>%1, &nbsp;%2").arg(mix, scale);
    return QStringLiteral("y = b + g ⊙ (W x + s·B A x̃)<br>g = m / ‖W + s·B A‖, &nbsp;%2<br>%1").arg(mix, scale);
}

QString series(const engine::TrainConfig& config)
{
    const char* skip = config.sibo.mixSkip ? "z̃" : "z";
    return QStringLiteral("z′ = %1 + %2<br>z̃ = %3, &nbsp;z = %4")
        .arg(QString::fromUtf8(skip), bottleneck(config.method, "z̃"), mixed("z"), Words::tr("the sublayer's output"));
}

} // namespace

LambdaNote lambdaNote(MethodKind kind)
{
    if (!engine::takesLambda(kind))
        return LambdaNote::DoesNotApply;
    return engine::hasVirtualTokens(kind) ? LambdaNote::Experimental : LambdaNote::Applies;
}

QString lambdaNoteText(MethodKind kind)
{
    switch (lambdaNote(kind)) {
    case LambdaNote::DoesNotApply:
        return Words::tr("λ does not apply.");
    case LambdaNote::Experimental:
        return Words::tr("λ here is experimental, not from the paper.");
    case LambdaNote::Applies:
        break;
    }
    return {};
}

QString methodTitle(MethodKind kind)
{
    return engineText(engine::title(kind));
}

QString methodSummary(MethodKind kind)
{
    switch (kind) {
    case MethodKind::Lora:
        return Words::tr("A low-rank update beside frozen linear layers");
    case MethodKind::Dora:
        return Words::tr("LoRA with a trained length for each output");
    case MethodKind::Series:
        return Words::tr("A small network behind each sublayer (Houlsby)");
    case MethodKind::Parallel:
        return Words::tr("A small network beside each sublayer");
    case MethodKind::AdapterInput:
        return Words::tr("A small network before a linear layer (the reference's)");
    case MethodKind::Ia3:
        return Words::tr("Trained factors on keys, values and feed-forward");
    case MethodKind::Bitfit:
        return Words::tr("The model's own biases");
    case MethodKind::Prefix:
        return Words::tr("Trained keys and values before those of every layer");
    case MethodKind::Prompt:
        return Words::tr("Trained vectors before the text");
    case MethodKind::Full:
        return Words::tr("All weights of the model, the upper line to compare with");
    case MethodKind::Head:
        return Words::tr("The head alone, the lower line to compare with");
    }
    return {};
}

QString methodFormula(const engine::TrainConfig& config)
{
    const engine::MethodConfig& method = config.method;
    switch (method.kind) {
    case MethodKind::Lora:
    case MethodKind::Dora:
        return lowRank(method);
    case MethodKind::Series:
        return series(config);
    case MethodKind::Parallel:
        return QStringLiteral("y = %1(x) + %2<br>x̃ = %3")
            .arg(Words::tr("sublayer"), bottleneck(method, "x̃"), mixed("x"));
    case MethodKind::AdapterInput:
        return QStringLiteral("y = W (x + %1)<br>x̃ = %2").arg(bottleneck(method, "x̃"), mixed("x"));
    case MethodKind::Ia3:
        return Words::tr("key, value: y = l ⊙ (W x)<br>feed-forward: y = W (l ⊙ x)");
    case MethodKind::Bitfit:
        return Words::tr("y = W x + b, only b is trained");
    case MethodKind::Prefix:
        return QStringLiteral("y = g·softmax(q̃ P<sub>K</sub>ᵀ) P<sub>V</sub> + (1 − g)·%1<br>"
                              "q̃ = (1 − λ) q + λ (W<sub>q</sub> h<sub>0</sub> + b)")
            .arg(Words::tr("attention(q)"));
    case MethodKind::Prompt:
        return Words::tr("[p; x] enters layer 0, and after each layer<br>p ← (1 − λ) p + λ p<sub>0</sub>");
    case MethodKind::Full:
        return Words::tr("every W and b is trained");
    case MethodKind::Head:
        return Words::tr("y = W<sub>head</sub> h, the model stays frozen");
    }
    return {};
}

} // namespace ui
