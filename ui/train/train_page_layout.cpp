// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/train_page.h"

#include "config/check_view.h"
#include "config/config_form.h"
#include "config/config_model.h"
#include "config/help_panel.h"
#include "config/sites_tree.h"
#include "engine/places.h"
#include "engine/presets.h"
#include "train/first_steps.h"
#include "train/run_view.h"
#include "translation/engine_texts.h"
#include "widgets/elided_label.h"
#include "widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <utility>

/// The construction of the Train page's parts; what they do stands in train_page.cpp.
namespace ui {

namespace {

constexpr int kMargin = 8;
constexpr int kBarMaximum = 1000;

} // namespace

void TrainPage::buildForm()
{
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->setObjectName(QStringLiteral("trainColumns"));
    auto* left = new QWidget(m_columns);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(kMargin, kMargin, 0, kMargin);
    layout->setSpacing(6);
    buildHead();
    m_form = new ConfigForm(m_model, left, m_context.source);
    m_form->setLibrary(m_context.library);
    m_help = new HelpPanel(left);
    m_summary = new CheckSummary(m_context.theme, left);
    m_train = new QPushButton(tr("&Train"), left);
    m_train->setObjectName(QStringLiteral("trainButton"));
    m_train->setProperty("primary", true);
    m_train->setDefault(true);
    m_train->setAccessibleName(tr("Train"));
    buildQueueButton(left);
    auto* begin = new QHBoxLayout;
    begin->setSpacing(6);
    begin->addWidget(m_train, 1);
    begin->addWidget(m_queue);

    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_presets);
    head->addWidget(m_questions);
    head->addStretch(1);
    head->addWidget(m_undo);
    head->addWidget(m_redo);
    layout->addLayout(head);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_help);
    layout->addWidget(m_summary);
    layout->addLayout(begin);
    m_columns->addWidget(left);
    connect(m_form, &ConfigForm::helpWanted, m_help, &HelpPanel::showField);
    connect(m_form, &ConfigForm::pathChosen, this, &TrainPage::remember);
    connect(m_train, &QPushButton::clicked, this, &TrainPage::train);
    connect(m_summary, &CheckSummary::correctionWanted, m_form, &ConfigForm::goToFirstError);
}

void TrainPage::buildQueueButton(QWidget* parent)
{
    m_queue = new QPushButton(tr("&Queue"), parent);
    m_queue->setObjectName(QStringLiteral("queueButton"));
    m_queue->setAutoDefault(false);
    m_queue->setToolTip(tr("Train these settings later, one after the other, or at night"));
    auto* menu = new QMenu(m_queue);
    QAction* form = menu->addAction(tr("&Add these settings"), this, &TrainPage::addToQueue);
    form->setObjectName(QStringLiteral("queueForm"));
    menu->addAction(tr("&Show the queue"), this, &TrainPage::queuePanelWanted);
    m_queue->setMenu(menu);
}

void TrainPage::usePreset(const engine::ConfigPreset& preset)
{
    m_baseFile = engine::resourceFolder() / "presets" / (preset.id + ".json");
    m_baseConfig = preset.config;
    m_model->replace(preset.config, tr("Use preset %1").arg(engineText(preset.title)));
}

void TrainPage::offerLesson(const std::function<void()>& lesson)
{
    connect(m_firstSteps, &FirstSteps::lessonRequested, this, lesson);
    m_offersLesson = true;
    followFirstSteps();
}

void TrainPage::followFirstSteps()
{
    const bool isIdle = m_context.session->state() == Session::State::Idle;
    m_firstSteps->setVisible(m_offersLesson && !m_showsRuns && isIdle && m_context.models.isEmpty() &&
                             m_model->awaitsModel());
}

