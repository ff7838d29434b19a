// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_lab.h"

#include "engine/error.h"
#include "engine/lesson_reading.h"
#include "widgets/format.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <utility>

namespace {

using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

ui::ErrorInfo unknownError()
{
    return {QStringLiteral("internal"), EngineLab::tr("an unknown exception"), {}, {}};
}

} // namespace

/// What stays between questions.
struct EngineLab::Probe {
    std::shared_ptr<const engine::LabModel> model;
    std::optional<engine::LabProbe> probe;
    std::optional<engine::LabRequest> request; ///< that `reading` answers; null: none does
    std::shared_ptr<const engine::LabReading> reading;
};

struct EngineLab::Sweep {
    std::shared_ptr<const engine::LabModel> model;
    std::optional<engine::LambdaSweep> sweep;
    engine::SweepSetup setup;
    std::shared_ptr<const engine::SweepFacts> facts;
};

struct EngineLab::Play {
    std::shared_ptr<const engine::LabModel> model;
    std::optional<engine::Playground> playground;
};

EngineLab::EngineLab(QObject* parent)
    : LabSession(parent), m_probe(std::make_unique<Probe>()), m_sweep(std::make_unique<Sweep>()),
      m_play(std::make_unique<Play>())
{
}

/// All are asked to end before the first is waited for.
EngineLab::~EngineLab()
{
    for (LatestWorker* worker : {&m_prober, &m_sweeper, &m_player})
        worker->cancel();
}

