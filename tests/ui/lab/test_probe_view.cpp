// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/cosine_chart.h"
#include "charts/layer_lines_chart.h"
#include "evaluate/arm_list.h"
#include "fake_lab.h"
#include "lab/probe_arms.h"
#include "lab/probe_figures.h"
#include "lab/probe_view.h"
#include "named_child.h"
#include "shown_text.h"
#include "theme/theme.h"
#include "widgets/dialogs.h"
#include "widgets/message_bar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSlider>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

namespace {

const std::filesystem::path kRun = "/library/runs/20261130-101500-sst2-1a2b";

} // namespace

class TestProbeView : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<FakeLab> m_lab;
    std::unique_ptr<ui::ProbeView> m_view;

    template<class Widget>
    Widget* child(const char* name) const
    {
        return namedChild<Widget>(*m_view, name);
    }
    QPlainTextEdit* text() const { return child<QPlainTextEdit>("probeText"); }
    ui::LayerLinesChart* layers() const { return child<ui::LayerLinesChart>("probeLayers"); }
    ui::LayerLinesChart* tokens() const { return child<ui::LayerLinesChart>("probeTokens"); }
    ui::CosineChart* matrix() const { return child<ui::CosineChart>("probeRightMatrix"); }
    QString state() const { return child<QLabel>("probeState")->text(); }
    const ui::ProbeQuestion& asked() const { return m_lab->questions.back(); }
    std::vector<std::string> askedTexts() const
    {
        return m_lab->questions.empty() ? std::vector<std::string>() : asked().request.texts;
    }
    void write(const QString& sentences)
    {
        text()->setPlainText(sentences);
        QTRY_COMPARE(askedTexts().empty() ? QString() : QString::fromStdString(askedTexts().back()),
                     sentences.section(QLatin1Char('\n'), -1));
    }
    void choose(QComboBox* box, int index)
    {
        box->setFocus();
        box->setCurrentIndex(index);
        emit box->activated(index);
    }

