// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learn/page_draft.h"

#include <QDialog>

#include <filesystem>
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

/// Author mode: a lesson of any number of pages around recorded runs or one layer in steps, with the three boxes,
/// questions and notes for teachers. What cannot be read back is not written, and the dialog says why. The file is an
/// ordinary lesson: lesson.json in it can be edited on.
class MakeLessonDialog : public QDialog {
    Q_OBJECT

public:
    /// The theme lives longer.
    MakeLessonDialog(const LessonSource& source, Theme* theme, QWidget* parent = nullptr);

    /// The lesson as the form says it is.
    [[nodiscard]] engine::Lesson lesson() const;

public slots:
    void reject() override; ///< asks first where something was typed

signals:
    void made(const std::filesystem::path& file);

private:
    void build();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makePages();
    [[nodiscard]] QWidget* makeButtons();
    void followForm();
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

    LessonSource m_source;
    std::vector<FigureOffer> m_offers;
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
    QPushButton *m_preview, *m_write;
    bool m_typed = false;
};

} // namespace ui
