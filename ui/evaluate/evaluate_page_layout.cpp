// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/evaluate_page.h"

#include "evaluate/evaluate_setup.h"
#include "evaluate/prediction_browser.h"
#include "evaluate/results_view.h"
#include "evaluate/transfer_view.h"
#include "widgets/elided_label.h"
#include "widgets/icons.h"
#include "widgets/message_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

/// The construction of the Evaluate page's parts; what they do stands in evaluate_page.cpp.
namespace ui {

namespace {

constexpr int kMargin = 8;
constexpr int kSideColumns = 46; // characters
constexpr int kBarSteps = 1000;

} // namespace

void EvaluatePage::layOut()
{
    m_tabs->setObjectName(QStringLiteral("evaluateTabs"));
    m_tabs->addTab(m_results, tr("Re&sults"));
    m_tabs->addTab(m_browser, tr("Pred&ictions"));
    m_tabs->addTab(m_transfer, tr("Stud&y by λ"));
    m_earlier->setObjectName(QStringLiteral("earlierEvaluations"));
    m_earlier->setAccessibleName(tr("Earlier evaluations"));
    m_earlier->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_earlier->setMinimumContentsLength(30);
    m_submission->setObjectName(QStringLiteral("saveSubmission"));
    m_submission->setText(tr("Save submission files…"));
    m_submission->setAutoDefault(false);
    auto* corner = new QWidget(m_tabs);
    auto* cornerRow = new QHBoxLayout(corner);
    cornerRow->setContentsMargins(0, 0, 0, 2);
    cornerRow->setSpacing(6);
    cornerRow->addWidget(m_submission);
    cornerRow->addWidget(m_earlier);
    m_tabs->setCornerWidget(corner);
    auto* columns = new QSplitter(Qt::Horizontal, this);
    columns->setObjectName(QStringLiteral("evaluateColumns"));
    columns->setChildrenCollapsible(false);
    columns->addWidget(buildSide());
    columns->addWidget(m_tabs);
    columns->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(6);
    layout->addWidget(m_message);
    layout->addWidget(columns, 1);
    layout->addWidget(buildFoot());
}

QWidget* EvaluatePage::buildSide()
{
    auto* side = new QWidget(this);
    auto* area = new QScrollArea(side);
    area->setWidget(m_setup);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // it scrolls to what has the focus
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_problem->setObjectName(QStringLiteral("evaluateProblem"));
    m_problem->setProperty("role", "muted");
    m_problem->setWordWrap(true);
    m_problem->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing()); // the buttons below must not jump
    m_start->setObjectName(QStringLiteral("evaluateButton"));
    m_start->setText(tr("Eval&uate"));
    m_start->setProperty("primary", true);
    m_stop->setObjectName(QStringLiteral("stopEvaluation"));
    setLineIcon(m_stop, QStringLiteral("stop"));
    m_goOn->setObjectName(QStringLiteral("goOnEvaluation"));
    m_goOn->setText(tr("&Go on"));
    m_goOn->setToolTip(tr("Goes on with the evaluation that is shown, where it was stopped"));
    setLineIcon(m_goOn, QStringLiteral("play"));
    for (QPushButton* button : {m_start, m_stop, m_goOn})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_start, 1);
    buttons->addWidget(m_stop);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area, 1);
    column->addWidget(m_problem);
    column->addWidget(m_goOn); // beside the others some languages have no room for it
    column->addLayout(buttons);
    side->setMinimumWidth(fontMetrics().averageCharWidth() * kSideColumns);
    return side;
}

QWidget* EvaluatePage::buildFoot()
{
    m_bar->setObjectName(QStringLiteral("evaluationBar"));
    m_bar->setAccessibleName(tr("Progress of the evaluation"));
    m_bar->setRange(0, kBarSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * kSideColumns);
    m_state->setObjectName(QStringLiteral("evaluationState"));
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_bar);
    row->addWidget(m_state, 1);
    return foot;
}

} // namespace ui
