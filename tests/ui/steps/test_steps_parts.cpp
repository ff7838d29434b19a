// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/steps/formula_label.h"
#include "lab/steps/matrix_model.h"
#include "lab/steps/step_texts.h"
#include "lab/steps/steps_model.h"
#include "theme/color_ramps.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QUndoStack>
#include <QtTest>

using engine::StepsMethod;

class TestStepsParts : public QObject {
    Q_OBJECT

    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::StepsModel> m_steps;

    void setMethod(StepsMethod method)
    {
        engine::StepsSettings settings = m_steps->settings();
        settings.method = method;
        m_steps->setSettings(settings, QStringLiteral("method"));
    }

private slots:
    void init()
    {
        m_theme = std::make_unique<ui::Theme>();
        m_theme->setChoice(ui::ThemeChoice::Light);
        m_steps = std::make_unique<ui::StepsModel>();
    }

    void undoGoesBackOverEveryChange()
    {
        const engine::StepsState first = m_steps->state();
        setMethod(StepsMethod::Series);
        m_steps->setCell({"adapter.down", 0, 0}, 0.5);
        m_steps->setCell({"ids", 0, 2}, 5);
        m_steps->clearCell({"adapter.down", 0, 0});
        m_steps->setUntrained();
        m_steps->setSeed(9);
        m_steps->reset();
        QCOMPARE(m_steps->state(), first);
        QCOMPARE(m_steps->undoStack()->count(), 7);
        while (m_steps->undoStack()->canUndo())
            m_steps->undoStack()->undo();
        QCOMPARE(m_steps->state(), first);
        m_steps->undoStack()->redo();
        QVERIFY(m_steps->settings().method == StepsMethod::Series);
    }

    void aSlidersWayIsOneChange()
    {
        engine::StepsSettings settings = m_steps->settings();
        for (const double lambda : {0.5, 0.6, 0.7}) {
            settings.lambda = lambda;
            m_steps->setSettings(settings, QStringLiteral("λ"), QStringLiteral("lambda"));
        }
        QCOMPARE(m_steps->undoStack()->count(), 1);
        m_steps->undoStack()->undo();
        QCOMPARE(m_steps->settings().lambda, 0.4);
        m_steps->setSettings(m_steps->settings(), QStringLiteral("nothing new"));
        QVERIFY(!m_steps->undoStack()->canUndo());
    }

    void theStepStaysWhereTheListChanges()
    {
        for (std::size_t i = 0; i < m_steps->steps().size(); ++i)
            if (m_steps->steps()[i].id == "mix")
                m_steps->setCurrent(static_cast<int>(i));
        engine::StepsSettings settings = m_steps->settings();
        settings.layer = 1; // one step fewer before it
        m_steps->setSettings(settings, {});
        QCOMPARE(m_steps->step().id, std::string("mix"));
        m_steps->setCurrent(999);
        QCOMPARE(m_steps->step().id, std::string("d.lambda"));
        m_steps->setCurrent(-1);
        QCOMPARE(m_steps->step().id, std::string("embed"));
    }

    void untrainedAddsNothing()
    {
        m_steps->setUntrained();
        QCOMPARE(m_steps->result()["y"].grid.values, m_steps->result()["frozen"].grid.values);
        QCOMPARE(m_steps->result().loss(), m_steps->plainLoss());
    }

    void problemsInWords()
    {
        QCOMPARE(m_steps->problemOf({"lora.a", 0, 0}, QStringLiteral("0,5")), QString());
        QCOMPARE(m_steps->problemOf({"lora.a", 0, 0}, QStringLiteral("−0.5")), QString());
        QVERIFY(m_steps->problemOf({"lora.a", 0, 0}, QStringLiteral("half")).contains("1000"));
        QVERIFY(m_steps->problemOf({"lora.a", 0, 0}, QString()).contains("1000"));
        QVERIFY(m_steps->problemOf({"lora.a", 0, 0}, QStringLiteral("1e9")).contains("1000"));
        QVERIFY(m_steps->problemOf({"ids", 0, 0}, QStringLiteral("10")).contains("9"));
        QVERIFY(m_steps->problemOf({"ids", 0, 0}, QStringLiteral("1.5")).contains("9"));
        QVERIFY(m_steps->problemOf({"label", 0, 0}, QStringLiteral("2")).contains("0"));
    }

