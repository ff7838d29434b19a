// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/lab_context.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class MessageBar;
class ProbeArms;
class ProbeFigures;
class TermLabel;

/// The over-smoothing probe: sentences that one types, a line each, read by several models side by side while one
/// types; the sentence with the cursor is shown token by token. What was wrong is told in place, and the last figures
/// stay.
class ProbeView : public QWidget {
    Q_OBJECT

public:
    static constexpr int kMostSentences = 256;

    explicit ProbeView(const LabContext& context, QWidget* parent = nullptr);

    [[nodiscard]] ProbeArms* arms() const { return m_arms; }
    [[nodiscard]] ProbeFigures* figures() const { return m_figures; }
    /// Puts the sentences of a text file, a line each, into the edit.
    void openTexts(const std::filesystem::path& file);
    /// Shows an answer, and asks nothing: for pictures.
    void showAnswer(const ProbeAnswer& answer);

    /// Lessons can be made from what is read: the button is there.
    void offerLessons();
    /// Asks for all that a lesson keeps, then `lessonRequested`, also where the text is typed on meanwhile; without an
    /// answer it says why.
    void makeLesson();

signals:
    void lessonRequested(const ui::ProbeAnswer& answer);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildSide();
    void buildTextRow(QVBoxLayout* into);
    void fillPickMenu(QMenu* menu);
    void askSoon();
    void ask();
    [[nodiscard]] std::optional<ProbeQuestion> question();
    void say(const QString& text, bool warns);
    [[nodiscard]] bool canBeALesson() const;
    void markTokens(const std::vector<std::size_t>& tokens);

    LabContext m_context;
    ProbeArms* m_arms;
    ProbeFigures* m_figures;
    MessageBar* m_message;
    QPlainTextEdit* m_text;
    QComboBox* m_model;
    QCheckBox* m_special;
    QLabel* m_state;
    TermLabel* m_facts;
    QPushButton* m_lesson;
    QTimer m_soon;
    ProbeAnswer m_answer;
    std::vector<std::size_t> m_marked;    ///< places among the sentence's tokens
    std::optional<ProbeQuestion> m_asked; ///< last; none where what is shown then is a problem: answers come too late
    bool m_modelChosen = false, m_failed = false;
    bool m_waiting = false;      ///< for the answer to the newest question
    bool m_lessonWanted = false; ///< of the next answer
    int m_shownLine = 0;         ///< of the text, of the sentence that was asked last
};

} // namespace ui
