// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "base/json.h"
#include "engine/error.h"
#include "error_code.h"
#include "mutation.h"
#include "test_places.h"
#include "text/chat_template.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace engine;
using nlohmann::json;

namespace {

const json& golden()
{
    static const json content = readJsonFile(places::fixturesFolder() / "goldens" / "chat_templates.json");
    return content;
}

std::vector<ChatMessage> conversation(std::size_t index)
{
    std::vector<ChatMessage> out;
    for (const json& message : golden().at("conversations").at(index))
        out.push_back({message.at("role").get<std::string>(), message.at("content").get<std::string>()});
    return out;
}

std::map<std::string, std::string> tokens()
{
    return golden().at("tokens").get<std::map<std::string, std::string>>();
}

std::string source(const std::string& name)
{
    return readWholeFile(places::fixturesFolder() / "text" / "chat" / (name + ".jinja"));
}

ChatTemplate made(const std::string& text)
{
    return ChatTemplate(text, "chat_template", tokens());
}

std::string rendered(const std::string& text, std::size_t index = 1, bool generation = false)
{
    return made(text).render(conversation(index), {.addGenerationPrompt = generation, .now = std::nullopt});
}

/// What a golden case and the template say, if they differ. Where the reference raises, so must we.
QString difference(const std::string& text, std::size_t index, bool generation, const json& wanted)
{
    QString seen;
    try {
        const std::string out = rendered(text, index, generation);
        if (wanted.contains("text") && wanted.at("text").get<std::string>() == out)
            return {};
        seen = QString::fromStdString(json(out).dump());
    } catch (const EngineError& error) {
        if (wanted.contains("error"))
            return {};
        seen = QString::fromStdString(describe(error));
    }
    return QStringLiteral("%1\n  seen     %2\n  expected %3")
        .arg(QString::fromStdString(text).left(200), seen, QString::fromStdString(wanted.dump()));
}

QString refusal(const std::string& text)
{
    try {
        (void)rendered(text);
    } catch (const EngineError& error) {
        return QStringLiteral("%1 %2: %3")
            .arg(errorCodeName(error.code()), QString::fromStdString(error.where()),
                 QString::fromStdString(error.message()));
    }
    return {};
}

void write(const std::filesystem::path& file, const std::string& text)
{
    std::ofstream(file, std::ios::binary) << text;
}

} // namespace

class TestChatTemplate : public QObject {
    Q_OBJECT
private slots:
    void wholeTemplates()
    {
        int compared = 0;
        for (const json& test : golden().at("cases")) {
            const std::string name = test.at("template").get<std::string>();
            const QString wrong = difference(source(name), test.at("conversation").get<std::size_t>(),
                                             test.at("generation").get<bool>(), test);
            QVERIFY2(wrong.isEmpty(), qPrintable(QString::fromStdString(name) + QStringLiteral(": ") + wrong));
            ++compared;
        }
        QVERIFY(compared >= 8 * 6 * 2);
    }

