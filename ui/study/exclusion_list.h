// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QGridLayout;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace ui {

class ConfigModel;

/// Combinations that a study leaves out, each as "λ 0 · source zero" with a button that takes the rule away, and below
/// them a panel that makes a rule from the axes' values. Edits and follows the model.
class ExclusionList : public QWidget {
    Q_OBJECT

public:
    explicit ExclusionList(ConfigModel* model, QWidget* parent = nullptr);

private:
    void follow();
    void addRule(std::size_t index, const engine::Overrides& rule);
    void fillPanel();
    void addChosen();

    ConfigModel* m_model;
    QVBoxLayout* m_rules;
    QToolButton* m_open;
    QWidget* m_panel;
    QGridLayout* m_choices;
    QPushButton* m_add;
    std::vector<std::pair<std::string, QComboBox*>> m_boxes;
};

/// "λ 0 · source zero": a rule or single setting in the words of run labels.
[[nodiscard]] QString ruleText(const engine::Overrides& rule);

} // namespace ui
