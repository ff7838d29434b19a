// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation.h"

#include "base/atomic_file.h"
#include "data/task_reader.h"
#include "device/device.h"
#include "engine/error.h"
#include "engine/runs.h"
#include "evaluate/evaluation_start.h"
#include "evaluate/run_records.h"
#include "evaluate/scoring_job.h"
#include "score/evaluation_folder.h"
#include "score/evaluation_json.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <filesystem>
#include <optional>
#include <span>

namespace engine {

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

/// Works through the tasks of a prepared evaluation, whose folder is there.
class EvaluationWork {
public:
    EvaluationWork(const PreparedEvaluation& prepared, EvaluationRecord record, fs::path folder,
                   const EvaluationSink& sink)
        : m_prepared(prepared), m_record(std::move(record)), m_folder(std::move(folder)), m_sink(sink)
    {
    }

    EvaluationResult operator()(const std::stop_token& stop)
    {
        openFiles();
        bool goesOn = true;
        for (std::size_t task = 0; task < m_record.tasks.size() && goesOn; ++task)
            goesOn = !stop.stop_requested() && attempt(task, stop);
        for (auto& files : m_files)
            for (PredictionFile& file : files)
                file.sync();
        if (m_failures.size() == m_record.tasks.size())
            std::rethrow_exception(m_firstError);
        EvaluationResult result = resultOf(m_record, m_folder);
        result.failures = m_failures;
        if (!result.complete && m_failures.empty())
            return result;
        for (std::string& problem : addToRuns(m_record, wholeRows(result.rows), m_folder))
            result.notes.push_back(std::move(problem));
        if (!result.complete)
            return result;
        writeFileAtomically(m_folder / kResultFile, resultText(result));
        return result;
    }

private:
    /// False: stopped. What only this task cannot do is kept for the result.
    bool attempt(std::size_t task, const std::stop_token& stop)
    {
        m_begin = Clock::now();
        try {
            const bool goesOn = work(task, stop);
            m_spent[task] = std::chrono::duration<double>(Clock::now() - m_begin).count();
            return goesOn;
        } catch (const EngineError& error) {
            if (error.code() == ErrorCode::DiskFull || error.code() == ErrorCode::Io)
                throw;
            if (m_failures.empty())
                m_firstError = std::current_exception();
            m_failures.push_back(m_record.tasks[task].asked.name + ": " + describe(error));
            return true;
        }
    }

    /// Those of tasks that are done under all their arms.
    [[nodiscard]] std::vector<EvaluationRow> wholeRows(std::vector<EvaluationRow> rows) const
    {
        std::erase_if(rows,
                      [&](const EvaluationRow& row) { return row.samples < findTask(m_record, row.task)->samples; });
        return rows;
    }

    [[nodiscard]] std::vector<std::size_t> armsAt(std::size_t task) const
    {
        return armsOf(m_record.tasks[task].asked, m_record.arms.size());
    }

    /// Whether this arm was refused on this task; what it predicted before counts no more.
    [[nodiscard]] bool isOut(std::size_t task, std::size_t arm) const
    {
        return isRefused(m_record, m_record.tasks[task].asked.name, m_record.arms[arm].name);
    }

    void openFiles()
    {
        for (std::size_t task = 0; task < m_record.tasks.size(); ++task) {
            std::vector<PredictionFile>& files = m_files.emplace_back();
            const auto size = static_cast<std::int64_t>(m_prepared.works[task].samples.size());
            m_had.push_back(0);
            m_spent.push_back(0);
            for (const std::size_t arm : armsAt(task)) {
                files.emplace_back(predictionFile(m_folder, m_record.tasks[task].asked.name, arm), size);
                m_had.back() += files.back().done();
            }
        }
    }

    bool work(std::size_t task, const std::stop_token& stop)
    {
        const EvaluationTask& asked = m_record.tasks[task].asked;
        tell(task);
        const std::vector<std::size_t> arms = armsAt(task);
        bool isDone = true, isWhole = true;
        for (std::size_t place = 0; place < arms.size(); ++place) {
            isWhole = isWhole && !isOut(task, arms[place]);
            isDone =
                isDone && (isOut(task, arms[place]) || m_files[task][place].done() == m_record.tasks[task].samples);
        }
        if (isDone)
            return true;
        const bool isLanguage = asked.task.kind == TaskKind::CausalLm;
        if (!m_model || m_isLanguage != isLanguage) {
            m_model.reset(); // two models need not be in memory at once
            m_model = loadTransformer(m_record.request.model,
                                      {m_prepared.device, m_prepared.gemmType, isLanguage, isLanguage});
            m_isLanguage = isLanguage;
        }
        if (!m_record.request.skipRefused)
            return score(task, arms, m_files[task], stop);
        if (isWhole) {
            try {
                return score(task, arms, m_files[task], stop);
            } catch (const EngineError& error) {
                if (!isRefusal(error))
                    throw; // else one of the models cannot be scored: which, is found out
            }
        }
        return workOneByOne(task, stop);
    }

    bool workOneByOne(std::size_t task, const std::stop_token& stop)
    {
        const std::vector<std::size_t> arms = armsAt(task);
        for (std::size_t place = 0; place < arms.size(); ++place) {
            if (isOut(task, arms[place]))
                continue;
            try {
                if (!score(task, {arms[place]}, std::span(m_files[task]).subspan(place, 1), stop))
                    return false;
            } catch (const EngineError& error) {
                if (!isRefusal(error))
                    throw;
                m_record.refused.push_back(
                    refusalOf(error, m_record.tasks[task].asked.name, m_record.arms[arms[place]].name));
                writeFileAtomically(m_folder / kEvaluationFile, evaluationText(m_record));
            }
        }
        return true;
    }

