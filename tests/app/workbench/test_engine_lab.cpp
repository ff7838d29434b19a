// SPDX-License-Identifier: GPL-3.0-or-later
#include "toy_model.h"
#include "toy_run.h"

#include "engine_lab.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

/// The window's Lab over the engine, with a toy model and a toy run.
class TestEngineLab : public QObject {
    Q_OBJECT

private:
    static constexpr int kSoon = 60'000;
    QTemporaryDir m_folder;
    std::filesystem::path m_run;

    std::filesystem::path at(const char* name) const { return m_folder.filePath(name).toStdString(); }
    ui::ProbeQuestion question(const std::string& text, std::vector<engine::LabArm> arms) const
    {
        ui::ProbeQuestion question;
        question.model = at("model");
        question.arms = std::move(arms);
        question.request.texts = {text};
        return question;
    }

private Q_SLOTS:
    void initTestCase()
    {
        toy::writeModel(at("model"));
        toy::Shape language;
        language.type = "llama";
        toy::writeModel(at("language"), language);
        engine::writeFileAtomically(at("train.tsv"), toy::sentences(24, 1));
        engine::writeFileAtomically(at("dev.tsv"), toy::sentences(200, 2));
        m_run = toy::trainedRun(at(""), at("dev.tsv"));
    }

    void theNewestQuestionIsAnswered()
    {
        EngineLab lab;
        QSignalSpy probed(&lab, &ui::LabSession::probed);
        QSignalSpy loading(&lab, &ui::LabSession::loading);
        std::string text = "the";
        for (int i = 0; i < 30; ++i)
            lab.probe(question(text += " walk", {{}, {{}, 0.5, true}}));
        ui::ProbeQuestion last = question(text + " was warm", {{}, {{}, 0.5, true}, {m_run, {}}});
        last.layer = 9;
        lab.probe(last);
        QVERIFY(probed.wait(kSoon));
        QCOMPARE(probed.size(), 1);
        const auto answer = probed[0][0].value<ui::ProbeAnswer>();
        QCOMPARE(answer.question.request.texts, last.request.texts);
        QCOMPARE(answer.layer, std::size_t(3)); // the toy's last
        QCOMPARE(answer.facts[2].trainedLambda.value_or(-1), 0.4);
        QCOMPARE(answer.cosines.size(), std::size_t(3));
        QCOMPARE(answer.cosines[0].size(), answer.reading->counted.size() * answer.reading->counted.size());
        QCOMPARE(loading.size(), 1); // once
        last.layer = 0;
        lab.probe(last);
        QVERIFY(probed.wait(kSoon));
        QCOMPARE(probed[1][0].value<ui::ProbeAnswer>().reading, answer.reading); // another layer reads nothing anew
    }

    void errorsLeaveTheLabUsable()
    {
        EngineLab lab;
        QSignalSpy probed(&lab, &ui::LabSession::probed);
        QSignalSpy failed(&lab, &ui::LabSession::probeFailed);
        lab.probe(question("the walk", {{}, {at("nothing"), {}}}));
        QVERIFY(failed.wait(kSoon));
        QCOMPARE(failed[0][0].value<ui::ErrorInfo>().code, QStringLiteral("missing_file"));
        lab.probe(question("the walk", {{}}));
        QVERIFY(probed.wait(kSoon));
        ui::ProbeQuestion own = question("the walk", {{m_run, {}}});
        own.model.clear(); // the run names it
        lab.probe(own);
        QVERIFY(probed.wait(kSoon));
        own.arms = {{}};
        lab.probe(own);
        QVERIFY(failed.wait(kSoon));
    }

    void lambdaIsMovedOnTheRunsOwnValidationSet()
    {
        EngineLab lab;
        QSignalSpy swept(&lab, &ui::LabSession::swept);
        QSignalSpy failed(&lab, &ui::LabSession::sweepFailed);
        ui::SweepQuestion question;
        question.setup.adapter = m_run;
        lab.sweep(question);
        const auto isExact = [&swept] {
            return !swept.isEmpty() && swept.last()[0].value<ui::SweepAnswer>().figures->exact;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isExact(), kSoon);
        const auto trained = swept.last()[0].value<ui::SweepAnswer>();
        QCOMPARE(trained.figures->lambda, 0.4);
        QCOMPARE(trained.facts->samples.size(), std::size_t(200));
        QVERIFY(!swept.first()[0].value<ui::SweepAnswer>().figures->exact); // a part came first
        swept.clear();
        for (const double lambda : {0.1, 0.2, 0.3, 0.9}) { // a dragged slider
            question.lambda = lambda;
            lab.sweep(question);
        }
        QTRY_VERIFY_WITH_TIMEOUT(isExact(), kSoon);
        for (const QList<QVariant>& told : swept)
            QCOMPARE(told[0].value<ui::SweepAnswer>().figures->lambda, 0.9);
        QVERIFY(failed.isEmpty());
    }

    void textIsPlayedWith()
    {
        EngineLab lab;
        QSignalSpy played(&lab, &ui::LabSession::played);
        QSignalSpy failed(&lab, &ui::LabSession::playFailed);
        QString streamed;
        connect(&lab, &ui::LabSession::playedPiece, &lab, [&](std::size_t, const QString& text) { streamed += text; });
        ui::PlayQuestion question;
        question.arms = {{}, {m_run, {}}};
        question.text = "the walk was warm";
        lab.play(question);
        QVERIFY(played.wait(kSoon));
        const auto classes = played[0][0].value<ui::PlayAnswer>();
        QVERIFY(!classes.heads[0] && classes.heads[1]->classes.size() == 2);
        question.generates = true;
        question.model = at("language");
        question.arms = {{}};
        question.request.turns = {{{"user", "the walk was"}}};
        question.request.settings.maxNewTokens = 5;
        lab.play(question);
        QVERIFY(played.wait(kSoon));
        const auto made = played[1][0].value<ui::PlayAnswer>();
        QCOMPARE(streamed.toStdString(), made.generations[0].text);
        QVERIFY(made.generations[0].ids.size() <= 5 && !made.generations[0].ids.empty());
        question.arms = {{m_run, {}}}; // an encoder's adapter does not fit this model
        lab.play(question);
        QVERIFY(failed.wait(kSoon));
    }

