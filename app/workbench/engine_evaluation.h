// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/evaluation_session.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <thread>
#include <vector>

/// The window's evaluations over the engine: one at a time, on a thread of this process; what is only read, on another.
/// While one runs, what it has is told by `opened` whenever a data set is done. The destructor stops, keeps what was
/// predicted, and joins.
class EngineEvaluation : public ui::EvaluationSession {
    Q_OBJECT

public:
    explicit EngineEvaluation(std::filesystem::path library, QObject* parent = nullptr);
    ~EngineEvaluation() override;

    void start(const engine::EvaluationRequest& request) override;
    void goOn(const std::filesystem::path& folder) override;
    void stop() override;
    void list() override;
    void open(const std::filesystem::path& folder) override;
    void readPredictions(const std::filesystem::path& folder, const std::string& task, std::size_t arm) override;
    void saveSubmission(const std::filesystem::path& evaluation, const std::filesystem::path& to) override;
    void readTransfer(const std::filesystem::path& study) override;

private:
    using Answer = std::function<void()>;
    using Work = std::function<engine::EvaluationResult(const engine::EvaluationSink&, std::stop_token)>;

    /// `folder` finds where it writes to, once it has begun; called on the evaluating thread.
    void launch(const std::function<std::filesystem::path()>& folder, const Work& work);
    void tell(Answer answer);
    void read(std::function<Answer()> job);
    void readNext();

    std::filesystem::path m_library;
    std::vector<std::function<Answer()>> m_jobs; ///< of the reader, first come first served
    bool m_reading = false;
    std::filesystem::path m_wanted; ///< the newest that is to be opened
    std::jthread m_reader;
    std::jthread m_evaluator; ///< last: joined before anything it uses goes
};

/// What a folder holds, with what its arms' runs were trained on and what others published for its data sets.
/// Errors  those of engine::readEvaluation.   Thread: any.
[[nodiscard]] ui::EvaluationRecord readEvaluationRecord(const std::filesystem::path& folder);