void EngineLab::tell(Answer answer)
{
    QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

template<class Kept>
bool EngineLab::takeModel(Kept& kept, const std::filesystem::path& model, const std::vector<engine::LabArm>& arms)
{
    const std::filesystem::path folder = engine::labModelFolder(model, arms);
    if (kept.model && m_models.isCurrent(kept.model, folder))
        return false;
    kept = {}; // the old one goes first, where nobody else works on it
    kept.model = m_models.model(
        folder, [this, folder] { tell([this, name = ui::toQString(folder.filename())] { emit loading(name); }); });
    return true;
}

std::optional<ui::ProbeAnswer> EngineLab::answerTo(const ui::ProbeQuestion& question, const std::stop_token& stop)
{
    Probe& kept = *m_probe;
    if (takeModel(kept, question.model, question.arms) || !kept.probe)
        kept.probe.emplace(kept.model);
    if (kept.probe->arms() != question.arms || kept.probe->facts().empty()) {
        kept.request.reset();
        kept.probe->setArms(question.arms);
    }
    if (kept.request != question.request) {
        kept.request.reset();
        kept.reading = std::make_shared<const engine::LabReading>(kept.probe->read(question.request, stop));
        if (kept.reading->stopped)
            return std::nullopt;
        kept.request = question.request;
    }
    ui::ProbeAnswer answer;
    answer.question = question;
    answer.facts = kept.probe->facts();
    answer.reading = kept.reading;
    answer.model = kept.model->folder();
    answer.layers = static_cast<std::size_t>(kept.model->layers());
    answer.layer = std::min(question.layer, answer.layers);
    for (std::size_t arm = 0; arm < question.arms.size(); ++arm)
        answer.cosines.push_back(kept.probe->cosines(arm, answer.layer));
    if (question.everyLayer)
        for (const int layer : engine::layersToKeep(static_cast<int>(answer.layers), answer.reading->counted.size(),
                                                    question.arms.size()))
            for (std::size_t arm = 0; arm < question.arms.size(); ++arm)
                answer.matrices[layer].push_back(kept.probe->cosines(arm, static_cast<std::size_t>(layer)));
    return answer;
}

void EngineLab::answerTo(const ui::SweepQuestion& question, const std::function<void(ui::SweepAnswer)>& tellOne,
                         const std::stop_token& stop)
{
    Sweep& kept = *m_sweep;
    const bool isOther = takeModel(kept, question.model, {{question.setup.adapter, std::nullopt, false}});
    // A run that is opened, and other sets than a run's own, are read anew: their files may have changed.
    const bool isOwnSet = !question.setup.task && !kept.setup.task;
    if (isOther || !kept.sweep || !question.lambda || kept.setup.adapter != question.setup.adapter || !isOwnSet) {
        kept.sweep.reset();
        kept.sweep.emplace(kept.model, question.setup, stop);
        if (stop.stop_requested()) {
            kept.sweep.reset(); // it may not have read all
            return;
        }
        kept.setup = question.setup;
        kept.facts = std::make_shared<const engine::SweepFacts>(kept.sweep->facts());
    }
    const double lambda = question.lambda.value_or(kept.facts->arm.trainedLambda.value_or(0));
    kept.sweep->moveTo(
        lambda,
        [&](const engine::SweepFigures& figures) {
            tellOne({question, kept.facts, std::make_shared<const engine::SweepFigures>(figures), 0});
        },
        stop);
}

ui::PlayAnswer EngineLab::answerTo(const ui::PlayQuestion& question,
                                   const std::function<void(const engine::GeneratedPiece&)>& onPiece,
                                   const std::stop_token& stop)
{
    std::vector<engine::LabArm> arms;
    for (const engine::GenerationArm& arm : question.arms)
        arms.push_back({arm.adapter, arm.lambda, false});
    Play& kept = *m_play;
    if (takeModel(kept, question.model, arms) || !kept.playground)
        kept.playground.emplace(kept.model);
    if (kept.playground->arms() != question.arms)
        kept.playground->setArms(question.arms);
    ui::PlayAnswer answer;
    answer.question = question;
    answer.facts = kept.playground->facts();
    if (question.generates)
        answer.generations = kept.playground->generate(question.request, onPiece, stop);
    else
        answer.heads = kept.playground->classify(question.text, question.second, stop);
    return answer;
}

void EngineLab::run(LatestWorker& worker, std::uint64_t& newest, std::function<void(ui::ErrorInfo)> fail,
                    std::function<void(const std::function<void(Answer)>&, const std::stop_token&)> job)
{
    const std::uint64_t number = ++newest;
    worker.post([this, number, &newest, fail = std::move(fail), job = std::move(job)](const std::stop_token& stop) {
        const auto tellNewest = [this, number, &newest](const Answer& answer) {
            tell([answer, number, &newest] {
                if (number == newest)
                    answer();
            });
        };
        try {
            job(tellNewest, stop);
        } catch (const std::exception& error) {
            tellNewest([fail, info = ui::errorInfo(error)] { fail(info); });
        } catch (...) {
            tellNewest([fail] { fail(unknownError()); });
        }
    });
}

void EngineLab::probe(const ui::ProbeQuestion& question)
{
    run(
        m_prober, m_probeNumber, [this](const ui::ErrorInfo& error) { emit probeFailed(error); },
        [this, question, start = Clock::now()](const auto& tellNewest, const std::stop_token& stop) {
            std::optional<ui::ProbeAnswer> answer = answerTo(question, stop);
            if (!answer)
                return;
            answer->milliseconds = millisecondsSince(start);
            tellNewest([this, answer = *answer] { emit probed(answer); });
        });
}

void EngineLab::sweep(const ui::SweepQuestion& question)
{
    run(
        m_sweeper, m_sweepNumber, [this](const ui::ErrorInfo& error) { emit sweepFailed(error); },
        [this, question, start = Clock::now()](const auto& tellNewest, const std::stop_token& stop) {
            answerTo(
                question,
                [&](ui::SweepAnswer answer) {
                    answer.milliseconds = millisecondsSince(start);
                    tellNewest([this, answer] { emit swept(answer); });
                },
                stop);
        });
}

void EngineLab::play(const ui::PlayQuestion& question)
{
    run(
        m_player, m_playNumber, [this](const ui::ErrorInfo& error) { emit playFailed(error); },
        [this, question, start = Clock::now()](const auto& tellNewest, const std::stop_token& stop) {
            ui::PlayAnswer answer = answerTo(
                question,
                [&](const engine::GeneratedPiece& piece) {
                    tellNewest([this, piece] { emit playedPiece(piece.arm, QString::fromStdString(piece.text)); });
                },
                stop);
            answer.milliseconds = millisecondsSince(start);
            tellNewest([this, answer] { emit played(answer); });
        });
}
