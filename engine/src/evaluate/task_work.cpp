// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/task_work.h"

#include "base/json.h"
#include "base/sha256.h"
#include "data/columns.h"
#include "data/language_data.h"
#include "data/task_encoder.h"
#include "engine/answers.h"
#include "engine/error.h"
#include "engine/presets.h"
#include "evaluate/prompt_ids.h"
#include "measure/inputs.h"
#include "score/scoring_names.h"

#include <algorithm>

namespace engine {

namespace {

std::string placeOf(const Dataset& data, const Sample& sample)
{
    return data.path + ":" + std::to_string(sample.row);
}

/// Everything that a figure depends on, so that any change of the file, or of how it is read, is seen.
std::string hashOf(const Dataset& data, const std::vector<std::string>& labels)
{
    std::string text;
    const auto add = [&text](const std::string& part) { text += std::to_string(part.size()) + ":" + part; };
    for (const std::string& label : labels)
        add(label);
    for (const Sample& s : data.samples) {
        for (const std::string* part : {&s.a, &s.b, &s.answer})
            add(*part);
        for (const auto* list : {&s.options, &s.responses})
            for (const std::string& option : *list)
                add(option);
        add(std::to_string(s.row) + " " + std::to_string(s.label) + " " + std::to_string(s.right) + " " +
            numberText(s.target));
        if (text.size() > (1u << 20)) // in pieces, so that a large file needs no second copy
            text = sha256(text);
    }
    return sha256(text);
}

std::vector<std::string> labelsOf(const EvaluationTask& task, const TaskReading& reading)
{
    if (!task.task.labels.empty() || task.task.kind != TaskKind::Classification)
        return task.task.labels;
    const TaskPreset* preset = findTaskPreset(task.task.preset);
    return !reading.labels.empty() ? reading.labels
           : task.hidden && preset ? preset->labels
                                   : std::vector<std::string>{};
}

void checkScoring(const EvaluationTask& task)
{
    const bool isLanguage = task.task.kind == TaskKind::CausalLm;
    if ((task.scoring == ScoringKind::Head) == isLanguage)
        throw EngineError(ErrorCode::BadConfig,
                          std::string("scoring by ") + name(task.scoring) + " does not go with a task of kind " +
                              name(task.task.kind),
                          "scoring", "let it be auto");
    if (task.hidden && task.scoring != ScoringKind::Head)
        throw EngineError(ErrorCode::BadConfig, "only predictions of a classification or regression head are submitted",
                          task.name);
    if (task.scoring == ScoringKind::Generation && answerFormOf(task.task).rule == AnswerRule::None)
        throw EngineError(ErrorCode::BadConfig, "this task has no rule for answers in a generated text", task.name,
                          "choose its data set's preset, or score it by loss");
}

void checkAnswers(const EvaluationTask& task, const Dataset& data)
{
    const AnswerForm form = answerFormOf(task.task);
    for (const Sample& sample : data.samples) {
        if (task.scoring == ScoringKind::Generation && !isAnswerOf(sample.answer, form))
            throw EngineError(ErrorCode::BadData,
                              sample.answer.empty()
                                  ? "the row has no gold answer"
                                  : "the gold answer \"" + sample.answer + "\" is none of this task's",
                              placeOf(data, sample), "name its column in task.answer_column, or correct the row");
        const auto options = static_cast<std::int32_t>(sample.options.size());
        if (task.scoring == ScoringKind::Likelihood && (options < 2 || sample.right < 0 || sample.right >= options))
            throw EngineError(
                ErrorCode::BadData,
                options < 2 ? "the row has no options to choose from" : "it is not known which option is right",
                placeOf(data, sample), "score it by generation, or name its columns in task.option_columns");
    }
}

class PromptMaker {
public:
    PromptMaker(TaskWork& work, const TaskReading& reading, const ModelShape& model, const Tokenizer& tokenizer)
        : m_work(work), m_reading(reading), m_tokenizer(tokenizer),
          m_longest(static_cast<std::size_t>(model.longestSequence()))
    {
        if (work.entry.asked.task.promptTemplate == "chat")
            m_chat = chatFormOf(model.folder);
    }

    void generation()
    {
        const std::size_t kept = static_cast<std::size_t>(std::max(0, m_reading.maxNewTokens));
        const std::size_t room = m_longest > kept ? m_longest - kept : 1;
        for (std::size_t i = 0; i < m_work.data.samples.size(); ++i) {
            TaskPrompt prompt{i, promptIds(m_work.data.samples[i].a, m_chat, m_reading.space, m_tokenizer), {}};
            if (prompt.ids.empty())
                continue;
            cut(prompt.ids, room);
            m_work.prompts.push_back(std::move(prompt));
        }
    }

