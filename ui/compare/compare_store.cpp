// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_store.h"

#include "runs/live_summary.h"
#include "widgets/format.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSet>

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace ui {

/// Touched by jobs of the store's own thread only.
struct CompareStore::Records {
    std::vector<engine::RunRecord> runs;
    std::optional<engine::StudyRecord> study;
    std::map<std::string, std::size_t> places;

    void add(engine::RunRecord record)
    {
        const auto [place, isNew] = places.try_emplace(record.summary.name, runs.size());
        if (isNew)
            runs.push_back(std::move(record));
        else
            runs[place->second] = std::move(record);
    }
    void append(const engine::Event& event);
};

namespace {

/// Times of a run never fall, so an event that the folder has told stands among those of its own time.
bool isKnown(const engine::RunRecord& run, const engine::Event& event)
{
    if (run.events.empty() || event.time > run.events.back().time)
        return false;
    const std::string line = engine::toJsonLine(event);
    for (auto it = run.events.rbegin(); it != run.events.rend() && it->time >= event.time; ++it) {
        if (it->time == event.time && engine::toJsonLine(*it) == line)
            return true;
    }
    return event.time < run.events.back().time;
}

engine::Comparison compareSome(const std::vector<engine::RunRecord>& runs, const engine::StudyRecord* study,
                               const CompareView& view)
{
    const QSet<QString> names(view.passing.begin(), view.passing.end());
    std::vector<engine::RunRecord> passing;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(passing), [&names](const engine::RunRecord& run) {
        return names.contains(QString::fromStdString(run.summary.name));
    });
    return engine::compareRuns(passing, study, view.baseline.toStdString());
}

} // namespace

void CompareStore::Records::append(const engine::Event& event)
{
    const auto place = places.find(event.run);
    if (place == places.end())
        return;
    engine::RunRecord& run = runs[place->second];
    if (isKnown(run, event))
        return;
    run.events.push_back(event);
    if (std::holds_alternative<engine::RunResumed>(event.body))
        run.events = engine::withoutSuperseded(std::move(run.events));
    applyEvent(run.summary, event);
}

std::vector<engine::RunRecord> asOfStep(const std::vector<engine::RunRecord>& runs, double step)
{
    const auto stepOf = [](const engine::Event& event) -> std::int64_t {
        return std::visit(
            [](const auto& body) -> std::int64_t {
                if constexpr (requires { body.adapter; })
                    return body.adapter.empty() ? body.step : std::numeric_limits<std::int64_t>::max();
                else if constexpr (requires { body.step; })
                    return body.step;
                else
                    return 0;
            },
            event.body);
    };
    std::vector<engine::RunRecord> then;
    for (const engine::RunRecord& run : runs) {
        engine::RunRecord& copy = then.emplace_back();
        copy.folder = run.folder;
        copy.config = run.config;
        // A run that was left behind, or failed, later on was still training then.
        const bool completed = run.summary.state == engine::RunState::Completed;
        std::copy_if(run.events.begin(), run.events.end(), std::back_inserter(copy.events), [&](const auto& event) {
            return static_cast<double>(stepOf(event)) <= step &&
                   (completed || !std::holds_alternative<engine::RunFinished>(event.body));
        });
        copy.summary = engine::summarise(run.summary.name, run.config, copy.events);
        copy.summary.label = run.summary.label;
        copy.summary.study = run.summary.study;
    }
    return then;
}

CompareStore::CompareStore(QObject* parent) : QObject(parent), m_records(std::make_shared<Records>())
{
    m_pool.setMaxThreadCount(1);
}

CompareStore::~CompareStore()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void CompareStore::work(QThreadPool* pool, std::function<Answer()> job)
{
    // The guard is looked at on this object's thread only; the pool's thread just carries it.
    pool->start([context = QPointer<CompareStore>(this), generation = m_generation, job = std::move(job)] {
        Answer answer = job();
        if (!answer)
            return;
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [context, generation, answer = std::move(answer)] {
                if (context && context->m_generation == generation)
                    answer();
            },
            Qt::QueuedConnection);
    });
}

void CompareStore::clear()
{
    ++m_generation;
    m_pool.clear();
    m_records = std::make_shared<Records>();
    m_comparing = m_again = m_judging = m_judgeAgain = m_judgeWhole = false;
}

void CompareStore::open(const CompareRequest& request)
{
    clear();
    work(&m_pool, [this, records = m_records, request]() -> Answer {
        auto read = std::make_shared<ComparedFolders>(readFolders(request));
        records->study = read->study;
        for (const engine::RunRecord& run : read->runs)
            records->add(run);
        return [this, read] { emit loaded(read); };
    });
}

