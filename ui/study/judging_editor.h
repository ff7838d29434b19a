// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QSpinBox;

namespace ui {

class ChoiceEdit;
class ConfigModel;
class NumberBox;

/// What a study is judged by (metric, data, last or best step, a margin that does not matter) and in what order its
/// runs are trained (grid, halving, refine). Edits and follows the model.
class JudgingEditor : public QWidget {
    Q_OBJECT

public:
    explicit JudgingEditor(ConfigModel* model, QWidget* parent = nullptr);

private:
    void buildEndpoint(QGridLayout* grid);
    void buildStrategy(QGridLayout* grid);
    QSpinBox* makeCount(const char* name, int low, int high, const QString& prefix, const QString& suffix);
    void follow();
    void followEndpoint();
    void fillMetrics();
    void fillData();
    void marginTyped(const QString& text);
    template<class Change>
    void change(const QString& what, Change change);

    ConfigModel* m_model;
    QComboBox *m_metric = nullptr, *m_data = nullptr;
    ChoiceEdit *m_step = nullptr, *m_strategy = nullptr;
    NumberBox* m_margin = nullptr;
    QSpinBox *m_rungs = nullptr, *m_keep = nullptr, *m_rounds = nullptr;
    QLabel *m_problem = nullptr, *m_explained = nullptr;
};

} // namespace ui
