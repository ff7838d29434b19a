// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/prediction_browser.h"
#include "evaluate/prediction_model.h"
#include "fake_evaluation.h"
#include "shown_text.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

class TestPredictionBrowser : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::PredictionBrowser> m_browser;
    ui::EvaluationRecord m_record = sample::evaluation("/e");

    template<class Widget>
    Widget* child(const char* name) const
    {
        auto* widget = m_browser->findChild<Widget*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no widget named %s", name);
        return widget;
    }
    void choose(const char* name, const QString& text) const
    {
        auto* box = child<QComboBox>(name);
        QVERIFY2(box->findText(text) >= 0, qPrintable(text));
        box->setCurrentIndex(box->findText(text));
        emit box->activated(box->currentIndex());
    }
    int rows() const { return child<QTableView>("predictionTable")->model()->rowCount(); }
    void clickCell(int row, int column) const
    {
        auto* matrix = child<QTableView>("confusionMatrix");
        const QRect cell = matrix->visualRect(matrix->model()->index(row, column));
        QTest::mouseClick(matrix->viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
    }

private slots:
    void init()
    {
        m_theme = std::make_unique<ui::Theme>();
        m_browser = std::make_unique<ui::PredictionBrowser>(m_theme.get());
        connect(m_browser.get(), &ui::PredictionBrowser::predictionsWanted, m_browser.get(),
                [this](const std::string& task, std::size_t arm) {
                    m_browser->setPredictions(
                        {"/e",
                         task,
                         arm,
                         std::make_shared<const std::vector<engine::Prediction>>(sample::predictions(arm, 90)),
                         {}});
                });
        m_browser->resize(1300, 700);
        m_browser->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_browser.get()));
    }
    void cleanup()
    {
        m_browser.reset();
        m_theme.reset();
    }
    void saysWhatToDoWhileEmpty()
    {
        QVERIFY(child<QLabel>("predictionsEmpty")->isVisible());
        QVERIFY(shownText(child<QLabel>("predictionsEmpty")).contains("Start an evaluation"));
    }
    void comparesTheFirstTwoArmsAtOnce()
    {
        m_browser->setRecord(&m_record);
        QCOMPARE(rows(), 90);
        QCOMPARE(child<QComboBox>("predictionOther")->currentText(), QString("λ 0"));
        QVERIFY(!child<QTableView>("predictionTable")->isColumnHidden(ui::PredictionModel::Second));
        choose("predictionOther", "nothing");
        QVERIFY(child<QTableView>("predictionTable")->isColumnHidden(ui::PredictionModel::Second));
    }
    void showsWhatFlippedWithTheTextOfBoth()
    {
        m_browser->setRecord(&m_record);
        choose("predictionChoice", "became right");
        auto* table = child<QTableView>("predictionTable");
        QVERIFY(rows() > 5 && rows() < 90);
        QVERIFY(child<QLabel>("predictionCount")->text().endsWith("of 90"));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        const ui::PredictionPairs::Pair& pair = m_browser->model()->pair(table->currentIndex().row());
        QCOMPARE(child<QPlainTextEdit>("predictionPrompt")->toPlainText(), QString::fromStdString(pair.first->prompt));
        QCOMPARE(child<QPlainTextEdit>("predictionFirst")->toPlainText(), QString::fromStdString(pair.first->response));
        QCOMPARE(child<QPlainTextEdit>("predictionSecond")->toPlainText(),
                 QString::fromStdString(pair.second->response));
        QVERIFY(child<QLabel>("predictionFirstTitle")->text().startsWith("✗ frozen model"));
        QVERIFY(child<QLabel>("predictionSecondTitle")->text().startsWith("✓ λ 0"));
    }
    void aCellOfTheMatrixSelectsItsPredictions()
    {
        m_browser->setRecord(&m_record);
        auto* matrix = child<QTableView>("confusionMatrix");
        QVERIFY(matrix->isVisible());
        clickCell(1, 1);
        QCOMPARE(rows(), matrix->model()->index(1, 1).data().toInt());
        for (int row = 0; row < rows(); ++row)
            QCOMPARE(m_browser->model()->pair(row).first->gold, std::string("1"));
        child<QToolButton>("clearCell")->click();
        QCOMPARE(rows(), 90);
        matrix->setFocus();
        matrix->setCurrentIndex(matrix->model()->index(2, 2)); // by keyboard
        emit matrix->activated(matrix->currentIndex());
        QCOMPARE(rows(), matrix->model()->index(2, 2).data().toInt());
    }
    void theStrictReadingFindsFewerRightAnswers()
    {
        m_browser->setRecord(&m_record);
        choose("predictionChoice", "right");
        const int reference = rows();
        choose("predictionReading", "strict reading");
        QVERIFY(rows() < reference);
        QVERIFY(rows() > 0);
    }
    void textIsSearchedAfterTheLastKey()
    {
        m_browser->setRecord(&m_record);
        auto* search = child<QLineEdit>("predictionSearch");
        search->setFocus();
        QTest::keyClicks(search, "carries 42");
        QTRY_COMPARE(rows(), 1);
        search->clear();
        QTRY_COMPARE(rows(), 90);
    }
    void keepsItsChoicesWhenMoreIsThere()
    {
        m_browser->setRecord(&m_record);
        choose("predictionTask", "gsm8k");
        choose("predictionArm", "λ 0.4");
        m_browser->setRecord(&m_record);
        QCOMPARE(child<QComboBox>("predictionTask")->currentText(), QString("gsm8k"));
        QCOMPARE(child<QComboBox>("predictionArm")->currentText(), QString("λ 0.4"));
    }
    void anErrorIsShownInPlaceOfTheTable()
    {
        disconnect(m_browser.get(), &ui::PredictionBrowser::predictionsWanted, nullptr, nullptr);
        m_browser->setRecord(&m_record);
        QCOMPARE(shownText(child<QLabel>("predictionsEmpty")), QString("Reading…"));
        ui::PredictionSet set{"/e", "svamp", 0, nullptr,
                              ui::ErrorInfo{"bad_file", "line 7 is broken", "", "run it again"}};
        m_browser->setPredictions(set);
        QVERIFY(shownText(child<QLabel>("predictionsEmpty")).contains("line 7 is broken\nrun it again"));
        set.folder = "/another"; // late answers of another evaluation are not taken
        set.error.reset();
        set.predictions = std::make_shared<const std::vector<engine::Prediction>>(sample::predictions(0, 5));
        m_browser->setPredictions(set);
        QVERIFY(child<QLabel>("predictionsEmpty")->isVisible());
    }
    void tenThousandLongPredictionsStayFast()
    {
        disconnect(m_browser.get(), &ui::PredictionBrowser::predictionsWanted, nullptr, nullptr);
        m_browser->setRecord(&m_record);
        for (const std::size_t arm : {0U, 1U}) {
            auto many = sample::predictions(arm, 10'000);
            for (engine::Prediction& prediction : many)
                prediction.response.append(4000, 'x');
            m_browser->setPredictions(
                {"/e", "svamp", arm, std::make_shared<const std::vector<engine::Prediction>>(std::move(many)), {}});
        }
        QCOMPARE(rows(), 10'000);
        auto* table = child<QTableView>("predictionTable");
        QElapsedTimer clock;
        clock.start();
        for (int page = 0; page < 20; ++page) {
            table->scrollTo(table->model()->index(page * 500, 0), QAbstractItemView::PositionAtTop);
            QCOMPARE(table->grab().isNull(), false);
        }
        QVERIFY2(clock.elapsed() < 10000, qPrintable(QString::number(clock.elapsed())));
        clock.restart();
        choose("predictionChoice", "flipped");
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
        choose("predictionChoice", "all");
        auto* search = child<QLineEdit>("predictionSearch");
        search->setText("carries 9999 crates");
        clock.restart();
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY2(clock.elapsed() < 10000, qPrintable(QString::number(clock.elapsed()))); // 80 MB of text
        QCOMPARE(rows(), 1);
    }
};

QTEST_MAIN(TestPredictionBrowser)
#include "test_prediction_browser.moc"
