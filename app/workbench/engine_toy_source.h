// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/toy_source.h"

#include <filesystem>
#include <optional>
#include <thread>

/// Toy worlds made by the engine in the library's folder "toy", on a thread. A world takes a moment and is made to its
/// end; of several requests the newest is answered. The destructor joins.
class EngineToySource : public ui::ToySource {
    Q_OBJECT

public:
    explicit EngineToySource(std::filesystem::path library, QObject* parent = nullptr);

    void prepare(const ui::ToyRequest& request) override;
    void cancel() override;

private:
    struct Answer {
        std::optional<engine::TrainConfig> config; ///< null: see error
        ui::ErrorInfo error;
    };
    void makeNext();
    void answer(const ui::ToyRequest& request, const Answer& made);

    std::filesystem::path m_library;
    std::optional<ui::ToyRequest> m_wanted; ///< the newest that was not answered
    std::optional<ui::ToyRequest> m_making; ///< by the thread
    std::jthread m_maker;
};
