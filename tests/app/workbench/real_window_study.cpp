// SPDX-License-Identifier: GPL-3.0-or-later
// The real thing by hand, not a test: `real_window_study DIR [EPOCHS]` opens the program's own window on a library in
// DIR, takes the demo's preset (MiniLM-L6 and the sample set), types λ 0 to 0.7 × 5 seeds, presses Train, and writes
// pictures of the Compare page while the study trains and of each tab when it is judged; says the verdict and the
// times.
#include "window_study.h"

#include "widgets/dialogs.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QToolButton>

namespace {

void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

template<class Condition>
void until(Condition met)
{
    while (!met())
        wait(200);
}

class RealStudy {
public:
    RealStudy(const QString& folder, const QString& epochs) : m_out(folder), m_study(library())
    {
        m_study.usePreset("demo");
        if (!epochs.isEmpty())
            m_study.type("train.epochs", epochs);
        m_study.setLambdas(QStringLiteral("0..0.7 step 0.1"));
        m_study.setSeeds(5);
        QObject::connect(m_study.session(), &ui::Session::finished, &m_context, [this] { m_ended = true; });
        QObject::connect(m_study.session(), &ui::Session::failed, &m_context, [](const ui::ErrorInfo& error) {
            qFatal("%s (%s): %s", qPrintable(error.message), qPrintable(error.where), qPrintable(error.hint));
        });
    }
    void train()
    {
        until([this] { return m_study.train()->mayTrain(); });
        save("form");
        m_clock.start();
        m_study.pressTrain();
        wait(2000);
        save("training");
        m_study.showCompare();
        until([this] { return m_study.compare()->figures() || m_ended; });
        tell("first figures on the Compare page");
        int picture = 0;
        while (!m_ended) {
            wait(20'000);
            save(QStringLiteral("live-%1").arg(++picture));
        }
        tell("trained");
        until([this] { return m_study.compare()->isSettled(); });
        tell("judged");
    }
    void show()
    {
        QTabWidget* tabs = m_study.compare()->charts()->tabs();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            wait(800);
            save(QStringLiteral("end-%1").arg(tab));
        }
        ui::dialogs::setNextFile(m_out.filePath(QStringLiteral("report.html")));
        namedChild<QToolButton>(*m_study.compare(), "reportButton")->click();
        until([this] { return !m_study.reports().isWriting(); });
        tell("report");
        QTextStream(stdout) << m_study.compare()->verdict()->text() << Qt::endl;
    }

private:
    std::filesystem::path library() const { return m_out.filePath(QStringLiteral("library")).toStdString(); }
    void tell(const char* what) const
    {
        QTextStream(stdout) << QString::number(double(m_clock.elapsed()) / 1000, 'f', 1) << " s  " << what << Qt::endl;
    }
    void save(const QString& name) const
    {
        if (!m_study.window().grab().save(m_out.filePath(name + QStringLiteral(".png"))))
            qFatal("cannot write %s", qPrintable(name));
    }

    QDir m_out;
    WindowStudy m_study;
    QObject m_context;
    QElapsedTimer m_clock;
    bool m_ended = false;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        qFatal("usage: real_window_study DIR [EPOCHS]");
    QDir().mkpath(arguments[1]);
    RealStudy study(arguments[1], arguments.value(2));
    study.train();
    study.show();
    return 0;
}
