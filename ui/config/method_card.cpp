// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/method_card.h"

#include "config/block_drawing.h"
#include "config/config_model.h"
#include "config/method_texts.h"
#include "engine/methods.h"
#include "widgets/format.h"
#include "widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel* makeLabel(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    return label;
}

} // namespace

MethodCard::MethodCard(ConfigModel* model, QWidget* parent)
    : QFrame(parent), m_model(model), m_summary(makeLabel("methodSummary", this)),
      m_formula(makeLabel("methodFormula", this)), m_note(makeLabel("methodNote", this)),
      m_caption(makeLabel("methodCaption", this)), m_drawing(new BlockDrawing(this)), m_fold(new QToolButton(this)),
      m_sites(new QToolButton(this))
{
    setObjectName(QStringLiteral("methodCard"));
    setProperty("card", true);
    m_formula->setTextFormat(Qt::RichText);
    m_formula->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(m_summary, "muted");
    setRole(m_caption, "muted");
    m_fold->setObjectName(QStringLiteral("foldDrawing"));
    m_fold->setText(tr("Drawing"));
    m_fold->setAccessibleName(tr("Show the drawing of the method"));
    m_fold->setCheckable(true);
    m_fold->setChecked(true);
    m_sites->setObjectName(QStringLiteral("sitesButton"));
    m_sites->setText(tr("All modules…"));
    m_sites->setToolTip(tr("Every module with what it trains, layer by layer"));
    for (QToolButton* button : {m_fold, m_sites}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_fold->setArrowType(Qt::DownArrow);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_fold);
    buttons->addStretch(1);
    buttons->addWidget(m_sites);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 4);
    layout->setSpacing(4);
    for (QLabel* label : {m_summary, m_formula, m_note})
        layout->addWidget(label);
    layout->addWidget(m_drawing);
    layout->addWidget(m_caption);
    layout->addLayout(buttons);
    connect(m_fold, &QToolButton::toggled, this, [this](bool on) {
        m_fold->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        follow();
    });
    connect(m_sites, &QToolButton::clicked, this, &MethodCard::sitesWanted);
    connect(m_model, &ConfigModel::changed, this, &MethodCard::follow);
    follow();
}

void MethodCard::setReport(const ModelReport& report)
{
    m_report = report;
    follow();
}

void MethodCard::follow()
{
    const engine::TrainConfig& config = m_model->config();
    const engine::MethodKind kind = config.method.kind;
    m_summary->setText(methodSummary(kind) + QLatin1Char('.'));
    m_formula->setText(methodFormula(config));
    m_note->setText(lambdaNoteText(kind));
    m_note->setVisible(!m_note->text().isEmpty());
    setRole(m_note, lambdaNote(kind) == LambdaNote::Experimental ? "warning" : "muted");
    const bool known = !m_report.error && !m_report.facts.family.empty();
    const bool drawn = m_fold->isChecked();
    m_drawing->setVisible(known && drawn);
    m_fold->setVisible(known);
    m_sites->setEnabled(known);
    m_caption->setVisible(drawn || !known);
    if (!known) {
        m_caption->setText(tr("Choose a model to see where the method sits in it."));
        return;
    }
    BlockRequest request;
    request.layout = m_report.facts.block;
    request.gated = m_report.facts.gated;
    request.method = kind;
    request.trainsHead = config.task.kind != engine::TaskKind::CausalLm;
    request.parts = typicalLayer(m_report.sites);
    m_drawing->show(request);
    m_caption->setText(
        tr("A layer of %1: %2").arg(QString::fromStdString(m_report.facts.family), siteTotals(m_report.sites)));
}

QString siteTotals(const engine::TrainedSites& sites)
{
    const QString trainable = MethodCard::tr("%1 trainable").arg(formatCount(sites.trainable));
    if (sites.sites == 0)
        return trainable;
    return MethodCard::tr("%1 modules, %2 mixed, %3 effective, %4")
        .arg(sites.sites)
        .arg(sites.injected)
        .arg(sites.effective)
        .arg(trainable);
}

} // namespace ui
