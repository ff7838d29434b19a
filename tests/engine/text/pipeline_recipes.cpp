// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline_recipes.h"

#include <nlohmann/json.hpp>

namespace recipes {

json tokenizerJson(const std::string& name)
{
    const json recipe = engine::readJsonFile(folder() / (name + ".json"));
    json content = recipe.at("parts");
    json model = json::object();
    if (!recipe.at("model").is_null())
        model = engine::readJsonFile(folder() / "models" / (recipe.at("model").get<std::string>() + ".json"));
    for (const auto& [key, value] : recipe.at("changed").items()) {
        if (key == "merges" && value.is_number())
            model[key].erase(model[key].begin() + value.get<std::ptrdiff_t>(), model[key].end());
        else
            model[key] = value;
    }
    content["model"] = std::move(model);
    return content;
}

std::unique_ptr<engine::Tokenizer> load(const std::string& name)
{
    Folder place;
    return engine::loadTokenizer(place.with("tokenizer.json", tokenizerJson(name).dump()).path());
}

} // namespace recipes
