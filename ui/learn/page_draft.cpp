// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/page_draft.h"

#include <exception>

namespace ui {

namespace {

constexpr double kWithin = 0.05; // of a similarity or a metric
constexpr double kLossWithin = 0.1;

struct Kind {
    const char* name;
    engine::LessonMeasure measure;
    engine::LessonMoment moment;
    double within;
};

constexpr Kind kKinds[] = {
    {"similarity", engine::LessonMeasure::Similarity, engine::LessonMoment::Last, kWithin},
    {"metric", engine::LessonMeasure::Metric, engine::LessonMoment::Last, kWithin},
    {"loss", engine::LessonMeasure::Loss, engine::LessonMoment::Last, kLossWithin},
    {"frozen", engine::LessonMeasure::Similarity, engine::LessonMoment::Base, kWithin},
    {"excess", engine::LessonMeasure::Excess, engine::LessonMoment::Last, kWithin},
};

QString wordsOf(const Kind& kind, const QString& run)
{
    const QString name = QLatin1String(kind.name);
    return name == QLatin1String("similarity") ? PageDraft::tr("the last layer's similarity at the end, %1").arg(run)
           : name == QLatin1String("metric")   ? PageDraft::tr("the metric on validation at the end, %1").arg(run)
           : name == QLatin1String("loss")     ? PageDraft::tr("the training loss at the end, %1").arg(run)
           : name == QLatin1String("frozen")
               ? PageDraft::tr("the frozen model's similarity in the last layer, %1").arg(run)
               : PageDraft::tr("the last layer's excess at the end, %1").arg(run);
}

void addIfThere(std::vector<FigureOffer>& offers, const engine::Lesson& lesson, FigureOffer offer)
{
    try {
        (void)engine::lessonFigure(lesson, offer.figure);
        offers.push_back(std::move(offer));
    } catch (const std::exception&) {
        // The run has no such figure, so none is offered.
    }
}

engine::LessonFigures usedIn(const QString& text, const std::vector<FigureOffer>& offers)
{
    engine::LessonFigures used;
    for (const FigureOffer& offer : offers)
        if (text.contains(QLatin1Char('{') + QString::fromStdString(offer.name) + QLatin1Char('}')))
            used[offer.name] = offer.figure;
    return used;
}

/// "Which run …": an option for each run shown, right where its figure is the extreme one of all.
engine::LessonQuestion whichRun(const PageDraft& draft, const LessonSource& source)
{
    const bool highest = draft.question == PageDraft::HighestMetric;
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

std::vector<engine::LessonQuestion> questionsOf(const PageDraft& draft, const LessonSource& source,
                                                const std::vector<FigureOffer>& offers)
{
    if (draft.question == PageDraft::None)
        return {};
    engine::LessonQuestion question;
    const auto figure = static_cast<std::size_t>(draft.question - PageDraft::FirstFigure);
    if (draft.question == PageDraft::HighestMetric || draft.question == PageDraft::LowestSimilarity) {
        question = whichRun(draft, source);
    } else if (draft.question >= PageDraft::FirstFigure && figure < offers.size()) {
        question.kind = engine::LessonQuestionKind::Number;
        question.predict = draft.shows != PageDraft::Nothing;
        question.prompt = PageDraft::tr("What will it be: %1?").arg(offers[figure].words).toStdString();
        question.figure = offers[figure].figure;
        question.tolerance = offers[figure].within;
    }
    if (!draft.prompt.trimmed().isEmpty())
        question.prompt = draft.prompt.trimmed().toStdString();
    if (draft.shows == PageDraft::Runs && draft.startsAtEnd)
        question.predict = false; // it is on screen already
    question.answer = draft.answer.trimmed().toStdString();
    question.figures = usedIn(draft.answer, offers);
    return {question};
}

} // namespace

std::vector<FigureOffer> figureOffers(const LessonSource& source)
{
    engine::Lesson lesson;
    lesson.recordings = source.recordings;
    lesson.states = source.states;
    std::vector<FigureOffer> offers;
    for (const Kind& kind : kKinds) {
        for (std::size_t i = 0; i < source.recordings.size(); ++i) {
            FigureOffer offer;
            offer.words = wordsOf(kind, QString::fromStdString(source.recordings[i].label));
            offer.name = std::string(kind.name) + "-" + std::to_string(i + 1);
            offer.figure.measure = kind.measure;
            offer.figure.moment = kind.moment;
            offer.figure.recordings = {source.recordings[i].id};
            offer.within = kind.within;
            addIfThere(offers, lesson, std::move(offer));
        }
    }
    for (const engine::LessonState& state : source.states) {
        FigureOffer offer;
        offer.words = PageDraft::tr("the loss of these numbers");
        offer.name = "loss";
        offer.figure.measure = engine::LessonMeasure::Cell;
        offer.figure.state = state.id;
        offer.figure.cell = {"loss", 0, 0};
        offer.within = kLossWithin;
        addIfThere(offers, lesson, offer);
        offer.words = PageDraft::tr("their loss with λ = 0");
        offer.name = "plain-loss";
        offer.figure.lambda = 0;
        addIfThere(offers, lesson, offer);
    }
    return offers;
}

engine::LessonPage pageOf(const PageDraft& draft, const LessonSource& source, const std::vector<FigureOffer>& offers)
{
    engine::LessonPage page;
    page.title = draft.title.trimmed().toStdString();
    page.text = draft.text.toStdString();
    if (draft.shows == PageDraft::State && !source.states.empty())
        page.state = source.states.front().id;
    if (draft.shows == PageDraft::Runs) {
        for (const QString& run : draft.runs)
            page.recordings.push_back(run.toStdString());
        for (const QString& chart : draft.charts)
            page.charts.push_back(chart.toStdString());
        if (draft.charts.contains(draft.highlight))
            page.highlight = {draft.highlight.toStdString()};
        page.startStep = draft.startsAtEnd ? -1 : 0;
    }
    const auto addBox = [&](engine::LessonBoxKind kind, const QString& text) {
        if (!text.trimmed().isEmpty())
            page.boxes.push_back(
                {kind, text.trimmed().toStdString(),
                 kind == engine::LessonBoxKind::Measured ? usedIn(text, offers) : engine::LessonFigures{}});
    };
    addBox(engine::LessonBoxKind::Paper, draft.paper);
    addBox(engine::LessonBoxKind::Code, draft.code);
    addBox(engine::LessonBoxKind::Measured, draft.measured);
    page.questions = questionsOf(draft, source, offers);
    return page;
}

} // namespace ui
