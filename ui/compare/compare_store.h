// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/compare_records.h"
#include "engine/comparison.h"
#include "engine/study.h"
#include "session/session.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace ui {

/// What is to be compared: a study's runs, and others.
struct CompareRequest {
    std::filesystem::path study;             ///< folder; empty: runs picked by hand
    std::vector<std::filesystem::path> runs; ///< folders
    bool training = false;                   ///< runs of the study that are not there yet are still to come
};

/// A run that is not shown, or not whole, and what helps.
struct CompareProblem {
    QString name;
    ErrorInfo error;
    std::string run; ///< its folder's name; empty: it is about no run
};

struct ComparedFolders {
    std::vector<engine::RunRecord> runs;
    std::optional<engine::StudyRecord> study;
    std::vector<engine::StudyEvent> decisions;
    std::vector<CompareProblem> problems;
};

/// What figures are asked for.
struct CompareView {
    QString baseline;           ///< a run's name; empty: λ = 0
    std::optional<double> step; ///< as the runs stood then, on validation; null: the endpoint
    QStringList passing;        ///< runs that pass the filters
    bool filtered = false;
};

/// One set of runs seen in three ways; where step and filter are absent they are the same.
struct ComparedFigures {
    engine::Comparison whole;   ///< all runs, endpoint
    engine::Comparison shown;   ///< all runs, at the step
    engine::Comparison passing; ///< runs that pass the filters, at the step
    std::optional<double> step;
};

/// A correlation and what it was asked for.
struct CorrelationAnswer {
    engine::Correlation correlation;
    std::shared_ptr<const ComparedFigures> figures;
    QString x, y;
};

/// Reads the compared runs and computes on them, off the GUI thread: one thread alone touches the records, so that
/// nothing is locked. Answers come on this object's thread; those to an earlier `open` are dropped. While a comparison
/// is under way further ones are put together into one. The destructor waits for one read or comparison at most; a
/// bootstrap is stopped.
class CompareStore : public QObject {
    Q_OBJECT

public:
    explicit CompareStore(QObject* parent = nullptr);
    ~CompareStore() override;

    /// Answers with `loaded`, always: what cannot be read is among its problems.
    void open(const CompareRequest& request);
    void clear();
    /// A run that trains: its folder is there, and its events follow from the first one on. Answers with `runAdded`.
    void addRun(const std::filesystem::path& folder, const engine::RunSummary& summary);
    /// Events of runs that are known; those that the folder had told already are left out.
    void append(const std::vector<engine::Event>& batch);
    /// The study has grown: its file is read again.
    void rereadStudy();
    /// So many of the study's decisions have been told otherwise.
    void tellDecisions(std::size_t count);
    /// What other processes have written into the folders since. Answers with `grown`, always.
    void look();

    /// Answers with `compared`.
    void compare(const CompareView& view);
    [[nodiscard]] bool isComparing() const { return m_comparing || m_again; }
    /// Answers with `judged`: at once without the bootstrap, then, where `whole` is wished, with it.
    void judge(bool whole);
    /// Answers with `correlated`: of the runs that pass the filters, at the figures' step.
    void correlate(std::shared_ptr<const ComparedFigures> figures, const QString& x, const QString& y);

signals:
    void loaded(std::shared_ptr<const ui::ComparedFolders> folders);
    void runAdded(const QString& name, const std::optional<ui::CompareProblem>& problem);
    void compared(std::shared_ptr<const ui::ComparedFigures> figures);
    void judged(const engine::Verdict& verdict, bool whole);
    void correlated(const ui::CorrelationAnswer& answer);
    void grown(const ui::GrownFolders& news);

private:
    using Answer = std::function<void()>;
    void work(QThreadPool* pool, std::function<Answer()> job);
    void compareNow();
    void judgeWhole();

    QThreadPool m_pool; ///< of one thread: the records' own
    std::shared_ptr<CompareRecords> m_records;
    std::stop_source m_stop; ///< of the bootstrap; asked when its answer is wanted no more
    int m_generation = 0;
    CompareView m_view;
    bool m_comparing = false, m_again = false;
    bool m_judging = false, m_judgeAgain = false, m_judgeWhole = false;
};

/// The runs of the request, and what could not be read. Never throws.   Thread: any.
[[nodiscard]] ComparedFolders readFolders(const CompareRequest& request);

/// The records as they stood at a step: nothing later is known of them.
[[nodiscard]] std::vector<engine::RunRecord> asOfStep(const std::vector<engine::RunRecord>& runs, double step);

} // namespace ui
