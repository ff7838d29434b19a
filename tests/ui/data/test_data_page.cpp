// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/data_page.h"
#include "data/mapping_edit.h"
#include "data/report_view.h"
#include "fake_data_source.h"
#include "theme/theme.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"
#include "widgets/message_bar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

class TestDataPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<FakeDataSource> m_source;
    std::unique_ptr<ui::DataPage> m_page;

    template<class Widget>
    Widget* child(const char* name) const
    {
        auto* widget = m_page->findChild<Widget*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no widget named %s", name);
        return widget;
    }
    void openPage()
    {
        m_page = std::make_unique<ui::DataPage>(
            ui::DataPage::Context{m_source.get(), m_theme.get(), m_settings.get(), {"/models/MiniLM-L6"}});
        m_page->resize(1280, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    /// A recognised set with its report.
    void openSst2()
    {
        m_page->openPath("/data");
        m_source->find({sample::foundSst2()});
        m_source->tell();
    }
    QAbstractItemModel* table(const char* name) const { return child<QTableView>(name)->model(); }
    QString cell(const char* name, int row, int column) const
    {
        return table(name)->index(row, column).data().toString();
    }
    void choose(const char* name, const QString& text) const
    {
        auto* box = child<QComboBox>(name);
        const int index = box->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    void drop(const QString& path) const
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_page.get(), &event);
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_dir->filePath("window.ini"), QSettings::IniFormat);
        m_theme = std::make_unique<ui::Theme>();
        m_source = std::make_unique<FakeDataSource>();
        openPage();
    }
    void cleanup()
    {
        m_page.reset();
        m_source.reset();
        m_theme.reset();
    }
    void saysWhatToDoWhileEmpty()
    {
        QVERIFY(child<QLabel>("dataEmpty")->isVisible());
        QVERIFY(child<QLabel>("dataEmpty")->text().contains("Drop a file or a folder"));
        QVERIFY(!child<QPushButton>("trainOnData")->isEnabled());
    }
    void opensByTypingFolderButtonAndDrop()
    {
        auto* edit = m_page->findChild<QLineEdit*>();
        edit->setText("/typed");
        QTest::keyClick(edit, Qt::Key_Return);
        ui::dialogs::setNextFile("/chosen");
        QTest::mouseClick(child<QToolButton>("dataFolder"), Qt::LeftButton);
        drop(m_dir->path());
        QCOMPARE(m_source->paths, (std::vector<std::filesystem::path>{"/typed", "/chosen", ui::toPath(m_dir->path())}));
    }
    void showsTheSetsAndWhy()
    {
        m_page->openPath("/data");
        QVERIFY(!m_page->isSettled());
        auto mnli = sample::foundSst2();
        mnli.set.preset = mnli.task.preset = "rte";
        m_source->find({sample::foundSst2(), mnli});
        auto* sets = child<QListWidget>("dataSets");
        QCOMPARE(sets->count(), 2);
        QCOMPARE(sets->item(0)->text(), QString("SST-2 · official TSV\ntrain, validation"));
        QVERIFY(child<QLabel>("dataFacts")->text().contains("its header is sentence, label"));
        QCOMPARE(m_source->requests.back().task.preset, std::string("sst2"));
        sets->setCurrentRow(1);
        QCOMPARE(m_source->requests.back().task.preset, std::string("rte"));
        m_source->tell();
        QVERIFY(m_page->isSettled());
    }
    void tellsWhatStandsInTheSplits()
    {
        openSst2();
        QCOMPARE(table("splitTable")->rowCount(), 2);
        QCOMPARE(cell("splitTable", 0, 2), QString("6,740"));
        QCOMPARE(cell("splitTable", 0, 3), QString("6,738"));
        QVERIFY(cell("splitTable", 0, 4).startsWith("positive 4,042, negative"));
        QCOMPARE(cell("splitTable", 0, 5), QString("2 to 66, mean 13.3"));
        QCOMPARE(cell("splitTable", 0, 8), QString("–")); // the training file itself
        QCOMPARE(cell("splitTable", 0, 6), QString("–")); // not known without a model
        QCOMPARE(cell("splitTable", 1, 8), QString("7"));
        QVERIFY(child<QLabel>("dataNotes")->text().contains("stand in the training file"));
        QCOMPARE(table("rowTable")->rowCount(), 50);
        QCOMPARE(table("rowTable")->headerData(0, Qt::Vertical).toString(), QString("2"));
        QCOMPARE(table("rowTable")->headerData(1, Qt::Horizontal).toString(), QString("label"));
        QCOMPARE(m_page->report()->tabs()->tabText(1), QString("Ro&ws of train"));
        child<QTableView>("splitTable")->selectRow(1); // of which this report shows none
        QCOMPARE(table("rowTable")->rowCount(), 0);
        QCOMPARE(m_page->report()->tabs()->tabText(1), QString("Ro&ws of validation"));
        QCOMPARE(m_page->report()->tabs()->tabText(2), QString("&Samples of validation"));
    }
    void copiesThePlaceOfAProblem()
    {
        openSst2();
        QCOMPARE(m_page->report()->tabs()->tabText(3), QString("&Problems (2)"));
        m_page->report()->tabs()->setCurrentIndex(3);
        auto* problems = child<QTableView>("problemTable");
        QCOMPARE(cell("problemTable", 0, 0), QString("train.tsv:17"));
        const QRect first = problems->visualRect(problems->model()->index(1, 1));
        QTest::mouseClick(problems->viewport(), Qt::LeftButton, Qt::NoModifier, first.center());
        QTest::mouseDClick(problems->viewport(), Qt::LeftButton, Qt::NoModifier, first.center());
        QCOMPARE(QApplication::clipboard()->text(), QString("/data/train.tsv:4018"));
        problems->setCurrentIndex(problems->model()->index(0, 0));
        problems->setFocus();
        QTest::keyClick(problems, Qt::Key_Return);
        QCOMPARE(QApplication::clipboard()->text(), QString("/data/train.tsv:17"));
    }
    void countsTokensOfTheChosenModel()
    {
        openSst2();
        auto* hint = child<QLabel>("sampleHint");
        m_page->report()->tabs()->setCurrentIndex(2);
        QVERIFY2(hint->isVisible() && hint->text().contains("choose a model"), qPrintable(hint->text()));
        choose("dataModel", "MiniLM-L6");
        QCOMPARE(m_source->requests.back().model, std::filesystem::path("/models/MiniLM-L6"));
        m_source->tell();
        QVERIFY(!hint->isVisible());
        QCOMPARE(table("splitTable")->headerData(5, Qt::Horizontal).toString(), QString("Tokens a row"));
        QVERIFY(child<QWidget>("tokenView")->isVisible());
    }
    void takesTheFormsModelUntilOneIsChosenHere()
    {
        openSst2();
        m_page->offerModel("/models/other");
        QCOMPARE(m_source->requests.back().model, std::filesystem::path("/models/other"));
        choose("dataModel", "MiniLM-L6");
        const std::size_t asked = m_source->requests.size();
        m_page->offerModel("/models/third");
        QCOMPARE(m_source->requests.size(), asked);
    }
    void mapsTheColumnsOfOwnDataAndShowsWhatComesOfIt()
    {
        m_page->openPath("/data/mine.csv");
        m_source->find({sample::foundOwn()});
        m_source->tell();
        const std::size_t asked = m_source->requests.size();
        choose("mappingText", "sentence");
        choose("mappingLabel", "label");
        child<QLineEdit>("mappingLabels")->setFocus();
        QTest::keyClicks(child<QLineEdit>("mappingLabels"), "bad, good");
        QTRY_COMPARE(m_source->requests.size(), asked + 1); // one report for all of it
        const engine::TaskConfig& task = m_source->requests.back().task;
        QCOMPARE(task.textColumns, std::vector<std::string>{"sentence"});
        QCOMPARE(task.labelColumn, std::string("label"));
        QCOMPARE(task.labels, (std::vector<std::string>{"bad", "good"}));
        m_source->tell();
        choose("mappingShape", "Instruction and response");
        choose("mappingPrompt", "sentence");
        choose("mappingResponse", "label");
        choose("mappingTemplate", "instruction form (Alpaca)");
        QVERIFY(!child<QComboBox>("mappingText")->isVisible());
        const engine::TaskConfig causal = m_page->task();
        QCOMPARE(causal.kind, engine::TaskKind::CausalLm);
        QCOMPARE(causal.promptColumn, std::string("sentence"));
        QCOMPARE(causal.responseColumn, std::string("label"));
        QCOMPARE(causal.promptTemplate, std::string("alpaca"));
        QVERIFY(causal.textColumns.empty() && causal.labelColumn.empty());
    }
    void aRecognisedSetCanBeMappedByHand()
    {
        openSst2();
        choose("mappingShape", "Sentences with a label");
        QTRY_VERIFY(m_source->requests.back().task.preset.empty());
        QCOMPARE(m_source->requests.back().task.train, std::filesystem::path("/data/train.tsv"));
    }
    void filesAreUsedAsThePersonSays()
    {
        m_page->openPath("/data/reviews");
        auto own = sample::foundOwn();
        own.set.files = {{"latest", "/data/latest.csv"}, {"mine", "/data/mine.csv"}};
        own.task.train.clear();
        own.task.test = {{"latest", "/data/latest.csv", {}}, {"mine", "/data/mine.csv", {}}};
        m_source->find({own});
        m_source->tell();
        QVERIFY(!child<QPushButton>("trainOnData")->isEnabled());
        const auto roles = m_page->findChildren<QComboBox*>("fileRole");
        QCOMPARE(roles.size(), 2);
        roles[1]->setCurrentIndex(roles[1]->findText("for training"));
        emit roles[1]->activated(roles[1]->currentIndex());
        QCOMPARE(m_page->task().train, std::filesystem::path("/data/mine.csv"));
        QCOMPARE(m_page->task().validationFraction, std::optional(0.1));
        QCOMPARE(m_page->task().test.size(), std::size_t(1));
        roles[0]->setCurrentIndex(roles[0]->findText("for training")); // swaps the two
        emit roles[0]->activated(roles[0]->currentIndex());
        QCOMPARE(m_page->task().train, std::filesystem::path("/data/latest.csv"));
        QCOMPARE(roles[1]->currentText(), QString("as a test"));
        roles[1]->setCurrentIndex(roles[1]->findText("for validation"));
        emit roles[1]->activated(roles[1]->currentIndex());
        QVERIFY(!m_page->task().validationFraction && m_page->task().test.empty());
        QTRY_COMPARE(m_source->requests.back().task.validation, std::filesystem::path("/data/mine.csv"));
    }
    void anOlderReportAllowsNoTraining()
    {
        openSst2();
        auto* train = child<QPushButton>("trainOnData");
        QVERIFY(train->isEnabled());
        choose("mappingShape", "Sentences with a label");
        QVERIFY(!train->isEnabled()); // at once, not when the next report is asked for
        const std::size_t asked = m_source->requests.size();
        QTRY_VERIFY(m_source->requests.size() > asked);
        QVERIFY(!train->isEnabled());
        m_source->tell();
        QVERIFY(train->isEnabled());
        choose("dataModel", "MiniLM-L6");
        QVERIFY(!train->isEnabled());
    }
    void everyPresetThatFitsCanBeChosen()
    {
        m_page->openPath("/data/pairs.tsv");
        auto own = sample::foundOwn();
        own.set.fitting = {"mrpc", "wnli"};
        m_source->find({own});
        m_source->tell();
        choose("mappingShape", "WNLI");
        QCOMPARE(m_page->task().preset, std::string("wnli"));
        choose("mappingShape", "Sentences with a label");
        QVERIFY(m_page->task().preset.empty());
    }
    void classNamesMayHoldCommas()
    {
        QCOMPARE(ui::MappingEdit::namesIn(R"~(bad, "good, or nearly";"a ""b""",)~"),
                 (QStringList{"bad", "good, or nearly", "a \"b\""}));
        m_page->openPath("/data/mine.csv");
        auto own = sample::foundOwn();
        own.task.labels = {"no, never", "yes"};
        m_source->find({own});
        QCOMPARE(child<QLineEdit>("mappingLabels")->text(), QString("\"no, never\", yes"));
        QCOMPARE(m_page->task().labels, own.task.labels);
    }
    void handsTheTaskOn()
    {
        openSst2();
        QSignalSpy train(m_page.get(), &ui::DataPage::trainWanted);
        QSignalSpy test(m_page.get(), &ui::DataPage::testWanted);
        QSignalSpy evaluate(m_page.get(), &ui::DataPage::evaluateWanted);
        for (const char* name : {"trainOnData", "testOnData", "evaluateOnData"})
            QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton);
        QCOMPARE(train.size(), 1);
        QCOMPARE(train[0][0].value<engine::TaskConfig>().preset, std::string("sst2"));
        QCOMPARE(test.size(), 1);
        QCOMPARE(test[0][0].value<engine::TestSet>(), (engine::TestSet{"sst2", "/data/dev.tsv", "sst2"}));
        QCOMPARE(evaluate[0][0].value<engine::TaskConfig>().validation, std::filesystem::path("/data/dev.tsv"));
    }
    void filesThatCannotBeUsedAreNotTrainedOn()
    {
        openSst2();
        auto report = sample::sentenceReport(m_source->requests.back().task);
        report->splits[0].problems.push_back({"train.tsv", 3, "the file is not UTF-8", "", true});
        ++report->splits[0].problemCount;
        m_source->tell(report);
        QVERIFY(!child<QPushButton>("trainOnData")->isEnabled());
        QVERIFY(child<QPushButton>("trainOnData")->toolTip().contains("not UTF-8"));
        QCOMPARE(cell("problemTable", 0, 0), QString("✖ train.tsv:3")); // first, whatever its line
        QVERIFY(child<QLabel>("dataState")->text().contains("not UTF-8"));
    }
    void testDataAloneAreEvaluatedOnOnly()
    {
        auto found = sample::foundSst2();
        found.task.train.clear();
        found.set.files.erase("train");
        m_page->openPath("/data/dev.tsv");
        m_source->find({found});
        m_source->tell();
        QVERIFY(!child<QPushButton>("trainOnData")->isEnabled());
        QVERIFY(child<QPushButton>("evaluateOnData")->isEnabled());
    }
    void errorsAreTold()
    {
        m_page->openPath("/nowhere");
        m_source->cannotRead({"missing_file", "there is no such file", "/nowhere", "choose another one"});
        auto* message = m_page->findChild<ui::MessageBar*>();
        QVERIFY(message->isVisible());
        QVERIFY(message->text().contains("there is no such file"));
        QVERIFY(m_settings->value("recent/data").toStringList().isEmpty());
        openSst2();
        QVERIFY(!message->isVisible());
        m_source->fail({"missing_file", "the model has no tokenizer", "/models/x", ""});
        QVERIFY(message->isVisible());
        m_page->openPath("/empty");
        m_source->find({});
        QVERIFY2(child<QLabel>("dataEmpty")->text().contains("No data file was found"),
                 qPrintable(child<QLabel>("dataEmpty")->text()));
    }
    void readingCanBeStopped()
    {
        auto* stop = child<QToolButton>("stopReading");
        QVERIFY(!stop->isEnabled());
        m_page->openPath("/data");
        QTest::mouseClick(stop, Qt::LeftButton);
        QCOMPARE(m_source->stops, 1);
        QVERIFY(m_page->isSettled());
        QVERIFY(!stop->isEnabled());
    }
    void recentPathsAreOfferedAgain()
    {
        openSst2();
        openPage();
        auto* path = m_page->findChild<QWidget*>("dataPath")->findChild<QComboBox*>();
        QCOMPARE(path->itemText(0), QString("/data"));
        path->setCurrentIndex(0);
        emit path->textActivated("/data");
        QCOMPARE(m_source->paths.size(), std::size_t(2));
    }
    void everyControlHasANameForScreenReaders()
    {
        openSst2();
        for (QWidget* widget : m_page->findChildren<QWidget*>()) {
            const bool control = qobject_cast<QComboBox*>(widget) || qobject_cast<QTableView*>(widget) ||
                                 qobject_cast<QListWidget*>(widget);
            if (control && !widget->objectName().isEmpty() && !widget->objectName().startsWith("qt_"))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(TestDataPage)
#include "test_data_page.moc"
