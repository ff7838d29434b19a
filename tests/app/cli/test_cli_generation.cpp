// SPDX-License-Identifier: GPL-3.0-or-later
#include "error_code.h"
#include "generation_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <sstream>

using engine::ErrorCode;

namespace {

engine::GenerateRequest requestOf(std::vector<engine::GenerationArm> arms, std::vector<std::string> prompts)
{
    engine::GenerateRequest request;
    request.arms = std::move(arms);
    request.prompts = std::move(prompts);
    return request;
}

} // namespace

/// What `sibo generate` asks for and prints, without a model.
class TestCliGeneration : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    [[nodiscard]] engine::GenerateRequest request(const cli::GenerateArguments& arguments) const
    {
        return cli::generateRequest(arguments, m_folder.filePath("library").toStdString());
    }

private slots:
    void arms()
    {
        cli::GenerateArguments arguments;
        arguments.prompts = {"a"};
        QCOMPARE(request(arguments).arms, (std::vector<engine::GenerationArm>{{}}));
        arguments.adapters = {"x", "folder/y/"};
        arguments.lambdas = {0, 0.25};
        const engine::GenerateRequest both = request(arguments);
        QCOMPARE(both.arms, (std::vector<engine::GenerationArm>{
                                {"x", 0.0}, {"x", 0.25}, {"folder/y/", 0.0}, {"folder/y/", 0.25}}));
        QCOMPARE(cli::armNames(both.arms),
                 (std::vector<std::string>{"x · λ 0", "x · λ 0.25", "y · λ 0", "y · λ 0.25"}));
        arguments.base = true;
        arguments.lambdas.clear();
        const engine::GenerateRequest trained = request(arguments);
        QCOMPARE(trained.arms, (std::vector<engine::GenerationArm>{{}, {"x", {}}, {"folder/y/", {}}}));
        QCOMPARE(cli::armNames(trained.arms), (std::vector<std::string>{"model alone", "x", "y"}));
    }

    void promptsOfAFile()
    {
        QFile file(m_folder.filePath("prompts.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("one\r\n\ntwo\nthree") > 0);
        file.close();
        cli::GenerateArguments arguments;
        arguments.prompts = {"zero"};
        arguments.file = file.fileName().toStdString();
        QCOMPARE(request(arguments).prompts, (std::vector<std::string>{"zero", "one", "two", "three"}));
    }

    void refused()
    {
        cli::GenerateArguments arguments;
        QCOMPARE(codeOf([&] { (void)request(arguments); }), ErrorCode::BadConfig);
        arguments.prompts = {"a"};
        arguments.lambdas = {0.5};
        QCOMPARE(codeOf([&] { (void)request(arguments); }), ErrorCode::BadConfig);
        arguments.lambdas.clear();
        arguments.file = m_folder.filePath("absent").toStdString();
        QCOMPARE(codeOf([&] { (void)request(arguments); }), ErrorCode::MissingFile);
    }

    void oneResponseStreams()
    {
        const engine::GenerateRequest one = requestOf({{}}, {"p"});
        std::ostringstream out;
        cli::ResponsePrinter printer(out, one);
        printer.take({0, 0, "Hel", false});
        QCOMPARE(out.str(), std::string("Hel"));
        printer.take({0, 0, "lo", true});
        printer.finish();
        QCOMPARE(out.str(), std::string("Hello\n"));
    }

    void manyWaitForTheirTurn()
    {
        const engine::GenerateRequest many = requestOf({{}, {"run-7", 0.5}}, {"p", "q"});
        std::ostringstream out;
        cli::ResponsePrinter printer(out, many);
        printer.take({1, 1, "d", true});
        printer.take({1, 0, "b", false});
        QCOMPARE(out.str(), std::string());
        printer.take({0, 0, "a", false});
        printer.take({0, 1, "c", true});
        printer.take({1, 0, "B", true});
        QCOMPARE(out.str(), std::string("== prompt 1, model alone\na"));
        printer.take({0, 0, "", true});
        QCOMPARE(out.str(), std::string("== prompt 1, model alone\na\n\n== prompt 1, run-7 · λ 0.5\nbB\n\n"
                                        "== prompt 2, model alone\nc\n\n== prompt 2, run-7 · λ 0.5\nd\n"));
        printer.finish();
    }

    void brokenOff()
    {
        std::ostringstream out;
        cli::ResponsePrinter printer(out, requestOf({{}}, {"p"}));
        printer.take({0, 0, "Hel", false});
        printer.finish();
        QCOMPARE(out.str(), std::string("Hel\n"));
    }

    void json()
    {
        engine::GenerateRequest request = requestOf({{}, {"a", 0.5}}, {"p", "q"});
        request.model = "m";
        request.settings.doSample = true;
        request.settings.seed = 9;
        std::vector<std::vector<engine::Generation>> results(2, std::vector<engine::Generation>(2));
        results[1][0] = {"z\xC3\xBC", {4, 5}, engine::FinishReason::EndToken, -1.5};
        const QJsonObject object =
            QJsonDocument::fromJson(QByteArray::fromStdString(cli::generationJson(request, results))).object();
        QCOMPARE(object["model"].toString(), "m");
        QVERIFY(object["system"].isNull());
        QCOMPARE(object["settings"]["seed"].toInt(), 9);
        const QJsonArray responses = object["responses"].toArray();
        QCOMPARE(responses.size(), 4);
        QVERIFY(responses[0]["adapter"].isNull() && responses[0]["lambda"].isNull());
        QCOMPARE(responses[1]["adapter"].toString(), "a");
        QCOMPARE(responses[1]["lambda"].toDouble(), 0.5);
        QCOMPARE(responses[1]["prompt"].toInt(), 0);
        QCOMPARE(responses[1]["text"].toString(), QString("zü"));
        QCOMPARE(responses[1]["ids"].toArray(), (QJsonArray{4, 5}));
        QCOMPARE(responses[1]["finish"].toString(), "end_token");
        QCOMPARE(responses[1]["score"].toDouble(), -1.5);
        QCOMPARE(responses[3]["prompt"].toInt(), 1);
        QCOMPARE(responses[3]["finish"].toString(), "length");
    }
};

QTEST_GUILESS_MAIN(TestCliGeneration)
#include "test_cli_generation.moc"
