// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QScrollArea;
class QToolButton;

namespace ui {

class LessonText;

/// What a word of the lesson means, below its page until it is closed; a long text scrolls.
class TermCard : public QFrame {
    Q_OBJECT

public:
    explicit TermCard(QWidget* parent = nullptr);

    /// `id` that the program's glossary has as well: a button leads there.
    void showTerm(const QString& term, const QString& markdown, const QString& id = {});

signals:
    void termRequested(const QString& id);
    void pageRequested(int page);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    QLabel* m_term;
    LessonText* m_text;
    QToolButton* m_glossary;
    QString m_id;
    QScrollArea* m_scroll;
};

} // namespace ui
