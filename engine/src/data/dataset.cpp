// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset.h"

#include "data/split_notes.h"
#include "data/task_reader.h"
#include "data/text_hashes.h"
#include "engine/error.h"

namespace engine {

std::uint64_t overlapHash(const Sample& sample)
{
    return sample.asked != 0 ? sample.asked : textHash(sample.a, sample.b);
}

TaskData loadTask(const TaskConfig& task, std::uint64_t splitSeed)
{
    TaskReader reader(task, splitSeed);
    TaskData data;
    data.labels = reader.labels();
    std::vector<SplitNotes> notes;
    for (const SplitSource& source : reader.splits()) {
        SplitNotes& split = notes.emplace_back();
        std::vector<Sample> samples;
        split.facts = reader.read(source, [&](Sample&& sample) {
            split.add(sample);
            samples.push_back(std::move(sample));
        });
        Dataset whole = split.facts;
        whole.samples = std::move(samples);
        if (notes.size() == 1)
            data.train = std::move(whole);
        else if (notes.size() == 2 && reader.hasValidation())
            data.validation = std::move(whole);
        else
            data.tests.push_back(std::move(whole));
    }
    data.warnings = taskWarnings(task, data.labels, notes);
    return data;
}

LabelledData loadEvaluation(const TaskConfig& task, const std::stop_token& stop)
{
    LabelledData result;
    if (!task.validation.empty()) // told below
        result.labels = classesOf(task, task.validation, stop);
    std::vector<Sample> samples;
    result.data = readEvaluation(task, {false, false, result.labels, stop},
                                 [&](Sample&& sample) { samples.push_back(std::move(sample)); });
    result.data.samples = std::move(samples);
    return result;
}

Dataset loadTexts(const TaskConfig& task)
{
    std::vector<Sample> samples;
    Dataset data =
        readEvaluation(task, {true, false, {}}, [&](Sample&& sample) { samples.push_back(std::move(sample)); });
    data.samples = std::move(samples);
    return data;
}

} // namespace engine
