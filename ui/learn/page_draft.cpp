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

const FigureOffer* offerNamed(const QString& name, const std::vector<FigureOffer>& offers)
{
    const auto found = std::find_if(offers.begin(), offers.end(),
                                    [id = name.toStdString()](const FigureOffer& offer) { return offer.name == id; });
    return found == offers.end() ? nullptr : &*found;
}

engine::LessonQuestion numberOf(const QuestionDraft& draft, const std::vector<FigureOffer>& offers)
{
    engine::LessonQuestion question;
    const FigureOffer* offer = offerNamed(draft.figure, offers);
    if (!offer)
        return question;
    question.kind = engine::LessonQuestionKind::Number;
    question.prompt = PageDraft::tr("What will it be: %1?").arg(offer->words).toStdString();
    question.figure = offer->figure;
    question.tolerance = draft.within.value_or(offer->within);
    return question;
}

engine::LessonQuestion choiceOf(const PageDraft& page, const QuestionDraft& draft)
{
    engine::LessonQuestion question;
    question.kind = engine::LessonQuestionKind::Choice;
    for (const OptionDraft& option : draft.options) {
        if (!isThere(option))
            continue;
        question.options.push_back({option.text.trimmed().toStdString(), option.holds});
        engine::LessonCheck& check = question.options.back().holds;
        if (!option.amongShown || !check.left.reading.empty())
            continue;
        check.among.clear();
        for (const QString& run : page.runs)
            check.among.push_back({run.toStdString()});
    }
    return question;
}

engine::LessonQuestion withoutTexts(const PageDraft& page, const QuestionDraft& draft, const AuthorFacts& facts)
{
    switch (draft.kind) {
    case QuestionDraft::HighestMetric:
    case QuestionDraft::LowestSimilarity:
        return whichRun(page, draft.kind == QuestionDraft::HighestMetric, facts.source);
    case QuestionDraft::MostAlike:
    case QuestionDraft::LeastAlike:
        return whichArm(page, draft.kind == QuestionDraft::MostAlike, facts.source);
    case QuestionDraft::Choice:
        return choiceOf(page, draft);
    case QuestionDraft::Number:
        return numberOf(draft, facts.offers);
    case QuestionDraft::Kept: {
        engine::LessonQuestion question = draft.kept;
        question.tolerance = draft.within.value_or(question.tolerance);
        return question;
    }
    default:
        return {};
    }
}

void showRuns(engine::LessonPage& page, const PageDraft& draft)
{
    for (const QString& run : draft.runs)
        page.recordings.push_back(run.toStdString());
    for (const QString& chart : draft.charts)
        page.charts.push_back(chart.toStdString());
    page.startStep = draft.startStep;
}

/// Those of `wanted` that are there.
std::vector<std::string> those(const QStringList& wanted, const std::vector<std::string>& there)
{
    std::vector<std::string> found;
    for (const QString& one : wanted)
        if (std::find(there.begin(), there.end(), one.toStdString()) != there.end())
            found.push_back(one.toStdString());
    return found;
}