    bool score(std::size_t task, std::vector<std::size_t> arms, std::span<PredictionFile> files,
               const std::stop_token& stop)
    {
        const ScoringJob job{m_prepared.works[task],
                             m_record.request,
                             *m_model,
                             *m_prepared.tokenizer,
                             std::move(arms),
                             files,
                             [&] { tell(task); },
                             stop};
        switch (m_record.tasks[task].asked.scoring) {
        case ScoringKind::Generation:
            return scoreByGeneration(job);
        case ScoringKind::Likelihood:
            return scoreByLikelihood(job);
        case ScoringKind::Loss:
            return scoreByLoss(job);
        default:
            return scoreByHead(job);
        }
    }

    void tell(std::size_t task) const
    {
        if (!m_sink)
            return;
        const EvaluationTask& asked = m_record.tasks[task].asked;
        EvaluationProgress progress;
        progress.task = task;
        progress.tasks = m_record.tasks.size();
        progress.name = asked.name;
        for (const std::size_t arm : armsAt(task))
            progress.arms.push_back(m_prepared.asked[arm]);
        const bool hasAccuracy =
            asked.scoring != ScoringKind::Loss && asked.task.kind != TaskKind::Regression && !asked.hidden;
        for (const PredictionFile& file : m_files[task]) {
            progress.done += file.done();
            progress.samples += m_record.tasks[task].samples;
            if (hasAccuracy)
                progress.accuracy.push_back(
                    file.done() == 0 ? 0 : static_cast<double>(file.right()) / static_cast<double>(file.done()));
        }
        progress.secondsLeft = secondsLeft(task);
        m_sink(progress);
    }

    /// Each task at the speed it had itself, one that has not begun at the mean speed so far. Null
    /// until something was made.
    [[nodiscard]] std::optional<double> secondsLeft(std::size_t current) const
    {
        double seconds = 0, left = 0;
        std::int64_t made = 0, unmeasured = 0;
        for (std::size_t task = 0; task < m_files.size(); ++task) {
            std::int64_t done = 0, samples = 0;
            const std::vector<std::size_t> arms = armsAt(task);
            for (std::size_t place = 0; place < arms.size(); ++place) {
                done += m_files[task][place].done();
                samples += isOut(task, arms[place]) ? m_files[task][place].done() : m_record.tasks[task].samples;
            }
            double spent = m_spent[task];
            if (task == current)
                spent += std::chrono::duration<double>(Clock::now() - m_begin).count();
            const std::int64_t own = done - m_had[task];
            seconds += spent;
            made += own;
            if (own > 0)
                left += spent / static_cast<double>(own) * static_cast<double>(samples - done);
            else
                unmeasured += samples - done;
        }
        if (made == 0)
            return std::nullopt;
        return left + seconds / static_cast<double>(made) * static_cast<double>(unmeasured);
    }

    const PreparedEvaluation& m_prepared;
    EvaluationRecord m_record; ///< with what is refused on the way
    fs::path m_folder;
    const EvaluationSink& m_sink;
    std::optional<TransformerModel> m_model;
    bool m_isLanguage = false;
    std::vector<std::vector<PredictionFile>> m_files; ///< by task, by place among its arms
    std::vector<std::int64_t> m_had;                  ///< predictions of earlier sessions, by task
    std::vector<double> m_spent;                      ///< seconds by task that is done
    Clock::time_point m_begin;                        ///< of the task in work
    std::vector<std::string> m_failures;              ///< by task
    std::exception_ptr m_firstError;
};

std::string slugOf(const EvaluationRequest& request)
{
    constexpr std::size_t kNamed = 3;
    std::string slug;
    for (std::size_t i = 0; i < std::min(kNamed, request.tasks.size()); ++i)
        slug += (slug.empty() ? "" : "-") + request.tasks[i].name;
    return slug;
}

/// Everything but the predictions; the folder appears with its evaluation.json or not at all.
fs::path makeFolder(EvaluationRecord& record, const fs::path& library)
{
    record.name = makeRunName(slugOf(record.request));
    const fs::path folder = evaluationsFolder(library) / record.name;
    createFolders(folder);
    try {
        writeFileAtomically(folder / kEvaluationFile, evaluationText(record));
    } catch (...) {
        std::error_code ignored;
        fs::remove(folder, ignored);
        throw;
    }
    return folder;
}

} // namespace

EvaluationResult runEvaluation(const EvaluationRequest& request, const fs::path& library, const EvaluationSink& sink,
                               std::stop_token stop)
{
    configureThreads(0);
    try {
        PreparedEvaluation prepared = prepareEvaluation(request, library, stop);
        const fs::path folder = makeFolder(prepared.record, library);
        const RunLock lock(folder);
        return EvaluationWork(prepared, prepared.record, folder, sink)(stop);
    } catch (const ReadingStopped&) {
        return {};
    }
}

EvaluationResult resumeEvaluation(const fs::path& folder, const EvaluationSink& sink, std::stop_token stop)
{
    const EvaluationRecord record = readEvaluationRecord(folder);
    EvaluationRequest request = record.request;
    request.skipRefused = false; // it goes on as it began, or says what is missing
    const RunLock lock(folder);
    if (fs::exists(folder / kResultFile))
        return readEvaluation(folder);
    configureThreads(0);
    try {
        const PreparedEvaluation prepared = prepareEvaluation(request, libraryRoot(), stop);
        requireSame(record, prepared.record);
        return EvaluationWork(prepared, record, folder, sink)(stop);
    } catch (const ReadingStopped&) {
        EvaluationResult part = resultOf(record, folder);
        part.complete = false;
        return part;
    }
}

} // namespace engine
