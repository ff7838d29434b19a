// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lesson.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class LessonText;

/// One question. Choice and number are marked against what the recordings give; with "predict" only once the recording
/// was run to its end. Open questions show a model answer to compare one's own with, and are not marked.
class QuestionView : public QFrame {
    Q_OBJECT

public:
    /// `lesson` and `question` live longer. `answer` is one given before, or empty.
    QuestionView(const engine::Lesson* lesson, const engine::LessonQuestion* question, const QString& answer,
                 QWidget* parent = nullptr);

    /// What was answered: the option's number, the number as typed, the text; empty: nothing yet.
    [[nodiscard]] QString answer() const { return m_given; }
    [[nodiscard]] bool isAnswered() const { return !m_given.isEmpty(); }
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    /// The recording was run: says what is right and how the answer compares.
    void reveal();
    /// What Tab goes through, in order.
    [[nodiscard]] QList<QWidget*> focusOrder() const;

signals:
    void answered();
    void termRequested(const QString& id);
    void pageRequested(int page);

private:
    void build(const QString& answer);
    void buildChoice(const QString& answer);
    void buildNumber(const QString& answer);
    void buildOpen(const QString& answer);
    void buildButtons();
    void give();
    [[nodiscard]] QString given() const;
    void followInput();
    [[nodiscard]] QString verdict() const;
    void lock();

    const engine::Lesson* m_lesson;
    const engine::LessonQuestion* m_question;
    QString m_given;
    bool m_revealed = false;
    QButtonGroup* m_options = nullptr;
    QLineEdit* m_number = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPushButton *m_give, *m_skip;
    QLabel* m_verdict;
    LessonText *m_prompt, *m_explanation;
};

} // namespace ui
