// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QScrollArea;

namespace ui {

class LessonText;

/// What a word of the lesson means, below its page until it is closed; a long text scrolls.
class TermCard : public QFrame {
    Q_OBJECT

public:
    explicit TermCard(QWidget* parent = nullptr);

    void showTerm(const QString& term, const QString& markdown);

signals:
    void termRequested(const QString& id);
    void pageRequested(int page);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QLabel* m_term;
    LessonText* m_text;
    QScrollArea* m_scroll;
};

} // namespace ui
