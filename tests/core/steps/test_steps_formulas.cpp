// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps_case.h"

#include <QString>
#include <QTest>

using namespace engine;

namespace {

/// A calculator for the texts of cell formulas: + − · / ² and brackets, exp, erf, ln, tanh, √.
class Calculator {
public:
    explicit Calculator(QString text) : m_text(text.remove(' ')) {}

    /// NaN where the text cannot be read to its end.
    double value()
    {
        const double result = sum();
        return m_place == m_text.size() ? result : std::nan("");
    }

private:
    [[nodiscard]] QChar next() const { return m_place < m_text.size() ? m_text[m_place] : QChar(); }
    bool take(const QString& word)
    {
        if (!m_text.mid(m_place).startsWith(word))
            return false;
        m_place += word.size();
        return true;
    }
    double sum()
    {
        double total = product();
        for (;;) {
            if (take("+"))
                total += product();
            else if (take("−"))
                total -= product();
            else
                return total;
        }
    }
    double product()
    {
        double total = power();
        for (;;) {
            if (take("·"))
                total *= power();
            else if (take("/"))
                total /= power();
            else
                return total;
        }
    }
    double power()
    {
        if (take("−"))
            return -power();
        const double base = atom();
        return take("²") ? base * base : base;
    }
    double atom()
    {
        if (take("("))
            return closed();
        if (take("exp("))
            return std::exp(closed());
        if (take("erf("))
            return std::erf(closed());
        if (take("tanh("))
            return std::tanh(closed());
        if (take("ln("))
            return std::log(closed());
        if (take("√"))
            return std::sqrt(atom());
        const qsizetype begin = m_place;
        while (next().isDigit() || next() == '.' || next() == 'e' ||
               (next() == '-' && m_place > begin && m_text[m_place - 1] == 'e'))
            ++m_place;
        bool isNumber = false;
        const double value = m_text.mid(begin, m_place - begin).toDouble(&isNumber);
        return isNumber ? value : std::nan("");
    }
    double closed()
    {
        const double inner = sum();
        return take(")") ? inner : std::nan("");
    }

    QString m_text;
    qsizetype m_place = 0;
};

QString textOf(const StepsFormula& formula)
{
    QString text;
    for (const StepsFormulaPart& part : formula)
        text += QString::fromStdString(part.text);
    return text;
}

QString formulaText(const StepsState& state, const char* key, bool withNumbers)
{
    return textOf(stepsFormula(computeSteps(state), key, withNumbers));
}

} // namespace

/// What is written beside the numbers is what they are made of.
class TestStepsFormulas : public QObject {
    Q_OBJECT
private slots:
    void symbols();
    void numbers();
    void cellsAddUp_data();
    void cellsAddUp();
    void partsNameTheirCells();
    void editedCellsHaveNoFormula();
    void numbersAsText();
};

void TestStepsFormulas::symbols()
{
    StepsState state;
    QCOMPARE(formulaText(state, "mixed", false), "x̃ = (1 − λ) · x + λ · h0");
    QCOMPARE(formulaText(state, "mixed", true), "x̃ = 0.6 · x + 0.4 · h0");
    QCOMPARE(formulaText(state, "low", false), "z = A x̃");
    QCOMPARE(formulaText(state, "branch", false), "u = s · B z");
    QCOMPARE(formulaText(state, "branch", true), "u = 2 · B z");
    QCOMPARE(formulaText(state, "frozen", false), "y₀ = W x + b");
    QCOMPARE(formulaText(state, "y", false), "y = y₀ + u");
    QCOMPARE(formulaText(state, "h1", false), "h₁ = LayerNorm(m₁ + n₁) ⊙ γ′₁ + β′₁");
    QCOMPARE(formulaText(state, "layer2.context", false), "c₂ = [ P₂a y | P₂b y ]");
    QCOMPARE(formulaText(state, "d.low", false), "dz = s · Bᵀ dy");
    QCOMPARE(formulaText(state, "d.lora.b", false), "dB = s · Σ dy zᵀ");
    QCOMPARE(formulaText(state, "d.lora.a", false), "dA = Σ dz x̃ᵀ");
    QCOMPARE(formulaText(state, "d.mixed", false), "dx̃ = Aᵀ dz");
    QCOMPARE(formulaText(state, "d.frozen", false), "dx₀ = Wᵀ dy");
    QCOMPARE(formulaText(state, "d.x", false), "dx = dx₀ + (1 − λ) · dx̃");
    QCOMPARE(formulaText(state, "d.source", false), "dh0 = λ · dx̃");
    QCOMPARE(formulaText(state, "d.lambda", false), "dλ = Σ dx̃ ⊙ (h0 − x)");
    QCOMPARE(formulaText(state, "d.h2", false), "dh₂ = ∂loss / ∂h₂");
    QCOMPARE(formulaText(state, "lora.a", false), "");
    state.settings.method = StepsMethod::SeriesMixSkip;
    QCOMPARE(formulaText(state, "y", false), "z′ = z̃ + u");
    QCOMPARE(formulaText(state, "d.mixed", false), "dz̃ = dz̃₀ + dz′");
    QCOMPARE(formulaText(state, "d.low", false), "da = dt ⊙ (1 − t²)");
    state.settings.source = SiboSource::Zero;
    QCOMPARE(formulaText(state, "mixed", false), "z̃ = (1 − λ) · z + λ · 0");
}

