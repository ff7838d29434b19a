// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/unbroken.h"

#include <QTest>

using namespace ui;

/// `_` stands for a no-break space.
class TestUnbroken : public QObject {
    Q_OBJECT

private slots:
    void equationsStayTogether_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(expected);
        };
        row("value", "With λ_=_0.6 the model, and λ_=_0, 0.1 and 0.9. With B_=_0 it is none.");
        row("word", "an accuracy_=_0.87 of most");
        row("mixture", "Then x̃_=_(1_−_λ)_x_+_λ_h0 goes on.");
        row("one line", "Then y_=_W_x_+_b_+_(α_/_r)_·_B_A_x̃ goes on.");
        row("too long", "SIBO: 0.8_·_(2,_0)_+_0.2_·_(0,_4) =_(3.2,_0.8) in all");
        row("product", "A_x̃_=_(1_−_λ)_A_x_+_λ_A_h0, and B_A_x̃ too");
        row("function", "gives z̃_+_U_φ(V_z̃) here, or x_+_F(x). Cross it out.");
        row("tuple", "x_=_(2,_0), and 0.75_·_(2,_0) is");
        row("values", "0.6_·_(0,_2) of λ_0.6 in 95_% is ±_2.78 times");
        row("words", "counts alpha_/_rank times");
        row("German", "Mit λ_=_0,6 (das sind 80_%) ist es z_>_0.");
        row("Chinese", "当λ_=_0.6时，x̃_=_(1_−_λ)_x_+_λ_h0。");
    }
    void equationsStayTogether()
    {
        QFETCH(const QString, expected);
        QString given = expected, kept = expected;
        given.replace(QLatin1Char('_'), QLatin1Char(' '));
        QString made = unbrokenEquations(given);
        QCOMPARE(made.replace(QChar::Nbsp, QLatin1Char('_')), kept);
    }
    void proseIsAsItWas()
    {
        for (const char* text : {"", " ", "Embed → h0 → x → A", "full fine-tuning · run 5", "a person and I say: a b",
                                 "one – or two – words", "what is (often) said, or (a few words) more",
                                 "base + adapter", "Layers 1 to 6. A model, x. Then"})
            QCOMPARE(unbrokenEquations(QString::fromUtf8(text)), QString::fromUtf8(text));
    }
};

QTEST_APPLESS_MAIN(TestUnbroken)
#include "test_unbroken.moc"
