// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QTimer>

#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <variant>
#include <vector>

/// The window's session over the engine: trains on a thread of this process.
/// Events are queued by the training thread and handed to the pages by a timer of the GUI thread, 30 times a second.
/// Everything the engine throws ends here and becomes `failed`. The destructor stops, saves and joins.
class EngineSession : public ui::Session {
    Q_OBJECT

public:
    explicit EngineSession(std::filesystem::path library, QObject* parent = nullptr);
    ~EngineSession() override;

    void check(const engine::TrainConfig& config) override;
    void describe(const engine::TrainConfig& config, std::int64_t outputs) override;
    void start(const engine::TrainConfig& config) override;
    void resumeRun(const std::filesystem::path& folder) override;
    void extendStudy(const std::filesystem::path& folder, const engine::StudyConfig& wanted) override;
    void pause() override;
    void resume() override;
    void stop() override;

private:
    /// A run that appears, an event, or a decision of the study; in the order of the training thread.
    using Item = std::variant<engine::RunSummary, engine::Event, engine::StudyEvent>;
    using Answer = std::function<void()>;
    struct DescriptionRequest {
        engine::TrainConfig config;
        std::int64_t outputs = 0;
    };

    void launch(const engine::TrainConfig& config, const std::filesystem::path& resume,
                const std::optional<engine::StudyConfig>& extend = {});
    void take(const engine::Event& event);
    void queue(std::vector<Item> items);
    void flush();
    void end(const Answer& answer);
    void runCheck();
    void answerCheck(const engine::StartCheck& result);
    void runDescription();
    void answerDescription(const ui::ModelReport& report);

    std::filesystem::path m_library;
    engine::PauseGate m_gate;
    QTimer m_timer;
    std::mutex m_mutex;
    std::vector<Item> m_queue; ///< guarded by m_mutex
    std::optional<engine::TrainConfig> m_nextCheck;
    bool m_checking = false;
    std::optional<DescriptionRequest> m_nextDescription;
    bool m_describing = false;
    std::jthread m_checker, m_describer;
    std::jthread m_trainer; ///< last: joined before anything it uses goes
};
