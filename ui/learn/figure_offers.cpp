// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/page_draft.h"

#include <exception>

namespace ui {

namespace {

constexpr double kWithin = 0.05; // of a similarity or a metric
constexpr double kLossWithin = 0.1;
constexpr const char* kFirstState = "layer"; // id

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
constexpr Kind kReadingKinds[] = {
    {"similarity", engine::LessonMeasure::Similarity, engine::LessonMoment::Last, kWithin},
    {"excess", engine::LessonMeasure::Excess, engine::LessonMoment::Last, kWithin},
    {"retention", engine::LessonMeasure::Retention, engine::LessonMoment::Last, kWithin},
    {"rank", engine::LessonMeasure::Rank, engine::LessonMoment::Last, 1},
    {"norm", engine::LessonMeasure::Norm, engine::LessonMoment::Last, 1},
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

QString readingWordsOf(const Kind& kind, const QString& arm)
{
    switch (kind.measure) {
    case engine::LessonMeasure::Excess:
        return PageDraft::tr("the last layer's excess, %1").arg(arm);
    case engine::LessonMeasure::Retention:
        return PageDraft::tr("the last layer's retention of h0, %1").arg(arm);
    case engine::LessonMeasure::Rank:
        return PageDraft::tr("the last layer's effective rank, %1").arg(arm);
    case engine::LessonMeasure::Norm:
        return PageDraft::tr("the mean length of the last layer's states, %1").arg(arm);
    default:
        return PageDraft::tr("the last layer's similarity, %1").arg(arm);
    }
}

/// Collects those that the source has, under names that mean nothing else.
class Offers {
public:
    Offers(const LessonSource& source, const QStringList& taken) : m_taken(taken)
    {
        m_lesson.recordings = source.recordings;
        m_lesson.states = source.states;
        m_lesson.readings = source.readings;
    }
    void add(FigureOffer offer)
    {
        try {
            (void)engine::lessonFigure(m_lesson, offer.figure);
        } catch (const std::exception&) {
            return; // It has no such figure, so none is offered.
        }
        while (m_taken.contains(QString::fromStdString(offer.name)))
            offer.name += "-new";
        m_taken += QString::fromStdString(offer.name);
        m_offers.push_back(std::move(offer));
    }
    [[nodiscard]] std::vector<FigureOffer> take() { return std::move(m_offers); }

private:
    QStringList m_taken;
    engine::Lesson m_lesson;
    std::vector<FigureOffer> m_offers;
};

/// "3" of "run-3". Names follow ids, not places: what is in a text stays true when a run goes.
std::string shortId(const std::string& id)
{
    const std::string study = "run-";
    return id.starts_with(study) ? id.substr(study.size()) : id;
}

void addOfRuns(Offers& offers, const std::vector<engine::LessonRecording>& recordings)
{
    for (const Kind& kind : kKinds) {
        for (std::size_t i = 0; i < recordings.size(); ++i) {
            FigureOffer offer;
            offer.words = wordsOf(kind, QString::fromStdString(recordings[i].label));
            offer.name = std::string(kind.name) + "-" + shortId(recordings[i].id);
            offer.figure.measure = kind.measure;
            offer.figure.moment = kind.moment;
            offer.figure.recordings = {recordings[i].id};
            offer.within = kind.within;
            offers.add(std::move(offer));
        }
    }
}

void addOfReading(Offers& offers, const engine::LessonReading& reading)
{
    for (const Kind& kind : kReadingKinds) {
        for (std::size_t arm = 0; arm < reading.arms.size(); ++arm) {
            FigureOffer offer;
            offer.words = readingWordsOf(kind, QString::fromStdString(reading.arms[arm].label));
            offer.name = reading.id + "-" + kind.name + "-" + std::to_string(arm + 1);
            offer.figure.measure = kind.measure;
            offer.figure.reading = reading.id;
            offer.figure.arm = arm;
            offer.within = kind.within;
            offers.add(std::move(offer));
        }
    }
}

void addOfState(Offers& offers, const engine::LessonState& state)
{
    FigureOffer offer;
    const bool first = state.id == kFirstState;
    const QString label = QString::fromStdString(state.label);
    offer.words = first ? PageDraft::tr("the loss of these numbers") : PageDraft::tr("the loss of “%1”").arg(label);
    offer.name = first ? "loss" : "loss-" + state.id;
    offer.figure.measure = engine::LessonMeasure::Cell;
    offer.figure.state = state.id;
    offer.figure.cell = {"loss", 0, 0};
    offer.within = kLossWithin;
    offers.add(offer);
    offer.words =
        first ? PageDraft::tr("their loss with λ = 0") : PageDraft::tr("the loss of “%1” with λ = 0").arg(label);
    offer.name = first ? "plain-loss" : "plain-loss-" + state.id;
    offer.figure.lambda = 0;
    offers.add(offer);
}

} // namespace

std::vector<FigureOffer> figureOffers(const LessonSource& source, const QStringList& taken)
{
    Offers offers(source, taken);
    addOfRuns(offers, source.recordings);
    for (const engine::LessonReading& reading : source.readings)
        addOfReading(offers, reading);
    for (const engine::LessonState& state : source.states)
        addOfState(offers, state);
    return offers.take();
}

} // namespace ui
