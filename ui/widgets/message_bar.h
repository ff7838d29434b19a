// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
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
    void showError(const QString& what, const ErrorInfo& error);
    [[nodiscard]] QString text() const;

private:
    QLabel *m_text, *m_detail;
    QToolButton* m_close;
};

} // namespace ui
