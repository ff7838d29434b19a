// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace ui {

/// Markdown of a lesson as high as its text. Nothing is loaded: no HTML, no pictures, no addresses; links are terms and
/// pages of the lesson, everything else does nothing. No line ends within an equation, and emphasis among Chinese
/// characters is bold. Arrow and page keys scroll what it stands in; Tab goes from link to link.
class LessonText : public QTextBrowser {
    Q_OBJECT

public:
    explicit LessonText(QWidget* parent = nullptr);

    void setText(const QString& markdown);
    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;

signals:
    void termRequested(const QString& id);
    void pageRequested(int page); ///< from 0

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void follow(const QUrl& link);
    void fit();
    void restyle();

    QString m_markdown;
};

} // namespace ui
