// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/data_source.h"

#include <cmath>
#include <memory>
#include <string>

/// Made-up findings in data files, with the shape of real ones.
namespace sample {

inline engine::SplitReport split(const std::string& name, const std::filesystem::path& path, std::int64_t rows)
{
    engine::SplitReport split;
    split.split = name;
    split.path = path;
    split.rows = rows;
    split.usable = rows - 2;
    split.columns = {"sentence", "label"};
    split.labels = {{"negative", rows * 2 / 5}, {"positive", rows - 2 - rows * 2 / 5}};
    split.shortest = 2;
    split.longest = 66;
    split.meanLength = 13.3;
    for (int bin = 0; bin < 17; ++bin)
        split.lengths.push_back(
            {bin * 4, bin * 4 + 4, static_cast<std::int64_t>(static_cast<double>(rows) / 6 * std::exp(-bin / 4.0))});
    split.cut = 3;
    split.duplicates = 11;
    split.inTraining = name == "train" ? 0 : 7;
    return split;
}

inline engine::ShownSample sampleOf(std::int64_t row, const std::string& label)
{
    engine::ShownSample sample{row, label, {}};
    sample.tokens = {{"[CLS]", 101, engine::TokenRole::Special},   {"the", 1996, engine::TokenRole::Context},
                     {"river", 2314, engine::TokenRole::Context},  {"ran", 2743, engine::TokenRole::Context},
                     {"uphill", 18626, engine::TokenRole::Masked}, {"[SEP]", 102, engine::TokenRole::Special}};
    return sample;
}

/// A report on sentences with a label, one of whose lines is broken.
inline std::shared_ptr<engine::DataReport> sentenceReport(const engine::TaskConfig& task)
{
    auto report = std::make_shared<engine::DataReport>();
    report->task = task;
    report->task.labels = {"negative", "positive"};
    report->splits = {split("train", "/data/train.tsv", 6740), split("validation", "/data/dev.tsv", 872)};
    report->splits[0].problems = {
        {"train.tsv", 17, "the label is empty", "the row is left out", false},
        {"train.tsv", 4018, "there are 3 fields, the header has 2", "the row is left out", false}};
    report->splits[0].problemCount = 2;
    report->notes = {"7 rows of validation stand in the training file, too"};
    for (std::int64_t row = 2; row < 22; ++row)
        report->splits[0].firstSamples.push_back(
            {row, "negative", {{"the river ran uphill for an hour", -1, engine::TokenRole::Context}}});
    for (std::int64_t row = 2; row < 52; ++row)
        report->splits[0].firstRows.push_back(
            {row, {{"the river ran uphill for an hour"}, row % 2 == 0 ? "negative" : "positive"}});
    return report;
}

/// As it would be with a model: tokens, and samples.
inline std::shared_ptr<engine::DataReport> tokenReport(const engine::TaskConfig& task)
{
    auto report = sentenceReport(task);
    report->tokens = true;
    report->splits[0].firstSamples.clear();
    for (std::int64_t row = 2; row < 30; ++row)
        report->splits[0].firstSamples.push_back(sampleOf(row, row % 2 == 0 ? "negative" : "positive"));
    return report;
}

inline ui::FoundData::Set foundSst2()
{
    ui::FoundData::Set found;
    found.set = {"sst2",
                 "official TSV",
                 "its header is sentence, label",
                 {{"train", "/data/train.tsv"}, {"validation", "/data/dev.tsv"}}};
    found.task.preset = "sst2";
    found.task.train = "/data/train.tsv";
    found.task.validation = "/data/dev.tsv";
    return found;
}

/// A file that is no known set.
inline ui::FoundData::Set foundOwn()
{
    ui::FoundData::Set found;
    found.set = {"", "CSV", "", {{"train", "/data/mine.csv"}}};
    found.task.train = "/data/mine.csv";
    return found;
}

} // namespace sample
