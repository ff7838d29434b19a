// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/steps/steps_view.h"

#include "charts/flow_layout.h"
#include "help/term_label.h"
#include "lab/steps/formula_label.h"
#include "lab/steps/marked_frame.h"
#include "lab/steps/steps_controls.h"
#include "lab/steps/steps_model.h"
#include "widgets/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kPlayInterval = 2500;
constexpr int kListWidth = 220;
constexpr int kMoreCharacters = 18;
constexpr int kMargin = 10;

template<class Label = QLabel>
Label* makeLabel(const char* name, const char* role, QWidget* parent)
{
    auto* label = new Label(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    if (role != nullptr)
        label->setProperty("role", role);
    return label;
}

} // namespace

StepsView::StepsView(const Theme* theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_model(new StepsModel(this)),
      m_controls(new StepsControls(m_model, theme, this)), m_timer(new QTimer(this))
{
    m_timer->setInterval(kPlayInterval);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(8);
    column->addWidget(m_controls);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(makeWay());
    row->addWidget(makeStage(), 1);
    column->addLayout(row, 1);
    connectAll();
    fillList();
    fillMore();
    showStep();
}

StepsView::~StepsView()
{
    // An open cell editor commits while the children go: nobody is here any more to follow.
    for (QObject* child : findChildren<QObject*>())
        child->disconnect(this);
}

QWidget* StepsView::makeWay()
{
    auto* way = new QWidget(this);
    m_list = new QListWidget(way);
    m_list->setObjectName(QStringLiteral("stepsList"));
    m_list->setAccessibleName(tr("Steps"));
    m_list->setWhatsThis(
        tr("The steps of one pass forward through the model and of its gradients on the way back; a click "
           "shows one."));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setSpacing(1);
    m_back = new QPushButton(tr("&Back"), way);
    m_back->setObjectName(QStringLiteral("stepsBack"));
    m_back->setToolTip(tr("One step back (Alt+Left)"));
    m_next = new QPushButton(tr("Ne&xt"), way);
    m_next->setObjectName(QStringLiteral("stepsNext"));
    m_next->setToolTip(tr("One step on (Alt+Right)"));
    m_next->setProperty("primary", true);
    m_play = new QToolButton(way);
    m_play->setObjectName(QStringLiteral("stepsPlay"));
    m_play->setCheckable(true);
    m_play->setFocusPolicy(Qt::StrongFocus);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back, 1);
    buttons->addWidget(m_next, 1);
    buttons->addWidget(m_play);
    auto* column = new QVBoxLayout(way);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    way->setFixedWidth(kListWidth);
    return way;
}

QWidget* StepsView::makeFormulas()
{
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    m_title = makeLabel("stepsTitle", "title", card);
    m_text = makeLabel<TermLabel>("stepsText", nullptr, card);
    m_formula = new FormulaLabel(card);
    m_formula->setObjectName(QStringLiteral("stepsFormula"));
    m_formula->setAccessibleName(tr("Formula of the step"));
    m_formula->setWhatsThis(tr("Point at a symbol to see where its numbers stand; a click on it shows them."));
    m_cellFormula = new FormulaLabel(card);
    m_cellFormula->setObjectName(QStringLiteral("stepsCellFormula"));
    m_cellFormula->setAccessibleName(tr("Formula of one cell"));
    m_cellFormula->setWhatsThis(m_formula->whatsThis());
    m_loss = makeLabel<TermLabel>("stepsLoss", "muted", card); // wraps where large letters leave no room
    m_loss->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_problem = makeLabel("stepsProblem", "error", card);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_loss, 2);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(kMargin, 6, kMargin, 6);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addWidget(m_formula);
    column->addWidget(m_cellFormula);
    column->addWidget(m_problem);
    m_problem->hide();
    return card;
}

QWidget* StepsView::makeStage()
{
    auto* stage = new QWidget(this);
    m_scroll = new QScrollArea(stage);
    m_scroll->setObjectName(QStringLiteral("stepsScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_stage = new QWidget(m_scroll);
    auto* flow = new FlowLayout(m_stage);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    m_scroll->setWidget(m_stage);
    auto* column = new QVBoxLayout(stage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeFormulas());
    column->addWidget(m_scroll, 1);
    column->addLayout(makeMore(stage));
    return stage;
}

QLayout* StepsView::makeMore(QWidget* stage)
{
    m_moreFrame = new MarkedFrame(m_theme, stage);
    m_moreFrame->setObjectName(QStringLiteral("stepsMoreFrame"));
    m_more = new QComboBox(m_moreFrame);
    m_more->setObjectName(QStringLiteral("stepsMore"));
    m_more->setAccessibleName(tr("Another matrix to show"));
    m_more->setToolTip(tr("Shows one more matrix of the model beside those of the step"));
    m_more->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_more->setMinimumContentsLength(kMoreCharacters);
    m_scale = makeLabel("stepsScale", "muted", stage);
    m_scale->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* label = new QLabel(tr("&Show beside them"), m_moreFrame);
    label->setBuddy(m_more);
    auto* framed = new QHBoxLayout(m_moreFrame);
    framed->setContentsMargins(6, 2, 6, 2);
    framed->addWidget(label);
    framed->addWidget(m_more);
    auto* more = new QHBoxLayout;
    more->addWidget(m_moreFrame);
    more->addWidget(m_scale, 1);
    return more;
}

} // namespace ui
