// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_form.h"
#include "config/config_model.h"
#include "fake_session.h"
#include "named_child.h"
#include "theme/theme.h"
#include "train/run_view.h"
#include "train/train_page.h"
#include "widgets/format.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

/// What someone sees who has no model yet.
class TestFirstSteps : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<ui::TrainPage> m_page;
    int m_lessons = 0;

    static engine::Problem noModel() { return {"model.path", "there is no such model", "choose one", false}; }
    engine::TrainConfig demo() const
    {
        engine::TrainConfig config;
        config.model.path = "no-such-model";
        config.task.preset = "sample";
        config.task.train = ui::toPath(m_dir->filePath("train.tsv"));
        config.task.validation = config.task.train;
        return config;
    }
    /// With what the check says of the model, and models that can be chosen.
    void open(const engine::Problem& problem, bool isModelHere, const QStringList& models = {})
    {
        m_session->nextCheck.problems = {problem};
        if (!isModelHere)
            m_session->nextReport.error = ui::ErrorInfo{"missing_file", "no model of that name", "no-such-model", {}};
        ui::TrainPage::Context context{m_session.get(), m_theme.get(), m_settings.get(), {}, models, nullptr};
        context.presets = {{"demo", "Quick demo", "the demo", demo()}};
        m_page = std::make_unique<ui::TrainPage>(context);
        m_page->offerLesson([this] { ++m_lessons; });
        m_page->resize(1280, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY(m_page->model()->problemAt("model.path") && !m_session->describes.empty());
    }
    QWidget* steps() const { return namedChild<QWidget>(*m_page, "firstSteps"); }
    QPushButton* button(const char* name) const { return namedChild<QPushButton>(*m_page, name); }
    QStringList faults() const
    {
        QStringList told;
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            if (label->isVisible() && label->property("role") == QVariant("error"))
                told += label->text();
        return told;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QFile file(m_dir->filePath("train.tsv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("sentence\tlabel\n");
        m_settings = std::make_unique<QSettings>(m_dir->filePath("window.ini"), QSettings::IniFormat);
        m_theme = std::make_unique<ui::Theme>();
        m_session = std::make_unique<FakeSession>();
        m_lessons = 0;
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_theme.reset();
    }
    void theFirstLessonIsOfferedAndNothingIsAFault()
    {
        open(noModel(), false);
        QTRY_VERIFY(steps()->isVisible());
        QVERIFY2(faults().isEmpty(), qPrintable(faults().join('\n')));
        QVERIFY2(!button("trainButton")->toolTip().contains("corrected"), qPrintable(button("trainButton")->toolTip()));
        QVERIFY(button("firstLesson")->property("primary").toBool());
        QTest::mouseClick(button("firstLesson"), Qt::LeftButton);
        QCOMPARE(m_lessons, 1);
        QTest::mouseClick(button("firstModel"), Qt::LeftButton);
        auto* field = namedChild<QWidget>(*m_page, "model.path");
        QVERIFY(field->hasFocus() || field->isAncestorOf(QApplication::focusWidget()));
    }
    void whicheverComesFirst_data()
    {
        QTest::addColumn<bool>("reportFirst");
        QTest::newRow("the report") << true;
        QTest::newRow("the check") << false;
    }
    void whicheverComesFirst()
    {
        QFETCH(bool, reportFirst);
        open(noModel(), false);
        emit m_session->described({}); // as if both were on their way
        emit m_session->checked({});
        if (!reportFirst)
            emit m_session->checked(m_session->nextCheck);
        emit m_session->described(m_session->nextReport);
        if (reportFirst)
            emit m_session->checked(m_session->nextCheck);
        QVERIFY(steps()->isVisible());
        QVERIFY2(faults().isEmpty(), qPrintable(faults().join('\n')));
    }
    void whatWasEnteredCanBeWrong()
    {
        open(noModel(), false);
        m_page->model()->set("model.path", std::string("nowhere"));
        QVERIFY(!steps()->isVisible());
        QTRY_VERIFY(faults().join('\n').contains("no such model"));
    }
    void aModelThatIsBrokenIsAFault()
    {
        open({"model.path", "its weights are not finite", "", false}, true);
        QVERIFY(!steps()->isVisible());
        QVERIFY(faults().join('\n').contains("not finite"));
    }
    void whoHasModelsIsAskedForOne()
    {
        open(noModel(), false, {"/models/other"});
        QVERIFY(!steps()->isVisible());
        QVERIFY2(faults().isEmpty(), qPrintable(faults().join('\n')));
    }
    void notOverRuns()
    {
        open(noModel(), false);
        m_session->start(demo());
        QVERIFY(!steps()->isVisible());
        m_session->resume();
        QVERIFY(!steps()->isVisible());
        m_session->finish(engine::RunState::Completed);
        QVERIFY(steps()->isVisible()); // nothing of it is shown here
        m_page->showRecorded({});
        QVERIFY(!steps()->isVisible());
        m_session->resume();
        m_session->finish(engine::RunState::Completed);
        QVERIFY(!steps()->isVisible());
    }
};

QTEST_MAIN(TestFirstSteps)
#include "test_first_steps.moc"
