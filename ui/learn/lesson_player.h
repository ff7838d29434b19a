// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lesson.h"
#include "learn/lesson_progress.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QShortcut;
class QSplitter;
class QToolButton;
class QVBoxLayout;

namespace ui {

class ElidedLabel;
class GentleScroll;
class LessonBoxView;
class LessonStage;
class LessonText;
class QuestionView;
class TeacherNotes;
class TermCard;
class Theme;

/// One lesson, a page at a time: text, boxes and questions at the left, what is shown of runs and states at the right.
/// A page that asks for predictions runs as soon as each has an answer (or was passed over); what was measured is told
/// when it has been at its end. Boxes that would answer a question stay closed until it has been answered. Keys:
/// Alt+Page Down and Alt+Page Up, or Alt+Right and Alt+Left, for the pages; 1 to 8 choose in the first open question,
/// Enter answers; Ctrl+T the teacher's notes; Tab. In presentation mode only the page and the way on are left.
class LessonPlayer : public QWidget {
    Q_OBJECT

public:
    /// The theme and the settings behind `progress` live longer.
    LessonPlayer(Theme* theme, LessonProgress progress, QWidget* parent = nullptr);
    ~LessonPlayer() override;

    /// Opens at the page where it was left. `key` (progressKey): where progress is kept; empty: nowhere.
    void setLesson(std::shared_ptr<const engine::Lesson> lesson, const QString& key = {});
    [[nodiscard]] const engine::Lesson* lesson() const { return m_lesson.get(); }
    void showPage(int page);
    [[nodiscard]] int page() const { return m_page; }
    void showTerm(const QString& id);
    /// The focus to the way on. No focus proxy: Tab would jump there, over what stands before it.
    void focusNext();

    [[nodiscard]] LessonStage* stage() const { return m_stage; }
    [[nodiscard]] const std::vector<QuestionView*>& questions() const { return m_questions; }

signals:
    void pageChanged();
    void finished();       ///< its last page was left by Finish; then:
    void leaveRequested(); ///< back to the list

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildHead();
    void buildReading();
    void buildBelow();
    void buildFoot();
    void buildKeys();
    void goOn();
    void leave();
    [[nodiscard]] const engine::LessonPage& shownPage() const;
    void fillReading(const engine::LessonPage& page);
    void addBox(const engine::LessonBox& box);
    void addQuestion(const engine::LessonQuestion& question, int number);
    LessonText* addText(QVBoxLayout* layout, const std::string& markdown);
    [[nodiscard]] QuestionView* openPrediction() const; ///< the first one; null: none
    [[nodiscard]] bool isTold() const;
    void followPredictions();
    void followAnswer(QuestionView* question);
    void followStage();
    void followBoxes();
    void openBox(LessonBoxView* box);
    void showQuestion();
    void followBelow();
    [[nodiscard]] QuestionView* unanswered() const; ///< the first one; null: none
    void showTold(QuestionView* question);
    void showAllTold();
    void followTheme();
    void followFont();
    void toggleNotes();

    Theme* m_theme;
    LessonProgress m_progress;
    std::shared_ptr<const engine::Lesson> m_lesson;
    QString m_key;
    int m_page = 0;
    // In the order in which Tab goes through them.
    QToolButton *m_list, *m_teacher;
    QScrollArea* m_reading;
    QToolButton* m_below; ///< a question waits below what is seen
    TermCard* m_term;
    LessonStage* m_stage;
    QPushButton *m_back, *m_next;
    ElidedLabel *m_title, *m_facts;
    QLabel* m_number;
    QSplitter* m_columns;
    TeacherNotes* m_notes;
    GentleScroll* m_scroll;
    QPointer<QWidget> m_content;
    QPointer<QLabel> m_pageTitle;
    QVBoxLayout* m_contentLayout = nullptr;
    QList<QWidget*> m_focusOrder;     ///< of the content
    std::vector<QShortcut*> m_arrows; ///< where a state is shown they go through its steps
    std::vector<QuestionView*> m_questions;
    std::vector<LessonBoxView*> m_boxes;
    bool m_isSetUp = false;  ///< the page's predictions are known
    bool m_isPlayed = false; ///< what happens now happens before the reader's eyes
    bool m_wasAtEnd = false;
    bool m_told = false; ///< it has been at its end, or there is nothing to run
};

} // namespace ui
