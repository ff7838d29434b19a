// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lesson.h"
#include "learn/lesson_progress.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class LessonText;

/// What the answer to a prediction sets going: nothing while others are open, the replay, the way through steps, or
/// that the figures of a reading appear.
enum class AnswerStarts { Nothing, Replay, Steps, Figures };

inline const QString kPassed = QStringLiteral("-"); ///< in place of an answer

/// One question. Choice and number are marked against what the recordings give; with "predict" only once the recording
/// was run to its end, else at once: after a wrong answer there is one more try, and the first answer stays the one
/// that counts; of a number typing begins it. Open questions show a model answer to compare one's own with, which can
/// be written afterwards too, and are not marked. Keys: 1 to 8 choose, Enter gives the answer.
class QuestionView : public QFrame {
    Q_OBJECT

public:
    /// `lesson` and `question` live longer. `record` is what was said before.
    QuestionView(const engine::Lesson* lesson, const engine::LessonQuestion* question, const QuestionRecord& record,
                 QWidget* parent = nullptr);

    [[nodiscard]] const QuestionRecord& record() const { return m_record; }
    [[nodiscard]] bool isAnswered() const { return !m_record.first.isEmpty(); }
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    /// What it asks can be told now: a prediction was given, another answer marked for good. Open ones keep nothing
    /// back.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] bool predicts() const { return m_question->predict; }
    void setStarts(AnswerStarts starts);
    /// The replay, which the answer was to set going, does not play and is not at its end: Play is to be pressed.
    void setResting(bool resting);
    /// The recording was run: says what is right and how the answer compares.
    void reveal();
    void pass(); ///< without an answer
    /// The option of that number from 0; false where it cannot be chosen (now).
    bool choose(int option);
    void focusInput();
    void focusAnswer();               ///< on what is told, or what can be done next
    [[nodiscard]] QRect told() const; ///< where verdict and explanation stand
    /// What Tab goes through, in order.
    [[nodiscard]] QList<QWidget*> focusOrder() const;

signals:
    void answered();
    void draftChanged(); ///< typed or chosen
    void termRequested(const QString& id);
    void pageRequested(int page);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildChoice(const QString& answer);
    void buildNumber(const QString& answer);
    void buildOpen(const QString& answer);
    void buildButtons();
    void buildVerdict();
    [[nodiscard]] QString given() const;
    [[nodiscard]] QString typed() const;
    [[nodiscard]] QString nameOf(const QString& answer) const;
    [[nodiscard]] bool isRight(const QString& answer) const;
    [[nodiscard]] bool isMissed() const;
    [[nodiscard]] bool isUnwritten() const; ///< the model answer was had without an own one: that can still be written
    [[nodiscard]] QString missed() const;
    [[nodiscard]] QString noted() const;
    [[nodiscard]] QString quoted(std::size_t option) const;
    [[nodiscard]] QString verdict() const;
    void give();
    void startTrying();
    void tryAgain();
    void take(const QString& answer);
    void followInput();
    void followRecord();
    void followTexts();
    void setOpen(bool open);
    void say(const QString& verdict);
    void fitHeight();

    const engine::Lesson* m_lesson;
    const engine::LessonQuestion* m_question;
    QuestionRecord m_record;
    AnswerStarts m_starts = AnswerStarts::Replay;
    bool m_revealed = false;
    bool m_trying = false; ///< for the second time
    bool m_resting = false;
    QButtonGroup* m_options = nullptr;
    QLineEdit* m_number = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPushButton *m_give, *m_skip;
    QLabel *m_hint, *m_verdict, *m_first;
    QLabel* m_title = nullptr;
    LessonText *m_prompt, *m_explanation;
};

} // namespace ui
