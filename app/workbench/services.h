// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/notifier.h"
#include "desktop/sleep_inhibitor.h"
#include "engine_data_source.h"
#include "engine_evaluation.h"
#include "engine_lab.h"
#include "engine_session.h"
#include "engine_toy_source.h"
#include "hub_models.h"
#include "main_window.h"
#include "theme/theme.h"

#include <QSettings>

#include <filesystem>
#include <memory>

/// Everything the window is given, made and owned in one place; there are no globals.
/// Make it after the QApplication. The window goes first, then the session (which stops and joins).
class Services {
public:
    /// Creates the library folder. Errors  EngineError{Io} if that fails; EngineError{BadConfig, BadFile} of presets.
    explicit Services(const std::filesystem::path& library);

    [[nodiscard]] ui::WindowContext windowContext() const;
    [[nodiscard]] const std::filesystem::path& library() const { return m_library; }
    [[nodiscard]] EngineEvaluation* evaluation() const { return m_evaluation.get(); }
    [[nodiscard]] EngineSession* session() const { return m_session.get(); }
    [[nodiscard]] QSettings* settings() const { return m_settings.get(); }
    [[nodiscard]] ui::Theme* theme() const { return m_theme.get(); }

private:
    std::filesystem::path m_library;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::Notifier> m_notifier;
    std::unique_ptr<ui::SleepInhibitor> m_sleep;
    std::unique_ptr<EngineSession> m_session;
    std::unique_ptr<HubModels> m_models;
    std::unique_ptr<EngineDataSource> m_data, m_evaluationData; ///< of the Data page; of the Evaluate page
    std::unique_ptr<EngineEvaluation> m_evaluation;
    std::unique_ptr<EngineLab> m_lab;
    std::unique_ptr<EngineToySource> m_toy;
    std::vector<engine::ConfigPreset> m_presets;
};
