// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/mapping_edit.h"

#include "engine/fields.h"
#include "engine/presets.h"
#include "translation/engine_texts.h"
#include "widgets/number_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

using Shape = MappingEdit::Shape;

constexpr int kOptionRows = 5;
constexpr int kLongest = 1 << 20; // tokens

Shape shapeOf(const engine::TaskConfig& task)
{
    if (!task.preset.empty())
        return Shape::Preset;
    if (task.kind == engine::TaskKind::Classification)
        return Shape::Sentences;
    if (task.kind == engine::TaskKind::Regression)
        return Shape::Scores;
    if (!task.optionColumns.empty() || !task.contextColumn.empty())
        return Shape::Choices;
    return task.messagesColumn.empty() ? Shape::Instruction : Shape::Chat;
}

/// One that holds a separator or a quote stands in quotes.
QString quoted(QString name)
{
    static const QRegularExpression kSpecial(QStringLiteral("[,;\n\"]|^\\s|\\s$"));
    if (!name.contains(kSpecial))
        return name;
    return QLatin1Char('"') + name.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

/// The preset of a choice of "Read as".
constexpr int kPresetRole = Qt::UserRole + 1;

QString chosen(const QComboBox& box)
{
    return box.currentData().toString();
}

std::string text(const QComboBox& box)
{
    return chosen(box).toStdString();
}

} // namespace

MappingEdit::MappingEdit(QWidget* parent)
    : QWidget(parent), m_form(new QFormLayout(this)), m_shape(new QComboBox(this)), m_options(new QListWidget(this)),
      m_labels(new QLineEdit(this)), m_template(new QComboBox(this)), m_trainOnInputs(new QCheckBox(this)),
      m_maxLength(new NumberBox({true, 2, kLongest, {}}, this))
{
    setObjectName(QStringLiteral("mappingEdit"));
    build();
    setTask({});
}

void MappingEdit::build()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [this](QWidget* control, const char* name, const QString& label) {
        control->setObjectName(QString::fromLatin1(name));
        control->setAccessibleName(label);
        m_form->addRow(label, control);
    };
    m_shape->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    add(m_shape, "mappingShape", tr("Read as"));
    m_text = addColumn("mappingText", tr("Text"), false);
    m_second = addColumn("mappingSecond", tr("Second text"), true);
    m_label = addColumn("mappingLabel", tr("Label"), false);
    add(m_labels, "mappingLabels", tr("Class names"));
    m_labels->setToolTip(tr("The classes in the order of their numbers, with commas; a name with a comma in double "
                            "quotes; empty: as the training file has them"));
    m_context = addColumn("mappingContext", tr("Context"), true);
    m_prompt = addColumn("mappingPrompt", tr("Prompt"), false);
    m_input = addColumn("mappingInput", tr("Input"), true);
    m_response = addColumn("mappingResponse", tr("Response"), false);
    m_messages = addColumn("mappingMessages", tr("Messages"), false);
    add(m_options, "mappingOptions", tr("Options"));
    m_options->setToolTip(tr("One column that holds the list of options, or the columns that hold one each"));
    m_options->setMaximumHeight(kOptionRows * (fontMetrics().height() + 6));
    m_answer = addColumn("mappingAnswer", tr("Gold answer"), true);
    m_template->addItem(tr("prompt and response as they are"), QString());
    m_template->addItem(tr("instruction form (Alpaca)"), QStringLiteral("alpaca"));
    m_template->addItem(tr("chat form of the model"), QStringLiteral("chat"));
    add(m_template, "mappingTemplate", tr("Prompt form"));
    m_trainOnInputs->setText(tr("Learn the prompt too"));
    add(m_trainOnInputs, "mappingTrainOnInputs", QString());
    m_trainOnInputs->setAccessibleName(m_trainOnInputs->text());
    add(m_maxLength, "mappingMaxLength", tr("Longest sample"));
    m_maxLength->setToolTip(tr("Tokens; longer samples are cut"));
    connect(m_shape, &QComboBox::activated, this, &MappingEdit::takeShape);
    connect(m_template, &QComboBox::activated, this, &MappingEdit::edited);
    connect(m_labels, &QLineEdit::textEdited, this, &MappingEdit::edited);
    connect(m_options, &QListWidget::itemChanged, this, &MappingEdit::edited);
    connect(m_trainOnInputs, &QCheckBox::clicked, this, &MappingEdit::edited);
    connect(m_maxLength, &NumberBox::textEdited, this, &MappingEdit::edited);
}

MappingEdit::Column MappingEdit::addColumn(const char* name, const QString& label, bool optional)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(tr("Column: %1").arg(label));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    m_form->addRow(label, box);
    connect(box, &QComboBox::activated, this, &MappingEdit::edited);
    return {box, optional};
}

MappingEdit::Shape MappingEdit::shape() const
{
    return static_cast<Shape>(m_shape->currentData().toInt());
}

