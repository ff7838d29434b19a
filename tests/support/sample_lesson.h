// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lesson.h"
#include "sample_runs.h"

#include <string>

/// A lesson of three pages over two made-up runs: a question of each kind, a box of each kind.
namespace sample {

inline engine::LessonRecording recording(const std::string& id, double lambda)
{
    engine::LessonRecording made{id, "λ = " + id, {}};
    made.run.config.model.path = "MiniLM-L6";
    made.run.config.task.preset = "sample";
    made.run.config.sibo.lambda = lambda;
    made.run.events = runEvents(id, lambda);
    made.run.summary = engine::summarise(id, made.run.config, made.run.events);
    made.run.summary.label = made.label;
    return made;
}

inline engine::LessonFigure similarityOf(const std::string& recording,
                                         engine::LessonMoment moment = engine::LessonMoment::Last)
{
    engine::LessonFigure figure;
    figure.recordings = {recording};
    figure.moment = moment;
    return figure;
}

inline engine::LessonQuestion choiceQuestion()
{
    engine::LessonQuestion question;
    question.kind = engine::LessonQuestionKind::Choice;
    question.prompt = "Which run ends with more alike vectors?";
    question.predict = true;
    question.options = {
        {"the plain one", {engine::LessonCheckKind::Greater, similarityOf("plain"), similarityOf("mixed"), 0.01, {}}},
        {"the mixed one", {engine::LessonCheckKind::Less, similarityOf("plain"), similarityOf("mixed"), 0.01, {}}},
        {"neither", {engine::LessonCheckKind::Within, similarityOf("plain"), similarityOf("mixed"), 0.01, {}}}};
    question.answer = "It was {plain} against {mixed}.";
    question.figures = {{"plain", similarityOf("plain")}, {"mixed", similarityOf("mixed")}};
    return question;
}

inline engine::Lesson lesson()
{
    engine::Lesson lesson;
    lesson.id = "sample";
    lesson.title = "A sample lesson";
    lesson.summary = "What a lesson can hold.";
    lesson.author = "The tests";
    lesson.licence = "GPL-3.0-or-later";
    lesson.language = "en";
    lesson.minutes = 5;
    lesson.teacher = "Ask before you run.";
    lesson.terms = {{"h0", {"h0", "The hidden state that enters the first layer."}}};
    lesson.recordings = {recording("plain", 0), recording("mixed", 0.6)};

    engine::LessonPage first;
    first.title = "Read";
    first.text = "Mixing adds [h0](term:h0). Go [on](page:2).";
    first.boxes = {{engine::LessonBoxKind::Paper, "The paper says so.", {}},
                   {engine::LessonBoxKind::Code, "The code does so.", {}}};
    engine::LessonQuestion open;
    open.prompt = "What is h0?";
    open.answer = "What enters the first layer.";
    first.questions = {open};

    engine::LessonPage second;
    second.title = "Predict";
    second.text = "Two runs.";
    second.recordings = {"plain", "mixed"};
    second.charts = {"similarity", "loss"};
    second.highlight = {"similarity"};
    second.questions = {choiceQuestion()};
    second.boxes = {
        {engine::LessonBoxKind::Measured, "The last layer ends at {last}.", {{"last", similarityOf("mixed")}}}};

    engine::LessonPage third;
    third.title = "Count";
    third.text = "How much is trained?";
    third.recordings = {"plain"};
    third.charts = {"loss", "metric", "similarity", "heat-map"};
    third.startStep = -1;
    engine::LessonQuestion number;
    number.kind = engine::LessonQuestionKind::Number;
    number.prompt = "How many parameters are trained?";
    number.figure.measure = engine::LessonMeasure::Trainable;
    number.figure.form = engine::LessonForm::Count;
    number.figure.recordings = {"plain"};
    number.tolerance = 1000;
    third.questions = {number};
    lesson.pages = {first, second, third};
    return lesson;
}

} // namespace sample
