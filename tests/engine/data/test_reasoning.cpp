// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset.h"
#include "data_files.h"
#include "engine/data_facts.h"
#include "engine/places.h"
#include "engine/presets.h"

#include <map>
#include <set>

using namespace engine;

/// The reasoning items that come with the program.
class TestReasoning : public QObject {
    Q_OBJECT
private slots:
    void itemsAreWhole_data();
    void itemsAreWhole();
    void isRecognised();
    void noItemStandsTwice();
};

static std::vector<Sample> itemsOf(const char* file)
{
    TaskConfig task;
    task.preset = "reasoning";
    task.kind = TaskKind::CausalLm;
    task.promptTemplate = "chat";
    task.validation = std::string("resource:data/reasoning/") + file + ".jsonl";
    return loadEvaluation(task).data.samples;
}

void TestReasoning::itemsAreWhole_data()
{
    QTest::addColumn<QString>("file");
    for (const char* file : {"logical", "causal", "multistep"})
        QTest::newRow(file) << file;
}

void TestReasoning::itemsAreWhole()
{
    QFETCH(QString, file);
    const std::vector<Sample> items = itemsOf(file.toLatin1().constData());
    QCOMPARE(items.size(), std::size_t{20});
    std::map<std::int32_t, int> places;
    for (const Sample& item : items) {
        QCOMPARE(std::set<std::string>(item.options.begin(), item.options.end()).size(), std::size_t{4});
        QVERIFY(item.right >= 0 && item.b == "the correct answer is " + item.answer);
        QVERIFY(item.a.find("\n\nAnswer1: " + item.options[0] + " Answer2: ") != std::string::npos);
        ++places[item.right];
    }
    for (std::int32_t place = 0; place < 4; ++place)
        QCOMPARE(places[place], 5); // always the same letter would be right no more often than guessing
}

void TestReasoning::isRecognised()
{
    const auto sets = recogniseData("resource:data/reasoning");
    QCOMPARE(sets.size(), std::size_t{1});
    QCOMPARE(sets[0].preset, std::string("reasoning"));
    const TaskConfig task = taskOf(sets[0]);
    QCOMPARE(task.test.size(), std::size_t{3});
    QVERIFY(task.train.empty() && task.validation.empty() && !task.validationFraction);
}

void TestReasoning::noItemStandsTwice()
{
    std::set<std::string> prompts;
    for (const char* file : {"logical", "causal", "multistep"})
        for (const Sample& item : itemsOf(file))
            prompts.insert(item.a);
    QCOMPARE(prompts.size(), std::size_t{60});
}

QTEST_GUILESS_MAIN(TestReasoning)
#include "test_reasoning.moc"
