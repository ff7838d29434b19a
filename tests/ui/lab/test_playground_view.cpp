// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/arm_list.h"
#include "fake_lab.h"
#include "lab/arm_panel.h"
#include "lab/play_command.h"
#include "lab/playground_view.h"
#include "named_child.h"
#include "theme/theme.h"
#include "widgets/message_bar.h"
#include "widgets/number_box.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>
#include <QtTest>

class TestPlaygroundView : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<FakeLab> m_lab;
    std::unique_ptr<ui::PlaygroundView> m_view;

    template<class Widget>
    Widget* child(const char* name) const
    {
        return namedChild<Widget>(*m_view, name);
    }
    QPlainTextEdit* text() const { return child<QPlainTextEdit>("playText"); }
    QPushButton* send() const { return child<QPushButton>("playSend"); }
    QString panel(std::size_t arm) const { return m_view->panels().at(arm)->text(); }
    void say(const QString& words)
    {
        text()->setPlainText(words);
        text()->setFocus();
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    }
    void addRun(const QString& lambdas)
    {
        m_view->arms()->add("/library/runs/20261130-101500-gsm8k-1a2b");
        auto* edit = child<QLineEdit>("armLambdas");
        edit->setFocus();
        QTest::keyClicks(edit, lambdas);
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
        context.models = QStringList{"/models/SmolLM2-135M"};
        m_view = std::make_unique<ui::PlaygroundView>(context);
        m_view->resize(1400, 860);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_lab.reset();
        m_theme.reset();
    }

    void textStreamsSideBySide()
    {
        QVERIFY(!send()->isEnabled()); // there is no text yet
        addRun("0, 0.4");
        QCOMPARE(m_view->panels().size(), std::size_t(3));
        say("Name a river.");
        QCOMPARE(m_lab->plays.size(), std::size_t(1));
        const ui::PlayQuestion& asked = m_lab->plays[0];
        QVERIFY(asked.generates && !asked.request.chat);
        QCOMPARE(asked.arms.size(), std::size_t(3));
        QCOMPARE(asked.request.turns[2], (std::vector<engine::PlayTurn>{{"user", "Name a river."}}));
        QVERIFY(child<QPushButton>("playStop")->isEnabled() && !send()->isEnabled());
        m_lab->tellPiece(1, "The ");
        m_lab->tellPiece(0, "Rhine");
        m_lab->tellPiece(1, "Elbe");
        QVERIFY(panel(0).endsWith("Name a river.\nRhine"));
        QVERIFY(panel(1).endsWith("Name a river.\nThe Elbe"));
        QTest::mouseClick(child<QPushButton>("playStop"), Qt::LeftButton);
        QCOMPARE(m_lab->stops, 1);
        m_lab->answerPlay({"Rhine", "The Elbe", ""});
        QVERIFY(panel(1).contains("tokens: 3"));
        QVERIFY(!child<QPushButton>("playStop")->isEnabled());
    }

    void conversationsKeepEachModelsAnswers()
    {
        addRun("0.4");
        child<QCheckBox>("playChat")->click();
        child<QLineEdit>("playSystem")->setText("Be brief.");
        say("Name a river.");
        m_lab->answerPlay({"Rhine", "Elbe"});
        say("Where is it?");
        const auto& turns = m_lab->plays.back().request.turns;
        QVERIFY(m_lab->plays.back().request.chat);
        QCOMPARE(
            turns[1],
            (std::vector<engine::PlayTurn>{
                {"system", "Be brief."}, {"user", "Name a river."}, {"assistant", "Elbe"}, {"user", "Where is it?"}}));
        QCOMPARE(turns[0][2].text, std::string("Rhine"));
        m_lab->answerPlay({"In Europe", "In Saxony"});
        QTest::mouseClick(child<QPushButton>("playNew"), Qt::LeftButton);
        QVERIFY(panel(0).isEmpty());
        say("Anew");
        QCOMPARE(m_lab->plays.back().request.turns[0].size(), std::size_t(2));
    }

    void whatWasSentComesBack()
    {
        say("first");
        m_lab->answerPlay({"a"});
        say("second");
        m_lab->answerPlay({"b"});
        QTest::keyClick(text(), Qt::Key_Up);
        QCOMPARE(text()->toPlainText(), QStringLiteral("second"));
        QTest::keyClick(text(), Qt::Key_Up);
        QTest::keyClick(text(), Qt::Key_Up);
        QCOMPARE(text()->toPlainText(), QStringLiteral("first"));
        QTest::keyClick(text(), Qt::Key_Down);
        QTest::keyClick(text(), Qt::Key_Down);
        QVERIFY(text()->toPlainText().isEmpty());
    }

    void samplingAndTheCommand()
    {
        addRun("0.4");
        child<QCheckBox>("playSample")->click();
        child<ui::NumberBox>("playTemperature")->setText("0.7");
        child<ui::NumberBox>("playSeed")->setText("5");
        text()->setPlainText("It's cold");
        QTest::mouseClick(child<QPushButton>("playCopy"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral(
                     "sibo generate --adapter /library/runs/20261130-101500-gsm8k-1a2b --base --lambda 0.4 --prompt "
                     "'It'\\''s cold' --max-new-tokens 64 --sample --temperature 0.7 --seed 5"));
        auto* temperature = child<ui::NumberBox>("playTemperature");
        temperature->setText("0");
        emit temperature->textEdited("0");
        QVERIFY(!send()->isEnabled());
        QVERIFY(child<QLabel>("playState")->text().contains("temperature"));
    }

    void classesFollowTheTyping()
    {
        addRun("0.4");
        child<QRadioButton>("playClassify")->click();
        QVERIFY(!send()->isVisible());
        text()->setFocus();
        QTest::keyClicks(text(), "so good");
        QTRY_VERIFY(!m_lab->plays.empty() && m_lab->plays.back().text == "so good");
        QVERIFY(!m_lab->plays.back().generates);
        m_lab->answerPlay({});
        QVERIFY(panel(0).contains("no classification head"));
        QVERIFY(panel(1).startsWith("up: 0.881 (logit 1.500)\n"));
        QVERIFY(panel(1).contains("down: 0.119"));
    }

    void anAnswerAsksNothing()
    {
        addRun("0.4");
        child<QRadioButton>("playClassify")->click();
        text()->setPlainText("so good");
        QTRY_COMPARE(m_lab->plays.size(), std::size_t(1));
        const auto* soon = child<QTimer>("playSoon");
        m_lab->answerPlay({});
        QVERIFY(!soon->isActive());
        m_lab->failPlay({"bad_data", "there is no token in this text", "text", "type a word"});
        QVERIFY(!soon->isActive());
        QVERIFY(m_view->findChild<ui::MessageBar*>()->isVisible());
        QTest::keyClicks(text(), "!");
        QVERIFY(soon->isActive()); // what is edited asks
    }

    void pairsAndWhatIsLeftOut()
    {
        QVERIFY(!child<QLineEdit>("playSecond")->isVisible());
        addRun("0.4");
        child<QRadioButton>("playClassify")->click();
        QVERIFY(child<QLineEdit>("playSecond")->isVisible());
        text()->setPlainText("it rains");
        QTRY_COMPARE(m_lab->plays.size(), std::size_t(1));
        QVERIFY(!m_lab->plays.back().second);
        child<QLineEdit>("playSecond")->setFocus();
        QTest::keyClicks(child<QLineEdit>("playSecond"), "the sun shines");
        QTRY_COMPARE(m_lab->plays.back().second.value_or(""), std::string("the sun shines"));
        QTest::mouseClick(child<QPushButton>("playCopy"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("sibo classify --adapter /library/runs/20261130-101500-gsm8k-1a2b --base --lambda 0.4 "
                                "--text 'it rains' --text-pair 'the sun shines'"));
        ui::PlayAnswer answer = sample::playAnswer(m_lab->plays.back(), {});
        answer.heads[1]->cut = 9490;
        m_lab->tellPlayed(answer);
        QVERIFY(panel(1).contains("left out at the end: 9,490"));
    }

    void theSystemMessageIsTheWholeConversations()
    {
        auto* system = child<QLineEdit>("playSystem");
        child<QCheckBox>("playChat")->click();
        system->setFocus();
        QTest::keyClicks(system, "Be brief.");
        text()->setPlainText("Name a river.");
        QTest::mouseClick(child<QPushButton>("playCopy"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("sibo generate --model /models/SmolLM2-135M --prompt 'Name a river.' --chat --system "
                                "'Be brief.' --max-new-tokens 64"));
        say("Name a river.");
        QVERIFY(!system->isEnabled());
        m_lab->answerPlay({"Rhine"});
        QVERIFY(!system->isEnabled());
        QTest::mouseClick(child<QPushButton>("playNew"), Qt::LeftButton);
        QVERIFY(system->isEnabled());
        say("Name a lake.");
        m_lab->failPlay({"unsupported", "this model has no chat template", "/models", "leave the chat form out"});
        QVERIFY(system->isEnabled());
        system->setText("Be long.");
        say("Name a lake.");
        QCOMPARE(m_lab->plays.back().request.turns[0].front().text, std::string("Be long."));
        m_lab->answerPlay({"Bodensee"});
        QTest::mouseClick(child<QPushButton>("playNew"), Qt::LeftButton);
        system->clear();
        emit system->textEdited({});
        text()->setPlainText("Name a hill.");
        QVERIFY(child<QPushButton>("playCopy")->isEnabled());
    }

    void whatComesForAConversationThatWasLeftIsNotShown()
    {
        child<QCheckBox>("playChat")->click();
        say("first");
        QTest::mouseClick(child<QPushButton>("playNew"), Qt::LeftButton);
        QCOMPARE(m_lab->stops, 1);
        m_lab->tellPiece(0, "late");
        m_lab->answerPlay({"late answer"});
        QVERIFY(panel(0).isEmpty());
        say("second");
        QCOMPARE(m_lab->plays.back().request.turns[0], (std::vector<engine::PlayTurn>{{"user", "second"}}));
        m_lab->tellPiece(0, "now");
        QVERIFY(panel(0).endsWith("now"));
        addRun("0.4"); // other models beside: their conversation is a new one
        m_lab->tellPiece(0, "late");
        QVERIFY(panel(0).isEmpty());
    }

    void errorsKeepTheQuestion()
    {
        addRun("0.4");
        child<QCheckBox>("playChat")->click();
        say("hello");
        m_lab->failPlay({"unsupported", "this model has no chat template", "/models", "leave the chat form out"});
        QVERIFY(m_view->findChild<ui::MessageBar*>()->isVisible());
        QCOMPARE(text()->toPlainText(), QStringLiteral("hello"));
        child<QCheckBox>("playChat")->click();
        say("hello");
        QCOMPARE(m_lab->plays.back().request.turns[0].size(), std::size_t(1));
    }

    void atMostFour()
    {
        addRun("0, 0.1, 0.2, 0.3");
        QTRY_VERIFY(child<QLabel>("playState")->text().contains("three adapters"));
        text()->setPlainText("words");
        QVERIFY(!send()->isEnabled());
    }
};

QTEST_MAIN(TestPlaygroundView)
#include "test_playground_view.moc"
