// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>
#include <system_error>

/// Where tests find what is not in the repository; null where it is not on this machine (the test then skips itself).
namespace places {

inline std::optional<std::filesystem::path> folderIfThere(const std::filesystem::path& folder)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(folder, ignored))
        return folder;
    return std::nullopt;
}

inline std::filesystem::path sourceFolder()
{
    return SIBO_SOURCE_DIR;
}
inline std::filesystem::path fixturesFolder()
{
    return SIBO_FIXTURES_DIR;
}

/// The demo backbone: $SIBO_MODELS/MiniLM-L6, else build/models/MiniLM-L6.
inline std::optional<std::filesystem::path> minilmFolder()
{
    if (const char* models = std::getenv("SIBO_MODELS"); models && *models)
        return folderIfThere(std::filesystem::path(models) / "MiniLM-L6");
    return folderIfThere(sourceFolder() / "build" / "models" / "MiniLM-L6");
}

/// The real data sets: $SIBO_TEST_DATA, else ../shared/data beside the source folder.
inline std::optional<std::filesystem::path> realDataFolder()
{
    if (const char* data = std::getenv("SIBO_TEST_DATA"); data && *data)
        return folderIfThere(data);
    return folderIfThere(sourceFolder().parent_path() / "shared" / "data");
}

} // namespace places

/// Skip with a message that says what would make the test run.
#define SKIP_WITHOUT_MINILM()                                                                                          \
    if (!places::minilmFolder())                                                                                       \
    QSKIP("MiniLM-L6 is not here: let packaging/run fetch it, or set SIBO_MODELS to the folder that holds MiniLM-L6")
#define SKIP_WITHOUT_REAL_DATA()                                                                                       \
    if (!places::realDataFolder())                                                                                     \
    QSKIP("the real data sets are not here: set SIBO_TEST_DATA to a folder that holds glue/SST-2 and so on")