QStringList MappingEdit::namesIn(const QString& text)
{
    static const QRegularExpression kName(QStringLiteral("\\s*(?:\"((?:[^\"]|\"\")*)\"\\s*|([^,;\n]*))(?:[,;\n]|$)"));
    QStringList names;
    for (auto found = kName.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString name = match.hasCaptured(1)
                                 ? match.captured(1).replace(QStringLiteral("\"\""), QStringLiteral("\""))
                                 : match.captured(2).trimmed();
        if (!name.isEmpty())
            names += name;
    }
    return names;
}

void MappingEdit::addShapes(const std::vector<std::string>& fitting)
{
    const auto addPreset = [this](const std::string& id, const QString& title) {
        if (const engine::TaskPreset* preset = engine::findTaskPreset(id)) {
            m_shape->addItem(title.arg(engineText(preset->title)), static_cast<int>(Shape::Preset));
            m_shape->setItemData(m_shape->count() - 1, QString::fromStdString(id), kPresetRole);
        }
    };
    addPreset(m_task.preset, tr("%1 (recognised)"));
    const std::pair<QString, Shape> kShapes[] = {{tr("Sentences with a label"), Shape::Sentences},
                                                 {tr("Sentences with a score"), Shape::Scores},
                                                 {tr("Instruction and response"), Shape::Instruction},
                                                 {tr("Chat messages"), Shape::Chat},
                                                 {tr("Question with options"), Shape::Choices}};
    for (const auto& [name, shape] : kShapes)
        m_shape->addItem(name, static_cast<int>(shape));
    for (const std::string& id : fitting) {
        if (id != m_task.preset && id != "choice") // the shape of that name maps columns, too
            addPreset(id, QStringLiteral("%1"));
    }
}

/// The form of prompts is that of the shape, until the person chooses another.
void MappingEdit::takeShape()
{
    const QString alpaca = QStringLiteral("alpaca");
    if (shape() == Shape::Choices && chosen(*m_template).isEmpty())
        m_template->setCurrentIndex(m_template->findData(alpaca));
    followShape();
    emit edited();
}

engine::TaskConfig MappingEdit::presetTask() const
{
    const std::string id = m_shape->currentData(kPresetRole).toString().toStdString();
    if (id == m_task.preset)
        return m_task;
    engine::TrainConfig config;
    config.task = m_task;
    clearColumns(config.task);
    engine::setField(config, "task.preset", id);
    return config.task;
}

void MappingEdit::setTask(const engine::TaskConfig& task, const std::vector<std::string>& fitting)
{
    m_task = task;
    const QSignalBlocker blocker(m_shape);
    m_shape->clear();
    addShapes(fitting);
    m_shape->setCurrentIndex(std::max(0, m_shape->findData(static_cast<int>(shapeOf(task)))));
    QStringList labels;
    for (const std::string& label : task.labels)
        labels += quoted(QString::fromStdString(label));
    m_labels->setText(labels.join(QStringLiteral(", ")));
    const QString form = QString::fromStdString(task.promptTemplate);
    if (m_template->findData(form) < 0)
        m_template->addItem(tr("own text"), form);
    m_template->setCurrentIndex(m_template->findData(form));
    m_trainOnInputs->setChecked(task.trainOnInputs);
    m_maxLength->setText(QString::number(task.maxLength));
    showColumns(task);
    followShape();
}

void MappingEdit::setColumns(const QStringList& columns, const QStringList& classes)
{
    if (columns == m_columns && classes == m_classes)
        return;
    const engine::TaskConfig shown = task();
    m_columns = columns;
    m_classes = classes;
    QStringList shownClasses;
    for (const QString& name : classes)
        shownClasses += quoted(name);
    m_labels->setPlaceholderText(shownClasses.join(QStringLiteral(", ")));
    showColumns(shown);
}

