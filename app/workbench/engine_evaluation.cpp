// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_evaluation.h"

#include "engine/config_io.h"
#include "engine/error.h"
#include "engine/evaluation.h"
#include "engine/presets.h"
#include "engine/published.h"
#include "engine/runs.h"
#include "evaluate/arm_names.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <set>
#include <utility>

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds kProgressInterval{33};

/// The configuration of the run that an adapter folder belongs to; null: it is no run's.
std::optional<engine::TrainConfig> configOf(const std::filesystem::path& adapter)
{
    for (const std::filesystem::path& folder : {adapter, adapter.parent_path()}) {
        std::error_code ignored;
        if (!std::filesystem::exists(folder / "events.jsonl", ignored))
            continue;
        try {
            return engine::loadConfig(folder / "config.json");
        } catch (const engine::EngineError&) {
            return std::nullopt; // of another version of the program: then its facts are not known
        }
    }
    return std::nullopt;
}

std::vector<ui::EvaluatedArm> armsOf(std::vector<engine::GenerationArm> arms)
{
    if (arms.empty())
        arms.emplace_back();
    std::vector<ui::EvaluatedArm> facts(arms.size());
    for (std::size_t i = 0; i < arms.size(); ++i) {
        if (const auto config = configOf(arms[i].adapter); config && !arms[i].adapter.empty()) {
            facts[i].trainedOn = config->task.preset;
            if (!arms[i].lambda)
                arms[i].lambda = config->sibo.lambda;
        }
        facts[i].lambda = arms[i].lambda;
    }
    const QStringList names = ui::armNames(arms);
    for (std::size_t i = 0; i < facts.size(); ++i)
        facts[i].name = names.value(static_cast<qsizetype>(i));
    return facts;
}

/// As `sibo eval` asks it: prompts are those of the first run of a language model.
engine::EvaluationRequest withTrainedPrompts(engine::EvaluationRequest request)
{
    std::vector<engine::TaskConfig> trained;
    for (const engine::GenerationArm& arm : request.arms)
        if (const auto config = arm.adapter.empty() ? std::nullopt : configOf(arm.adapter))
            trained.push_back(config->task);
    for (engine::EvaluationTask& task : request.tasks)
        engine::takePrompts(task.task, trained);
    return request;
}

/// What is known of the arms' training data that makes figures on the request's test sets too good.
std::vector<QString> contaminationOf(const engine::EvaluationRequest& request)
{
    std::set<std::string> notes; // one run at several λ says it once
    for (const engine::GenerationArm& arm : request.arms) {
        const auto config = arm.adapter.empty() ? std::nullopt : configOf(arm.adapter);
        for (const engine::EvaluationTask& task : request.tasks) {
            if (config)
                notes.insert(engine::knownContamination(config->task, task.task.preset));
        }
    }
    notes.erase(std::string());
    std::vector<QString> texts;
    for (const std::string& note : notes)
        texts.push_back(QString::fromStdString(note));
    return texts;
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// The study's runs lie in its own library.
ui::StudyTransfer readStudyTransfer(const std::filesystem::path& study)
{
    ui::StudyTransfer transfer{study, {}, {}, {}};
    try {
        std::vector<engine::RunRecord> runs;
        for (const std::string& run : engine::readStudy(study).runs) {
            const std::filesystem::path folder = engine::runsFolder(study.parent_path().parent_path()) / run;
            try {
                runs.push_back(engine::readRun(folder));
            } catch (const engine::EngineError& error) {
                transfer.problems.push_back(QString::fromStdString(run + ": " + engine::describe(error)));
            }
        }
        transfer.table = engine::transferTable(runs);
    } catch (const std::exception& error) {
        transfer.error = ui::errorInfo(error);
    }
    return transfer;
}

/// Of an evaluation that runs: its folder is the newest with this request's tasks.
std::filesystem::path folderOf(const engine::EvaluationRequest& request, const std::filesystem::path& library)
{
    try {
        for (const std::filesystem::path& folder : engine::listEvaluations(library)) {
            const auto& tasks = engine::readEvaluationRequest(folder).tasks;
            const bool same = std::all_of(tasks.begin(), tasks.end(), [&request](const auto& task) {
                return std::any_of(request.tasks.begin(), request.tasks.end(),
                                   [&task](const auto& asked) { return asked.name == task.name; });
            }); // refused ones are left out
            return same ? folder : std::filesystem::path();
        }
    } catch (const std::exception&) {
        // It is being written just now; the next data set that is done shows it.
    }
    return {};
}

} // namespace

ui::EvaluationRecord readEvaluationRecord(const std::filesystem::path& folder)
{
    ui::EvaluationRecord record;
    record.folder = folder;
    record.request = engine::readEvaluationRequest(folder);
    record.result = engine::readEvaluation(folder);
    record.arms = armsOf(record.request.arms);
    record.notes = contaminationOf(record.request);
    std::vector<std::string> presets;
    for (const engine::EvaluationTask& task : record.request.tasks)
        presets.push_back(task.task.preset);
    for (const engine::PublishedFigure& figure : engine::publishedFiguresFor(presets))
        record.published.push_back({std::string(figure.data), text(figure.model), text(figure.method),
                                    text(figure.source), figure.percent / 100});
    return record;
}

