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

LabelledData loadEvaluation(const TaskConfig& task)
{
    if (task.validation.empty())
        throw EngineError(ErrorCode::BadConfig, "no file to evaluate on is named", "task.validation",
                          "name a labelled file");
    LabelledData result;
    result.labels = classesOf(task, task.validation);
    std::vector<Sample> samples;
    const SplitSource source{task.validation.stem().string(), task.validation, task, SplitSource::Part::All,
                             task.evalLimit};
    result.data = readSamples(source, result.labels, [&](Sample&& sample) { samples.push_back(std::move(sample)); });
    result.data.samples = std::move(samples);
    return result;
}

} // namespace engine
