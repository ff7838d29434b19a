// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/toy/toy_view.h"

#include "charts/layer_history.h"
#include "help/term_label.h"
#include "lab/toy/toy_form.h"
#include "lab/toy/toy_now.h"
#include "lab/toy/toy_search_view.h"
#include "lab/toy/toy_words.h"
#include "train/run_charts.h"
#include "widgets/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int kControlColumn = 320, kResultColumn = 900; // px, at first

/// The first of the worlds that a board's runs train in.
engine::ToyWorldSettings worldOf(const ToyBoard& board)
{
    engine::ToyWorldSettings world;
    world.task = board.task;
    world.depth = board.depth;
    return world;
}

bool wasStopped(const engine::TrainOutcome& outcome)
{
    return std::any_of(outcome.runs.begin(), outcome.runs.end(),
                       [](const engine::RunOutcome& run) { return run.state == engine::RunState::Stopped; });
}

} // namespace

ToyView::ToyView(const Context& context, QWidget* parent)
    : QWidget(parent), m_session(context.session), m_blocked(context.blocked), m_source(context.source),
      m_form(new ToyForm(this)), m_recorded(readToySearch(context.search / "grid.tsv")), m_message(new MessageBar(this))
{
    auto* columns = new QSplitter(Qt::Horizontal, this);
    columns->setObjectName(QStringLiteral("toyColumns"));
    columns->setChildrenCollapsible(false);
    columns->addWidget(buildControls());
    columns->addWidget(buildResults(context));
    columns->setStretchFactor(1, 1);
    columns->setSizes({kControlColumn, kResultColumn});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(columns, 1);
    m_message->hide();
    connectSession();
    connect(m_form, &ToyForm::boardChanged, this, &ToyView::showBoard);
    connect(m_form, &ToyForm::changed, this, &ToyView::followState);
    connect(m_form, &ToyForm::lambdaTurned, this, [this] {
        m_tabs->setCurrentWidget(m_now); // it is nowhere else
        showNow();
    });
    showBoard();
    followState();
}

ToyView::~ToyView()
{
    m_source->cancel();
}

QWidget* ToyView::buildControls()
{
    auto* part = new QWidget(this);
    m_run = new QPushButton(tr("Ru&n"), part);
    m_run->setObjectName(QStringLiteral("toyRun"));
    m_run->setProperty("primary", true);
    m_run->setToolTip(tr("Trains what the form says and has not been run yet"));
    m_stop = new QPushButton(tr("&Stop"), part);
    m_stop->setObjectName(QStringLiteral("toyStop"));
    m_stop->setToolTip(tr("Ends the training; runs that are complete stay"));
    m_status = new TermLabel(part);
    m_status->setObjectName(QStringLiteral("toyStatus"));
    m_status->setProperty("role", "muted");
    m_status->setWordWrap(true);
    auto* text = new TermBrowser(part);
    text->setObjectName(QStringLiteral("toyExplanation"));
    text->setAccessibleName(tr("What the toy world shows and what it does not"));
    text->setWhatsThis(text->accessibleName());
    text->setTermHtml(toyExplanation());
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_run, 1);
    buttons->addWidget(m_stop);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    layout->addLayout(buttons);
    layout->addWidget(m_status);
    layout->addWidget(text, 1);
    connect(m_run, &QPushButton::clicked, this, &ToyView::run);
    connect(m_stop, &QPushButton::clicked, this, &ToyView::stop);
    return part;
}

QWidget* ToyView::buildResults(const Context& context)
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("toyTabs"));
    m_tabs->setDocumentMode(true);
    m_charts = new RunCharts(context.theme, m_tabs);
    m_charts->expectMetric("accuracy");
    m_now = new ToyNow(context.theme, m_tabs);
    m_search = new ToySearchView(context.theme, m_recorded, m_tabs);
    m_tabs->addTab(m_now, tr("Depth and &λ"));
    m_tabs->addTab(m_charts, tr("C&urves"));
    m_tabs->addTab(m_search, tr("The sear&ch"));
    return m_tabs;
}

