// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/arm_words.h"

#include "widgets/format.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::ArmWords)
};

} // namespace

bool isOtherLambda(const engine::LabArmFacts& facts)
{
    if (!facts.lambda || !facts.trainedLambda)
        return false;
    // One λ for all is not what the modules learned, even where it is their mean.
    return facts.lambda != facts.trainedLambda || (facts.ownLambdas && !facts.asTrained);
}

QString lambdaWords(const engine::LabArmFacts& facts)
{
    if (!facts.lambda)
        return {};
    const QString now = formatLambda(*facts.lambda);
    if (!facts.trainedLambda)
        return Words::tr("λ %1").arg(now);
    const QString trained = formatLambda(*facts.trainedLambda);
    if (facts.ownLambdas)
        return isOtherLambda(facts) ? Words::tr("λ %1 at all modules ≠ learned λ, mean %2").arg(now, trained)
                                    : Words::tr("each module's own learned λ, mean %1").arg(trained);
    return isOtherLambda(facts) ? Words::tr("λ %1 ≠ trained λ %2").arg(now, trained)
                                : Words::tr("λ %1 as trained").arg(now);
}

QString controlWords(const engine::LabArmFacts& facts)
{
    switch (facts.source) {
    case engine::SiboSource::Zero:
        return Words::tr("control: h0 := 0");
    case engine::SiboSource::Permuted:
        return Words::tr("control: h0 of other tokens");
    case engine::SiboSource::H0:
        break;
    }
    return {};
}

} // namespace ui
