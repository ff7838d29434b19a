// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <QStringList>
#include <QWidget>

#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;

namespace ui {

class NumberBox;

/// Which column of a file is what: as the recognised data set has it, or chosen by hand for data of one's own.
class MappingEdit : public QWidget {
    Q_OBJECT

public:
    enum class Shape { Preset, Sentences, Scores, Instruction, Chat, Choices };

    explicit MappingEdit(QWidget* parent = nullptr);

    /// Shows a task; its files and everything that has no control here are kept. `fitting`: ids of further presets that
    /// the files can be read by.
    void setTask(const engine::TaskConfig& task, const std::vector<std::string>& fitting = {});
    /// The columns that can be chosen, and the classes found.
    void setColumns(const QStringList& columns, const QStringList& classes);
    /// The columns that the engine takes where none is chosen, by their names.
    void setResolved(const engine::TaskConfig& task);
    [[nodiscard]] engine::TaskConfig task() const;
    [[nodiscard]] Shape shape() const;
    /// Class names as they are typed: with commas between, in double quotes where a name holds one.
    [[nodiscard]] static QStringList namesIn(const QString& text);

signals:
    void edited(); ///< by the person, not by setTask

private:
    struct Column {
        QComboBox* box = nullptr;
        bool optional = false;
    };
    void build();
    void addShapes(const std::vector<std::string>& fitting);
    void takeShape();
    Column addColumn(const char* name, const QString& label, bool optional);
    void followShape();
    void showColumns(const engine::TaskConfig& task);
    void fill(const Column& column, const std::string& chosen);
    [[nodiscard]] engine::TaskConfig presetTask() const;
    void clearColumns(engine::TaskConfig& task) const;
    void readColumns(engine::TaskConfig& task) const;

    engine::TaskConfig m_task;
    QStringList m_columns, m_classes;
    QFormLayout* m_form;
    QComboBox* m_shape;
    Column m_text, m_second, m_label;
    Column m_prompt, m_input, m_response, m_messages, m_context, m_answer;
    QListWidget* m_options;
    QLineEdit* m_labels;
    QComboBox* m_template;
    QCheckBox* m_trainOnInputs;
    NumberBox* m_maxLength;
};

} // namespace ui
