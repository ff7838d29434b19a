// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/judging_editor.h"

#include "config/config_model.h"
#include "engine/presets.h"
#include "translation/engine_texts.h"
#include "widgets/calm_wheel.h"
#include "widgets/choice_edit.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/number_box.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

#include <cmath>

namespace ui {

namespace {

const char* const kMarginKey = "study.margin";
constexpr double kLargestMargin = 100;
constexpr double kSmallestMargin = 1e-6;

/// Names of what an evaluation measures, by the kind of task.
QStringList metricsOf(engine::TaskKind kind)
{
    switch (kind) {
    case engine::TaskKind::Classification:
        return {QStringLiteral("accuracy"), QStringLiteral("f1"), QStringLiteral("matthews"), QStringLiteral("loss")};
    case engine::TaskKind::Regression:
        return {QStringLiteral("pearson"), QStringLiteral("spearman"), QStringLiteral("mse"), QStringLiteral("loss")};
    case engine::TaskKind::CausalLm:
        break;
    }
    return {QStringLiteral("loss"), QStringLiteral("perplexity")};
}

QString explanation(const engine::StudyConfig& study)
{
    switch (study.strategy) {
    case engine::StudyStrategy::Grid:
        return JudgingEditor::tr("Every combination is trained to its end.");
    case engine::StudyStrategy::Halving:
        return JudgingEditor::tr("At %1 the λ with the lower metric on validation are left behind: of the λ that are "
                                 "left, %2 % go on. λ = 0 and the controls always do.")
            .arg(study.rungs == 1 ? JudgingEditor::tr("one point") : JudgingEditor::tr("%1 points").arg(study.rungs))
            .arg(std::lround(100 * study.keep));
    case engine::StudyStrategy::Refine:
        return JudgingEditor::tr("Behind the grid, λ on both sides of the best on validation are trained as well, %1.")
            .arg(study.rounds == 1 ? JudgingEditor::tr("once") : JudgingEditor::tr("%1 times").arg(study.rounds));
    }
    return {};
}

void setIndex(QComboBox* box, const QString& data)
{
    const int index = box->findData(data);
    box->setCurrentIndex(std::max(index, 0));
}

} // namespace

JudgingEditor::JudgingEditor(ConfigModel* model, QWidget* parent) : QWidget(parent), m_model(model)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    buildEndpoint(grid);
    buildStrategy(grid);
    connect(m_model, &ConfigModel::changed, this, &JudgingEditor::follow);
    connect(m_model, &ConfigModel::problemsChanged, this, &JudgingEditor::followEndpoint);
    follow();
}

template<class Change>
void JudgingEditor::change(const QString& what, Change change)
{
    engine::StudyConfig study = m_model->config().study;
    change(study);
    m_model->setStudy(study, what, what.toStdString());
}

