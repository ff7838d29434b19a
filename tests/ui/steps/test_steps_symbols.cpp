// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/steps/formula_label.h"
#include "lab/steps/marked_frame.h"
#include "lab/steps/matrix_view.h"
#include "lab/steps/steps_model.h"
#include "lab/steps/steps_view.h"
#include "named_child.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QtTest>

/// Every symbol of every formula shows where it lives while it is pointed at.
class TestStepsSymbols : public QObject {
    Q_OBJECT

    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::StepsView> m_view;

    template<class Widget>
    Widget* child(const char* name) const
    {
        return namedChild<Widget>(*m_view, name);
    }
    ui::StepsModel* steps() const { return m_view->model(); }
    std::vector<ui::MatrixView*> stage() const
    {
        std::vector<ui::MatrixView*> shown;
        for (ui::MatrixView* view : m_view->findChildren<ui::MatrixView*>())
            if (view->isVisible())
                shown.push_back(view);
        return shown;
    }
    std::vector<std::string> keys() const
    {
        std::vector<std::string> all;
        for (const ui::MatrixView* view : stage())
            all.push_back(view->key());
        return all;
    }
    std::vector<std::string> marked() const
    {
        std::vector<std::string> all;
        for (const ui::MatrixView* view : stage())
            if (view->isMarked())
                all.push_back(view->key());
        return all;
    }
    static QStringList symbolsOf(const ui::FormulaLabel* label)
    {
        static const QRegularExpression address(QStringLiteral("href=\"([^\"]+)\""));
        QStringList all;
        for (const auto& match : address.globalMatch(label->text()))
            all += match.captured(1);
        all.removeDuplicates();
        return all;
    }
    bool isSettingMarked(const char* field) const
    {
        return qobject_cast<ui::MarkedFrame*>(child<QWidget>(field)->parentWidget())->isMarked();
    }
    QString more() const { return child<QComboBox>("stepsMore")->currentData().toString(); }
    bool isMoreMarked() const { return child<ui::MarkedFrame>("stepsMoreFrame")->isMarked(); }
    bool isInSight(const ui::MatrixView* view) const
    {
        const QWidget* port = child<QScrollArea>("stepsScroll")->viewport();
        const QRect place(view->mapTo(port, QPoint()), view->size());
        return port->rect().contains(place.intersected({place.topLeft(), QSize(place.width(), port->height())}));
    }

