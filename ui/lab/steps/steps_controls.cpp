// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/steps/steps_controls.h"

#include "charts/flow_layout.h"
#include "lab/steps/marked_frame.h"
#include "lab/steps/steps_model.h"
#include "widgets/icons.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QUndoStack>

#include <cmath>

namespace ui {

namespace {

constexpr int kLambdaSteps = 100; ///< of the slider

QWidget* labelled(const QString& text, QWidget* field)
{
    auto* group = new QWidget;
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* label = new QLabel(text, group);
    label->setBuddy(field);
    row->addWidget(label);
    row->addWidget(field);
    return group;
}

} // namespace

StepsControls::StepsControls(StepsModel* steps, const Theme* theme, QWidget* parent)
    : QWidget(parent), m_steps(steps), m_theme(theme)
{
    m_method = combo("stepsMethod", {tr("LoRA"), tr("Adapter (series)"), tr("Adapter, mixed skip")}, tr("Method"));
    m_layer = combo("stepsLayer", {tr("layer 1"), tr("layer 2")}, tr("Layer of the module"));
    m_source = combo("stepsSource", {tr("h0"), tr("zero (control)")}, tr("What is mixed in"));
    m_gradient = combo("stepsDetach", {tr("dropped"), tr("kept")}, tr("Gradient into h0 through the mix"));
    makeLambda();
    makeRank();
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(10);
    flow->addWidget(m_lambdaFrame);
    flow->addWidget(labelled(tr("&Method"), m_method));
    flow->addWidget(m_rankFrame);
    flow->addWidget(labelled(tr("at"), m_layer));
    flow->addWidget(labelled(tr("mixes &in"), m_source));
    flow->addWidget(labelled(tr("dh0"), m_gradient));
    m_numbers = makeMethodRow();
    flow->addWidget(m_numbers);
    connectAll();
    follow();
}

QComboBox* StepsControls::combo(const char* name, const QStringList& choices, const QString& accessible)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->addItems(choices);
    box->setAccessibleName(accessible);
    box->setToolTip(accessible);
    return box;
}

QToolButton* StepsControls::button(const char* name, const char* icon, const QString& text, const QString& help)
{
    auto* made = new QToolButton(this);
    made->setObjectName(QString::fromLatin1(name));
    made->setText(text);
    made->setToolTip(help);
    made->setAccessibleName(text);
    made->setFocusPolicy(Qt::StrongFocus);
    if (*icon == '\0')
        return made;
    setLineIcon(made, QString::fromLatin1(icon));
    made->setToolButtonStyle(Qt::ToolButtonIconOnly);
    return made;
}

QWidget* StepsControls::makeMethodRow()
{
    auto* group = new QWidget(this);
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_undo = button("stepsUndo", "undo", tr("Undo"), tr("Undo (Ctrl+Z)"));
    m_redo = button("stepsRedo", "redo", tr("Redo"), tr("Redo (Ctrl+Shift+Z)"));
    auto* untrained = button("stepsUntrained", "", tr("Untrained"),
                             tr("B or U all 0, as before the first training step: the branch adds nothing"));
    auto* numbers = button("stepsNumbers", "", tr("New numbers"), tr("Other weights, drawn anew; edits are dropped"));
    auto* reset = button("stepsReset", "reset", tr("Reset"), tr("Back to the first numbers and settings"));
    for (QToolButton* made : {m_undo, m_redo, untrained, numbers, reset})
        row->addWidget(made);
    connect(m_undo, &QToolButton::clicked, m_steps->undoStack(), &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, m_steps->undoStack(), &QUndoStack::redo);
    connect(untrained, &QToolButton::clicked, m_steps, &StepsModel::setUntrained);
    connect(numbers, &QToolButton::clicked, this, [this] { m_steps->setSeed(m_steps->state().seed + 1); });
    connect(reset, &QToolButton::clicked, m_steps, &StepsModel::reset);
    return group;
}

void StepsControls::makeLambda()
{
    m_lambdaFrame = new MarkedFrame(m_theme, this);
    m_lambda = new QSlider(Qt::Horizontal, m_lambdaFrame);
    m_lambda->setObjectName(QStringLiteral("stepsLambda"));
    m_lambda->setAccessibleName(tr("λ, the share of h0"));
    m_lambda->setToolTip(tr("How much of h0 is mixed in: x̃ = (1 − λ) x + λ h0"));
    m_lambda->setRange(0, kLambdaSteps);
    m_lambda->setPageStep(kLambdaSteps / 10);
    m_lambda->setMinimumWidth(160);
    m_lambdaBox = new QDoubleSpinBox(m_lambdaFrame);
    m_lambdaBox->setObjectName(QStringLiteral("stepsLambdaBox"));
    m_lambdaBox->setAccessibleName(tr("λ as a number"));
    m_lambdaBox->setToolTip(m_lambda->toolTip());
    m_lambdaBox->setRange(0, 1);
    m_lambdaBox->setDecimals(2);
    m_lambdaBox->setSingleStep(0.05);
    m_lambdaBox->setLocale(QLocale::c());
    auto* label = new QLabel(tr("λ"), m_lambdaFrame);
    label->setBuddy(m_lambdaBox);
    auto* row = new QHBoxLayout(m_lambdaFrame);
    row->setContentsMargins(6, 2, 6, 2);
    row->setSpacing(6);
    row->addWidget(label);
    row->addWidget(m_lambda);
    row->addWidget(m_lambdaBox);
}

