// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/probe_words.h"

#include "lab/arm_words.h"
#include "lab/probe_arms.h"
#include "widgets/format.h"

#include <QCoreApplication>

#include <cmath>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::ProbeWords)
};

const engine::LabSentence* shownOf(const ProbeAnswer& answer)
{
    const std::size_t shown = answer.question.request.shown;
    return answer.reading && shown < answer.reading->sentences.size() ? &answer.reading->sentences[shown] : nullptr;
}

QString factOf(const engine::LabArm& arm, const engine::LabArmFacts& facts)
{
    if (arm.mixOnly)
        return Words::tr("nothing was trained; places behind attention and feed-forward where h0 is mixed in: %1")
            .arg(facts.mixedModules);
    if (arm.adapter.empty())
        return Words::tr("no adapter");
    const auto bold = [](const QString& text) { return QStringLiteral("<b>%1</b>").arg(text); };
    QStringList parts{QString::fromStdString(facts.method).toHtmlEscaped()};
    if (const QString lambda = lambdaWords(facts); !lambda.isEmpty())
        parts += isOtherLambda(facts) ? bold(lambda) : lambda;
    if (const QString control = controlWords(facts); !control.isEmpty())
        parts += bold(control);
    if (facts.lambda && *facts.lambda > 0)
        parts += (facts.source == engine::SiboSource::Permuted ? Words::tr("modules that another token's h0 enters: %1")
                                                               : Words::tr("modules that h0 enters: %1"))
                     .arg(facts.mixedModules);
    if (facts.otherWeights)
        parts += bold(Words::tr("it was trained on other weights than this model's"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString title(ProbeMeasure measure)
{
    switch (measure) {
    case ProbeMeasure::Excess:
        return Words::tr("Excess similarity");
    case ProbeMeasure::Retention:
        return Words::tr("Retention of h0");
    case ProbeMeasure::EffectiveRank:
        return Words::tr("Effective rank");
    case ProbeMeasure::Norm:
        return Words::tr("Norm");
    case ProbeMeasure::Similarity:
        break;
    }
    return Words::tr("Similarity");
}

QString axisTitle(ProbeMeasure measure)
{
    switch (measure) {
    case ProbeMeasure::Excess:
        return Words::tr("Mean cosine within − across");
    case ProbeMeasure::Retention:
        return Words::tr("Mean cosine to h0");
    case ProbeMeasure::EffectiveRank:
        return Words::tr("Effective rank");
    case ProbeMeasure::Norm:
        return Words::tr("Mean length of a state");
    case ProbeMeasure::Similarity:
        break;
    }
    return Words::tr("Mean cosine");
}

QString explanation(ProbeMeasure measure)
{
    switch (measure) {
    case ProbeMeasure::Excess:
        return Words::tr(
            "Similarity within sentences less that of tokens of different sentences: only this is evidence that "
            "the tokens of one sentence have become alike. It needs two sentences");
    case ProbeMeasure::Retention:
        return Words::tr("Mean cosine of a token's state to its own first state h0");
    case ProbeMeasure::EffectiveRank:
        return Words::tr(
            "exp(−Σ p ln p) of the shares p of the singular values of a sentence's states: how many directions "
            "they use");
    case ProbeMeasure::Norm:
        return Words::tr("Mean length of the tokens' states; the cosine does not see it");
    case ProbeMeasure::Similarity:
        break;
    }
    return Words::tr("Mean cosine of two tokens of a sentence; dotted: of tokens of different sentences");
}

std::vector<double> valuesOf(const engine::LabFigures& figures, ProbeMeasure measure)
{
    switch (measure) {
    case ProbeMeasure::Excess: {
        std::vector<double> excess;
        for (std::size_t layer = 0; layer < figures.across.size(); ++layer)
            excess.push_back(figures.similarity[layer] - figures.across[layer]);
        return excess;
    }
    case ProbeMeasure::Retention:
        return figures.retention;
    case ProbeMeasure::EffectiveRank:
        return figures.effectiveRank;
    case ProbeMeasure::Norm:
        return figures.norm;
    case ProbeMeasure::Similarity:
        break;
    }
    return figures.similarity;
}

ProbeState stateOf(const ProbeAnswer& answer)
{
    const engine::LabSentence* shown = shownOf(answer);
    if (!shown || shown->state == engine::LabState::Empty)
        return {Words::tr("There is no token in this sentence: type a word"), true};
    if (shown->state == engine::LabState::OneToken)
        return {Words::tr("One token has nothing to be compared with: type more, or let special tokens count"), true};
    QStringList parts{Words::tr("sentences: %1").arg(answer.reading->measured),
                      Words::tr("tokens of this one: %1").arg(answer.reading->counted.size()),
                      Words::tr("%1 ms").arg(std::lround(answer.milliseconds))};
    if (answer.reading->leftOut > 0)
        parts += Words::tr("left out, without two tokens: %1").arg(answer.reading->leftOut);
    if (shown->cut > 0)
        parts += (answer.reading->modelLimits
                      ? Words::tr("too long for the model: read are the first %1 tokens, left out %2")
                      : Words::tr("the Lab reads the first %1 tokens of a sentence, left out %2"))
                     .arg(formatCount(static_cast<std::int64_t>(shown->tokens.size())), formatCount(shown->cut));
    return {parts.join(QStringLiteral(" · ")), shown->cut > 0};
}

QString factsOf(const ProbeAnswer& answer, const QStringList& marks)
{
    const QStringList names = armNames(answer);
    QStringList lines;
    for (std::size_t arm = 0; arm < std::min(answer.question.arms.size(), answer.facts.size()); ++arm)
        lines += QStringLiteral("%1 %2: ").arg(marks.value(static_cast<qsizetype>(arm)),
                                               names[static_cast<qsizetype>(arm)].toHtmlEscaped()) +
                 factOf(answer.question.arms[arm], answer.facts[arm]);
    lines += answer.question.request.specialTokens ? Words::tr("Special tokens count.")
                                                   : Words::tr("Special tokens do not count.");
    return lines.join(QStringLiteral("<br>"));
}

QString specialTokensWords(bool count)
{
    return count ? Words::tr("special tokens count") : Words::tr("special tokens do not count");
}

std::optional<double> lambdaOf(const ProbeAnswer& answer, std::size_t arm)
{
    if (arm >= answer.facts.size() || answer.question.arms[arm] == engine::LabArm{})
        return std::nullopt;
    return answer.facts[arm].lambda.value_or(0);
}

QStringList armNames(const ProbeAnswer& answer)
{
    return answer.names.isEmpty() ? probeArmNames(answer.question.arms, answer.facts) : answer.names;
}

QStringList countedTokens(const ProbeAnswer& answer)
{
    QStringList tokens;
    const engine::LabSentence* shown = shownOf(answer);
    for (const std::size_t place : shown ? answer.reading->counted : std::vector<std::size_t>())
        tokens += QString::fromStdString(shown->tokens[place].text);
    return tokens;
}

} // namespace ui
