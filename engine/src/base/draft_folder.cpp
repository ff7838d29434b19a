// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/draft_folder.h"

#include "base/atomic_file.h"
#include "engine/error.h"

#include <string>
#include <unistd.h>

namespace engine {

namespace fs = std::filesystem;

DraftFolder::DraftFolder(fs::path target) : m_target(std::move(target))
{
    if (!m_target.has_filename())
        m_target = m_target.parent_path();
    std::error_code ignored;
    if (fs::exists(m_target, ignored) && !(fs::is_directory(m_target, ignored) && fs::is_empty(m_target, ignored)))
        throw EngineError(ErrorCode::BadConfig, "there is something in this place already", m_target.string(),
                          "name a folder that does not exist yet");
    m_folder = m_target.string() + ".new-" + std::to_string(::getpid());
    fs::remove_all(m_folder, ignored);
    createFolders(m_folder);
}

DraftFolder::~DraftFolder()
{
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

void DraftFolder::putInPlace() const
{
    replaceFolder(m_folder, m_target);
}

} // namespace engine
