// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_model.h"
#include "data/data_page.h"
#include "fake_data_source.h"
#include "fake_session.h"
#include "main_window.h"
#include "theme/theme.h"
#include "train/train_page.h"
#include "widgets/format.h"

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
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<FakeDataSource> m_source;
    std::unique_ptr<ui::MainWindow> m_window;

    void click(const char* name) const
    {
        QTest::mouseClick(m_window->dataPage()->findChild<QPushButton*>(QString::fromLatin1(name)), Qt::LeftButton);
    }
    const engine::TaskConfig& task() const { return m_window->trainPage()->model()->config().task; }
    void openSst2() const
    {
        m_window->pages()->setCurrentWidget(m_window->dataPage());
        m_window->dataPage()->openPath("/data");
        m_source->find({sample::foundSst2()});
        m_source->tell();
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_dir->filePath("window.ini"), QSettings::IniFormat);
        m_theme = std::make_unique<ui::Theme>();
        m_session = std::make_unique<FakeSession>();
        m_source = std::make_unique<FakeDataSource>();
        ui::WindowContext context;
        context.session = m_session.get();
        context.theme = m_theme.get();
        context.settings = m_settings.get();
        context.library = ui::toPath(m_dir->path());
        context.data = m_source.get();
        engine::TrainConfig config;
        config.model.path = "/models/MiniLM-L6";
        config.task.preset = "sample";
        context.presets = {{"demo", "Quick demo", "", config}};
        m_window = std::make_unique<ui::MainWindow>(context);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_source.reset();
        m_session.reset();
        m_theme.reset();
    }
    void thePageStandsBesideTheOthersAndStays()
    {
        QCOMPARE(m_window->pages()->count(), 4);
        QCOMPARE(m_window->pages()->tabText(3), QString("Data"));
        m_window->pages()->setCurrentIndex(3);
        m_window->findChild<QAction*>("closePage")->trigger();
        QCOMPARE(m_window->pages()->count(), 4);
    }
    void trainOnThisFillsTheForm()
    {
        m_window->trainPage()->model()->set("task.limit", std::int64_t(500));
        openSst2();
        QCOMPARE(m_source->requests.back().model, std::filesystem::path("/models/MiniLM-L6")); // the form's
        click("trainOnData");
        QCOMPARE(m_window->pages()->currentWidget(), m_window->trainPage());
        QCOMPARE(task().preset, std::string("sst2"));
        QCOMPARE(task().train, std::filesystem::path("/data/train.tsv"));
        QCOMPARE(task().validation, std::filesystem::path("/data/dev.tsv"));
        QCOMPARE(task().limit, std::optional(std::int64_t(500))); // the form's own
        QVERIFY(!task().validationFraction);
        m_window->trainPage()->model()->undoStack()->undo();
        QCOMPARE(task().preset, std::string("sample"));
    }
    void withoutAValidationFileAFifthIsSplitOff()
    {
        m_window->pages()->setCurrentWidget(m_window->dataPage());
        m_window->dataPage()->openPath("/data/mine.csv");
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
        m_window->openPath(ui::toPath(m_dir->path()));
        QCOMPARE(m_window->pages()->currentWidget(), m_window->dataPage());
        QCOMPARE(m_source->paths, std::vector<std::filesystem::path>{ui::toPath(m_dir->path())});
    }
};

QTEST_MAIN(TestWindowData)
#include "test_window_data.moc"
