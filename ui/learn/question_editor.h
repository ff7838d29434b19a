// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learn/page_draft.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace ui {

class FigureEdit;
class OptionEditor;

/// The form of one question of a page: its kind, its texts, and of a choice its options with what makes them right.
class QuestionEditor : public QWidget {
    Q_OBJECT

public:
    /// The facts are not owned and live longer. `number` counts the page's questions from 1.
    QuestionEditor(const AuthorFacts* facts, int number, QWidget* parent = nullptr);

    void setDraft(const QuestionDraft& draft);
    [[nodiscard]] QuestionDraft draft() const;
    /// Says what a question of this kind needs, where the page as it is does not have it, and which option is right.
    void followPage(const PageDraft& page);
    /// Its fields begin where those of the page do.
    void setLabelWidth(int pixels);
    [[nodiscard]] QList<QWidget*> focusOrder() const;

signals:
    void changed();

private:
    void build();
    void fillKinds();
    void fillOptions();
    void addOption(const OptionDraft& option);
    void removeOption(OptionEditor* option);
    void followFirst(const engine::LessonCheck& before);
    void firstOptions();
    void follow();
    [[nodiscard]] QString needOf(const PageDraft& page) const;
    [[nodiscard]] QString needOfChoice(const PageDraft& page) const;
    [[nodiscard]] QString nameOf(const char* name) const;

    const AuthorFacts* m_facts;
    int m_number;
    QFormLayout* m_form;
    QComboBox* m_kind;
    QLabel* m_need;
    QLineEdit* m_prompt;
    QWidget* m_optionRows;
    QVBoxLayout* m_optionColumn;
    std::vector<OptionEditor*> m_options;
    QToolButton* m_addOption;
    QDoubleSpinBox* m_within;
    QCheckBox* m_predict;
    FigureEdit* m_answer;
    QuestionDraft m_draft;
    bool m_filling = false;
};

} // namespace ui
