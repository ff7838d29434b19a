// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset.h"
#include "data_files.h"
#include "engine/data_facts.h"
#include "engine/presets.h"
#include "test_places.h"

#include <cmath>
#include <map>

using namespace engine;

/// The real language data sets, where they are on this machine: all rows read, every answer in its form.
class TestRealLanguageData : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { SKIP_WITHOUT_REAL_DATA(); }
    void rowsAndAnswers_data();
    void rowsAndAnswers();
    void republishedAnswersAreTheOfficialOnes_data();
    void republishedAnswersAreTheOfficialOnes();

private:
    static std::vector<Sample> samplesOf(const std::string& preset, const QString& file)
    {
        TaskConfig task;
        task.preset = preset;
        task.kind = TaskKind::CausalLm;
        task.promptTemplate = "chat";
        task.train = *places::realDataFolder() / file.toStdString();
        return loadTask(task, 1).train.samples;
    }
};

void TestRealLanguageData::rowsAndAnswers_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rows");
    const auto row = [](const char* preset, const char* file, int rows) {
        QTest::newRow(file) << preset << QString::fromLatin1(file) << rows;
    };
    row("gsm8k", "gsm8k/train.jsonl", 7473);
    row("gsm8k", "gsm8k/test.jsonl", 1319);
    row("gsm8k", "llm-adapters/dataset/gsm8k/test.json", 1319);
    row("gsm8k", "llm-adapters/dataset/gsm8k/gsm8k_1.json", 1319); // six of them without a rationale
    row("gsm8k", "llm-adapters/dataset/gsm8k/gsm8k.json", 1319);
    row("mawps", "llm-adapters/dataset/mawps/trainset.json", 1898);
    row("mawps", "llm-adapters/dataset/mawps/validset.json", 237);
    row("mawps", "llm-adapters/dataset/mawps/testset.json", 238);
    row("mawps", "llm-adapters/dataset/mawps/test.json", 238);
    row("mawps", "mawps/cv_mawps/fold0/train.csv", 1537);
    row("mawps", "mawps/cv_mawps/fold0/dev.csv", 384);
    row("addsub", "llm-adapters/dataset/AddSub/AddSub.json", 395);
    row("addsub", "llm-adapters/dataset/AddSub/addsub_1.json", 395);
    row("addsub", "llm-adapters/dataset/AddSub/test.json", 395);
    row("singleeq", "llm-adapters/dataset/SingleEq/SingleEq.json", 508);
    row("singleeq", "llm-adapters/dataset/SingleEq/test.json", 508);
    row("math", "llm-adapters/ft-training_set/math_data.json", 3260);
    row("arc_easy", "llm-adapters/dataset/ARC-Easy/train.json", 2251);
    row("arc_easy", "llm-adapters/dataset/ARC-Easy/test.json", 2376);
    row("openbookqa", "llm-adapters/dataset/openbookqa/train.json", 4957);
    row("openbookqa", "llm-adapters/dataset/openbookqa/test.json", 500);
    row("piqa", "llm-adapters/dataset/piqa/test.json", 1838);
}

void TestRealLanguageData::rowsAndAnswers()
{
    QFETCH(QString, preset);
    QFETCH(QString, file);
    QFETCH(int, rows);
    const std::vector<Sample> samples = samplesOf(preset.toStdString(), file);
    QCOMPARE(static_cast<int>(samples.size()), rows);
    const AnswerForm& form = findTaskPreset(preset.toStdString())->answer;
    int withOptions = 0;
    for (const Sample& sample : samples) {
        const std::string where = file.toStdString() + ":" + std::to_string(sample.row);
        bool isNumber = false;
        (void)QString::fromStdString(sample.answer).toDouble(&isNumber);
        if (form.rule == AnswerRule::Number && preset != "math") // that mix holds AQuA's letters
            QVERIFY2(isNumber, where.c_str());
        QVERIFY2(!sample.a.empty() && !sample.b.empty(), where.c_str());
        if (form.rule != AnswerRule::Choice)
            continue;
        QVERIFY2(std::find(form.tokens.begin(), form.tokens.end(), sample.answer) != form.tokens.end(), where.c_str());
        withOptions += sample.right >= 0 ? 1 : 0;
        if (sample.right >= 0)
            QCOMPARE(sample.responses.at(static_cast<std::size_t>(sample.right)), sample.b);
    }
    if (form.rule == AnswerRule::Choice)
        QCOMPARE(withOptions, rows);
}

void TestRealLanguageData::republishedAnswersAreTheOfficialOnes_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("official");
    QTest::addColumn<QString>("republished");
    const QString folder = QStringLiteral("llm-adapters/dataset/");
    QTest::newRow("AddSub") << "addsub" << folder + "AddSub/AddSub.json" << folder + "AddSub/test.json";
    QTest::newRow("SingleEq") << "singleeq" << folder + "SingleEq/SingleEq.json" << folder + "SingleEq/test.json";
    QTest::newRow("MAWPS") << "mawps" << folder + "mawps/testset.json" << folder + "mawps/test.json";
    QTest::newRow("GSM8K") << "gsm8k"
                           << "gsm8k/test.jsonl" << folder + "gsm8k/test.json";
}

void TestRealLanguageData::republishedAnswersAreTheOfficialOnes()
{
    QFETCH(QString, preset);
    QFETCH(QString, official);
    QFETCH(QString, republished);
    std::multimap<std::string, double> answers;
    for (const Sample& sample : samplesOf(preset.toStdString(), official))
        answers.emplace(sample.a, std::stod(sample.answer));
    int found = 0, missing = 0;
    for (const Sample& sample : samplesOf(preset.toStdString(), republished)) {
        const auto [first, last] = answers.equal_range(sample.a);
        missing += first == last ? 1 : 0;
        found +=
            std::any_of(first, last,
                        [&](const auto& pair) { return std::abs(pair.second - std::stod(sample.answer)) <= 0.001; })
                ? 1
                : 0;
    }
    // GSM8K's re-published questions differ in a few characters; where the question is the same, so is the answer.
    QVERIFY2(found > 200 && found + missing == static_cast<int>(samplesOf(preset.toStdString(), republished).size()),
             qPrintable(QStringLiteral("%1 equal, %2 questions not found").arg(found).arg(missing)));
}

QTEST_GUILESS_MAIN(TestRealLanguageData)
#include "test_real_language_data.moc"
