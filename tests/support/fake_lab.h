// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample_lab.h"

#include <QTimer>

#include <string>
#include <vector>

/// A Lab without an engine: it remembers what it is asked, and answers when the test says so, or always.
class FakeLab : public ui::LabSession {
public:
    using LabSession::LabSession;

    std::vector<ui::ProbeQuestion> questions;
    std::vector<ui::SweepQuestion> sweeps;
    std::vector<ui::PlayQuestion> plays;
    int stops = 0;
    bool answersAll = false; ///< each question, with the next round of events

    void probe(const ui::ProbeQuestion& question) override
    {
        questions.push_back(question);
        later([this] { answerProbe(); });
    }
    void sweep(const ui::SweepQuestion& question) override
    {
        sweeps.push_back(question);
        later([this] { answerSweep(true); });
    }
    void play(const ui::PlayQuestion& question) override
    {
        plays.push_back(question);
        later([this] { answerPlay({"The Rhine.", "The Elbe rises in the Giant Mountains.", "The Oder"}); });
    }
    void stopPlaying() override { ++stops; }

    /// The newest question gets made-up figures.
    void answerProbe() { emit probed(sample::probeAnswer(questions.back())); }
    void answerProbe(const ui::ProbeAnswer& answer) { emit probed(answer); }
    void failProbe(const ui::ErrorInfo& error) { emit probeFailed(error); }
    void answerSweep(bool exact) { emit swept(sample::sweepAnswer(sweeps.back(), exact)); }
    void answerSweep(const ui::SweepAnswer& answer) { emit swept(answer); }
    void failSweep(const ui::ErrorInfo& error) { emit sweepFailed(error); }
    void tellPiece(std::size_t arm, const QString& text) { emit playedPiece(arm, text); }
    /// By arm the text that was generated; where the question was to classify, two classes.
    void answerPlay(const std::vector<std::string>& texts) { emit played(sample::playAnswer(plays.back(), texts)); }
    void tellPlayed(const ui::PlayAnswer& answer) { emit played(answer); }
    void failPlay(const ui::ErrorInfo& error) { emit playFailed(error); }
    void load(const QString& model) { emit loading(model); }

private:
    template<class Answer>
    void later(Answer answer)
    {
        if (answersAll)
            QTimer::singleShot(0, this, answer);
    }
};
