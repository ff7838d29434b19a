// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/arm_names.h"
#include "evaluate/confusion_model.h"
#include "evaluate/distribution_model.h"
#include "evaluate/prediction_filter.h"
#include "evaluate/results_model.h"
#include "fake_evaluation.h"
#include "theme/theme.h"

#include <QtTest>

namespace {

ui::Predictions made(std::size_t arm, int count)
{
    return std::make_shared<const std::vector<engine::Prediction>>(sample::predictions(arm, count));
}

} // namespace

class TestEvaluationTables : public QObject {
    Q_OBJECT

private:
    static QString cell(const QAbstractItemModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private slots:
    void armsAreNamedByTheirLambda()
    {
        const std::filesystem::path one = "/runs/20261130-101500-gsm8k-1a2b";
        QCOMPARE(ui::armNames({}), QStringList{"frozen model"});
        QCOMPARE(ui::armTitle("model"), QString("frozen model")); // one term, whoever names it
        QCOMPARE(ui::armTitle("λ 0.2"), QString("λ 0.2"));
        QCOMPARE(ui::armNames({{}, {one, 0.2}, {one, {}}}), (QStringList{"frozen model", "λ 0.2", "λ as trained"}));
        QCOMPARE(ui::armNames({{one, 0.2}, {"/adapters/peft", 0.0}}),
                 (QStringList{"gsm8k-1a2b · λ 0.2", "peft · λ 0"}));
        QCOMPARE(ui::adapterName(one / "adapter"), QString("gsm8k-1a2b"));
        QCOMPARE(ui::adapterName(one / "adapter-last"), QString("gsm8k-1a2b (last)"));
    }
    void tasksAreNamedInTheLettersOfNames()
    {
        QCOMPARE(ui::taskName("ARC-Easy test"), std::string("arc-easy_test"));
        QCOMPARE(ui::taskName(""), std::string("task"));
    }
    void resultsShowBothReadingsWithIntervals()
    {
        ui::ResultsModel model;
        model.setRecord(sample::evaluation("/e"));
        QCOMPARE(model.rowCount(), 7); // six results and a published one
        QCOMPARE(cell(model, 1, ui::ResultsModel::Arm), QString("λ 0"));
        QCOMPARE(cell(model, 1, ui::ResultsModel::Value), QString("0.460 (0.435 to 0.487)"));
        QCOMPARE(cell(model, 1, ui::ResultsModel::Strict), QString("0.440 (0.416 to 0.466)"));
        QCOMPARE(cell(model, 1, ui::ResultsModel::Others), QString("answered 0.970"));
        QCOMPARE(cell(model, 1, ui::ResultsModel::Scoring), QString("generation"));
    }
    void publishedFiguresAreMarked()
    {
        ui::ResultsModel model;
        model.setRecord(sample::evaluation("/e"));
        QCOMPARE(cell(model, 6, ui::ResultsModel::Scoring), QString("published, not run here"));
        QCOMPARE(cell(model, 6, ui::ResultsModel::Arm), QString("LLaMA-7B · LoRA"));
        QVERIFY(model.index(6, 0).data(Qt::FontRole).value<QFont>().italic());
        QVERIFY(!model.row(6)); // below all that was run
        QCOMPARE(model.row(3)->task, std::string("gsm8k"));
    }
    void whatWasRefusedIsShownWithItsReason()
    {
        ui::ResultsModel model;
        auto record = sample::evaluation("/e");
        record.result.rows.erase(record.result.rows.begin()); // of the frozen model on svamp
        record.result.refused = {sample::refusal(), {"svamp", "model", "an output is not a finite number", "", ""}};
        model.setRecord(record);
        QCOMPARE(model.rowCount(), 8);
        QCOMPARE(cell(model, 0, ui::ResultsModel::Arm), QString("λ 0")); // the others keep their names
        QCOMPARE(cell(model, 5, ui::ResultsModel::Task), QString("aqua"));
        QCOMPARE(cell(model, 5, ui::ResultsModel::Value), QString("refused"));
        QVERIFY(cell(model, 5, ui::ResultsModel::Others).contains("aqua.json:17) – name its column"));
        QCOMPARE(cell(model, 6, ui::ResultsModel::Arm), QString("frozen model"));
        QVERIFY(!model.row(5) && !model.row(6));
        ui::DistributionModel byLambda;
        byLambda.setRecord(record);
        QCOMPARE(cell(byLambda, 0, 2), QString("–"));
        QCOMPARE(cell(byLambda, 1, 2), QString("0.460"));
    }
    void inDistributionStandsBeforeOutOfIt()
    {
        ui::DistributionModel model;
        auto record = sample::evaluation("/e");
        std::swap(record.arms[1], record.arms[2]); // by λ, whatever the order of the arms
        model.setRecord(record);
        QCOMPARE(model.columnCount(), 5);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QString("gsm8k · in"));
        QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QString("svamp · out"));
        QCOMPARE(cell(model, 0, 0), QString("frozen model"));
        QCOMPARE(cell(model, 1, 0), QString("λ 0"));
        QCOMPARE(cell(model, 2, 0), QString("λ 0.4"));
        QCOMPARE(cell(model, 2, 1), QString("0.230 (in)")); // the frozen model was not trained on it
        QCOMPARE(cell(model, 2, 3), QString("0.230"));
        QCOMPARE(cell(model, 2, 4), QString("0.460"));
        QCOMPARE(cell(model, 0, 3), QString("–"));
        QVERIFY(model.index(1, 2).data(Qt::ToolTipRole).toString().contains("another data set: gsm8k"));
    }
    void flipsAreFoundBetweenTwoArms()
    {
        const ui::PredictionPairs pairs(made(0, 90), made(1, 90));
        ui::PredictionFilter filter;
        QCOMPARE(pairs.matching(filter).size(), std::size_t(90));
        const auto count = [&](ui::PredictionChoice choice) {
            filter.choice = choice;
            return pairs.matching(filter).size();
        };
        std::size_t right = 0, better = 0, worse = 0;
        for (int i = 0; i < 90; ++i) {
            const bool first = i % 2 != 0 && i % 9 != 8, second = i % 3 != 0 && i % 9 != 8;
            right += first ? 1 : 0;
            better += !first && second ? 1 : 0;
            worse += first && !second ? 1 : 0;
        }
        QCOMPARE(count(ui::PredictionChoice::Right), right);
        QCOMPARE(count(ui::PredictionChoice::Wrong), 90 - right);
        QCOMPARE(count(ui::PredictionChoice::BecameRight), better);
        QCOMPARE(count(ui::PredictionChoice::BecameWrong), worse);
        QCOMPARE(count(ui::PredictionChoice::Flipped), better + worse);
    }
    void armsThatAreNotEquallyFarArePairedBySample()
    {
        auto second = sample::predictions(1, 40);
        second.erase(second.begin()); // appended in another order, and torn
        const ui::PredictionPairs pairs(made(0, 90), std::make_shared<const std::vector<engine::Prediction>>(second));
        QCOMPARE(pairs.pairs().size(), std::size_t(90));
        QVERIFY(!pairs.pairs()[0].second);
        QCOMPARE(pairs.pairs()[7].second->index, std::int64_t(7));
        QVERIFY(!pairs.pairs()[60].second);
        ui::PredictionFilter filter;
        filter.choice = ui::PredictionChoice::Flipped;
        for (const int place : pairs.matching(filter))
            QVERIFY(place > 0 && place < 40);
    }
    void whatAllPromptsBeginWithIsKnown()
    {
        const ui::PredictionPairs pairs(made(0, 12), nullptr);
        const std::string& prompt = pairs.pairs()[3].first->prompt;
        QVERIFY2(prompt.substr(pairs.commonBeginning()).starts_with("3 crates"),
                 prompt.substr(pairs.commonBeginning()).c_str());
        QCOMPARE(ui::PredictionPairs(made(0, 1), nullptr).commonBeginning(), std::size_t(0));
    }
    void textIsFoundWhateverItsCase()
    {
        const ui::PredictionPairs pairs(made(0, 50), nullptr);
        ui::PredictionFilter filter;
        filter.text = "CARRIES 17 CRATES";
        QCOMPARE(pairs.matching(filter), std::vector<int>{17});
        filter.text = "no such text";
        QVERIFY(pairs.matching(filter).empty());
    }
    void confusionCountsGoldsByAnswers()
    {
        ui::Theme theme;
        ui::ConfusionModel model(&theme);
        const ui::PredictionPairs pairs(made(0, 90), nullptr);
        model.setPredictions(pairs, engine::AnswerReading::Reference);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.columnCount(), 5); // and none
        QCOMPARE(model.headerData(4, Qt::Horizontal, Qt::DisplayRole).toString(), QString("none"));
        int all = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                all += cell(model, row, column).toInt();
                ui::PredictionFilter filter;
                filter.cell = model.cell(model.index(row, column));
                QCOMPARE(static_cast<int>(pairs.matching(filter).size()), cell(model, row, column).toInt());
            }
        }
        QCOMPARE(all, 90);
        QCOMPARE(cell(model, 0, 4).toInt() + cell(model, 1, 4).toInt() + cell(model, 2, 4).toInt() +
                     cell(model, 3, 4).toInt(),
                 10);
    }
    void freeNumbersHaveNoConfusionMatrix()
    {
        ui::Theme theme;
        ui::ConfusionModel model(&theme);
        auto numbers = sample::predictions(0, 40);
        for (engine::Prediction& prediction : numbers)
            prediction.gold = std::to_string(prediction.index);
        model.setPredictions({std::make_shared<const std::vector<engine::Prediction>>(numbers), nullptr},
                             engine::AnswerReading::Reference);
        QVERIFY(model.isEmpty());
    }
};

QTEST_MAIN(TestEvaluationTables)
#include "test_evaluation_tables.moc"
