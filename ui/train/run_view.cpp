// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/run_view.h"

#include "charts/chart_group.h"
#include "charts/crosshair_table.h"
#include "engine/error.h"
#include "session/session.h"
#include "train/majority.h"
#include "train/run_charts.h"
#include "train/run_log.h"
#include "translation/engine_texts.h"
#include "widgets/message_bar.h"

#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr qsizetype kMostUnread = 6; // lines of the message

} // namespace

RunView::RunView(Theme* theme, QWidget* parent)
    : QWidget(parent), m_charts(new RunCharts(theme, this)), m_log(new RunLog(theme, this)),
      m_message(new MessageBar(this)), m_tabs(new QTabWidget(this)), m_rows(new QSplitter(Qt::Vertical, this))
{
    m_tabs->setObjectName(QStringLiteral("bottomTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_log, tr("Log"));
    m_tabs->addTab(new CrosshairTable(m_charts->group(), this), tr("Values"));
    m_rows->setObjectName(QStringLiteral("viewRows"));
    m_rows->addWidget(m_charts);
    m_rows->addWidget(m_tabs);
    m_rows->setCollapsible(0, false);
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 0);
    m_rows->setSizes({600, fontMetrics().lineSpacing() * 8});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addWidget(m_rows, 1);
}

void RunView::clear(int runs)
{
    m_charts->clear();
    m_log->reset(runs);
    m_message->hide();
    m_labels.clear();
    m_count = 0;
    followWarnings();
}

void RunView::addRun(const engine::RunSummary& run)
{
    ++m_count;
    m_labels[run.name] = labelText(run);
    m_charts->addRun(run);
    m_log->addRun(run);
}

void RunView::consume(const std::vector<engine::Event>& batch)
{
    for (const engine::Event& event : batch) {
        m_charts->consume(event);
        m_log->consume(event);
        if (const auto* end = std::get_if<engine::RunFinished>(&event.body))
            showEnd(event, *end);
    }
    followWarnings();
}

void RunView::open(const RecordedRuns& recorded)
{
    const std::vector<engine::RunRecord>& records = recorded.runs;
    clear(static_cast<int>(records.size()));
    for (const engine::RunRecord& record : records)
        addRun(record.summary);
    for (const engine::RunRecord& record : records)
        consume(record.events);
    if (!records.empty())
        m_charts->setMajorityShare(majorityShare(records.front().folder));
    if (!recorded.unread.empty())
        showUnread(recorded);
}

void RunView::showUnread(const RecordedRuns& recorded)
{
    const auto count = static_cast<qsizetype>(recorded.unread.size());
    QStringList lines;
    for (const auto& [run, error] : recorded.unread) {
        if (lines.size() == kMostUnread) {
            lines += tr("… and %1 more").arg(count - kMostUnread);
            break;
        }
        lines += QStringLiteral("%1: %2 (%3) – %4")
                     .arg(QString::fromStdString(run), engineText(error.message), error.where, engineText(error.hint));
    }
    m_message->show(MessageBar::Kind::Warning,
                    count == 1 ? tr("One run cannot be read; the others are shown.")
                               : tr("%1 runs cannot be read; the others are shown.").arg(count),
                    lines.join(QLatin1Char('\n')));
}

void RunView::showEnd(const engine::Event& event, const engine::RunFinished& end)
{
    if (end.state != engine::RunState::Failed)
        return;
    const ErrorInfo error{QString::fromStdString(end.code), QString::fromStdString(end.reason),
                          QString::fromStdString(end.where), QString::fromStdString(end.hint)};
    m_message->showError(tr("%1 failed").arg(m_labels[event.run]), error);
}

void RunView::followWarnings()
{
    const int count = m_log->warnings();
    m_tabs->setTabText(m_tabs->indexOf(m_log), count == 0   ? tr("Log")
                                               : count == 1 ? tr("Log (1 warning)")
                                                            : tr("Log (%1 warnings)").arg(count));
}

RecordedRuns readRunOrStudy(const std::filesystem::path& folder)
{
    RecordedRuns recorded;
    std::error_code ignored;
    if (!std::filesystem::exists(folder / "study.json", ignored)) {
        recorded.runs.push_back(engine::readRun(folder));
        return recorded;
    }
    // library/studies/<study> and library/runs/<run>
    const std::filesystem::path runs = engine::runsFolder(folder.parent_path().parent_path());
    const engine::StudyRecord study = engine::readStudy(folder);
    for (const std::string& run : study.runs) {
        if (!std::filesystem::exists(runs / run, ignored))
            continue;
        try {
            recorded.runs.push_back(engine::readRun(runs / run));
        } catch (const engine::EngineError& error) {
            recorded.unread.emplace_back(run, errorInfo(error));
            if (recorded.runs.empty() && run == study.runs.back())
                throw;
        }
    }
    return recorded;
}

} // namespace ui
