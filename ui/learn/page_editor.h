// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learn/page_draft.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QMenu;
class QPlainTextEdit;
class QSpinBox;
class QToolButton;

namespace ui {

class CheckRow;
class FigureEdit;
class PageExtras;
class QuestionEditor;

/// The form of one page: its text, what it shows, its boxes and questions.
class PageEditor : public QWidget {
    Q_OBJECT

public:
    /// The facts are not owned and live longer.
    explicit PageEditor(const AuthorFacts* facts, QWidget* parent = nullptr);

    void setDraft(const PageDraft& draft);
    [[nodiscard]] PageDraft draft() const;
    /// The facts are others than before: setDraft follows.
    void followFacts();
    /// What more the lesson can be about, beside what the page shows.
    void setAddMenu(QMenu* menu);

signals:
    void changed();

private:
    void buildText();
    void buildShown();
    void buildRuns();
    void fillShown();
    void fillFrames();
    void buildAdding();
    void addBox(const BoxDraft& box);
    void addQuestion(const QuestionDraft& question);
    void fillBoxes(const PageDraft& draft);
    void putInTabOrder();
    void follow();

    const AuthorFacts* m_facts;
    QLineEdit* m_title;
    QPlainTextEdit* m_text;
    QComboBox *m_shows, *m_start;
    QSpinBox* m_startStep;
    QToolButton* m_add;
    QListWidget* m_runs;
    CheckRow *m_charts, *m_frames;
    PageExtras* m_extras;
    QToolButton *m_addBox, *m_addQuestion;
    std::vector<FigureEdit*> m_boxes; ///< by m_draft.boxes
    std::vector<QuestionEditor*> m_questions;
    QFormLayout* m_form;
    PageDraft m_draft; ///< as it was put in; the boxes that are shown
    bool m_filling = false;
};

} // namespace ui
