// SPDX-License-Identifier: GPL-3.0-or-later
// The Lab by hand, not a test: `real_window_lab DIR LIBRARY ENCODER RUN LANGUAGE` opens the program's own window on
// LIBRARY, types a sentence of 64 tokens for the model folder ENCODER and says how long each key takes until the
// charts are painted, moves λ on RUN and says how long its whole validation set takes, lets LANGUAGE answer, and writes
// a picture of each tab into DIR in both themes and sizes.
#include "by_hand.h"
#include "shown_text.h"

#include "charts/chart_group.h"
#include "charts/cosine_chart.h"
#include "charts/layer_lines_chart.h"
#include "evaluate/arm_list.h"
#include "lab/arm_panel.h"
#include "lab/lab_page.h"
#include "lab/lambda_slider.h"
#include "lab/lambda_view.h"
#include "lab/playground_view.h"
#include "lab/probe_arms.h"
#include "lab/probe_view.h"
#include "lab/steps/steps_view.h"
#include "lab/toy/toy_view.h"
#include "widgets/message_bar.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>

#include <algorithm>

namespace {

class RealLab {
public:
    explicit RealLab(const QStringList& arguments)
        : m_diary(arguments[1]), m_services(arguments[2].toStdString()), m_window(m_services.windowContext()),
          m_page(m_window.labPage()), m_encoder(arguments[3]), m_run(arguments[4].toStdString()),
          m_language(arguments[5])
    {
        m_window.resize(1600, 1000);
        m_window.show();
        m_window.pages()->setCurrentWidget(m_page);
    }
    void probe()
    {
        choose("probeModel", m_encoder);
        QString words = QStringLiteral("the river and the stone ");
        write(words.repeated(12)); // 60 words, [CLS] and [SEP]
        std::vector<double> times;
        for (const QChar key : QStringLiteral("a b a b a b a b a b a b")) {
            QElapsedTimer clock;
            clock.start();
            int answers = 0;
            const auto connection = QObject::connect(m_services.windowContext().lab, &ui::LabSession::probed, m_page,
                                                     [&answers] { ++answers; });
            QTest::keyClick(text(), key.toLatin1());
            while (answers == 0 || pending())
                by_hand::wait(1);
            times.push_back(double(clock.nsecsElapsed()) / 1e6);
            QObject::disconnect(connection);
            by_hand::wait(100);
        }
        std::sort(times.begin(), times.end());
        m_diary.tell(
            QStringLiteral("%1; key to painted charts: median %2 ms, slowest %3 ms")
                .arg(state(), QString::number(times[times.size() / 2], 'f', 0), QString::number(times.back(), 'f', 0)));
        write(
            QStringLiteral("The river ran high after the storm, and the ferry stayed ashore.\nNobody at the table had "
                           "expected the soup to be this good."));
        m_page->probe()->arms()->list()->add(m_run);
        by_hand::wait(3000);
        emit child<ui::CosineChart>("probeRightMatrix")->pairChosen(ui::TokenPair{3, 6}, true);
        m_diary.tell(state());
        save(QStringLiteral("probe"));
        write(QStringLiteral("שלום 😀🏽 مرحبا the day"));
        by_hand::wait(1500);
        m_diary.tell(QStringLiteral("right-to-left and emoji: ") + state());
        save(QStringLiteral("probe-scripts"));
        write(QStringLiteral("river ").repeated(10'000));
        by_hand::wait(8000);
        m_diary.tell(QStringLiteral("10,000 words: ") + state());
        save(QStringLiteral("probe-long"));
        choose("probeModel", m_language); // the run does not fit it
        by_hand::wait(4000);
        m_diary.tell(QStringLiteral("an adapter that does not fit: ") +
                     m_page->probe()->findChild<ui::MessageBar*>()->text());
        save(QStringLiteral("probe-misfit"));
        child<QAbstractButton>("removeArm")->click();
        write(
            QStringLiteral("The river ran high after the storm, and the ferry stayed ashore.\nNobody at the table had "
                           "expected the soup to be this good."));
        by_hand::wait(6000);
        m_diary.tell(m_language + QStringLiteral(": ") + state());
        save(QStringLiteral("probe-language"));
    }
    void sweep()
    {
        m_page->setCurrentWidget(m_page->lambda());
        m_page->lambda()->open(m_run);
        by_hand::until([this] { return summary().contains(QStringLiteral("All ")); });
        m_diary.tell(summary());
        std::optional<double> first;
        QObject::connect(m_services.windowContext().lab, &ui::LabSession::swept, m_page,
                         [&first](const ui::SweepAnswer& answer) { first = first.value_or(answer.milliseconds); });
        for (const double lambda : {0.0, 0.2, 0.6, 1.0}) {
            first.reset();
            m_page->lambda()->slider()->setLambda(lambda);
            by_hand::until([this] { return !summary().contains(QStringLiteral("All ")) || moved(); });
            by_hand::until([this] { return summary().contains(QStringLiteral("All ")) && moved(); });
            m_diary.tell(QStringLiteral("λ %1, first figures after %2 ms: ").arg(lambda).arg(first.value_or(0)) +
                         summary());
        }
        save(QStringLiteral("lambda"));
    }
    void play()
    {
        m_page->setCurrentWidget(m_page->playground());
        choose("playModel", m_language);
        child<QCheckBox>("playChat")->setChecked(true);
        child<QPlainTextEdit>("playText")->setPlainText(QStringLiteral("Name three rivers."));
        child<QPushButton>("playSend")->click();
        by_hand::until([this] { return !child<QPushButton>("playStop")->isEnabled(); });
        m_diary.tell(m_page->playground()->panels().front()->text());
        save(QStringLiteral("playground"));
    }
    void toys()
    {
        m_page->setCurrentWidget(m_page->steps());
        save(QStringLiteral("steps"));
        m_page->setCurrentWidget(m_page->toy());
        m_page->toy()->run();
        by_hand::wait(1000);
        by_hand::until([this] { return !child<QPushButton>("toyStop")->isEnabled(); });
        m_diary.tell(shownText(child<QLabel>("toyStatus")));
        save(QStringLiteral("toy"));
        m_page->toy()->tabs()->setCurrentIndex(1);
        save(QStringLiteral("toy-lambda"));
        m_page->toy()->tabs()->setCurrentIndex(2);
        save(QStringLiteral("toy-search"));
    }

private:
    template<class Widget>
    Widget* child(const char* name) const
    {
        return namedChild<Widget>(*m_page, name);
    }
    QPlainTextEdit* text() const { return child<QPlainTextEdit>("probeText"); }
    QString state() const { return child<QLabel>("probeState")->text(); }
    QString summary() const { return shownText(child<QLabel>("sweepSummary")); }
    /// The similarity of another λ stands beside that of the trained one.
    bool moved() const
    {
        const auto& lines = child<ui::LayerLinesChart>("sweepLayers")->lines();
        return lines.size() == 2 && lines[1].lambda == m_page->lambda()->slider()->lambda();
    }
    bool pending() const
    {
        const auto groups = m_page->probe()->findChildren<ui::ChartGroup*>();
        return std::any_of(groups.begin(), groups.end(),
                           [](const ui::ChartGroup* group) { return group->isRepaintPending(); });
    }
    void write(const QString& words) const
    {
        text()->setPlainText(words);
        text()->moveCursor(QTextCursor::End);
        by_hand::wait(1500);
    }
    void choose(const char* box, const QString& folder) const
    {
        auto* models = child<QComboBox>(box);
        if (models->findData(folder) < 0)
            models->addItem(QFileInfo(folder).fileName(), folder);
        models->setCurrentIndex(models->findData(folder));
        emit models->activated(models->currentIndex());
    }
    void save(const QString& name)
    {
        for (const ui::ThemeChoice choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            m_services.theme()->setChoice(choice);
            for (const QSize& size : {QSize(1600, 1000), QSize(1280, 720)}) {
                m_window.resize(size);
                by_hand::wait(400);
                const QString look = choice == ui::ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light");
                m_diary.save(m_window, QStringLiteral("%1-%2-%3").arg(name, look).arg(size.width()));
            }
        }
    }

    by_hand::Diary m_diary;
    Services m_services;
    ui::MainWindow m_window;
    ui::LabPage* m_page;
    QString m_encoder;
    std::filesystem::path m_run;
    QString m_language;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 6)
        qFatal("usage: real_window_lab DIR LIBRARY ENCODER RUN LANGUAGE");
    QDir().mkpath(arguments[1]);
    RealLab lab(arguments);
    lab.probe();
    lab.sweep();
    lab.play();
    lab.toys();
    return 0;
}
