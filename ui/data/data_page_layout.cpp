// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/data_page.h"

#include "data/file_roles.h"
#include "data/mapping_edit.h"
#include "data/report_view.h"
#include "widgets/elided_label.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/message_bar.h"
#include "widgets/path_edit.h"
#include "widgets/spoken.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

/// The construction of the Data page's parts; what they do stands in data_page.cpp.
namespace ui {

namespace {

constexpr int kMargin = 8;
constexpr int kSideColumns = 40;  // characters
constexpr int kSetRows = 3;       // of two lines each
constexpr int kModelColumns = 18; // characters

} // namespace

void DataPage::buildBar()
{
    m_path->setObjectName(QStringLiteral("dataPath"));
    setSpoken(m_path, tr("Data file or folder"));
    m_path->setDialogTitle(tr("Data file"));
    m_path->setPlaceholder(tr("File or folder with data"));
    m_folder->setObjectName(QStringLiteral("dataFolder"));
    m_folder->setText(tr("F&older…"));
    m_folder->setToolTip(tr("Choose a folder: every known data set in it is found"));
    m_stop->setObjectName(QStringLiteral("stopReading"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop reading"));
    setLineIcon(m_stop, QStringLiteral("stop"));
    m_stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_model->setObjectName(QStringLiteral("dataModel"));
    m_model->setAccessibleName(tr("Lengths in tokens of"));
    m_model->setToolTip(tr("The model in whose tokens lengths are counted and samples are shown"));
    m_model->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_model->setMinimumContentsLength(kModelColumns);
    m_model->addItem(tr("characters (no model)"), QString());
    for (const QString& model : m_context.models)
        m_model->addItem(toQString(toPath(model).filename()), model);
    m_state->setObjectName(QStringLiteral("dataState"));
}

void DataPage::buildSide()
{
    m_sets->setObjectName(QStringLiteral("dataSets"));
    m_sets->setAccessibleName(tr("Data sets found"));
    m_sets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the tool tip has it whole
    m_sets->setTextElideMode(Qt::ElideRight);
    m_sets->setSpacing(1);
    m_sets->setMaximumHeight(kSetRows * (2 * fontMetrics().height() + 8));
    m_facts->setObjectName(QStringLiteral("dataFacts"));
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setProperty("role", "muted");
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_train->setObjectName(QStringLiteral("trainOnData"));
    m_train->setText(tr("&Train on this"));
    m_train->setProperty("primary", true);
    m_test->setObjectName(QStringLiteral("testOnData"));
    m_test->setText(tr("Add as test set"));
    m_test->setToolTip(tr("Runs of the Train page are tested on these data, too"));
    m_evaluate->setObjectName(QStringLiteral("evaluateOnData"));
    m_evaluate->setText(tr("Eval&uate on this"));
    m_evaluate->setToolTip(tr("Puts these data on the Evaluate page"));
    for (QPushButton* button : {m_train, m_test, m_evaluate})
        button->setAutoDefault(false);
}

void DataPage::layOut()
{
    auto* bar = new QHBoxLayout;
    bar->setSpacing(6);
    bar->addWidget(m_path, 1);
    bar->addWidget(m_folder);
    bar->addSpacing(8);
    auto* lengths = new QLabel(tr("&Lengths in"), this);
    lengths->setBuddy(m_model);
    bar->addWidget(lengths);
    bar->addWidget(m_model);
    bar->addWidget(m_stop);

    auto* mapping = new QScrollArea(this);
    auto* choices = new QWidget(mapping);
    auto* below = new QVBoxLayout(choices);
    below->setContentsMargins(0, 0, 0, 0);
    auto* use = new QLabel(tr("Use as"), choices);
    use->setProperty("role", "title");
    below->addWidget(use);
    below->addWidget(m_roles);
    below->addWidget(m_mapping);
    below->addStretch(1);
    mapping->setWidget(choices);
    mapping->setWidgetResizable(true);
    mapping->setFrameShape(QFrame::NoFrame);
    mapping->setFocusPolicy(Qt::NoFocus); // it scrolls to what has the focus
    mapping->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* found = new QLabel(tr("Found"), this);
    found->setProperty("role", "title");
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(found);
    column->addWidget(m_sets);
    column->addWidget(m_facts);
    column->addWidget(mapping, 1);
    column->addWidget(m_train);
    auto* more = new QHBoxLayout;
    more->addWidget(m_test, 1);
    more->addWidget(m_evaluate, 1);
    column->addLayout(more);
    side->setMinimumWidth(fontMetrics().averageCharWidth() * kSideColumns);

    auto* columns = new QSplitter(Qt::Horizontal, this);
    columns->setObjectName(QStringLiteral("dataColumns"));
    columns->setChildrenCollapsible(false);
    columns->addWidget(side);
    columns->addWidget(m_view);
    columns->setStretchFactor(1, 1);
    m_empty->setObjectName(QStringLiteral("dataEmpty"));
    m_empty->setProperty("role", "muted");
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(columns);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(6);
    layout->addLayout(bar);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_state);
}

} // namespace ui
