// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queue_file.h"

#include "widgets/format.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSysInfo>

namespace ui {

namespace {

constexpr int kFormat = 1;
constexpr qint64 kLargest = 64 * 1024 * 1024; // bytes; more is no queue

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Queue)
};

QByteArray readAll(const std::filesystem::path& path)
{
    QFile file(toQString(path));
    return file.open(QIODevice::ReadOnly) ? file.read(kLargest) : QByteArray();
}

QueuePlan planFromJson(const QJsonObject& object)
{
    QueuePlan plan;
    plan.running = object[QStringLiteral("running")].toBool();
    plan.keepAwake = object[QStringLiteral("keep_awake")].toBool(true);
    const QDateTime time = QDateTime::fromString(object[QStringLiteral("start_at")].toString(), Qt::ISODate);
    if (time.isValid())
        plan.startAt = time.toLocalTime();
    return plan;
}

QByteArray toBytes(const QueueContents& contents, const std::filesystem::path& library)
{
    QJsonArray entries;
    for (const QueueEntry& entry : contents.entries)
        entries.append(toJson(entry, library));
    QJsonObject root{{QStringLiteral("format"), kFormat},
                     {QStringLiteral("running"), contents.plan.running},
                     {QStringLiteral("keep_awake"), contents.plan.keepAwake},
                     {QStringLiteral("entries"), entries}};
    if (contents.plan.startAt.isValid())
        root[QStringLiteral("start_at")] = contents.plan.startAt.toUTC().toString(Qt::ISODate);
    return QJsonDocument(root).toJson();
}

} // namespace

QueueFile::QueueFile(std::filesystem::path library)
    : m_library(std::move(library)), m_path(m_library / "queue.json"), m_lock(toQString(m_library / "queue.lock"))
{
    m_lock.setStaleLockTime(0); // a lock is stale when its process is gone, never by age
}

bool QueueFile::own()
{
    return m_lock.isLocked() || m_lock.tryLock(0);
}

QString QueueFile::holder() const
{
    qint64 process = 0;
    QString host, program;
    if (m_lock.getLockInfo(&process, &host, &program)) {
        return host.isEmpty() || host == QSysInfo::machineHostName()
                   ? Words::tr("another window (process %1)").arg(process)
                   : Words::tr("a window on %1 (process %2)").arg(host).arg(process);
    }
    return m_lock.error() == QLockFile::PermissionError ? Words::tr("nobody: the library's folder cannot be written")
                                                        : Words::tr("another window");
}

QueueFile::Loaded QueueFile::load()
{
    m_written = readAll(m_path);
    if (m_written.isEmpty() && !QFile::exists(toQString(m_path)))
        return {};
    return read(m_written);
}

QueueFile::Loaded QueueFile::read(const QByteArray& bytes)
{
    Loaded loaded;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    const QJsonObject root = document.object();
    const int format = root[QStringLiteral("format")].toInt();
    if (format > kFormat) {
        loaded.problem =
            putAside(QStringLiteral("newer"), Words::tr("the queue was written by a newer version of the program"),
                     Words::tr("open it with that version, or rename it to queue.json after an update"), false);
        return loaded;
    }
    if (!document.isObject() || format < 1 || !root[QStringLiteral("entries")].isArray()) {
        const QString where = error.error == QJsonParseError::NoError
                                  ? Words::tr("it holds no list of entries")
                                  : Words::tr("%1 at byte %2").arg(error.errorString()).arg(error.offset);
        loaded.problem = putAside(QStringLiteral("damaged"), Words::tr("the queue cannot be read: %1").arg(where),
                                  Words::tr("correct it and rename it to queue.json while no window is open"), false);
        return loaded;
    }
    loaded.contents.plan = planFromJson(root);
    int lost = 0;
    QStringList seen;
    for (const QJsonValue& value : root[QStringLiteral("entries")].toArray()) {
        std::optional<QueueEntry> entry = queueEntryFromJson(value.toObject(), m_library);
        if (!entry || seen.contains(entry->id)) {
            ++lost;
            continue;
        }
        seen += entry->id;
        loaded.contents.entries.push_back(std::move(*entry));
    }
    if (lost > 0)
        loaded.problem =
            putAside(QStringLiteral("damaged"), Words::tr("%1 entries of the queue cannot be read").arg(lost),
                     Words::tr("the other entries stay; look into the file for those that are left out"), true);
    return loaded;
}

ErrorInfo QueueFile::putAside(const QString& kind, const QString& message, const QString& hint, bool keep)
{
    ErrorInfo info{QStringLiteral("bad_file"), message, toQString(m_path.filename()), hint};
    if (!isOwn())
        return info;
    for (int number = 1;; ++number) {
        const QString name = QStringLiteral("queue-%1-%2.json").arg(kind).arg(number);
        const QString aside = toQString(m_library / toPath(name));
        if (QFile::exists(aside))
            continue;
        const bool moved = keep ? QFile::copy(toQString(m_path), aside) : QFile::rename(toQString(m_path), aside);
        if (moved) {
            info.hint = Words::tr("it was kept as %1: %2").arg(name, hint);
            if (!keep)
                m_written.clear();
        } else {
            m_blocked = true; // rather no queue than an old one lost
        }
        return info;
    }
}

std::optional<ErrorInfo> QueueFile::keepForeignEdit()
{
    if (!QFile::exists(toQString(m_path)) || readAll(m_path) == m_written)
        return std::nullopt;
    return putAside(QStringLiteral("edited"), Words::tr("the queue was changed outside this window"),
                    Words::tr("this window goes on with its own list; close it before you edit the file"), true);
}

std::optional<ErrorInfo> QueueFile::save(const QueueContents& contents)
{
    const std::optional<ErrorInfo> edited = keepForeignEdit();
    m_blocked = m_blocked && QFile::exists(toQString(m_path));
    if (m_blocked)
        return ErrorInfo{
            QStringLiteral("io"), Words::tr("the queue is not saved: what stands in its place cannot be put aside"),
            toQString(m_path),
            Words::tr("move it away by hand; the list stays as it is in this window and is saved with its next "
                      "change")};
    const QByteArray bytes = toBytes(contents, m_library);
    QSaveFile file(toQString(m_path));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return ErrorInfo{
            QStringLiteral("io"), Words::tr("the queue could not be saved: %1").arg(file.errorString()),
            toQString(m_path),
            Words::tr("make room on the disk and see that the folder can be written; the list stays as it is in "
                      "this window and is saved with its next change")};
    m_written = bytes;
    return edited;
}

} // namespace ui
