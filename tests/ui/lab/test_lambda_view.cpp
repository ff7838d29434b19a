// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/layer_lines_chart.h"
#include "charts/scatter_chart.h"
#include "fake_lab.h"
#include "lab/flip_model.h"
#include "lab/lambda_slider.h"
#include "lab/lambda_view.h"
#include "named_child.h"
#include "shown_text.h"
#include "theme/theme.h"
#include "widgets/dialogs.h"
#include "widgets/message_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include <algorithm>

class TestLambdaView : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<FakeLab> m_lab;
    std::unique_ptr<ui::LambdaView> m_view;

    template<class Widget>
    Widget* child(const char* name) const
    {
        return namedChild<Widget>(*m_view, name);
    }
    ui::LambdaSlider* slider() const { return m_view->slider(); }
    QString label(const char* name) const { return shownText(child<QLabel>(name)); }
    static engine::RunSummary run(const std::string& name, const std::string& method)
    {
        engine::RunSummary run;
        run.name = name;
        run.label = method;
        run.data = "sst2";
        run.method = method;
        run.state = engine::RunState::Completed;
        return run;
    }
    void openRun()
    {
        auto* runs = child<QComboBox>("sweepRun");
        runs->setCurrentIndex(1);
        emit runs->activated(1);
        QCOMPARE(m_lab->sweeps.size(), std::size_t(1));
        m_lab->answerSweep(true);
    }

