// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learn/page_draft.h"

#include <QDialog>

#include <filesystem>
#include <string>
#include <vector>

class QLineEdit;
class QListWidget;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;
class QToolButton;

namespace ui {

class DraftKeeper;
class LessonExtras;
class MessageBar;
class PageEditor;
class SourceList;
class StateEdit;
class Theme;

/// Author mode: a lesson of any number of pages around recorded runs, one layer in steps or what the probe read, with
/// boxes, questions and notes for teachers; or another lesson that is changed. What the lesson is about can be added to
/// while it is written. What cannot be read back is not written, and the dialog says why. As long as it is unfinished
/// it is kept in a folder of drafts, as it stands a moment after the last change and when the window goes.
class MakeLessonDialog : public QDialog {
    Q_OBJECT

public:
    /// `drafts` may be empty: nothing is kept then. The theme lives longer.
    MakeLessonDialog(const LessonSource& source, const std::filesystem::path& drafts, Theme* theme,
                     QWidget* parent = nullptr);
    ~MakeLessonDialog() override;

    /// The lesson as the form says it is.
    [[nodiscard]] engine::Lesson lesson() const;
    /// What "Add to this lesson" offers; empty at first, and not offered then.
    [[nodiscard]] QMenu* addMenu() const { return m_addMenu; }
    void offerMore();
    /// More that the lesson is about. The page that is open shows it then, or a new one behind it.
    void add(const LessonSource& more, bool onNewPage);
    void showError(const QString& what, const ErrorInfo& error);
    /// False: something was typed that cannot be kept; the dialog says why.
    [[nodiscard]] bool keep();

public slots:
    void reject() override; ///< asks first where something was changed

signals:
    void made(const std::filesystem::path& file);

private:
    void build();
    void fill();
    void connectForm();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makePages();
    [[nodiscard]] QWidget* makeButtons();
    void followForm();
    void changeSomething();
    [[nodiscard]] engine::Lesson asTyped(bool whole, int* lost = nullptr) const;
    void followSource(bool renamed = false);
    void takeOut(int kind, const QString& id);
    void discard();
    void fillList();
    void showDraft(int page);
    void addPage();
    void removePage();
    void movePage(int by);
    [[nodiscard]] PageDraft firstDraft() const;
    [[nodiscard]] bool isWhole();
    void preview();
    void write();
    void writeNamed(const QString& path);

    AuthorFacts m_facts;
    QStringList m_taken; ///< names of figures that its texts came with
    Theme* m_theme;
    std::vector<PageDraft> m_drafts;
    int m_page = 0;
    MessageBar* m_message;
    QLineEdit *m_title, *m_author, *m_summary;
    QSpinBox* m_minutes;
    QListWidget* m_list;
    PageEditor* m_editor;
    StateEdit* m_states;
    SourceList* m_sources;
    LessonExtras* m_extras;
    QTabWidget* m_tabs;
    QMenu* m_addMenu;
    QPlainTextEdit* m_teacher;
    QToolButton *m_remove, *m_up, *m_down;
    QPushButton *m_preview, *m_write, *m_discard;
    DraftKeeper* m_keeper;
    bool m_typed = false, m_notKept = false; ///< the latter is said
};

} // namespace ui
