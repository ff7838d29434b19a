// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_session.h"
#include "engine_toy_source.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// Toy worlds made for the window, and one trained through its session.
class TestEngineToy : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path library() const { return m_folder->path().toStdString(); }
    static ui::ToyRequest request(int depth)
    {
        ui::ToyRequest made;
        made.world.task = engine::ToyTask::Which;
        made.world.depth = depth;
        made.training.steps = 20;
        return made;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theNewestIsAnswered()
    {
        EngineToySource source(library());
        std::vector<ui::ToyRequest> answered;
        std::filesystem::path model;
        connect(&source, &EngineToySource::prepared, this,
                [&](const ui::ToyRequest& asked, const engine::TrainConfig& config) {
                    answered.push_back(asked);
                    model = config.model.path;
                });
        for (const int depth : {1, 2, 3})
            source.prepare(request(depth));
        QVERIFY(answered.empty()); // never from within the call
        QTRY_COMPARE_WITH_TIMEOUT(answered.size(), std::size_t(1), 30'000);
        QCOMPARE(answered[0].world.depth, 3);
        QCOMPARE(model.parent_path(), library() / "toy");
        QVERIFY(std::filesystem::exists(model / "model.safetensors"));
    }
    void aCancelledWorldIsNotAnswered()
    {
        EngineToySource source(library());
        std::vector<int> answered;
        connect(
            &source, &EngineToySource::prepared, this,
            [&](const ui::ToyRequest& asked, const engine::TrainConfig&) { answered.push_back(asked.world.depth); });
        source.prepare(request(1));
        source.cancel();
        source.prepare(request(2)); // its answer comes after that of the first would have come
        QTRY_COMPARE_WITH_TIMEOUT(answered, (std::vector<int>{2}), 30'000);
    }
    void errorsAreTold()
    {
        QFile file(QString::fromStdString((library() / "toy").string()));
        QVERIFY(file.open(QIODevice::WriteOnly)); // in the folder's place
        file.close();
        EngineToySource source(library());
        QString code;
        connect(&source, &EngineToySource::failed, this,
                [&](const ui::ToyRequest&, const ui::ErrorInfo& error) { code = error.code; });
        source.prepare(request(1));
        QTRY_COMPARE_WITH_TIMEOUT(code, QString("missing_file"), 30'000);
        ui::ToyRequest bad = request(1);
        bad.world.depth = 99;
        source.prepare(bad);
        QTRY_COMPARE_WITH_TIMEOUT(code, QString("bad_config"), 30'000);
    }
    void aWorldTrainsThroughTheSession()
    {
        EngineToySource source(library());
        EngineSession session(library());
        connect(&source, &EngineToySource::prepared, &session,
                [&](const ui::ToyRequest&, const engine::TrainConfig& config) { session.start(config); });
        const QSignalSpy failed(&session, &ui::Session::failed);
        engine::TrainOutcome outcome;
        connect(&session, &ui::Session::finished, this, [&](const engine::TrainOutcome& told) { outcome = told; });
        ui::ToyRequest wanted = request(2);
        wanted.training.lambdas = {0, 0.6};
        source.prepare(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(outcome.runs.size(), std::size_t(2), 120'000);
        QVERIFY(outcome.allCompleted());
        QCOMPARE(failed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestEngineToy)
#include "test_engine_toy.moc"
