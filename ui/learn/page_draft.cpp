// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/page_draft.h"

#include <algorithm>

namespace ui {

namespace {

/// Those named in braces: what the text came with, else what is offered.
engine::LessonFigures usedIn(const QString& text, const engine::LessonFigures& own,
                             const std::vector<FigureOffer>& offers)
{
    engine::LessonFigures used;
    const auto isNamed = [&text](const std::string& name) {
        return text.contains(QLatin1Char('{') + QString::fromStdString(name) + QLatin1Char('}'));
    };
    for (const auto& [name, figure] : own)
        if (isNamed(name))
            used[name] = figure;
    for (const FigureOffer& offer : offers)
        if (isNamed(offer.name))
            used.try_emplace(offer.name, offer.figure);
    return used;
}

/// "Which run …": an option for each run shown, right where its figure is the extreme one of all.
engine::LessonQuestion whichRun(const PageDraft& draft, bool highest, const LessonSource& source)
{
    engine::LessonQuestion question;
    question.kind = engine::LessonQuestionKind::Choice;
    question.predict = true;
    question.prompt = (highest ? PageDraft::tr("Which run ends with the highest metric on validation?")
                               : PageDraft::tr("Which run ends with the lowest similarity in its last layer?"))
                          .toStdString();
    engine::LessonCheck check;
    check.kind = highest ? engine::LessonCheckKind::Highest : engine::LessonCheckKind::Lowest;
    check.left.measure = highest ? engine::LessonMeasure::Metric : engine::LessonMeasure::Similarity;
    for (const engine::LessonRecording& recording : source.recordings)
        if (draft.runs.contains(QString::fromStdString(recording.id)))
            check.among.push_back({recording.id});
    for (const engine::LessonRecording& recording : source.recordings) {
        if (!draft.runs.contains(QString::fromStdString(recording.id)))
            continue;
        check.left.recordings = {recording.id};
        question.options.push_back({recording.label, check});
    }
    return question;
}

/// The same of the models of a reading.
engine::LessonQuestion whichArm(const PageDraft& draft, bool highest, const LessonSource& source)
{
    engine::LessonQuestion question;
    question.kind = engine::LessonQuestionKind::Choice;
    question.predict = true;
    question.prompt = (highest ? PageDraft::tr("In which model are the tokens most alike in the last layer?")
                               : PageDraft::tr("In which model are the tokens least alike in the last layer?"))
                          .toStdString();
    engine::LessonCheck check;
    check.kind = highest ? engine::LessonCheckKind::Highest : engine::LessonCheckKind::Lowest;
    check.left.reading = draft.shown.toStdString();
    for (const engine::LessonReading& reading : source.readings) {
        for (std::size_t arm = 0; reading.id == check.left.reading && arm < reading.arms.size(); ++arm) {
            check.left.arm = arm;
            question.options.push_back({reading.arms[arm].label, check});
        }
    }
    return question;
}

engine::LessonQuestion numberOf(const FigureOffer& offer, bool predicts)
{
    engine::LessonQuestion question;
    question.kind = engine::LessonQuestionKind::Number;
    question.predict = predicts;
    question.prompt = PageDraft::tr("What will it be: %1?").arg(offer.words).toStdString();
    question.figure = offer.figure;
    question.tolerance = offer.within;
    return question;
}

engine::LessonQuestion withoutTexts(const PageDraft& page, const QuestionDraft& draft, const LessonSource& source,
                                    const std::vector<FigureOffer>& offers)
{
    switch (draft.kind) {
    case QuestionDraft::HighestMetric:
    case QuestionDraft::LowestSimilarity:
        return whichRun(page, draft.kind == QuestionDraft::HighestMetric, source);
    case QuestionDraft::MostAlike:
    case QuestionDraft::LeastAlike:
        return whichArm(page, draft.kind == QuestionDraft::MostAlike, source);
    case QuestionDraft::Kept: {
        engine::LessonQuestion question = draft.kept;
        for (std::size_t i = 0; i < std::min(question.options.size(), static_cast<std::size_t>(draft.options.size()));
             ++i)
            question.options[i].text = draft.options[static_cast<qsizetype>(i)].trimmed().toStdString();
        question.predict = question.predict && page.shows != PageDraft::Nothing;
        return question;
    }
    default: {
        const auto figure = static_cast<std::size_t>(draft.kind - QuestionDraft::FirstFigure);
        if (draft.kind >= QuestionDraft::FirstFigure && figure < offers.size())
            return numberOf(offers[figure], page.shows != PageDraft::Nothing);
        return {};
    }
    }
}

engine::LessonQuestion questionOf(const PageDraft& page, const QuestionDraft& draft, const LessonSource& source,
                                  const std::vector<FigureOffer>& offers)
{
    engine::LessonQuestion question = withoutTexts(page, draft, source, offers);
    if (!draft.prompt.trimmed().isEmpty())
        question.prompt = draft.prompt.trimmed().toStdString();
    if (page.shows == PageDraft::Runs && page.startsAtEnd)
        question.predict = false; // it is on screen already
    question.answer = draft.answer.trimmed().toStdString();
    question.figures = usedIn(draft.answer, draft.kept.figures, offers);
    return question;
}

void showRuns(engine::LessonPage& page, const PageDraft& draft)
{
    page.recordings.clear();
    page.charts.clear();
    for (const QString& run : draft.runs)
        page.recordings.push_back(run.toStdString());
    for (const QString& chart : draft.charts)
        page.charts.push_back(chart.toStdString());
    // Of several frames the form shows the first: as long as that stays, they do.
    const std::string framed = draft.highlight.toStdString();
    if (page.highlight.empty() || page.highlight.front() != framed)
        page.highlight = {framed};
    std::erase_if(page.highlight, [&](const std::string& chart) {
        return std::find(page.charts.begin(), page.charts.end(), chart) == page.charts.end();
    });
    if (draft.startsAtEnd)
        page.startStep = -1;
    else if (page.startStep < 0)
        page.startStep = 0;
}

/// What is shown, without what belongs to something else that was shown before.
void show(engine::LessonPage& page, const PageDraft& draft)
{
    const std::string shown = draft.shown.toStdString();
    const bool stays = (draft.shows == PageDraft::Runs && !page.recordings.empty()) ||
                       (draft.shows == PageDraft::State && page.state == shown) ||
                       (draft.shows == PageDraft::Reading && page.reading == shown);
    if (!stays) {
        engine::LessonPage bare;
        bare.title = page.title;
        bare.text = page.text;
        page = bare;
    }
    if (draft.shows == PageDraft::Runs)
        showRuns(page, draft);
    else if (draft.shows == PageDraft::State)
        page.state = shown;
    else if (draft.shows == PageDraft::Reading)
        page.reading = shown;
}

} // namespace

bool isThere(const BoxDraft& box)
{
    return !box.text.trimmed().isEmpty();
}

bool isThere(const QuestionDraft& question)
{
    return question.kind != QuestionDraft::None;
}

engine::LessonPage pageOf(const PageDraft& draft, const LessonSource& source, const std::vector<FigureOffer>& offers)
{
    engine::LessonPage page = draft.kept;
    show(page, draft);
    page.title = draft.title.trimmed().toStdString();
    page.text = draft.text.toStdString();
    page.boxes.clear();
    page.questions.clear();
    for (const BoxDraft& box : draft.boxes) {
        const bool measured = box.kind == engine::LessonBoxKind::Measured;
        if (isThere(box))
            page.boxes.push_back({box.kind, box.text.trimmed().toStdString(),
                                  measured ? usedIn(box.text, box.own, offers) : engine::LessonFigures{}});
    }
    for (const QuestionDraft& question : draft.questions)
        if (isThere(question))
            page.questions.push_back(questionOf(draft, question, source, offers));
    return page;
}

PageDraft draftOf(const engine::LessonPage& page, int origin)
{
    PageDraft draft;
    draft.kept = page;
    draft.origin = origin;
    draft.title = QString::fromStdString(page.title);
    draft.text = QString::fromStdString(page.text);
    draft.shows = !page.recordings.empty() ? PageDraft::Runs
                  : !page.state.empty()    ? PageDraft::State
                  : !page.reading.empty()  ? PageDraft::Reading
                                           : PageDraft::Nothing;
    draft.shown = QString::fromStdString(page.state.empty() ? page.reading : page.state);
    for (const std::string& run : page.recordings)
        draft.runs += QString::fromStdString(run);
    for (const std::string& chart : page.charts)
        draft.charts += QString::fromStdString(chart);
    if (!page.highlight.empty())
        draft.highlight = QString::fromStdString(page.highlight.front());
    draft.startsAtEnd = page.startStep < 0;
    for (std::size_t i = 0; i < page.boxes.size(); ++i)
        draft.boxes.push_back({page.boxes[i].kind, QString::fromStdString(page.boxes[i].text), page.boxes[i].figures,
                               static_cast<int>(i)});
    for (std::size_t i = 0; i < page.questions.size(); ++i) {
        const engine::LessonQuestion& question = page.questions[i];
        QuestionDraft one;
        one.kind = question.kind == engine::LessonQuestionKind::Open ? QuestionDraft::Open : QuestionDraft::Kept;
        one.prompt = QString::fromStdString(question.prompt);
        one.answer = QString::fromStdString(question.answer);
        for (const engine::LessonOption& option : question.options)
            one.options += QString::fromStdString(option.text);
        one.kept = question;
        one.origin = static_cast<int>(i);
        draft.questions.push_back(std::move(one));
    }
    return draft;
}

} // namespace ui
