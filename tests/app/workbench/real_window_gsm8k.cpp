// SPDX-License-Identifier: GPL-3.0-or-later
// The real thing by hand, not a test: `real_window_gsm8k DIR MODEL GSM8K [STEPS [ROWS]]` opens the program's own window
// on a library in DIR and does what a person does with its widgets: chooses the model's folder, looks at the folder of
// GSM8K on the Data page, takes it into the form, trains λ 0 and 0.3 for STEPS steps (12), evaluates both beside the
// frozen model on the first ROWS test questions (24), and reads the predictions that flipped. It says what it saw, and
// writes a picture of each stage in both themes.
#include "by_hand.h"

#include "engine_evaluation.h"
#include "window_evaluation.h"

#include "widgets/elided_label.h"

#include <QApplication>

namespace {

class RealGsm8k {
public:
    explicit RealGsm8k(const QStringList& arguments)
        : m_diary(arguments[1]), m_study(m_diary.path(QStringLiteral("library")).toStdString()), m_pages(m_study),
          m_model(arguments[2]), m_data(arguments[3]), m_steps(arguments.value(4, QStringLiteral("12"))),
          m_rows(arguments.value(5, QStringLiteral("24")))
    {
        m_study.window().resize(1280, 800);
        QObject::connect(m_study.session(), &ui::Session::finished, &m_context, [this] { m_trained = true; });
        QObject::connect(m_study.session(), &ui::Session::failed, &m_context, by_hand::giveUp);
        QObject::connect(m_study.evaluation(), &ui::EvaluationSession::failed, &m_context, by_hand::giveUp);
        QObject::connect(m_study.evaluation(), &ui::EvaluationSession::finished, &m_context,
                         [this] { m_evaluated = true; });
    }
    void chooseModelAndData()
    {
        m_study.usePreset("paper-arithmetic");
        m_study.type("model.path", m_model);
        m_pages.openData(m_data);
        by_hand::until([this] { return m_pages.mayTrainOnIt(); });
        m_diary.tell(QStringLiteral("the data are read: ") + namedChild<QLabel>(*m_pages.data(), "dataFacts")->text());
        tellTable(*namedChild<QTableView>(*m_pages.data(), "splitTable"));
        save(QStringLiteral("data"));
        m_pages.pressTrainOnThis();
        m_pages.showMore();
        for (const auto& [key, text] : {std::pair("train.max_steps", m_steps),
                                        {"train.warmup_steps", QStringLiteral("2")},
                                        {"train.batch_size", QStringLiteral("4")},
                                        {"task.limit", QStringLiteral("400")},
                                        {"task.eval_limit", m_rows}})
            m_study.type(key, text);
        m_study.setLambdas(QStringLiteral("0, 0.3"));
        m_study.setSeeds(1);
    }
    void train()
    {
        by_hand::until([this] { return m_study.train()->mayTrain(); });
        save(QStringLiteral("form"));
        m_study.pressTrain();
        by_hand::until([this] { return m_trained; });
        m_diary.tell(QStringLiteral("trained"));
        by_hand::wait(500);
        save(QStringLiteral("trained"));
    }
    void evaluate()
    {
        m_pages.openData(m_data);
        by_hand::until([this] { return m_pages.mayTrainOnIt(); });
        m_pages.pressEvaluateOnThis();
        by_hand::until([this] { return m_pages.addNewestRuns(2); });
        m_pages.type("evaluateRows", m_rows);
        m_pages.unfoldGeneration();
        m_pages.type("evaluateNewTokens", QStringLiteral("128"));
        by_hand::until([this] { return m_pages.mayEvaluate(); });
        m_pages.pressEvaluate();
        int picture = 0;
        while (!m_evaluated) {
            by_hand::wait(4000);
            const QString now = namedChild<ui::ElidedLabel>(*m_pages.evaluate(), "evaluationState")->fullText();
            m_diary.tell(now);
            if (!m_evaluated && picture++ == 1)
                save(QStringLiteral("evaluating"));
        }
        by_hand::until([this] { return m_pages.results()->model()->rowCount() > 0; });
        m_diary.tell(QStringLiteral("evaluated"));
        by_hand::wait(500);
        tellTable(*m_pages.results());
        save(QStringLiteral("results"));
    }
    void readPredictions()
    {
        for (const auto& [first, second] : {std::pair(0, 1), {0, 2}, {1, 2}}) {
            for (const char* which : {"all", "flipped", "became right", "became wrong"}) {
                m_pages.compare(first, second, which);
                by_hand::wait(400);
                m_diary.tell(QStringLiteral("models %1 and %2, %3: %4 (%5 rows)")
                                 .arg(first)
                                 .arg(second)
                                 .arg(QLatin1String(which), m_pages.text("predictionCount"))
                                 .arg(m_pages.predictions()->model()->rowCount()));
            }
        }
        m_pages.compare(0, 2, "all");
        by_hand::wait(400);
        save(QStringLiteral("predictions"));
    }

private:
    static void tellTable(const QTableView& table)
    {
        for (const QString& row : WindowEvaluation::rowsOf(*table.model()))
            QTextStream(stdout) << "        " << row << Qt::endl;
    }
    void save(const QString& name) const
    {
        for (const ui::ThemeChoice choice : {ui::ThemeChoice::Dark, ui::ThemeChoice::Light}) {
            m_study.theme()->setChoice(choice);
            by_hand::wait(300);
            m_diary.save(m_study.window(),
                         name + (choice == ui::ThemeChoice::Dark ? QStringLiteral("-dark") : QString()));
        }
    }

    by_hand::Diary m_diary;
    WindowStudy m_study;
    WindowEvaluation m_pages;
    QObject m_context;
    QString m_model, m_data, m_steps, m_rows;
    bool m_trained = false, m_evaluated = false;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 4)
        qFatal("usage: real_window_gsm8k DIR MODEL GSM8K [STEPS [ROWS]]");
    QDir().mkpath(arguments[1]);
    RealGsm8k gsm8k(arguments);
    gsm8k.chooseModelAndData();
    gsm8k.train();
    gsm8k.evaluate();
    gsm8k.readPredictions();
    return 0;
}
