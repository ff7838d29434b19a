// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lesson.h"

/// A lesson around one layer in steps: what is predicted is a number of its state.
namespace sample {

inline engine::LessonFigure cellOf(const char* matrix, std::size_t row, std::size_t column,
                                   std::optional<double> lambda = {})
{
    engine::LessonFigure figure;
    figure.measure = engine::LessonMeasure::Cell;
    figure.state = "layer";
    figure.cell = {matrix, row, column};
    figure.lambda = lambda;
    return figure;
}

inline engine::Lesson stateLesson()
{
    engine::Lesson lesson;
    lesson.id = "state";
    lesson.title = "One layer";
    engine::LessonState state{"layer", "LoRA with an edited cell", {}};
    state.steps.settings.lambda = 0.3;
    state.steps.settings.rank = 1;
    state.steps.edits[{"lora.a", 0, 2}] = 0.25;
    lesson.states = {state};

    engine::LessonPage page;
    page.title = "Mix";
    page.text = "What stands in x̃?";
    page.state = "layer";
    page.from = "x";
    page.to = "a";
    page.controls = {{"lambda", "numbers"}};
    page.highlight = {"lambda"};
    engine::LessonQuestion question;
    question.kind = engine::LessonQuestionKind::Choice;
    question.predict = true;
    question.prompt = "With λ = 1, the first number of x̃ is …";
    question.options = {
        {"the one of h0", {engine::LessonCheckKind::Within, cellOf("mixed", 0, 0, 1.0), cellOf("h0", 0, 0), 1e-12, {}}},
        {"another one", {engine::LessonCheckKind::Greater, cellOf("mixed", 0, 0, 1.0), cellOf("h0", 0, 0), 1e-12, {}}}};
    page.questions = {question};
    page.boxes = {{engine::LessonBoxKind::Measured, "Here it is {mixed}.", {{"mixed", cellOf("mixed", 0, 0)}}}};
    engine::LessonPage free = page;
    free.title = "All of it";
    free.from = free.to = "";
    free.controls.reset();
    free.highlight.clear();
    free.questions.clear();
    lesson.pages = {page, free};
    return lesson;
}

} // namespace sample