EngineEvaluation::EngineEvaluation(std::filesystem::path library, QObject* parent)
    : EvaluationSession(parent), m_library(std::move(library))
{
}

EngineEvaluation::~EngineEvaluation()
{
    m_jobs.clear();
    m_evaluator.request_stop();
}

void EngineEvaluation::tell(Answer answer)
{
    QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

void EngineEvaluation::start(const engine::EvaluationRequest& asked)
{
    const engine::EvaluationRequest request = withTrainedPrompts(asked);
    const auto folder = [request, library = m_library] { return folderOf(request, library); };
    launch(folder, [request, library = m_library](const engine::EvaluationSink& sink, std::stop_token stop) {
        return engine::runEvaluation(request, library, sink, std::move(stop));
    });
}

void EngineEvaluation::goOn(const std::filesystem::path& folder)
{
    launch([folder] { return folder; },
           [folder](const engine::EvaluationSink& sink, std::stop_token stop) {
               return engine::resumeEvaluation(folder, sink, std::move(stop));
           });
}

void EngineEvaluation::launch(const std::function<std::filesystem::path()>& folder, const Work& work)
{
    if (isActive())
        return;
    setState(State::Running);
    m_evaluator = std::jthread([this, folder, work](const std::stop_token& stop) {
        Clock::time_point told;
        std::size_t task = 0;
        const auto sink = [&](const engine::EvaluationProgress& now) {
            if (std::exchange(task, now.task) != now.task) {
                if (const std::filesystem::path found = folder(); !found.empty())
                    tell([this, found] { open(found); });
            }
            if (now.done < now.samples && Clock::now() - told < kProgressInterval)
                return;
            told = Clock::now();
            tell([this, now] { emit progress(now); });
        };
        Answer answer;
        try {
            engine::EvaluationResult result = work(sink, stop);
            result.notes.insert(result.notes.begin(), result.failures.begin(), result.failures.end());
            answer = [this, result] { emit finished(result); };
        } catch (const std::exception& error) {
            answer = [this, info = ui::errorInfo(error)] { emit failed(info); };
        } catch (...) {
            answer = [this] { emit failed({QStringLiteral("internal"), tr("an unknown exception"), {}, {}}); };
        }
        tell([this, answer] {
            m_evaluator.join();
            setState(State::Idle);
            answer();
        });
    });
}

void EngineEvaluation::stop()
{
    if (state() != State::Running)
        return;
    setState(State::Stopping);
    m_evaluator.request_stop();
}

void EngineEvaluation::read(std::function<Answer()> job)
{
    m_jobs.push_back(std::move(job));
    if (!m_reading)
        readNext();
}

void EngineEvaluation::readNext()
{
    m_reading = !m_jobs.empty();
    if (!m_reading)
        return;
    m_reader = std::jthread([this, job = m_jobs.front()] {
        tell([this, answer = job()] {
            answer();
            readNext();
        });
    });
    m_jobs.erase(m_jobs.begin());
}

void EngineEvaluation::list()
{
    read([this, library = m_library]() -> Answer {
        std::vector<std::filesystem::path> folders;
        try {
            folders = engine::listEvaluations(library);
        } catch (const std::exception&) {
            // A library that cannot be read has no evaluations to offer; opening one says what is wrong.
        }
        return [this, folders] { emit listed(folders); };
    });
}

void EngineEvaluation::open(const std::filesystem::path& folder)
{
    m_wanted = folder;
    read([this, folder]() -> Answer {
        try {
            const ui::EvaluationRecord record = readEvaluationRecord(folder);
            return [this, record] {
                if (record.folder == m_wanted)
                    emit opened(record);
            };
        } catch (const std::exception& error) {
            return [this, folder, info = ui::errorInfo(error)] {
                if (folder == m_wanted)
                    emit openFailed(folder, info);
            };
        }
    });
}

void EngineEvaluation::readPredictions(const std::filesystem::path& folder, const std::string& task, std::size_t arm)
{
    read([this, folder, task, arm]() -> Answer {
        ui::PredictionSet set{folder, task, arm, nullptr, {}};
        try {
            set.predictions =
                std::make_shared<const std::vector<engine::Prediction>>(engine::readPredictions(folder, task, arm));
        } catch (const std::exception& error) {
            set.error = ui::errorInfo(error);
        }
        return [this, set] { emit predictionsRead(set); };
    });
}

void EngineEvaluation::saveSubmission(const std::filesystem::path& evaluation, const std::filesystem::path& to)
{
    read([this, evaluation, to]() -> Answer {
        ui::SavedSubmission saved{evaluation, to, {}, {}};
        try {
            saved.files = engine::writeSubmissions(evaluation, to);
        } catch (const std::exception& error) {
            saved.error = ui::errorInfo(error);
        }
        return [this, saved] { emit submissionSaved(saved); };
    });
}

void EngineEvaluation::readTransfer(const std::filesystem::path& study)
{
    read([this, study]() -> Answer {
        const ui::StudyTransfer transfer = readStudyTransfer(study);
        return [this, transfer] { emit transferRead(transfer); };
    });
}
