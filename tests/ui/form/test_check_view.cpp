// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/check_view.h"
#include "config/token_view.h"
#include "theme/color_ramps.h"
#include "theme/theme.h"
#include "widgets/elided_label.h"

#include <QLabel>
#include <QScrollArea>
#include <QTextDocumentFragment>
#include <QtTest>

using engine::TokenRole;

namespace {

engine::StartCheck sampleCheck()
{
    engine::StartCheck check;
    check.labels = {"negative", "positive"};
    check.splits = {{"train", "train.tsv", 600, {{"negative", 310}, {"positive", 290}}, 10200, 25, 3, 1},
                    {"validation", "dev.tsv", 200, {{"negative", 101}, {"positive", 99}}, 3400, 24, 0, 0}};
    check.firstBatch = {{7,
                         "positive",
                         {{"[CLS]", 101, TokenRole::Special},
                          {"fine", 2986, TokenRole::Trained},
                          {"cut", 3013, TokenRole::Truncated}}}};
    check.trainable = 74498;
    check.total = 22788098;
    check.steps = 190;
    check.runs = 4;
    check.memoryBytes = 1100000000;
    check.memoryAvailable = 8000000000;
    check.diskBytes = 30000000;
    check.diskAvailable = 31000000;
    check.seconds = 125;
    return check;
}

} // namespace

