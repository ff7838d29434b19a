// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/toy_world.h"
#include "session/session.h"

#include <QObject>

namespace ui {

/// One start in a toy world: its λ train in lockstep.
struct ToyRequest {
    engine::ToyWorldSettings world;
    engine::ToyTraining training;
    bool operator==(const ToyRequest&) const = default;
};

/// Makes the files of toy worlds, as the Toy world view sees it. Exactly one of prepared and failed follows a
/// `prepare`, later and never from within the call; of several the newest alone is answered. All calls and signals
/// belong to the GUI thread.
class ToySource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void prepare(const ToyRequest& request) = 0;
    /// What was asked is not answered any more.
    virtual void cancel() = 0;

signals:
    /// The files are there, and this trains on them.
    void prepared(const ui::ToyRequest& request, const engine::TrainConfig& config);
    void failed(const ui::ToyRequest& request, const ui::ErrorInfo& error);
};

} // namespace ui
