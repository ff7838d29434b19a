// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/encode_task.h"

#include "data/sample_encoder.h"
#include "data/task_reader.h"
#include "engine/places.h"

#include <utility>

namespace engine {

namespace {

TokenCache::Entry encodeSplit(TaskReader& reader, const SplitSource& source, const TaskEncoder& encoder,
                              std::unique_ptr<TokenStore> store)
{
    TokenCache::Entry entry;
    entry.labels = reader.labels();
    entry.data.samples.spillInto(std::move(store));
    SampleEncoder samples(encoder, entry.data);
    entry.notes.facts = reader.read(source, [&](Sample&& sample) {
        entry.notes.add(sample);
        samples.add(std::move(sample));
    });
    samples.flush();
    entry.data.skipped += entry.notes.facts.skippedEmpty;
    entry.data.samples.seal();
    return entry;
}

} // namespace

EncodedTask encodeTask(const TaskConfig& task, const TaskEncoder& encoder, const TokenSettings& settings,
                       const TokenCache& cache, const std::stop_token& stop)
{
    TaskReader reader(task, settings.splitSeed, stop);
    EncodedTask result;
    std::vector<SplitNotes> notes;
    for (const SplitSource& source : reader.splits()) {
        const bool isTraining = notes.empty();
        const std::string key = splitKey(source, isTraining ? task.labels : reader.labels(), settings);
        auto entry = cache.find(key);
        if (!entry) {
            entry = encodeSplit(reader, source, encoder, cache.begin(key));
            cache.keep(key, *entry);
        } else if (isTraining) {
            reader.setLabels(entry->labels);
        }
        entry->data.name = entry->notes.facts.name = source.name;
        entry->data.path = entry->notes.facts.path = resolveResource(source.file).string();
        if (isTraining)
            result.train = std::move(entry->data);
        else if (notes.size() == 1 && reader.hasValidation())
            result.validation = std::move(entry->data);
        else
            result.tests.push_back(std::move(entry->data));
        notes.push_back(std::move(entry->notes));
    }
    result.labels = reader.labels();
    result.warnings = taskWarnings(task, result.labels, notes);
    return result;
}

} // namespace engine
