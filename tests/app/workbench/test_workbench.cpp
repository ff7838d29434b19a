// SPDX-License-Identifier: GPL-3.0-or-later
#include "toy_model.h"

#include "charts/line_chart.h"
#include "config/config_model.h"
#include "engine/runs.h"
#include "runs/runs_page.h"
#include "services.h"
#include "train/run_charts.h"
#include "train/run_view.h"
#include "train/train_page.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QtTest>

/// The whole program on a toy model: the window's own widgets, the real engine, a library in a temporary folder.
class TestWorkbench : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<ui::MainWindow> m_window;

    std::filesystem::path at(const char* name) const { return m_folder->filePath(name).toStdString(); }

    engine::TrainConfig config(int epochs) const
    {
        engine::TrainConfig config;
        config.model.path = at("model");
        config.model.device = "cpu";
        config.model.dtype = "float32";
        config.task.train = at("train.tsv");
        config.task.validation = at("validation.tsv");
        config.train.learningRate = 5e-3;
        config.train.batchSize = 8;
        config.train.epochs = epochs;
        config.train.similarityEvery = 4;
        config.study.axes = {{"sibo.lambda", {0.0, 0.6}}};
        return config;
    }

    void openWindow()
    {
        m_services = std::make_unique<Services>(at("library"));
        m_window = std::make_unique<ui::MainWindow>(m_services->windowContext());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    QPushButton* button(const char* name) const
    {
        auto* found = m_window->trainPage()->findChild<QPushButton*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no button named %s", name);
        return found;
    }

    void pressTrain(const engine::TrainConfig& config)
    {
        m_window->trainPage()->model()->load(config);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->trainPage()->mayTrain(), 20000);
        QTest::mouseClick(button("trainButton"), Qt::LeftButton);
    }

    std::vector<engine::RunSummary> runs() const { return engine::listRuns(at("library")); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        toy::writeModel(at("model"));
        engine::writeFileAtomically(at("train.tsv"), toy::sentences(40, 1));
        engine::writeFileAtomically(at("validation.tsv"), toy::sentences(24, 2));
        openWindow();
    }

    void cleanup()
    {
        m_window.reset();
        m_services.reset();
    }

    void trainShowsCurvesAndTheFolderShowsThemAgain()
    {
        QSignalSpy finished(m_services->session(), &ui::Session::finished);
        pressTrain(config(3));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
        QVERIFY(!m_window->trainPage()->view()->isEmpty());
        QCOMPARE(runs().size(), std::size_t{2});
        for (const engine::RunSummary& run : runs())
            QCOMPARE(run.state, engine::RunState::Completed);
        const int pages = m_window->pages()->count();
        m_window->openFolder(engine::runsFolder(at("library")) / runs().front().name);
        QTRY_COMPARE(m_window->pages()->count(), pages + 1);
    }

    void theModelIsDescribed()
    {
        QSignalSpy told(m_services->session(), &ui::Session::described);
        QSignalSpy checked(m_services->session(), &ui::Session::checked);
        m_window->trainPage()->model()->load(config(3));
        const auto last = [&] { return told.last().first().value<ui::ModelReport>(); };
        QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty() && last().facts.layers == 3, 20000);
        QVERIFY(!last().error);
        QTRY_VERIFY_WITH_TIMEOUT(!checked.isEmpty() && checked.last().first().value<engine::StartCheck>().trainable > 0,
                                 20000);
        const auto check = checked.last().first().value<engine::StartCheck>();
        QCOMPARE(last().sites.trainable, check.trainable); // two ways to count the same
        QCOMPARE(static_cast<std::int64_t>(last().sites.effective), check.effectiveSites);
        const auto lora = std::find_if(check.methods.begin(), check.methods.end(), [](const engine::MethodCost& cost) {
            return cost.kind == engine::MethodKind::Lora;
        });
        QVERIFY(lora != check.methods.end() && lora->trainable == check.trainable && lora->memoryBytes > 0);
        engine::TrainConfig broken = config(3);
        broken.model.path = at("nothing");
        m_services->session()->describe(broken, 2);
        QTRY_VERIFY_WITH_TIMEOUT(last().error.has_value(), 10000);
        QVERIFY(!last().error->hint.isEmpty());
    }

    void stopSavesAndTheRunGoesOn()
    {
        QSignalSpy finished(m_services->session(), &ui::Session::finished);
        QSignalSpy told(m_services->session(), &ui::Session::events);
        pressTrain(config(200));
        QTRY_VERIFY_WITH_TIMEOUT(told.size() > 5, 30000);
        QTest::mouseClick(button("stopButton"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000);
        for (const engine::RunSummary& run : runs()) {
            QCOMPARE(run.state, engine::RunState::Stopped);
            QVERIFY(std::filesystem::exists(engine::runsFolder(at("library")) / run.name / "checkpoints"));
        }
        const std::int64_t before = runs().front().step;
        m_services->session()->resumeRun(engine::studiesFolder(at("library")) / runs().front().study);
        QTRY_VERIFY_WITH_TIMEOUT(m_services->session()->isActive(), 10000);
        QTRY_VERIFY_WITH_TIMEOUT(
            engine::readRun(engine::runsFolder(at("library")) / runs().front().name).summary.step > before, 30000);
        m_services->session()->stop();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 30000);
    }

    void theWindowGoesWhileItTrains()
    {
        QSignalSpy told(m_services->session(), &ui::Session::events);
        pressTrain(config(200));
        QTRY_VERIFY_WITH_TIMEOUT(told.size() > 3, 30000);
        m_window.reset();
        m_services.reset(); // stops, saves, joins
        for (const engine::RunSummary& run : runs())
            QCOMPARE(run.state, engine::RunState::Stopped);
    }
};

QTEST_MAIN(TestWorkbench)
#include "test_workbench.moc"
