// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/axis_list.h"

#include "config/config_model.h"
#include "config/field_words.h"
#include "config/study_axes.h"
#include "engine/error.h"
#include "engine/study_plan.h"
#include "study/field_chooser.h"
#include "translation/engine_texts.h"
#include "widgets/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {

const std::vector<engine::FieldValue>* valuesOf(const engine::StudyConfig& study, const std::string& key)
{
    const auto found =
        std::find_if(study.axes.begin(), study.axes.end(), [&](const auto& axis) { return axis.first == key; });
    return found == study.axes.end() ? nullptr : &found->second;
}

/// What a new axis begins with: the value of the form, and one beside it where the field has an obvious one.
std::vector<engine::FieldValue> firstValues(const engine::Field& field, const engine::TrainConfig& config)
{
    const engine::FieldValue now = field.get(config);
    std::vector<engine::FieldValue> values{now};
    const auto add = [&](const engine::FieldValue& value) {
        if (engine::toText(value) != engine::toText(now))
            values.push_back(value);
    };
    if (field.type == engine::FieldType::Boolean)
        add(!std::get<bool>(now));
    else if (const auto other =
                 std::find_if(field.choices.begin(), field.choices.end(),
                              [&](const std::string& choice) { return engine::FieldValue(choice) != now; });
             other != field.choices.end())
        add(*other);
    else if (const auto* whole = std::get_if<std::int64_t>(&now); whole && *whole > 0 && 2.0 * *whole <= field.maximum)
        add(2 * *whole);
    else if (const auto* real = std::get_if<double>(&now); real && *real > 0 && 2 * *real <= field.maximum)
        add(2 * *real);
    return values;
}

QString placeholderFor(const engine::Field& field)
{
    if (field.type == engine::FieldType::Integer)
        return AxisList::tr("4, 8, 16 or 4..16 step 4");
    if (field.type == engine::FieldType::Real)
        return AxisList::tr("0.1, 0.2 or 0.1..0.5 step 0.1");
    if (field.type == engine::FieldType::Choice)
        return rangeText(field);
    return AxisList::tr("values, separated by ;");
}

} // namespace

std::string axisProblemKey(const std::string& key)
{
    return "study.axes." + key;
}

