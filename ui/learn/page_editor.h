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

namespace ui {

/// The form of one page: its text, what it shows, the three boxes, a question.
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
    void buildText(QFormLayout* form);
    void buildShown(QFormLayout* form);
    void buildBoxes(QFormLayout* form);
    void buildQuestion(QFormLayout* form);
    QPlainTextEdit* addEdit(const char* name, int lines);
    [[nodiscard]] QWidget* makeInsert(QPlainTextEdit* into);
    void follow();

    const LessonSource* m_source;
    const std::vector<FigureOffer>* m_offers;
    QLineEdit *m_title, *m_prompt;
    QPlainTextEdit *m_text, *m_paper, *m_code, *m_measured, *m_answer;
    QComboBox *m_shows, *m_highlight, *m_start, *m_question;
    QListWidget* m_runs;
    QWidget* m_chartRow;
    std::vector<QCheckBox*> m_charts;
    QFormLayout* m_form;
    bool m_filling = false;
};

} // namespace ui