/// What is shown, without what belongs to something else.
void show(engine::LessonPage& page, const PageDraft& draft)
{
    if (draft.shows == PageDraft::Runs)
        showRuns(page, draft);
    else if (draft.shows == PageDraft::State)
        page.state = draft.shown.toStdString();
    else if (draft.shows == PageDraft::Reading)
        page.reading = draft.shown.toStdString();
    if (draft.shows == PageDraft::Reading) {
        page.measure = draft.measure.toStdString();
        page.layer = draft.layer;
    } else if (draft.shows == PageDraft::State) {
        page.from = draft.from.toStdString();
        page.to = draft.to.toStdString();
    }
    if (draft.controls)
        page.controls = those(*draft.controls, engine::lessonControls(page));
    page.highlight = those(draft.frames, draft.shows == PageDraft::State ? engine::lessonControls(page) : page.charts);
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

bool isThere(const OptionDraft& option)
{
    return !option.text.trimmed().isEmpty();
}

void follow(AuthorFacts& facts, const QStringList& taken)
{
    facts.offers = figureOffers(facts.source, taken);
    facts.lesson.recordings = facts.source.recordings;
    facts.lesson.readings = facts.source.readings;
    facts.lesson.states = facts.source.states;
}

engine::LessonQuestion questionOf(const PageDraft& page, const QuestionDraft& draft, const AuthorFacts& facts)
{
    engine::LessonQuestion question = withoutTexts(page, draft, facts);
    if (!draft.prompt.trimmed().isEmpty())
        question.prompt = draft.prompt.trimmed().toStdString();
    const bool atEnd = page.shows == PageDraft::Runs && page.startStep < 0; // it is on screen already
    question.predict = draft.predict && question.kind != engine::LessonQuestionKind::Open &&
                       page.shows != PageDraft::Nothing && !atEnd;
    question.answer = draft.answer.trimmed().toStdString();
    question.figures = usedIn(draft.answer, draft.kept.figures, facts.offers);
    return question;
}

engine::LessonPage pageOf(const PageDraft& draft, const AuthorFacts& facts)
{
    engine::LessonPage page;
    show(page, draft);
    page.title = draft.title.trimmed().toStdString();
    page.text = draft.text.toStdString();
    for (const BoxDraft& box : draft.boxes) {
        const bool measured = box.kind == engine::LessonBoxKind::Measured;
        if (isThere(box))
            page.boxes.push_back({box.kind, box.text.trimmed().toStdString(),
                                  measured ? usedIn(box.text, box.own, facts.offers) : engine::LessonFigures{}});
    }
    for (const QuestionDraft& question : draft.questions)
        if (isThere(question))
            page.questions.push_back(questionOf(draft, question, facts));
    return page;
}

namespace {

QuestionDraft draftOfQuestion(const engine::LessonQuestion& question, int origin)
{
    QuestionDraft draft;
    draft.kind = question.kind == engine::LessonQuestionKind::Open     ? QuestionDraft::Open
                 : question.kind == engine::LessonQuestionKind::Choice ? QuestionDraft::Choice
                                                                       : QuestionDraft::Kept;
    draft.prompt = QString::fromStdString(question.prompt);
    draft.answer = QString::fromStdString(question.answer);
    draft.predict = question.predict || question.kind == engine::LessonQuestionKind::Open;
    for (const engine::LessonOption& option : question.options)
        draft.options.push_back(
            {QString::fromStdString(option.text), option.holds, false, static_cast<int>(draft.options.size())});
    draft.kept = question;
    draft.origin = origin;
    return draft;
}

QStringList listOf(const std::vector<std::string>& words)
{
    QStringList list;
    for (const std::string& word : words)
        list += QString::fromStdString(word);
    return list;
}

} // namespace

PageDraft draftOf(const engine::LessonPage& page, int origin)
{
    PageDraft draft;
    draft.origin = origin;
    draft.title = QString::fromStdString(page.title);
    draft.text = QString::fromStdString(page.text);
    draft.shows = !page.recordings.empty() ? PageDraft::Runs
                  : !page.state.empty()    ? PageDraft::State
                  : !page.reading.empty()  ? PageDraft::Reading
                                           : PageDraft::Nothing;
    draft.shown = QString::fromStdString(page.state.empty() ? page.reading : page.state);
    draft.runs = listOf(page.recordings);
    draft.charts = listOf(page.charts);
    draft.frames = listOf(page.highlight);
    draft.startStep = page.startStep;
    draft.measure = QString::fromStdString(page.measure);
    draft.layer = page.layer;
    draft.from = QString::fromStdString(page.from);
    draft.to = QString::fromStdString(page.to);
    if (page.controls)
        draft.controls = listOf(*page.controls);
    for (std::size_t i = 0; i < page.boxes.size(); ++i)
        draft.boxes.push_back({page.boxes[i].kind, QString::fromStdString(page.boxes[i].text), page.boxes[i].figures,
                               static_cast<int>(i)});
    for (std::size_t i = 0; i < page.questions.size(); ++i)
        draft.questions.push_back(draftOfQuestion(page.questions[i], static_cast<int>(i)));
    return draft;
}

} // namespace ui
