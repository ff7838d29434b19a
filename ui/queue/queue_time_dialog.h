// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDialog>

class QCheckBox;
class QLabel;
class QTimeEdit;

namespace ui {

/// The next time a clock shows `time`: today, or tomorrow where that has passed.
[[nodiscard]] QDateTime nextTime(const QTime& time, const QDateTime& now);
/// "22:00 today", "06:30 tomorrow", "2026-12-24 22:00".
[[nodiscard]] QString dayAndTime(const QDateTime& time, const QDateTime& now);

/// Asks when the queue is to start: a time of the next 24 hours, and whether the machine stays awake until then.
class QueueTimeDialog : public QDialog {
    Q_OBJECT

public:
    QueueTimeDialog(const QDateTime& now, const QDateTime& proposed, bool keepAwake, QWidget* parent = nullptr);

signals:
    void chosen(const QDateTime& time, bool keepAwake);

private:
    void showWhen();

    QDateTime m_now;
    QTimeEdit* m_time;
    QCheckBox* m_awake;
    QLabel* m_when;
};

} // namespace ui
