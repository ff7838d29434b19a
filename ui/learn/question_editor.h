// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learn/page_draft.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace ui {

class FigureEdit;

/// The form of one question of a page: its kind, and its texts.
class QuestionEditor : public QWidget {
    Q_OBJECT

public:
    /// Source and offers are not owned and live longer. `number` counts the page's questions from 1.
    QuestionEditor(const LessonSource* source, const std::vector<FigureOffer>* offers, int number,
                   QWidget* parent = nullptr);

    void setDraft(const QuestionDraft& draft);
    [[nodiscard]] QuestionDraft draft() const;
    /// Says what a question of this kind needs, where the page as it is does not have it.
    void followPage(const PageDraft& page);
    /// Its fields begin where those of the page do.
    void setLabelWidth(int pixels);
    [[nodiscard]] QList<QWidget*> focusOrder() const;

signals:
    void changed();

private:
    void fillKinds();
    void follow();
    [[nodiscard]] QString needOf(const PageDraft& page) const;
    [[nodiscard]] QString nameOf(const char* name) const;

    const LessonSource* m_source;
    const std::vector<FigureOffer>* m_offers;
    int m_number;
    QFormLayout* m_form;
    QComboBox* m_kind;
    QLabel* m_need;
    QLineEdit* m_prompt;
    QWidget* m_optionRows;
    std::vector<QLineEdit*> m_options;
    FigureEdit* m_answer;
    QuestionDraft m_draft;
    bool m_filling = false;
};

} // namespace ui