    void twoModelsTakeTurns()
    {
        EngineLab lab;
        QSignalSpy probed(&lab, &ui::LabSession::probed);
        QSignalSpy swept(&lab, &ui::LabSession::swept);
        QSignalSpy played(&lab, &ui::LabSession::played);
        QSignalSpy loading(&lab, &ui::LabSession::loading);
        const auto ask = [&](const ui::PlayQuestion& question) {
            lab.play(question);
            return played.wait(kSoon);
        };
        lab.probe(question("the walk", {{}}));
        QVERIFY(probed.wait(kSoon));
        ui::PlayQuestion generates;
        generates.model = at("language");
        generates.arms = {{}};
        generates.generates = true;
        generates.request.turns = {{{"user", "the walk was"}}};
        generates.request.settings.maxNewTokens = 2;
        QVERIFY(ask(generates));
        QCOMPARE(loading.size(), 2);
        lab.probe(question("the walk was", {{}})); // the probe still has it
        QVERIFY(probed.wait(kSoon));
        ui::SweepQuestion sweep;
        sweep.setup.adapter = m_run;
        lab.sweep(sweep); // and shares it
        QVERIFY(swept.wait(kSoon));
        QCOMPARE(loading.size(), 2);
        ui::PlayQuestion classifies;
        classifies.arms = {{m_run, {}}};
        classifies.text = "the walk";
        QVERIFY(ask(classifies)); // so the language model is nobody's any more
        QCOMPARE(loading.size(), 2);
        QVERIFY(ask(generates));
        QCOMPARE(loading.size(), 3);
    }

    void nobodysModelIsGone()
    {
        LabModels models;
        int loads = 0;
        const auto load = [&](const char* name) { return models.model(at(name), [&loads] { ++loads; }); };
        auto first = load("model");
        QCOMPARE(load("model"), first);
        QVERIFY(models.isCurrent(first, at("model")) && !models.isCurrent(first, at("language")));
        const auto second = load("language");
        QCOMPARE(load("model"), first); // both are in use
        QCOMPARE(loads, 2);
        const std::weak_ptr<const engine::LabModel> watched = first;
        first.reset();
        QVERIFY(watched.expired());
    }

    void aFolderThatWasFetchedAgainIsReadAgain()
    {
        toy::writeModel(at("fetched"));
        EngineLab lab;
        QSignalSpy probed(&lab, &ui::LabSession::probed);
        ui::ProbeQuestion asked = question("the walk", {{}});
        asked.model = at("fetched");
        asked.layer = 9;
        lab.probe(asked);
        QVERIFY(probed.wait(kSoon));
        QCOMPARE(probed[0][0].value<ui::ProbeAnswer>().layers, std::size_t(3));
        toy::Shape shape;
        shape.layers = 2;
        toy::writeModel(at("fetched"), shape);
        lab.probe(asked);
        QVERIFY(probed.wait(kSoon));
        QCOMPARE(probed[1][0].value<ui::ProbeAnswer>().layers, std::size_t(2));
    }

    void aRunThatIsOpenedAgainIsReadAgain()
    {
        const std::filesystem::path run = at("library") / "runs" / "again";
        std::filesystem::copy(m_run, run, std::filesystem::copy_options::recursive);
        EngineLab lab;
        QSignalSpy swept(&lab, &ui::LabSession::swept);
        QSignalSpy failed(&lab, &ui::LabSession::sweepFailed);
        ui::SweepQuestion question;
        question.setup.adapter = run;
        lab.sweep(question);
        const auto isExact = [&swept] {
            return !swept.isEmpty() && swept.last()[0].value<ui::SweepAnswer>().figures->exact;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isExact(), kSoon);
        swept.clear();
        const std::filesystem::path weights = run / "adapter" / "adapter_model.safetensors";
        std::filesystem::rename(weights, at("kept.safetensors"));
        engine::writeFileAtomically(weights, "no tensors");
        question.lambda = 0.1; // moving on takes what was read
        lab.sweep(question);
        QTRY_VERIFY_WITH_TIMEOUT(isExact(), kSoon);
        QVERIFY(failed.isEmpty());
        question.lambda.reset();
        lab.sweep(question);
        QVERIFY(failed.wait(kSoon));
    }

    void goesAwayWhileItWorks()
    {
        auto lab = std::make_unique<EngineLab>();
        QSignalSpy swept(lab.get(), &ui::LabSession::swept);
        QSignalSpy probed(lab.get(), &ui::LabSession::probed);
        QSignalSpy failed(lab.get(), &ui::LabSession::sweepFailed);
        QSignalSpy loading(lab.get(), &ui::LabSession::loading);
        ui::SweepQuestion question;
        question.setup.adapter = m_run;
        lab->sweep(question);
        lab->probe(this->question("the walk", {{}}));
        lab.reset(); // joins; nothing is told any more
        QCoreApplication::sendPostedEvents();
        for (const QSignalSpy* spy : {&swept, &probed, &failed, &loading})
            QVERIFY(spy->isEmpty());
    }
};

QTEST_MAIN(TestEngineLab)
#include "test_engine_lab.moc"
