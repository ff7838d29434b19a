// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lesson.h"

#include <algorithm>
#include <cmath>

/// A lesson around a made-up reading of the probe: four tokens, three layers, two models.
namespace sample {

inline engine::LessonReadingArm readingArm(const std::string& label, std::optional<double> lambda)
{
    constexpr int kLast = 3, kTokens = 4;
    engine::LessonReadingArm arm;
    arm.label = label;
    arm.lambda = lambda;
    arm.tokens.resize(kTokens);
    for (int layer = 0; layer <= kLast; ++layer) {
        const double alike = 0.2 * layer * (1 - lambda.value_or(0));
        arm.similarity.push_back(alike);
        arm.across.push_back(alike / 2);
        arm.retention.push_back(1 - alike);
        arm.rank.push_back(kTokens - alike);
        arm.norm.push_back(9 + layer);
        for (std::vector<double>& token : arm.tokens)
            token.push_back(alike);
        if (layer == 0 || layer == kLast)
            for (int i = 0; i < kTokens; ++i)
                for (int j = i + 1; j < kTokens; ++j)
                    arm.cosines[layer].push_back(std::round(1000 * static_cast<float>(alike) - 10 * (i + j)) / 1000);
    }
    return arm;
}

inline engine::LessonFigure readingFigureOf(engine::LessonMeasure measure, std::size_t arm)
{
    engine::LessonFigure figure;
    figure.measure = measure;
    figure.reading = "probe";
    figure.arm = arm;
    return figure;
}

inline engine::Lesson readingLesson()
{
    engine::Lesson lesson;
    lesson.id = "reading";
    lesson.title = "What two models make of it";
    engine::LessonReading reading;
    reading.id = "probe";
    reading.label = "Two models, one sentence";
    reading.model = "MiniLM-L6";
    reading.texts = {"river storm", "soup"};
    reading.tokens = {"[CLS]", "river", "storm", "[SEP]"};
    reading.arms = {readingArm("frozen model", std::nullopt), readingArm("mixing alone, λ 0.5", 0.5)};
    lesson.readings = {reading};

    engine::LessonPage page;
    page.title = "Read";
    page.text = "Two lines.";
    page.reading = "probe";
    page.measure = "retention";
    page.layer = 0;
    engine::LessonQuestion question;
    question.kind = engine::LessonQuestionKind::Choice;
    question.predict = true;
    question.prompt = "Whose tokens end most alike?";
    const auto option = [](const char* text, std::size_t arm) {
        engine::LessonCheck check;
        check.kind = engine::LessonCheckKind::Highest;
        check.left = readingFigureOf(engine::LessonMeasure::Similarity, arm);
        return engine::LessonOption{text, check};
    };
    question.options = {option("the frozen model's", 0), option("the other's", 1)};
    page.questions = {question};
    engine::LessonFigure cosine = readingFigureOf(engine::LessonMeasure::Cosine, 1);
    cosine.cell = {{}, 1, 2};
    page.boxes = {{engine::LessonBoxKind::Measured, "river × storm: {pair}.", {{"pair", cosine}}}};
    lesson.pages = {page};
    return lesson;
}

} // namespace sample
