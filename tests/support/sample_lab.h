// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/lab_session.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

/// Made-up readings: words are tokens, deeper layers are more alike, less so at a larger λ.
namespace sample {

inline constexpr std::size_t kLabLayers = 6;

/// Words between blanks, as [CLS] … [SEP].
inline engine::LabSentence labSentence(const std::string& text)
{
    engine::LabSentence sentence;
    sentence.tokens.push_back({"[CLS]", 101, true, 0, 0});
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = text.find_first_not_of(' ', at);
        if (begin == std::string::npos)
            break;
        at = std::min(text.size(), text.find(' ', begin));
        sentence.tokens.push_back({text.substr(begin, at - begin), static_cast<std::int32_t>(2000 + begin), false,
                                   static_cast<std::int64_t>(begin), static_cast<std::int64_t>(at)});
    }
    sentence.tokens.push_back(
        {"[SEP]", 102, true, static_cast<std::int64_t>(text.size()), static_cast<std::int64_t>(text.size())});
    if (sentence.tokens.size() == 2)
        sentence.state = engine::LabState::Empty;
    return sentence;
}

inline double labCosine(std::size_t layer, double lambda, std::size_t i, std::size_t j)
{
    if (i == j)
        return 1;
    const double depth = static_cast<double>(layer) / static_cast<double>(kLabLayers);
    return std::cos(static_cast<double>(3 * i + 5 * j + i * j)) * 0.3 * (1 - depth) + depth * (0.8 - 0.5 * lambda);
}

inline engine::LabArmReading labArm(double lambda, const engine::LabReading& reading, bool rank)
{
    engine::LabArmReading arm;
    const std::size_t n = reading.counted.size();
    arm.tokenSimilarity.resize(n);
    for (std::size_t layer = 0; layer <= kLabLayers; ++layer) {
        double all = 0;
        for (std::size_t i = 0; i < n; ++i) {
            double sum = 0;
            for (std::size_t j = 0; j < n; ++j)
                sum += i == j ? 0 : labCosine(layer, lambda, i, j);
            arm.tokenSimilarity[i].push_back(sum / static_cast<double>(n - 1));
            all += sum / static_cast<double>(n * (n - 1));
        }
        const double depth = static_cast<double>(layer) / static_cast<double>(kLabLayers);
        arm.figures.similarity.push_back(all);
        if (reading.measured > 1)
            arm.figures.across.push_back(all / 2);
        arm.figures.retention.push_back(1 - 0.7 * depth * (1 - lambda));
        arm.figures.norm.push_back(9 + layer);
        if (rank)
            arm.figures.effectiveRank.push_back(static_cast<double>(n) * (1 - 0.4 * depth));
    }
    return arm;
}

inline ui::ProbeAnswer probeAnswer(const ui::ProbeQuestion& question)
{
    auto reading = std::make_shared<engine::LabReading>();
    for (const std::string& text : question.request.texts) {
        reading->sentences.push_back(labSentence(text));
        ++(reading->sentences.back().state == engine::LabState::Measured ? reading->measured : reading->leftOut);
    }
    const engine::LabSentence& shown = reading->sentences.at(question.request.shown);
    for (std::size_t i = 0; i < shown.tokens.size(); ++i) {
        if (question.request.specialTokens || !shown.tokens[i].special)
            reading->counted.push_back(i);
    }
    ui::ProbeAnswer answer;
    answer.question = question;
    answer.layers = kLabLayers;
    answer.layer = std::min(question.layer, kLabLayers);
    answer.milliseconds = 12;
    answer.model = question.model.empty() ? "/models/MiniLM-L6" : question.model;
    const std::size_t n = reading->counted.size();
    for (const engine::LabArm& arm : question.arms) {
        const double lambda = arm.lambda.value_or(arm.adapter.empty() ? 0 : 0.4);
        engine::LabArmFacts facts;
        if (!arm.adapter.empty())
            facts.method = "LoRA";
        if (arm.mixOnly || !arm.adapter.empty())
            facts.lambda = lambda;
        if (!arm.adapter.empty())
            facts.trainedLambda = 0.4;
        facts.mixedModules = 10;
        answer.facts.push_back(facts);
        const bool measured = shown.state == engine::LabState::Measured && n > 1;
        reading->arms.push_back(measured ? labArm(lambda, *reading, question.request.effectiveRank)
                                         : engine::LabArmReading());
        std::vector<float> cosines;
        for (std::size_t cell = 0; measured && cell < n * n; ++cell)
            cosines.push_back(static_cast<float>(labCosine(answer.layer, lambda, cell / n, cell % n)));
        answer.cosines.push_back(std::move(cosines));
    }
    answer.reading = reading;
    for (std::size_t layer = 0; question.everyLayer && layer <= kLabLayers; ++layer)
        for (const engine::LabArmFacts& facts : answer.facts) {
            std::vector<float> cosines;
            for (std::size_t cell = 0; cell < n * n; ++cell)
                cosines.push_back(static_cast<float>(labCosine(layer, facts.lambda.value_or(0), cell / n, cell % n)));
            answer.matrices[static_cast<int>(layer)].push_back(std::move(cosines));
        }
    return answer;
}

