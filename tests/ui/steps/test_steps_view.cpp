// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/steps/formula_label.h"
#include "lab/steps/matrix_model.h"
#include "lab/steps/matrix_view.h"
#include "lab/steps/steps_model.h"
#include "lab/steps/steps_view.h"
#include "named_child.h"
#include "shown_text.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using engine::StepsMethod;

class TestStepsView : public QObject {
    Q_OBJECT

    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::StepsView> m_view;

    template<class Widget>
    Widget* child(const char* name) const
    {
        return namedChild<Widget>(*m_view, name);
    }
    ui::StepsModel* steps() const { return m_view->model(); }
    QTableView* table(const char* key) const { return child<QTableView>((std::string("matrix.") + key).c_str()); }
    ui::MatrixView* view(const char* key) const { return qobject_cast<ui::MatrixView*>(table(key)->parentWidget()); }
    double value(const char* key, std::size_t row, std::size_t column) const
    {
        return steps()->result()[key].grid.at(row, column);
    }
    void goTo(const std::string& id) const
    {
        for (std::size_t i = 0; i < steps()->steps().size(); ++i)
            if (steps()->steps()[i].id == id)
                steps()->setCurrent(static_cast<int>(i));
        QCOMPARE(steps()->step().id, id);
    }
    /// The one that is open: one that was closed may still wait for its deletion.
    static QLineEdit* editorOf(const QTableView* table)
    {
        for (QLineEdit* editor : table->findChildren<QLineEdit*>(QStringLiteral("cellEditor")))
            if (editor->isVisible())
                return editor;
        return nullptr;
    }
    static void type(QTableView* table, int row, int column, const QString& text)
    {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, column));
        table->edit(table->currentIndex());
        QLineEdit* editor = editorOf(table);
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
    }

