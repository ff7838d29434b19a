// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lesson_reading_file.h"

#include "base/json.h"
#include "engine/error.h"
#include "lesson/lesson_part.h"

#include <cstdint>
#include <nlohmann/json.hpp>

namespace engine {

namespace {

using Json = nlohmann::ordered_json;

constexpr double kLargestNumber = 1e9;
constexpr double kLargestCosine = 1.001; // it is a rounded one
constexpr std::size_t kMostLayers = 1000;

/// The lists of an arm over the layers, as they are called in the file.
struct LayerList {
    const char* key;
    std::vector<double> LessonReadingArm::*list;
    bool needed;
    double least, most;
};
constexpr LayerList kLayerLists[] = {
    {"similarity", &LessonReadingArm::similarity, true, -kLargestCosine, kLargestCosine},
    {"across", &LessonReadingArm::across, false, -kLargestCosine, kLargestCosine},
    {"retention", &LessonReadingArm::retention, true, -kLargestCosine, kLargestCosine},
    {"rank", &LessonReadingArm::rank, false, 0, kLargestNumber},
    {"norm", &LessonReadingArm::norm, true, 0, kLargestNumber}};

std::string fileOf(const std::string& id)
{
    return "readings/" + id + ".json";
}

std::size_t pairsOf(std::size_t tokens)
{
    return tokens * (tokens - 1) / 2;
}

class ReadingParser {
public:
    ReadingParser(std::string file, const LessonLimits& limits) : m_file(std::move(file)), m_limits(limits) {}

    void read(const Json& json, LessonReading& reading) const
    {
        const Part part(json, m_file, {"model", "sentences", "shown", "special_tokens", "tokens", "layers", "arms"},
                        m_file);
        reading.model = part.text("model");
        reading.texts = part.texts("sentences", m_limits.sentences);
        reading.shown =
            static_cast<std::size_t>(part.whole("shown", 1, 1, static_cast<double>(m_limits.sentences))) - 1;
        reading.specialTokens = part.find("special_tokens") == nullptr || part.flag("special_tokens");
        reading.tokens = part.texts("tokens", m_limits.tokens);
        const auto layers = static_cast<std::size_t>(part.whole("layers", 0, 1, kMostLayers));
        part.each("arms", m_limits.arms, [&](const Json& one, const std::string& place) {
            reading.arms.push_back(arm(one, place, layers + 1, reading.tokens.size()));
        });
    }

private:
    [[nodiscard]] LessonReadingArm arm(const Json& json, const std::string& place, std::size_t layers,
                                       std::size_t tokens) const
    {
        const Part part(
            json, place,
            {"label", "method", "lambda", "similarity", "across", "retention", "rank", "norm", "tokens", "cosines"},
            m_file);
        LessonReadingArm arm;
        arm.label = part.text("label");
        arm.method = part.text("method", "");
        if (part.find("lambda") != nullptr)
            arm.lambda = part.number("lambda", 0, 0, 1);
        for (const LayerList& list : kLayerLists)
            if (list.needed || part.find(list.key) != nullptr)
                arm.*list.list = part.numbers(list.key, layers, list.least, list.most);
        part.each("tokens", tokens, [&](const Json& one, const std::string& at) {
            const Json wrapped = {{"layers", one}};
            arm.tokens.push_back(
                Part(wrapped, at, {"layers"}, m_file).numbers("layers", layers, -kLargestCosine, kLargestCosine));
        });
        part.each("cosines", layers, [&](const Json& one, const std::string& at) {
            const Part kept(one, at, {"layer", "pairs"}, m_file);
            const auto layer = static_cast<int>(kept.whole("layer", 0, 0, static_cast<double>(layers - 1)));
            const auto pairs = kept.numbers("pairs", tokens < 2 ? 0 : pairsOf(tokens), -kLargestCosine, kLargestCosine);
            if (!arm.cosines.try_emplace(layer, pairs.begin(), pairs.end()).second)
                kept.fail("has the layer twice");
        });
        return arm;
    }

    std::string m_file;
    const LessonLimits& m_limits;
};

Json armJson(const LessonReadingArm& arm)
{
    Json json = {{"label", arm.label}, {"method", arm.method}};
    if (arm.lambda)
        json["lambda"] = *arm.lambda;
    for (const LayerList& list : kLayerLists)
        if (!(arm.*list.list).empty())
            json[list.key] = arm.*list.list;
    json["tokens"] = arm.tokens;
    for (const auto& [layer, pairs] : arm.cosines) {
        Json numbers = Json::array();
        for (const float pair : pairs) // as three decimals, which is what a float of it would print
            numbers.push_back(static_cast<double>(static_cast<std::int64_t>(pair * 1000.0 + (pair < 0 ? -0.5 : 0.5))) /
                              1000.0);
        json["cosines"].push_back({{"layer", layer}, {"pairs", numbers}});
    }
    return json;
}

} // namespace

LessonReading readingFrom(const LessonFileMap& files, const std::string& id, const std::string& label,
                          const LessonLimits& limits)
{
    const std::string file = fileOf(id);
    const auto found = files.find(file);
    if (found == files.end())
        throw EngineError(ErrorCode::BadFile, "the file is missing", file, "every reading has one");
    JsonLimits json;
    json.depth = 8;
    json.values = 2 * limits.cosines;
    json.bytes = limits.fileBytes;
    LessonReading reading;
    reading.id = id;
    reading.label = label;
    ReadingParser(file, limits).read(parseOrderedJson(found->second, file, json), reading);
    return reading;
}

void addReading(LessonFileMap& files, const LessonReading& reading)
{
    Json json = {{"model", reading.model},     {"sentences", reading.texts},
                 {"shown", reading.shown + 1}, {"special_tokens", reading.specialTokens},
                 {"tokens", reading.tokens},   {"layers", reading.layers()}};
    for (const LessonReadingArm& arm : reading.arms)
        json["arms"].push_back(armJson(arm));
    files[fileOf(reading.id)] = writeJson(json, 1) + "\n";
}

} // namespace engine
