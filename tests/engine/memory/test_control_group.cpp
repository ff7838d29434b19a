// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/control_group.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace engine;

/// Both versions of control groups, as trees of files.
class TestControlGroup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void noLimit()
    {
        write("membership", "0::/user\n");
        write("mount/user/memory.max", "max\n");
        write("mount/user/memory.current", "5000\n");
        QVERIFY(!left());
        QVERIFY(!controlGroupLeft("/no/such/file", "/no/such/folder"));
    }

    void theSmallestOfAllAbove()
    {
        write("membership", "0::/slice/job\n");
        group("slice/job", "memory.max", "9000", "memory.current", "1000", "inactive_file", "0");
        group("slice", "memory.max", "6000", "memory.current", "2000", "inactive_file", "0");
        QCOMPARE(left().value(), 4000);
    }

    void filePagesCanBeTakenBack()
    {
        write("membership", "0::/\n");
        group(".", "memory.max", "4000", "memory.current", "3700", "inactive_file", "3000");
        QCOMPARE(left().value(), 3300);
    }

    void versionOne()
    {
        write("membership", "5:cpu,cpuacct:/other\n4:memory:/a/b\n0::/\n");
        group("memory/a/b", "memory.limit_in_bytes", "800", "memory.usage_in_bytes", "500", "total_inactive_file",
              "100");
        group("memory/a", "memory.limit_in_bytes", "9223372036854771712", "memory.usage_in_bytes", "500",
              "total_inactive_file", "0");
        QCOMPARE(left().value(), 400);
    }

    void aPathOutsideTheContainer()
    {
        write("membership", "0::/../../host/job\n");
        group(".", "memory.max", "700", "memory.current", "200", "inactive_file", "0");
        QCOMPARE(left().value(), 500);
    }

    void moreUsedThanAllowed()
    {
        write("membership", "0::/\n");
        group(".", "memory.max", "100", "memory.current", "200", "inactive_file", "0");
        QCOMPARE(left().value(), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    std::optional<std::int64_t> left() const
    {
        const std::filesystem::path folder = m_dir->path().toStdString();
        return controlGroupLeft(folder / "membership", folder / "mount");
    }
    void write(const QString& name, const QByteArray& text) const
    {
        const QString path = m_dir->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    void group(const QString& path, const char* limitName, const char* limit, const char* usedName, const char* used,
               const char* statName, const char* stat) const
    {
        write("mount/" + path + "/" + limitName, limit);
        write("mount/" + path + "/" + usedName, used);
        write("mount/" + path + "/memory.stat", QByteArray("active_file 7\n") + statName + " " + stat + "\n");
    }
};

QTEST_GUILESS_MAIN(TestControlGroup)
#include "test_control_group.moc"
