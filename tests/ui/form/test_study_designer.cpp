// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_form.h"
#include "config/config_model.h"
#include "engine/study_plan.h"
#include "named_child.h"
#include "study/outlook_view.h"
#include "study/study_designer.h"
#include "widgets/number_box.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUndoStack>
#include <QtTest>

#include <memory>

/// A study put together in the form, by its own controls.
class TestStudyDesigner : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ui::ConfigModel> m_model;
    std::unique_ptr<ui::ConfigForm> m_form;

    template<class Widget>
    Widget* child(const char* name) const
    {
        return namedChild<Widget>(*m_form, name);
    }
    const engine::StudyConfig& study() const { return m_model->config().study; }
    void click(const char* name) const { child<QAbstractButton>(name)->click(); }
    void type(const char* name, const QString& text) const
    {
        auto* edit = child<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    /// Adds an axis as a person does: open, search, Enter.
    void addAxis(const QString& search) const
    {
        click("addAxis");
        auto* line = child<QLineEdit>("fieldSearch");
        QTest::keyClicks(line, search);
        QTest::keyClick(line, Qt::Key_Return);
    }
    using Axes = decltype(engine::StudyConfig::axes);
    void setStudy(const engine::StudyConfig& study) { m_model->setStudy(study, "test", {}); }
    void setAxes(const Axes& axes, const std::vector<engine::Overrides>& exclude = {})
    {
        engine::StudyConfig wanted;
        wanted.axes = axes;
        wanted.exclude = exclude;
        setStudy(wanted);
    }
    bool isShown(const char* name) const { return child<QWidget>(name)->isVisibleTo(m_form.get()); }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QFile file(m_dir->filePath("train.tsv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("sentence\tlabel\n");
        engine::TrainConfig config;
        config.model.path = m_dir->path().toStdString();
        config.task.train = config.task.validation = file.fileName().toStdString();
        config.task.test = {{"ood", config.task.train}, {"other", config.task.train}};
        m_model = std::make_unique<ui::ConfigModel>();
        m_model->load(config);
        m_form = std::make_unique<ui::ConfigForm>(m_model.get());
        m_form->resize(460, 900);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
    }
    void cleanup()
    {
        m_form.reset();
        m_model.reset();
    }

    void aSingleRunHasTheButtonAlone()
    {
        QVERIFY(isShown("addAxis"));
        for (const char* name : {"endpointMetric", "studyStrategy", "openExclusion", "studyCounts"})
            QVERIFY2(!isShown(name), name);
    }
    void anyFieldBecomesAnAxis()
    {
        addAxis("rank");
        QCOMPARE(study().axes.size(), std::size_t{1});
        QCOMPARE(study().axes[0].first, std::string("method.rank"));
        QCOMPARE(child<QLineEdit>("axis:method.rank")->text(), QString("8, 16"));
        QCOMPARE(m_form->focusWidget(), child<QWidget>("axis:method.rank"));
        QCOMPARE(child<QLabel>("studyCounts")->text(), QString("2 runs: 2 settings × 1 seed, in 2 cohorts"));
        m_model->undoStack()->undo();
        QVERIFY(study().empty());
        QVERIFY(!m_form->findChild<QLineEdit*>("axis:method.rank") || !isShown("studyCounts"));
    }
    void fieldsAreFoundByNameKeyAndHelp()
    {
        click("addAxis");
        auto* list = child<QListWidget>("fieldList");
        const int all = list->count();
        QVERIFY(all > 30);
        const auto shown = [&] {
            int count = 0;
            for (int i = 0; i < list->count(); ++i)
                count += list->item(i)->isHidden() ? 0 : 1;
            return count;
        };
        auto* search = child<QLineEdit>("fieldSearch");
        QTest::keyClicks(search, "learning_rate");
        QVERIFY(shown() >= 1 && shown() < all);
        QVERIFY(list->currentItem()->text().contains("train.learning_rate"));
        search->clear();
        QTest::keyClicks(search, "pull of the trained weights"); // of the help text alone
        QCOMPARE(shown(), 1);
        search->clear();
        QTest::keyClicks(search, "no such thing");
        QCOMPARE(shown(), 0);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(study().empty());
    }
    void arrowsWalkThroughWhatWasFound()
    {
        click("addAxis");
        auto* list = child<QListWidget>("fieldList");
        auto* search = child<QLineEdit>("fieldSearch");
        const int first = list->currentRow();
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(list->currentRow() > first);
        QTest::keyClick(search, Qt::Key_Up);
        QCOMPARE(list->currentRow(), first);
    }
    void theLambdaEditorCountsNoRunsOfOtherAxes()
    {
        setAxes({{"sibo.lambda", {0.0, 0.5}}, {"train.seed", {std::int64_t{1}, std::int64_t{2}}}});
        QVERIFY(child<QLabel>("formula")->text().contains("2 λ × 2 seeds = 4 runs"));
        setAxes({{"sibo.lambda", {0.0, 0.5}},
                 {"train.seed", {std::int64_t{1}, std::int64_t{2}}},
                 {"method.rank", {std::int64_t{4}, std::int64_t{8}}}});
        QVERIFY(child<QLabel>("formula")->text().contains("2 λ × 2 seeds"));
        QVERIFY(!child<QLabel>("formula")->text().contains("= 4 runs"));
        QVERIFY(child<QLabel>("studyCounts")->text().startsWith("8 runs"));
    }
    void rangesAreRead()
    {
        addAxis("rank");
        type("axis:method.rank", "4..16 step 4");
        QCOMPARE(study().axes[0].second.size(), std::size_t{4});
        QCOMPARE(child<QLineEdit>("axis:method.rank")->text(), QString("4..16 step 4")); // as it was typed
        QVERIFY(!isShown("axisProblem:method.rank"));
    }
    void aWrongValueIsToldAtItsLine()
    {
        addAxis("rank");
        type("axis:method.rank", "4, 0");
        auto* problem = child<QLabel>("axisProblem:method.rank");
        QVERIFY(problem->isVisibleTo(m_form.get()));
        QVERIFY2(problem->text().contains("1 to 1024"), qPrintable(problem->text()));
        QVERIFY(m_model->hasErrors());
        QCOMPARE(m_form->firstError(), QString("Study"));
        m_form->setFocus();
        m_form->goToFirstError();
        QCOMPARE(m_form->focusWidget(), child<QWidget>("axis:method.rank"));
        type("axis:method.rank", "4, 4");
        QVERIFY2(problem->text().contains("4 stands there twice"), qPrintable(problem->text()));
        type("axis:method.rank", "4, 8");
        QVERIFY(!m_model->hasErrors());
        QVERIFY(!problem->isVisibleTo(m_form.get()));
    }
    void anAxisIsTakenAwayWithItsRules()
    {
        setAxes({{"sibo.lambda", {0.0, 0.5}}, {"method.rank", {std::int64_t{4}, std::int64_t{8}}}},
                {{{"method.rank", std::int64_t{4}}, {"sibo.lambda", 0.0}}});
        click("removeAxis:method.rank");
        QCOMPARE(study().axes.size(), std::size_t{1});
        QVERIFY(study().exclude.empty());
    }
    void combinationsAreLeftOut()
    {
        setAxes({{"sibo.lambda", {0.0, 0.5}}, {"sibo.source", {std::string("h0"), std::string("zero")}}});
        click("openExclusion");
        QVERIFY(!child<QPushButton>("addExclusion")->isEnabled());
        child<QComboBox>("exclude:sibo.lambda")->setCurrentIndex(1);
        child<QComboBox>("exclude:sibo.source")->setCurrentIndex(2);
        click("addExclusion");
        QCOMPARE(study().exclude.size(), std::size_t{1});
        QVERIFY(child<QLabel>("studyCounts")->text().endsWith("1 combination is left out"));
        QVERIFY(child<QLabel>("exclusion0")->text().contains("zero"));
        click("removeExclusion0");
        QVERIFY(study().exclude.empty());
        m_model->undoStack()->undo();
        QCOMPARE(study().exclude.size(), std::size_t{1});
    }
    void leavingEverythingOutIsTold()
    {
        setAxes({{"sibo.lambda", {0.5}}}, {{{"sibo.lambda", 0.5}}});
        auto* problem = child<QLabel>("studyProblem");
        QVERIFY(problem->isVisibleTo(m_form.get()));
        QVERIFY2(problem->text().contains("no run is left"), qPrintable(problem->text()));
        QVERIFY(!isShown("studyCounts"));
    }
    void invalidCombinationsAreNamedAndLeftOut()
    {
        setAxes({{"sibo.lambda", {0.0, 0.5}}, {"method.kind", {std::string("lora"), std::string("ia3")}}});
        auto* invalid = child<QLabel>("studyInvalid");
        QVERIFY(invalid->isVisibleTo(m_form.get()));
        QVERIFY2(invalid->text().contains("1 of 4 runs") && invalid->text().contains("λ 0.5 · Method IA³: λ does not"),
                 qPrintable(invalid->text()));
        QVERIFY(m_model->hasErrors());
        click("leaveInvalidOut");
        QVERIFY(!m_model->hasErrors());
        QVERIFY(!invalid->isVisibleTo(m_form.get()));
        QCOMPARE(engine::expandStudy(m_model->config()).size(), std::size_t{3});
    }
    void whatTheStartCheckFoundIsLeftOutToo()
    {
        setAxes({{"method.targets", {std::vector<std::string>{"query"}, std::vector<std::string>{"q_proj"}}}});
        QVERIFY(!isShown("studyInvalid"));
        engine::StartCheck check;
        check.invalid = {{1, "targets q_proj", {{"method.targets", "is no layer of this model", "", false}}}};
        m_form->setCheck(check);
        QVERIFY(isShown("studyInvalid"));
        click("leaveInvalidOut");
        QCOMPARE(engine::expandStudy(m_model->config()).size(), std::size_t{1});
    }
    void theEndpointIsChosen()
    {
        setAxes({{"sibo.lambda", {0.0, 0.5}}});
        auto* data = child<QComboBox>("endpointData");
        QCOMPARE(data->currentText(), QString("ood (held out)"));
        QCOMPARE(data->count(), 3);
        data->setCurrentIndex(1);
        emit data->activated(1);
        QCOMPARE(study().endpoint.data, std::string("validation"));
        auto* metric = child<QComboBox>("endpointMetric");
        const int loss = metric->findData("loss");
        metric->setCurrentIndex(loss);
        emit metric->activated(loss);
        QCOMPARE(study().endpoint.metric, std::string("loss"));
        QVERIFY(!study().endpoint.best);
        for (auto* button : child<QWidget>("endpointStep")->findChildren<QRadioButton*>())
            if (button->text() == "best step")
                button->click();
        QVERIFY(study().endpoint.best);
        m_model->set("task.kind", std::string("regression"));
        QVERIFY(metric->findData("pearson") >= 0);
    }
    void theMarginIsOptional()
    {
        setAxes({{"sibo.lambda", {0.0, 0.5}}});
        auto* margin = child<ui::NumberBox>("studyMargin");
        auto* edit = margin->findChild<QLineEdit*>();
        edit->setFocus();
        QTest::keyClicks(edit, "0.5");
        QCOMPARE(study().margin, std::optional(0.5));
        edit->selectAll();
        QTest::keyClicks(edit, "-1");
        QVERIFY(m_model->hasErrors());
        QVERIFY(isShown("marginProblem"));
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QVERIFY(!m_model->hasErrors());
        QCOMPARE(study().margin, std::optional<double>());
    }
    void theOrderOfTrainingIsChosen()
    {
        setAxes({{"sibo.lambda", {0.0, 0.5}}});
        QVERIFY(!isShown("halvingRungs") && !isShown("refineRounds"));
        for (auto* button : child<QWidget>("studyStrategy")->findChildren<QRadioButton*>())
            if (button->text() == "halving")
                button->click();
        QVERIFY(study().strategy == engine::StudyStrategy::Halving);
        QVERIFY(isShown("halvingRungs") && !isShown("refineRounds"));
        child<QSpinBox>("halvingRungs")->setValue(3);
        child<QSpinBox>("halvingKeep")->setValue(25);
        QCOMPARE(study().rungs, 3);
        QCOMPARE(study().keep, 0.25);
        QVERIFY(child<QLabel>("strategyText")->text().contains("3 points"));
        QVERIFY(child<QLabel>("studyCounts")->text().contains("some end early"));
    }
    void singleSettingsAreShownAndTakenAway()
    {
        engine::StudyConfig wanted;
        wanted.axes = {{"sibo.lambda", {0.0, 0.5}}};
        wanted.runs = {{{"method.kind", std::string("head")}}};
        setStudy(wanted);
        QVERIFY2(child<QLabel>("singleSettings")->text().contains("Head only") ||
                     child<QLabel>("singleSettings")->text().contains("ead"),
                 qPrintable(child<QLabel>("singleSettings")->text()));
        click("removeSingles");
        QVERIFY(study().runs.empty());
    }
    void differencesAndSeedsAreTold()
    {
        setAxes({{"sibo.lambda", {0.0, 0.2, 0.4}}, {"train.seed", {std::int64_t{1}, std::int64_t{2}}}});
        auto* outlook = m_form->findChild<ui::StudyDesigner*>()->outlook();
        engine::StudyOutlook told;
        told.comparisons = 2;
        told.seeds = 3;
        told.noise = engine::SeedNoise{0.5, 8, engine::FigureUnit::Points, "a-study", "m", "d", true, true};
        told.resolvable = 1.2;
        told.text = "With 3 seeds this study can resolve about 1.2 points.";
        outlook->showOutlook(told);
        QCOMPARE(child<QLabel>("studyResolves")->text(), QString::fromStdString(told.text));
        auto* needed = child<QLabel>("seedsNeeded");
        QVERIFY2(needed->text().contains("for a difference of 1.0 points"), qPrintable(needed->text()));
        const QString before = needed->text();
        auto* edit = child<ui::NumberBox>("wantedDifference")->findChild<QLineEdit*>();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, "0.4");
        QVERIFY(needed->text() != before);
        QVERIFY2(needed->text().contains("for a difference of 0.4 points"), qPrintable(needed->text()));
        edit->selectAll();
        QTest::keyClicks(edit, "0");
        QVERIFY(needed->text().contains("greater than 0"));
        outlook->showOutlook({});
        QVERIFY(!isShown("studyResolves") && !isShown("wantedDifference"));
    }
    void theLibraryIsReadInTheBackground()
    {
        setAxes({{"sibo.lambda", {0.0, 0.2}}});
        m_form->setLibrary(m_dir->path().toStdString());
        QTRY_VERIFY(isShown("studyResolves"));
        QVERIFY(child<QLabel>("studyResolves")->text().startsWith("With one seed"));
    }
};

QTEST_MAIN(TestStudyDesigner)
#include "test_study_designer.moc"
