// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/presets.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <vector>

class QSettings;

namespace ui {

class DataSource;
class EvaluationSession;
class LabSession;
class ModelSource;
class Notifier;
class Session;
class SleepInhibitor;
class Theme;
class ToySource;

/// What the window is given; nothing is owned, all of it lives longer.
struct WindowContext {
    Session* session = nullptr;
    Theme* theme = nullptr;
    QSettings* settings = nullptr;
    std::filesystem::path library;
    std::filesystem::path licences; ///< folder of licence texts for About; may be missing
    std::vector<engine::ConfigPreset> presets;
    QStringList models;
    ModelSource* source = nullptr;           ///< null: models are not fetched
    DataSource* data = nullptr;              ///< null: there is no Data page
    EvaluationSession* evaluation = nullptr; ///< null: there is no Evaluate page
    DataSource* evaluationData = nullptr;    ///< recognises what is added there; not null with `evaluation`
    LabSession* lab = nullptr;               ///< null: there is no Lab page
    ToySource* toy = nullptr;                ///< null: the Lab has no toy world
    std::filesystem::path lessons;           ///< those that come with the program; empty: there is no Learn page
    QString language = QStringLiteral("en"); ///< languageKey() of what is shown
    Notifier* notifier = nullptr;            ///< null: the desktop is told nothing
    SleepInhibitor* sleep = nullptr;         ///< null: the machine may go to sleep
    bool firstTour = true;                   ///< offered at the first start
    QString machine;                         ///< "CPU · 2 threads", shown until a run says more
};

} // namespace ui
