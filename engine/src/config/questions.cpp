// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/questions.h"

#include "config/question_parts.h"
#include "engine/error.h"
#include "engine/fields.h"
#include "engine/methods.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

namespace engine {

namespace {

constexpr auto kLambdas = {0.0, 0.2, 0.4, 0.6};

TrainConfig overSmoothing(const TrainConfig& base, const QuestionFacts&)
{
    TrainConfig config = questionBase(base);
    const Axis seeds = seedAxis(base);
    config.study.axes = {lambdaAxis({0, questionLambda(base)}), sourceAxis(), seeds};
    config.study.exclude = {plainControl()};
    // A language model keeps its own head, so there is no new one to train alone.
    if (base.task.kind != TaskKind::CausalLm)
        for (const FieldValue& seed : seeds.second)
            config.study.runs.push_back({{"method.kind", std::string("head")}, {seeds.first, seed}});
    config.study.endpoint = heldOutEndpoint(base);
    return config;
}

TrainConfig bestLambda(const TrainConfig& base, const QuestionFacts&)
{
    TrainConfig config = questionBase(base);
    config.study.axes = {lambdaAxis({0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7}), seedAxis(base)};
    config.study.endpoint = validationEndpoint(base);
    return config;
}

TrainConfig placement(const TrainConfig& base, const QuestionFacts& facts)
{
    TrainConfig config = questionBase(base);
    config.method.targets = targetsForBoth(base, facts.model);
    config.study.axes = {lambdaAxis({0, questionLambda(base)}),
                         textAxis("sibo.placement", {"attention", "ffn", "both"}), seedAxis(base)};
    config.study.endpoint = heldOutEndpoint(base);
    return config;
}

TrainConfig byMethod(const TrainConfig& base, const QuestionFacts&)
{
    TrainConfig config = questionBase(base);
    config.method.targets.reset(); // each method's own: a linear layer's name is no sublayer's
    config.sibo.placement.reset();
    config.study.axes = {textAxis("method.kind", {"lora", "dora", "series", "parallel"}), lambdaAxis(kLambdas),
                         seedAxis(base)};
    config.study.endpoint = heldOutEndpoint(base);
    return config;
}

TrainConfig bySize(const TrainConfig& base, const QuestionFacts& facts)
{
    TrainConfig config = questionBase(base);
    std::vector<FieldValue> models{base.model.path.string()};
    for (const std::filesystem::path& model : facts.models)
        if (std::find(models.begin(), models.end(), FieldValue(model.string())) == models.end())
            models.emplace_back(model.string());
    if (models.size() < 2)
        throw EngineError(ErrorCode::BadConfig, "one model has nothing to be compared with", "model.path",
                          "name at least one more model");
    config.method.targets.reset(); // by each model's family
    config.method.layersToTransform.clear();
    config.method.rankPattern.clear();
    config.method.alphaPattern.clear();
    config.sibo.placement.reset();
    config.study.axes = {{"model.path", models}, lambdaAxis(kLambdas), seedAxis(base)};
    config.study.endpoint = heldOutEndpoint(base);
    return config;
}

TrainConfig byTask(const TrainConfig& base, const QuestionFacts& facts)
{
    TrainConfig config = questionBase(base);
    if (facts.tasks.empty())
        throw EngineError(ErrorCode::BadConfig, "one data set has nothing to be compared with", "task.train",
                          "name at least one more data set");
    std::vector<TaskConfig> tasks{base.task};
    tasks.insert(tasks.end(), facts.tasks.begin(), facts.tasks.end());
    for (const TaskConfig& task : tasks) {
        TrainConfig other = base;
        other.task = task;
        needValidation(other, ("in " + task.train.filename().string()).c_str());
        for (const FieldValue& lambda : lambdaAxis(kLambdas).second)
            for (const FieldValue& seed : seedAxis(base).second) {
                Overrides run = taskOverrides(base, task);
                run.emplace_back("sibo.lambda", lambda);
                run.emplace_back("train.seed", seed);
                config.study.runs.push_back(std::move(run));
            }
    }
    config.study.endpoint = {"primary", "validation", false};
    return config;
}

TrainConfig overShare(const TrainConfig& base, const QuestionFacts&)
{
    TrainConfig config = questionBase(base);
    config.study.axes = {lambdaAxis({0, 0.1, 0.2, 0.4, 0.6}), {"sibo.norm_h0", {false, true}}, seedAxis(base)};
    config.sibo.normH0 = false;
    if (base.method.kind == MethodKind::Prompt)
        std::erase_if(config.study.axes, [](const Axis& axis) { return axis.first == "sibo.norm_h0"; });
    config.study.endpoint = heldOutEndpoint(base);
    return config;
}

/// Six digits: 1.5 times 0.0003 is to be 0.00045.
double scaled(double rate, double factor)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.6g", rate * factor);
    return std::strtod(text.data(), nullptr);
}

TrainConfig lambdaOrRate(const TrainConfig& base, const QuestionFacts&)
{
    constexpr std::array kFactors{0.5, 1.0, 2.0, 4.0};
    TrainConfig config = questionBase(base);
    const Field& field = *findField("train.learning_rate");
    if (scaled(base.train.learningRate, 4) > field.maximum)
        throw EngineError(ErrorCode::BadConfig, "four times this learning rate is more than 1", field.key,
                          "start from 0.25 or less");
    needValidation(base, "to choose the learning rate on");
    Axis rates{field.key, {}};
    for (const double factor : kFactors)
        rates.second.emplace_back(scaled(base.train.learningRate, factor));
    config.study.axes = {lambdaAxis({0, 0.3, 0.6}), std::move(rates), seedAxis(base)};
    config.study.endpoint = heldOutEndpoint(base);
    return config;
}

TrainConfig similarityAndAccuracy(const TrainConfig& base, const QuestionFacts&)
{
    TrainConfig config = questionBase(base);
    config.study.axes = {lambdaAxis({0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7}), sourceAxis(), seedAxis(base)};
    config.study.exclude = {plainControl()};
    config.study.endpoint = heldOutEndpoint(base);
    return config;
}

/// λ of the base, for `sibo bench --study cost` to compare with 0.
TrainConfig cost(const TrainConfig& base, const QuestionFacts&)
{
    TrainConfig config = questionBase(base);
    config.sibo.lambda = questionLambda(base);
    return config;
}

std::vector<Question> paperQuestions()
{
    return {
        {"over-smoothing", "Does SIBO lessen over-smoothing?",
         "In deep layers the token vectors of a sentence become alike. Are they less alike with SIBO, and is that "
         "more than what a weaker adapter does?",
         "Arms: the head alone, the plain method (λ = 0), λ, and λ with h0 replaced by zero; three seeds each. Look "
         "at excess similarity by layer: an effect belongs to h0 only where λ differs from its zero control.",
         QuestionNeed::Nothing, false, overSmoothing},
        {"lambda", "Which λ?", "Which λ does best on the validation data, and is it better than λ = 0 at all?",
         "λ 0 to 0.7 in steps of 0.1, three seeds each, judged on validation at the last step. The best of eight is "
         "expected to look better than it is: judge it again on held-out data. It holds at this learning rate.",
         QuestionNeed::Nothing, false, bestLambda},
        {"placement", "Where to mix: attention, feed-forward, or both?",
         "Does it matter which part of a layer h0 is mixed into?",
         "λ 0 and λ at attention, ffn and both, three seeds each. All runs adapt the same layers, so they train "
         "equally many parameters; λ = 0 is trained for each placement and must come out the same.",
         QuestionNeed::Nothing, false, placement},
        {"method", "Does the best λ depend on the method?",
         "LoRA, DoRA, series and parallel adapters: is the λ that suits one right for the others?",
         "λ 0, 0.2, 0.4, 0.6 with each method, three seeds each, on each method's own layers. The best λ of each is "
         "the best at this learning rate.",
         QuestionNeed::Nothing, false, byMethod},
        {"size", "Does the best λ depend on the model?", "Is the λ that suits a small model right for a larger one?",
         "λ 0, 0.2, 0.4, 0.6 on each model, three seeds each. λ means different shares of h0 in different models, so "
         "look at the share as well; the best λ of each is the best at this learning rate.",
         QuestionNeed::Models, false, bySize},
        {"task", "Does the best λ depend on the data?", "Is the λ that suits one data set right for another?",
         "λ 0, 0.2, 0.4, 0.6 on each data set, three seeds each, judged on each one's validation data. The best λ of "
         "each is the best at this learning rate.",
         QuestionNeed::Tasks, false, byTask},
        {"share", "λ, or the share of h0?",
         "The same λ lets in more of h0 where h0 is long beside the adapter's input. Is the share the better scale?",
         "λ 0, 0.1, 0.2, 0.4, 0.6 with h0 as it is and with h0 scaled to the input, where the share is λ itself; three "
         "seeds each. Draw the metric over λ and over the measured share. The best λ is the best at this learning "
         "rate.",
         QuestionNeed::Nothing, false, overShare},
        {"learning-rate", "λ, or only the learning rate?",
         "A larger λ weakens the adapter's branch and so slows early learning. Would another learning rate do the "
         "same?",
         "λ 0, 0.3, 0.6 at 0.5×, 1×, 2× and 4× the learning rate, three seeds each. Compare best rate against best "
         "rate, both chosen on validation.",
         QuestionNeed::Nothing, false, lambdaOrRate},
        {"similarity", "Does lower similarity go with better accuracy?",
         "Where token vectors are less alike, is the metric better?",
         "Eight λ from 0 to 0.7 with h0, enough for a correlation within each seed, and seven with its zero control; "
         "three seeds each. λ drives both, so the control has to be looked at before this is read as a cause.",
         QuestionNeed::Nothing, false, similarityAndAccuracy},
        {"cost", "What does SIBO cost?", "How much more time, memory and arithmetic does λ > 0 take?",
         "Measured apart from studies, one run at a time: λ = 0 built without mixing against λ, in the order A B B A, "
         "by placement and batch size; time as the median of paired ratios, peak memory in processes of their own, "
         "operations counted.",
         QuestionNeed::Nothing, true, cost}};
}

/// Whatever a question makes says which question it is.
Question named(Question question)
{
    question.make = [id = question.id, make = std::move(question.make)](const TrainConfig& base,
                                                                        const QuestionFacts& facts) {
        TrainConfig config = make(base, facts);
        config.study.question = id;
        return config;
    };
    return question;
}

} // namespace

std::span<const Question> questions()
{
    static const std::vector<Question> all = [] {
        std::vector<Question> list = paperQuestions();
        std::transform(list.begin(), list.end(), list.begin(), named);
        return list;
    }();
    return all;
}

const Question* findQuestion(std::string_view id)
{
    const auto all = questions();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Question& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace engine
