// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fake_session.h"
#include "queue/queue_model.h"
#include "queue/queue_runner.h"
#include "widgets/format.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include <filesystem>
#include <memory>

/// A library of its own, a session that trains nothing, and a clock that stands still.
struct QueueFixture {
    QTemporaryDir dir;
    std::filesystem::path library = ui::toPath(dir.path()) / "library";
    FakeSession session;
    QDateTime now = QDateTime(QDate(2026, 11, 30), QTime(18, 40));
    std::unique_ptr<ui::QueueModel> model;
    std::unique_ptr<ui::QueueRunner> runner;

    QueueFixture()
    {
        std::filesystem::create_directories(library / "model");
        write(library / "model" / "config.json", R"({"model_type": "bert"})");
        write(library / "train.tsv", "sentence\tlabel\n");
        open();
    }

    static void write(const std::filesystem::path& path, const QByteArray& bytes)
    {
        QFile file(ui::toQString(path));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    static QByteArray read(const std::filesystem::path& path)
    {
        QFile file(ui::toQString(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// The program starts.
    void open()
    {
        model = std::make_unique<ui::QueueModel>(library);
        runner = std::make_unique<ui::QueueRunner>(model.get(), &session, library, [this] { return now; });
    }
    /// The program ends, with or without an end of its own, and starts again.
    void restart()
    {
        runner.reset();
        model.reset();
        open();
    }

    /// Whatever lay in the event loop has been done, and what that put there: timers of 0 ms run in the order in which
    /// they were started.
    static void settle()
    {
        for (int round = 0; round < 2; ++round) {
            QTimer last;
            last.setSingleShot(true);
            QSignalSpy turned(&last, &QTimer::timeout);
            last.start(0);
            QVERIFY(turned.wait());
        }
    }

    [[nodiscard]] engine::TrainConfig config(double lambda) const
    {
        engine::TrainConfig made;
        made.model.path = library / "model";
        made.task.preset = "sample";
        made.task.train = library / "train.tsv";
        made.sibo.lambda = lambda;
        return made;
    }
    /// Adds a run of each λ.
    void add(const std::vector<double>& lambdas) const
    {
        for (const double lambda : lambdas)
            model->add({ui::entryForConfig(config(lambda), 90)});
    }
    [[nodiscard]] QString id(int row) const { return model->entries()[static_cast<std::size_t>(row)].id; }
    [[nodiscard]] ui::QueueState state(int row) const { return model->entries()[static_cast<std::size_t>(row)].state; }
    [[nodiscard]] QString reason(int row) const { return model->entries()[static_cast<std::size_t>(row)].reason; }
    /// The λ of each entry, in order.
    [[nodiscard]] QStringList order() const
    {
        QStringList lambdas;
        for (const ui::QueueEntry& entry : model->entries())
            lambdas += entry.label.section(QStringLiteral("λ "), 1);
        return lambdas;
    }
};
