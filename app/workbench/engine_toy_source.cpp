// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_toy_source.h"

#include "engine/toy_world.h"

#include <exception>
#include <utility>

EngineToySource::EngineToySource(std::filesystem::path library, QObject* parent)
    : ToySource(parent), m_library(std::move(library))
{
}

void EngineToySource::prepare(const ui::ToyRequest& request)
{
    m_wanted = request;
    if (!m_making)
        makeNext();
}

void EngineToySource::cancel()
{
    m_wanted.reset();
}

void EngineToySource::makeNext()
{
    m_making = m_wanted;
    m_maker = std::jthread([this, request = *m_making, root = m_library / "toy"] {
        Answer made;
        try {
            made.config = engine::toyConfig(request.world, request.training, engine::makeToyWorld(request.world, root));
        } catch (const std::exception& error) {
            made.error = ui::errorInfo(error);
        }
        QMetaObject::invokeMethod(
            this, [this, request, made] { answer(request, made); }, Qt::QueuedConnection);
    });
}

void EngineToySource::answer(const ui::ToyRequest& request, const Answer& made)
{
    m_making.reset();
    if (m_wanted && !(*m_wanted == request)) {
        makeNext();
        return;
    }
    if (!std::exchange(m_wanted, std::nullopt))
        return; // cancelled meanwhile
    if (made.config)
        emit prepared(request, *made.config);
    else
        emit failed(request, made.error);
}