void StepsControls::makeRank()
{
    m_rankFrame = new MarkedFrame(m_theme, this);
    m_rank = new QSpinBox(m_rankFrame);
    m_rank->setObjectName(QStringLiteral("stepsRank"));
    m_rank->setRange(1, engine::kStepsMostRank);
    m_rankLabel = new QLabel(m_rankFrame);
    m_rankLabel->setBuddy(m_rank);
    auto* row = new QHBoxLayout(m_rankFrame);
    row->setContentsMargins(6, 2, 6, 2);
    row->setSpacing(6);
    row->addWidget(m_rankLabel);
    row->addWidget(m_rank);
}

void StepsControls::connectAll()
{
    const auto change = [this](const QString& what, auto edit, const QString& mergeKey = {}) {
        engine::StepsSettings settings = m_steps->settings();
        edit(settings);
        m_steps->setSettings(settings, what, mergeKey);
    };
    connect(m_lambda, &QSlider::valueChanged, this, [change](int value) {
        change(
            tr("Change λ"), [&](auto& s) { s.lambda = static_cast<double>(value) / kLambdaSteps; },
            QStringLiteral("lambda"));
    });
    connect(m_lambdaBox, &QDoubleSpinBox::valueChanged, this, [change](double value) {
        change(
            tr("Change λ"), [&](auto& s) { s.lambda = value; }, QStringLiteral("lambda"));
    });
    connect(m_rank, &QSpinBox::valueChanged, this,
            [change](int value) { change(tr("Change the rank"), [&](auto& s) { s.rank = value; }); });
    connect(m_method, &QComboBox::activated, this, [change](int index) {
        change(tr("Change the method"), [&](auto& s) { s.method = static_cast<engine::StepsMethod>(index); });
    });
    connect(m_layer, &QComboBox::activated, this,
            [change](int index) { change(tr("Change the layer"), [&](auto& s) { s.layer = index + 1; }); });
    connect(m_source, &QComboBox::activated, this, [change](int index) {
        change(tr("Change the source"),
               [&](auto& s) { s.source = index == 0 ? engine::SiboSource::H0 : engine::SiboSource::Zero; });
    });
    connect(m_gradient, &QComboBox::activated, this,
            [change](int index) { change(tr("Change dh0"), [&](auto& s) { s.detachH0 = index == 0; }); });
    connect(m_steps, &StepsModel::numbersChanged, this, &StepsControls::follow);
    // The stack tells after its command has run: only then does it know whether there is more to undo.
    connect(m_steps->undoStack(), &QUndoStack::indexChanged, this, &StepsControls::follow);
}

void StepsControls::follow()
{
    const engine::StepsSettings& settings = m_steps->settings();
    const QSignalBlocker slider(m_lambda), box(m_lambdaBox), rank(m_rank);
    m_lambda->setValue(static_cast<int>(std::lround(settings.lambda * kLambdaSteps)));
    m_lambdaBox->setValue(settings.lambda);
    m_rank->setValue(settings.rank);
    m_method->setCurrentIndex(static_cast<int>(settings.method));
    m_layer->setCurrentIndex(settings.layer - 1);
    m_source->setCurrentIndex(settings.source == engine::SiboSource::H0 ? 0 : 1);
    m_gradient->setCurrentIndex(settings.detachH0 ? 0 : 1);
    const bool lora = settings.method == engine::StepsMethod::Lora;
    m_rankLabel->setText(lora ? tr("rank r") : tr("width"));
    m_rank->setAccessibleName(lora ? tr("Rank of LoRA") : tr("Width of the adapter"));
    m_rank->setToolTip(lora ? tr("Rank of A and B. s = α / r with α = 4, so s changes too.")
                            : tr("Width between V and U. s is 1."));
    m_undo->setEnabled(m_steps->undoStack()->canUndo());
    m_redo->setEnabled(m_steps->undoStack()->canRedo());
}

void StepsControls::setMarked(const QString& setting)
{
    m_lambdaFrame->setMarked(setting == QLatin1String("lambda"));
    m_rankFrame->setMarked(setting == QLatin1String("scale"));
}

QWidget* StepsControls::partNamed(const QString& name) const
{
    const std::pair<const char*, QWidget*> parts[] = {{"lambda", m_lambdaFrame},
                                                      {"rank", m_rankFrame},
                                                      {"method", m_method->parentWidget()},
                                                      {"layer", m_layer->parentWidget()},
                                                      {"source", m_source->parentWidget()},
                                                      {"gradient", m_gradient->parentWidget()},
                                                      {"numbers", m_numbers}};
    for (const auto& [part, widget] : parts)
        if (name == QLatin1String(part))
            return widget;
    return nullptr;
}

void StepsControls::setShown(const QStringList& parts)
{
    for (const char* name : {"lambda", "method", "rank", "layer", "source", "gradient", "numbers"})
        partNamed(QLatin1String(name))->setVisible(parts.contains(QLatin1String(name)));
}

void StepsControls::focusSetting(const QString& setting)
{
    if (setting == QLatin1String("lambda"))
        m_lambda->setFocus();
    else
        m_rank->setFocus();
}

} // namespace ui