void TrainPage::buildHead()
{
    m_presets = new QPushButton(this);
    m_presets->setObjectName(QStringLiteral("presetsButton"));
    m_presets->setText(tr("Prese&ts"));
    m_presets->setAutoDefault(false);
    m_presets->setToolTip(tr("Fill the form with a ready configuration; undo brings the old one back"));
    auto* menu = new QMenu(m_presets);
    menu->setToolTipsVisible(true);
    for (const engine::ConfigPreset& preset : m_context.presets) {
        QAction* action = menu->addAction(engineText(preset.title));
        action->setObjectName(QStringLiteral("preset:") + QString::fromStdString(preset.id));
        action->setToolTip(engineText(preset.description));
        connect(action, &QAction::triggered, this, [this, preset] { usePreset(preset); });
    }
    m_presets->setMenu(menu);
    m_presets->setEnabled(!m_context.presets.empty());
    m_questions = new QPushButton(tr("Quest&ions…"), this);
    m_questions->setObjectName(QStringLiteral("questionsButton"));
    m_questions->setAutoDefault(false);
    m_questions->setToolTip(tr("Fill the form with a study that answers one of the paper's questions"));
    connect(m_questions, &QPushButton::clicked, this, &TrainPage::askQuestions);

    QUndoStack* history = m_model->undoStack();
    const auto button = [this](const QString& icon, const QString& name, const QString& text) {
        auto* tool = new QToolButton(this);
        tool->setObjectName(name);
        tool->setAutoRaise(true);
        tool->setEnabled(false);
        tool->setToolTip(text);
        tool->setAccessibleName(text);
        setLineIcon(tool, icon);
        return tool;
    };
    m_undo = button(QStringLiteral("undo"), QStringLiteral("undoButton"), tr("Undo"));
    m_redo = button(QStringLiteral("redo"), QStringLiteral("redoButton"), tr("Redo"));
    connect(m_undo, &QToolButton::clicked, history, &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, history, &QUndoStack::redo);
    connect(history, &QUndoStack::canUndoChanged, m_undo, &QWidget::setEnabled);
    connect(history, &QUndoStack::canRedoChanged, m_redo, &QWidget::setEnabled);
    connect(history, &QUndoStack::undoTextChanged, m_undo,
            [this](const QString& what) { m_undo->setToolTip(tr("Undo: %1").arg(what)); });
    connect(history, &QUndoStack::redoTextChanged, m_redo,
            [this](const QString& what) { m_redo->setToolTip(tr("Redo: %1").arg(what)); });
}

void TrainPage::buildRun()
{
    auto* right = new QWidget(m_columns);
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, kMargin, kMargin, kMargin);
    layout->setSpacing(6);

    auto* scroll = new QScrollArea(m_view->tabs());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("What the check found")); // the arrow keys scroll it
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_details = new CheckDetails(m_context.theme, scroll);
    scroll->setWidget(m_details);
    m_view->tabs()->insertTab(0, scroll, tr("Check"));
    m_sites = new SitesTree(m_view->tabs());
    m_view->tabs()->insertTab(1, m_sites, tr("Modules"));
    m_view->tabs()->setCurrentIndex(0);
    connect(m_form, &ConfigForm::sitesWanted, this, [this] {
        m_view->tabs()->setCurrentWidget(m_sites);
        m_sites->setFocus(Qt::OtherFocusReason);
    });

    m_bar = new QProgressBar(right);
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setRange(0, kBarMaximum);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(fontMetrics().height());
    m_progressText = new ElidedLabel(right);
    m_progressText->setObjectName(QStringLiteral("progressText"));
    m_pause = new QPushButton(tr("&Pause"), right);
    m_pause->setObjectName(QStringLiteral("pauseButton"));
    m_stop = new QPushButton(tr("&Stop"), right);
    m_stop->setObjectName(QStringLiteral("stopButton"));
    m_stop->setToolTip(tr("Saves a checkpoint and ends; the run can be continued later"));
    setLineIcon(m_pause, QStringLiteral("pause"));
    setLineIcon(m_stop, QStringLiteral("stop"));
    m_pause->setAutoDefault(false);
    m_stop->setAutoDefault(false);

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_bar, 2);
    row->addWidget(m_progressText, 3);
    row->addWidget(m_pause);
    row->addWidget(m_stop);
    m_firstSteps = new FirstSteps(right);
    connect(m_firstSteps, &FirstSteps::modelRequested, m_form, &ConfigForm::goToFirstError);
    layout->addWidget(m_firstSteps);
    layout->addWidget(m_view, 1);
    layout->addLayout(row);
    m_columns->addWidget(right);
    m_columns->setCollapsible(1, false);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({m_form->sizeHint().width(), 2000});
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_columns);
    connect(m_pause, &QPushButton::clicked, this, &TrainPage::pauseOrResume);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_context.session->isActive() || std::exchange(m_afterCheck, AfterCheck::Nothing) == AfterCheck::Nothing) {
            m_context.session->stop();
            return;
        }
        m_phase = tr("Stopped before it began"); // the data were still being looked at
        followState();
    });
}

} // namespace ui
