// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"

#include "charts/bounded_legend.h"

#include <QLabel>
#include <QScrollBar>
#include <QSet>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

using namespace ui;

/// What stands around the plots: titles, numbers on the axes, legend.
class TestChartHeader : public QObject {
    Q_OBJECT

private slots:
    void aNewSubtitleLeavesTheTitle()
    {
        ChartFixture f;
        QVERIFY(f.show());
        const auto* title = f.loss->findChild<QLabel*>(QStringLiteral("lossTitle"));
        const auto* subtitle = f.loss->findChild<QLabel*>(QStringLiteral("lossSubtitle"));
        for (const char* text : {"now", "step 5", "step 12"}) {
            f.loss->setSubtitle(QString::fromLatin1(text)); // one after the other, nothing laid out between them
            QCOMPARE(title->text(), QStringLiteral("Loss"));
            QCOMPARE(subtitle->text(), QString::fromLatin1(text));
        }
        QTRY_VERIFY(title->width() >= title->sizeHint().width());
    }
    void theSubtitleGivesWayBeforeTheTitle()
    {
        ChartFixture f;
        QVERIFY(f.show());
        const auto* title = f.loss->findChild<QLabel*>(QStringLiteral("lossTitle"));
        const auto* subtitle = f.loss->findChild<QLabel*>(QStringLiteral("lossSubtitle"));
        const QString longText = QStringLiteral("the test rows at the last step · mean ± SD over all seeds");
        f.loss->setTitle(QStringLiteral("Mean of accuracy and F1 over λ"));
        f.loss->setSubtitle(longText);
        f.window.resize(480, 600);
        QTRY_VERIFY(subtitle->text().endsWith(QStringLiteral("…")));
        QCOMPARE(subtitle->toolTip(), longText);
        QCOMPARE(title->text(), QStringLiteral("Mean of accuracy and F1 over λ"));
        QVERIFY(title->toolTip().isEmpty());
        const QString longTitle = QStringLiteral("Mean of accuracy and F1 over λ, once for each learning rate");
        f.loss->setTitle(longTitle);
        QVERIFY(title->text().endsWith(QStringLiteral("…")));
        QCOMPARE(title->toolTip(), longTitle);
        QVERIFY(title->text().size() > subtitle->text().size());
    }
    void stepsAreWholeAndNegativeNumbersCarryTheMinusSign()
    {
        ChartFixture f;
        f.group.setSmoothing(0);
        f.loss->append(QStringLiteral("a"), f.at(1), -2);
        f.loss->append(QStringLiteral("a"), f.at(2), 3);
        QVERIFY(f.show());
        f.loss->repaintNow();
        f.loss->repaintNow();
        for (const double tick : f.loss->plot()->xAxis->tickVector())
            QCOMPARE(tick, std::round(tick));
        const QVector<QString> labels = f.loss->plot()->yAxis->tickVectorLabels();
        QVERIFY(labels.contains(QStringLiteral("−2")));
        for (const QString& label : labels)
            QVERIFY2(!label.contains(QLatin1Char('-')), qPrintable(label));
        f.group.setXAxisMode(XAxisMode::Epoch); // half an epoch is one
        f.loss->repaintNow();
        const QVector<double> epochs = f.loss->plot()->xAxis->tickVector();
        QVERIFY(std::any_of(epochs.begin(), epochs.end(), [](double x) { return x != std::round(x); }));
    }
    void ticksOfNearlyEqualValuesDiffer()
    {
        ChartFixture f;
        f.loss->append(QStringLiteral("a"), ChartFixture::at(0), 0.6918492);
        f.loss->append(QStringLiteral("b"), ChartFixture::at(0), 0.6918494); // two untrained heads
        QVERIFY(f.show());
        f.loss->repaintNow();
        f.loss->repaintNow();
        const QVector<QString> labels = f.loss->plot()->yAxis->tickVectorLabels();
        QVERIFY(labels.size() > 1);
        QCOMPARE(QSet<QString>(labels.begin(), labels.end()).size(), labels.size());
    }
    void xReachesAsFarAsWillBeTold()
    {
        ChartFixture f;
        f.loss->append(QStringLiteral("a"), ChartFixture::at(0), 0.7);
        f.group.setLastStep(114);
        QVERIFY(f.group.xRange().low <= 0 && f.group.xRange().high >= 114);
        f.loss->append(QStringLiteral("a"), ChartFixture::at(200), 0.6); // and further where the data does
        QVERIFY(f.group.xRange().high >= 200);
        f.group.setXAxisMode(XAxisMode::Epoch);
        QVERIFY(f.group.xRange().high < 114);
    }
    void aLegendThatFitsDoesNotScroll()
    {
        ChartFixture f;
        auto* legend = new BoundedLegend(&f.group, &f.window);
        f.window.layout()->addWidget(legend);
        for (int i = 0; i < 4; ++i)
            f.group.series()->set(makeSeriesStyle(QString::number(i), 0.2 * i));
        QVERIFY(f.show());
        const int row = legend->height();
        const QScrollBar* bar = legend->verticalScrollBar();
        QTRY_VERIFY(!bar->isVisible());
        f.window.resize(500, 600); // not enough for one row
        QTRY_VERIFY(legend->height() > 3 * row / 2);
        QTRY_VERIFY(!bar->isVisible());
        for (int i = 4; i < 40; ++i)
            f.group.series()->set(makeSeriesStyle(QString::number(i), 0.01 * i));
        QTRY_VERIFY(bar->isVisible()); // two rows are the most
        QVERIFY(legend->height() < 3 * row);
    }
};

QTEST_MAIN(TestChartHeader)
#include "test_chart_header.moc"
