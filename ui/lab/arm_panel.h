// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/lab_session.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;

namespace ui {

class ElidedLabel;

/// What one model says, beside the others: a conversation that grows as it is generated, or the classes of a text with
/// their probabilities.
class ArmPanel : public QFrame {
    Q_OBJECT

public:
    ArmPanel(const QString& title, int number, QWidget* parent = nullptr);

    void setFacts(const engine::LabArmFacts& facts);
    [[nodiscard]] QString title() const { return m_title; }
    void clear();
    void addQuestion(const QString& text); ///< and its answer begins behind it
    void append(const QString& piece);
    /// How the answer ended: "64 tokens · 20 a second".
    void finish(const QString& how);
    void showHead(const std::optional<engine::HeadAnswer>& answer);
    [[nodiscard]] QString text() const;

private:
    QString m_title;
    ElidedLabel* m_facts;
    QPlainTextEdit* m_text;
};

} // namespace ui
