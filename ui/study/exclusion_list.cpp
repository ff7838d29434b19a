// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/exclusion_list.h"

#include "config/choice_names.h"
#include "config/config_model.h"
#include "engine/fields.h"
#include "engine/study_plan.h"
#include "translation/engine_texts.h"
#include "widgets/icons.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QString valueText(const engine::Field& field, const engine::FieldValue& value)
{
    if (std::holds_alternative<std::monostate>(value))
        return engineText(field.nullMeaning);
    if (const auto* text = std::get_if<std::string>(&value); text && field.type == engine::FieldType::Choice)
        return choiceName(field, *text);
    return QString::fromStdString(engine::axisText(field, {value}));
}

} // namespace

QString ruleText(const engine::Overrides& rule)
{
    QStringList parts;
    for (const auto& [key, value] : rule) {
        const engine::Field* field = engine::findField(key);
        parts += field ? QStringLiteral("%1 %2").arg(engineText(field->label), valueText(*field, value))
                       : QString::fromStdString(key);
    }
    return parts.join(QStringLiteral(" · "));
}

ExclusionList::ExclusionList(ConfigModel* model, QWidget* parent)
    : QWidget(parent), m_model(model), m_rules(new QVBoxLayout), m_open(new QToolButton(this)),
      m_panel(new QWidget(this)), m_choices(new QGridLayout), m_add(new QPushButton(tr("&Leave out"), m_panel))
{
    m_open->setObjectName(QStringLiteral("openExclusion"));
    m_open->setText(tr("Leave a combination out…"));
    m_open->setToolTip(tr("Points of the grid that are not trained"));
    m_open->setCheckable(true);
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setLineIcon(m_open, QStringLiteral("remove"));
    m_panel->setObjectName(QStringLiteral("exclusionPanel"));
    m_panel->hide();
    m_add->setObjectName(QStringLiteral("addExclusion"));
    m_add->setAutoDefault(false);
    m_choices->setContentsMargins(0, 0, 0, 0);
    m_choices->setColumnStretch(1, 1);
    auto* panel = new QVBoxLayout(m_panel);
    panel->setContentsMargins(18, 0, 0, 0);
    panel->setSpacing(4);
    panel->addLayout(m_choices);
    panel->addWidget(m_add, 0, Qt::AlignLeft);
    m_rules->setSpacing(2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_rules);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addWidget(m_panel);
    connect(m_open, &QToolButton::toggled, this, [this](bool on) {
        fillPanel();
        m_panel->setVisible(on);
    });
    connect(m_add, &QPushButton::clicked, this, &ExclusionList::addChosen);
    connect(m_model, &ConfigModel::changed, this, &ExclusionList::follow);
    follow();
}

void ExclusionList::follow()
{
    while (QLayoutItem* item = m_rules->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const std::vector<engine::Overrides>& rules = m_model->config().study.exclude;
    for (std::size_t i = 0; i < rules.size(); ++i)
        addRule(i, rules[i]);
    if (!m_panel->isHidden())
        fillPanel();
}

void ExclusionList::addRule(std::size_t index, const engine::Overrides& rule)
{
    auto* line = new QWidget(this);
    auto* text = new QLabel(tr("without %1").arg(ruleText(rule)), line);
    text->setObjectName(QStringLiteral("exclusion%1").arg(index));
    text->setWordWrap(true);
    setRole(text, "muted");
    auto* remove = new QToolButton(line);
    remove->setObjectName(QStringLiteral("removeExclusion%1").arg(index));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Train these again"));
    remove->setAccessibleName(tr("Train again: %1").arg(ruleText(rule)));
    setLineIcon(remove, QStringLiteral("remove"));
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text, 1);
    layout->addWidget(remove, 0, Qt::AlignTop);
    m_rules->addWidget(line);
    connect(remove, &QToolButton::clicked, this, [this, index] {
        engine::StudyConfig study = m_model->config().study;
        study.exclude.erase(study.exclude.begin() + static_cast<std::ptrdiff_t>(index));
        m_model->setStudy(study, tr("Leave less out"), {});
    });
}

void ExclusionList::fillPanel()
{
    while (QLayoutItem* item = m_choices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_boxes.clear();
    for (const auto& [key, values] : m_model->config().study.axes) {
        const engine::Field* field = engine::findField(key);
        if (!field)
            continue;
        const int row = static_cast<int>(m_boxes.size());
        auto* label = new QLabel(engineText(field->label), m_panel);
        auto* box = new QComboBox(m_panel);
        box->setObjectName(QStringLiteral("exclude:") + QString::fromStdString(key));
        box->setAccessibleName(label->text());
        box->addItem(tr("any"));
        for (const engine::FieldValue& value : values)
            box->addItem(valueText(*field, value));
        m_choices->addWidget(label, row, 0);
        m_choices->addWidget(box, row, 1);
        m_boxes.emplace_back(key, box);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            m_add->setEnabled(std::any_of(m_boxes.begin(), m_boxes.end(),
                                          [](const auto& one) { return one.second->currentIndex() > 0; }));
        });
    }
    m_add->setEnabled(false);
}

void ExclusionList::addChosen()
{
    engine::StudyConfig study = m_model->config().study;
    engine::Overrides rule;
    for (const auto& [key, box] : m_boxes) {
        const auto axis = std::find_if(study.axes.begin(), study.axes.end(),
                                       [&key = key](const auto& one) { return one.first == key; });
        if (box->currentIndex() > 0 && axis != study.axes.end())
            rule.emplace_back(key, axis->second[static_cast<std::size_t>(box->currentIndex() - 1)]);
    }
    if (rule.empty())
        return;
    study.exclude.push_back(std::move(rule));
    m_open->setChecked(false);
    m_model->setStudy(study, tr("Leave a combination out"), {});
}

} // namespace ui