private slots:
    void init()
    {
        m_theme = std::make_unique<ui::Theme>();
        m_lab = std::make_unique<FakeLab>();
        ui::LabContext context;
        context.lab = m_lab.get();
        context.theme = m_theme.get();
        context.library = "/library";
        context.runs = [] { return std::vector<engine::RunSummary>{run("one", "lora"), run("two", "bitfit")}; };
        m_view = std::make_unique<ui::LambdaView>(context);
        m_view->resize(1400, 860);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_lab.reset();
        m_theme.reset();
    }

    void runsThatMixAreOffered()
    {
        const auto* runs = child<QComboBox>("sweepRun");
        QCOMPARE(runs->count(), 3); // the words, the LoRA run, a folder
        QVERIFY(!slider()->isEnabled());
        openRun();
        QCOMPARE(m_lab->sweeps[0].setup.adapter, std::filesystem::path("/library/runs/one"));
        QVERIFY(!m_lab->sweeps[0].lambda); // the trained one
        QCOMPARE(slider()->lambda(), 0.4);
        QVERIFY(slider()->isEnabled() && slider()->isAtTrained());
        QCOMPARE(m_lab->sweeps.size(), std::size_t(1)); // that the slider follows asks nothing
        QVERIFY(label("sweepWarning").contains("was trained with"));
    }

    void theSliderMovesEverything()
    {
        openRun();
        slider()->setFocus();
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(slider(), Qt::Key_Left);
        QTRY_COMPARE(m_lab->sweeps.back().lambda.value_or(-1), 0.2);
        QVERIFY(
            label("sweepWarning").contains(QStringLiteral("λ 0.2 is not the λ this adapter was trained with (0.4)")));
        m_lab->answerSweep(false);
        QVERIFY(label("sweepSummary").contains("So far 10 of 20 samples"));
        QCOMPARE(child<ui::ScatterChart>("sweepMetric")->figures().dots.size(), std::size_t(1)); // exact ones alone
        m_lab->answerSweep(true);
        QVERIFY(label("sweepSummary").contains("predictions that flip: 4"));
        QCOMPARE(child<ui::ScatterChart>("sweepMetric")->figures().dots.size(), std::size_t(2));
        QCOMPARE(child<ui::LayerLinesChart>("sweepLayers")->lines().size(), std::size_t(2));
        QTest::mouseClick(child<QPushButton>("sweepBack"), Qt::LeftButton);
        QTRY_COMPARE(m_lab->sweeps.back().lambda.value_or(-1), 0.4);
        QVERIFY(!child<QPushButton>("sweepBack")->isEnabled());
    }

    void flipsStandFirst()
    {
        openRun();
        slider()->setLambda(0.2);
        QTRY_COMPARE(m_lab->sweeps.size(), std::size_t(2));
        m_lab->answerSweep(true);
        const QAbstractItemModel* model = child<QTableView>("sweepTable")->model();
        QCOMPARE(model->rowCount(), 20);
        for (int row = 0; row < 20; ++row)
            QCOMPARE(model->index(row, 0).data(ui::FlipModel::kIsFlip).toBool(), row < 4);
        const auto text = [model](int column) { return model->index(0, column).data().toString(); };
        QCOMPARE(text(ui::FlipModel::Text), QStringLiteral("sentence number 0"));
        QCOMPARE(text(ui::FlipModel::Trained), QStringLiteral("up  0.731"));
        QCOMPARE(text(ui::FlipModel::Now), QStringLiteral("down  0.731"));
        child<QTableView>("sweepTable")->setFocus();
        child<QTableView>("sweepTable")->selectRow(1);
        QVERIFY(label("sweepDetail").contains(QStringLiteral("down 0.000 (0.731) · up -1.000 (0.269)")));
    }

    void theChosenSampleStaysChosen()
    {
        m_view->resize(1400, 420); // too low for all rows
        openRun();
        auto* table = child<QTableView>("sweepTable");
        const auto textAt = [table](int row) { return table->model()->index(row, ui::FlipModel::Text).data(); };
        QCOMPARE(textAt(3).toString(), QStringLiteral("sentence number 3"));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(3, 1)).center());
        QVERIFY(label("sweepDetail").contains(QStringLiteral("at λ 0.4: down 0.000 (0.731) · up -1.000 (0.269)")));
        slider()->setFocus();
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(slider(), Qt::Key_Left);
        QTRY_COMPARE(m_lab->sweeps.back().lambda.value_or(-1), 0.2);
        m_lab->answerSweep(false); // of every second sample: this one is none of them
        QVERIFY(label("sweepDetail").contains(QStringLiteral("at λ 0.4: down 0.000 (0.731)")));
        QVERIFY(label("sweepDetail").contains(QStringLiteral("λ 0.2 follows with the whole set")));
        m_lab->answerSweep(true);
        QVERIFY(label("sweepDetail").contains(QStringLiteral("at λ 0.2: down 0.000 (0.690) · up -0.800 (0.310)")));
        const QModelIndex now = table->currentIndex();
        QCOMPARE(textAt(now.row()).toString(), QStringLiteral("sentence number 3"));
        QVERIFY(now.row() > 3); // the flips stand before it
        QVERIFY(table->selectionModel()->isRowSelected(now.row()));
        QVERIFY(table->viewport()->rect().contains(table->visualRect(now)));
    }

    void anotherAdapterHasNoSampleChosen()
    {
        openRun();
        child<QTableView>("sweepTable")->selectRow(3);
        m_view->open("/library/runs/other");
        m_lab->answerSweep(true);
        QVERIFY(!child<QTableView>("sweepTable")->currentIndex().isValid());
        QVERIFY(label("sweepDetail").contains(QStringLiteral("up 1.000 (0.731)"))); // the first one's
    }

    void aSavedChartNamesTheChoiceOfSpecialTokens()
    {
        openRun();
        const auto* chart = child<ui::LayerLinesChart>("sweepLayers");
        QVERIFY(chart->findChild<QLabel*>("sweepLayersSubtitle")->toolTip().contains("special tokens count") ||
                label("sweepLayersSubtitle").contains("special tokens count"));
        QVERIFY(chart->csv().section(QLatin1Char('\n'), 0, 0).endsWith(",special_tokens"));
        QVERIFY(chart->csv().section(QLatin1Char('\n'), 1, 1).endsWith(",in"));
    }

    void aDotBringsItsLambdaBack()
    {
        openRun();
        slider()->setLambda(0.9);
        QTRY_COMPARE(m_lab->sweeps.size(), std::size_t(2));
        m_lab->answerSweep(true);
        auto* chart = child<ui::ScatterChart>("sweepMetric");
        chart->repaintNow();
        QTest::mouseClick(m_view->findChild<QWidget*>("sweepMetricPlot"), Qt::LeftButton, {},
                          chart->pixelOf(chart->dots()[0]));
        QTRY_COMPARE(m_lab->sweeps.back().lambda.value_or(-1), 0.4);
    }

    void aDotWorksAgainAfterTheSliderMoved()
    {
        openRun();
        auto* chart = child<ui::ScatterChart>("sweepMetric");
        for (const double lambda : {0.9, 0.7}) {
            slider()->setLambda(lambda);
            QTRY_COMPARE(m_lab->sweeps.back().lambda.value_or(-1), lambda);
            m_lab->answerSweep(true);
            chart->repaintNow();
            const auto& dots = chart->dots();
            const auto trained =
                std::find_if(dots.begin(), dots.end(), [](const auto& dot) { return dot.lambda == 0.4; });
            QTest::mouseClick(m_view->findChild<QWidget*>("sweepMetricPlot"), Qt::LeftButton, {},
                              chart->pixelOf(*trained));
            QCOMPARE(slider()->lambda(), 0.4);
            QTRY_COMPARE(m_lab->sweeps.back().lambda.value_or(-1), 0.4);
            m_lab->answerSweep(true);
        }
    }

    void figuresSayWhichLambdaTheyAreOf()
    {
        const auto header = [this] {
            return child<QTableView>("sweepTable")
                ->model()
                ->headerData(ui::FlipModel::Now, Qt::Horizontal, Qt::DisplayRole)
                .toString();
        };
        const auto ink = [this] {
            return child<QTableView>("sweepTable")->model()->index(0, 0).data(Qt::ForegroundRole);
        };
        openRun();
        QVERIFY(label("sweepSummary").startsWith(QStringLiteral("λ 0.4 · ")));
        QVERIFY(!ink().isValid());
        slider()->setLambda(0.2);
        QCOMPARE(label("sweepSummary"), QStringLiteral("Computing λ 0.2… The figures are still those of λ 0.4."));
        QCOMPARE(header(), QStringLiteral("At λ 0.4"));
        QVERIFY(ink().isValid());
        QTRY_COMPARE(m_lab->sweeps.size(), std::size_t(2));
        slider()->setLambda(0.3);
        m_lab->answerSweep(false); // of 0.2: late
        QVERIFY(label("sweepSummary").startsWith("Computing"));
        QCOMPARE(header(), QStringLiteral("At λ 0.2"));
        QTRY_COMPARE(m_lab->sweeps.size(), std::size_t(3));
        m_lab->answerSweep(false);
        QVERIFY(label("sweepSummary").startsWith(QStringLiteral("λ 0.3 · So far")));
        QVERIFY(!ink().isValid());
        slider()->setLambda(0.8);
        QTRY_COMPARE(m_lab->sweeps.size(), std::size_t(4));
        m_lab->failSweep({"non_finite", "an output is not a finite number", "dev.tsv:3", "…"});
        QCOMPARE(label("sweepSummary"), QStringLiteral("The figures are those of λ 0.3."));
        slider()->setLambda(0.3);
        QVERIFY(label("sweepSummary").startsWith(QStringLiteral("λ 0.3 · So far")));
    }

    void whatElseThereIsToKnowIsShown()
    {
        openRun();
        ui::SweepAnswer answer = sample::sweepAnswer(m_lab->sweeps.back(), true);
        auto facts = std::make_shared<engine::SweepFacts>(*answer.facts);
        facts->leftOut = 7;
        facts->arm.otherWeights = true;
        facts->arm.source = engine::SiboSource::Zero;
        answer.facts = facts;
        m_lab->answerSweep(answer);
        QVERIFY(label("sweepSummary").contains("without a token: 7"));
        QVERIFY(label("sweepSummary").contains("control: h0 := 0"));
        QVERIFY(label("sweepWarning").contains("other weights"));
        QCOMPARE(child<QLabel>("sweepWarning")->property("role").toString(), QStringLiteral("warning"));
    }

    void learnedLambdasAreNoSingleOne()
    {
        openRun();
        ui::SweepAnswer answer = sample::sweepAnswer(m_lab->sweeps.back(), true);
        auto facts = std::make_shared<engine::SweepFacts>(*answer.facts);
        facts->arm.ownLambdas = true;
        answer.facts = facts;
        m_lab->answerSweep(answer);
        QVERIFY(label("sweepSummary").startsWith(QStringLiteral("learned λ, mean 0.4")));
        QVERIFY(label("sweepWarning").contains("Each module has the λ that it learned"));
        const auto* chart = child<ui::ScatterChart>("sweepMetric");
        QVERIFY(chart->figures().dots[0].open);
        QCOMPARE(child<ui::LayerLinesChart>("sweepLayers")->lines()[0].label, QStringLiteral("learned λ, mean 0.4"));
        slider()->setLambda(0.9);
        QVERIFY(label("sweepWarning").contains("at all modules alike is not what this adapter learned"));
        QTRY_COMPARE(m_lab->sweeps.size(), std::size_t(2));
        answer = sample::sweepAnswer(m_lab->sweeps.back(), true);
        answer.facts = facts;
        m_lab->answerSweep(answer);
        QVERIFY(chart->figures().dots[0].open && !chart->figures().dots[1].open);
    }

    void errorsStandInPlace()
    {
        openRun();
        ui::dialogs::setNextFile("/library/runs/broken");
        auto* runs = child<QComboBox>("sweepRun");
        runs->setCurrentIndex(runs->count() - 1);
        emit runs->activated(runs->count() - 1);
        QCOMPARE(m_lab->sweeps.back().setup.adapter, std::filesystem::path("/library/runs/broken"));
        m_lab->failSweep({"bad_config", "this run had no validation set", "/library/runs/broken", "choose data"});
        QVERIFY(m_view->findChild<ui::MessageBar*>()->isVisible());
        QCOMPARE(child<QTableView>("sweepTable")->model()->rowCount(), 20);
        QCOMPARE(runs->currentData().toString(), QStringLiteral("/library/runs/one")); // what is shown is still its
        slider()->setLambda(0.5);
        QTRY_COMPARE(m_lab->sweeps.back().setup.adapter, std::filesystem::path("/library/runs/one"));
        m_lab->answerSweep(true);
        QVERIFY(!m_view->findChild<ui::MessageBar*>()->isVisible());
        QCOMPARE(child<ui::ScatterChart>("sweepMetric")->figures().dots.size(), std::size_t(2));
    }

    void languageModelsShowTheLossOfATokenAndPerplexity()
    {
        openRun();
        ui::SweepAnswer answer = sample::sweepAnswer(m_lab->sweeps.back(), true);
        auto facts = std::make_shared<engine::SweepFacts>(*answer.facts);
        facts->kind = engine::TaskKind::CausalLm;
        facts->classes.clear();
        facts->primaryMetric = "−loss";
        auto figures = std::make_shared<engine::SweepFigures>(*answer.figures);
        for (auto* outputs : {&figures->outputs, &figures->trainedOutputs})
            for (std::vector<float>& row : *outputs)
                row = {6, 1, 4};
        figures->primary = figures->trainedPrimary = -1.5;
        answer.facts = facts;
        answer.figures = figures;
        m_lab->answerSweep(answer);
        const QAbstractItemModel* model = child<QTableView>("sweepTable")->model();
        QCOMPARE(model->index(0, ui::FlipModel::Now).data().toString(), QStringLiteral("1.500"));
        QVERIFY(label("sweepSummary").contains("perplexity 4.48"));
        QVERIFY(!label("sweepSummary").contains("flip"));
    }
};

QTEST_MAIN(TestLambdaView)
#include "test_lambda_view.moc"
