// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/layer_steps.h"
#include "learn/lesson_progress.h"
#include "learn/lesson_shelf.h"

#include <QPointer>
#include <QWidget>

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

class QAction;
class QLabel;
class QListWidget;
class QMenu;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace ui {

class LessonPlayer;
class MakeLessonDialog;
class MessageBar;
class Theme;
struct LessonSource;
struct ProbeAnswer;

/// Lessons: a list with what each is about and how far one is, and the player. Lessons of others are opened, dropped,
/// exported, removed; a lesson can be made from a run, a study or one layer in steps; any recorded run replays.
class LearnPage : public QWidget {
    Q_OBJECT

public:
    struct Context {
        Theme* theme = nullptr;
        QSettings* settings = nullptr;           ///< progress; null: it is not kept
        std::filesystem::path shipped;           ///< folder of the lessons that come with the program
        std::filesystem::path library;           ///< those of others go to its lessons/
        QString language = QStringLiteral("en"); ///< in which lessons are shown where they have it
    };

    /// Nothing in the context is owned, all of it lives longer.
    explicit LearnPage(const Context& context, QWidget* parent = nullptr);

    /// Takes the lesson into the library and plays it, or says what is wrong with it.
    void openLesson(const std::filesystem::path& place);
    /// What the window has that a lesson can be about; what is empty is not offered.
    struct Offers {
        std::function<std::vector<std::filesystem::path>()> runs; ///< folders of those that are selected
        std::function<engine::StepsState()> steps;                ///< as they stand in the Lab
        std::function<void()> probe;                              ///< makeLesson of what it reads follows
    };
    void setOffers(const Offers& offers);

    /// Asks what the lesson is to be, then for its file. While one is being written it is asked whether this is added.
    void makeLesson(const std::vector<std::filesystem::path>& runsOrStudies);
    void makeLesson(const std::filesystem::path& runOrStudy) { makeLesson(std::vector{runOrStudy}); }
    void makeLesson(const engine::StepsState& state);
    void makeLesson(const ProbeAnswer& answer);
    /// Plays what the runs of the folder told while they trained.
    void replayRun(const std::filesystem::path& runOrStudy);
    [[nodiscard]] LessonPlayer* player() const { return m_player; }
    [[nodiscard]] QListWidget* list() const { return m_list; }
    [[nodiscard]] MessageBar* message() const { return m_message; }
    [[nodiscard]] bool isPlaying() const;
    [[nodiscard]] bool isSettled() const { return m_working == 0; }
    void showList();
    void play(int row);
    /// The lesson of that key (playing()), or with an empty one the first; as soon as the lessons are read.
    void playKnown(const QString& key);
    /// False: a lesson is being written that cannot be kept, and its window says why.
    [[nodiscard]] bool keepDrafts();
    [[nodiscard]] QString playing() const; ///< key of the lesson that is shown; empty: none that could be found again

signals:
    void probeWanted(); ///< a sentence is to be read there, for a lesson

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildButtons();
    void connectButtons();
    void buildList();
    [[nodiscard]] QWidget* makeAbout();
    void readAll();
    void takeShelf(const ShelfRead& read);
    void start(const LessonPointer& lesson);
    void fillList();
    [[nodiscard]] int lastBegun() const; ///< row of the lesson begun last and not finished; else the first
    void followChoice();
    [[nodiscard]] LessonPointer chosen() const; ///< null: none
    [[nodiscard]] bool isOwn(const engine::Lesson& lesson) const;
    void exportChosen();
    void removeChosen();
    void startAgain();
    void keepFinished();
    void offerNext();
    void setWorking(int change);
    [[nodiscard]] QString keyOf(const engine::Lesson& lesson) const; ///< of its progress
    void editChosen();
    void fillDrafts();
    void goOnWith(const std::filesystem::path& draft);
    void openDialog(const LessonSource& source);
    void take(const LessonSource& source);
    void addRuns(const std::vector<std::filesystem::path>& folders);
    void fillAddMenu(QMenu* menu);
    [[nodiscard]] std::filesystem::path own() const { return m_context.library / "lessons"; }
    [[nodiscard]] std::filesystem::path drafts() const { return own() / "drafts"; }

    Context m_context;
    LessonProgress m_progress;
    MessageBar* m_message;
    QStackedWidget* m_stack;
    QListWidget* m_list;
    QLabel *m_title, *m_about, *m_busy;
    QPushButton *m_play, *m_again, *m_export, *m_edit, *m_remove, *m_open, *m_make, *m_replay;
    QMenu* m_kinds = nullptr; ///< what a lesson can be made from, and the drafts
    QAction* m_ofProbe = nullptr;
    LessonPlayer* m_player;
    QPointer<MakeLessonDialog> m_author; ///< a lesson that is being written; one at a time
    Offers m_offers;
    bool m_adding = false; ///< the probe was asked for the lesson that is being written
    std::vector<LessonPointer> m_lessons;
    std::optional<QString> m_wanted; ///< to be played when it is read
    LessonPointer m_playing,
        m_finished;    ///< as they were read; the latter until it has been told
    int m_working = 0; ///< jobs in the background
};

} // namespace ui
