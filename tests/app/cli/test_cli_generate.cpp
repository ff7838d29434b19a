// SPDX-License-Identifier: GPL-3.0-or-later
#include "sibo_runner.h"
#include "toy_model.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

/// `sibo generate` on a toy model: what goes to stdout, and its errors.
class TestCliGenerate : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString model() const { return m_folder.filePath("model"); }
    [[nodiscard]] SiboRunner::Result run(QStringList arguments) const
    {
        return SiboRunner(m_folder.filePath("library")).run(QStringList{"generate"} + arguments);
    }

private slots:
    void initTestCase()
    {
        toy::Shape shape;
        shape.type = "llama";
        toy::writeModel(model().toStdString(), shape);
        toy::writeModel(m_folder.filePath("chat").toStdString(), shape);
        engine::writeFileAtomically(
            m_folder.filePath("chat/chat_template.jinja").toStdString(),
            "{% for m in messages %}{% if m.role == 'system' %}very {% endif %}{{ m.content }} . "
            "{% endfor %}the");
        shape.type = "bert";
        toy::writeModel(m_folder.filePath("bert").toStdString(), shape);
    }

    void streamsText()
    {
        const auto one = run({"--model", model(), "--prompt", "the day was", "--max-new-tokens", "5"});
        QCOMPARE(one.code, 0);
        QVERIFY(one.out.endsWith('\n') && !one.out.startsWith("=="));
        QCOMPARE(run({"--model", model(), "--prompt", "the day was", "--max-new-tokens", "5"}).out, one.out);
        const auto two =
            run({"--model", model(), "--prompt", "the day was", "--prompt", "a warm meal", "--max-new-tokens", "5"});
        QVERIFY(two.out.startsWith("== prompt 1, model alone\n" + one.out + "\n== prompt 2, model alone\n"));
    }

    void json()
    {
        const QStringList common{"--model", model(), "--prompt", "the day was", "--max-new-tokens", "6", "--json"};
        const auto response = [&](const QStringList& more) {
            const auto result = run(common + more);
            const QJsonArray responses = QJsonDocument::fromJson(result.out).object()["responses"].toArray();
            return result.code == 0 && responses.size() == 1 ? responses[0].toObject() : QJsonObject();
        };
        const QJsonObject greedy = response({});
        QCOMPARE(greedy["ids"].toArray().size(), 6);
        QCOMPARE(greedy["finish"].toString(), "length");
        QVERIFY(greedy["score"].toDouble() < 0);
        const QStringList sampling{"--sample", "--temperature", "5", "--top-k", "0", "--seed", "4"};
        QVERIFY(response(sampling)["ids"].toArray() != greedy["ids"].toArray());
        QCOMPARE(response(sampling), response(sampling));
        const QJsonObject searched = response({"--beams", "3", "--length-penalty", "2"});
        QVERIFY(searched["score"].toDouble() < 0 && searched["score"].toDouble() > greedy["score"].toDouble() / 6);
        const QString text = greedy["text"].toString();
        const QString word = text.section(' ', -1);
        const QJsonObject stopped = response({"--stop", word});
        QCOMPARE(stopped["finish"].toString(), "stop_text");
        QCOMPARE(stopped["text"].toString(), text.left(text.indexOf(word)));
    }

    void aSystemMessageStandsBeforeThePrompt()
    {
        const auto ids = [&](const QStringList& more) {
            const auto result =
                run(QStringList{"--model", m_folder.filePath("chat"), "--chat", "--max-new-tokens", "6"} + more +
                    QStringList{"--json"});
            return QJsonDocument::fromJson(result.out).object()["responses"][0]["ids"].toArray();
        };
        const QJsonArray told = ids({"--prompt", "warm", "--system", "kind"});
        QCOMPARE(told.size(), 6);
        QCOMPARE(told, ids({"--prompt", "very kind . warm"}));
        QVERIFY(told != ids({"--prompt", "warm"}));
    }

    void refused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const QString model = m_folder.filePath("model");
        QTest::newRow("no-prompt") << QStringList{"--model", model} << "--prompt";
        QTest::newRow("no-model") << QStringList{"--prompt", "a"} << "model";
        QTest::newRow("absent") << QStringList{"--model", "absent/model", "--prompt", "a"} << "absent/model";
        QTest::newRow("lambda-alone") << QStringList{"--model", model, "--prompt", "a", "--lambda", "0.5"}
                                      << "--adapter";
        QTest::newRow("lambda-range") << QStringList{"--model", model, "--prompt", "a", "--lambda", "2"} << "--lambda";
        QTest::newRow("no-chat") << QStringList{"--model", model, "--prompt", "a", "--chat"} << "chat template";
        QTest::newRow("system") << QStringList{"--model", model, "--prompt", "a", "--system", "b"} << "--chat";
        QTest::newRow("beams-drawn") << QStringList{"--model", model, "--prompt", "a", "--beams", "2", "--sample"}
                                     << "num_beams";
        QTest::newRow("heat without drawing")
            << QStringList{"--model", model, "--prompt", "a", "--temperature", "0.5"} << "--sample";
        QTest::newRow("length without beams")
            << QStringList{"--model", model, "--prompt", "a", "--length-penalty", "2"} << "--beams";
        QTest::newRow("no length") << QStringList{"--model", model, "--prompt",         "a",
                                                  "--beams", "2",   "--length-penalty", "nan"}
                                   << "length_penalty";
        QTest::newRow("seed") << QStringList{"--model", model, "--prompt", "a", "--sample", "--seed", "-1"} << "--seed";
        QTest::newRow("folder of prompts") << QStringList{"--model", model, "--file", m_folder.path()} << "is a folder";
        QTest::newRow("bert") << QStringList{"--model", m_folder.filePath("bert"), "--prompt", "a"} << "causal head";
        QTest::newRow("long") << QStringList{"--model", model, "--prompt", QString("good ").repeated(70)} << "64";
    }
    void refused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const auto result = run(arguments);
        QCOMPARE(result.code, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains(says.toUtf8()), result.err);
    }
};

QTEST_GUILESS_MAIN(TestCliGenerate)
#include "test_cli_generate.moc"
