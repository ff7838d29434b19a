// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/task_work.h"

#include "base/json.h"
#include "base/sha256.h"
#include "data/sample_encoder.h"
#include "data/task_reader.h"
#include "engine/answers.h"
#include "engine/error.h"
#include "engine/places.h"
#include "engine/presets.h"
#include "evaluate/prompt_ids.h"
#include "measure/inputs.h"
#include "score/scoring_names.h"
#include "text/characters.h"

#include <algorithm>

namespace engine {

namespace {

/// Of everything that a figure depends on, so that any change of the file, or of how it is read, is seen.
class SampleHash {
public:
    explicit SampleHash(const std::vector<std::string>& labels)
    {
        for (const std::string& label : labels)
            add(label);
    }
    void add(const Sample& s)
    {
        for (const std::string* part : {&s.a, &s.b, &s.answer, &s.bare.text})
            add(*part);
        for (const auto* list : {&s.options, &s.responses, &s.bare.options})
            for (const std::string& option : *list)
                add(option);
        add(std::to_string(s.row) + " " + std::to_string(s.label) + " " + std::to_string(s.right) + " " +
            numberText(s.target));
        if (m_text.size() > (1u << 20)) // in pieces, so that a large file needs no copy
            m_text = sha256(m_text);
    }
    [[nodiscard]] std::string text() const { return sha256(m_text); }

private:
    void add(const std::string& part) { m_text += std::to_string(part.size()) + ":" + part; }

