// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/toy/toy_form.h"

#include "charts/flow_layout.h"
#include "lab/toy/toy_words.h"
#include "widgets/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>

#include <cmath>

namespace ui {

namespace {

constexpr int kShallowest = 1, kDeepest = 12, kFirstDepth = 6;
constexpr int kFirstSeen = 8; // of 20: λ 0.4, one of those that are offered
constexpr double kOffered[] = {0, 0.1, 0.2, 0.4, 0.6, 0.9};
constexpr int kMostWorlds = 5;
constexpr int kFewestSteps = 50, kMostSteps = 2000, kStepsStep = 50;

using engine::SiboSource;
using engine::ToyMethod;
using engine::ToyTask;

QComboBox* comboBox(const char* name, const QString& accessible, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessible);
    box->setMinimumContentsLength(14);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

/// The box explains the entry that is chosen.
void explainChoice(QComboBox* box)
{
    const auto follow = [box] { box->setToolTip(box->currentData(Qt::ToolTipRole).toString()); };
    QObject::connect(box, &QComboBox::currentIndexChanged, box, follow);
    follow();
}

QSpinBox* spinBox(const char* name, const QString& accessible, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessible);
    return box;
}

} // namespace

ToyForm::ToyForm(QWidget* parent)
    : QWidget(parent), m_task(comboBox("toyTask", tr("Task"), this)),
      m_method(comboBox("toyMethod", tr("Method"), this)),
      m_source(comboBox("toySource", tr("What is mixed in"), this)), m_depth(new QSlider(Qt::Horizontal, this)),
      m_dial(new QSlider(Qt::Horizontal, this)), m_depthText(new QLabel(this)), m_dialText(new QLabel(this)),
      m_worlds(spinBox("toyWorlds", tr("Number of worlds"), this)), m_steps(spinBox("toySteps", tr("Steps"), this))
{
    buildChoices();
    auto* rows = new QGridLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setColumnStretch(1, 1);
    addRow(rows, tr("&Task"), m_task);
    addRow(rows, tr("&Depth"), buildDepth());
    addRow(rows, tr("Meth&od"), m_method);
    addRow(rows, tr("Loo&k at λ"), buildDial());
    addRow(rows, tr("Train λ"), buildLambdas());
    addRow(rows, tr("M&ix in"), m_source);
    addRow(rows, tr("&Worlds"), m_worlds);
    addRow(rows, tr("Ste&ps"), m_steps);
    for (QComboBox* box : {m_task, m_method}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ToyForm::boardChanged);
        connect(box, &QComboBox::currentIndexChanged, this, &ToyForm::changed);
    }
    connect(m_source, &QComboBox::currentIndexChanged, this, &ToyForm::changed);
    connect(m_steps, &QSpinBox::valueChanged, this, &ToyForm::boardChanged);
    for (QSpinBox* box : {m_worlds, m_steps})
        connect(box, &QSpinBox::valueChanged, this, &ToyForm::changed);
}

void ToyForm::buildChoices()
{
    for (const ToyTask task : {ToyTask::Order, ToyTask::Which, ToyTask::Next}) {
        m_task->addItem(toyTaskWords(task), static_cast<int>(task));
        m_task->setItemData(m_task->count() - 1, toyTaskHelp(task), Qt::ToolTipRole);
    }
    for (const ToyMethod method : {ToyMethod::AdapterMixedSkip, ToyMethod::Adapter, ToyMethod::Lora}) {
        m_method->addItem(toyMethodWords(method), static_cast<int>(method));
        m_method->setItemData(m_method->count() - 1, toyMethodHelp(method), Qt::ToolTipRole);
    }
    m_method->setMinimumContentsLength(0); // as wide as its longest text
    m_method->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QComboBox* box : {m_task, m_method})
        explainChoice(box);
    m_source->addItem(tr("h0, and the control zero"), QVariant::fromValue(QList<int>{0, 1}));
    m_source->addItem(tr("h0 alone"), QVariant::fromValue(QList<int>{0}));
    m_source->addItem(tr("zero alone (control)"), QVariant::fromValue(QList<int>{1}));
    m_source->setToolTip(tr("h0: x̃ = (1 − λ) x + λ h0. zero: x̃ = (1 − λ) x, which is weaker and nothing else."));
    m_worlds->setRange(1, kMostWorlds);
    m_worlds->setToolTip(tr("How many: each has weights, sentences and a first adapter of its own"));
    m_steps->setRange(kFewestSteps, kMostSteps);
    m_steps->setSingleStep(kStepsStep);
    m_steps->setValue(static_cast<int>(engine::ToyTraining().steps));
    m_steps->setToolTip(tr("Of 32 sentences each; the search had %1").arg(engine::ToyTraining().steps));
}

