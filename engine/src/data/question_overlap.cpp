// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/question_overlap.h"

#include "data/task_reader.h"
#include "data/text_hashes.h"
#include "engine/error.h"
#include "engine/places.h"

namespace engine {

namespace {

struct Stopped {};

TextHashes questionsIn(const std::filesystem::path& file, const TaskConfig& task, const std::stop_token& stop)
{
    TextHashes questions;
    (void)readSamples({"questions", file, task, SplitSource::Part::All, {}}, {}, [&](const Sample& sample) {
        if (stop.stop_requested())
            throw Stopped();
        questions.add(sample.asked);
    });
    return questions;
}

} // namespace

std::optional<QuestionOverlap> questionOverlap(const TaskConfig& trained, const TaskConfig& test,
                                               const std::stop_token& stop)
{
    if (trained.kind != TaskKind::CausalLm || test.kind != TaskKind::CausalLm || trained.train.empty())
        return std::nullopt;
    try {
        const TextHashes training = questionsIn(resolveResource(trained.train), trained, stop);
        const TextHashes tested = questionsIn(resolveResource(test.validation), test, stop);
        return QuestionOverlap{training.found(tested), static_cast<std::int64_t>(tested.size())};
    } catch (const EngineError&) { // whoever needs the file tells what is wrong with it
        return std::nullopt;
    } catch (const Stopped&) {
        return std::nullopt;
    }
}

} // namespace engine
