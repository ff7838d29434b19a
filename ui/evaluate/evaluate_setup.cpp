// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/evaluate_setup.h"

#include "evaluate/arm_list.h"
#include "evaluate/generation_edit.h"
#include "evaluate/task_list.h"
#include "widgets/format.h"
#include "widgets/number_box.h"
#include "widgets/spoken.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kMostBatch = 4096;
constexpr int kMostRows = 100'000'000;

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("role", "title");
    return label;
}

bool hasAdapter(const std::vector<engine::GenerationArm>& arms)
{
    return std::any_of(arms.begin(), arms.end(), [](const auto& arm) { return !arm.adapter.empty(); });
}

bool isWhole(const NumberBox& box, int most)
{
    bool valid = false;
    const int value = box.currentText().toInt(&valid);
    return valid && value >= 1 && value <= most;
}

} // namespace

EvaluateSetup::EvaluateSetup(const Context& context, QWidget* parent)
    : QWidget(parent), m_arms(new ArmList(context.library, context.runs, this)),
      m_tasks(new TaskList(context.source, this)), m_model(new QComboBox(this)), m_space(new QComboBox(this)),
      m_generation(new GenerationEdit(this))
{
    setObjectName(QStringLiteral("evaluateSetup"));
    m_model->setObjectName(QStringLiteral("evaluateModel"));
    m_model->setAccessibleName(tr("Model"));
    m_model->setToolTip(tr("The frozen model; adapters name their own"));
    m_model->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_model->addItem(tr("the adapters' own"), QString());
    for (const QString& model : context.models)
        m_model->addItem(toQString(toPath(model).filename()), model);
    auto* options = new QFormLayout;
    options->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    options->addRow(tr("&Model"), m_model);
    buildOptions(options);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->addWidget(heading(tr("Models"), this));
    layout->addWidget(m_arms);
    layout->addSpacing(6);
    layout->addWidget(heading(tr("Data"), this));
    layout->addWidget(m_tasks);
    layout->addSpacing(6);
    layout->addWidget(heading(tr("How"), this));
    layout->addLayout(options);
    layout->addWidget(m_generation);
    layout->addStretch(1);
    connect(m_arms, &ArmList::edited, this, &EvaluateSetup::edited);
    connect(m_tasks, &TaskList::edited, this, &EvaluateSetup::edited);
    connect(m_generation, &GenerationEdit::edited, this, &EvaluateSetup::edited);
    connect(m_model, &QComboBox::activated, this, [this] {
        m_modelChosen = true;
        emit edited();
    });
}

void EvaluateSetup::buildOptions(QFormLayout* form)
{
    m_space->setObjectName(QStringLiteral("evaluateSpace"));
    m_space->setAccessibleName(tr("White space of prompts"));
    m_space->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_space->addItem(tr("as it was trained"), static_cast<int>(engine::PromptSpace::Consistent));
    m_space->addItem(tr("as the reference evaluates"), static_cast<int>(engine::PromptSpace::Reference));
    m_space->setToolTip(tr("The reference's evaluation writes other white space into prompts than its training: choose "
                           "it to compare with published figures"));
    form->addRow(tr("Prompt s&pace"), m_space);
    m_rows = addNumber(form, "evaluateRows", tr("Ro&ws"), QString());
    m_rows->setPlaceholder(tr("all"));
    m_rows->setToolTip(tr("Only the first rows of each data set, for a quick look: intervals become wider"));
    m_batch = addNumber(form, "evaluateBatch", tr("Bat&ch"), QStringLiteral("16"));
    m_batch->setToolTip(tr("Prompts that are worked on side by side: more are faster and take more memory"));
    connect(m_space, &QComboBox::activated, this, &EvaluateSetup::edited);
}

NumberBox* EvaluateSetup::addNumber(QFormLayout* form, const char* name, const QString& label, const QString& value)
{
    auto* box = new NumberBox({true, 1, kMostRows, {}}, this);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(spokenLabel(label));
    box->setText(value);
    form->addRow(label, box);
    connect(box, &NumberBox::textEdited, this, &EvaluateSetup::edited);
    return box;
}

void EvaluateSetup::offerModel(const std::filesystem::path& model)
{
    if (m_modelChosen || model.empty())
        return;
    const QString path = toQString(model);
    if (m_model->findData(path) < 0)
        m_model->addItem(toQString(model.filename()), path);
    m_model->setCurrentIndex(m_model->findData(path));
    emit edited();
}

engine::EvaluationRequest EvaluateSetup::request() const
{
    engine::EvaluationRequest request;
    request.skipRefused = true; // the results say what was left out
    request.arms = m_arms->arms();
    // The form's model is an offer; adapters know better, unless the person chose one.
    if (!hasAdapter(request.arms) || m_modelChosen)
        request.model = toPath(m_model->currentData().toString());
    request.tasks = m_tasks->tasks();
    request.space = static_cast<engine::PromptSpace>(m_space->currentData().toInt());
    request.settings = m_generation->settings();
    if (const int rows = m_rows->currentText().toInt(); rows > 0) {
        for (engine::EvaluationTask& task : request.tasks)
            if (!task.hidden) // a submission has all rows of its file
                task.task.evalLimit = rows;
    }
    request.batchSize = m_batch->currentText().toInt();
    return request;
}

QString EvaluateSetup::problem() const
{
    if (const QString arms = m_arms->problem(); !arms.isEmpty())
        return arms;
    const engine::EvaluationRequest wanted = request();
    if (wanted.model.empty() && !hasAdapter(wanted.arms))
        return tr("Choose the model that is evaluated, or add a run");
    if (m_tasks->isReading())
        return tr("The data are still being looked at");
    if (wanted.tasks.empty())
        return tr("No data are chosen to evaluate on");
    if (!m_rows->currentText().trimmed().isEmpty() && !isWhole(*m_rows, kMostRows))
        return tr("Rows is a whole number from 1, or empty for all");
    if (!isWhole(*m_batch, kMostBatch))
        return tr("Batch is a whole number from 1 to %1").arg(kMostBatch);
    return m_generation->problem();
}

} // namespace ui