    std::string m_text;
};

std::size_t charactersOf(std::string_view text)
{
    return std::max<std::size_t>(1, characters::count(text));
}

/// What is nearest to the answer is kept; whether something was cut.
bool cut(std::vector<std::int32_t>& ids, std::size_t room)
{
    if (ids.size() <= room)
        return false;
    ids.erase(ids.begin(), ids.end() - static_cast<std::ptrdiff_t>(room));
    return true;
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

void checkAnswer(const EvaluationTask& task, const Sample& sample, const std::string& place)
{
    const AnswerForm form = answerFormOf(task.task);
    if (task.scoring == ScoringKind::Generation && !isAnswerOf(sample.answer, form))
        throw EngineError(ErrorCode::BadData,
                          sample.answer.empty() ? "the row has no gold answer"
                                                : "the gold answer \"" + sample.answer + "\" is none of this task's",
                          place, "name its column in task.answer_column, or correct the row");
    const auto options = static_cast<std::int32_t>(sample.options.size());
    if (task.scoring == ScoringKind::Likelihood && (options < 2 || sample.right < 0 || sample.right >= options))
        throw EngineError(ErrorCode::BadData,
                          options < 2 ? "the row has no options to choose from"
                                      : "it is not known which option is right",
                          place, "score it by generation, or name its columns in task.option_columns");
}

/// Reads a task's file through, once.
class WorkReader {
public:
    WorkReader(TaskWork& work, const TaskReading& reading, const ModelShape& model, const Tokenizer& tokenizer)
        : m_work(work), m_task(work.entry.asked), m_reading(reading)
    {
        m_task.task.labels = labelsOf(m_task, reading);
        if (!m_task.hidden)
            m_task.task.labels = classesOf(m_task.task, m_task.task.validation, reading.stop);
        const bool hasPrompts = m_task.scoring == ScoringKind::Generation || m_task.scoring == ScoringKind::Likelihood;
        if (hasPrompts) {
            work.prompts = std::make_shared<const PromptMaker>(m_task, reading, model, tokenizer);
        } else {
            m_encoder.emplace(m_task.task, model, tokenizer);
            m_samples.emplace(*m_encoder, work.encoded);
        }
    }

    void operator()()
    {
        work();
        m_work.path = m_facts.path;
        m_work.entry.skipped = m_facts.skippedEmpty + m_facts.skippedRows;
        if (m_samples) {
            m_samples->flush();
            m_work.encoded.samples.seal();
            m_work.encoded.path = m_facts.path;
        }
        m_work.entry.samples = m_samples ? static_cast<std::int64_t>(m_work.encoded.samples.size())
                                         : std::count(m_work.isLeftOut.begin(), m_work.isLeftOut.end(), false);
        m_work.entry.skipped += static_cast<std::int64_t>(m_work.samples.size()) - m_work.entry.samples;
    }

private:
    void work()
    {
        m_work.path = resolveResource(m_task.task.validation).string(); // for what is told while it is read
        SampleHash hash(m_task.task.labels);
        m_facts =
            readEvaluation(m_task.task, {m_task.hidden, m_reading.space == PromptSpace::Reference, m_task.task.labels},
                           [&](Sample&& sample) {
                               if (m_reading.stop.stop_requested())
                                   throw ReadingStopped{};
                               checkAnswer(m_task, sample, m_work.placeOf(sample));
                               hash.add(sample);
                               m_work.samples.push_back(sample);
                               take(std::move(sample));
                           });
        m_work.entry.sha256 = hash.text();
    }

    void take(Sample&& sample)
    {
        if (m_samples)
            return m_samples->add(std::move(sample));
        const auto prompt = (*m_work.prompts)(m_work.isLeftOut.size(), sample, m_work.placeOf(sample));
        m_work.isLeftOut.push_back(!prompt);
        m_work.cut += prompt && prompt->isCut ? 1 : 0;
        m_work.shortened += prompt && prompt->isShortened ? 1 : 0;
    }

    TaskWork& m_work;
    EvaluationTask& m_task;
    const TaskReading& m_reading;
    std::optional<TaskEncoder> m_encoder;
    std::optional<SampleEncoder> m_samples;
    Dataset m_facts;
};

} // namespace

std::vector<ScoredOption> scoredOptions(const Sample& sample, bool inChat)
{
    std::vector<ScoredOption> scored;
    const BareQuestion& bare = sample.bare;
    const std::vector<std::string>& texts = bare.options.empty() ? sample.options : bare.options;
    if (bare.fillsBlank) {
        const std::size_t blank = bare.text.find('_');
        const std::string rest = bare.text.substr(blank + 1);
        const std::string behind = rest.substr(std::min(rest.size(), rest.find_first_not_of(' ')));
        for (const std::string& text : texts)
            scored.push_back({bare.text.substr(0, blank) + text, " " + behind, charactersOf(behind)});
    } else if (!bare.text.empty()) {
        for (const std::string& text : texts)
            scored.push_back({bare.text, " " + text, charactersOf(text)});
    } else if (!sample.responses.empty()) {
        for (const std::string& response : sample.responses)
            scored.push_back({sample.a, response, charactersOf(response)});
    } else {
        const bool endsInSpace = inChat || sample.a.empty() || sample.a.back() == ' ' || sample.a.back() == '\n';
        for (const std::string& text : texts)
            scored.push_back({sample.a, (endsInSpace ? "" : " ") + text, charactersOf(text)});
    }
    return scored;
}

PromptMaker::PromptMaker(const EvaluationTask& task, const TaskReading& reading, const ModelShape& model,
                         const Tokenizer& tokenizer)
    : m_tokenizer(tokenizer), m_space(reading.space), m_isLikelihood(task.scoring == ScoringKind::Likelihood),
      m_longest(static_cast<std::size_t>(std::max<std::int64_t>(0, model.longestSequence() - reading.virtualRows))),
      m_kept(static_cast<std::size_t>(std::max(0, reading.maxNewTokens)))
{
    if (!m_isLikelihood && m_kept >= m_longest)
        throw EngineError(ErrorCode::BadConfig,
                          "responses of " + std::to_string(m_kept) +
                              " tokens leave no room for a prompt: the model takes " + std::to_string(m_longest) +
                              " tokens with both",
                          "--max-new-tokens", "ask for fewer tokens");
    if (task.task.promptTemplate == "chat")
        m_chat = chatFormOf(model.folder);
}

std::string PromptMaker::textOf(const Sample& sample) const
{
    if (!m_chat)
        return sample.a;
    const std::vector<ChatMessage> talk = conversationOf(sample);
    return m_chat(std::span(talk).first(talk.size() - 1), true).text; // the last is what is to be said
}

std::optional<TaskPrompt> PromptMaker::operator()(std::size_t index, const Sample& sample,
                                                  const std::string& place) const
{
    if (m_isLikelihood)
        return withOptions(index, sample, place);
    TaskPrompt prompt;
    prompt.index = index;
    prompt.ids = promptIds(textOf(sample), m_chat != nullptr, m_space, m_tokenizer);
    if (prompt.ids.empty())
        return std::nullopt;
    if (prompt.ids.size() >= m_longest) // no token of a response would fit
        prompt.isCut = cut(prompt.ids, m_longest - m_kept);
    else
        prompt.isShortened = prompt.ids.size() + m_kept > m_longest;
    return prompt;
}

TaskPrompt PromptMaker::withOptions(std::size_t index, const Sample& sample, const std::string& place) const
{
    const bool isChat = m_chat != nullptr && sample.bare.text.empty(); // a bare question stands alone
    const std::string chat = isChat ? textOf(sample) : std::string();
    TaskPrompt prompt;
    prompt.index = index;
    for (const ScoredOption& option : scoredOptions(sample, isChat)) {
        auto [context, continuation] =
            continuationIds(isChat ? chat : option.context, option.continuation, isChat, m_tokenizer);
        if (continuation.empty())
            throw EngineError(ErrorCode::BadData, "an option has no token", place);
        if (prompt.scored.empty() || prompt.scored.back().prompt != context)
            prompt.scored.push_back({std::move(context), {}});
        prompt.scored.back().continuations.push_back(std::move(continuation));
    }
    fit(prompt, place);
    return prompt;
}

/// A longest option's last token is predicted from the one before, and so takes no place.
void PromptMaker::fit(TaskPrompt& prompt, const std::string& place) const
{
    for (ScoringPrompt& scored : prompt.scored) {
        std::size_t longest = 0;
        for (const auto& continuation : scored.continuations)
            longest = std::max(longest, continuation.size());
        if (scored.prompt.empty() || longest > m_longest)
            throw EngineError(
                ErrorCode::BadData,
                scored.prompt.empty() ? "the prompt has no token" : "an option is longer than the model takes", place);
        prompt.isCut = cut(scored.prompt, m_longest - longest + 1) || prompt.isCut;
    }
}

TaskPrompt TaskWork::promptOf(std::size_t index) const
{
    const Sample sample = samples[index];
    return *(*prompts)(index, sample, placeOf(sample));
}

TaskWork readTask(const EvaluationTask& task, const TaskReading& reading, const ModelShape& model,
                  const Tokenizer& tokenizer)
{
    TaskWork work;
    work.entry.asked = task;
    work.entry.asked.scoring = resolvedScoring(task);
    checkScoring(work.entry.asked);
    WorkReader(work, reading, model, tokenizer)();
    if (!work.prompts)
        checkInputs(work.encoded, model);
    if (work.entry.samples == 0)
        throw EngineError(ErrorCode::BadData, "no sample is left to evaluate on", work.path,
                          "every text is empty; check the task's columns");
    return work;
}

} // namespace engine