    void likelihood()
    {
        for (std::size_t i = 0; i < m_work.data.samples.size(); ++i) {
            const Sample& sample = m_work.data.samples[i];
            TaskPrompt prompt{i, {}, {}};
            std::size_t longest = 0;
            for (const std::string& text : continuationsOf(sample)) {
                auto [context, continuation] = continuationIds(sample.a, text, m_chat, m_tokenizer);
                prompt.ids = std::move(context);
                longest = std::max(longest, continuation.size());
                if (continuation.empty())
                    throw EngineError(ErrorCode::BadData, "an option has no token", placeOf(m_work.data, sample));
                prompt.options.push_back(std::move(continuation));
            }
            if (prompt.ids.empty() || longest >= m_longest)
                throw EngineError(ErrorCode::BadData,
                                  prompt.ids.empty() ? "the prompt has no token"
                                                     : "an option is longer than the model takes",
                                  placeOf(m_work.data, sample));
            cut(prompt.ids, m_longest - longest);
            m_work.prompts.push_back(std::move(prompt));
        }
    }

private:
    /// What is nearest to the answer is kept.
    void cut(std::vector<std::int32_t>& ids, std::size_t room)
    {
        if (ids.size() <= room)
            return;
        ids.erase(ids.begin(), ids.end() - static_cast<std::ptrdiff_t>(room));
        ++m_work.cut;
    }

    TaskWork& m_work;
    const TaskReading& m_reading;
    const Tokenizer& m_tokenizer;
    std::size_t m_longest;
    ChatForm m_chat;
};

/// As loadEvaluation, prompts in the form of the reference's evaluation.
LabelledData referenceData(const TaskConfig& task)
{
    if (task.kind != TaskKind::CausalLm)
        return loadEvaluation(task);
    LabelledData read;
    read.data = promptSamples(readTaskTable(task.validation, task), task, task.validation.stem().string(),
                              AlpacaForm::Evaluation);
    if (task.evalLimit && *task.evalLimit > 0 && *task.evalLimit < static_cast<std::int64_t>(read.data.samples.size()))
        read.data.samples.resize(static_cast<std::size_t>(*task.evalLimit));
    return read;
}

void readSamples(TaskWork& work, const TaskReading& reading)
{
    EvaluationTask& task = work.entry.asked;
    task.task.labels = labelsOf(task, reading);
    if (task.hidden) {
        work.data = loadTexts(task.task);
    } else {
        LabelledData labelled =
            reading.space == PromptSpace::Reference ? referenceData(task.task) : loadEvaluation(task.task);
        work.data = std::move(labelled.data);
        task.task.labels = std::move(labelled.labels);
    }
    work.entry.sha256 = hashOf(work.data, task.task.labels);
}

} // namespace

std::vector<std::string> continuationsOf(const Sample& sample)
{
    if (!sample.responses.empty())
        return sample.responses;
    const bool endsInSpace = sample.a.empty() || sample.a.back() == ' ' || sample.a.back() == '\n';
    std::vector<std::string> continuations;
    for (const std::string& option : sample.options)
        continuations.push_back((endsInSpace ? "" : " ") + option);
    return continuations;
}

TaskWork readTask(const EvaluationTask& task, const TaskReading& reading, const ModelShape& model,
                  const Tokenizer& tokenizer)
{
    TaskWork work;
    work.entry.asked = task;
    work.entry.asked.scoring = resolvedScoring(task);
    checkScoring(work.entry.asked);
    readSamples(work, reading);
    checkAnswers(work.entry.asked, work.data);
    const ScoringKind scoring = work.entry.asked.scoring;
    if (scoring == ScoringKind::Generation || scoring == ScoringKind::Likelihood) {
        PromptMaker maker(work, reading, model, tokenizer);
        scoring == ScoringKind::Generation ? maker.generation() : maker.likelihood();
        work.entry.samples = static_cast<std::int64_t>(work.prompts.size());
    } else {
        work.encoded = TaskEncoder(task.task, model, tokenizer)(work.data);
        checkInputs(work.encoded, model);
        work.entry.samples = static_cast<std::int64_t>(work.encoded.samples.size());
    }
    if (work.entry.samples == 0)
        throw EngineError(ErrorCode::BadData, "no sample is left to evaluate on", work.data.path,
                          "every text is empty; check the task's columns");
    work.entry.skipped = work.data.skippedEmpty + work.data.skippedRows +
                         static_cast<std::int64_t>(work.data.samples.size()) - work.entry.samples;
    return work;
}

} // namespace engine
