// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs.h"
#include "library/library_watch.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace fs = std::filesystem;

class TestLibraryWatch : public QObject {
    Q_OBJECT

private slots:
    void tellsOfFoldersThatComeAndGo()
    {
        QTemporaryDir dir;
        const fs::path library = dir.path().toStdString();
        ui::LibraryWatch watch(library);
        QSignalSpy changed(&watch, &ui::LibraryWatch::changed);
        fs::create_directories(engine::runsFolder(library)); // the library's first run
        QTRY_COMPARE(changed.size(), 1);
        for (const char* name : {"a", "b", "c"})
            fs::create_directory(engine::runsFolder(library) / name);
        QTRY_COMPARE(changed.size(), 2); // once for all
        fs::remove_all(engine::runsFolder(library) / "a");
        QTRY_COMPARE(changed.size(), 3);
        // Removed as a whole, and made anew.
        fs::remove_all(engine::runsFolder(library));
        QTRY_VERIFY(changed.size() >= 4);
        changed.clear();
        fs::create_directories(engine::runsFolder(library) / "d");
        QTRY_VERIFY(!changed.isEmpty());
        changed.clear();
        fs::create_directory(engine::runsFolder(library) / "e");
        QTRY_VERIFY(!changed.isEmpty());
    }
    void looksByItselfWhileOthersTrain()
    {
        QTemporaryDir dir;
        ui::LibraryWatch watch(dir.path().toStdString());
        QSignalSpy changed(&watch, &ui::LibraryWatch::changed);
        watch.setBusy(true);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 20'000);
        watch.setBusy(false);
        changed.clear();
        QVERIFY(!changed.wait(6000));
    }
};

QTEST_GUILESS_MAIN(TestLibraryWatch)
#include "test_library_watch.moc"
