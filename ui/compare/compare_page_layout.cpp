// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_page.h"

#include "charts/run_selection.h"
#include "compare/compare_charts.h"
#include "compare/compare_tables.h"
#include "compare/verdict_panel.h"
#include "help/term_label.h"
#include "widgets/elided_label.h"
#include "widgets/message_bar.h"

#include <QDataStream>
#include <QLabel>
#include <QMap>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace ui {

void ComparePage::buildLayout()
{
    m_charts = new CompareCharts({m_context.theme, m_selection, m_store}, this);
    m_tables = new CompareTables(m_context.theme, m_selection, this);
    m_verdict = new VerdictPanel(this);
    m_message = new MessageBar(this);
    auto* left = new QSplitter(Qt::Vertical, this);
    left->setObjectName(QStringLiteral("compareRows"));
    left->addWidget(m_charts);
    left->addWidget(m_tables);
    left->setCollapsible(0, false);
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 1);
    left->setSizes({700, 210});
    auto* columns = new QSplitter(Qt::Horizontal, this);
    columns->setObjectName(QStringLiteral("compareColumns"));
    columns->addWidget(left);
    columns->addWidget(m_verdict);
    columns->setCollapsible(0, false);
    columns->setStretchFactor(0, 1);
    columns->setStretchFactor(1, 0);
    columns->setSizes({1000, fontMetrics().averageCharWidth() * 44});
    m_empty =
        new TermLabel(tr("Choose runs or a study on the Runs page and press Compare, or drop their folders here.\n"
                         "A study that starts now fills this page while it trains."),
                      this);
    m_empty->setObjectName(QStringLiteral("compareEmpty"));
    m_empty->setProperty("role", "muted");
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(columns);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(buildBar());
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
}

QByteArray ComparePage::layoutState() const
{
    QMap<QString, QByteArray> states;
    for (const QSplitter* splitter : findChildren<QSplitter*>())
        states[splitter->objectName()] = splitter->saveState();
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << states;
    return bytes;
}

void ComparePage::setLayoutState(const QByteArray& state)
{
    QMap<QString, QByteArray> states;
    QDataStream stream(state);
    stream >> states;
    for (QSplitter* splitter : findChildren<QSplitter*>())
        splitter->restoreState(states.value(splitter->objectName()));
}

QWidget* ComparePage::buildBar()
{
    auto* bar = new QWidget(this);
    m_title = new ElidedLabel(bar);
    m_title->setObjectName(QStringLiteral("compareTitle"));
    m_title->setProperty("role", "title");
    m_showAll = new QToolButton(bar);
    m_showAll->setObjectName(QStringLiteral("showAllRuns"));
    m_showAll->setToolTip(tr("Takes all brushes away"));
    m_showAll->hide();
    m_report = new QToolButton(bar);
    m_report->setObjectName(QStringLiteral("reportButton"));
    m_report->setText(tr("Re&port…"));
    m_report->setToolTip(tr("Writes table, figures, verdict and the command to repeat it as HTML or PDF"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title, 1);
    row->addWidget(m_showAll);
    row->addWidget(m_report);
    return bar;
}

} // namespace ui
