// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_text.h"
#include "toy_model.h"
#include "toy_run.h"

#include "charts/cosine_chart.h"
#include "charts/layer_lines_chart.h"
#include "evaluate/arm_list.h"
#include "lab/lab_page.h"
#include "lab/lambda_slider.h"
#include "lab/lambda_view.h"
#include "lab/playground_view.h"
#include "lab/probe_arms.h"
#include "lab/probe_view.h"
#include "lab/toy/toy_view.h"
#include "named_child.h"
#include "services.h"
#include "widgets/format.h"
#include "widgets/message_bar.h"
#include "widgets/number_box.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QtTest>

/// The Lab page of the whole program, on toys: real answers, bad input in place, and a window closed in mid-work.
class TestWindowLabWork : public QObject {
    Q_OBJECT

private:
    static constexpr int kSoon = 60'000;
    static constexpr int kJoins = 20'000; // ms: what is stopped ends at its next look, also under a sanitizer
    QTemporaryDir m_folder;
    std::filesystem::path m_run;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<ui::MainWindow> m_window;

    std::filesystem::path at(const char* name) const { return m_folder.filePath(name).toStdString(); }
    ui::LabPage* page() const { return m_window->labPage(); }
    template<class Widget>
    Widget* child(const char* name) const
    {
        return namedChild<Widget>(*page(), name);
    }
    void choose(const char* box, const std::filesystem::path& model) const
    {
        auto* models = child<QComboBox>(box);
        models->addItem("toy", ui::toQString(model));
        models->setCurrentIndex(models->count() - 1);
        emit models->activated(models->count() - 1);
    }
    void write(const QString& text) const { child<QPlainTextEdit>("probeText")->setPlainText(text); }
    QString state() const { return child<QLabel>("probeState")->text(); }
    void probeToy() const
    {
        page()->setCurrentWidget(page()->probe());
        choose("probeModel", at("model"));
    }
    static QString words(int count) { return QStringLiteral("the walk was very warm ").repeated(count / 5); }

private Q_SLOTS:
    void initTestCase()
    {
        toy::writeModel(at("model"));
        toy::Shape language;
        language.type = "llama";
        language.positions = 4096;
        toy::writeModel(at("language"), language);
        engine::writeFileAtomically(at("train.tsv"), toy::sentences(24, 1));
        engine::writeFileAtomically(at("dev.tsv"), toy::sentences(400, 2));
        m_run = toy::trainedRun(at(""), at("dev.tsv"));
    }
    void init()
    {
        m_services = std::make_unique<Services>(at("library"));
        m_window = std::make_unique<ui::MainWindow>(m_services->windowContext());
        m_window->resize(1400, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->pages()->setCurrentWidget(page());
    }
    void cleanup()
    {
        m_window.reset();
        m_services.reset();
    }

    void badInputIsToldInPlaceAndFiguresStay()
    {
        probeToy();
        write("the walk was warm");
        const auto* layers = child<ui::LayerLinesChart>("probeLayers");
        QTRY_COMPARE_WITH_TIMEOUT(layers->lines().size(), std::size_t(3), kSoon);
        QTRY_VERIFY_WITH_TIMEOUT(state().contains("tokens of this one: 6"), kSoon);
        write("");
        QTRY_VERIFY(state().contains("Type a sentence"));
        QVERIFY(!layers->isEmpty());
        child<QAbstractButton>("probeSpecial")->click();
        write("walk");
        QTRY_VERIFY_WITH_TIMEOUT(state().contains("One token"), kSoon);
        write(words(10'000));
        QTRY_VERIFY_WITH_TIMEOUT(state().contains("left out 9,938"), kSoon);
        QCOMPARE(child<ui::CosineChart>("probeRightMatrix")->cosines().size(), std::size_t(62 * 62));
        write(QStringLiteral("שלום 😀🏽 the day مرحبا"));
        QTRY_VERIFY_WITH_TIMEOUT(state().contains("tokens of this one: 5"), kSoon);
        page()->probe()->arms()->list()->add(m_run);
        QTRY_COMPARE_WITH_TIMEOUT(layers->lines().size(), std::size_t(4), kSoon);
        choose("probeModel", at("language")); // an encoder's adapter does not fit it
        const auto* message = page()->probe()->findChild<ui::MessageBar*>();
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), kSoon);
        QCOMPARE(layers->lines().size(), std::size_t(4));
        choose("probeModel", at("model"));
        QTRY_VERIFY_WITH_TIMEOUT(!message->isVisible(), kSoon);
    }

    void lambdaMovesTheWholeSet()
    {
        page()->setCurrentWidget(page()->lambda());
        page()->lambda()->open(m_run);
        const auto summary = [this] { return shownText(child<QLabel>("sweepSummary")); };
        QTRY_VERIFY_WITH_TIMEOUT(summary().contains("All 400 samples"), kSoon);
        QCOMPARE(page()->lambda()->slider()->lambda(), 0.4);
        page()->lambda()->slider()->setLambda(0.9);
        QTRY_VERIFY_WITH_TIMEOUT(shownText(child<QLabel>("sweepWarning")).contains("not the λ") &&
                                     child<ui::LayerLinesChart>("sweepLayers")->lines().size() == 2 &&
                                     summary().contains("All 400 samples"),
                                 kSoon);
    }

    void aWindowClosedInMidWorkIsGoneSoon()
    {
        probeToy();
        write((words(300) + "\n").repeated(256));
        page()->setCurrentWidget(page()->lambda());
        page()->lambda()->open(m_run);
        page()->setCurrentWidget(page()->playground());
        choose("playModel", at("language"));
        child<QPlainTextEdit>("playText")->setPlainText("the walk was");
        child<ui::NumberBox>("playTokens")->setText("4000");
        QSignalSpy pieces(m_services->windowContext().lab, &ui::LabSession::playedPiece);
        QSignalSpy played(m_services->windowContext().lab, &ui::LabSession::played);
        QTest::mouseClick(child<QPushButton>("playSend"), Qt::LeftButton);
        page()->setCurrentWidget(page()->probe()); // asks again: it is shown
        QTRY_VERIFY_WITH_TIMEOUT(!pieces.isEmpty(), kSoon);
        page()->toy()->run(); // a world is being made, or trains already
        QElapsedTimer clock;
        clock.start();
        m_window.reset();
        m_services.reset();
        QVERIFY2(clock.elapsed() < kJoins, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(played.isEmpty());
    }
};

QTEST_MAIN(TestWindowLabWork)
#include "test_window_lab_work.moc"
