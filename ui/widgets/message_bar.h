// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

struct ErrorInfo;

/// One message across the page, at the place where it matters, until it is closed or replaced: what, where, remedy.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Information, Warning, Error };

    explicit MessageBar(QWidget* parent = nullptr);

    void show(Kind kind, const QString& text, const QString& detail = {});
    /// A message with one button; pressing it hides the message and calls back.
    void offer(const QString& text, const QString& detail, const QString& action, std::function<void()> onAction);
    /// A second button beside that of `offer`.
    void alsoOffer(const QString& action, std::function<void()> onAction);
    void showError(const QString& what, const ErrorInfo& error);
    [[nodiscard]] QString text() const;

private:
    QLabel *m_text, *m_detail;
    QPushButton *m_action, *m_second;
    QToolButton* m_close;
    std::function<void()> m_onAction, m_onSecond;
};

} // namespace ui
