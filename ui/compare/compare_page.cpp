// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_page.h"

#include "charts/chart_group.h"
#include "charts/run_selection.h"
#include "charts/series_model.h"
#include "compare/compare_charts.h"
#include "compare/compare_tables.h"
#include "compare/study_decisions.h"
#include "compare/verdict_panel.h"
#include "config/dropped_path.h"
#include "help/term_label.h"
#include "translation/engine_texts.h"
#include "widgets/elided_label.h"
#include "widgets/format.h"
#include "widgets/message_bar.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace ui {

namespace {

constexpr int kLiveInterval = 1500; // ms between two computations while runs train
constexpr int kLookInterval = 2000; // ms between two looks at the folders
constexpr int kMostProblems = 6;    // lines of the message

std::vector<std::filesystem::path> localPaths(const QMimeData* data)
{
    std::vector<std::filesystem::path> paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            paths.push_back(toPath(url.toLocalFile()));
    }
    return paths;
}

bool canCompare(const std::filesystem::path& path)
{
    const DroppedKind kind = classifyDrop(path);
    return kind == DroppedKind::Run || kind == DroppedKind::Study;
}

QStringList namesOf(const engine::Comparison& comparison)
{
    QStringList names;
    for (const engine::ComparedRun& run : comparison.runs)
        names += QString::fromStdString(run.name);
    return names;
}

/// Decisions that came while the file was being read may stand in it already.
std::vector<engine::StudyEvent> withoutKnown(std::vector<engine::StudyEvent> decisions,
                                             const std::vector<engine::StudyEvent>& known)
{
    std::set<std::string> lines;
    for (const engine::StudyEvent& event : known)
        lines.insert(engine::toJsonLine(event));
    std::erase_if(decisions, [&lines](const auto& event) { return lines.contains(engine::toJsonLine(event)); });
    return decisions;
}

QString lineOf(const CompareProblem& problem)
{
    QString line = problem.name + QStringLiteral(": ") + engineText(problem.error.message);
    if (!problem.error.where.isEmpty())
        line += QStringLiteral(" (%1)").arg(problem.error.where);
    return problem.error.hint.isEmpty() ? line : line + QStringLiteral(" – ") + engineText(problem.error.hint);
}

} // namespace

ComparePage::ComparePage(const Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_selection(new RunSelection(this)), m_store(new CompareStore(this))
{
    setObjectName(QStringLiteral("comparePage"));
    setAcceptDrops(true);
    buildLayout();
    connectStore();
    connectSession();
    m_clock.setSingleShot(true);
    m_clock.setInterval(kLiveInterval);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        m_stale = !isVisible(); // what nobody sees takes no time from the training
        if (!m_stale)
            refigure();
    });
    m_watch.setInterval(kLookInterval);
    connect(&m_watch, &QTimer::timeout, this, &ComparePage::look);
    m_watch.start();
    connectParts();
    showTitle();
}

void ComparePage::connectParts()
{
    connect(m_selection, &RunSelection::filterChanged, this, [this] {
        showTitle();
        compute();
    });
    connect(m_selection, &RunSelection::baselineChanged, this, &ComparePage::compute);
    connect(m_charts, &CompareCharts::stepChanged, this, &ComparePage::compute);
    connect(m_showAll, &QToolButton::clicked, this, [this] {
        m_charts->group()->series()->showAll();
        m_selection->clearFilters();
    });
    connect(m_report, &QToolButton::clicked, this,
            [this] { emit reportRequested(m_request.study, runFolders(), m_selection->baseline()); });
    connect(m_verdict, &VerdictPanel::addSeedsRequested, this, [this] {
        if (hasStudy())
            emit addSeedsRequested(m_request.study);
    });
    connect(m_verdict, &VerdictPanel::addControlRequested, this, [this] {
        if (hasStudy())
            emit addControlRequested(m_request.study);
    });
    connect(m_tables, &CompareTables::openRequested, this,
            [this](const QString& run) { emit openRequested(folderOf(run)); });
}

ComparePage::~ComparePage()
{
    delete m_tables; // they follow the selection
    delete m_charts;
}

std::filesystem::path ComparePage::folderOf(const QString& run) const
{
    const auto found = m_folders.find(run);
    return found == m_folders.end() ? engine::runsFolder(m_context.library) / run.toStdString() : found->second;
}

QStringList ComparePage::runFolders() const
{
    QStringList folders;
    for (const QString& run : m_selection->runs())
        folders += toQString(folderOf(run));
    return folders;
}

bool ComparePage::hasStudy()
{
    if (m_request.study.empty())
        m_message->show(MessageBar::Kind::Information,
                        tr("These runs were picked by hand: they are no study that could grow."),
                        tr("Show the study they belong to, or make a study of their settings on the Train page."));
    return !m_request.study.empty();
}

void ComparePage::connectStore()
{
    connect(m_store, &CompareStore::loaded, this,
            [this](const std::shared_ptr<const ComparedFolders>& folders) { takeLoaded(*folders); });
    connect(m_store, &CompareStore::compared, this, &ComparePage::takeFigures);
    connect(m_store, &CompareStore::grown, this, &ComparePage::takeGrown);
    connect(m_store, &CompareStore::runAdded, this,
            [this](const QString&, const std::optional<CompareProblem>& problem) {
                if (!problem)
                    return;
                m_problems.push_back(*problem);
                showProblems();
            });
    connect(m_store, &CompareStore::judged, this, [this](const engine::Verdict& verdict, bool whole) {
        m_judging = !whole && !m_training;
        m_verdict->show(verdict, whole);
        m_charts->setVerdict(verdict, m_margin);
    });
}

