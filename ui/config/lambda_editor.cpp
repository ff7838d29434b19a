// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/lambda_editor.h"

#include "config/config_model.h"
#include "config/number_list.h"
#include "config/study_axes.h"
#include "engine/methods.h"
#include "widgets/calm_wheel.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/number_box.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>

namespace ui {

namespace {

constexpr int kSliderSteps = 100;
constexpr int kMostSeeds = 32;
const char* const kKey = "sibo.lambda";
const std::vector<double> kFirstGrid = {0, 0.2, 0.4, 0.6};

} // namespace

LambdaEditor::LambdaEditor(ConfigModel* model, QWidget* parent)
    : QWidget(parent), m_model(model), m_one(new QRadioButton(tr("&One λ"), this)),
      m_many(new QRadioButton(tr("λ &grid"), this)), m_stack(new QStackedWidget(this)), m_formula(new QLabel(this)),
      m_sites(new QLabel(this))
{
    m_one->setObjectName(QStringLiteral("oneLambda"));
    m_many->setObjectName(QStringLiteral("lambdaGrid"));
    m_many->setToolTip(tr("Several λ train side by side on the same batches, as one study"));
    m_formula->setObjectName(QStringLiteral("formula"));
    m_formula->setTextFormat(Qt::RichText);
    m_sites->setObjectName(QStringLiteral("sites"));
    setRole(m_sites, "muted");
    m_formula->setWordWrap(true);
    m_sites->setWordWrap(true);
    buildSingle();
    buildGrid();
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto* modes = new QHBoxLayout;
    modes->setSpacing(12);
    modes->addWidget(m_one);
    modes->addWidget(m_many);
    modes->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addLayout(modes);
    layout->addWidget(m_stack);
    buildSeeds();
    layout->addWidget(m_formula);
    layout->addWidget(m_sites);
    setSites(-1, -1);

    connect(m_one, &QRadioButton::clicked, this, [this] { setGrid(false); });
    connect(m_many, &QRadioButton::clicked, this, [this] { setGrid(true); });
    connect(m_model, &ConfigModel::changed, this, &LambdaEditor::follow);
    follow();
}

void LambdaEditor::buildSingle()
{
    auto* page = new QWidget(m_stack);
    m_slider = new QSlider(Qt::Horizontal, page);
    m_slider->setObjectName(QStringLiteral("lambdaSlider"));
    m_slider->setAccessibleName(tr("λ"));
    m_slider->setRange(0, kSliderSteps);
    m_slider->setSingleStep(5);
    m_slider->setPageStep(10);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(20);
    calmWheel(m_slider);
    m_box = new NumberBox({false, 0, 1, 0.05}, page);
    m_box->setObjectName(QString::fromLatin1(kKey));
    m_box->setAccessibleName(tr("λ"));
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_box);
    m_stack->addWidget(page);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int value) { m_model->set(kKey, static_cast<double>(value) / kSliderSteps); });
    connect(m_box, &NumberBox::textEdited, this, [this](const QString& text) { m_model->typed(kKey, text); });
}

void LambdaEditor::buildGrid()
{
    m_grid = new QLineEdit(m_stack);
    m_grid->setObjectName(QStringLiteral("lambdaList"));
    m_grid->setAccessibleName(tr("λ values, separated by commas"));
    m_grid->setToolTip(tr("Values such as 0, 0.2, 0.4, or a range such as 0..0.7 step 0.1"));
    m_grid->setPlaceholderText(formatLambdaList(kFirstGrid));
    m_stack->addWidget(m_grid);
    connect(m_grid, &QLineEdit::textEdited, this, &LambdaEditor::gridTyped);
}

