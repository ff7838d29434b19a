// SPDX-License-Identifier: GPL-3.0-or-later
// The real thing by hand, not a test: `real_window_study DIR [EPOCHS [DATA [ROWS]]]` opens the program's own window on
// a library in DIR, takes the demo's preset (MiniLM-L6 and the sample set), or the folder DATA by the Data page, of
// which it trains on the first ROWS rows, types λ 0 to 0.7 × 5 seeds, presses Train, and writes pictures of the Compare
// page while the study trains and of each tab when it is judged; says the verdict and the times.
#include "by_hand.h"
#include "window_evaluation.h"

#include "widgets/dialogs.h"

#include <QApplication>
#include <QToolButton>

namespace {

class RealStudy {
public:
    explicit RealStudy(const QString& folder)
        : m_diary(folder), m_study(m_diary.path(QStringLiteral("library")).toStdString())
    {
        m_study.usePreset("demo");
        QObject::connect(m_study.session(), &ui::Session::finished, &m_context, [this] { m_ended = true; });
        QObject::connect(m_study.session(), &ui::Session::failed, &m_context, by_hand::giveUp);
    }
    void chooseData(const QString& data, const QString& rows)
    {
        WindowEvaluation pages(m_study);
        pages.openData(data);
        by_hand::until([&] { return pages.mayTrainOnIt(); });
        save(QStringLiteral("data"));
        pages.pressTrainOnThis();
        pages.showMore();
        if (!rows.isEmpty())
            m_study.type("task.limit", rows);
    }
    void setUp(const QString& epochs)
    {
        if (!epochs.isEmpty())
            m_study.type("train.epochs", epochs);
        m_study.setLambdas(QStringLiteral("0..0.7 step 0.1"));
        m_study.setSeeds(5);
    }
    void train()
    {
        by_hand::until([this] { return m_study.train()->mayTrain(); });
        save(QStringLiteral("form"));
        m_diary.start();
        m_study.pressTrain();
        by_hand::wait(2000);
        save(QStringLiteral("training"));
        m_study.showCompare();
        by_hand::until([this] { return m_study.compare()->figures() || m_ended; });
        m_diary.tell(QStringLiteral("first figures on the Compare page"));
        int picture = 0;
        while (!m_ended) {
            by_hand::wait(20'000);
            save(QStringLiteral("live-%1").arg(++picture));
        }
        m_diary.tell(QStringLiteral("trained"));
        by_hand::until([this] { return m_study.compare()->isSettled(); });
        m_diary.tell(QStringLiteral("judged"));
    }
    void show()
    {
        QTabWidget* tabs = m_study.compare()->charts()->tabs();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            by_hand::wait(800);
            save(QStringLiteral("end-%1").arg(tab));
        }
        ui::dialogs::setNextFile(m_diary.path(QStringLiteral("report.html")));
        namedChild<QToolButton>(*m_study.compare(), "reportButton")->click();
        by_hand::until([this] { return !m_study.reports().isWriting(); });
        m_diary.tell(QStringLiteral("report"));
        QTextStream(stdout) << m_study.compare()->verdict()->text() << Qt::endl;
    }

private:
    void save(const QString& name) const { m_diary.save(m_study.window(), name); }

    by_hand::Diary m_diary;
    WindowStudy m_study;
    QObject m_context;
    bool m_ended = false;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        qFatal("usage: real_window_study DIR [EPOCHS [DATA [ROWS]]]");
    QDir().mkpath(arguments[1]);
    RealStudy study(arguments[1]);
    if (arguments.size() > 3)
        study.chooseData(arguments[3], arguments.value(4));
    study.setUp(arguments.value(2));
    study.train();
    study.show();
    return 0;
}