void ComparePage::showRuns(const QStringList& runNames)
{
    m_request = {};
    for (const QString& name : runNames)
        m_request.runs.push_back(engine::runsFolder(m_context.library) / name.toStdString());
    open();
}

void ComparePage::showStudy(const std::filesystem::path& folder)
{
    m_request = {};
    m_request.study = folder;
    open();
}

void ComparePage::showFolders(const std::vector<std::filesystem::path>& folders)
{
    std::vector<std::filesystem::path> runs;
    for (const std::filesystem::path& folder : folders) {
        if (classifyDrop(folder) == DroppedKind::Study) {
            showStudy(folder);
            return;
        }
        runs.push_back(folder);
    }
    m_request.runs.insert(m_request.runs.end(), runs.begin(), runs.end());
    open();
}

void ComparePage::open()
{
    m_loading = true;
    m_figures.reset();
    m_known.clear();
    m_problems.clear();
    m_waiting.clear();
    m_waitingDecisions.clear();
    m_folders.clear();
    m_looking = m_own = m_followed = false;
    m_message->hide();
    m_charts->clear();
    m_verdict->clear();
    m_selection->clearFilters();
    m_selection->setBaseline({});
    m_selection->setRuns({});
    m_request.training = m_context.session->isActive();
    m_empty->setText(tr("Reading the runs…"));
    m_store->open(m_request);
    showTitle();
}

void ComparePage::takeLoaded(const ComparedFolders& folders)
{
    m_loading = false;
    m_problems = folders.problems;
    if (folders.study && m_request.study.empty())
        m_request.study = folders.study->folder; // picked by hand, and all there is of it
    m_margin = folders.study ? folders.study->config.study.margin : std::nullopt;
    QStringList names;
    for (const engine::RunRecord& run : folders.runs) {
        m_known.insert(run.summary.name);
        names += QString::fromStdString(run.summary.name);
        if (run.folder.parent_path() != engine::runsFolder(m_context.library))
            m_folders[names.last()] = run.folder;
        m_charts->addRun(run.summary.name);
        m_charts->consume(run.events);
    }
    m_selection->setRuns(names);
    m_tables->decisions()->setEvents(folders.decisions);
    addDecisions(withoutKnown(std::exchange(m_waitingDecisions, {}), folders.decisions));
    showProblems();
    if (folders.runs.empty())
        m_empty->setText(tr("None of these runs can be shown."));
    else
        compute();
    const std::vector<engine::Event> waiting = std::exchange(m_waiting, {});
    consume(waiting);
    judge();
    showTitle();
}

void ComparePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        refigure();
}

void ComparePage::refigure()
{
    compute();
    judge();
}

void ComparePage::compute()
{
    if (m_loading || m_known.empty())
        return;
    CompareView view;
    view.baseline = m_selection->baseline();
    view.step = m_charts->step();
    view.passing = m_selection->passing();
    view.filtered = m_selection->isFiltered();
    m_computing = true;
    m_store->compare(view);
}

void ComparePage::judge()
{
    if (m_loading || m_known.empty())
        return;
    m_judging = true;
    m_store->judge(!m_training);
}

void ComparePage::takeFigures(std::shared_ptr<const ComparedFigures> figures)
{
    m_figures = std::move(figures);
    m_computing = m_store->isComparing();
    m_selection->setRuns(namesOf(m_figures->whole));
    m_charts->setFigures(m_figures);
    m_tables->setComparison(m_figures->whole);
    showTitle();
}

bool ComparePage::isSettled() const
{
    return !m_loading && !m_computing && !m_judging;
}

void ComparePage::showProblems()
{
    if (m_problems.empty()) {
        m_message->hide();
        return;
    }
    QStringList lines;
    for (const CompareProblem& problem : m_problems) {
        if (lines.size() == kMostProblems) {
            lines += tr("… and %1 more").arg(m_problems.size() - kMostProblems);
            break;
        }
        lines += lineOf(problem);
    }
    m_message->show(MessageBar::Kind::Warning,
                    m_problems.size() == 1
                        ? tr("One run is not shown, or not whole; the others are.")
                        : tr("%1 runs are not shown, or not whole; the others are.").arg(m_problems.size()),
                    lines.join(QLatin1Char('\n')));
}

void ComparePage::showTitle()
{
    const auto count = static_cast<int>(m_known.size());
    m_stack->setCurrentIndex(count > 0 ? 1 : 0);
    m_report->setEnabled(count > 0 && !m_loading);
    const int shown = static_cast<int>(m_selection->passing().size());
    m_showAll->setVisible(m_selection->isFiltered() && shown < count);
    m_showAll->setText(tr("%1 of %2 runs shown · show &all").arg(shown).arg(count));
    if (count == 0) {
        m_title->setFullText(tr("Compare"));
        return;
    }
    QString text = m_request.study.empty() ? tr("Runs picked by hand") : toQString(m_request.study.filename());
    text += count == 1 ? tr(" · 1 run") : tr(" · %1 runs").arg(count);
    if (m_figures)
        text += QStringLiteral(" · ") + engineText(m_figures->whole.metricName);
    m_title->setFullText(m_training ? tr("%1 · training").arg(text) : text);
}

void ComparePage::dragEnterEvent(QDragEnterEvent* event)
{
    const auto paths = localPaths(event->mimeData());
    if (!paths.empty() && std::all_of(paths.begin(), paths.end(), canCompare))
        event->acceptProposedAction();
}

void ComparePage::dropEvent(QDropEvent* event)
{
    showFolders(localPaths(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace ui
