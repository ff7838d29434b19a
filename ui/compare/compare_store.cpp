// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_store.h"

#include "widgets/format.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSet>

#include <algorithm>
#include <limits>
#include <utility>

namespace ui {

namespace {

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

CompareStore::CompareStore(QObject* parent) : QObject(parent), m_records(std::make_shared<CompareRecords>())
{
    m_pool.setMaxThreadCount(1);
}

CompareStore::~CompareStore()
{
    m_stop.request_stop();
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
    m_stop.request_stop();
    m_stop = {};
    m_records = std::make_shared<CompareRecords>();
    m_comparing = m_again = m_judging = m_judgeAgain = m_judgeWhole = false;
}

void CompareStore::open(const CompareRequest& request)
{
    clear();
    work(&m_pool, [this, records = m_records, request]() -> Answer {
        auto read = std::make_shared<ComparedFolders>(readFolders(request));
        records->study = read->study;
        records->addDecisions(read->decisions.size());
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
            return [this, problem = CompareProblem{name, errorInfo(error), summary.name}] {
                emit runAdded(problem.name, problem);
            };
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
        records->rereadStudy();
        return {};
    });
}

void CompareStore::tellDecisions(std::size_t count)
{
    work(&m_pool, [records = m_records, count]() -> Answer {
        records->addDecisions(count);
        return {};
    });
}

void CompareStore::look()
{
    work(&m_pool,
         [this, records = m_records]() -> Answer { return [this, news = records->look()] { emit grown(news); }; });
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
        auto copy = std::make_shared<const CompareRecords>(*records);
        return [this, copy] {
            work(QThreadPool::globalInstance(), [this, copy, stop = m_stop.get_token()]() -> Answer {
                engine::VerdictOptions options;
                options.stop = stop;
                auto verdict = engine::judge(copy->runs, copy->study ? &*copy->study : nullptr, options);
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
        auto result = engine::correlate(figures->passing, x.toStdString(), y.toStdString());
        return [this, answer = CorrelationAnswer{std::move(result), figures, x, y}] { emit correlated(answer); };
    });
}

} // namespace ui