    /// Empty, or what is wrong while `address` is pointed at and after it.
    QString problemOf(ui::FormulaLabel* label, const QString& address) const
    {
        const std::vector<std::string> before = keys();
        const QString chosen = more(), formula = label->text();
        emit label->linkHovered(address);
        const std::string key = address.section('|', 0, 0).toStdString();
        QString wrong;
        if (key == "lambda" || key == "scale") {
            if (!isSettingMarked(key == "lambda" ? "stepsLambdaBox" : "stepsRank") || !marked().empty())
                wrong = QStringLiteral("its setting is not marked, or a matrix is");
        } else {
            const bool guest = std::find(before.begin(), before.end(), key) == before.end();
            if (marked() != std::vector{key})
                wrong = QStringLiteral("not its matrix alone is marked");
            else if (guest != isMoreMarked() || more() != (guest ? QString::fromStdString(key) : chosen))
                wrong = QStringLiteral("its entry beside them");
            else if (guest && (keys().size() != before.size() + 1 || !isInSight(stage().back())))
                wrong = QStringLiteral("the guest is not the last, or not in sight");
        }
        if (label->text() != formula)
            wrong += QStringLiteral(" the formula is another while it is pointed at");
        emit label->linkHovered(QString());
        if (keys() != before || !marked().empty() || isMoreMarked() || more() != chosen ||
            isSettingMarked("stepsLambdaBox") || isSettingMarked("stepsRank"))
            wrong += QStringLiteral(" not as before afterwards");
        return wrong;
    }

private slots:
    void init()
    {
        m_theme = std::make_unique<ui::Theme>();
        m_theme->setChoice(ui::ThemeChoice::Light);
        m_view = std::make_unique<ui::StepsView>(m_theme.get());
        m_view->resize(1280, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_theme.reset();
    }

    void everySymbolShowsWhereItLives_data()
    {
        QTest::addColumn<engine::StepsMethod>("method");
        QTest::addColumn<int>("layer");
        QTest::addColumn<engine::SiboSource>("source");
        for (const engine::SiboSource source : {engine::SiboSource::H0, engine::SiboSource::Zero})
            for (const int layer : {1, 2}) {
                const auto row = [&](const char* method) -> QTestData& {
                    return QTest::addRow("%s, layer %d, %s", method, layer,
                                         source == engine::SiboSource::H0 ? "h0" : "zero");
                };
                row("LoRA") << engine::StepsMethod::Lora << layer << source;
                row("Adapter") << engine::StepsMethod::Series << layer << source;
                row("Adapter, mixed skip") << engine::StepsMethod::SeriesMixSkip << layer << source;
            }
    }
    void everySymbolShowsWhereItLives()
    {
        QFETCH(engine::StepsMethod, method);
        QFETCH(int, layer);
        QFETCH(engine::SiboSource, source);
        engine::StepsSettings settings;
        settings.method = method;
        settings.layer = layer;
        settings.source = source;
        steps()->setSettings(settings, {});
        int forward = 0, backward = 0;
        for (std::size_t i = 0; i < steps()->steps().size(); ++i) {
            steps()->setCurrent(static_cast<int>(i));
            for (const char* name : {"stepsFormula", "stepsCellFormula"}) {
                auto* label = child<ui::FormulaLabel>(name);
                for (const QString& symbol : symbolsOf(label)) {
                    const QString wrong = problemOf(label, symbol);
                    QVERIFY2(wrong.isEmpty(),
                             qPrintable(QStringLiteral("%1, %2: %3")
                                            .arg(QString::fromStdString(steps()->step().id), symbol, wrong)));
                    ++(steps()->step().backward ? backward : forward);
                }
            }
        }
        QVERIFY2(forward > 40 && backward > 30, qPrintable(QStringLiteral("%1, %2").arg(forward).arg(backward)));
    }

    void whatWasChosenBesideThemStays()
    {
        auto* formula = child<ui::FormulaLabel>("stepsFormula");
        steps()->setCurrent(2);
        QCOMPARE(steps()->step().id, std::string("layer"));
        const QStringList symbols = symbolsOf(formula);
        const std::vector<std::string> before = keys();
        emit formula->linkActivated(symbols.last()); // a bias of LayerNorm
        QCOMPARE(keys().size(), before.size() + 1);
        QCOMPARE(keys().back(), symbols.last().toStdString());
        QCOMPARE(more(), symbols.last());
        QVERIFY(!isMoreMarked());
        for (const QString& symbol : symbols) {
            const QString wrong = problemOf(formula, symbol);
            QVERIFY2(wrong.isEmpty(), qPrintable(symbol + wrong));
        }
        QCOMPARE(keys().back(), symbols.last().toStdString());
    }

    void aGuestGoesWithItsStepAndWithTheMouse()
    {
        auto* formula = child<ui::FormulaLabel>("stepsFormula");
        steps()->setCurrent(2);
        emit formula->linkHovered(symbolsOf(formula).last());
        QVERIFY(isMoreMarked());
        steps()->setCurrent(1); // by Alt+Left, the mouse where it was
        QVERIFY(!isMoreMarked());
        QCOMPARE(keys(), steps()->step().matrices);
        QVERIFY(marked().empty());
        steps()->setCurrent(2);
        emit formula->linkHovered(symbolsOf(formula).last());
        QVERIFY(isMoreMarked());
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(formula, &leave);
        QVERIFY(!isMoreMarked());
        QCOMPARE(keys(), steps()->step().matrices);
    }

    void whereThereIsNoRoomItIsScrolledTo()
    {
        m_view->resize(900, 430);
        auto* formula = child<ui::FormulaLabel>("stepsFormula");
        auto* bar = child<QScrollArea>("stepsScroll")->verticalScrollBar();
        steps()->setCurrent(2);
        const int before = bar->value();
        emit formula->linkHovered(symbolsOf(formula).last());
        QVERIFY(bar->value() > before);
        QVERIFY(isInSight(stage().back()));
        emit formula->linkHovered(QString());
        QCOMPARE(bar->value(), before);
    }
};

QTEST_MAIN(TestStepsSymbols)
#include "test_steps_symbols.moc"
