// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_form.h"
#include "config/config_model.h"
#include "config/fetch_panel.h"
#include "fake_models.h"
#include "named_child.h"
#include "sample_models.h"
#include "widgets/path_edit.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <memory>

class TestModelPicker : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ui::ConfigModel> m_model;
    std::unique_ptr<FakeModels> m_source;
    std::unique_ptr<ui::ConfigForm> m_form;

    template<class Widget>
    Widget* child(const char* name) const
    {
        return namedChild<Widget>(*m_form, name);
    }
    void askFor(const QString& id)
    {
        child<QToolButton>("hubButton")->click();
        QTest::keyClicks(child<QLineEdit>("hubId"), id);
        QTest::keyClick(child<QLineEdit>("hubId"), Qt::Key_Return);
    }

private slots:
    void init()
    {
        m_model = std::make_unique<ui::ConfigModel>();
        m_source = std::make_unique<FakeModels>();
        m_form = std::make_unique<ui::ConfigForm>(m_model.get(), nullptr, m_source.get());
        m_form->resize(460, 900);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
    }
    void cleanup()
    {
        m_form.reset();
        m_source.reset();
        m_model.reset();
    }
    void withoutASourceTheHubIsNotOffered()
    {
        ui::ConfigForm form(m_model.get());
        QVERIFY(form.findChild<QToolButton*>("hubButton")->isHidden());
        QVERIFY(!form.findChild<QWidget*>("fetchPanel"));
    }
    void recentModelsAreOffered()
    {
        m_form->setRecent("model.path", {"/models/one", "/models/two"});
        auto* combo = child<QWidget>("model.path")->findChild<QComboBox*>();
        QCOMPARE(combo->count(), 2);
        QSignalSpy chosen(m_form.get(), &ui::ConfigForm::pathChosen);
        emit combo->textActivated(combo->itemText(1));
        QCOMPARE(m_model->config().model.path, std::filesystem::path("/models/two"));
        QCOMPARE(chosen.size(), 1);
    }
    void aFolderIsDropped()
    {
        const QTemporaryDir folder;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(folder.path())});
        auto* edit = child<ui::PathEdit>("model.path");
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(edit, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(edit, &drop);
        QCOMPARE(m_model->config().model.path, std::filesystem::path(folder.path().toStdString()));
    }
    void factsAreShown()
    {
        QVERIFY(!child<QWidget>("modelCard")->isVisible());
        ui::ModelReport report{sample::facts(engine::BlockLayout::PreNorm), {}, {}};
        m_form->setReport(report);
        QVERIFY(child<QWidget>("modelCard")->isVisible());
        QCOMPARE(child<QLabel>("modelTitle")->text(), QString("LLaMA · 135 M parameters · 269 MB as bfloat16"));
        QCOMPARE(child<QLabel>("modelShape")->text(),
                 QString("width 576 · 3 layers · 9 heads (3 for keys and values) · feed-forward 1,536 · up to 8,192 "
                         "tokens"));
        QCOMPARE(child<QLabel>("modelFiles")->text(), QString("BPE of 49,152 tokens · licence apache-2.0"));
    }
    void anotherModelIsNotTakenForTheOldOne()
    {
        m_form->setReport({sample::facts(engine::BlockLayout::PreNorm), {}, {}});
        m_model->set("model.path", std::string("models/Other-7B"));
        m_form->showReading();
        QCOMPARE(child<QLabel>("modelTitle")->text(), QString("Reading Other-7B…"));
        QVERIFY(!child<QLabel>("modelShape")->isEnabled());
        m_form->setReport({sample::facts(engine::BlockLayout::PreNorm), {}, {}});
        QVERIFY(child<QLabel>("modelShape")->isEnabled());
        QVERIFY(child<QLabel>("modelTitle")->text().startsWith("LLaMA"));
    }
    void errorIsShownWithItsRemedy()
    {
        ui::ModelReport report;
        report.error = ui::ErrorInfo{"unsupported", "models of type \"t5\" are not supported",
                                     "config.json, key model_type", "choose another model"};
        m_form->setReport(report);
        auto* error = child<QLabel>("modelError");
        QVERIFY(error->isVisible());
        QVERIFY2(error->text().contains("\"t5\" are not supported") && error->text().contains("choose another model"),
                 qPrintable(error->text()));
        QVERIFY(!child<QLabel>("modelTitle")->isVisible());
        m_form->setReport(sample::bertReport());
        QVERIFY(!error->isVisible());
    }
    void memoryByMethodUnfolds()
    {
        m_form->setReport(sample::bertReport());
        QVERIFY(!child<QToolButton>("foldCosts")->isVisible());
        engine::StartCheck check;
        check.memoryAvailable = 2'000'000'000;
        check.methods = {{engine::MethodKind::Lora, 74'498, 500'000'000},
                         {engine::MethodKind::Full, 22'000'000, 2'500'000'000}};
        m_form->setCheck(check);
        QVERIFY(!child<QWidget>("methodCosts")->isVisible());
        child<QToolButton>("foldCosts")->click();
        QStringList texts;
        for (const QLabel* label : child<QWidget>("methodCosts")->findChildren<QLabel*>()) {
            texts += label->text();
            if (label->text() == "~2.5 GB")
                QCOMPARE(label->property("role").toString(), QString("error")); // more than there is
        }
        QVERIFY2(texts.contains("LoRA") && texts.contains("~500 MB") && texts.contains("22.0 M trained"),
                 qPrintable(texts.join('|')));
    }
    void fetchedModelIsTaken()
    {
        askFor("owner/name");
        QCOMPARE(m_source->asked, QStringList("owner/name"));
        QCOMPARE(child<QPushButton>("fetchButton")->text(), QString("Cancel"));
        m_source->tell("model.safetensors", 50'000'000, 200'000'000);
        QCOMPARE(child<QProgressBar>("fetchBar")->value(), child<QProgressBar>("fetchBar")->maximum() / 4);
        QCOMPARE(child<QLabel>("fetchText")->text(), QString("model.safetensors · 50.0 MB of 200 MB"));
        QSignalSpy chosen(m_form.get(), &ui::ConfigForm::pathChosen);
        m_source->deliver("/library/models/owner--name");
        QCOMPARE(m_model->config().model.path, std::filesystem::path("/library/models/owner--name"));
        QCOMPARE(chosen.size(), 1); // worth remembering
        QVERIFY(!child<QWidget>("fetchPanel")->isVisible());
    }
    void fetchIsCancelled()
    {
        askFor("owner/name");
        child<QPushButton>("fetchButton")->click();
        QVERIFY(!m_source->isFetching());
        QVERIFY(child<QLabel>("fetchText")->text().startsWith("Stopped."));
        QCOMPARE(child<QPushButton>("fetchButton")->text(), QString("Fetch"));
        QVERIFY(m_model->config().model.path.empty());
    }
    void failureIsTold()
    {
        askFor("owner/nothing");
        m_source->fail({"missing_file", "there is no such model", "owner/nothing", "check the id"});
        auto* text = child<QLabel>("fetchText");
        QCOMPARE(text->text(), QString("owner/nothing: there is no such model\ncheck the id"));
        QCOMPARE(text->property("role").toString(), QString("error"));
        QVERIFY(!child<QLineEdit>("hubId")->isReadOnly());
        QVERIFY(!child<QProgressBar>("fetchBar")->isVisible());
    }
    void emptyIdIsNotAsked()
    {
        child<QToolButton>("hubButton")->click();
        QVERIFY(!child<QPushButton>("fetchButton")->isEnabled());
        QTest::keyClick(child<QLineEdit>("hubId"), Qt::Key_Return);
        QVERIFY(m_source->asked.isEmpty());
    }
};

QTEST_MAIN(TestModelPicker)
#include "test_model_picker.moc"
