// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_evaluation.h"

#include "toy_model.h"

#include "engine/runs.h"

#include <QSignalSpy>
#include <QTemporaryDir>

/// A language model trained and evaluated in the window alone: data looked at and taken into the form, two λ trained,
/// both judged beside the frozen model by the answers they generate. A toy in the place of the model, and a few
/// questions in GSM8K's own form.
class TestWindowLanguage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowStudy> m_study;
    std::unique_ptr<WindowEvaluation> m_pages;

    std::filesystem::path at(const char* name) const { return m_folder->filePath(name).toStdString(); }
    QString data() const { return m_folder->filePath("gsm8k"); }

    /// As GSM8K writes them: the sum in steps, the answer behind four hashes.
    static std::string questions(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i) {
            const QString first = QString::number(i + 2), second = QString::number(i % 5 + 1);
            const QString sum = QString::number(i + 2 + i % 5 + 1);
            text += QStringLiteral("{\"question\": \"A walk of %1 and a walk of %2 miles, how long was the day?\", "
                                   "\"answer\": \"%1+%2=<<%1+%2=%3>>%3 miles.\\n#### %3\"}\n")
                        .arg(first, second, sum);
        }
        return text.toStdString();
    }
    void train() const
    {
        QSignalSpy finished(m_study->session(), &ui::Session::finished);
        QSignalSpy failed(m_study->session(), &ui::Session::failed);
        m_study->pressTrain();
        QTRY_VERIFY_WITH_TIMEOUT(finished.size() + failed.size() > 0, 120'000);
        QVERIFY(failed.isEmpty());
    }
    void fillForm() const
    {
        m_study->usePreset("paper-arithmetic");
        m_study->type("model.path", m_folder->filePath("model"));
        m_pages->openData(data());
        QTRY_VERIFY_WITH_TIMEOUT(m_pages->mayTrainOnIt(), 30'000);
        m_pages->pressTrainOnThis();
        m_pages->showMore();
        m_study->type("train.max_steps", "3");
        m_study->type("train.warmup_steps", "1");
        m_study->type("train.batch_size", "4");
        m_study->type("task.limit", "12");
        m_study->setLambdas("0, 0.5");
        m_study->setSeeds(1);
        QTRY_VERIFY2_WITH_TIMEOUT(m_study->train()->mayTrain(), qPrintable(problems()), 30'000);
    }
    QString problems() const
    {
        QString text;
        for (const engine::Problem& problem : m_study->train()->model()->problems())
            text += QString::fromStdString(problem.key + ": " + problem.message + "; ");
        return text;
    }
    void evaluate(int rows) const
    {
        QSignalSpy finished(m_study->evaluation(), &ui::EvaluationSession::finished);
        QSignalSpy failed(m_study->evaluation(), &ui::EvaluationSession::failed);
        m_pages->type("evaluateRows", QString::number(rows));
        m_pages->unfoldGeneration();
        m_pages->type("evaluateNewTokens", "4");
        QTRY_VERIFY_WITH_TIMEOUT(m_pages->mayEvaluate(), 30'000);
        m_pages->pressEvaluate();
        QTRY_VERIFY_WITH_TIMEOUT(finished.size() + failed.size() > 0, 120'000);
        QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed[0][0].value<ui::ErrorInfo>().message));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        toy::Shape shape;
        shape.type = "llama";
        shape.positions = 512;
        toy::writeModel(at("model"), shape);
        std::filesystem::create_directories(at("gsm8k"));
        engine::writeFileAtomically(at("gsm8k/train.jsonl"), questions(24));
        engine::writeFileAtomically(at("gsm8k/test.jsonl"), questions(7));
        m_study = std::make_unique<WindowStudy>(at("library"));
        m_pages = std::make_unique<WindowEvaluation>(*m_study);
        QVERIFY(QTest::qWaitForWindowExposed(&m_study->window()));
    }
    void cleanup()
    {
        m_pages.reset();
        m_study.reset();
        m_folder.reset();
    }

    void trainedAndEvaluatedByItsWidgets()
    {
        fillForm();
        const engine::TrainConfig& config = m_study->train()->model()->config();
        QCOMPARE(config.task.preset, std::string("gsm8k"));
        QCOMPARE(config.task.limit, std::optional<std::int64_t>(12));
        const std::string form = "Q: {prompt}\\nA: {response}";
        m_study->train()->model()->set("task.template", form);
        train();
        const std::vector<engine::RunSummary> runs = engine::listRuns(at("library"));
        QCOMPARE(runs.size(), std::size_t(2));
        for (const engine::RunSummary& run : runs) {
            QCOMPARE(run.state, engine::RunState::Completed);
            QCOMPARE(run.step, std::int64_t(3));
        }
        m_pages->openData(data());
        QTRY_VERIFY_WITH_TIMEOUT(m_pages->mayTrainOnIt(), 30'000);
        m_pages->pressEvaluateOnThis();
        QTRY_VERIFY_WITH_TIMEOUT(m_pages->addNewestRuns(2), 30'000);
        evaluate(5);
        const QAbstractItemModel& results = *m_pages->results()->model();
        QTRY_VERIFY_WITH_TIMEOUT(results.rowCount() >= 3, 30'000);
        const QStringList rows = WindowEvaluation::rowsOf(results);
        for (int row = 0; row < 3; ++row) { // behind them what others published
            QVERIFY2(rows[row].startsWith("gsm8k | "), qPrintable(rows[row]));
            QVERIFY2(rows[row].contains(" | 5 | "), qPrintable(rows[row]));
        }
        QVERIFY(rows[0].contains("frozen model"));
        m_pages->compare(0, 2, "all");
        QTRY_COMPARE_WITH_TIMEOUT(m_pages->predictions()->model()->rowCount(), 5, 30'000);
        const auto folder = engine::listEvaluations(at("library")).front();
        // What a run was trained on is what it is asked.
        QCOMPARE(engine::readEvaluationRequest(folder).tasks.at(0).task.promptTemplate, form);
        flipsAreThoseOfTheFiles(folder, 0, 2);
        flipsAreThoseOfTheFiles(folder, 1, 2);
    }

private:
    void flipsAreThoseOfTheFiles(const std::filesystem::path& folder, int first, int second) const
    {
        const auto one = engine::readPredictions(folder, "gsm8k", static_cast<std::size_t>(first));
        const auto other = engine::readPredictions(folder, "gsm8k", static_cast<std::size_t>(second));
        QCOMPARE(one.size(), std::size_t(5));
        int flipped = 0;
        for (std::size_t i = 0; i < one.size(); ++i)
            flipped += one[i].right != other[i].right ? 1 : 0;
        m_pages->compare(first, second, "flipped");
        QTRY_COMPARE_WITH_TIMEOUT(m_pages->predictions()->model()->rowCount(), flipped, 30'000);
    }
};

QTEST_MAIN(TestWindowLanguage)
#include "test_window_language.moc"
