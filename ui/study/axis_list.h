// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <map>
#include <string>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ui {

class ConfigModel;
class FieldChooser;

/// The axes of a study beside λ and seed: for each a line with its values as a list or a range, what is wrong with
/// them, and a button that takes the axis away; and one that adds an axis. Edits and follows the model.
class AxisList : public QWidget {
    Q_OBJECT

public:
    explicit AxisList(ConfigModel* model, QWidget* parent = nullptr);

private:
    struct Line {
        QLabel* label;
        QLineEdit* values;
        QToolButton* remove;
        QLabel* problem;
    };
    void follow();
    void followProblems();
    void rebuild(const std::vector<std::string>& keys);
    Line addLine(const std::string& key, int row);
    void typed(const std::string& key, const QString& text);
    void add(const std::string& key);
    void take(const std::string& key);
    void choose();

    ConfigModel* m_model;
    QGridLayout* m_grid;
    QToolButton* m_add;
    FieldChooser* m_chooser;
    std::vector<std::string> m_keys;
    std::map<std::string, Line> m_lines;
};

/// Key that what is wrong with an axis's values stands at: "study.axes.method.rank".
[[nodiscard]] std::string axisProblemKey(const std::string& key);

} // namespace ui