void JudgingEditor::buildEndpoint(QGridLayout* grid)
{
    const auto combo = [this](const char* name, const QString& text) {
        auto* box = new QComboBox(this);
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(text);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        calmWheel(box);
        return box;
    };
    m_metric = combo("endpointMetric", tr("Metric that the study is judged by"));
    m_data = combo("endpointData", tr("Data that the study is judged on"));
    m_step = new ChoiceEdit({tr("last step"), tr("best step")}, this);
    m_step->setObjectName(QStringLiteral("endpointStep"));
    m_step->setToolTip(tr("The best step is chosen on validation; on the same data its score is expected to be too "
                          "high"));
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_metric, 1);
    line->addWidget(new QLabel(tr("on"), this));
    line->addWidget(m_data, 1);
    grid->addWidget(new QLabel(tr("Judged by"), this), 0, 0);
    grid->addLayout(line, 0, 1);
    grid->addWidget(m_step, 1, 1);
    m_margin = new NumberBox({false, kSmallestMargin, kLargestMargin, 0.5}, this);
    m_margin->setObjectName(QStringLiteral("studyMargin"));
    m_margin->setAccessibleName(tr("Difference that does not matter, in points"));
    m_margin->setPlaceholder(tr("none"));
    m_margin->setToolTip(tr("If every interval lies within this many points, the verdict says that the settings are as "
                            "good as equal. Say it before the first run."));
    auto* margin = new QHBoxLayout;
    margin->setSpacing(6);
    margin->addWidget(m_margin);
    margin->addWidget(new QLabel(tr("points do not matter"), this), 1);
    grid->addWidget(new QLabel(tr("Margin"), this), 2, 0);
    grid->addLayout(margin, 2, 1);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("marginProblem"));
    m_problem->setWordWrap(true);
    setRole(m_problem, "error");
    grid->addWidget(m_problem, 3, 1);
    connect(m_metric, &QComboBox::activated, this, [this] {
        change(tr("Change the metric"), [this](engine::StudyConfig& study) {
            study.endpoint.metric = m_metric->currentData().toString().toStdString();
        });
    });
    connect(m_data, &QComboBox::activated, this, [this] {
        change(tr("Change the data it is judged on"), [this](engine::StudyConfig& study) {
            study.endpoint.data = m_data->currentData().toString().toStdString();
        });
    });
    connect(m_step, &ChoiceEdit::picked, this, [this](int index) {
        change(tr("Change the step"), [index](engine::StudyConfig& study) { study.endpoint.best = index == 1; });
    });
    connect(m_margin, &NumberBox::textEdited, this, &JudgingEditor::marginTyped);
}

QSpinBox* JudgingEditor::makeCount(const char* name, int low, int high, const QString& prefix, const QString& suffix)
{
    auto* box = new QSpinBox(this);
    box->setObjectName(QLatin1String(name));
    box->setRange(low, high);
    box->setPrefix(prefix);
    box->setSuffix(suffix);
    calmWheel(box);
    return box;
}

void JudgingEditor::buildStrategy(QGridLayout* grid)
{
    m_strategy = new ChoiceEdit({tr("grid"), tr("halving"), tr("refine")}, this);
    m_strategy->setObjectName(QStringLiteral("studyStrategy"));
    m_strategy->setAccessibleName(tr("Order of training"));
    m_rungs = makeCount("halvingRungs", 1, 8, tr("prune "), tr(" ×"));
    m_rungs->setAccessibleName(tr("How often λ are left behind"));
    m_keep = makeCount("halvingKeep", 5, 95, tr("keep "), tr(" %"));
    m_keep->setSingleStep(5);
    m_keep->setAccessibleName(tr("Share of the λ that goes on, in per cent"));
    m_rounds = makeCount("refineRounds", 1, 4, tr("refine "), tr(" ×"));
    m_rounds->setAccessibleName(tr("How often λ are added beside the best"));
    m_explained = new QLabel(this);
    m_explained->setObjectName(QStringLiteral("strategyText"));
    m_explained->setWordWrap(true);
    setRole(m_explained, "muted");
    auto* counts = new QHBoxLayout;
    counts->setSpacing(6);
    for (QSpinBox* box : {m_rungs, m_keep, m_rounds})
        counts->addWidget(box);
    counts->addStretch(1);
    grid->addWidget(new QLabel(tr("Order"), this), 4, 0);
    grid->addWidget(m_strategy, 4, 1);
    grid->addLayout(counts, 5, 1);
    grid->addWidget(m_explained, 6, 1);
    connect(m_strategy, &ChoiceEdit::picked, this, [this](int index) {
        change(tr("Change the order of training"),
               [index](engine::StudyConfig& study) { study.strategy = static_cast<engine::StudyStrategy>(index); });
    });
    connect(m_rungs, &QSpinBox::valueChanged, this, [this](int value) {
        change(tr("Change the halving"), [value](engine::StudyConfig& study) { study.rungs = value; });
    });
    connect(m_keep, &QSpinBox::valueChanged, this, [this](int value) {
        change(tr("Change the halving"), [value](engine::StudyConfig& study) { study.keep = value / 100.0; });
    });
    connect(m_rounds, &QSpinBox::valueChanged, this, [this](int value) {
        change(tr("Change the refining"), [value](engine::StudyConfig& study) { study.rounds = value; });
    });
}

