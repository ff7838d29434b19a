// SPDX-License-Identifier: GPL-3.0-or-later
#include "toy_model.h"
#include "toy_run.h"

#include "engine_lab.h"
#include "evaluate/arm_list.h"
#include "lab/arm_panel.h"
#include "lab/playground_view.h"
#include "named_child.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>

/// What the playground copies as a command, run in a shell, says what the window shows.
class TestPlayCommand : public QObject {
    Q_OBJECT

private:
    static constexpr int kSoon = 60'000;
    QTemporaryDir m_folder;
    std::filesystem::path m_run;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<EngineLab> m_lab;
    std::unique_ptr<ui::PlaygroundView> m_view;

    std::filesystem::path at(const char* name) const { return m_folder.filePath(name).toStdString(); }
    template<class Widget>
    Widget* child(const char* name) const
    {
        return namedChild<Widget>(*m_view, name);
    }
    QString panel(std::size_t arm) const { return m_view->panels().at(arm)->text(); }

    /// What the copied command prints.
    QString printed() const
    {
        QTest::mouseClick(child<QPushButton>("playCopy"), Qt::LeftButton);
        const QString command = QGuiApplication::clipboard()->text();
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("PATH", QFileInfo(SIBO_PROGRAM).path() + ":" + environment.value("PATH"));
        environment.insert("SIBO_HOME", m_folder.filePath("library"));
        shell.setProcessEnvironment(environment);
        shell.start("/bin/sh", {"-c", command});
        if (!shell.waitForFinished(kSoon))
            qFatal("it did not end: %s", qPrintable(command));
        const QByteArray complaints = shell.readAllStandardError();
        if (!complaints.isEmpty())
            qWarning("%s", complaints.constData());
        return QString::fromUtf8(shell.readAllStandardOutput());
    }

    /// Of each class its name, probability and logit.
    static QList<QStringList> classesOf(const QString& text)
    {
        static const QRegularExpression line(QStringLiteral("^(\\S+?):? +(\\d\\.\\d+) +\\(logit (-?\\d+\\.\\d+)\\)$"),
                                             QRegularExpression::MultilineOption);
        QList<QStringList> all;
        for (const auto& match : line.globalMatch(text))
            all += match.capturedTexts().mid(1);
        return all;
    }
    /// Same classes in the same order, and the same numbers up to the digits that the window leaves out.
    static bool agree(const QString& told, const QString& shown)
    {
        const auto same = [](const QStringList& a, const QStringList& b) {
            constexpr double kRounding = 6e-4;
            return a[0] == b[0] && std::abs(a[1].toDouble() - b[1].toDouble()) < kRounding &&
                   std::abs(a[2].toDouble() - b[2].toDouble()) < kRounding;
        };
        const QList<QStringList> ones = classesOf(told);
        const QList<QStringList> others = classesOf(shown);
        return !ones.isEmpty() && std::equal(ones.begin(), ones.end(), others.begin(), others.end(), same);
    }

private Q_SLOTS:
    void initTestCase()
    {
        toy::writeModel(at("model"));
        toy::Shape language;
        language.type = "llama";
        toy::writeModel(at("language"), language);
        engine::writeFileAtomically(at("language/chat_template.jinja"),
                                    "{% for m in messages %}{{ m.role }} felt {{ m.content }} . {% endfor %}the");
        engine::writeFileAtomically(at("train.tsv"), toy::sentences(24, 1));
        engine::writeFileAtomically(at("dev.tsv"), toy::sentences(24, 2));
        m_run = toy::trainedRun(at(""), at("dev.tsv"));
    }
    void init()
    {
        m_theme = std::make_unique<ui::Theme>();
        m_lab = std::make_unique<EngineLab>();
        ui::LabContext context;
        context.lab = m_lab.get();
        context.theme = m_theme.get();
        context.library = at("library");
        context.models = QStringList{m_folder.filePath("language")};
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

    void classesOfATextAndOfAPair()
    {
        m_view->arms()->add(m_run);
        child<QRadioButton>("playClassify")->click();
        child<QPlainTextEdit>("playText")->setPlainText("the walk wasn't \"cold\"\nand the $day felt warm");
        QTRY_COMPARE_WITH_TIMEOUT(classesOf(panel(1)).size(), 2, kSoon);
        QVERIFY(panel(0).contains("no classification head"));
        const QString alone = printed();
        QVERIFY2(alone.contains("model alone\nno classification head"), qPrintable(alone));
        QVERIFY2(agree(alone, panel(1)), qPrintable(alone + panel(1)));
        child<QLineEdit>("playSecond")->setFocus();
        QTest::keyClicks(child<QLineEdit>("playSecond"), "a kind meal");
        const QString pair = printed();
        QVERIFY(!agree(pair, alone));
        QTRY_VERIFY2_WITH_TIMEOUT(agree(pair, panel(1)), qPrintable(pair + panel(1)), kSoon);
    }

    void anAnswerWithASystemMessage()
    {
        child<QCheckBox>("playChat")->click();
        child<QLineEdit>("playSystem")->setText("a very kind walk");
        auto* text = child<QPlainTextEdit>("playText");
        text->setPlainText("was the room bright");
        text->setFocus();
        const QString told = printed();
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(panel(0).contains("tokens: "), kSoon);
        const QString shown = panel(0).section('\n', 1, -2);
        QVERIFY(!shown.isEmpty());
        QCOMPARE(told, shown + "\n");
    }
};

QTEST_MAIN(TestPlayCommand)
#include "test_play_command.moc"
