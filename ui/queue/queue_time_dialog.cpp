// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queue_time_dialog.h"

#include "widgets/format.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeEdit>

namespace ui {

QDateTime nextTime(const QTime& time, const QDateTime& now)
{
    const QDateTime today(now.date(), time);
    return today > now ? today : QDateTime(now.date().addDays(1), time);
}

QString dayAndTime(const QDateTime& time, const QDateTime& now)
{
    const QString clock = time.time().toString(QStringLiteral("HH:mm"));
    const qint64 days = now.date().daysTo(time.date());
    return days == 0   ? QueueTimeDialog::tr("%1 today").arg(clock)
           : days == 1 ? QueueTimeDialog::tr("%1 tomorrow").arg(clock)
                       : time.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QueueTimeDialog::QueueTimeDialog(const QDateTime& now, const QDateTime& proposed, bool keepAwake, QWidget* parent)
    : QDialog(parent), m_now(now), m_time(new QTimeEdit(proposed.time(), this)),
      m_awake(new QCheckBox(tr("Keep the machine &awake until then"), this)), m_when(new QLabel(this))
{
    setObjectName(QStringLiteral("queueTimeDialog"));
    setWindowTitle(tr("Start the queue"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_time->setObjectName(QStringLiteral("queueTime"));
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setAccessibleName(tr("Time at which the queue starts"));
    m_awake->setObjectName(QStringLiteral("queueAwake"));
    m_awake->setChecked(keepAwake);
    m_when->setObjectName(QStringLiteral("queueWhen"));
    m_when->setProperty("role", "muted");
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* begin = buttons->addButton(tr("&Start then"), QDialogButtonBox::AcceptRole);
    begin->setObjectName(QStringLiteral("queueTimeAccept"));
    begin->setDefault(true);
    auto* layout = new QFormLayout(this);
    layout->addRow(tr("Start &at"), m_time);
    layout->addRow(QString(), m_when);
    layout->addRow(m_awake);
    layout->addRow(buttons);
    connect(m_time, &QTimeEdit::timeChanged, this, &QueueTimeDialog::showWhen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(nextTime(m_time->time(), m_now), m_awake->isChecked());
        accept();
    });
    showWhen();
}

void QueueTimeDialog::showWhen()
{
    const QDateTime time = nextTime(m_time->time(), m_now);
    m_when->setText(
        tr("%1, in %2").arg(dayAndTime(time, m_now), formatDuration(static_cast<double>(m_now.secsTo(time)))));
}

} // namespace ui