void ToyView::connectSession()
{
    connect(m_source, &ToySource::prepared, this, &ToyView::start);
    connect(m_source, &ToySource::failed, this,
            [this](const ToyRequest&, const ErrorInfo& error) { giveUp(tr("The world cannot be made"), error); });
    connect(m_source, &ToySource::looked, this, &ToyView::keepLook);
    connect(m_source, &ToySource::lookFailed, this,
            [this](const ErrorInfo& error) { m_message->showError(tr("The world cannot be looked at"), error); });
    connect(m_session, &Session::runAppeared, this, [this](const engine::RunSummary& run) {
        if (!m_mine)
            return;
        m_runs.add(m_waiting.front(), run);
        if (boardOf(m_waiting.front()) == m_form->board())
            m_charts->addRun(run);
    });
    connect(m_session, &Session::events, this, &ToyView::consume);
    connect(m_session, &Session::finished, this, [this](const engine::TrainOutcome& outcome) {
        if (!std::exchange(m_mine, false))
            return;
        m_trained += outcome.runs.size();
        if (wasStopped(outcome))
            m_waiting.clear();
        else
            m_waiting.pop_front();
        if (m_waiting.empty() && !wasStopped(outcome))
            m_seconds = static_cast<double>(m_clock.elapsed()) / 1000;
        showNow();
        startNext();
    });
    connect(m_session, &Session::failed, this, [this](const ErrorInfo& error) {
        if (std::exchange(m_mine, false))
            giveUp(tr("The runs could not start"), error);
    });
    connect(m_session, &Session::stateChanged, this, &ToyView::followState);
}

void ToyView::run()
{
    if (!m_waiting.empty() || !obstacle().isEmpty())
        return;
    m_message->hide();
    for (const ToyRequest& request : m_form->requests())
        if (const std::optional<ToyRequest> left = m_runs.without(request))
            m_waiting.push_back(*left);
    m_asked = m_waiting.size();
    m_trained = 0;
    m_seconds.reset();
    m_clock.start();
    m_tabs->setCurrentWidget(m_charts); // where something happens now
    startNext();
}

void ToyView::startNext()
{
    if (!m_waiting.empty())
        m_source->prepare(m_waiting.front());
    followState();
}

void ToyView::start(const ToyRequest& request, const engine::TrainConfig& config)
{
    if (m_waiting.empty() || m_mine || !(request == m_waiting.front()))
        return;
    if (const QString busy = obstacle(); !busy.isEmpty()) { // somebody pressed Train meanwhile
        giveUp(tr("The toy world waits for its turn"),
               {QStringLiteral("busy"), busy, {}, tr("press Run again when it has ended")});
        return;
    }
    m_mine = true;
    emit starting(static_cast<int>(request.training.lambdas.size()));
    m_session->start(config);
}

void ToyView::stop()
{
    if (m_mine) {
        m_waiting.resize(1); // whatever becomes of the one that trains, none follows it
        m_session->stop();
        return;
    }
    m_source->cancel();
    m_waiting.clear();
    followState();
}

void ToyView::consume(const std::vector<engine::Event>& batch)
{
    const ToyBoard shown = m_form->board();
    for (const engine::Event& event : batch) {
        const ToyRun* run = m_runs.consume(event);
        if (run == nullptr || !(boardOf(run->request) == shown))
            continue;
        m_charts->consume(event);
        const auto* end = std::get_if<engine::RunFinished>(&event.body);
        if (end != nullptr && end->state == engine::RunState::Failed)
            m_message->showError(tr("A run failed"),
                                 {QString::fromStdString(end->code), QString::fromStdString(end->reason),
                                  QString::fromStdString(end->where), QString::fromStdString(end->hint)});
    }
}

void ToyView::giveUp(const QString& what, const ErrorInfo& error)
{
    m_waiting.clear();
    m_message->showError(what, error);
    followState();
}

void ToyView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    lookAtWorld(); // what changed while it was hidden was not looked at
}

