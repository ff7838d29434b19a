// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/prediction_line.h"

#include "base/json.h"

#include <nlohmann/json.hpp>

namespace engine {

namespace {

using Json = nlohmann::ordered_json;

Json orNull(const std::optional<std::string>& text)
{
    return text ? Json(*text) : Json();
}

std::optional<std::string> textOrNull(const Json& json)
{
    return json.is_null() ? std::nullopt : std::optional(json.get<std::string>());
}

} // namespace

std::string predictionLine(const Prediction& p)
{
    Json json = {{"index", p.index},
                 {"row", p.row},
                 {"prompt", p.prompt},
                 {"response", p.response},
                 {"gold", p.gold},
                 {"answer", orNull(p.answer)},
                 {"strict_answer", orNull(p.strictAnswer)},
                 {"right", p.right},
                 {"strict_right", p.strictRight},
                 {"scores", p.scores}};
    if (!p.tokens.empty()) { // of likelihood alone
        json["token_right"] = p.tokenRight;
        json["tokens"] = p.tokens;
    }
    return writeJson(json);
}

Prediction parsePrediction(std::string_view line)
{
    const Json json = parseOrderedJson(line, "the line");
    try {
        Prediction p;
        json.at("index").get_to(p.index);
        json.at("row").get_to(p.row);
        json.at("prompt").get_to(p.prompt);
        json.at("response").get_to(p.response);
        json.at("gold").get_to(p.gold);
        p.answer = textOrNull(json.at("answer"));
        p.strictAnswer = textOrNull(json.at("strict_answer"));
        json.at("right").get_to(p.right);
        json.at("strict_right").get_to(p.strictRight);
        json.at("scores").get_to(p.scores);
        if (json.contains("tokens")) {
            json.at("tokens").get_to(p.tokens);
            json.at("token_right").get_to(p.tokenRight);
        }
        if (!json.at("index").is_number_integer() || p.index < 0)
            throw EngineError(ErrorCode::BadFile, "the index is no place in a data set");
        return p;
    } catch (const nlohmann::json::exception& error) {
        throw EngineError(ErrorCode::BadFile, error.what());
    }
}

} // namespace engine
