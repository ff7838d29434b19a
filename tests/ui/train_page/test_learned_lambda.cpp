// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_group.h"
#include "charts/line_chart.h"
#include "charts/series_model.h"
#include "sample_runs.h"
#include "shown_text.h"
#include "theme/theme.h"
#include "train/learned_lambda.h"
#include "train/run_charts.h"
#include "translation/engine_texts.h"
#include "translation/language.h"

#include <QLabel>
#include <QtTest>

#include <cmath>
#include <memory>

/// Charts that only some runs have: λ that is learned, and the metric of language models.
class TestLearnedLambda : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::RunCharts> m_charts;

    static engine::Event step(const std::string& run, std::int64_t number, std::map<std::string, double> lambdas)
    {
        engine::StepDone done;
        done.step = number;
        done.loss = 1;
        done.tokens = 100;
        done.lambdas = std::move(lambdas);
        return {run, static_cast<double>(number), done};
    }
    static engine::Event evaluation(const std::string& run, std::int64_t number, double loss)
    {
        engine::EvalDone done;
        done.step = number;
        done.split = "validation";
        done.primary = -loss;
        done.metrics = {{"loss", loss}, {"perplexity", std::exp(loss)}};
        done.samples = 10;
        return {run, static_cast<double>(number), done};
    }
    void add(const std::string& name, const std::string& label = {})
    {
        engine::RunSummary run;
        run.name = name;
        run.label = label.empty() ? "run " + name : label;
        run.method = "lora";
        run.lambda = 0.5;
        m_charts->addRun(run);
    }
    ui::LearnedLambda* part() const { return m_charts->findChild<ui::LearnedLambda*>("learnedLambda"); }
    ui::LineChart* chart(const char* name) const { return m_charts->findChild<ui::LineChart*>(name); }
    QStringList labels() const
    {
        QStringList found;
        for (const ui::SeriesStyle& style : part()->group()->series()->all())
            found += style.label;
        return found;
    }

