// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_toy_source.h"

#include "engine/lab.h"
#include "engine/toy_world.h"

#include <chrono>
#include <exception>
#include <utility>

namespace {

using Clock = std::chrono::steady_clock;

/// The frozen model at λ = 0, and what only mixes at all others: h0 first, then the control.
std::vector<engine::LabArm> armsOfALook()
{
    std::vector<engine::LabArm> arms{{}};
    for (const engine::SiboSource source : {engine::SiboSource::H0, engine::SiboSource::Zero})
        for (int i = 1; i <= ui::ToyLook::kLambdaSteps; ++i)
            arms.push_back({{}, static_cast<double>(i) / ui::ToyLook::kLambdaSteps, true, source});
    return arms;
}

/// Null: it was stopped.
std::optional<ui::ToyLook> lookAt(const engine::ToyWorldSettings& world, const std::filesystem::path& root,
                                  const std::stop_token& stop)
{
    const Clock::time_point start = Clock::now();
    const auto model = std::make_shared<const engine::LabModel>(engine::makeToyWorld(world, root), "cpu");
    engine::LabProbe probe(model);
    probe.setArms(armsOfALook());
    engine::LabRequest request;
    request.texts = engine::toySentences(world, ui::ToyLook::kSentences);
    request.effectiveRank = false;
    const engine::LabReading reading = probe.read(request, stop);
    if (reading.stopped)
        return std::nullopt;
    ui::ToyLook look;
    look.world = world;
    look.frozen = reading.arms.front().figures;
    look.mixed = look.weakened = {look.frozen};
    for (std::size_t i = 1; i < reading.arms.size(); ++i)
        (i <= ui::ToyLook::kLambdaSteps ? look.mixed : look.weakened).push_back(reading.arms[i].figures);
    look.sentences = reading.measured;
    look.milliseconds = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    return look;
}

} // namespace

EngineToySource::EngineToySource(std::filesystem::path library, QObject* parent)
    : ToySource(parent), m_root(std::move(library) / "toy")
{
}

void EngineToySource::prepare(const ui::ToyRequest& request)
{
    m_wanted = request;
    next();
}

void EngineToySource::cancel()
{
    m_wanted.reset();
}

void EngineToySource::look(const engine::ToyWorldSettings& world)
{
    m_unseen = world;
    next();
}

void EngineToySource::next()
{
    if (m_busy || (!m_wanted && !m_unseen))
        return;
    m_busy = true;
    m_worker = std::jthread([this, wanted = m_wanted, world = m_unseen](const std::stop_token& stop) {
        const Answer answer = wanted ? madeFor(*wanted) : seen(*world, stop);
        QMetaObject::invokeMethod(
            this,
            [this, answer] {
                m_busy = false;
                answer();
                next();
            },
            Qt::QueuedConnection);
    });
}

EngineToySource::Answer EngineToySource::madeFor(const ui::ToyRequest& request)
{
    std::optional<engine::TrainConfig> config;
    ui::ErrorInfo error;
    try {
        config = engine::toyConfig(request.world, request.training, engine::makeToyWorld(request.world, m_root));
    } catch (const std::exception& thrown) {
        error = ui::errorInfo(thrown);
    }
    return [this, request, config, error] {
        if (m_wanted != request)
            return; // cancelled meanwhile, or another one is wanted
        m_wanted.reset();
        if (config)
            emit prepared(request, *config);
        else
            emit failed(request, error);
    };
}

EngineToySource::Answer EngineToySource::seen(const engine::ToyWorldSettings& world, const std::stop_token& stop)
{
    std::optional<ui::ToyLook> look;
    ui::ErrorInfo error;
    try {
        look = lookAt(world, m_root, stop);
    } catch (const std::exception& thrown) {
        error = ui::errorInfo(thrown);
    }
    return [this, world, look, error] {
        if (m_unseen != world)
            return;
        m_unseen.reset();
        if (look)
            emit looked(*look);
        else
            emit lookFailed(error);
    };
}
