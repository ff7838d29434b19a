// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart.h"
#include "charts/chart_group.h"
#include "charts/legend_item.h"
#include "engine/lesson.h"
#include "learn/lesson_replay.h"
#include "learn/lesson_stage.h"
#include "learn/recording_looks.h"
#include "sample_lesson.h"
#include "theme/color_ramps.h"
#include "theme/theme.h"
#include "train/run_charts.h"

#include <QtTest>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <set>

using namespace ui;

namespace {

/// Two kinds of λ = 0 and two of λ = 0.6, each with two seeds.
engine::Lesson kinds()
{
    engine::Lesson lesson = sample::lesson();
    lesson.recordings.clear();
    for (const char* kind : {"adapter", "lora", "adapter-mixed", "lora-mixed"}) {
        for (int seed : {1, 2}) {
            const std::string id = std::string(kind) + "-s" + std::to_string(seed);
            engine::LessonRecording made = sample::recording(id, id.find("mixed") == std::string::npos ? 0 : 0.6);
            if (id.starts_with("adapter"))
                made.run.config.method.kind = engine::MethodKind::Series;
            made.run.config.train.seed = static_cast<std::uint64_t>(seed);
            made.run.config.model.dtype = seed == 1 ? "float32" : "bfloat16";
            made.label = "kind " + id;
            lesson.recordings.push_back(made);
        }
    }
    lesson.pages[1].recordings = {"lora-s1", "adapter-s1", "lora-mixed-s1", "adapter-mixed-s1"};
    lesson.pages[2].recordings.clear();
    for (const engine::LessonRecording& recording : lesson.recordings)
        lesson.pages[2].recordings.push_back(recording.id);
    return lesson;
}

/// CIE 1976 L*, a*, b* distance (D65) of two colours as `matrix` lets them be seen.
struct Seen {
    double rows[3][3]; ///< on linear RGB
    [[nodiscard]] std::array<double, 3> lab(const QColor& color) const
    {
        const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        const double in[3] = {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
        double rgb[3] = {};
        for (int i = 0; i < 3; ++i)
            for (int j = 0; j < 3; ++j)
                rgb[i] += rows[i][j] * in[j];
        for (double& part : rgb)
            part = std::clamp(part, 0.0, 1.0);
        const double xyz[3] = {(0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505,
                               0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2],
                               (0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089};
        const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
        return {116 * f(xyz[1]) - 16, 500 * (f(xyz[0]) - f(xyz[1])), 200 * (f(xyz[1]) - f(xyz[2]))};
    }
    [[nodiscard]] double distance(const QColor& a, const QColor& b) const
    {
        const auto one = lab(a), other = lab(b);
        return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
    }
};
constexpr double kFar = 15; // six times what is just noticed (2.3)
// Machado, Oliveira and Fernandes 2009, table 1, severity 1.
const Seen kVisions[] = {
    {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}};

} // namespace

class TestRecordingLooks : public QObject {
    Q_OBJECT

private:
    static const SeriesStyle& named(const std::vector<SeriesStyle>& looks, const char* id)
    {
        return *std::find_if(looks.begin(), looks.end(),
                             [&](const SeriesStyle& look) { return look.id == QLatin1String(id); });
    }

private slots:
    void everyKindLooksAnother()
    {
        const engine::Lesson lesson = kinds();
        const auto looks = recordingLooks(lesson, lesson.pages[1]);
        QCOMPARE(looks.size(), 4U);
        std::set<double> shades;
        std::set<std::pair<Qt::PenStyle, bool>> strokes;
        for (const SeriesStyle& look : looks) {
            shades.insert(*look.shade);
            strokes.insert({look.penStyle(), look.lambda == 0});
            QCOMPARE(look.width, 1.0);
            QCOMPARE(look.label, QStringLiteral("kind ") + look.id);
        }
        QCOMPARE(shades, (std::set<double>{0, 1.0 / 3, 2.0 / 3, 1}));
        QCOMPARE(strokes.size(), 4U);                                  // of one λ none has the stroke of the other
        QCOMPARE(named(looks, "adapter-s1").penStyle(), Qt::DashLine); // the first of λ = 0 in the lesson
        QVERIFY(*named(looks, "lora-s1").shade < *named(looks, "adapter-mixed-s1").shade); // by λ
    }
    void repeatsAreThinnerAndOtherwiseAlike()
    {
        const engine::Lesson lesson = kinds();
        const auto looks = recordingLooks(lesson, lesson.pages[2]);
        const auto once = recordingLooks(lesson, lesson.pages[1]);
        QCOMPARE(looks.size(), 8U);
        for (std::size_t i = 0; i < looks.size(); i += 2) {
            QCOMPARE(looks[i].shade, looks[i + 1].shade);
            QCOMPARE(looks[i].penStyle(), looks[i + 1].penStyle());
            QVERIFY(looks[i].width < 1);
            QVERIFY(looks[i].label != looks[i + 1].label);
        }
        QCOMPARE(named(looks, "lora-s1").shade, named(once, "lora-s1").shade); // the same on every page
    }
    void fewColoursAreFarApartForEveryEye_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void fewColoursAreFarApartForEveryEye()
    {
        QFETCH(bool, dark);
        const QColor ground = dark ? darkColors().plotBackground : lightColors().plotBackground;
        engine::Lesson lesson = sample::lesson();
        lesson.recordings.push_back(sample::recording("tenth", 0.1));
        lesson.pages[1].recordings = {"plain", "tenth", "mixed"};
        const auto looks = recordingLooks(lesson, lesson.pages[1]);
        for (const Seen& eye : kVisions)
            for (std::size_t i = 0; i < looks.size(); ++i) {
                QVERIFY(contrastRatio(colorOf(looks[i], dark), ground) >= 3);
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY2(eye.distance(colorOf(looks[i], dark), colorOf(looks[j], dark)) > kFar,
                             qPrintable(looks[i].label + QStringLiteral(" and ") + looks[j].label));
            }
        // λ's own colours would not do: 0 and 0.1 are one.
        QVERIFY(kVisions[3].distance(lambdaColor(0, dark), lambdaColor(0.1, dark)) < kFar / 2);
    }
    void chartsAndLegendShowThem()
    {
        Theme theme;
        const engine::Lesson lesson = kinds();
        LessonStage stage(&theme);
        stage.resize(900, 600);
        stage.show();
        QVERIFY(QTest::qWaitForWindowExposed(&stage));
        stage.showPage(&lesson, &lesson.pages[1]);
        stage.moveToEnd();
        const auto items = stage.findChildren<LegendItem*>();
        QCOMPARE(items.size(), 4);
        QCOMPARE(items[0]->accessibleName(), QStringLiteral("kind lora-s1"));
        std::set<std::pair<QRgb, Qt::PenStyle>> drawn;
        auto* chart = stage.charts()->findChild<Chart*>(QStringLiteral("similarityChart"));
        chart->repaintNow();
        const auto* plot = chart->findChild<QCustomPlot*>();
        for (int i = 0; i < plot->graphCount(); ++i)
            if (plot->graph(i)->name().startsWith(QStringLiteral("kind ")))
                drawn.insert({plot->graph(i)->pen().color().rgb(), plot->graph(i)->pen().style()});
        QCOMPARE(drawn.size(), 4U);
        stage.showPage(&lesson, &lesson.pages[2]); // and goes on with the next page's
        QCOMPARE(stage.findChildren<LegendItem*>().size(), 8);
    }
    void theAxisOfStepsStandsStill()
    {
        Theme theme;
        const engine::Lesson lesson = sample::lesson();
        LessonStage stage(&theme);
        stage.resize(900, 600);
        stage.show();
        QVERIFY(QTest::qWaitForWindowExposed(&stage));
        stage.showPage(&lesson, &lesson.pages[1]);
        const XRange atStart = stage.charts()->group()->xRange();
        QVERIFY(atStart.low <= 0 && atStart.high >= sample::kSteps);
        stage.replay()->moveTo(40);
        QCOMPARE(stage.charts()->group()->xRange(), atStart);
        stage.moveToEnd();
        QCOMPARE(stage.charts()->group()->xRange(), atStart);
    }
};

QTEST_MAIN(TestRecordingLooks)
#include "test_recording_looks.moc"
