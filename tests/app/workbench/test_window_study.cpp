// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_study.h"

#include "toy_model.h"

#include "engine/runs.h"
#include "engine/verdict.h"
#include "widgets/dialogs.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

/// From "which λ?" to the verdict and the report, in the window alone, with a toy in the place of the preset's model.
class TestWindowStudy : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowStudy> m_study;

    std::filesystem::path at(const char* name) const { return m_folder->filePath(name).toStdString(); }
    std::filesystem::path library() const { return at("library"); }

    void fillIn(const QString& lambdas, int seeds) const
    {
        m_study->usePreset("demo");
        m_study->type("model.path", m_folder->filePath("model"));
        m_study->type("train.epochs", "1");
        m_study->setLambdas(lambdas);
        m_study->setSeeds(seeds);
        QTRY_VERIFY_WITH_TIMEOUT(m_study->train()->mayTrain(), 30'000);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        toy::writeModel(at("model"));
        m_study = std::make_unique<WindowStudy>(library());
        QVERIFY(QTest::qWaitForWindowExposed(&m_study->window()));
    }
    void cleanup()
    {
        m_study.reset();
        m_folder.reset();
    }

    void fromAQuestionToTheVerdict()
    {
        fillIn("0, 0.3, 0.6", 3);
        const engine::TrainConfig& config = m_study->train()->model()->config();
        QCOMPARE(config.task.preset, std::string("sample"));
        QCOMPARE(engine::expandStudy(config).size(), std::size_t(9));
        QSignalSpy finished(m_study->session(), &ui::Session::finished);
        m_study->pressTrain();
        m_study->showCompare();
        ui::ComparePage* page = m_study->compare();
        // It fills in while the study trains.
        QTRY_VERIFY_WITH_TIMEOUT(page->figures() && !page->figures()->whole.runs.empty(), 60'000);
        QVERIFY(finished.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 240'000);
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && page->figures()->whole.runs.size() == 9, 60'000);
        QCOMPARE(page->charts()->group()->series()->all().size(), std::size_t(3));
        for (const engine::ComparedRun& run : page->figures()->whole.runs)
            QVERIFY(run.value && !run.provisional && run.state == engine::RunState::Completed);
        // What is told is what the folders say, judged by the endpoint that was written before the first run.
        const auto study =
            engine::readStudy(std::filesystem::directory_iterator(engine::studiesFolder(library()))->path());
        QCOMPARE(engine::resolvedEndpoint(study.config).data, std::string("test"));
        std::vector<engine::RunRecord> runs;
        for (const std::string& run : study.runs)
            runs.push_back(engine::readRun(engine::runsFolder(library()) / run));
        const engine::Verdict verdict = engine::judge(runs, &study);
        QVERIFY(verdict.panels.size() == 1 && verdict.panels[0].seeds == 3 && verdict.panels[0].draws > 0);
        const QString told = page->verdict()->text();
        for (const engine::Sentence& sentence : verdict.panels[0].sentences)
            QVERIFY2(told.contains(QString::fromStdString(sentence.text)), sentence.text.c_str());
        QVERIFY(!verdict.panels[0].sentences.empty());
        reportSaysTheSame(verdict);
    }
    void closedWhileItJudgesAndShownAgain()
    {
        fillIn("0, 0.6", 2);
        QSignalSpy finished(m_study->session(), &ui::Session::finished);
        m_study->showCompare();
        m_study->pressTrain();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 240'000);
        QVERIFY(m_study->window().close());
        m_study = std::make_unique<WindowStudy>(library());
        ui::ComparePage* page = m_study->compare();
        page->showStudy(std::filesystem::directory_iterator(engine::studiesFolder(library()))->path());
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && page->figures(), 60'000);
        QCOMPARE(page->figures()->whole.runs.size(), std::size_t(4));
        QVERIFY(!page->verdict()->text().isEmpty());
    }

private:
    void reportSaysTheSame(const engine::Verdict& verdict)
    {
        const QString file = m_folder->filePath("report.html");
        QSignalSpy written(&m_study->reports(), &ReportWriter::written);
        ui::dialogs::setNextFile(file);
        namedChild<QToolButton>(*m_study->compare(), "reportButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 60'000);
        QFile html(file);
        QVERIFY(html.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(html.readAll()).replace("&#39;", "'");
        for (const engine::Sentence& sentence : verdict.panels[0].sentences)
            QVERIFY2(text.contains(QString::fromStdString(sentence.text).toHtmlEscaped()), sentence.text.c_str());
    }
};

QTEST_MAIN(TestWindowStudy)
#include "test_window_study.moc"
