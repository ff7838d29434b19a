// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_model.h"
#include "data/data_page.h"
#include "fake_data_source.h"
#include "theme/theme.h"
#include "train/train_page.h"
#include "widgets/format.h"
#include "window_fixture.h"

#include <QAction>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QUndoStack>
#include <QtTest>

/// The Data page in the window: what it finds becomes the form's.
class TestWindowData : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_f;
    std::unique_ptr<FakeDataSource> m_source;

    void click(const char* name) const
    {
        QTest::mouseClick(m_f->window->dataPage()->findChild<QPushButton*>(QString::fromLatin1(name)), Qt::LeftButton);
    }
    const engine::TaskConfig& task() const { return m_f->window->trainPage()->model()->config().task; }
    void openSst2() const
    {
        m_f->window->pages()->setCurrentWidget(m_f->window->dataPage());
        m_f->window->dataPage()->openPath("/data");
        m_source->find({sample::foundSst2()});
        m_source->tell();
    }

private slots:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        m_source = std::make_unique<FakeDataSource>();
        m_f->context.data = m_source.get();
        m_f->preset().model.path = "/models/MiniLM-L6";
        m_f->preset().task.train.clear();
        m_f->open();
    }
    void cleanup()
    {
        m_f.reset();
        m_source.reset();
    }
    void thePageStandsBesideTheOthersAndStays()
    {
        QCOMPARE(m_f->window->pages()->count(), 4);
        QCOMPARE(m_f->window->pages()->tabText(3), QString("Data"));
        m_f->window->pages()->setCurrentIndex(3);
        m_f->window->findChild<QAction*>("closePage")->trigger();
        QCOMPARE(m_f->window->pages()->count(), 4);
    }
    void trainOnThisFillsTheForm()
    {
        m_f->window->trainPage()->model()->set("task.limit", std::int64_t(500));
        openSst2();
        QCOMPARE(m_source->requests.back().model, std::filesystem::path("/models/MiniLM-L6")); // the form's
        click("trainOnData");
        QCOMPARE(m_f->window->pages()->currentWidget(), m_f->window->trainPage());
        QCOMPARE(task().preset, std::string("sst2"));
        QCOMPARE(task().train, std::filesystem::path("/data/train.tsv"));
        QCOMPARE(task().validation, std::filesystem::path("/data/dev.tsv"));
        QCOMPARE(task().limit, std::optional(std::int64_t(500))); // the form's own
        QVERIFY(!task().validationFraction);
        m_f->window->trainPage()->model()->undoStack()->undo();
        QCOMPARE(task().preset, std::string("sample"));
    }
    void withoutAValidationFileAFifthIsSplitOff()
    {
        m_f->window->pages()->setCurrentWidget(m_f->window->dataPage());
        m_f->window->dataPage()->openPath("/data/mine.csv");
        m_source->find({sample::foundOwn()});
        m_source->tell();
        click("trainOnData");
        QVERIFY(task().preset.empty());
        QCOMPARE(task().validationFraction, std::optional(0.2));
    }
    void furtherTestSetsAreAddedWithNamesOfTheirOwn()
    {
        openSst2();
        click("testOnData");
        openSst2();
        click("testOnData");
        QCOMPARE(task().test, (std::vector<engine::TestSet>{{"sst2", "/data/dev.tsv", "sst2"},
                                                            {"sst2_2", "/data/dev.tsv", "sst2"}}));
        QCOMPARE(task().preset, std::string("sample")); // the task itself stays
    }
    void aFolderOfDataOpensThePage()
    {
        const std::filesystem::path folder = m_f->library / "sets";
        std::filesystem::create_directory(folder);
        m_f->window->openPath(folder);
        QCOMPARE(m_f->window->pages()->currentWidget(), m_f->window->dataPage());
        QCOMPARE(m_source->paths, std::vector<std::filesystem::path>{folder});
    }
};

QTEST_MAIN(TestWindowData)
#include "test_window_data.moc"