void JudgingEditor::marginTyped(const QString& text)
{
    const QString trimmed = text.trimmed();
    bool valid = false;
    const double margin = trimmed.toDouble(&valid);
    if (!trimmed.isEmpty() && (!valid || !(margin >= kSmallestMargin && margin <= kLargestMargin))) {
        m_model->setInputProblem(kMarginKey, tr("must be greater than 0 and at most 100 points"),
                                 tr("leave it empty for no margin"));
        return;
    }
    m_model->setInputProblem(kMarginKey, {}, {});
    change(tr("Change the margin"), [&](engine::StudyConfig& study) {
        study.margin = trimmed.isEmpty() ? std::nullopt : std::optional(margin);
    });
}

void JudgingEditor::follow()
{
    const engine::StudyConfig& study = m_model->config().study;
    const QSignalBlocker blockRungs(m_rungs), blockKeep(m_keep), blockRounds(m_rounds);
    m_strategy->setCurrent(static_cast<int>(study.strategy));
    m_rungs->setValue(study.rungs);
    m_keep->setValue(static_cast<int>(std::lround(100 * study.keep)));
    m_rounds->setValue(study.rounds);
    const bool halves = study.strategy == engine::StudyStrategy::Halving;
    m_rungs->setVisible(halves);
    m_keep->setVisible(halves);
    m_rounds->setVisible(study.strategy == engine::StudyStrategy::Refine);
    m_explained->setText(explanation(study));
    fillMetrics();
    fillData();
    m_step->setCurrent(study.endpoint.best ? 1 : 0);
    if (!m_model->hasInputProblem(kMarginKey)) {
        bool same = false;
        const double shown = m_margin->currentText().trimmed().toDouble(&same);
        if (!study.margin)
            m_margin->setText({});
        else if (!same || shown != *study.margin)
            m_margin->setText(formatNumber(*study.margin, 6));
    }
    followEndpoint();
}

void JudgingEditor::followEndpoint()
{
    const engine::Problem* problem = m_model->problemAt(kMarginKey);
    m_problem->setText(problem ? engineText(problem->message) + QStringLiteral("; ") + engineText(problem->hint)
                               : QString());
    m_problem->setVisible(problem != nullptr);
}

void JudgingEditor::fillMetrics()
{
    const engine::TrainConfig& config = m_model->config();
    m_metric->clear();
    const QString primary = QString::fromStdString(engine::primaryMetricName(config.task));
    m_metric->addItem(engineText(primary), QStringLiteral("primary"));
    for (const QString& metric : metricsOf(config.task.kind))
        if (metric != primary)
            m_metric->addItem(engineText(metric), metric);
    const QString chosen = QString::fromStdString(config.study.endpoint.metric);
    if (!chosen.isEmpty() && chosen != primary && m_metric->findData(chosen) < 0)
        m_metric->addItem(chosen, chosen); // as a file had it; a start says what is wrong with it
    setIndex(m_metric, chosen);
}

void JudgingEditor::fillData()
{
    const engine::TrainConfig& config = m_model->config();
    const QString first =
        config.task.test.empty() ? tr("validation") : QString::fromStdString(config.task.test.front().name);
    m_data->clear();
    m_data->addItem(tr("%1 (held out)").arg(first), QString());
    if (config.task.test.empty())
        m_data->setItemText(0, first);
    else
        m_data->addItem(tr("validation"), QStringLiteral("validation"));
    for (std::size_t i = 1; i < config.task.test.size(); ++i)
        m_data->addItem(QString::fromStdString(config.task.test[i].name));
    for (int i = 1; i < m_data->count(); ++i)
        if (!m_data->itemData(i).isValid())
            m_data->setItemData(i, m_data->itemText(i));
    const QString chosen = QString::fromStdString(config.study.endpoint.data);
    const bool isFirst = chosen.isEmpty() || chosen == first;
    if (!isFirst && m_data->findData(chosen) < 0)
        m_data->addItem(chosen, chosen);
    setIndex(m_data, isFirst ? QString() : chosen);
}

} // namespace ui
