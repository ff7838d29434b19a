// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learn/page_draft.h"

#include <QDialog>
#include <QTimer>

#include <filesystem>
#include <string>
#include <vector>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;
class QToolButton;

namespace ui {

class MessageBar;
class PageEditor;
class StepsView;
class Theme;

/// Author mode: a lesson of any number of pages around recorded runs, one layer in steps or what the probe read, with
/// boxes, questions and notes for teachers; or another lesson that is changed. What cannot be read back is not written,
/// and the dialog says why. As long as it is unfinished it is kept in a folder of drafts, as it stands a moment after
/// the last change and when the window goes.
class MakeLessonDialog : public QDialog {
    Q_OBJECT

public:
    /// `drafts` may be empty: nothing is kept then. The theme lives longer.
    MakeLessonDialog(const LessonSource& source, const std::filesystem::path& drafts, Theme* theme,
                     QWidget* parent = nullptr);
    ~MakeLessonDialog() override;

    /// The lesson as the form says it is.
    [[nodiscard]] engine::Lesson lesson() const;

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
    bool keepDraft();
    void forgetDraft();
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
    void writeTo(const QString& path);
    void writeNamed(const QString& path);

    LessonSource m_source;
    std::vector<FigureOffer> m_offers;
    std::filesystem::path m_draftFolder, m_draftFile; ///< the file is empty as long as nothing was kept
    std::string m_draftId;
    QTimer m_keepSoon;
    Theme* m_theme;
    std::vector<PageDraft> m_drafts;
    int m_page = 0;
    MessageBar* m_message;
    QLineEdit *m_title, *m_author, *m_summary;
    QSpinBox* m_minutes;
    QListWidget* m_list;
    PageEditor* m_editor;
    StepsView* m_steps = nullptr; ///< where the source is a state: its numbers, to be changed
    QPlainTextEdit* m_teacher;
    QToolButton *m_remove, *m_up, *m_down;
    QPushButton *m_preview, *m_write, *m_discard;
    bool m_typed = false;
};

} // namespace ui