void TestStepsFormulas::numbers()
{
    StepsState state;
    setStepsCell(state, {"x", 1, 2}, 1.25);
    setStepsCell(state, {"source", 1, 2}, -0.5);
    const StepsResult result = computeSteps(state);
    QCOMPARE(textOf(stepsCellFormula(result, {"mixed", 1, 2})), "x̃[2, 3] = 0.6 · 1.25 + 0.4 · (−0.5) = 0.55");
    QVERIFY(stepsCellFormula(result, {"lora.a", 0, 0}).empty());
}

void TestStepsFormulas::cellsAddUp_data()
{
    QTest::addColumn<int>("number");
    const auto list = steps::all();
    for (std::size_t i = 0; i < list.size(); ++i)
        QTest::newRow(list[i].name.c_str()) << static_cast<int>(i);
}

void TestStepsFormulas::cellsAddUp()
{
    QFETCH(int, number);
    const StepsResult result = computeSteps(steps::all()[static_cast<std::size_t>(number)].state);
    int read = 0;
    for (const StepsMatrix& matrix : result.matrices) {
        if (matrix.rule.kind == StepsRuleKind::None || matrix.rule.kind == StepsRuleKind::Chain ||
            matrix.rule.kind == StepsRuleKind::Zero || matrix.rule.kind == StepsRuleKind::Inner)
            continue; // no formula, or one too long to write out
        for (std::size_t row = 0; row < matrix.grid.rows; ++row)
            for (std::size_t column = 0; column < matrix.grid.columns; ++column) {
                const QString text = textOf(stepsCellFormula(result, {matrix.key, row, column}));
                const QStringList sides = text.split(" = ");
                QCOMPARE(sides.size(), 3);
                const double value = matrix.grid.at(row, column);
                const double written = Calculator(sides[1]).value();
                // Every number in it is rounded to three digits.
                const double rounding = 0.03 * std::max({std::abs(value), steps::largest(matrix.grid), 1e-3});
                QVERIFY2(std::abs(written - value) <= rounding,
                         qPrintable(QString("%1: %2 for %3").arg(text).arg(written).arg(value)));
                QVERIFY(std::abs(Calculator(sides[2]).value() - value) <= 0.0051 * std::abs(value));
                ++read;
            }
    }
    QVERIFY(read > 500);
}

void TestStepsFormulas::partsNameTheirCells()
{
    const StepsResult result = computeSteps({});
    int named = 0;
    for (const StepsFormulaPart& part : stepsCellFormula(result, {"low", 3, 1}))
        if (part.isCell && part.matrix != "low") {
            QCOMPARE(QString::fromStdString(part.text).remove('(').remove(')'),
                     QString::fromStdString(stepsNumber(result[part.matrix].grid.at(part.row, part.column))));
            QVERIFY((part.matrix == "lora.a" && part.row == 1) || (part.matrix == "mixed" && part.row == 3));
            ++named;
        }
    QCOMPARE(named, 12);
    for (const StepsFormulaPart& part : stepsFormula(result, "mixed", false))
        if (part.text == "λ" || part.text == "(1 − λ)")
            QCOMPARE(part.matrix, std::string("lambda"));
}

void TestStepsFormulas::editedCellsHaveNoFormula()
{
    StepsState state;
    setStepsCell(state, {"mixed", 0, 0}, 2);
    const StepsResult result = computeSteps(state);
    QCOMPARE(textOf(stepsCellFormula(result, {"mixed", 0, 0})), "x̃[1, 1] = 2");
    QVERIFY(textOf(stepsCellFormula(result, {"mixed", 0, 1})).count(" = ") == 2);
    QVERIFY(textOf(stepsCellFormula(result, {"d.lambda", 0, 0})).contains(" + … = "));
}

void TestStepsFormulas::numbersAsText()
{
    QCOMPARE(stepsNumber(0), std::string("0"));
    QCOMPARE(stepsNumber(-0.0), std::string("0"));
    QCOMPARE(stepsNumber(-1.2345), std::string("−1.23"));
    QCOMPARE(stepsNumber(0.03125), std::string("0.0312"));
    QCOMPARE(stepsNumber(-0.000843, 2), std::string("−0.00084"));
    QCOMPARE(stepsNumber(-1000), std::string("−1e+03"));
    QCOMPARE(stepsNumber(-INFINITY), std::string("−∞"));
}

QTEST_GUILESS_MAIN(TestStepsFormulas)
#include "test_steps_formulas.moc"