void MappingEdit::showColumns(const engine::TaskConfig& task)
{
    const auto at = [&task](std::size_t i) {
        return i < task.textColumns.size() ? task.textColumns[i] : std::string();
    };
    fill(m_text, at(0));
    fill(m_second, at(1));
    fill(m_label, task.labelColumn);
    fill(m_context, task.contextColumn);
    fill(m_prompt, task.promptColumn);
    fill(m_input, task.inputColumn);
    fill(m_response, task.responseColumn);
    fill(m_messages, task.messagesColumn);
    fill(m_answer, task.answerColumn);
    const QSignalBlocker blocker(m_options);
    m_options->clear();
    for (const QString& column : m_columns) {
        auto* item = new QListWidgetItem(column, m_options);
        const auto& chosenOnes = task.optionColumns;
        const bool on = std::find(chosenOnes.begin(), chosenOnes.end(), column.toStdString()) != chosenOnes.end();
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
}

void MappingEdit::setResolved(const engine::TaskConfig& task)
{
    const auto name = [](const Column& column, const std::string& taken) {
        const QString by = column.optional ? tr("none, or by its name") : tr("by its name");
        column.box->setItemText(0, taken.empty() || column.box->currentIndex() > 0
                                       ? by
                                       : tr("by its name: %1").arg(QString::fromStdString(taken)));
    };
    const auto at = [&task](std::size_t i) {
        return i < task.textColumns.size() ? task.textColumns[i] : std::string();
    };
    name(m_text, at(0));
    name(m_second, at(1));
    name(m_label, task.labelColumn);
    name(m_prompt, task.promptColumn);
    name(m_response, task.responseColumn);
}

void MappingEdit::fill(const Column& column, const std::string& name)
{
    const QString wanted = QString::fromStdString(name);
    column.box->clear();
    column.box->addItem(column.optional ? tr("none, or by its name") : tr("by its name"), QString());
    for (const QString& each : m_columns)
        column.box->addItem(each, each);
    if (!wanted.isEmpty() && column.box->findData(wanted) < 0)
        column.box->addItem(wanted, wanted);
    column.box->setCurrentIndex(std::max(0, column.box->findData(wanted)));
}

void MappingEdit::followShape()
{
    const Shape now = shape();
    const bool causal = now == Shape::Instruction || now == Shape::Chat || now == Shape::Choices;
    const auto show = [this](QWidget* control, bool on) { m_form->setRowVisible(control, on); };
    show(m_text.box, now == Shape::Sentences || now == Shape::Scores);
    show(m_second.box, now == Shape::Sentences || now == Shape::Scores);
    show(m_label.box, now == Shape::Sentences || now == Shape::Scores);
    show(m_labels, now == Shape::Sentences);
    show(m_context.box, now == Shape::Choices);
    show(m_prompt.box, now == Shape::Instruction || now == Shape::Choices);
    show(m_input.box, now == Shape::Instruction);
    show(m_response.box, now == Shape::Instruction);
    show(m_messages.box, now == Shape::Chat);
    show(m_options, now == Shape::Choices);
    show(m_answer.box, now == Shape::Instruction || now == Shape::Choices);
    const bool language = causal || (now == Shape::Preset && presetTask().kind == engine::TaskKind::CausalLm);
    show(m_template, language && now != Shape::Chat);
    show(m_trainOnInputs, language);
}

void MappingEdit::clearColumns(engine::TaskConfig& task) const
{
    task.textColumns.clear();
    task.optionColumns.clear();
    task.labels.clear();
    for (std::string engine::TaskConfig::*member :
         {&engine::TaskConfig::labelColumn, &engine::TaskConfig::promptColumn, &engine::TaskConfig::responseColumn,
          &engine::TaskConfig::inputColumn, &engine::TaskConfig::messagesColumn, &engine::TaskConfig::answerColumn,
          &engine::TaskConfig::contextColumn})
        (task.*member).clear();
}

void MappingEdit::readColumns(engine::TaskConfig& task) const
{
    switch (shape()) {
    case Shape::Preset:
        return;
    case Shape::Sentences:
        for (const QString& label : namesIn(m_labels->text()))
            task.labels.push_back(label.toStdString());
        [[fallthrough]];
    case Shape::Scores:
        for (const Column& column : {m_text, m_second}) {
            if (!chosen(*column.box).isEmpty())
                task.textColumns.push_back(text(*column.box));
        }
        task.labelColumn = text(*m_label.box);
        return;
    case Shape::Instruction:
        task.promptColumn = text(*m_prompt.box);
        task.inputColumn = text(*m_input.box);
        task.responseColumn = text(*m_response.box);
        task.answerColumn = text(*m_answer.box);
        return;
    case Shape::Chat:
        task.messagesColumn = text(*m_messages.box);
        return;
    case Shape::Choices:
        task.contextColumn = text(*m_context.box);
        task.promptColumn = text(*m_prompt.box);
        task.answerColumn = text(*m_answer.box);
        for (int i = 0; i < m_options->count(); ++i) {
            if (m_options->item(i)->checkState() == Qt::Checked)
                task.optionColumns.push_back(m_options->item(i)->text().toStdString());
        }
        return;
    }
}

engine::TaskConfig MappingEdit::task() const
{
    const Shape now = shape();
    engine::TaskConfig task = now == Shape::Preset ? presetTask() : m_task;
    bool valid = false;
    const int length = m_maxLength->currentText().toInt(&valid);
    if (valid && length >= 2)
        task.maxLength = length;
    if (now != Shape::Preset) {
        task.preset = now == Shape::Choices ? "choice" : ""; // which knows how a question with options is asked
        clearColumns(task);
        task.kind = now == Shape::Sentences ? engine::TaskKind::Classification
                    : now == Shape::Scores  ? engine::TaskKind::Regression
                                            : engine::TaskKind::CausalLm;
        readColumns(task);
    }
    if (task.kind != engine::TaskKind::CausalLm) {
        task.promptTemplate.clear();
        return task;
    }
    task.promptTemplate = now == Shape::Chat ? "chat" : text(*m_template);
    task.trainOnInputs = m_trainOnInputs->isChecked();
    return task;
}

} // namespace ui