    void parts_data()
    {
        QTest::addColumn<QString>("dumped");
        int row = 0;
        for (const json& part : golden().at("parts"))
            QTest::newRow(qPrintable(QString::number(row++))) << QString::fromStdString(part.dump());
        QVERIFY(row > 80);
    }
    void parts()
    {
        QFETCH(QString, dumped);
        const json part = json::parse(dumped.toStdString());
        const QString wrong = difference(part.at("source").get<std::string>(), 1, false, part);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void whatCannotBeRunIsNamedWithItsLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* text, const char* message) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(message);
        };
        row("a\n{% macro f(x) %}{% endmacro %}", "unsupported chat_template, line 2: the tag \"macro\"");
        row("{% include 'x' %}", "the tag \"include\"");
        row("\n\n{{ messages | sort }}", "unsupported chat_template, line 3: the filter \"sort\"");
        row("{{ 1 is prime }}", "the test \"prime\"");
        row("{{ 'x'.encode() }}", "the method \"encode\" of a text");
        row("{{ messages.append(1) }}", "the method \"append\" of a list");
        row("{{ lipsum(3) }}", "the function \"lipsum\"");
        row("{{ strftime_now('%Y') }}", "the function \"strftime_now\"");
        row("{{ 2 ** 3 }}", "the operator \"**\"");
        row("{{ '%s' % 1 }}", "formatting a text");
        row("{% for x in [] recursive %}{% endfor %}", "a recursive loop");
        row("{{ f(*messages) }}", "arguments from a list");
        row("{\n{{ 'open }}", "bad_file chat_template, line 2: a text is not closed");
        row("{% if true %}\n", "before \"endif\"");
        row("{{ (1 }}", "closes nothing");
        row("{{ ? }}", "has no meaning");
        row("{{ 99999999999999999999 }}", "too large");
        row("{{ '\\ud800' }}", "no character");
        row("{{ raise_exception('not so') }}", "bad_data chat_template, line 1: the chat template refuses the "
                                               "conversation: not so");
        row("\n{{ missing.x }}", "bad_data chat_template, line 2: \"missing\" is undefined");
        row("{% set ns = namespace() %}{% set ns.a = ns %}", "a namespace cannot");
        row("{% set ns = namespace() %}{% set ns._a = 1 %}", "underscore");
    }
    void whatCannotBeRunIsNamedWithItsLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, message);
        const QString seen = refusal(text.toStdString());
        QVERIFY2(seen.contains(message), qPrintable(seen));
    }

    void everythingIsBounded()
    {
        const auto refused = [](const std::string& text, const char* message) {
            const QString seen = refusal(text);
            QVERIFY2(seen.contains(QLatin1String(message)), qPrintable(seen));
        };
        refused("{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}", "2,000,000 steps");
        refused("{% set ns = namespace(s='xxxxxxxxxxxxxxxx') %}{% for i in range(64) %}"
                "{% set ns.s = ns.s + ns.s %}{% endfor %}",
                "longer than 16 MiB");
        refused("{% set s = 'x' * 10000000 %}{{ s }}{{ s }}", "writes more than 16 MiB");
        refused("{{ 'x' * 99999999999 }}", "longer than 16 MiB");
        refused("{{ [1] * 99999999999 }}", "1,000,000");
        refused("{{ range(100001) }}", "100,000 numbers");
        refused("{{ " + std::string(1000, '(') + "1" + std::string(1000, ')') + " }}", "nesting deeper than 100");
        refused("{{ " + std::string(1000, '-') + "1 }}", "nesting deeper than 100");
        refused(
            "{{ 1" + std::string(2000, ' ') +
                [] {
                    std::string chain;
                    for (int i = 0; i < 1000; ++i)
                        chain += "+1";
                    return chain;
                }() +
                " }}",
            "500 operators");
        std::string ifs;
        for (int i = 0; i < 1000; ++i)
            ifs += "{% if true %}";
        refused(ifs, "nesting deeper than 100");
        refused("{% set ns = namespace(v=1) %}{% for i in range(500) %}{% set ns.v = [ns.v] %}{% endfor %}",
                "more than 100 deep");
        refused(std::string((1u << 20) + 1, 'x'), "1,048,576 are allowed");
        refused("\xFF", "not UTF-8");
    }

    void theDateIsTheCallers()
    {
        std::tm date{};
        date.tm_year = 124;
        date.tm_mon = 6;
        date.tm_mday = 26;
        const ChatTemplate chat = made("{{ strftime_now('%d %b %Y') if strftime_now is defined else 'no date' }}");
        QCOMPARE(chat.render({}, {.addGenerationPrompt = false, .now = date}), std::string("26 Jul 2024"));
        QCOMPARE(chat.render({}), std::string("no date"));
    }

    void foldersOfModels()
    {
        const QTemporaryDir place;
        const std::filesystem::path folder = place.path().toStdString();
        const std::vector<ChatMessage> hello = {{"user", "hi"}};
        QVERIFY(!loadChatTemplate(folder));
        write(folder / "tokenizer_config.json",
              R"({"bos_token": {"content": "<b>"}, "chat_template": "{{ bos_token }}{{ messages[0].content }}"})");
        QCOMPARE(loadChatTemplate(folder)->render(hello), std::string("<b>hi"));
        QVERIFY(!loadChatTemplate(folder, "tool_use"));
        write(folder / "special_tokens_map.json", R"({"bos_token": "<other>", "eos_token": "<e>"})");
        write(folder / "tokenizer_config.json", R"({"bos_token": "<b>", "chat_template": [
            {"name": "default", "template": "D{{ bos_token }}{{ eos_token }}"}, {"name": "tool_use", "template": "T"}]})");
        QCOMPARE(loadChatTemplate(folder)->render(hello), std::string("D<b><e>"));
        QCOMPARE(loadChatTemplate(folder, "tool_use")->render(hello), std::string("T"));
        write(folder / "chat_template.jinja", "F{{ eos_token }}\n");
        QCOMPARE(loadChatTemplate(folder)->render(hello), std::string("F<e>"));
        QVERIFY(!loadChatTemplate(folder, "../chat_template"));
        std::filesystem::remove(folder / "chat_template.jinja");
        for (const char* bad : {R"({"chat_template": 5})", R"({"chat_template": ["x"]})", R"({"eos_token": 1})",
                                R"({"chat_template": [{"name": "default"}]})", "[]", "{"}) {
            write(folder / "tokenizer_config.json", bad);
            QCOMPARE(codeOf([&] { (void)loadChatTemplate(folder); }), ErrorCode::BadFile);
        }
    }

    void damagedTemplates()
    {
        Mutation mutation(20261124,
                          {"{%", "%}", "{{", "}}", "-%}", "{#", "|", "is", "not", "(", "[", "loop", "'", ":"});
        int accepted = 0;
        const int rounds = 1500;
        for (int round = 0; round < rounds; ++round) {
            const std::string text = mutation(source(round % 2 ? "blocks" : "qwen_thinking"));
            try {
                (void)rendered(text, static_cast<std::size_t>(round) % 6);
                ++accepted;
            } catch (const EngineError& error) {
                if (error.message().empty() || error.where().empty())
                    qFatal("an error without a message or a place: %s", error.what());
            }
        }
        qInfo("%d of %d damaged templates ran", accepted, rounds);
        QVERIFY(accepted < rounds);
    }
};

QTEST_GUILESS_MAIN(TestChatTemplate)
#include "test_chat_template.moc"