void CompareStore::addRun(const std::filesystem::path& folder, const engine::RunSummary& summary)
{
    work(&m_pool, [this, records = m_records, folder, summary]() -> Answer {
        const QString name = QString::fromStdString(summary.name);
        try {
            engine::RunRecord record = engine::readRun(folder);
            record.events.clear(); // they are told from the first one on
            record.summary = summary;
            records->add(std::move(record));
            return [this, name] { emit runAdded(name, std::nullopt); };
        } catch (const std::exception& error) {
            return [this, problem = CompareProblem{name, errorInfo(error)}] { emit runAdded(problem.name, problem); };
        }
    });
}

void CompareStore::append(const std::vector<engine::Event>& batch)
{
    work(&m_pool, [records = m_records, batch]() -> Answer {
        for (const engine::Event& event : batch)
            records->append(event);
        return {};
    });
}

void CompareStore::rereadStudy()
{
    work(&m_pool, [records = m_records]() -> Answer {
        try {
            if (records->study)
                records->study = engine::readStudy(records->study->folder);
        } catch (const std::exception&) {
            // It is being written just now; what was read before still describes the runs that are shown.
        }
        return {};
    });
}

void CompareStore::compare(const CompareView& view)
{
    m_view = view;
    if (m_comparing)
        m_again = true;
    else
        compareNow();
}

void CompareStore::compareNow()
{
    m_comparing = true;
    work(&m_pool, [this, records = m_records, view = m_view]() -> Answer {
        const engine::StudyRecord* study = records->study ? &*records->study : nullptr;
        auto figures = std::make_shared<ComparedFigures>();
        figures->step = view.step;
        figures->whole = engine::compareRuns(records->runs, study, view.baseline.toStdString());
        if (view.step) {
            engine::StudyRecord then = study ? *study : engine::StudyRecord{};
            if (!study && !records->runs.empty())
                then.config = records->runs.front().config;
            then.config.study.endpoint = {"primary", "validation", false};
            const auto runs = asOfStep(records->runs, *view.step);
            figures->shown = engine::compareRuns(runs, &then, view.baseline.toStdString());
            figures->passing = view.filtered ? compareSome(runs, &then, view) : figures->shown;
        } else {
            figures->shown = figures->whole;
            figures->passing = view.filtered ? compareSome(records->runs, study, view) : figures->whole;
        }
        return [this, figures] {
            m_comparing = false;
            emit compared(figures);
            if (std::exchange(m_again, false))
                compareNow();
        };
    });
}

void CompareStore::judge(bool whole)
{
    m_judgeWhole = whole;
    if (std::exchange(m_judging, true)) {
        m_judgeAgain = true;
        return;
    }
    work(&m_pool, [this, records = m_records]() -> Answer {
        engine::VerdictOptions quick;
        quick.bootstrap = false;
        auto verdict = engine::judge(records->runs, records->study ? &*records->study : nullptr, quick);
        return [this, verdict = std::move(verdict)] {
            m_judging = false;
            emit judged(verdict, false);
            if (std::exchange(m_judgeAgain, false))
                judge(m_judgeWhole);
            else if (m_judgeWhole)
                judgeWhole();
        };
    });
}

void CompareStore::judgeWhole()
{
    // It takes seconds: on a copy and in another thread, so that filters and pins are answered meanwhile.
    m_judging = true;
    work(&m_pool, [this, records = m_records]() -> Answer {
        auto copy = std::make_shared<const Records>(*records);
        return [this, copy] {
            work(QThreadPool::globalInstance(), [this, copy]() -> Answer {
                auto verdict = engine::judge(copy->runs, copy->study ? &*copy->study : nullptr, {});
                return [this, verdict = std::move(verdict)] {
                    m_judging = false;
                    emit judged(verdict, true);
                    if (std::exchange(m_judgeAgain, false))
                        judge(m_judgeWhole);
                };
            });
        };
    });
}

void CompareStore::correlate(std::shared_ptr<const ComparedFigures> figures, const QString& x, const QString& y)
{
    work(QThreadPool::globalInstance(), [this, figures = std::move(figures), x, y]() -> Answer {
        auto result = engine::correlate(figures->shown, x.toStdString(), y.toStdString());
        return [this, result = std::move(result), x, y] { emit correlated(result, x, y); };
    });
}

} // namespace ui
