// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_group.h"
#include "charts/cosine_chart.h"
#include "charts/layer_lines_chart.h"
#include "theme/theme.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <qcustomplot.h>

/// The charts of the Lab, driven by mouse and keys.
class TestLabCharts : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::ChartGroup> m_group;

    template<class Chart>
    std::unique_ptr<Chart> shown(const char* name)
    {
        auto chart = std::make_unique<Chart>(m_group.get(), QString::fromLatin1(name),
                                             ui::ChartText{"A title", "Unit", "Nothing is here yet"});
        chart->resize(500, 400);
        chart->show();
        return chart;
    }

private slots:
    void init()
    {
        m_theme = std::make_unique<ui::Theme>();
        m_group = std::make_unique<ui::ChartGroup>(m_theme.get());
    }
    void cleanup()
    {
        m_group.reset();
        m_theme.reset();
    }

    void linesOverTheLayers()
    {
        const auto chart = shown<ui::LayerLinesChart>("lines");
        QVERIFY(chart->isEmpty());
        chart->setLines(
            {{"a", "frozen", {0.1, 0.3, 0.6}, {}, {}, {}}, {"b", "λ 0.4", {0.1, 0.2, 0.3}, {0, 0, 0.1}, 0.4, {}}});
        chart->repaintNow();
        QSignalSpy hovers(chart.get(), &ui::LayerLinesChart::lineHovered);
        QSignalSpy layers(chart.get(), &ui::LayerLinesChart::layerChosen);
        QTest::mouseMove(chart->plot(), chart->pixelOf(chart->lines()[1], 2));
        QTRY_COMPARE(hovers.size(), 1);
        QCOMPARE(hovers[0][0].toString(), QStringLiteral("b"));
        QTest::mouseClick(chart->plot(), Qt::LeftButton, {}, chart->pixelOf(chart->lines()[0], 1));
        QCOMPARE(layers.size(), 1);
        QCOMPARE(layers[0][0].toULongLong(), 1u);
        chart->setMarkedLayer(1);
        QTest::keyClick(chart->plot(), Qt::Key_Right);
        QCOMPARE(layers.last()[0].toULongLong(), 2u);
        QCOMPARE(chart->csv(),
                 QStringLiteral("line,label,layer,value,dotted\na,frozen,0,0.1,\na,frozen,1,0.3,\n"
                                "a,frozen,2,0.6,\nb,λ 0.4,0,0.1,0\nb,λ 0.4,1,0.2,0\nb,λ 0.4,2,0.3,0.1\n"));
        QVERIFY(chart->plot()->yAxis->range().contains(0) && chart->plot()->yAxis->range().contains(0.6));
        chart->repaintNow();
        QVERIFY(chart->plot()->legend->visible());
        QCOMPARE(chart->plot()->legend->itemCount(), 2); // the dotted one is no line of its own
        QCOMPARE(chart->plot()->axisRect()->insetLayout()->insetAlignment(0), Qt::AlignLeft | Qt::AlignTop);
        chart->setLines({{"0", "one", {0.1, 0.3}, {}, {}, 0.0}, {"1", "two", {0.2, 0.3}, {}, {}, 1.0}});
        chart->repaintNow();
        QVERIFY(!chart->plot()->legend->visible()); // tokens are told apart under the mouse
    }

    void cellsAreTheMatrix()
    {
        const auto chart = shown<ui::CosineChart>("cells");
        chart->setMatrix({"one", "two", "three"}, {1, 0.5F, -0.25F, 0.5F, 1, 0, -0.25F, 0, 1});
        chart->repaintNow();
        const auto* map = qobject_cast<QCPColorMap*>(chart->plot()->plottable(0));
        QVERIFY(map);
        QCOMPARE(map->data()->cell(2, 0), -0.25);
        QCOMPARE(map->data()->cell(1, 2), 0.0);
        QVERIFY(chart->pixelOf({0, 0}).y() < chart->pixelOf({2, 0}).y()); // the first token stands at the top
        QCOMPARE(chart->pairText({0, 2}), QStringLiteral("one × three: -0.250"));
        QVERIFY(chart->csv().contains("0,2,one,three,-0.25\n"));
        QTemporaryDir folder;
        QCOMPARE(chart->save(folder.filePath("cells.svg")), QString());
        QVERIFY(QFileInfo(folder.filePath("cells.svg")).size() > 1000);
    }

    void keysMoveAndFreeThePair()
    {
        const auto chart = shown<ui::CosineChart>("cells");
        chart->setMatrix({"one", "two"}, {1, 0.5F, 0.5F, 1});
        chart->repaintNow();
        connect(chart.get(), &ui::CosineChart::pairChosen, chart.get(), &ui::CosineChart::setPair);
        QTest::keyClick(chart->plot(), Qt::Key_Right);
        QCOMPARE(chart->pair(), (std::optional<ui::TokenPair>({0, 0})));
        QTest::keyClick(chart->plot(), Qt::Key_Right);
        QTest::keyClick(chart->plot(), Qt::Key_Down);
        QCOMPARE(chart->pair(), (std::optional<ui::TokenPair>({1, 1})));
        QVERIFY(chart->isLocked());
        QTest::keyClick(chart->plot(), Qt::Key_Escape);
        QVERIFY(!chart->pair());
    }

    void aMatrixOfAnotherSizeIsNoMatrix()
    {
        const auto chart = shown<ui::CosineChart>("cells");
        chart->setMatrix({"one", "two"}, {1, 0.5F, 0.5F});
        QVERIFY(chart->isEmpty());
        QVERIFY(chart->pairText({0, 1}).isEmpty());
        chart->setMatrix({}, {});
        QVERIFY(chart->isEmpty());
    }

    void manyTokensKeepTheirDistance()
    {
        const auto chart = shown<ui::CosineChart>("cells");
        QStringList tokens;
        for (int i = 0; i < 200; ++i)
            tokens += QStringLiteral("token%1").arg(i);
        chart->setMatrix(tokens, std::vector<float>(200 * 200, 0.25F));
        chart->repaintNow();
        const auto ticks = qSharedPointerCast<QCPAxisTickerText>(chart->plot()->yAxis->ticker())->ticks();
        QVERIFY(ticks.size() >= 5);
        const int height = chart->plot()->axisRect()->height();
        QVERIFY(ticks.size() * QFontMetrics(chart->font()).height() <= height + QFontMetrics(chart->font()).height());
    }
};

QTEST_MAIN(TestLabCharts)
#include "test_lab_charts.moc"