/// Twenty samples of two classes; λ away from 0.4 turns every nth prediction, coarse figures are of half of them.
inline ui::SweepAnswer sweepAnswer(const ui::SweepQuestion& question, bool exact)
{
    constexpr std::size_t kSwept = 20;
    constexpr double kTrained = 0.4;
    auto facts = std::make_shared<engine::SweepFacts>();
    facts->arm.method = "LoRA";
    facts->arm.lambda = facts->arm.trainedLambda = kTrained;
    facts->classes = {"down", "up"};
    facts->primaryMetric = "accuracy";
    for (std::size_t i = 0; i < kSwept; ++i)
        facts->samples.push_back(
            {"sentence number " + std::to_string(i), i % 3 == 0 ? "down" : "up", static_cast<std::int64_t>(i + 2)});
    auto figures = std::make_shared<engine::SweepFigures>();
    figures->lambda = question.lambda.value_or(kTrained);
    figures->exact = exact;
    const double away = std::abs(figures->lambda - kTrained);
    std::int64_t right = 0, rightBefore = 0;
    for (std::size_t i = 0; i < kSwept; i += exact ? 1 : 2) {
        const float before = i % 2 == 0 ? 1.0F : -1.0F;
        const bool flips = away > 0 && static_cast<double>(i % 10) < 10 * away;
        const float now = flips ? -before : before + static_cast<float>(away);
        figures->covered.push_back(i);
        figures->trainedOutputs.push_back({0, before});
        figures->outputs.push_back({0, now});
        const bool isUp = facts->samples[i].gold == "up", wasRight = (before > 0) == isUp, isRight = (now > 0) == isUp;
        right += isRight ? 1 : 0;
        rightBefore += wasRight ? 1 : 0;
        if (!flips)
            continue;
        figures->flips.push_back(i);
        ++(isRight ? figures->better : figures->worse);
    }
    const double count = static_cast<double>(figures->covered.size());
    figures->primary = static_cast<double>(right) / count;
    figures->trainedPrimary = static_cast<double>(rightBefore) / count;
    for (std::size_t layer = 0; exact && layer <= kLabLayers; ++layer)
        figures->similarity.push_back(0.2 + 0.08 * static_cast<double>(layer) * (1 - figures->lambda));
    return {question, facts, figures, 640};
}

/// Every arm but the frozen model has a head of two classes.
inline ui::PlayAnswer playAnswer(const ui::PlayQuestion& question, const std::vector<std::string>& texts)
{
    ui::PlayAnswer answer;
    answer.question = question;
    answer.milliseconds = 210;
    for (std::size_t arm = 0; arm < question.arms.size(); ++arm) {
        engine::LabArmFacts facts;
        if (!question.arms[arm].adapter.empty()) {
            facts.method = "LoRA";
            facts.lambda = question.arms[arm].lambda.value_or(0.4);
            facts.trainedLambda = 0.4;
        }
        answer.facts.push_back(facts);
        if (!question.generates) {
            answer.heads.emplace_back();
            if (!question.arms[arm].adapter.empty())
                answer.heads.back() = engine::HeadAnswer{{"down", "up"}, {-0.5, 1.5}, {0.119, 0.881}};
            continue;
        }
        engine::Generation made;
        made.text = arm < texts.size() ? texts[arm] : std::string();
        made.ids.assign(made.text.size() / 4 + 1, 7);
        made.finish = engine::FinishReason::EndToken;
        answer.generations.push_back(made);
    }
    return answer;
}

} // namespace sample
