// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_form.h"
#include "config/config_model.h"
#include "config/field_words.h"
#include "config/help_panel.h"
#include "config/study_axes.h"
#include "engine/fields.h"
#include "named_child.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTextDocument>
#include <QToolButton>
#include <QUndoStack>
#include <QtTest>

#include <algorithm>
#include <memory>

class TestConfigForm : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ui::ConfigModel> m_model;
    std::unique_ptr<ui::ConfigForm> m_form;

    template<class Widget>
    Widget* child(const char* name) const
    {
        return namedChild<Widget>(*m_form, name);
    }
    QLineEdit* editOf(const char* name) const { return child<QWidget>(name)->findChild<QLineEdit*>(); }
    void type(QLineEdit* edit, const QString& text) const
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    bool isShown(const std::string& key) const
    {
        const auto keys = m_form->shownKeys();
        return std::find(keys.begin(), keys.end(), key) != keys.end();
    }

private slots:
    void init()
    {
        m_model = std::make_unique<ui::ConfigModel>();
        m_form = std::make_unique<ui::ConfigForm>(m_model.get());
        m_form->resize(400, 700);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
    }
    void cleanup()
    {
        m_form.reset();
        m_model.reset();
    }
    void hasAControlForEveryField()
    {
        for (const engine::Field& field : engine::fields())
            QVERIFY2(m_form->findChild<QWidget*>(QString::fromStdString(field.key)), field.key.c_str());
    }
    void everyControlHasANameForScreenReaders()
    {
        for (const engine::Field& field : engine::fields()) {
            const auto* control = m_form->findChild<QWidget*>(QString::fromStdString(field.key));
            QVERIFY2(!control->accessibleName().isEmpty(), field.key.c_str());
        }
    }
    void showsOnlyWhatApplies()
    {
        QVERIFY(isShown("method.rank"));
        QVERIFY(isShown("sibo.lambda"));
        m_model->set("method.kind", std::string("head"));
        QVERIFY(!isShown("method.rank"));
        QVERIFY(!isShown("sibo.lambda"));
        QVERIFY(!child<QSlider>("lambdaSlider")->isVisible());
        m_model->undoStack()->undo();
        QVERIFY(isShown("method.rank"));
    }
    void advancedFieldsStandBehindMore()
    {
        QVERIFY(!isShown("train.clip_norm"));
        child<QToolButton>("more:Training")->click();
        QVERIFY(isShown("train.clip_norm"));
        QVERIFY(child<QWidget>("train.clip_norm")->isVisible());
    }
    void typingChangesTheConfiguration()
    {
        type(editOf("method.rank"), "16");
        QCOMPARE(m_model->config().method.rank, 16);
        type(editOf("train.learning_rate"), "1e-3");
        QCOMPARE(m_model->config().train.learningRate, 1e-3);
        QCOMPARE(editOf("train.learning_rate")->text(), QString("1e-3")); // as typed, not rewritten
    }
    void arrowsStep()
    {
        QTest::keyClick(child<QWidget>("train.learning_rate"), Qt::Key_Up);
        QCOMPARE(m_model->config().train.learningRate, 4e-4);
        QTest::keyClick(child<QWidget>("method.rank"), Qt::Key_Down);
        QCOMPARE(m_model->config().method.rank, 7);
    }
    void errorStandsAtItsField()
    {
        auto* problem = child<QLabel>("problem:method.rank");
        QVERIFY(!problem->isVisible());
        type(editOf("method.rank"), "0");
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains("1 to 1024"), qPrintable(problem->text()));
        QCOMPARE(problem->property("role").toString(), QString("error"));
        QCOMPARE(editOf("method.rank")->text(), QString("0")); // it is not rewritten behind the person's back
        QCOMPARE(m_model->config().method.rank, 8);
        type(editOf("method.rank"), "9");
        QVERIFY(!problem->isVisible());
    }
    void problemsSpeakOfTheFormsFields()
    {
        QCOMPARE(ui::inFormWords("Raise task.max_length if what is cut matters."),
                 QString("Raise “Longest sample” if what is cut matters."));
        QCOMPARE(ui::inFormWords("shorten it, for instance train.warmup_steps=0"),
                 QString("shorten it, for instance “Warm-up” = 0"));
        QCOMPARE(ui::inFormWords("1 to 65536, or null; it is 0.001"), QString("1 to 65536, or empty; it is 0.001"));
        QCOMPARE(ui::inFormWords("no such key in config.json"), QString("no such key in config.json"));
        m_model->setStartProblems({{"task.max_length", "9 rows are cut", "raise task.max_length", true}});
        QCOMPARE(child<QLabel>("problem:task.max_length")->text(), QString("9 rows are cut. Raise “Longest sample”."));
    }
    void scrollingOverAControlDoesNotChangeIt()
    {
        const auto wheel = [](QWidget* over) {
            QWheelEvent turn(QPointF(4, 4), over->mapToGlobal(QPointF(4, 4)), {}, {0, 120}, Qt::NoButton,
                             Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(over, &turn);
        };
        for (const char* name : {"seedCount", "lambdaSlider"}) {
            wheel(child<QWidget>(name));
            QCOMPARE(m_model->config().sibo.lambda, 0.0);
            QVERIFY(!ui::seedAxis(m_model->config().study));
        }
        child<QWidget>("seedCount")->setFocus();
        wheel(child<QWidget>("seedCount"));
        QCOMPARE(ui::seedAxis(m_model->config().study)->size(), std::size_t(2));
    }
    void whatEmptyMeansIsReadInFull()
    {
        child<QToolButton>("more:Training")->click();
        for (const char* key : {"train.max_steps", "train.evaluate_every", "train.model_dropout"}) {
            const QLineEdit* edit = editOf(key);
            QVERIFY2(edit->width() >= edit->fontMetrics().horizontalAdvance(edit->placeholderText()), key);
        }
    }
    void problemOpensAHiddenAdvancedField()
    {
        QVERIFY(!isShown("model.device"));
        m_model->setStartProblems({{"model.device", "there is no such device", "use cpu", false}});
        QVERIFY(isShown("model.device"));
        QVERIFY(child<QLabel>("problem:model.device")->isVisible());
    }
    void controlZUndoesTheFormsHistory()
    {
        type(editOf("method.rank"), "12");
        QCOMPARE(m_model->config().method.rank, 12);
        QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        QCoreApplication::sendEvent(editOf("method.rank"), &override);
        QVERIFY(!override.isAccepted()); // the window's undo gets it, not the line edit's
        m_model->undoStack()->undo();
        QCOMPARE(editOf("method.rank")->text(), QString("8"));
    }
    void resetAppearsForChangedFields()
    {
        auto* reset = child<QToolButton>("reset:method.rank");
        QVERIFY(!reset->isVisible());
        m_model->set("method.rank", std::int64_t(2));
        QVERIFY(reset->isVisible());
        reset->click();
        QCOMPARE(m_model->config().method.rank, 8);
        QVERIFY(!reset->isVisible());
    }
    void lambdaSliderBoxAndFormulaAgree()
    {
        child<QSlider>("lambdaSlider")->setValue(60);
        QCOMPARE(m_model->config().sibo.lambda, 0.6);
        QCOMPARE(editOf("sibo.lambda")->text(), QString("0.6"));
        QVERIFY2(child<QLabel>("formula")->text().contains("= 0.4&nbsp;x + 0.6"),
                 qPrintable(child<QLabel>("formula")->text()));
        type(editOf("sibo.lambda"), "0.25");
        QCOMPARE(child<QSlider>("lambdaSlider")->value(), 25);
    }
    void gridIsEditedAndChecked()
    {
        child<QRadioButton>("lambdaGrid")->click();
        QCOMPARE(*ui::lambdaAxis(m_model->config().study), (std::vector<double>{0, 0.2, 0.4, 0.6}));
        auto* list = child<QLineEdit>("lambdaList");
        QVERIFY(list->isVisible());
        type(list, "0, 0.3, 0.9");
        QCOMPARE(*ui::lambdaAxis(m_model->config().study), (std::vector<double>{0, 0.3, 0.9}));
        type(list, "0, 0.3, 9");
        QVERIFY(m_model->hasErrors());
        QVERIFY(child<QLabel>("problem:sibo.lambda")->text().contains("outside 0 to 1"));
        QCOMPARE(*ui::lambdaAxis(m_model->config().study), (std::vector<double>{0, 0.3}));
        child<QRadioButton>("oneLambda")->click();
        QVERIFY(!ui::lambdaAxis(m_model->config().study));
        QVERIFY(!m_model->hasInputProblem("study"));
    }
    void seedsMultiplyTheRuns()
    {
        child<QRadioButton>("lambdaGrid")->click();
        child<QSpinBox>("seedCount")->setValue(3);
        QCOMPARE(*ui::seedAxis(m_model->config().study), (std::vector<std::uint64_t>{42, 43, 44}));
        QVERIFY2(child<QLabel>("formula")->text().contains("= 12 runs"), qPrintable(child<QLabel>("formula")->text()));
        child<QSpinBox>("seedCount")->setValue(1);
        QVERIFY(!ui::seedAxis(m_model->config().study));
    }
    void sitesAreSaid()
    {
        engine::StartCheck check;
        check.effectiveSites = 10;
        check.totalSites = 12;
        m_form->setCheck(check);
        QCOMPARE(child<QLabel>("sites")->text(), QString("λ acts at 10 of 12 sites"));
    }
    void wheelOverTheFormChangesNothing()
    {
        const std::string before = engine::toJson(m_model->config());
        m_form->setFocus();
        for (const char* name : {"method.rank", "task.preset", "train.schedule"}) {
            auto* control = child<QWidget>(name);
            QWidget* target = control->findChild<QComboBox*>() ? control->findChild<QComboBox*>() : control;
            QWheelEvent wheel({5, 5}, target->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(target, &wheel);
        }
        QCOMPARE(engine::toJson(m_model->config()), before);
    }
    void focusAsksForHelp()
    {
        qRegisterMetaType<const engine::Field*>("const engine::Field*");
        QSignalSpy wanted(m_form.get(), &ui::ConfigForm::helpWanted);
        child<QWidget>("train.epochs")->setFocus();
        QTRY_VERIFY(!wanted.isEmpty());
        const auto* field = wanted.last().first().value<const engine::Field*>();
        QCOMPARE(field->key, std::string("train.epochs"));
        ui::HelpPanel panel;
        panel.showField(field);
        QTextDocument shown; // its terms lead to the glossary
        shown.setHtml(panel.findChild<QLabel*>("helpText")->text());
        QCOMPARE(shown.toPlainText(), QString::fromStdString(field->help));
    }
    void nothingIsClippedAtTheSide()
    {
        for (QToolButton* more : m_form->findChildren<QToolButton*>(QRegularExpression("^more:")))
            more->setChecked(true);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY2(m_form->widget()->minimumSizeHint().width() <= m_form->viewport()->width(),
                 qPrintable(QString::number(m_form->widget()->minimumSizeHint().width())));
        QVERIFY(!m_form->horizontalScrollBar()->isVisible());
    }
    void firstErrorGetsTheFocus()
    {
        m_model->setStartProblems({{"train.batch_size", "too large", "use 16", false}});
        m_model->setInputProblem("model.path", {}, {});
        m_form->goToFirstError();
        QVERIFY(m_form->isAncestorOf(QApplication::focusWidget()));
    }
};

QTEST_MAIN(TestConfigForm)
#include "test_config_form.moc"