private slots:
    void init()
    {
        m_theme = std::make_unique<ui::Theme>();
        m_theme->setChoice(ui::ThemeChoice::Light);
        m_view = std::make_unique<ui::StepsView>(m_theme.get());
        m_view->resize(1260, 560);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->activateWindow();
        QTRY_VERIFY(m_view->isActiveWindow());
    }
    void cleanup()
    {
        m_view.reset();
        m_theme.reset();
    }

    void oneClickAStep()
    {
        QVERIFY(!child<QPushButton>("stepsBack")->isEnabled());
        QStringList titles;
        const std::size_t count = steps()->steps().size();
        for (std::size_t i = 0; i < count; ++i) {
            titles += child<QLabel>("stepsTitle")->text();
            for (const std::string& key : steps()->step().matrices)
                QVERIFY2(table(key.c_str())->isVisible(), key.c_str());
            QVERIFY(!child<ui::FormulaLabel>("stepsFormula")->plainText().isEmpty());
            QTest::mouseClick(child<QPushButton>("stepsNext"), Qt::LeftButton);
        }
        QCOMPARE(titles.removeDuplicates(), 0);
        QVERIFY(!child<QPushButton>("stepsNext")->isEnabled());
        QTest::mouseClick(child<QPushButton>("stepsBack"), Qt::LeftButton);
        QCOMPARE(steps()->current(), static_cast<int>(count) - 2);
        auto* list = child<QListWidget>("stepsList");
        QCOMPARE(list->currentItem()->data(Qt::UserRole).toInt(), steps()->current());
        list->setCurrentRow(1);
        QCOMPARE(steps()->current(), 0);
    }

    void playGoesToTheEnd()
    {
        m_view->setPlayInterval(1);
        auto* play = child<QToolButton>("stepsPlay");
        QTest::mouseClick(play, Qt::LeftButton);
        QTRY_COMPARE(steps()->step().id, std::string("d.lambda"));
        QTRY_VERIFY(!play->isChecked());
        QTest::mouseClick(play, Qt::LeftButton); // from the start again
        QVERIFY(steps()->current() < 3);
        QTest::mouseClick(child<QPushButton>("stepsNext"), Qt::LeftButton);
        QVERIFY(!play->isChecked()); // by hand now
    }

    void editingACell()
    {
        goTo("mix");
        QTableView* x = table("x");
        type(x, 2, 3, QStringLiteral("much"));
        QVERIFY(child<QLabel>("stepsProblem")->isVisible());
        QTest::keyClick(editorOf(x), Qt::Key_Return);
        QVERIFY(editorOf(x)); // stays, with its reason
        QTest::keyClick(editorOf(x), Qt::Key_Escape);
        QTRY_VERIFY(!editorOf(x));
        QVERIFY(!child<QLabel>("stepsProblem")->isVisible());
        QVERIFY(steps()->state().edits.empty());
        type(x, 2, 3, QStringLiteral("2000")); // left without Enter: not taken either, and told about
        table("mixed")->setFocus();
        QTRY_VERIFY(!editorOf(x));
        QVERIFY(child<QLabel>("stepsProblem")->text().contains("1000"));
        QVERIFY(child<QLabel>("stepsProblem")->isVisible());
        QVERIFY(steps()->state().edits.empty());
        type(x, 2, 3, QStringLiteral("1,25"));
        QTest::keyClick(editorOf(x), Qt::Key_Return);
        QTRY_COMPARE(value("x", 2, 3), 1.25);
        QCOMPARE(value("mixed", 2, 3), 0.6 * 1.25 + 0.4 * value("h0", 2, 3));
        QVERIFY(x->model()->index(2, 3).data(Qt::ToolTipRole).toString().contains("Delete"));
        QTRY_VERIFY(!editorOf(x));
        QTest::keyClick(x, Qt::Key_Delete);
        QVERIFY(steps()->state().edits.empty());
        QTest::keyClick(x, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(value("x", 2, 3), 1.25);
        QTest::keyClick(x, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(steps()->state().edits.empty());
    }

    void closedWhileEditing()
    {
        type(table("words"), 0, 0, QStringLiteral("0.5"));
        QVERIFY(editorOf(table("words")));
        m_view.reset(); // its editor still wants to commit
    }

    void anotherWord()
    {
        QTableView* ids = table("ids");
        const double before = value("h0", 3, 0);
        type(ids, 0, 3, QStringLiteral("77"));
        QTest::keyClick(editorOf(ids), Qt::Key_Return);
        QVERIFY(editorOf(ids));
        QVERIFY(child<QLabel>("stepsProblem")->text().contains("9"));
        QTest::keyClick(editorOf(ids), Qt::Key_Escape);
        type(ids, 0, 3, QStringLiteral("8"));
        QTest::keyClick(editorOf(ids), Qt::Key_Return);
        QTRY_COMPARE(ids->model()->headerData(3, Qt::Horizontal).toString(), QString("dull"));
        QVERIFY(value("h0", 3, 0) != before);
    }

    void lambdaAndRankAreLive()
    {
        goTo("mix");
        auto* slider = child<QSlider>("stepsLambda");
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_End);
        QCOMPARE(steps()->settings().lambda, 1.0);
        QCOMPARE(child<QDoubleSpinBox>("stepsLambdaBox")->value(), 1.0);
        QCOMPARE(steps()->result()["mixed"].grid.values, steps()->result()["h0"].grid.values);
        QVERIFY(child<ui::FormulaLabel>("stepsFormula")->plainText().contains("0 · x + 1 · h0"));
        child<QDoubleSpinBox>("stepsLambdaBox")->setValue(0.25);
        QCOMPARE(slider->value(), 25);
        goTo("a");
        QCOMPARE(table("lora.a")->model()->rowCount(), 2);
        child<QSpinBox>("stepsRank")->setValue(3);
        QCOMPARE(table("lora.a")->model()->rowCount(), 3);
        QVERIFY(table("lora.a")->height() > table("lora.a")->rowHeight(0) * 3);
        goTo("b");
        QVERIFY(shownText(child<QLabel>("stepsText")).contains("1.33"));
    }

    void anotherMethod()
    {
        goTo("mix");
        auto* method = child<QComboBox>("stepsMethod");
        method->setFocus();
        QTest::keyClick(method, Qt::Key_Down);
        QVERIFY(steps()->settings().method == StepsMethod::Series);
        QCOMPARE(steps()->step().id, std::string("mix"));
        QVERIFY(child<ui::FormulaLabel>("stepsFormula")->plainText().startsWith("z̃ = "));
        QTest::keyClick(method, Qt::Key_Down);
        goTo("add");
        QVERIFY(child<ui::FormulaLabel>("stepsFormula")->plainText().startsWith("z′ = z̃ + u"));
        QTest::mouseClick(child<QToolButton>("stepsReset"), Qt::LeftButton);
        QCOMPARE(steps()->state(), engine::StepsState{});
        QCOMPARE(method->currentIndex(), 0);
        QTest::mouseClick(child<QToolButton>("stepsUndo"), Qt::LeftButton);
        QCOMPARE(method->currentIndex(), 2);
    }

    void theFirstLayerIsToldAbout()
    {
        auto* layer = child<QComboBox>("stepsLayer");
        layer->setFocus();
        QTest::keyClick(layer, Qt::Key_Up);
        QCOMPARE(steps()->settings().layer, 1);
        goTo("mix");
        QVERIFY(shownText(child<QLabel>("stepsText")).contains("nothing"));
        goTo("d.lambda");
        QCOMPARE(value("d.lambda", 0, 0), 0.0);
    }

    void symbolsAndMatricesPointAtEachOther()
    {
        goTo("mix");
        auto* formula = child<ui::FormulaLabel>("stepsFormula");
        emit formula->linkHovered(QStringLiteral("source"));
        QVERIFY(view("source")->isMarked());
        QVERIFY(!view("x")->isMarked());
        emit formula->linkHovered(QString());
        QVERIFY(!view("source")->isMarked());
        const QString before = formula->text();
        emit view("x")->lookedAt(engine::StepsCell{"x", 1, 2});
        QVERIFY(formula->text() != before);
        QVERIFY(view("x")->isMarked());
        emit view("x")->lookedAt(std::nullopt);
        QCOMPARE(formula->text(), before);
        // A cell's numbers, and a matrix that the step does not show.
        QTableView* mixed = table("mixed");
        mixed->setFocus();
        mixed->setCurrentIndex(mixed->model()->index(1, 2));
        auto* cell = child<ui::FormulaLabel>("stepsCellFormula");
        QVERIFY2(cell->plainText().startsWith("x̃[2, 3] = 0.6 · "), qPrintable(cell->plainText()));
        emit cell->linkActivated(QStringLiteral("x|1|2"));
        QVERIFY(table("x")->hasFocus());
        QCOMPARE(table("x")->currentIndex(), table("x")->model()->index(1, 2));
        emit cell->linkActivated(QStringLiteral("h1|0|4"));
        QVERIFY(table("h1")->isVisible());
        QVERIFY(table("h1")->hasFocus());
        emit formula->linkActivated(QStringLiteral("lambda"));
        QVERIFY(child<QSlider>("stepsLambda")->hasFocus());
    }

    void everyMatrixCanBeShown()
    {
        auto* more = child<QComboBox>("stepsMore");
        QCOMPARE(more->count(), static_cast<int>(steps()->result().matrices.size()) + 1);
        for (int i = 1; i < more->count(); ++i) {
            more->setCurrentIndex(i);
            emit more->activated(i);
            QVERIFY(table(more->itemData(i).toString().toLatin1().constData())->isVisible());
        }
        more->setFocus();
        QTest::keyClick(more, Qt::Key_Home);
        QCOMPARE(more->currentIndex(), 0);
    }

    void keysAlone()
    {
        // From the first field on, Tab reaches every control and every table, and comes back.
        child<QSlider>("stepsLambda")->setFocus();
        QSet<QString> reached;
        for (int i = 0; i < 60; ++i) {
            if (QWidget* focus = QApplication::focusWidget(); focus && m_view->isAncestorOf(focus))
                reached += focus->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const char* name : {"stepsLambda", "stepsMethod", "stepsRank", "stepsLayer", "stepsSource", "stepsDetach",
                                 "stepsReset", "stepsNumbers", "stepsUntrained", "stepsList", "stepsNext", "stepsPlay",
                                 "stepsMore", "stepsFormula", "matrix.ids", "matrix.words", "matrix.sum"})
            QVERIFY2(reached.contains(name), name);
        table("words")->setFocus();
        QTest::keyClick(table("words"), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(steps()->current(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(steps()->current(), 0);
    }

    void namesForScreenReaders()
    {
        for (const QWidget* widget : m_view->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith("qt_"))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty() || !widget->property("text").toString().isEmpty(),
                     qPrintable(widget->objectName()));
        }
        QVERIFY(table("sum")->accessibleName().contains("5 × 6"));
    }

    void fitsTheSmallestWindow()
    {
        m_view->resize(1280, 600); // what a window of 1280 × 720 leaves
        const QScrollArea* scroll = child<QScrollArea>("stepsScroll");
        for (int method = 0; method < 3; ++method)
            for (const int layer : {1, 2}) {
                engine::StepsSettings settings;
                settings.method = static_cast<StepsMethod>(method);
                settings.layer = layer;
                settings.rank = engine::kStepsMostRank;
                steps()->setSettings(settings, {});
                for (std::size_t i = 0; i < steps()->steps().size(); ++i) {
                    steps()->setCurrent(static_cast<int>(i));
                    QCoreApplication::processEvents();
                    const QString where = QStringLiteral("%1, layer %2: %3")
                                              .arg(method)
                                              .arg(layer)
                                              .arg(QString::fromStdString(steps()->step().id));
                    QVERIFY2(scroll->horizontalScrollBar()->maximum() == 0, qPrintable(where));
                    QVERIFY2(scroll->verticalScrollBar()->maximum() == 0, qPrintable(where));
                }
            }
    }

    // Larger than the window, its matrices are scrolled; nothing asks for more than the window has.
    void presentation()
    {
        m_theme->setPresentation(true);
        m_view->resize(1280, 600);
        QCoreApplication::processEvents();
        QVERIFY2(m_view->minimumSizeHint().width() <= 1280,
                 qPrintable(QString::number(m_view->minimumSizeHint().width())));
        QVERIFY2(m_view->minimumSizeHint().height() <= 600,
                 qPrintable(QString::number(m_view->minimumSizeHint().height())));
        QCOMPARE(m_view->size(), QSize(1280, 600));
        goTo("mix");
        QVERIFY(table("mixed")->rowHeight(0) >= QFontMetrics(table("mixed")->font()).height());
        QVERIFY(table("mixed")->columnWidth(0) >=
                QFontMetrics(table("mixed")->font()).horizontalAdvance(QStringLiteral("−0.0721")));
    }
};

QTEST_MAIN(TestStepsView)
#include "test_steps_view.moc"
