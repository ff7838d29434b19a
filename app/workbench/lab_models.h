// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lab.h"

#include <functional>
#include <memory>
#include <mutex>

/// The model of the Lab that was used last, shared by all that works on it: questions about one model need it once in
/// memory. What still works on another keeps that one as long.
class LabModels {
public:
    /// The model of a folder, loaded where it is another than the last; `onLoad` is told before it takes its time.
    /// Errors  those of LabModel.   Thread: any; one loads while others wait.
    [[nodiscard]] std::shared_ptr<const engine::LabModel> model(const std::filesystem::path& folder,
                                                                const std::function<void()>& onLoad)
    {
        const std::lock_guard lock(m_mutex);
        if (m_model && m_model->folder() == folder)
            return m_model;
        onLoad();
        m_model.reset(); // the old one goes first: there may not be room for two
        m_model = std::make_shared<engine::LabModel>(folder);
        return m_model;
    }

private:
    std::mutex m_mutex;
    std::shared_ptr<const engine::LabModel> m_model;
};
