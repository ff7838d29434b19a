// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab_models.h"
#include "latest_worker.h"
#include "session/lab_session.h"

#include <functional>
#include <memory>
#include <optional>

/// The window's Lab over the engine: each kind of question has a thread of its own, and all share the model that is
/// loaded. A worker lets its model go before it takes another. Arms and readings stay between questions, so that
/// another layer or λ costs no more than itself.
class EngineLab : public ui::LabSession {
    Q_OBJECT

public:
    explicit EngineLab(QObject* parent = nullptr);
    ~EngineLab() override;

    void probe(const ui::ProbeQuestion& question) override;
    void sweep(const ui::SweepQuestion& question) override;
    void play(const ui::PlayQuestion& question) override;
    void stopPlaying() override { m_player.stopRunning(); }

private:
    using Answer = std::function<void()>;
    struct Probe;
    struct Sweep;
    struct Play;
    void tell(Answer answer);
    /// Brings the model that is asked for into what a worker keeps; true: it is another one, and all else is gone.
    template<class Kept>
    [[nodiscard]] bool takeModel(Kept& kept, const std::filesystem::path& model,
                                 const std::vector<engine::LabArm>& arms);
    /// Null: it was stopped.
    [[nodiscard]] std::optional<ui::ProbeAnswer> answerTo(const ui::ProbeQuestion& question,
                                                          const std::stop_token& stop);
    void answerTo(const ui::SweepQuestion& question, const std::function<void(ui::SweepAnswer)>& tellOne,
                  const std::stop_token& stop);
    [[nodiscard]] ui::PlayAnswer answerTo(const ui::PlayQuestion& question,
                                          const std::function<void(const engine::GeneratedPiece&)>& onPiece,
                                          const std::stop_token& stop);
    /// Tells what a job answers, or its error, as long as `newest` still is `number`.
    void run(LatestWorker& worker, std::uint64_t& newest, std::function<void(ui::ErrorInfo)> fail,
             std::function<void(const std::function<void(Answer)>&, const std::stop_token&)> job);

    LabModels m_models;
    std::unique_ptr<Probe> m_probe; ///< each its own thread's alone
    std::unique_ptr<Sweep> m_sweep;
    std::unique_ptr<Play> m_play;
    std::uint64_t m_probeNumber = 0, m_sweepNumber = 0, m_playNumber = 0; ///< of the newest questions
    LatestWorker m_prober, m_sweeper, m_player;                           ///< last: joined before what they use goes
};
