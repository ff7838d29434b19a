// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/preset_tables.h"

#include <string_view>
#include <utility>

namespace engine {

namespace {

TaskPreset language(std::string id, std::string title, TaskGroup group, AnswerForm answer)
{
    TaskPreset made;
    made.id = std::move(id);
    made.folders = {title};
    made.title = std::move(title);
    made.kind = TaskKind::CausalLm;
    made.textColumns = {"instruction"};
    made.labelColumn = "output";
    made.primary = "negative_loss";
    made.promptTemplate = "alpaca";
    made.group = group;
    made.answer = std::move(answer);
    return made;
}

AnswerForm number()
{
    return {AnswerRule::Number, {}};
}

/// "answer" and 5: answer1 … answer5.
AnswerForm choiceOf(std::string_view word, int count)
{
    AnswerForm form{AnswerRule::Choice, {}};
    for (int i = 1; i <= count; ++i)
        form.tokens.push_back(std::string(word) + std::to_string(i));
    return form;
}

TaskPreset arithmetic(std::string id, std::string title, std::vector<PublishedFile> files)
{
    TaskPreset made = language(std::move(id), std::move(title), TaskGroup::Arithmetic, number());
    made.files = std::move(files);
    return made;
}

TaskPreset commonsense(std::string id, std::string title, AnswerForm answer, std::vector<PublishedFile> files)
{
    TaskPreset made = language(std::move(id), std::move(title), TaskGroup::Commonsense, std::move(answer));
    made.files = std::move(files);
    return made;
}

TaskPreset called(TaskPreset made, std::string folder)
{
    made.folders.push_back(std::move(folder));
    return made;
}

TaskPreset gsm8k()
{
    TaskPreset made = arithmetic("gsm8k", "GSM8K", {{"train", "train.jsonl", 7473}, {"test", "test.jsonl", 1319}});
    made.otherTextColumns = std::exchange(made.textColumns, {"question"});
    made.otherLabelColumn = std::exchange(made.labelColumn, "answer");
    made.promptTemplate = "Question: {prompt}\\nAnswer: {response}";
    return called(made, "grade_school_math");
}

TaskPreset aqua()
{
    TaskPreset made = arithmetic(
        "aqua", "AQuA", {{"train", "train.json", 97467}, {"validation", "dev.json", 254}, {"test", "test.json", 254}});
    made.answer = {AnswerRule::Letter, {"A", "B", "C", "D", "E"}};
    return called(made, "aqua_rat");
}

TaskPreset math()
{
    TaskPreset made = arithmetic("math", "Arithmetic (LLM-Adapters)", {});
    made.folders = {"ft-training_set"};
    return made;
}

// A mix of all eight: any of their answers may stand in a text.
TaskPreset commonsenseMix()
{
    AnswerForm any{AnswerRule::Choice, {"true", "false"}};
    for (const AnswerForm& part :
         {choiceOf("solution", 2), choiceOf("answer", 5), choiceOf("ending", 4), choiceOf("option", 2)})
        any.tokens.insert(any.tokens.end(), part.tokens.begin(), part.tokens.end());
    TaskPreset made = commonsense("commonsense", "Commonsense (LLM-Adapters)", std::move(any), {});
    made.folders = {"ft-training_set"};
    return made;
}

std::vector<PublishedFile> lines(std::int64_t train, std::int64_t validation, std::int64_t test)
{
    std::vector<PublishedFile> files{{"train", "train.jsonl", train}, {"validation", "dev.jsonl", validation}};
    if (test > 0)
        files.push_back({"test", "test.jsonl", test});
    return files;
}

std::vector<PublishedFile> arcFiles(const std::string& name, std::int64_t train, std::int64_t validation,
                                    std::int64_t test)
{
    return {{"train", name + "-Train.jsonl", train},
            {"validation", name + "-Dev.jsonl", validation},
            {"test", name + "-Test.jsonl", test}};
}

TaskPreset winogrande()
{
    std::vector<PublishedFile> files = {{"train", "train_xl.jsonl", 40398}, {"train", "train_l.jsonl", 10234},
                                        {"train", "train_m.jsonl", 2558},   {"train", "train_s.jsonl", 640},
                                        {"train", "train_xs.jsonl", 160},   {"validation", "dev.jsonl", 1267},
                                        {"test", "test.jsonl", 1767}};
    return called(commonsense("winogrande", "WinoGrande", choiceOf("option", 2), std::move(files)), "winogrande_1.1");
}

} // namespace

std::vector<TaskPreset> arithmeticPresets()
{
    return {gsm8k(),
            aqua(),
            arithmetic("mawps", "MAWPS",
                       {{"train", "trainset.json", 1898},
                        {"validation", "validset.json", 237},
                        {"test", "testset.json", 238},
                        {"train", "train.csv", 0},
                        {"validation", "dev.csv", 0}}),
            arithmetic("svamp", "SVAMP", {{"test", "SVAMP.json", 1000}}),
            arithmetic("addsub", "AddSub", {{"test", "AddSub.json", 395}}),
            arithmetic("multiarith", "MultiArith", {{"test", "MultiArith.json", 600}}),
            arithmetic("singleeq", "SingleEq", {{"test", "SingleEq.json", 508}}),
            math()};
}

std::vector<TaskPreset> commonsensePresets()
{
    return {
        commonsense("boolq", "BoolQ", {AnswerRule::Choice, {"true", "false"}}, lines(9427, 3270, 3245)),
        called(
            commonsense(
                "piqa", "PIQA", choiceOf("solution", 2),
                {{"train", "train.jsonl", 16113}, {"validation", "valid.jsonl", 1838}, {"test", "tests.jsonl", 3084}}),
            "physicaliqa-train-dev"),
        called(called(commonsense("siqa", "SIQA", choiceOf("answer", 5), lines(33410, 1954, 0)), "social_i_qa"),
               "socialiqa-train-dev"),
        commonsense("hellaswag", "HellaSwag", choiceOf("ending", 4),
                    {{"train", "hellaswag_train.jsonl", 39905},
                     {"validation", "hellaswag_val.jsonl", 10042},
                     {"test", "hellaswag_test.jsonl", 10003}}),
        winogrande(),
        called(commonsense("arc_easy", "ARC-e", choiceOf("answer", 5), arcFiles("ARC-Easy", 2251, 570, 2376)),
               "ARC-Easy"),
        called(commonsense("arc_challenge", "ARC-c", choiceOf("answer", 5), arcFiles("ARC-Challenge", 1119, 299, 1172)),
               "ARC-Challenge"),
        called(commonsense("openbookqa", "OBQA", choiceOf("answer", 5), lines(4957, 500, 500)), "openbookqa"),
        commonsenseMix()};
}

std::vector<TaskPreset> reasoningPresets()
{
    constexpr int kMostOptions = 9; // answer10 would begin like answer1
    TaskPreset choice =
        language("choice", "Question with options", TaskGroup::Reasoning, choiceOf("answer", kMostOptions));
    choice.folders = {"COPA", "LogiQA", "ReClor"};
    TaskPreset own = language("reasoning", "Reasoning (sample items)", TaskGroup::Reasoning, choiceOf("answer", 4));
    own.folders = {"reasoning"};
    own.files = {
        {"logical", "logical.jsonl", 20}, {"causal", "causal.jsonl", 20}, {"multistep", "multistep.jsonl", 20}};
    return {choice, own};
}

} // namespace engine
