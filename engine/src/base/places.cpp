// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/places.h"

#include "base/name_list.h"
#include "engine/error.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>

namespace engine {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kResourcePrefix = "resource:";

std::vector<fs::path> modelPlaces(const fs::path& library)
{
    std::vector<fs::path> places;
    if (const char* chosen = std::getenv("SIBO_MODELS"); chosen != nullptr && *chosen != '\0')
        places.emplace_back(chosen);
    if (!library.empty())
        places.push_back(library / "models");
    places.emplace_back(SIBO_DEFAULT_MODELS);
    return places;
}

bool isFolder(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

fs::path installedResources()
{
    std::error_code error;
    const fs::path executable = fs::read_symlink("/proc/self/exe", error);
    return error ? fs::path() : executable.parent_path().parent_path() / "share" / "sibo-workbench";
}

} // namespace

fs::path resourceFolder()
{
    if (const char* chosen = std::getenv("SIBO_RESOURCES"); chosen != nullptr && *chosen != '\0')
        return chosen;
    const fs::path installed = installedResources();
    return !installed.empty() && isFolder(installed) ? installed : fs::path(SIBO_SOURCE_RESOURCES);
}

fs::path resolveResource(const fs::path& path)
{
    const std::string text = path.string();
    if (!text.starts_with(kResourcePrefix))
        return path;
    return resourceFolder() / text.substr(kResourcePrefix.size());
}

bool isBareName(const fs::path& path)
{
    return !path.empty() && !path.has_parent_path() && path != "." && path != "..";
}

bool isHubId(const fs::path& path)
{
    const std::string text = path.string();
    const std::size_t slash = text.find('/');
    if (slash == std::string::npos)
        return false;
    const auto isPart = [](std::string_view part) {
        constexpr std::size_t kLongest = 96;
        const auto allowed = [](unsigned char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '_' ||
                   c == '-';
        };
        return !part.empty() && part.size() <= kLongest && part != "." && part.find("..") == std::string_view::npos &&
               part.find("--") == std::string_view::npos && std::all_of(part.begin(), part.end(), allowed);
    };
    return isPart(std::string_view(text).substr(0, slash)) && isPart(std::string_view(text).substr(slash + 1));
}

std::string modelFolderName(const fs::path& id)
{
    std::string name = id.string();
    if (isHubId(id))
        name.replace(name.find('/'), 1, "--");
    return name;
}

fs::path findModel(const fs::path& path, const fs::path& library)
{
    if (path.empty())
        throw EngineError(ErrorCode::MissingFile, "no model is chosen", "model.path", "name a model folder");
    if (isFolder(path))
        return path;
    if (!isBareName(path) && !isHubId(path))
        throw EngineError(ErrorCode::MissingFile, "the model folder does not exist", path.string(),
                          "name a folder that holds config.json, model.safetensors and the tokenizer");
    const std::vector<fs::path> places = modelPlaces(library);
    const std::string name = modelFolderName(path);
    for (const fs::path& place : places)
        if (isFolder(place / name))
            return place / name;
    throw EngineError(ErrorCode::MissingFile,
                      std::string(isHubId(path) ? "there is no such folder, and" : "there is") +
                          " no model of that name in " +
                          listed(places, places.size(), [](const fs::path& place) { return place.string(); }),
                      path.string(),
                      isHubId(path) ? "fetch it with `sibo fetch-model " + path.string() + "`, or name a model folder"
                                    : "name a model folder, or put the model into one of these");
}

std::vector<fs::path> listModels(const fs::path& library)
{
    std::vector<fs::path> models;
    const auto known = [&](const fs::path& name) {
        return std::any_of(models.begin(), models.end(), [&](const fs::path& m) { return m.filename() == name; });
    };
    for (const fs::path& place : modelPlaces(library)) {
        std::error_code error;
        for (const auto& entry : fs::directory_iterator(place, error))
            if (isFolder(entry.path()) && fs::exists(entry.path() / "config.json", error) &&
                !known(entry.path().filename()))
                models.push_back(entry.path());
    }
    std::sort(models.begin(), models.end(),
              [](const fs::path& a, const fs::path& b) { return a.filename() < b.filename(); });
    return models;
}

} // namespace engine
