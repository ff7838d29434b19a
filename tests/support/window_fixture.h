// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fake_session.h"
#include "main_window.h"
#include "theme/theme.h"
#include "widgets/format.h"

#include <QAction>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

/// The window over a library of its own and a session without an engine. Its form is filled in from a preset whose
/// files exist; `context` may be changed before `open`.
struct WindowFixture {
    QTemporaryDir dir;
    std::filesystem::path library = ui::toPath(dir.path());
    QSettings settings{dir.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    ui::Theme theme;
    FakeSession session;
    ui::WindowContext context;
    std::unique_ptr<ui::MainWindow> window; // last: it goes first

    WindowFixture()
    {
        for (const char* name : {"train.tsv", "dev.tsv", "config.json"}) {
            QFile file(dir.filePath(QString::fromLatin1(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write("sentence\tlabel\n") < 0)
                qFatal("cannot write %s", name);
        }
        context.session = &session;
        context.theme = &theme;
        context.settings = &settings;
        context.library = library;
        context.machine = QStringLiteral("2 threads");
        context.firstTour = false; // a message would stand over each test's window
        engine::TrainConfig config;
        config.model.path = library;
        config.task.preset = "sample";
        config.task.train = library / "train.tsv";
        context.presets = {{"demo", "Quick demo", "", config}};
    }
    [[nodiscard]] engine::TrainConfig& preset() { return context.presets.front().config; }
    void open()
    {
        window = std::make_unique<ui::MainWindow>(context);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    }
    [[nodiscard]] QAction* action(const char* name) const
    {
        auto* found = window->findChild<QAction*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no action named %s", name);
        return found;
    }
};
