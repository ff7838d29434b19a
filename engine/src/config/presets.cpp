// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/presets.h"

#include <algorithm>
#include <utility>

namespace engine {

namespace {

TaskPreset preset(std::string id, std::string title, std::vector<std::string> textColumns, std::string labelColumn)
{
    TaskPreset made;
    made.id = std::move(id);
    made.title = std::move(title);
    made.textColumns = std::move(textColumns);
    made.labelColumn = std::move(labelColumn);
    made.labels = {"0", "1"};
    made.primary = "accuracy";
    return made;
}

TaskPreset at(TaskPreset made, std::vector<int> textPositions, int labelPosition)
{
    made.textPositions = std::move(textPositions);
    made.labelPosition = labelPosition;
    return made;
}

TaskPreset judgedBy(TaskPreset made, std::string primary)
{
    made.primary = std::move(primary);
    return made;
}

TaskPreset classes(TaskPreset made, std::vector<std::string> labels)
{
    made.labels = std::move(labels);
    return made;
}

TaskPreset elsewhere(TaskPreset made, std::vector<std::string> textColumns)
{
    made.otherTextColumns = std::move(textColumns);
    made.otherLabelColumn = "label";
    return made;
}

TaskPreset cola()
{
    TaskPreset made = judgedBy(at(preset("cola", "CoLA", {"sentence"}, "label"), {3}, 1), "matthews");
    made.hasHeader = false;
    return made;
}

TaskPreset stsb()
{
    TaskPreset made = preset("stsb", "STS-B", {"sentence1", "sentence2"}, "score");
    made.kind = TaskKind::Regression;
    made.labels.clear();
    return judgedBy(elsewhere(at(made, {7, 8}, 9), {"sentence1", "sentence2"}), "pearson_spearman");
}

TaskPreset language(std::string id, std::string title, std::string promptTemplate)
{
    TaskPreset made;
    made.id = std::move(id);
    made.title = std::move(title);
    made.kind = TaskKind::CausalLm;
    made.textColumns = {"instruction"};
    made.labelColumn = "output";
    made.primary = "negative_loss";
    made.promptTemplate = std::move(promptTemplate);
    return made;
}

TaskPreset gsm8k()
{
    TaskPreset made = language("gsm8k", "GSM8K", "Question: {prompt}\\nAnswer: {response}");
    made.otherTextColumns = std::exchange(made.textColumns, {"question"});
    made.otherLabelColumn = std::exchange(made.labelColumn, "answer");
    return made;
}

// Columns and label order as the official files have them; positions count from 0.
std::vector<TaskPreset> buildPresets()
{
    const std::vector<std::string> entailment = {"entailment", "not_entailment"};
    return {
        classes(at(preset("sample", "Sample sentences", {"sentence"}, "label"), {0}, 1), {"avoid", "recommend"}),
        cola(),
        at(preset("sst2", "SST-2", {"sentence"}, "label"), {0}, 1),
        judgedBy(elsewhere(at(preset("mrpc", "MRPC", {"#1 String", "#2 String"}, "Quality"), {3, 4}, 0),
                           {"sentence1", "sentence2"}),
                 "accuracy_f1"),
        stsb(),
        judgedBy(elsewhere(at(preset("qqp", "QQP", {"question1", "question2"}, "is_duplicate"), {3, 4}, 5),
                           {"question1", "question2"}),
                 "accuracy_f1"),
        classes(elsewhere(at(preset("mnli", "MNLI", {"sentence1", "sentence2"}, "gold_label"), {8, 9}, 11),
                          {"premise", "hypothesis"}),
                {"entailment", "neutral", "contradiction"}),
        classes(at(preset("qnli", "QNLI", {"question", "sentence"}, "label"), {1, 2}, 3), entailment),
        classes(at(preset("rte", "RTE", {"sentence1", "sentence2"}, "label"), {1, 2}, 3), entailment),
        at(preset("wnli", "WNLI", {"sentence1", "sentence2"}, "label"), {1, 2}, 3),
        gsm8k(),
        language("math", "Arithmetic (LLM-Adapters)", "alpaca"),
        language("commonsense", "Commonsense (LLM-Adapters)", "alpaca"),
    };
}

} // namespace

std::span<const TaskPreset> taskPresets()
{
    static const std::vector<TaskPreset> presets = buildPresets();
    return presets;
}

const TaskPreset* findTaskPreset(std::string_view id)
{
    const auto all = taskPresets();
    const auto found = std::find_if(all.begin(), all.end(), [&](const TaskPreset& p) { return p.id == id; });
    return found == all.end() ? nullptr : &*found;
}

std::string primaryMetricName(const TaskConfig& task)
{
    const TaskPreset* known = findTaskPreset(task.preset);
    const std::string primary = task.kind == TaskKind::CausalLm     ? "negative_loss"
                                : known != nullptr                  ? known->primary
                                : task.kind == TaskKind::Regression ? "pearson_spearman"
                                                                    : "accuracy";
    if (primary == "accuracy_f1")
        return "mean of accuracy and f1";
    if (primary == "pearson_spearman")
        return "mean of pearson and spearman";
    return primary == "negative_loss" ? "−loss" : primary;
}

} // namespace engine
