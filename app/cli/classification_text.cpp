// SPDX-License-Identifier: GPL-3.0-or-later
#include "classification_text.h"

#include "engine/error.h"
#include "text_table.h"

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <numeric>

namespace cli {

namespace {

using engine::EngineError;
using engine::ErrorCode;
using engine::HeadAnswer;
using Json = nlohmann::ordered_json;

constexpr int kDigits = 4;

std::size_t likeliest(const HeadAnswer& answer)
{
    const auto& all = answer.probabilities;
    return static_cast<std::size_t>(std::max_element(all.begin(), all.end()) - all.begin());
}

std::string answerText(const std::optional<HeadAnswer>& answer)
{
    if (!answer)
        return "no classification head\n";
    if (answer->probabilities.empty())
        return fixed(answer->outputs.front(), kDigits) + "\n";
    std::vector<std::size_t> order(answer->probabilities.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return answer->probabilities[a] > answer->probabilities[b]; });
    std::size_t width = 0;
    for (const std::string& label : answer->classes)
        width = std::max(width, displayWidth(printable(label)));
    std::string text;
    for (const std::size_t i : order) {
        const std::string label = printable(answer->classes[i]);
        text += label + std::string(width - displayWidth(label), ' ') + "  " +
                fixed(answer->probabilities[i], kDigits) + "  (logit " + fixed(answer->outputs[i], kDigits) + ")\n";
    }
    return text;
}

Json answerJson(std::size_t text, const engine::GenerationArm& arm, const std::optional<HeadAnswer>& answer)
{
    Json json{{"text", text},
              {"adapter", arm.adapter.empty() ? Json(nullptr) : Json(arm.adapter.string())},
              {"lambda", arm.lambda ? Json(*arm.lambda) : Json(nullptr)},
              {"label", nullptr},
              {"labels", nullptr},
              {"logits", nullptr},
              {"probabilities", nullptr},
              {"value", nullptr},
              {"cut", answer ? Json(answer->cut) : Json(nullptr)}};
    if (!answer)
        return json;
    if (answer->probabilities.empty()) {
        json["value"] = answer->outputs.front();
        return json;
    }
    json["label"] = answer->classes[likeliest(*answer)];
    json["labels"] = answer->classes;
    json["logits"] = answer->outputs;
    json["probabilities"] = answer->probabilities;
    return json;
}

std::filesystem::path modelOf(const ClassifyRequest& request)
{
    std::vector<engine::LabArm> arms;
    for (const engine::GenerationArm& arm : request.arms)
        arms.push_back({arm.adapter, arm.lambda, false});
    return engine::labModelFolder(request.model, arms);
}

void checkHeads(const Classification& result, const std::filesystem::path& model)
{
    const auto hasHead = [](const engine::LabArmFacts& facts) { return facts.outputs > 0; };
    if (std::none_of(result.facts.begin(), result.facts.end(), hasHead))
        throw EngineError(ErrorCode::Unsupported, "there is no classification head", model.string(),
                          "give --adapter RUN that was trained on classes, or a model that comes with a head; "
                          "`sibo generate` lets language models go on from a text");
}

/// Answers of these arms, to every text.
void classifyOn(engine::Playground& playground, const ClassifyRequest& request, Classification& result,
                const std::stop_token& stop)
{
    for (std::size_t i = 0; i < request.texts.size() && !stop.stop_requested(); ++i) {
        std::optional<std::string> second;
        if (!request.seconds.empty())
            second = request.seconds[i];
        try {
            for (auto& answer : playground.classify(request.texts[i], second, stop))
                result.answers[i].push_back(std::move(answer));
        } catch (const EngineError& error) {
            if (error.code() != ErrorCode::BadData)
                throw;
            throw EngineError(error.code(), error.message(), "text " + std::to_string(i + 1), error.hint());
        }
    }
}

} // namespace

ClassifyRequest classifyRequest(const ClassifyArguments& arguments, const std::filesystem::path& library)
{
    ClassifyRequest request{arguments.model, {}, arguments.texts, arguments.seconds};
    if (!arguments.file.empty())
        addLines(request.texts, arguments.file, "give a text file with a text a line");
    if (request.texts.empty())
        throw EngineError(ErrorCode::BadConfig, "there is no text", "--text", "give --text TEXT or --file FILE");
    if (!request.seconds.empty() && request.seconds.size() != request.texts.size())
        throw EngineError(ErrorCode::BadConfig,
                          "there are " + std::to_string(request.texts.size()) + " texts and " +
                              std::to_string(request.seconds.size()) + " second ones",
                          "--text-pair", "give one for each text, in the same order, or none");
    request.arms = armsOf(arguments, library);
    return request;
}

Classification classify(const ClassifyRequest& request, const std::stop_token& stop)
{
    Classification result;
    result.answers.resize(request.texts.size());
    const std::filesystem::path folder = modelOf(request);
    engine::Playground playground(std::make_shared<const engine::LabModel>(folder));
    constexpr auto kAtOnce = static_cast<std::ptrdiff_t>(engine::Playground::kMostArms);
    for (auto from = request.arms.begin(); from != request.arms.end() && !stop.stop_requested();) {
        const auto to = from + std::min(kAtOnce, request.arms.end() - from);
        playground.setArms({from, to});
        result.facts.insert(result.facts.end(), playground.facts().begin(), playground.facts().end());
        classifyOn(playground, request, result, stop);
        from = to;
    }
    if (!stop.stop_requested())
        checkHeads(result, folder);
    return result;
}

std::string classificationText(const ClassifyRequest& request, const Classification& result)
{
    const std::vector<std::string> names = armNames(request.arms);
    const bool titled = names.size() * request.texts.size() > 1;
    std::string text;
    for (std::size_t i = 0; i < request.texts.size(); ++i)
        for (std::size_t arm = 0; arm < names.size(); ++arm) {
            if (titled)
                text += (text.empty() ? "" : "\n") + ("== text " + std::to_string(i + 1)) + ", " + names[arm] + "\n";
            text += answerText(result.answers[i][arm]);
        }
    return text;
}

std::string classificationJson(const ClassifyRequest& request, const Classification& result)
{
    Json answers = Json::array();
    for (std::size_t i = 0; i < request.texts.size(); ++i)
        for (std::size_t arm = 0; arm < request.arms.size(); ++arm)
            answers.push_back(answerJson(i, request.arms[arm], result.answers[i][arm]));
    const Json json{{"model", request.model.empty() ? Json(nullptr) : Json(request.model.string())},
                    {"answers", std::move(answers)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string classificationNotes(const ClassifyRequest& request, const Classification& result)
{
    const std::vector<std::string> names = armNames(request.arms);
    std::string notes;
    for (std::size_t arm = 0; arm < names.size(); ++arm)
        if (result.facts[arm].otherWeights)
            notes += "note: " + names[arm] + " was trained on other weights than this model's\n";
    for (std::size_t i = 0; i < request.texts.size(); ++i) {
        std::int64_t cut = 0;
        for (const std::optional<HeadAnswer>& answer : result.answers[i])
            cut = std::max(cut, answer ? answer->cut : 0);
        if (cut > 0)
            notes += "note: of text " + std::to_string(i + 1) + " the model has no room for the last " + grouped(cut) +
                     " tokens: they are left out\n";
    }
    return notes;
}

} // namespace cli