    void matricesAsTables()
    {
        ui::MatrixModel model(m_steps.get(), m_theme.get());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setKey("mixed");
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.columnCount(), 6);
        QCOMPARE(model.headerData(3, Qt::Vertical, Qt::DisplayRole).toString(), QString("good"));
        const QModelIndex index = model.index(3, 2);
        const double value = m_steps->result()["mixed"].grid.at(3, 2);
        QCOMPARE(index.data().toString().toStdString(), engine::stepsNumber(value));
        QCOMPARE(index.data(Qt::EditRole).toString().toDouble(), value); // exact
        QVERIFY(index.data(Qt::ToolTipRole).toString().startsWith("x̃[good, 3] = "));
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(index.data(Qt::EditRole).toString()));
        QSignalSpy refused(&model, &ui::MatrixModel::refused);
        QVERIFY(!model.setData(index, QStringLiteral("much"), Qt::EditRole));
        QCOMPARE(refused.count(), 1);
        QVERIFY(!m_steps->undoStack()->canUndo());
        QVERIFY(model.setData(index, index.data(Qt::EditRole), Qt::EditRole)); // as it was: no edit
        QVERIFY(!m_steps->undoStack()->canUndo());
        QVERIFY(model.setData(index, QStringLiteral("1,5"), Qt::EditRole));
        QCOMPARE(m_steps->result()["mixed"].grid.at(3, 2), 1.5);
        QVERIFY(model.isEdited(index));
        model.setKey("d.mixed");
        QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEditable));
        setMethod(StepsMethod::Series);
        model.setKey("lora.a"); // an adapter has none
        QCOMPARE(model.rowCount(), 0);
        setMethod(StepsMethod::Lora);
        QCOMPARE(model.rowCount(), 2);
    }

    void colorsCanBeReadOn_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void colorsCanBeReadOn()
    {
        QFETCH(bool, dark);
        m_theme->setChoice(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        ui::MatrixModel model(m_steps.get(), m_theme.get());
        for (const engine::StepsMatrix& matrix : m_steps->result().matrices) {
            model.setKey(matrix.key);
            for (int row = 0; row < model.rowCount(); ++row)
                for (int column = 0; column < model.columnCount(); ++column) {
                    const QModelIndex index = model.index(row, column);
                    const double contrast = ui::contrastRatio(index.data(Qt::ForegroundRole).value<QColor>(),
                                                              index.data(Qt::BackgroundRole).value<QColor>());
                    QVERIFY2(contrast >= 4.5, qPrintable(QString("%1: %2").arg(model.cellName(index)).arg(contrast)));
                    const double value =
                        matrix.grid.at(static_cast<std::size_t>(row), static_cast<std::size_t>(column));
                    QVERIFY(std::abs(value) <= model.limit() * (1 + 1e-9));
                }
        }
    }

    void colorLimits()
    {
        QCOMPARE(ui::colorLimit(0), 1.0);
        QCOMPARE(ui::colorLimit(1), 1.0);
        QCOMPARE(ui::colorLimit(1.2), 1.5);
        QCOMPARE(ui::colorLimit(0.031), 0.04);
        QCOMPARE(ui::colorLimit(730), 800.0);
        QCOMPARE(ui::colorLimit(8.5), 10.0);
    }

    void everyStepAndMatrixHasWords()
    {
        for (int method = 0; method < 3; ++method)
            for (const int layer : {1, 2}) {
                engine::StepsSettings settings;
                settings.method = static_cast<StepsMethod>(method);
                settings.layer = layer;
                m_steps->setSettings(settings, {});
                QStringList titles;
                for (const engine::LayerStep& step : m_steps->steps()) {
                    const auto text = ui::step_texts::stepText(step, settings);
                    QVERIFY2(!text.title.isEmpty() && !text.text.isEmpty(), step.id.c_str());
                    QVERIFY2(!titles.contains(text.title), step.id.c_str());
                    titles += text.title;
                }
                for (const engine::StepsMatrix& matrix : m_steps->result().matrices)
                    if (matrix.role != engine::StepsRole::Frozen)
                        QVERIFY2(!ui::step_texts::matrixName(matrix, settings).contains("frozen weight"),
                                 matrix.key.c_str());
            }
    }

    void formulasTellWhatTheyPointAt()
    {
        ui::FormulaLabel label;
        QSignalSpy chosen(&label, &ui::FormulaLabel::chosen), pointed(&label, &ui::FormulaLabel::pointedAt);
        label.setFormulas({engine::stepsFormula(m_steps->result(), "mixed", false),
                           engine::stepsCellFormula(m_steps->result(), {"mixed", 1, 2})});
        QVERIFY(label.plainText().startsWith("x̃ = (1 − λ) · x + λ · h0"));
        emit label.linkActivated(QStringLiteral("source"));
        QCOMPARE(chosen.last()[0].value<ui::FormulaTarget>().matrix, QString("source"));
        emit label.linkHovered(QStringLiteral("x|1|2"));
        const auto target = pointed.last()[0].value<ui::FormulaTarget>();
        QVERIFY(target.cell == (engine::StepsCell{"x", 1, 2}));
        emit label.linkHovered(QString());
        QVERIFY(pointed.last()[0].value<ui::FormulaTarget>().matrix.isEmpty());
        const QString before = label.text();
        label.setMarked(QStringLiteral("source"));
        QVERIFY(label.text() != before);
        QVERIFY(label.text().contains("background-color"));
        label.setMarked({});
        QCOMPARE(label.text(), before);
    }
};

QTEST_MAIN(TestStepsParts)
#include "test_steps_parts.moc"