QWidget* ToyForm::buildDepth()
{
    auto* part = new QWidget(this);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_depth, 1);
    row->addWidget(m_depthText);
    m_depth->setObjectName(QStringLiteral("toyDepth"));
    m_depth->setAccessibleName(tr("Depth in layers"));
    m_depth->setToolTip(tr("Number of layers of the toy model: with more of them its tokens grow more alike"));
    m_depth->setRange(kShallowest, kDeepest);
    m_depth->setPageStep(2);
    m_depth->setTickPosition(QSlider::TicksBelow);
    m_depthText->setMinimumWidth(m_depthText->fontMetrics().horizontalAdvance(toyDepthWords(kDeepest)));
    connect(m_depth, &QSlider::valueChanged, this, [this](int depth) {
        m_depthText->setText(toyDepthWords(depth));
        emit boardChanged();
        emit changed();
    });
    m_depth->setValue(kFirstDepth);
    part->setFocusProxy(m_depth);
    return part;
}

/// Nothing has to be trained for what it shows.
QWidget* ToyForm::buildDial()
{
    auto* part = new QWidget(this);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_dial, 1);
    row->addWidget(m_dialText);
    m_dial->setObjectName(QStringLiteral("toyDial"));
    m_dial->setAccessibleName(tr("λ that is looked at"));
    m_dial->setToolTip(
        tr("What h0, mixed in at this λ, does to the frozen model before anything is trained, and beside "
           "it what was trained at this λ"));
    m_dial->setRange(0, ToyLook::kLambdaSteps);
    m_dial->setPageStep(ToyLook::kLambdaSteps / 5);
    m_dial->setTickPosition(QSlider::TicksBelow);
    m_dial->setTickInterval(ToyLook::kLambdaSteps / 5);
    m_dialText->setObjectName(QStringLiteral("toyDialText"));
    m_dialText->setMinimumWidth(m_depthText->fontMetrics().horizontalAdvance(toyDepthWords(kDeepest)));
    connect(m_dial, &QSlider::valueChanged, this, [this] {
        m_dialText->setText(tr("λ %1").arg(formatLambda(lambdaSeen())));
        emit lambdaTurned();
    });
    m_dial->setValue(kFirstSeen);
    part->setFocusProxy(m_dial);
    return part;
}

double ToyForm::lambdaSeen() const
{
    return static_cast<double>(m_dial->value()) / ToyLook::kLambdaSteps;
}

std::size_t ToyForm::placeSeen() const
{
    return static_cast<std::size_t>(m_dial->value());
}

QWidget* ToyForm::buildLambdas()
{
    auto* part = new QWidget(this);
    auto* flow = new FlowLayout(part);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const double lambda : kOffered) {
        auto* box = new QCheckBox(formatLambda(lambda), part);
        box->setObjectName(QStringLiteral("toyLambda%1").arg(std::lround(100 * lambda)));
        box->setAccessibleName(tr("λ %1").arg(formatLambda(lambda)));
        box->setToolTip(lambda > 0 ? tr("Trains with λ %1 as well").arg(formatLambda(lambda))
                                   : tr("Trains the plain method as well, without mixing"));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &ToyForm::changed);
        flow->addWidget(box);
        m_lambdas.emplace_back(lambda, box);
    }
    return part;
}

void ToyForm::addRow(QGridLayout* rows, const QString& label, QWidget* field)
{
    auto* text = new QLabel(label, this);
    text->setBuddy(field->focusProxy() != nullptr ? field->focusProxy() : field);
    const int row = rows->rowCount();
    rows->addWidget(text, row, 0);
    rows->addWidget(field, row, 1);
}

ToyBoard ToyForm::board() const
{
    return {static_cast<ToyTask>(m_task->currentData().toInt()), m_depth->value(),
            static_cast<ToyMethod>(m_method->currentData().toInt()), m_steps->value()};
}

std::vector<double> ToyForm::lambdas() const
{
    std::vector<double> chosen;
    for (const auto& [lambda, box] : m_lambdas)
        if (box->isChecked())
            chosen.push_back(lambda);
    return chosen;
}

std::vector<ToyRequest> ToyForm::requests() const
{
    const auto sources = m_source->currentData().value<QList<int>>();
    const ToyBoard board = this->board();
    std::vector<ToyRequest> all;
    for (int seed = 1; seed <= m_worlds->value(); ++seed) {
        for (const int source : sources) {
            ToyRequest request;
            request.world.task = board.task;
            request.world.depth = board.depth;
            request.world.seed = static_cast<std::uint64_t>(seed);
            request.training.method = board.method;
            request.training.source = source == 0 ? SiboSource::H0 : SiboSource::Zero;
            request.training.steps = board.steps;
            request.training.lambdas = lambdas();
            if (source != 0 && sources.size() > 1)
                std::erase(request.training.lambdas, 0.0);
            if (!request.training.lambdas.empty())
                all.push_back(request);
        }
    }
    return all;
}

} // namespace ui
