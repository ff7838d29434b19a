// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learn/page_draft.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QToolButton;

namespace ui {

class FigureEdit;
class QuestionEditor;

/// The form of one page: its text, what it shows, its boxes and questions.
class PageEditor : public QWidget {
    Q_OBJECT

public:
    /// Both are not owned and live longer.
    PageEditor(const LessonSource* source, const std::vector<FigureOffer>* offers, QWidget* parent = nullptr);

    void setDraft(const PageDraft& draft);
    [[nodiscard]] PageDraft draft() const;

signals:
    void changed();

private:
    void buildText();
    void buildShown();
    void buildRuns();
    void buildAdding();
    void addBox(const BoxDraft& box);
    void addQuestion(const QuestionDraft& question);
    void fillBoxes(const PageDraft& draft);
    void putInTabOrder();
    void follow();

    const LessonSource* m_source;
    const std::vector<FigureOffer>* m_offers;
    QLineEdit* m_title;
    QPlainTextEdit* m_text;
    QComboBox *m_shows, *m_highlight, *m_start;
    QListWidget* m_runs;
    QWidget* m_chartRow;
    std::vector<QCheckBox*> m_charts;
    QToolButton *m_addBox, *m_addQuestion;
    std::vector<FigureEdit*> m_boxes; ///< by m_draft.boxes
    std::vector<QuestionEditor*> m_questions;
    QFormLayout* m_form;
    PageDraft m_draft; ///< as it was put in; the boxes that are shown
    bool m_filling = false;
};

} // namespace ui
