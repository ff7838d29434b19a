// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_session.h"
#include "engine_toy_source.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>

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
    void aWorldIsLookedAtAsItsRunsFindIt()
    {
        EngineToySource source(library());
        EngineSession session(library());
        std::optional<ui::ToyLook> look;
        connect(&source, &EngineToySource::looked, this, [&](const ui::ToyLook& seen) { look = seen; });
        connect(&source, &EngineToySource::prepared, &session,
                [&](const ui::ToyRequest&, const engine::TrainConfig& config) { session.start(config); });
        std::vector<double> base;
        connect(&session, &ui::Session::events, this, [&](const std::vector<engine::Event>& batch) {
            for (const engine::Event& event : batch) {
                const auto* measured = std::get_if<engine::SimilarityMeasured>(&event.body);
                if (measured != nullptr && measured->base)
                    base = measured->layers;
            }
        });
        engine::TrainOutcome outcome;
        connect(&session, &ui::Session::finished, this, [&](const engine::TrainOutcome& told) { outcome = told; });
        ui::ToyRequest wanted = request(3);
        wanted.training.lambdas = {0, 0.6};
        source.look(wanted.world);
        QTRY_VERIFY_WITH_TIMEOUT(look.has_value(), 30'000);
        QVERIFY(look->world == wanted.world);
        QCOMPARE(look->sentences, std::int64_t(ui::ToyLook::kSentences));
        QCOMPARE(look->mixed.size(), std::size_t(ui::ToyLook::kLambdaSteps + 1));
        source.prepare(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(outcome.runs.size(), std::size_t(2), 120'000);
        const auto isNear = [](const std::vector<double>& a, const std::vector<double>& b) {
            return a.size() == b.size() &&
                   std::equal(a.begin(), a.end(), b.begin(), [](double x, double y) { return std::abs(x - y) < 1e-5; });
        };
        QVERIFY(isNear(look->frozen.similarity, base));
        QCOMPARE(look->mixed[0].similarity, look->frozen.similarity);
        QVERIFY(look->mixed[12].similarity.back() < look->frozen.similarity.back());
        QCOMPARE(look->weakened.size(), look->mixed.size());
        QCOMPARE(look->weakened[0].similarity, look->frozen.similarity);
        QVERIFY(look->weakened[12].similarity != look->mixed[12].similarity); // no h0 is added
        QVERIFY(look->weakened[12].similarity != look->frozen.similarity);
    }
    void looksAndWorldsDoNotDisturbEachOther()
    {
        EngineToySource source(library());
        std::vector<int> seen, made;
        connect(&source, &EngineToySource::looked, this,
                [&](const ui::ToyLook& look) { seen.push_back(look.world.depth); });
        connect(&source, &EngineToySource::prepared, this,
                [&](const ui::ToyRequest& asked, const engine::TrainConfig&) { made.push_back(asked.world.depth); });
        for (const int depth : {1, 2, 3})
            source.look(request(depth).world);
        source.prepare(request(2));
        source.cancel();
        source.prepare(request(1));
        QVERIFY(seen.empty() && made.empty()); // never from within the call
        QTRY_COMPARE_WITH_TIMEOUT(seen, (std::vector<int>{3}), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(made, (std::vector<int>{1}), 30'000);
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
        connect(&source, &EngineToySource::lookFailed, this,
                [&](const ui::ErrorInfo& error) { code = "look: " + error.code; });
        source.look(request(1).world);
        QTRY_COMPARE_WITH_TIMEOUT(code, QString("look: missing_file"), 30'000);
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
