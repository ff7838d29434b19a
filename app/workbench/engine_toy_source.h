// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/toy_source.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <thread>

/// Toy worlds made by the engine in the library's folder "toy", and looked at there, on a thread, one after the other;
/// what is to be trained goes first. A world is made to its end; of several requests the newest is answered. The
/// destructor joins.
class EngineToySource : public ui::ToySource {
    Q_OBJECT

public:
    explicit EngineToySource(std::filesystem::path library, QObject* parent = nullptr);

    void prepare(const ui::ToyRequest& request) override;
    void cancel() override;
    void look(const engine::ToyWorldSettings& world) override;

private:
    using Answer = std::function<void()>; ///< to be given on the GUI thread
    void next();
    [[nodiscard]] Answer madeFor(const ui::ToyRequest& request);
    [[nodiscard]] Answer seen(const engine::ToyWorldSettings& world, const std::stop_token& stop);

    std::filesystem::path m_root;
    std::optional<ui::ToyRequest> m_wanted;           ///< the newest that was not answered
    std::optional<engine::ToyWorldSettings> m_unseen; ///< likewise
    bool m_busy = false;                              ///< the thread works
    std::jthread m_worker;                            ///< last: joined before what it uses goes
};
