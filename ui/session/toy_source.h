// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lab.h"
#include "engine/toy_world.h"
#include "session/session.h"

#include <QObject>

#include <cstdint>
#include <vector>

namespace ui {

/// One start in a toy world: its λ train in lockstep.
struct ToyRequest {
    engine::ToyWorldSettings world;
    engine::ToyTraining training;
    bool operator==(const ToyRequest&) const = default;
};

/// A world before anything is trained, read on the first validation sentences with their special tokens: the frozen
/// model, and h0 mixed in at each λ as series adapters with the skip mixed begin (engine::LabArm, mixOnly).
struct ToyLook {
    static constexpr int kLambdaSteps = 20;
    static constexpr std::size_t kSentences = 64; ///< those that runs measure their similarity on

    engine::ToyWorldSettings world;
    engine::LabFigures frozen;
    std::vector<engine::LabFigures> mixed;    ///< at λ = i / kLambdaSteps, 0 … 1
    std::vector<engine::LabFigures> weakened; ///< likewise by the control, which adds no h0: (1 − λ) z
    std::int64_t sentences = 0;
    double milliseconds = 0; ///< that it took, the making of the files included
};

/// Makes the files of toy worlds, as the Toy world view sees it, and looks at worlds before anything is trained.
/// Exactly one of prepared and failed follows a `prepare`, and one of looked and lookFailed a `look`, later and never
/// from within the call; of several the newest alone is answered. All calls and signals belong to the GUI thread.
class ToySource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void prepare(const ToyRequest& request) = 0;
    /// What was to be prepared is not answered any more.
    virtual void cancel() = 0;
    virtual void look(const engine::ToyWorldSettings& world) = 0;

signals:
    /// The files are there, and this trains on them.
    void prepared(const ui::ToyRequest& request, const engine::TrainConfig& config);
    void failed(const ui::ToyRequest& request, const ui::ErrorInfo& error);
    void looked(const ui::ToyLook& look);
    void lookFailed(const ui::ErrorInfo& error);
};

} // namespace ui