AxisList::AxisList(ConfigModel* model, QWidget* parent)
    : QWidget(parent), m_model(model), m_grid(new QGridLayout(this)), m_add(new QToolButton(this)),
      m_chooser(new FieldChooser(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_add->setObjectName(QStringLiteral("addAxis"));
    m_add->setText(tr("Vary another setting…"));
    m_add->setToolTip(tr("Train every combination with several values of any setting"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setLineIcon(m_add, QStringLiteral("add"));
    connect(m_add, &QToolButton::clicked, this, &AxisList::choose);
    connect(m_chooser, &FieldChooser::chosen, this, &AxisList::add);
    connect(m_model, &ConfigModel::changed, this, &AxisList::follow);
    connect(m_model, &ConfigModel::problemsChanged, this, &AxisList::followProblems);
    rebuild({});
    follow();
}

void AxisList::rebuild(const std::vector<std::string>& keys)
{
    for (const auto& [key, line] : m_lines)
        for (QWidget* part : {static_cast<QWidget*>(line.label), static_cast<QWidget*>(line.values),
                              static_cast<QWidget*>(line.remove), static_cast<QWidget*>(line.problem)}) {
            part->hide();
            part->deleteLater(); // its own signal may be on the way
        }
    m_lines.clear();
    m_keys = keys;
    int row = 0;
    for (const std::string& key : keys) {
        m_lines[key] = addLine(key, row);
        row += 2;
    }
    m_grid->addWidget(m_add, row, 0, 1, 3, Qt::AlignLeft);
}

AxisList::Line AxisList::addLine(const std::string& key, int row)
{
    const engine::Field* field = engine::findField(key);
    const QString name = engineText(field ? field->label : key);
    Line line{new QLabel(name, this), new QLineEdit(this), new QToolButton(this), new QLabel(this)};
    line.label->setBuddy(line.values);
    line.values->setObjectName(QStringLiteral("axis:") + QString::fromStdString(key));
    line.values->setAccessibleName(tr("Values of %1").arg(name));
    if (field) {
        line.values->setPlaceholderText(placeholderFor(*field));
        line.values->setToolTip(tr("%1: %2").arg(name, rangeText(*field)));
    }
    line.remove->setObjectName(QStringLiteral("removeAxis:") + QString::fromStdString(key));
    line.remove->setAutoRaise(true);
    line.remove->setToolTip(tr("Do not vary %1").arg(name));
    line.remove->setAccessibleName(line.remove->toolTip());
    setLineIcon(line.remove, QStringLiteral("remove"));
    line.problem->setObjectName(QStringLiteral("axisProblem:") + QString::fromStdString(key));
    line.problem->setWordWrap(true);
    setRole(line.problem, "error");
    line.problem->hide();
    m_grid->addWidget(line.label, row, 0);
    m_grid->addWidget(line.values, row, 1);
    m_grid->addWidget(line.remove, row, 2);
    m_grid->addWidget(line.problem, row + 1, 0, 1, 3);
    // At once, not with the next event: a new line gets the focus.
    for (QWidget* part :
         {static_cast<QWidget*>(line.label), static_cast<QWidget*>(line.values), static_cast<QWidget*>(line.remove)})
        part->show();
    connect(line.values, &QLineEdit::textEdited, this, [this, key](const QString& text) { typed(key, text); });
    connect(line.remove, &QToolButton::clicked, this, [this, key] { take(key); });
    return line;
}

void AxisList::follow()
{
    const engine::StudyConfig& study = m_model->config().study;
    const std::vector<std::string> keys = otherAxes(study);
    if (keys != m_keys)
        rebuild(keys);
    for (const auto& [key, line] : m_lines) {
        const engine::Field* field = engine::findField(key);
        if (!field || m_model->hasInputProblem(axisProblemKey(key)))
            continue;
        const std::vector<engine::FieldValue>& values = *valuesOf(study, key);
        try {
            if (engine::parseAxisValues(*field, line.values->text().toStdString()) == values)
                continue; // as it was typed
        } catch (const engine::EngineError&) {
            // What stands there is no list of values: it is replaced.
        }
        line.values->setText(QString::fromStdString(engine::axisText(*field, values)));
    }
    followProblems();
}

void AxisList::followProblems()
{
    for (const auto& [key, line] : m_lines) {
        const engine::Problem* problem = m_model->problemAt(axisProblemKey(key));
        QString text;
        if (problem) {
            text = inFormWords(engineText(problem->message));
            if (!problem->hint.empty())
                text += QStringLiteral(" – ") + inFormWords(engineText(problem->hint));
        }
        line.problem->setText(text);
        line.problem->setVisible(problem != nullptr);
        line.values->setAccessibleDescription(text);
    }
}

void AxisList::typed(const std::string& key, const QString& text)
{
    const engine::Field* field = engine::findField(key);
    if (!field)
        return;
    try {
        const std::vector<engine::FieldValue> values = engine::parseAxisValues(*field, text.toStdString());
        m_model->setInputProblem(axisProblemKey(key), {}, {});
        m_model->setStudy(withValuesOf(m_model->config().study, key, values),
                          tr("Change the values of %1").arg(engineText(field->label)), axisProblemKey(key));
    } catch (const engine::EngineError& error) {
        m_model->setInputProblem(axisProblemKey(key), QString::fromStdString(error.message()),
                                 QString::fromStdString(error.hint()));
    }
}

void AxisList::add(const std::string& key)
{
    const engine::Field* field = engine::findField(key);
    if (!field)
        return;
    m_model->setStudy(withValuesOf(m_model->config().study, key, firstValues(*field, m_model->config())),
                      tr("Vary %1").arg(engineText(field->label)), {});
    if (const auto line = m_lines.find(key); line != m_lines.end()) {
        line->second.values->setFocus(Qt::OtherFocusReason);
        line->second.values->selectAll();
    }
}

void AxisList::take(const std::string& key)
{
    m_model->setInputProblem(axisProblemKey(key), {}, {});
    const engine::Field* field = engine::findField(key);
    m_model->setStudy(withValuesOf(m_model->config().study, key, {}),
                      tr("Do not vary %1").arg(engineText(field ? field->label : key)), {});
}

void AxisList::choose()
{
    const engine::TrainConfig& config = m_model->config();
    std::vector<std::string> keys;
    for (const engine::Field& field : engine::fields()) {
        const bool hasPlace = field.key == "sibo.lambda" || field.key == "train.seed";
        if (!hasPlace && field.applies(config) && !valuesOf(config.study, field.key))
            keys.push_back(field.key);
    }
    m_chooser->open(keys, m_add);
}

} // namespace ui