void ToyView::lookAtWorld()
{
    if (isVisible() && !lookOfBoard())
        m_source->look(worldOf(m_form->board()));
}

void ToyView::keepLook(const ToyLook& look)
{
    m_looks.push_back(look);
    if (!(look.world == worldOf(m_form->board())))
        return;
    showFrozen();
    showNow();
}

/// In the curves, too; runs measure the same themselves.
void ToyView::showFrozen()
{
    const std::optional<ToyLook> look = lookOfBoard();
    if (look && m_runs.runsOf(m_form->board()).empty())
        m_charts->setFrozen({look->frozen.similarity, look->frozen.across, look->frozen.retention});
}

std::optional<ToyLook> ToyView::lookOfBoard() const
{
    const engine::ToyWorldSettings world = worldOf(m_form->board());
    const auto found =
        std::find_if(m_looks.begin(), m_looks.end(), [&](const ToyLook& look) { return look.world == world; });
    return found == m_looks.end() ? std::nullopt : std::optional(*found);
}

void ToyView::showBoard()
{
    const ToyBoard board = m_form->board();
    m_charts->clear();
    m_charts->expectMetric("accuracy");
    showFrozen();
    for (const ToyRun* run : m_runs.runsOf(board)) {
        m_charts->addRun(run->summary);
        for (const engine::Event& event : run->events)
            m_charts->consume(event);
    }
    m_search->showBoard(board);
    showNow();
    lookAtWorld();
}

void ToyView::showNow()
{
    const ToyBoard board = m_form->board();
    const double lambda = m_form->lambdaSeen();
    m_now->setState({board, lambda, m_runs.similarityOf(board, lambda), overLambda()});
}

/// The person's own runs; as long as there are none, those of the search where it trained the same.
ToyOverLambda ToyView::overLambda() const
{
    const ToyBoard board = m_form->board();
    ToyOverLambda over{m_runs.pointsOf(board), false, lookOfBoard(), m_form->placeSeen()};
    if (over.points.empty() && board.task == kToySearchedTask && board.steps == engine::ToyTraining().steps) {
        over.points = m_recorded.pointsOf(board.method, board.depth);
        over.recorded = true;
    }
    return over;
}

/// Why nothing can be trained now; empty: it can.
QString ToyView::obstacle() const
{
    if (m_session->isActive())
        return tr("Another training is running.");
    return m_blocked && m_blocked() ? tr("An evaluation is running.") : QString();
}

void ToyView::followState()
{
    const bool busy = !m_waiting.empty();
    const QString other = obstacle();
    std::size_t runs = 0;
    for (const ToyRequest& request : m_form->requests())
        if (const std::optional<ToyRequest> left = m_runs.without(request))
            runs += left->training.lambdas.size();
    m_run->setEnabled(!busy && runs > 0 && other.isEmpty());
    m_stop->setEnabled(busy && m_session->state() != Session::State::Stopping);
    m_run->setText(runs > 0 ? tr("Ru&n (%1)").arg(runs) : tr("Ru&n"));
    const QString state = busy ? tr("Start %1 of %2: world %3, %4")
                                     .arg(m_asked - m_waiting.size() + 1)
                                     .arg(m_asked)
                                     .arg(m_waiting.front().world.seed)
                                     .arg(toySourceWords(m_waiting.front().training.source))
                          : !other.isEmpty()           ? other
                          : m_form->requests().empty() ? tr("Choose at least one λ.")
                          : runs == 0
                              ? tr("All of this has been run. Change depth, λ or the number of worlds.")
                              : tr("Runs of one world train in lockstep, and stay in the library as any other.");
    const QString measured = busy ? QString() : whatWasTrained();
    m_status->setText(measured.isEmpty() ? state : measured + QLatin1Char(' ') + state);
}

/// How long what was trained last took on this machine.
QString ToyView::whatWasTrained() const
{
    return m_seconds ? tr("Runs trained: %1, in %2 s.").arg(m_trained).arg(*m_seconds, 0, 'f', 1) : QString();
}

} // namespace ui
