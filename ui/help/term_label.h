// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/link_label.h"

#include <QTextBrowser>

namespace ui {

/// A label that explains: the first mention of each term of the glossary leads there, by mouse or by Tab and Enter.
/// Screen readers are told the text as it is. Without a term in it, it is a label like any other and takes no focus.
class TermLabel : public LinkLabel {
    Q_OBJECT

public:
    explicit TermLabel(QWidget* parent = nullptr);
    explicit TermLabel(const QString& text, QWidget* parent = nullptr);

    /// Plain or rich, as Qt::mightBeRichText has it where no format was set.
    void setText(const QString& text);
    /// As it was given, without links.
    [[nodiscard]] const QString& givenText() const { return m_text; }
    void setTextFormat(Qt::TextFormat format);
    /// Beside the links.
    void setTextInteractionFlags(Qt::TextInteractionFlags flags);

private:
    void write();

    QString m_text;
    Qt::TextFormat m_format = Qt::AutoText;
    Qt::TextInteractionFlags m_flags;
};

/// The same for a page of text that scrolls.
class TermBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit TermBrowser(QWidget* parent = nullptr);
    void setTermHtml(const QString& html);

protected:
    void changeEvent(QEvent* event) override;

private:
    QString m_html;
};

} // namespace ui
