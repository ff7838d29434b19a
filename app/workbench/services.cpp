// SPDX-License-Identifier: GPL-3.0-or-later
#include "services.h"

#include "engine/doctor.h"
#include "engine/error.h"
#include "engine/places.h"
#include "widgets/format.h"

#include <system_error>

namespace {

void createFolder(const std::filesystem::path& folder)
{
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed)
        throw engine::EngineError(engine::ErrorCode::Io, "the library folder cannot be made: " + failed.message(),
                                  folder.string(), "choose another one with --out or SIBO_HOME");
}

/// Installed beside the resources, else in the source tree.
std::filesystem::path licenceFolder()
{
    const std::filesystem::path resources = engine::resourceFolder();
    std::error_code ignored;
    const std::filesystem::path installed = resources / "licences";
    return std::filesystem::exists(installed, ignored) ? installed : resources.parent_path() / "packaging" / "licences";
}

} // namespace

Services::Services(const std::filesystem::path& library) : m_library(library)
{
    createFolder(m_library);
    m_settings = std::make_unique<QSettings>(ui::toQString(m_library / "window.ini"), QSettings::IniFormat);
    m_theme = std::make_unique<ui::Theme>();
    m_notifier = std::make_unique<ui::Notifier>();
    m_sleep = std::make_unique<ui::SleepInhibitor>();
    m_session = std::make_unique<EngineSession>(m_library);
    m_models = std::make_unique<HubModels>(m_library);
    m_data = std::make_unique<EngineDataSource>();
    m_evaluationData = std::make_unique<EngineDataSource>();
    m_evaluation = std::make_unique<EngineEvaluation>(m_library);
    m_lab = std::make_unique<EngineLab>();
    m_toy = std::make_unique<EngineToySource>(m_library);
    m_presets = engine::configPresets();
}

ui::WindowContext Services::windowContext() const
{
    ui::WindowContext context;
    context.session = m_session.get();
    context.source = m_models.get();
    context.data = m_data.get();
    context.evaluation = m_evaluation.get();
    context.evaluationData = m_evaluationData.get();
    context.lab = m_lab.get();
    context.toy = m_toy.get();
    context.theme = m_theme.get();
    context.settings = m_settings.get();
    context.notifier = m_notifier.get();
    context.sleep = m_sleep.get();
    context.library = m_library;
    context.licences = licenceFolder();
    context.lessons = engine::resourceFolder() / "lessons";
    context.presets = m_presets;
    for (const std::filesystem::path& model : engine::listModels(m_library))
        context.models += ui::toQString(model);
    context.machine = QObject::tr("%1 threads").arg(engine::trainingThreads());
    return context;
}