void LambdaEditor::buildSeeds()
{
    m_seeds = new QSpinBox(this);
    m_seeds->setObjectName(QStringLiteral("seedCount"));
    m_seeds->setRange(1, kMostSeeds);
    m_seeds->setPrefix(QStringLiteral("× "));
    m_seeds->setAccessibleName(tr("Number of seeds"));
    m_seeds->setToolTip(tr("Each λ is trained once with each seed, so that chance can be told from effect"));
    calmWheel(m_seeds);
    m_seedList = new QLabel(this);
    setRole(m_seedList, "muted");
    m_seedList->setToolTip(tr("The seeds themselves: they count up from the one under “Training”"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_seeds);
    row->addWidget(m_seedList, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_seeds, &QSpinBox::valueChanged, this, &LambdaEditor::seedsChanged);
}

void LambdaEditor::setSites(std::int64_t effective, std::int64_t total)
{
    m_sites->setVisible(total > 0);
    m_sites->setText(tr("λ acts at %1 of %2 sites").arg(effective).arg(total));
    m_sites->setToolTip(effective < total ? tr("At the others the module's input is h0 itself, or no residual stream.")
                                          : QString());
}

void LambdaEditor::follow()
{
    const engine::TrainConfig& config = m_model->config();
    const auto lambdas = lambdaAxis(config.study);
    const QSignalBlocker blockSlider(m_slider);
    const QSignalBlocker blockSeeds(m_seeds);
    const bool learned = config.sibo.learnable != engine::LambdaLearning::Off;
    m_one->setText(learned ? tr("&First λ") : tr("&One λ"));
    m_one->setToolTip(learned ? tr("Training begins here and learns λ from there") : QString());
    // A grid of first values makes sense only to those who wrote one.
    m_many->setVisible(!learned || lambdas);
    m_many->setText(learned ? tr("first λ &grid") : tr("λ &grid"));
    m_one->setChecked(!lambdas);
    m_many->setChecked(lambdas.has_value());
    setFocusProxy(lambdas ? m_many : m_one); // the first of its parts: Tab comes in there
    m_stack->setCurrentIndex(lambdas ? 1 : 0);
    m_slider->setValue(static_cast<int>(std::lround(config.sibo.lambda * kSliderSteps)));
    bool same = false;
    if (m_box->currentText().toDouble(&same) != config.sibo.lambda || !same)
        m_box->setText(formatLambda(config.sibo.lambda));
    if (lambdas && parseLambdaList(m_grid->text()).values != *lambdas)
        m_grid->setText(formatLambdaList(*lambdas));

    const auto seeds = seedAxis(config.study).value_or(std::vector<std::uint64_t>{config.train.seed});
    m_seeds->setValue(static_cast<int>(seeds.size()));
    m_seeds->setSuffix(seeds.size() == 1 ? tr(" seed") : tr(" seeds"));
    QStringList texts;
    for (std::size_t i = 0; i < seeds.size() && i < 4; ++i)
        texts += QString::number(seeds[i]);
    if (seeds.size() > 4)
        texts += QStringLiteral("…");
    m_seedList->setText(QStringLiteral("(%1)").arg(texts.join(QStringLiteral(", "))));
    followFormula();
}

void LambdaEditor::followFormula()
{
    const engine::TrainConfig& config = m_model->config();
    QString text = formula();
    const auto lambdas = lambdaAxis(config.study);
    const auto seeds = seedAxis(config.study);
    QString runs;
    // With more axes the number of runs stands with the study.
    const bool alone = otherAxes(config.study).empty() && config.study.exclude.empty() && config.study.runs.empty();
    if (lambdas && seeds && !alone)
        runs = tr("%1 λ × %2 seeds").arg(lambdas->size()).arg(seeds->size());
    else if (lambdas && !alone)
        runs = tr("%1 λ").arg(lambdas->size());
    else if (lambdas && seeds)
        runs = tr("%1 λ × %2 seeds = %3 runs")
                   .arg(lambdas->size())
                   .arg(seeds->size())
                   .arg(lambdas->size() * seeds->size());
    else if (lambdas)
        runs = tr("%1 runs side by side").arg(lambdas->size());
    QStringList others;
    for (const std::string& key : otherAxes(config.study))
        others += QString::fromStdString(key).toHtmlEscaped();
    if (!others.isEmpty())
        runs += (runs.isEmpty() ? QString() : QStringLiteral("<br>")) +
                tr("varies also: %1").arg(others.join(QStringLiteral(", ")));
    if (!runs.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral("<br>")) + runs;
    m_formula->setText(text);
    m_formula->setVisible(!text.isEmpty());
}

QString LambdaEditor::formula() const
{
    const engine::TrainConfig& config = m_model->config();
    const bool zero = config.sibo.source == engine::SiboSource::Zero;
    const QString h0 = zero                                                 ? QStringLiteral("0")
                       : config.sibo.source == engine::SiboSource::Permuted ? tr("h<sub>0</sub>[permuted]")
                                                                            : QStringLiteral("h<sub>0</sub>");
    if (engine::hasVirtualTokens(config.method.kind))
        return {}; // what is mixed there stands in the method's own formula
    const QString general = QStringLiteral("x̃ = (1 − λ)&nbsp;x + λ&nbsp;%1").arg(h0);
    if (config.sibo.learnable != engine::LambdaLearning::Off)
        return general + QStringLiteral(", ") + tr("λ is learned");
    if (lambdaAxis(config.study))
        return general;
    const double lambda = config.sibo.lambda;
    return general +
           QStringLiteral(" = %1&nbsp;x + %2&nbsp;%3").arg(formatNumber(1 - lambda, 3), formatNumber(lambda, 3), h0);
}

void LambdaEditor::setGrid(bool grid)
{
    m_model->setInputProblem("study", {}, {});
    const engine::StudyConfig& study = m_model->config().study;
    if (grid)
        m_model->setStudy(withLambdas(study, kFirstGrid), tr("Use a λ grid"));
    else
        m_model->setStudy(withLambdas(study, std::nullopt), tr("Use one λ"));
}

void LambdaEditor::gridTyped(const QString& text)
{
    const LambdaList list = parseLambdaList(text);
    m_model->setInputProblem("study", list.error, list.hint);
    if (list.error.isEmpty())
        m_model->setStudy(withLambdas(m_model->config().study, list.values), tr("Change the λ grid"));
}

void LambdaEditor::seedsChanged(int count)
{
    const engine::TrainConfig& config = m_model->config();
    const auto old = seedAxis(config.study);
    const std::uint64_t first = old && !old->empty() ? old->front() : config.train.seed;
    std::optional<std::vector<std::uint64_t>> seeds;
    if (count > 1)
        seeds = consecutiveSeeds(first, count);
    m_model->setStudy(withSeeds(config.study, seeds), tr("Change the number of seeds"));
}

} // namespace ui
