// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lab.h"
#include "engine/lambda_sweep.h"
#include "engine/playground.h"
#include "session/session.h"

#include <QMetaType>
#include <QObject>
#include <QStringList>

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// What the probe is asked: arms of a model that read texts.
struct ProbeQuestion {
    std::filesystem::path model; ///< empty: the one that the first adapter names
    std::vector<engine::LabArm> arms;
    engine::LabRequest request;
    std::size_t layer = 0;   ///< whose matrices come with the answer; the last one where there are fewer
    bool everyLayer = false; ///< those of the layers that a lesson keeps come too
    bool operator==(const ProbeQuestion&) const = default;
};

struct ProbeAnswer {
    ProbeQuestion question;
    std::vector<engine::LabArmFacts> facts; ///< by arm
    std::shared_ptr<const engine::LabReading> reading;
    std::vector<std::vector<float>> cosines;                 ///< by arm, of `layer`: LabProbe::cosines
    std::size_t layer = 0, layers = 0;                       ///< of 0 … layers
    double milliseconds = 0;                                 ///< from the question to the answer, loading included
    std::filesystem::path model;                             ///< the folder that was read with
    std::map<int, std::vector<std::vector<float>>> matrices; ///< by layer, by arm, of a question for every layer
    QStringList names; ///< of the arms, where the answer was recorded; empty: they are told by what they are
};

/// λ moved on a trained adapter.
struct SweepQuestion {
    std::filesystem::path model; ///< empty: the one that the adapter names
    engine::SweepSetup setup;
    std::optional<double> lambda; ///< null: the trained one, and the run's files are read anew
};

struct SweepAnswer {
    SweepQuestion question;
    std::shared_ptr<const engine::SweepFacts> facts;
    std::shared_ptr<const engine::SweepFigures> figures; ///< the last answer to a question is exact
    double milliseconds = 0;                             ///< since the question, loading included
};

/// What the playground is asked: to go on from texts, or to say the class of one.
struct PlayQuestion {
    std::filesystem::path model; ///< empty: the one that the first adapter names
    std::vector<engine::GenerationArm> arms;
    bool generates = false;
    std::string text;                       ///< to be classified
    std::optional<std::string> second = {}; ///< of a pair to be classified
    engine::PlayRequest request;            ///< to go on from
};

struct PlayAnswer {
    PlayQuestion question;
    std::vector<engine::LabArmFacts> facts;               ///< by arm
    std::vector<std::optional<engine::HeadAnswer>> heads; ///< by arm, of a text to be classified
    std::vector<engine::Generation> generations;          ///< by arm, whole; also where it was stopped
    double milliseconds = 0;                              ///< since the question, loading included
};

/// The models of the Lab, which stay loaded between questions. All calls and signals belong to the GUI thread; answers
/// come later, never from within the call, and only of the newest question of its kind.
class LabSession : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Answers with `probed` or `probeFailed`.
    virtual void probe(const ProbeQuestion& question) = 0;
    /// Answers with `swept`, several times while figures become exact, or `sweepFailed`.
    virtual void sweep(const SweepQuestion& question) = 0;
    /// Answers with `played`, before it with `playedPiece` as text is generated, or with `playFailed`.
    virtual void play(const PlayQuestion& question) = 0;
    /// What was generated so far is the answer.
    virtual void stopPlaying() = 0;

signals:
    void probed(const ui::ProbeAnswer& answer);
    void probeFailed(const ui::ErrorInfo& error);
    void swept(const ui::SweepAnswer& answer);
    void sweepFailed(const ui::ErrorInfo& error);
    void playedPiece(std::size_t arm, const QString& text);
    void played(const ui::PlayAnswer& answer);
    void playFailed(const ui::ErrorInfo& error);
    void loading(const QString& model); ///< takes a moment; an answer follows
};

} // namespace ui

Q_DECLARE_METATYPE(ui::ProbeAnswer)
