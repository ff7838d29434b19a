// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/prediction_file.h"

#include "base/atomic_file.h"
#include "base/json.h"
#include "engine/error.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

namespace engine {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kMostExamples = 4'000'000;

double numberAt(const Json& line, const char* key)
{
    const double number = line.at(key).get<double>();
    if (!std::isfinite(number))
        throw EngineError(ErrorCode::BadFile, std::string(key) + " is not a finite number");
    return number;
}

/// JSON numbers like 1.7 would be cut to a class that they are not.
std::int32_t classAt(const Json& line, const char* key)
{
    const Json& value = line.at(key);
    if (!value.is_number_integer())
        throw EngineError(ErrorCode::BadFile, std::string(key) + " is not a whole number");
    const auto number = value.get<std::int64_t>();
    // What does not fit is outside the classes too.
    return number < 0 || number > std::numeric_limits<std::int32_t>::max() ? -1 : static_cast<std::int32_t>(number);
}

/// −log softmax(logits)[label]
double crossEntropy(const std::vector<double>& logits, std::int32_t label)
{
    const double most = *std::max_element(logits.begin(), logits.end());
    double sum = 0;
    for (const double logit : logits)
        sum += std::exp(logit - most);
    return std::log(sum) + most - logits[static_cast<std::size_t>(label)];
}

void addClass(ExamplePredictions& to, const Json& line)
{
    const auto logits = line.at("logits").get<std::vector<double>>();
    const auto classes = static_cast<std::int32_t>(logits.size());
    const std::int32_t label = classAt(line, "label"), prediction = classAt(line, "prediction");
    if (label < 0 || label >= classes || prediction < 0 || prediction >= classes ||
        (to.classes != 0 && to.classes != classes))
        throw EngineError(ErrorCode::BadFile, "label, prediction and logits do not fit each other");
    to.classes = classes;
    to.labels.push_back(label);
    to.predictions.push_back(prediction);
    to.losses.push_back(crossEntropy(logits, label));
}

void addText(ExamplePredictions& to, const Json& line)
{
    const bool isAnswer = line.contains("right");
    if (isAnswer ? !to.losses.empty() : to.losses.size() != to.correct.size())
        throw EngineError(ErrorCode::BadFile, "answers and losses stand in one file");
    if (!isAnswer)
        to.losses.push_back(numberAt(line, "loss"));
    to.correct.push_back(isAnswer ? (line.at("right").get<bool>() ? 1 : 0) : numberAt(line, "correct"));
    to.tokens.push_back(isAnswer ? 1 : numberAt(line, "tokens"));
}

void addLine(ExamplePredictions& to, const Json& line, TaskKind task)
{
    if (!line.at("row").is_number_integer())
        throw EngineError(ErrorCode::BadFile, "row is not a whole number");
    to.rows.push_back(line.at("row").get<std::int64_t>());
    if (task == TaskKind::Classification) {
        addClass(to, line);
    } else if (task == TaskKind::Regression) {
        to.targets.push_back(numberAt(line, "label"));
        to.values.push_back(numberAt(line, "prediction"));
    } else {
        addText(to, line);
    }
}

} // namespace

ExamplePredictions readPredictions(const std::filesystem::path& file, TaskKind task)
{
    const std::string text = readWholeFile(file);
    ExamplePredictions predictions;
    std::string where;
    try {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            where = file.string() + ":" + std::to_string(predictions.rows.size() + 1);
            if (predictions.rows.size() >= kMostExamples)
                throw EngineError(ErrorCode::BadFile, "there are more examples than can be resampled");
            addLine(predictions, parseJson(std::string_view(text).substr(at, end - at), where), task);
            at = end + 1;
        }
    } catch (const nlohmann::json::exception& error) {
        throw EngineError(ErrorCode::BadFile, error.what(), where, "evaluate the run again, or leave it out");
    } catch (const EngineError& error) {
        if (!error.where().empty())
            throw;
        throw EngineError(ErrorCode::BadFile, error.message(), where, "evaluate the run again, or leave it out");
    }
    return predictions;
}

} // namespace engine