private slots:
    void init()
    {
        m_theme = std::make_unique<ui::Theme>();
        m_lab = std::make_unique<FakeLab>();
        ui::LabContext context;
        context.lab = m_lab.get();
        context.theme = m_theme.get();
        context.library = "/library";
        context.models = QStringList{"/models/SmolLM2-135M", "/models/MiniLM-L6"};
        m_view = std::make_unique<ui::ProbeView>(context);
        m_view->resize(1400, 860);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        QTRY_COMPARE(m_lab->questions.size(), std::size_t(1));
    }
    void cleanup()
    {
        m_view.reset();
        m_lab.reset();
        m_theme.reset();
    }

    void beginsWithoutAnyTraining()
    {
        QCOMPARE(asked().model, std::filesystem::path("/models/MiniLM-L6"));
        QCOMPARE(asked().arms, (std::vector<engine::LabArm>{{}, {{}, 0.2, true}, {{}, 0.6, true}}));
        QVERIFY(asked().request.specialTokens);
        QVERIFY(layers()->isEmpty());
        m_lab->answerProbe();
        QCOMPARE(layers()->lines().size(), std::size_t(3));
        QVERIFY(!layers()->lines()[0].lambda); // the frozen model is the ghost
        QCOMPARE(layers()->lines()[2].lambda.value_or(-1), 0.6);
        QVERIFY(shownText(child<QLabel>("probeFacts")).contains("nothing was trained"));
        QCOMPARE(child<QSlider>("probeLayer")->value(), 6);
    }

    void readsWhileOneTypes()
    {
        text()->clear();
        QTRY_VERIFY(state().contains("Type a sentence"));
        const std::size_t before = m_lab->questions.size();
        text()->setFocus();
        QTest::keyClicks(text(), "a calm sea");
        QTRY_COMPARE(askedTexts(), (std::vector<std::string>{"a calm sea"}));
        QVERIFY(m_lab->questions.size() > before);
        m_lab->answerProbe();
        QCOMPARE(tokens()->lines().size(), std::size_t(5));
        QCOMPARE(matrix()->cosines().size(), std::size_t(25));
        QVERIFY(state().contains("tokens of this one: 5"));
        QVERIFY(state().contains("12 ms"));
    }

    void theSentenceWithTheCursorIsShown()
    {
        write("one two three\n\nfour five");
        QCOMPARE(asked().request.texts.size(), std::size_t(2));
        text()->setFocus();
        QTest::keyClick(text(), Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(asked().request.shown, std::size_t(1));
        m_lab->answerProbe();
        QCOMPARE(tokens()->lines().size(), std::size_t(4));
        QTest::keyClick(text(), Qt::Key_Home, Qt::ControlModifier);
        QTRY_COMPARE(asked().request.shown, std::size_t(0));
    }

    void layersAndPlay()
    {
        m_lab->answerProbe();
        auto* slider = child<QSlider>("probeLayer");
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Left);
        QTRY_COMPARE(asked().layer, std::size_t(5));
        QTest::keyClick(slider, Qt::Key_Right);
        QTest::mouseClick(child<QToolButton>("probePlay"), Qt::LeftButton);
        QTRY_COMPARE(asked().layer, std::size_t(0)); // from the last one it begins anew
        QTRY_COMPARE(asked().layer, std::size_t(1));
        QTest::mouseClick(child<QToolButton>("probePlay"), Qt::LeftButton);
        QVERIFY(!child<QToolButton>("probePlay")->isChecked());
    }

    void theLastLayerOfADeeperModelIsTheLastAgain()
    {
        m_lab->answerProbe();
        ui::ProbeAnswer deeper = sample::probeAnswer(asked());
        deeper.layers = 30;
        m_lab->answerProbe(deeper);
        QCOMPARE(child<QSlider>("probeLayer")->value(), 30);
        QTRY_COMPARE(asked().layer, std::size_t(30));
    }

    void pairsAreMarkedAndLocked()
    {
        write("a calm sea");
        m_lab->answerProbe();
        matrix()->repaintNow();
        QWidget* plot = m_view->findChild<QWidget*>("probeRightMatrixPlot");
        const auto* left = child<ui::CosineChart>("probeLeftMatrix");
        QTest::mouseMove(plot, matrix()->pixelOf({1, 2}));
        QTRY_COMPARE(left->pair(), (std::optional<ui::TokenPair>({1, 2})));
        QVERIFY(child<QLabel>("probePair")->text().contains(QStringLiteral("a × calm: ")));
        QTest::mouseClick(plot, Qt::LeftButton, {}, matrix()->pixelOf({2, 3}));
        QVERIFY(left->isLocked());
        QTest::mouseMove(plot, matrix()->pixelOf({0, 0}));
        QCOMPARE(matrix()->pair(), (std::optional<ui::TokenPair>({2, 3})));
        const auto marks = text()->extraSelections();
        QCOMPARE(marks.size(), 2);
        QCOMPARE(marks[0].cursor.selectedText(), QStringLiteral("calm"));
        QCOMPARE(marks[1].cursor.selectedText(), QStringLiteral("sea"));
        m_lab->answerProbe(); // another layer of the same sentence keeps the pair
        QVERIFY(matrix()->isLocked());
        QTest::mouseClick(plot, Qt::LeftButton, {}, matrix()->pixelOf({2, 3}));
        QVERIFY(!matrix()->isLocked());
    }

    void placesHoldForEveryScript()
    {
        const QString sentence = QStringLiteral("שלום 😀😀 naïve 雨 end");
        write(sentence);
        QCOMPARE(askedTexts().front(), sentence.toStdString());
        m_lab->answerProbe();
        emit matrix()->pairChosen(ui::TokenPair{2, 3}, true);
        QCOMPARE(text()->extraSelections()[0].cursor.selectedText(), QStringLiteral("😀😀"));
        QCOMPARE(text()->extraSelections()[1].cursor.selectedText(), QStringLiteral("naïve"));
    }

    void measures()
    {
        m_lab->answerProbe();
        auto* measure = child<QComboBox>("probeMeasure");
        QVERIFY(!asked().request.effectiveRank);
        choose(measure, 3);
        QTRY_VERIFY(asked().request.effectiveRank);
        m_lab->answerProbe();
        QVERIFY(layers()->lines()[0].values[0] > 1);
        choose(measure, 1);
        QVERIFY(layers()->isEmpty()); // of one sentence there is no excess
        write("a calm sea\nan old house");
        m_lab->answerProbe();
        choose(measure, 1);
        const double excess = layers()->lines()[0].values[6];
        choose(measure, 0);
        QCOMPARE(excess, layers()->lines()[0].values[6] - layers()->lines()[0].dotted[6]);
        QVERIFY(layers()->csv().startsWith("line,label,layer,value,dotted,special_tokens\n0,frozen model,0,"));
    }

    void specialTokensInOrOut()
    {
        write("a calm sea");
        child<QCheckBox>("probeSpecial")->click();
        QTRY_VERIFY(!asked().request.specialTokens);
        m_lab->answerProbe();
        QCOMPARE(matrix()->cosines().size(), std::size_t(9));
        QVERIFY(shownText(child<QLabel>("probeFacts")).contains("do not count"));
    }

    void savedFiguresNameTheChoiceOfSpecialTokens()
    {
        QTemporaryDir folder;
        const auto saved = [&folder](ui::Chart* chart, const char* suffix) {
            const QString path = folder.filePath(QLatin1String("figure.") + QLatin1String(suffix));
            if (!chart->save(path).isEmpty())
                qFatal("%s was not saved", suffix);
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        for (const bool count : {true, false}) {
            if (!count)
                child<QCheckBox>("probeSpecial")->click();
            QTRY_COMPARE(asked().request.specialTokens, count);
            m_lab->answerProbe();
            const QLatin1String words(count ? "special tokens count" : "special tokens do not count");
            const QLatin1String cell(count ? ",in" : ",out");
            for (const char* name : {"probeLayers", "probeTokens", "probeLeftMatrix", "probeRightMatrix"}) {
                auto* chart = child<ui::Chart>(name);
                QVERIFY2(saved(chart, "svg").contains(words), name);
                const QStringList rows = saved(chart, "csv").split(QLatin1Char('\n'), Qt::SkipEmptyParts);
                QVERIFY2(rows.size() > 1 && rows[0].endsWith(",special_tokens"), name);
                for (const QString& row : rows.mid(1))
                    QVERIFY2(row.endsWith(cell), qPrintable(row));
            }
        }
    }

    void runsAtSeveralLambdas()
    {
        m_view->arms()->list()->add(kRun);
        auto* lambdas = child<QLineEdit>("armLambdas");
        lambdas->setFocus();
        QTest::keyClicks(lambdas, "0, 0.4");
        QTRY_COMPARE(asked().arms.size(), std::size_t(5));
        QVERIFY(asked().model.empty()); // the adapter names its own
        m_lab->answerProbe();
        QVERIFY(shownText(child<QLabel>("probeFacts")).contains(QStringLiteral("≠ trained λ 0.4")));
        QVERIFY(shownText(child<QLabel>("probeFacts")).contains(QStringLiteral("λ 0.4 as trained")));
        child<QCheckBox>("probeMix")->click();
        QTRY_COMPARE(asked().arms.size(), std::size_t(3));
        QCOMPARE(asked().arms.back(), (engine::LabArm{kRun, 0.4, false}));
        lambdas->setText("0, 2");
        emit lambdas->textEdited("0, 2");
        const std::size_t before = m_lab->questions.size();
        QTRY_VERIFY(!state().contains("ms"));
        QCOMPARE(m_lab->questions.size(), before);
    }

    void errorsStandInPlaceAndFiguresStay()
    {
        m_lab->answerProbe();
        auto* message = m_view->findChild<ui::MessageBar*>();
        m_lab->failProbe({"bad_file", "the adapter's tensors do not fit the model", "adapter_model.safetensors", "…"});
        QVERIFY(message->isVisible());
        QVERIFY(message->text().contains("cannot read"));
        QCOMPARE(layers()->lines().size(), std::size_t(3));
        QVERIFY(!matrix()->isEmpty());
        m_lab->answerProbe();
        QVERIFY(!message->isVisible());
    }

    void anOlderAnswerLeavesTheProblem()
    {
        m_lab->load("MiniLM-L6"); // it takes its time, meanwhile the text is cleared
        text()->clear();
        QTRY_VERIFY(state().contains("Type a sentence"));
        m_lab->answerProbe();
        QVERIFY(state().contains("Type a sentence"));
        QVERIFY(layers()->isEmpty());
        m_lab->failProbe({"bad_file", "the adapter's tensors do not fit the model", "adapter_model.safetensors", "…"});
        QVERIFY(!m_view->findChild<ui::MessageBar*>()->isVisible());
        m_lab->load("MiniLM-L6");
        QVERIFY(state().contains("Type a sentence"));
        write("a calm sea");
        ui::ProbeQuestion other = asked();
        other.request.texts = {"an older sea"};
        m_lab->answerProbe(sample::probeAnswer(other));
        QVERIFY(layers()->isEmpty());
        m_lab->answerProbe();
        QVERIFY(!layers()->isEmpty());
    }

    void controlsAreNotTakenForH0()
    {
        m_view->arms()->list()->add(kRun);
        QTRY_COMPARE(asked().arms.size(), std::size_t(4));
        ui::ProbeAnswer answer = sample::probeAnswer(asked());
        const auto facts = [this, &answer](engine::SiboSource source, std::int64_t modules) {
            answer.facts[3].source = source;
            answer.facts[3].mixedModules = modules;
            m_lab->answerProbe(answer);
            return shownText(child<QLabel>("probeFacts"));
        };
        QVERIFY(facts(engine::SiboSource::H0, 10).contains("modules that h0 enters: 10"));
        QVERIFY(!layers()->lines()[3].label.contains("control"));
        const QString zero = facts(engine::SiboSource::Zero, 0);
        QVERIFY(zero.contains("control: h0 := 0") && zero.contains("modules that h0 enters: 0"));
        QVERIFY(layers()->lines()[3].label.contains("control: h0 := 0"));
        QVERIFY(child<QComboBox>("probeArm")->itemText(3).contains("control: h0 := 0"));
        const QString permuted = facts(engine::SiboSource::Permuted, 12);
        QVERIFY(permuted.contains("control: h0 of other tokens") && permuted.contains("another token's h0 enters: 12"));
        QVERIFY(layers()->lines()[3].label.contains("control: h0 of other tokens"));
    }

    void learnedLambdasAreNoSingleOne()
    {
        m_view->arms()->list()->add(kRun);
        QTRY_COMPARE(asked().arms.size(), std::size_t(4));
        ui::ProbeAnswer answer = sample::probeAnswer(asked());
        answer.facts[3].ownLambdas = true;
        m_lab->answerProbe(answer);
        QVERIFY(shownText(child<QLabel>("probeFacts")).contains(QStringLiteral("own learned λ, mean 0.4")));
        answer.facts[3].asTrained = false; // the mean at all modules alike
        m_lab->answerProbe(answer);
        QVERIFY(shownText(child<QLabel>("probeFacts")).contains(QStringLiteral("λ 0.4 at all modules ≠ learned λ")));
    }

    void textsThatCannotBeMeasuredAreTold()
    {
        ui::ProbeAnswer answer = sample::probeAnswer(asked());
        auto reading = std::make_shared<engine::LabReading>(*answer.reading);
        reading->sentences[0].cut = 9938;
        answer.reading = reading;
        m_lab->answerProbe(answer);
        QVERIFY(state().contains("left out 9,938"));
        QVERIFY(state().contains("the Lab reads the first"));
        reading->modelLimits = true;
        m_lab->answerProbe(answer);
        QVERIFY(state().contains("too long for the model"));
        auto one = std::make_shared<engine::LabReading>(*reading);
        one->sentences[0].state = engine::LabState::OneToken;
        answer.reading = one;
        m_lab->answerProbe(answer);
        QVERIFY(state().contains("One token has nothing"));
    }

    void sentencesOfAFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("texts.txt");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 300; ++i)
            file.write("sentence number " + QByteArray::number(i) + "\r\n\n");
        file.close();
        ui::dialogs::setNextFile(path);
        child<QMenu>("probePickMenu")->actions().last()->trigger();
        QTRY_COMPARE(askedTexts().size(), std::size_t(256));
        QCOMPARE(askedTexts()[1], std::string("sentence number 1"));
        QVERIFY(m_view->findChild<ui::MessageBar*>()->text().contains("first 256"));
        ui::dialogs::setNextFile(folder.filePath("none.txt"));
        child<QMenu>("probePickMenu")->actions().last()->trigger();
        QVERIFY(m_view->findChild<ui::MessageBar*>()->text().contains("cannot be read"));
        QVERIFY(text()->toPlainText().startsWith("sentence number 0"));
    }
};

QTEST_MAIN(TestProbeView)
#include "test_probe_view.moc"
