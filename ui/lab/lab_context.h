// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"
#include "session/lab_session.h"

#include <QStringList>

#include <filesystem>
#include <functional>
#include <vector>

namespace ui {

class Session;
class Theme;
class ToySource;

/// What the tabs of the Lab are given; nothing is owned, all of it lives longer.
struct LabContext {
    LabSession* lab = nullptr;
    Theme* theme = nullptr;
    std::filesystem::path library;
    QStringList models;
    std::function<std::vector<engine::RunSummary>()> runs; ///< of the library, newest first; may be empty
    Session* session = nullptr;                            ///< trains toy worlds
    ToySource* toy = nullptr;                              ///< null: there is no toy world
    std::function<bool()> blocked = {};                    ///< nothing may be trained now; may be empty
};

} // namespace ui