class TestCheckView : public QObject {
    Q_OBJECT

private slots:
    void lightsHaveSteps()
    {
        QCOMPARE(ui::lightFor(1, 10), ui::Light::Good);
        QCOMPARE(ui::lightFor(8, 10), ui::Light::Tight);
        QCOMPARE(ui::lightFor(10, 10), ui::Light::Bad);
        QCOMPARE(ui::lightFor(0, 10), ui::Light::Unknown);
        QCOMPARE(ui::lightFor(5, 0), ui::Light::Unknown);
    }
    void tokensStandBelowTheTableWhereItIsNarrow()
    {
        ui::Theme theme;
        QScrollArea scroll;
        scroll.setWidgetResizable(true);
        scroll.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        auto* details = new ui::CheckDetails(&theme, &scroll);
        details->showCheck(sampleCheck());
        scroll.setWidget(details);
        scroll.resize(1600, 300);
        scroll.show();
        QVERIFY(QTest::qWaitForWindowExposed(&scroll));
        const auto* tokens = details->findChild<ui::TokenView*>("tokenView");
        const auto* table = details->findChild<QLabel*>("splitTable");
        QTRY_VERIFY(tokens->x() > table->geometry().right());
        scroll.resize(700, 300);
        QTRY_VERIFY(tokens->y() > table->geometry().bottom());
        QVERIFY2(details->width() <= scroll.viewport()->width(), "something is cut off at the right");
        scroll.resize(1600, 300);
        QTRY_VERIFY(tokens->x() > table->geometry().right());
    }
    void summarySaysWhatAStartTakes()
    {
        ui::Theme theme;
        ui::CheckSummary summary(&theme);
        summary.showCheck(sampleCheck());
        const auto text = [&](const char* name) { return summary.findChild<ui::ElidedLabel*>(name)->fullText(); };
        QCOMPARE(text("checkParameters"), QString("74.5 k of 22.8 M parameters"));
        QCOMPARE(text("checkMemory"), QString("~1.1 GB of 8.0 GB"));
        QCOMPARE(text("checkTime"), QString("~2 min, 4 runs × 190 steps"));
        QVERIFY(summary.findChild<QLabel*>("checkTimeLight")->toolTip().contains("as it is now"));
        engine::StartCheck more = sampleCheck();
        more.memoryHeld = 1600000000;
        more.mayBeAdded = 8;
        summary.showCheck(more);
        QCOMPARE(text("checkMemory"), QString("~1.1 GB (at times 1.6 GB) of 8.0 GB"));
        QCOMPARE(text("checkTime"), QString("~2 min, 4 runs × 190 steps, refinement adds up to 8"));
        summary.showCheck(sampleCheck());
        QStringList lights;
        for (const QLabel* label : summary.findChildren<QLabel*>())
            lights += label->text();
        QVERIFY(lights.contains("● fits"));
        QVERIFY(lights.contains("● too little")); // the disk; said in a word, not by colour alone
    }
    void problemWithoutAFieldIsStillShown()
    {
        ui::Theme theme;
        ui::CheckSummary summary(&theme);
        engine::StartCheck check = sampleCheck();
        check.problems = {{"", "the disk is full", "remove old runs", false}};
        summary.showCheck(check);
        const auto* problem = summary.findChild<QLabel*>("checkProblem");
        QVERIFY(!problem->isHidden());
        QVERIFY(problem->text().contains("disk is full"));
        summary.showCheck(sampleCheck());
        QVERIFY(problem->isHidden());
    }
    void splitsAreATable()
    {
        const QString text = QTextDocumentFragment::fromHtml(ui::splitTable(sampleCheck())).toPlainText();
        for (const char* part :
             {"600 (1 empty left out)", "negative 310, positive 290", "17.0, longest 25", "3", "validation", "none"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    }
    void textsHaveNoColumnOfLabels()
    {
        engine::StartCheck check = sampleCheck();
        QVERIFY(ui::splitTable(check).contains("Labels"));
        check.labels.clear();
        for (engine::SplitFacts& split : check.splits)
            split.labels.clear();
        const QString text = ui::splitTable(check);
        QVERIFY2(!text.contains("Labels") && text.contains("17.0, longest 25"), qPrintable(text));
    }
    void aCheckOnItsWayIsTold()
    {
        ui::Theme theme;
        ui::CheckSummary summary(&theme);
        const auto* parameters = summary.findChild<ui::ElidedLabel*>("checkParameters");
        QCOMPARE(parameters->fullText(), QString("checking…"));
        summary.showCheck({}); // nothing could be counted
        QCOMPARE(parameters->fullText(), QString("–"));
        summary.showChecking();
        QCOMPARE(parameters->fullText(), QString("checking…"));
        summary.showCheck(sampleCheck());
        const QString counted = parameters->fullText();
        summary.showChecking();
        QCOMPARE(parameters->fullText(), counted); // figures do not flicker while one types
    }
    void labelsFromTheFileAreEscaped()
    {
        ui::Theme theme;
        ui::CheckDetails details(&theme);
        engine::StartCheck check = sampleCheck();
        check.labels = {"<b>x</b>"};
        check.splits.front().labels = {{"<b>x</b>", 600}};
        details.showCheck(check);
        QVERIFY(details.findChild<QLabel*>("splitTable")->text().contains("&lt;b&gt;x&lt;/b&gt;"));
    }
    void tokensWrapAndGrow()
    {
        ui::Theme theme;
        ui::TokenView view(&theme);
        std::vector<engine::ShownSample> samples = sampleCheck().firstBatch;
        for (int i = 0; i < 40; ++i)
            samples.front().tokens.push_back({"token", i, TokenRole::Context});
        view.setSamples(samples);
        QVERIFY(view.heightForWidth(200) > view.heightForWidth(2000));
        view.resize(300, view.heightForWidth(300));
        QVERIFY(!view.grab().isNull());
    }
    void tokenColoursAreReadable()
    {
        ui::Theme theme;
        for (const ui::ThemeChoice choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            theme.setChoice(choice);
            for (const TokenRole role :
                 {TokenRole::Special, TokenRole::Context, TokenRole::Trained, TokenRole::Masked, TokenRole::Truncated})
                QVERIFY(ui::contrastRatio(theme.colors().text, ui::TokenView::roleColor(role, theme)) >= 4.5);
        }
    }
};

QTEST_MAIN(TestCheckView)
#include "test_check_view.moc"
