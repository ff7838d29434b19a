// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/preset_tables.h"

#include <utility>

namespace engine {

namespace {

TaskPreset preset(std::string id, std::string title, std::vector<std::string> textColumns, std::string labelColumn)
{
    TaskPreset made;
    made.id = std::move(id);
    made.folders = {title};
    made.title = std::move(title);
    made.textColumns = std::move(textColumns);
    made.labelColumn = std::move(labelColumn);
    made.labels = {"0", "1"};
    made.primary = "accuracy";
    made.group = TaskGroup::Glue;
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

TaskPreset published(TaskPreset made, std::int64_t train, std::int64_t validation, std::int64_t test)
{
    made.files = {{"train", "train.tsv", train}, {"validation", "dev.tsv", validation}, {"test", "test.tsv", test}};
    return made;
}

TaskPreset sample()
{
    TaskPreset made =
        classes(at(preset("sample", "Sample sentences", {"sentence"}, "label"), {0}, 1), {"avoid", "recommend"});
    made.group = TaskGroup::Sample;
    made.files = {{"train", "train.tsv", 0}, {"validation", "dev.tsv", 0}};
    return made;
}

TaskPreset cola()
{
    TaskPreset made = judgedBy(at(preset("cola", "CoLA", {"sentence"}, "label"), {3}, 1), "matthews");
    made.hasHeader = false;
    return published(made, 8551, 1043, 1063);
}

TaskPreset mrpc()
{
    const std::vector<std::string> texts = {"#1 String", "#2 String"};
    TaskPreset made = judgedBy(at(preset("mrpc", "MRPC", texts, "Quality"), {3, 4}, 0), "accuracy_f1");
    made = published(elsewhere(made, {"sentence1", "sentence2"}), 3668, 408, 1725);
    made.files.push_back({"train", "msr_paraphrase_train.txt", 0});
    made.files.push_back({"test", "msr_paraphrase_test.txt", 1725});
    return made;
}

TaskPreset stsb()
{
    TaskPreset made = preset("stsb", "STS-B", {"sentence1", "sentence2"}, "score");
    made.kind = TaskKind::Regression;
    made.labels.clear();
    made = judgedBy(elsewhere(at(made, {7, 8}, 9), {"sentence1", "sentence2"}), "pearson_spearman");
    made.otherTextPositions = {5, 6};
    made.otherLabelPosition = 4;
    made = published(made, 5749, 1500, 1379);
    made.files.push_back({"train", "sts-train.tsv", 5749});
    made.files.push_back({"validation", "sts-dev.tsv", 1500});
    made.files.push_back({"test", "sts-test.tsv", 1379});
    return made;
}

TaskPreset qqp()
{
    TaskPreset made = at(preset("qqp", "QQP", {"question1", "question2"}, "is_duplicate"), {3, 4}, 5);
    made = judgedBy(elsewhere(made, {"question1", "question2"}), "accuracy_f1");
    return published(made, 0, 40430, 390965); // the training file is about in two lengths
}

TaskPreset mnli()
{
    TaskPreset made = at(preset("mnli", "MNLI", {"sentence1", "sentence2"}, "gold_label"), {8, 9}, 11);
    made = classes(elsewhere(made, {"premise", "hypothesis"}), {"entailment", "neutral", "contradiction"});
    made.folders.push_back("multinli_1.0");
    made.files = {{"train", "train.tsv", 392702},
                  {"validation", "dev_matched.tsv", 9815},
                  {"validation_mismatched", "dev_mismatched.tsv", 9832},
                  {"test", "test_matched.tsv", 9796},
                  {"test_mismatched", "test_mismatched.tsv", 9847},
                  {"train", "multinli_1.0_train.jsonl", 0},
                  {"validation", "multinli_1.0_dev_matched.jsonl", 0},
                  {"validation_mismatched", "multinli_1.0_dev_mismatched.jsonl", 0}};
    return made;
}

} // namespace

// Columns and label order as the official files have them; positions count from 0.
std::vector<TaskPreset> gluePresets()
{
    const std::vector<std::string> entailment = {"entailment", "not_entailment"};
    const auto pair = [](std::string id, std::string title, std::vector<std::string> texts) {
        return at(preset(std::move(id), std::move(title), std::move(texts), "label"), {1, 2}, 3);
    };
    return {sample(),
            cola(),
            published(at(preset("sst2", "SST-2", {"sentence"}, "label"), {0}, 1), 67349, 872, 1821),
            mrpc(),
            stsb(),
            qqp(),
            mnli(),
            published(classes(pair("qnli", "QNLI", {"question", "sentence"}), entailment), 104743, 5463, 5463),
            published(classes(pair("rte", "RTE", {"sentence1", "sentence2"}), entailment), 2490, 277, 3000),
            published(pair("wnli", "WNLI", {"sentence1", "sentence2"}), 635, 71, 146)};
}

} // namespace engine