private slots:
    void init()
    {
        m_theme = std::make_unique<ui::Theme>();
        m_charts = std::make_unique<ui::RunCharts>(m_theme.get());
        m_charts->resize(1200, 700);
        m_charts->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_charts.get()));
    }
    void cleanup()
    {
        m_charts.reset();
        m_theme.reset();
    }
    void onlyShownWhereLambdaIsLearned()
    {
        add("a");
        m_charts->consume(step("a", 1, {}));
        QVERIFY(!part()->isVisible());
        m_charts->consume(step("a", 2, {{"all", 0.5}}));
        QVERIFY(part()->isVisible());
        QCOMPARE(chart("lambdaChart")->title(), QString("Learned λ"));
        QVERIFY(
            shownText(m_charts->findChild<QLabel*>("lambdaNote")).contains("not the λ that validation would choose"));
        QCOMPARE(labels(), QStringList("one λ"));
        QCOMPARE(chart("lambdaChart")->valuesAt(2).front().value, 0.5);
        m_charts->clear();
        QVERIFY(!part()->isVisible());
        QVERIFY(chart("lambdaChart")->isEmpty());
    }
    void wordsOfALessonsAuthorStay()
    {
        const ui::Translation german(ui::Language::German);
        const QString called = QStringLiteral("loss"); // which is a term of the window
        QVERIFY(ui::engineText(called) != called);
        m_charts->setLooks({{QStringLiteral("a"), called}, {QStringLiteral("b"), QStringLiteral("b")}});
        for (const char* name : {"a", "b"}) {
            add(name, name == std::string("a") ? called.toStdString() : name);
            m_charts->consume(step(name, 1, {{"all", 0.5}}));
        }
        QVERIFY2(labels().join(' ').contains(called), qPrintable(labels().join(' ')));
    }
    void threeChartsShareTheRow()
    {
        m_charts->resize(1400, 700);
        add("a");
        m_charts->consume(step("a", 1, {{"all", 0.5}}));
        const auto widthsAreAlike = [this] {
            const int loss = chart("lossChart")->width();
            return std::abs(loss - part()->width()) <= loss / 10 && chart("metricChart")->width() > loss * 9 / 10;
        };
        QTRY_VERIFY(widthsAreAlike());
        m_charts->resize(900, 700);
        QTRY_VERIFY(widthsAreAlike());
        m_charts->resize(1600, 700);
        QTRY_VERIFY(widthsAreAlike());
    }
    void manyLayersLeaveTheChartsTheirRoom()
    {
        m_charts->resize(850, 520);
        add("a");
        std::map<std::string, double> layers;
        for (int layer = 0; layer < 30; ++layer)
            layers["layer " + std::to_string(layer)] = 0.5;
        m_charts->consume(step("a", 1, layers));
        const QWidget* lower = m_charts->findChild<QWidget*>("similarityChart");
        const QWidget* upper = chart("lossChart");
        QTRY_VERIFY(std::abs(upper->height() - lower->height()) <= upper->height() / 5);
        QVERIFY(chart("lambdaChart")->height() > upper->height() / 3);
    }
    void expectedMetricIsNamedBeforeARun()
    {
        m_charts->expectMetric("−loss");
        QVERIFY(chart("perplexityChart")->isVisible());
        m_charts->expectMetric("mean of accuracy and f1");
        QVERIFY(chart("metricChart")->isVisible());
        QCOMPARE(chart("metricChart")->yTitle(), QString("Mean of accuracy and F1"));
        add("a");
        m_charts->expectMetric("−loss"); // a run is shown: the form may say what it wants
        QVERIFY(chart("metricChart")->isVisible());
    }
    void layersAreInOrder()
    {
        add("a");
        m_charts->consume(step("a", 1, {{"layer 10", 0.1}, {"layer 2", 0.2}, {"layer 1", 0.3}}));
        QCOMPARE(labels(), QStringList({"layer 1", "layer 2", "layer 10"}));
        m_charts->consume(step("a", 2, {{"layer 10", 0.2}, {"layer 2", 0.2}, {"layer 1", 0.3}}));
        QCOMPARE(chart("lambdaChart")->valuesAt(2).size(), std::size_t(3));
    }
    void sitesAreShortened()
    {
        add("a");
        m_charts->consume(step("a", 1, {{"model.layers.11.mlp.up_proj", 0.1}, {"model.layers.2.mlp.up_proj", 0.1}}));
        QCOMPARE(labels(), QStringList({"2 · mlp.up_proj", "11 · mlp.up_proj"}));
    }
    void severalRunsAreToldApart()
    {
        add("a");
        add("b");
        m_charts->consume(step("a", 1, {{"all", 0.5}}));
        m_charts->consume(step("b", 1, {{"all", 0.4}}));
        QCOMPARE(labels(), QStringList({"run a", "run b"}));
    }
    void aContinuedRunTellsItsHistoryAgain()
    {
        add("a");
        m_charts->consume(step("a", 1, {{"all", 0.5}}));
        m_charts->consume(step("a", 2, {{"all", 0.9}}));
        add("a");
        m_charts->consume(step("a", 1, {{"all", 0.5}}));
        QCOMPARE(chart("lambdaChart")->valuesAt(5).front().value, 0.5);
        QVERIFY2(!chart("lambdaChart")->csv().contains("0.9"), qPrintable(chart("lambdaChart")->csv()));
    }
    void crosshairAndAxisAreThePages()
    {
        add("a");
        for (int i = 1; i < 10; ++i)
            m_charts->consume(step("a", i, {{"all", 0.5}}));
        m_charts->group()->setCrosshairStep(4.0);
        QCOMPARE(part()->group()->crosshairStep(), std::optional(4.0));
        part()->group()->setCrosshairStep(6.0);
        QCOMPARE(m_charts->group()->crosshairStep(), std::optional(6.0));
        m_charts->group()->setXAxisMode(ui::XAxisMode::Tokens);
        QCOMPARE(part()->group()->xAxisMode(), ui::XAxisMode::Tokens);
    }
    void languageModelsShowPerplexity()
    {
        add("a");
        engine::RunStarted started;
        started.primaryMetric = "−loss";
        m_charts->consume({"a", 0, started});
        QVERIFY(chart("perplexityChart")->isVisible());
        QVERIFY(!chart("metricChart")->isVisible());
        m_charts->consume(evaluation("a", 0, 3));
        m_charts->consume(step("a", 1, {}));
        m_charts->consume(evaluation("a", 1, 1));
        m_charts->consume(step("a", 2, {}));
        m_charts->consume(evaluation("a", 2, 2));
        QCOMPARE(chart("perplexityChart")->valuesAt(2).front().value, std::exp(2.0));
        QCOMPARE(chart("perplexityChart")->bestPoint("a"), std::optional<std::size_t>(1)); // the lowest is the best
        m_charts->setLinearProbe(-2.5);
        QCOMPARE(chart("perplexityChart")->references().front().value, std::exp(2.5));
    }
    void classifiersShowTheirMetricAsBefore()
    {
        add("a");
        engine::RunStarted started;
        started.primaryMetric = "matthews";
        m_charts->consume({"a", 0, started});
        QCOMPARE(chart("metricChart")->title(), QString("Matthews correlation on validation"));
        QCOMPARE(chart("metricChart")->yTitle(), QString("Matthews correlation"));
        QVERIFY(!chart("perplexityChart")->isVisible());
        m_charts->consume(evaluation("a", 1, 0.4));
        m_charts->consume(evaluation("a", 2, 0.2));
        QCOMPARE(chart("metricChart")->bestPoint("a"), std::optional<std::size_t>(1)); // the highest
    }
};

QTEST_MAIN(TestLearnedLambda)
#include "test_learned_lambda.moc"
