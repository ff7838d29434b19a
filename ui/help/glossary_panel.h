// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace ui {

struct GlossaryTerm;

/// The glossary: a search line, the terms that it leaves, and what the chosen one means. Links in a meaning lead on to
/// other terms. Typing looks in terms and meanings, terms first; Down and Up move in the list from the search line.
class GlossaryPanel : public QWidget {
    Q_OBJECT

public:
    /// Terms stand in the order of `language` ("de"), whose translations are loaded.
    explicit GlossaryPanel(const QString& language, QWidget* parent = nullptr);

    /// Clears the search and shows a term; false where there is none of that id, and nothing changes.
    bool showTerm(const QString& id);
    /// Empty where the search leaves none.
    [[nodiscard]] QString shownTerm() const;
    void focusSearch();
    /// Wide enough to be read.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void showCurrent();
    void fitWidth();
    [[nodiscard]] const GlossaryTerm* current() const;

    QString m_language;
    QLineEdit* m_search;
    QListWidget* m_list;
    QTextBrowser* m_text;
    QLabel* m_none;
};

} // namespace ui
