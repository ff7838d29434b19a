// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lab.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

/// The models of the Lab that something works on, each once in memory whoever works on it; nobody's is gone. A folder
/// whose files were written anew is another model.
class LabModels {
public:
    /// The model of a folder, loaded where nobody holds it; `onLoad` is told before it takes its time. Whoever holds
    /// another model lets it go first (see isCurrent): there may not be room for two.
    /// Errors  those of LabModel.   Thread: any; one loads while others wait.
    [[nodiscard]] std::shared_ptr<const engine::LabModel> model(const std::filesystem::path& folder,
                                                                const std::function<void()>& onLoad)
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_models, [](const auto& entry) { return entry.second.model.expired(); });
        const Stamp now = stampOf(folder);
        if (const auto found = m_models.find(folder); found != m_models.end() && found->second.stamp == now)
            if (auto held = found->second.model.lock())
                return held;
        onLoad();
        auto loaded = std::make_shared<const engine::LabModel>(folder);
        m_models[folder] = {loaded, now};
        return loaded;
    }

    /// Whether a model is what its folder, this one, holds now.   Thread: any.
    [[nodiscard]] bool isCurrent(const std::shared_ptr<const engine::LabModel>& held,
                                 const std::filesystem::path& folder)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_models.find(folder);
        return found != m_models.end() && found->second.model.lock() == held && found->second.stamp == stampOf(folder);
    }

private:
    /// By file its size and time: what is fetched again in place has others.
    using Stamp = std::map<std::string, std::pair<std::uintmax_t, std::filesystem::file_time_type>>;
    struct Entry {
        std::weak_ptr<const engine::LabModel> model;
        Stamp stamp;
    };

    static Stamp stampOf(const std::filesystem::path& folder)
    {
        Stamp stamp;
        std::error_code failed; // what cannot be looked at is told by whoever reads it
        for (std::filesystem::directory_iterator it(folder, failed), end; !failed && it != end; it.increment(failed)) {
            std::error_code ignored;
            if (it->is_regular_file(ignored))
                stamp[it->path().filename().string()] = {it->file_size(ignored), it->last_write_time(ignored)};
        }
        return stamp;
    }

    std::mutex m_mutex;
    std::map<std::filesystem::path, Entry> m_models;
};
