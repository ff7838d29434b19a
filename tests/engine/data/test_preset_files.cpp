// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset.h"
#include "data_files.h"
#include "engine/presets.h"
#include "preset_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <map>

using namespace engine;

/// Every known data set, read from a small file in its official layout and in those it is re-published in.
class TestPresetFiles : public QObject {
    Q_OBJECT
private slots:
    void everyPresetHasAFile();
    void printsTheReadmesTable();
    void glue_data();
    void glue();
    void language_data();
    void language();
    void officialAndRepublishedAreTrainedAlike();
    void labelFiles();
    void hiddenAnswers_data();
    void hiddenAnswers();
    void refuses_data();
    void refuses();
    void testSetOfAnotherDataSet();
};

static TaskConfig taskOfFile(DataFiles& files, const PresetFile& file)
{
    TaskConfig task;
    task.preset = file.preset;
    task.kind = findTaskPreset(file.preset)->kind;
    task.promptTemplate = "chat"; // prompt and response as they are
    const std::filesystem::path name = file.name;
    if (file.beside != nullptr)
        (void)files.write((name.parent_path() / file.beside).string(), file.labels);
    task.train = files.write(file.name, file.content);
    return task;
}

static Dataset read(const PresetFile& file)
{
    DataFiles files;
    return loadTask(taskOfFile(files, file), 1).train;
}

static const PresetFile& fileCalled(const std::string& name)
{
    for (const auto* group : {&glueFiles(), &arithmeticFiles(), &choiceFiles()})
        for (const PresetFile& file : *group)
            if (file.name == name)
                return file;
    qFatal("no such file: %s", name.c_str());
}

void TestPresetFiles::everyPresetHasAFile()
{
    std::map<std::string, int> seen{{"sample", 1}, {"reasoning", 1}}; // theirs come with the program
    for (const auto* group : {&glueFiles(), &arithmeticFiles(), &choiceFiles()})
        for (const PresetFile& file : *group)
            ++seen[file.preset];
    for (const TaskPreset& preset : taskPresets())
        QVERIFY2(seen.contains(preset.id), preset.id.c_str());
    QCOMPARE(seen.size(), taskPresets().size());
}

// packaging/tasks-table makes the README's table of these lines.
void TestPresetFiles::printsTheReadmesTable()
{
    for (const TaskPreset& preset : taskPresets()) {
        QJsonArray forms, tokens;
        for (const auto* group : {&glueFiles(), &arithmeticFiles(), &choiceFiles()})
            for (const PresetFile& file : *group)
                if (file.preset == preset.id && !forms.contains(QLatin1String(file.form)))
                    forms << QLatin1String(file.form);
        std::map<std::string, std::int64_t> rows;
        for (const PublishedFile& file : preset.files)
            rows.emplace(file.split, file.rows); // the first of a split is the whole one
        QJsonObject counts;
        for (const auto& [split, count] : rows)
            counts[QString::fromStdString(split)] = static_cast<qint64>(count);
        for (const std::string& token : preset.answer.tokens)
            tokens << QString::fromStdString(token);
        TaskConfig task;
        task.preset = preset.id;
        task.kind = preset.kind;
        const QJsonObject line{{"id", QString::fromStdString(preset.id)},
                               {"title", QString::fromStdString(preset.title)},
                               {"group", name(preset.group)},
                               {"rule", static_cast<int>(preset.answer.rule)},
                               {"metric", QString::fromStdString(primaryMetricName(task))},
                               {"prompt", QString::fromStdString(preset.promptTemplate)},
                               {"rows", counts},
                               {"tokens", tokens},
                               {"forms", forms}};
        qInfo("preset %s", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
        QCOMPARE(forms.isEmpty(), preset.id == "sample" || preset.id == "reasoning");
    }
}

void TestPresetFiles::glue_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("last");
    QTest::addColumn<int>("rows");
    const auto row = [](const char* name, const char* a, const char* b, double first, double last, int rows = 2) {
        QTest::newRow(name) << a << b << first << last << rows;
    };
    row("CoLA/train.tsv", "The kettle sings .", "", 1, 1, 3);
    row("cola/train.jsonl", "The kettle sings .", "", 1, 0);
    row("SST-2/train.tsv", "a warm and clever film ", "", 1, 0);
    row("MRPC/train.tsv", "The mayor opened \" the \" bridge .", "The bridge was opened .", 1, 0);
    row("MRPC/msr_paraphrase_test.txt", "It is late .", "The hour is late .", 1, 0);
    row("STS-B/train.tsv", "A dog \"runs .", "A dog is running .", 4.8, 0.2);
    row("STS-B/sts-train.tsv", "A dog runs .", "A dog is running .", 4.8, 0.2);
    row("QQP/train.tsv", "How do I bake bread?", "How is bread baked?", 1, 0);
    row("MNLI/train.tsv", "The lamp is lit .", "The room is \"dark\" .", 1, 2);
    row("MNLI/dev_mismatched.tsv", "The lamp is lit .", "The room is \"dark\" .", 1, 2);
    row("mnli/train.jsonl", "The lamp is lit .", "The room is \"dark\" .", 1, 2);
    row("QNLI/train.tsv", "Who \"painted it?", "It was painted by Ada.", 0, 1);
    row("RTE/train.tsv", "Ada paints.", "Someone paints.", 0, 1);
    row("RTE/hf/train.tsv", "Ada paints.", "Someone paints.", 0, 1);
    row("WNLI/train.tsv", "The pot is in the box. It is small.", "The pot is small.", 1, 0);
}

void TestPresetFiles::glue()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(double, first);
    QFETCH(double, last);
    QFETCH(int, rows);
    const PresetFile& file = fileCalled(QTest::currentDataTag());
    const Dataset data = read(file);
    const bool isRegression = findTaskPreset(file.preset)->kind == TaskKind::Regression;
    const auto valueOf = [&](const Sample& sample) { return isRegression ? sample.target : sample.label; };
    QCOMPARE(static_cast<int>(data.samples.size()), rows);
    QCOMPARE(QString::fromStdString(data.samples.front().a), a);
    QCOMPARE(QString::fromStdString(data.samples.front().b), b);
    QCOMPARE(valueOf(data.samples.front()), first);
    QCOMPARE(valueOf(data.samples.back()), last);
    QCOMPARE(data.skippedRows, std::string(file.name) == "QQP/train.tsv" || std::string(file.name) == "MNLI/train.tsv"
                                   ? std::int64_t{1}
                                   : std::int64_t{0});
}

void TestPresetFiles::language_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("response");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("options");
    const auto row = [](const char* name, const char* prompt, const char* response, const char* answer,
                        int options = 0) { QTest::newRow(name) << prompt << response << answer << options; };
    row("gsm8k/train.jsonl", "Mia has 1200 pins and buys 34. How many?",
        "She has 1200+34=<<1200+34=1234>>1234.\n#### 1,234", "1234");
    row("gsm8k/test.json", "2 and 3?", "It is 5. The answer is 5.", "5.0");
    row("gsm8k/gsm8k.json", "2 and 3?", "The answer is 5.", "5"); // 5.0 in JSON is the number 5
    const char* aqua = "Half of 8? Answer Choices: (A) 2 (B) 4 (C) 6 (D) 8 (E) None of these";
    row("AQuA/train.json", aqua, "8/2 = 4\nThe answer is (B).", "B", 5);
    row("AQuA/test.json", aqua, "8/2 = 4. The answer is (B).", "B", 5);
    row("mawps/trainset.json", "3 boxes of 4 pens ?", "X=(4.0*3.0)\nThe answer is 12.", "12");
    row("cv_mawps/fold0/train.csv", "Tom has 3 bags of 4.5 nuts and eats 2 , how many are left ?",
        "( 3 * 4.5 ) - 2\nThe answer is 11.5.", "11.5");
    row("mawps/test.json", "3 boxes of 4 pens ?", "The answer is 12.0.", "12.0");
    row("SVAMP/SVAMP.json", "Ann had 9 eggs and ate 2. How many are left?", "( 9.0 - 2.0 )\nThe answer is 7.", "7");
    row("SVAMP/test.json", "Ann had 9 eggs and ate 2. How many are left?", "It is 6.", "7.0");
    row("AddSub/AddSub.json", "70 beads , 27 gone ? ", "X = 70 - 27\nThe answer is 43.", "43");
    row("AddSub/test.json", "70 beads , 27 gone ? ", "It is 43.", "43");
    row("MultiArith/MultiArith.json", "6 and 2 , three times ?", "X=((6.0+2.0)*3.0)\nThe answer is 24.0.", "24.0");
    row("MultiArith/test.json", "6 and 2 , three times ?", "It is 24.", "24.0");
    row("MultiArith/train.jsonl", " 6 and 2 , three times ? ", "The answer is 24.", "24");
    row("SingleEq/SingleEq.json", "70 less what is 27 ?", "70-x=27\nThe answer is 43.", "43");
    row("SingleEq/test.json", "70 less what is 27 ?", "It is 43.", "43.0");
    row("SingleEq/singleeq_1.json", "70 less what is 27 ?", "\nA: 70 - 27 = 43. The answer is 43.", "43");
    row("ft-training_set/math_10k.json", "2 and 3?", "It is 5. The answer is 5.", "5.0");
    const char* boolq =
        "Please answer the following question with true or false, question: is a spoon a tool?\n\nAnswer "
        "format: true/false";
    row("boolq/train.jsonl", boolq, "the correct answer is true", "true", 2);
    row("boolq/test.json", boolq, "the correct answer is true", "true", 2);
    const char* piqa = "Please choose the correct solution to the question: dry a cup\n\nSolution1: use a sponge "
                       "\n\nSolution2: use a towel\n\nAnswer format: solution1/solution2";
    row("piqa/train.jsonl", piqa, "the correct answer is solution2", "solution2", 2);
    row("piqa/valid.jsonl", piqa, "the correct answer is solution2", "solution2", 2);
    row("piqa/test.json", piqa, "the correct answer is solution2", "solution2", 2);
    const char* siqa = "Please choose the correct answer to the question: Kim lent Lee a coat. How would Lee feel?\n\n"
                       "Answer1: warm Answer2: angry Answer3: lost\n\nAnswer format: answer1/answer2/answer3";
    row("socialiqa-train-dev/dev.jsonl", siqa, "the correct answer is answer1", "answer1", 3);
    row("social_i_qa/train.jsonl", siqa, "the correct answer is answer1", "answer1", 3);
    row("social_i_qa/test.json", siqa, "the correct answer is answer1", "answer1", 3);
    const char* hellaswag =
        "Please choose the correct ending to complete the given sentence: Baking: A man sifts flour. he\n\nEnding1: "
        "flies "
        "off. Ending2: sings. Ending3: drops it. Ending4: adds an egg.\n\nAnswer format: "
        "ending1/ending2/ending3/ending4";
    row("hellaswag/hellaswag_train.jsonl", hellaswag, "the correct answer is ending4", "ending4", 4);
    row("hellaswag/test.json", hellaswag, "the correct answer is ending4", "ending4", 4);
    const char* winogrande =
        "Please choose the correct answer to fill in the blank to complete the given sentence: Ann "
        "thanked Eve because _ helped.\n\nOption1: Ann Option2: Eve Answer format: option1/option2";
    row("winogrande_1.1/train_xs.jsonl", winogrande, "the correct answer is option2", "option2", 2);
    row("winogrande/test.json", winogrande, "the correct answer is option2", "option2", 2);
    row("ft-training_set/commonsense_15k.json", winogrande, "the correct answer is option2", "option2", 2);
    const char* arc =
        "Please choose the correct answer to the question: Which is a metal?\n\nAnswer1: wood Answer2: iron "
        "Answer3: wool\n\nAnswer format: answer1/answer2/answer3";
    row("ARC-Easy/ARC-Easy-Train.jsonl", arc, "the correct answer is answer2", "answer2", 3);
    row("ARC-Easy/test.json", arc, "the correct answer is answer2", "answer2", 3);
    row("ARC-Challenge/test.json", arc, "the correct answer is answer2", "answer2", 3);
    row("ARC-Challenge/train.jsonl", arc, "the correct answer is answer2", "answer2", 3);
    const char* sun = "Please choose the correct answer to the question: The sun\n\nAnswer1: is cold Answer2: warms\n\n"
                      "Answer format: answer1/answer2";
    row("OpenBookQA/train.jsonl", sun, "the correct answer is answer2", "answer2", 2);
    row("openbookqa/train.json", sun, "the correct answer is answer2", "answer2", 2);
    row("openbookqa/test.jsonl", sun, "the correct answer is answer2", "answer2", 2);
    row("COPA/train.jsonl",
        "Please choose the correct answer to the question: The cup fell. What happened as a result?\n\nAnswer1: It "
        "flew. "
        "Answer2: It broke.\n\nAnswer format: answer1/answer2",
        "the correct answer is answer2", "answer2", 2);
    row("ReClor/train.json",
        "Please choose the correct answer to the question: All owls hoot. What follows?\n\nAnswer1: Owls swim. "
        "Answer2: This "
        "owl hoots. Answer3: No owl hoots. Answer4: Cats hoot.\n\nAnswer format: answer1/answer2/answer3/answer4",
        "the correct answer is answer2", "answer2", 4);
    row("LogiQA/test.jsonl",
        "Please choose the correct answer to the question: All owls hoot. What follows?\n\nAnswer1: Owls swim. "
        "Answer2: This "
        "owl hoots. Answer3: No owl hoots.\n\nAnswer format: answer1/answer2/answer3",
        "the correct answer is answer2", "answer2", 3);
    row("own/quiz.csv",
        "Please choose the correct answer to the question: What follows?\n\nAnswer1: Owls swim. Answer2: This owl "
        "hoots. "
        "Answer3: No owl hoots.\n\nAnswer format: answer1/answer2/answer3",
        "the correct answer is answer2", "answer2", 3);
}

void TestPresetFiles::language()
{
    QFETCH(QString, prompt);
    QFETCH(QString, response);
    QFETCH(QString, answer);
    QFETCH(int, options);
    const PresetFile& file = fileCalled(QTest::currentDataTag());
    const Sample sample = read(file).samples.at(0);
    QCOMPARE(QString::fromStdString(sample.a), prompt);
    QCOMPARE(QString::fromStdString(sample.b), response);
    QCOMPARE(QString::fromStdString(sample.answer), answer);
    QCOMPARE(static_cast<int>(sample.options.size()), options);
    QCOMPARE(sample.right >= 0, options > 0);
    const AnswerForm& form = findTaskPreset(file.preset)->answer;
    if (form.rule == AnswerRule::Choice || form.rule == AnswerRule::Letter)
        QVERIFY(std::find(form.tokens.begin(), form.tokens.end(), sample.answer) != form.tokens.end());
    if (form.rule != AnswerRule::Choice)
        return;
    QCOMPARE(sample.responses.size(), sample.options.size());
    QCOMPARE(sample.responses.at(static_cast<std::size_t>(sample.right)), sample.b);
}

// The same question out of both files is the same sample.
void TestPresetFiles::officialAndRepublishedAreTrainedAlike()
{
    const std::pair<const char*, const char*> pairs[] = {{"boolq/train.jsonl", "boolq/test.json"},
                                                         {"winogrande_1.1/train_xs.jsonl", "winogrande/test.json"},
                                                         {"social_i_qa/train.jsonl", "social_i_qa/test.json"},
                                                         {"ARC-Easy/ARC-Easy-Train.jsonl", "ARC-Easy/test.json"},
                                                         {"OpenBookQA/train.jsonl", "openbookqa/train.json"},
                                                         {"hellaswag/hellaswag_train.jsonl", "hellaswag/test.json"}};
    for (const auto& [official, republished] : pairs) {
        const Sample one = read(fileCalled(official)).samples.at(0),
                     other = read(fileCalled(republished)).samples.at(0);
        QVERIFY(one.a == other.a && one.b == other.b && one.answer == other.answer && one.right == other.right);
        QVERIFY(one.options == other.options && one.responses == other.responses);
    }
}

void TestPresetFiles::labelFiles()
{
    const auto errorWith = [](const char* labels, const char* name) {
        PresetFile file = fileCalled("piqa/train.jsonl");
        file.beside = name;
        file.labels = labels;
        return errorOf([&] { (void)read(file); });
    };
    QVERIFY(errorWith("0", "train-labels.lst").isEmpty());
    verifyMentions(errorWith("", "train-labels.lst"), {"bad_data", "train-labels.lst", "0 labels for 1 lines"});
    verifyMentions(errorWith("0\n1\n", "train-labels.lst"), {"bad_data", "train-labels.lst", "2 labels for 1 lines"});
    verifyMentions(errorWith("2\n", "train-labels.lst"), {"bad_data", "train.jsonl:1", "\"2\"", "2 options"});
    verifyMentions(errorWith("1\n", "valid-labels.lst"), {"bad_data", "hidden", "train-labels.lst"});
}

void TestPresetFiles::hiddenAnswers_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("line");
    QTest::newRow("hellaswag")
        << "hellaswag"
        << R"({"activity_label": "x", "ctx": "y", "endings": ["a", "b", "c", "d"], "label": ""})";
    QTest::newRow("winogrande") << "winogrande"
                                << R"({"sentence": "_", "option1": "a", "option2": "b", "answer": ""})";
    QTest::newRow("boolq") << "boolq"
                           << R"({"question": "q", "passage": "p", "label": -1})";
    QTest::newRow("openbookqa")
        << "openbookqa"
        << R"({"question": {"stem": "q", "choices": [{"text": "a", "label": "A"}]}, "answerKey": ""})";
    QTest::newRow("choice") << "choice"
                            << R"({"question": "q", "options": ["a", "b"], "label": -1})";
}

void TestPresetFiles::hiddenAnswers()
{
    QFETCH(QString, preset);
    QFETCH(QString, line);
    const std::string id = preset.toStdString();
    const PresetFile file{id.c_str(), "", "test.jsonl", line.toStdString()};
    verifyMentions(errorOf([&] { (void)read(file); }), {"bad_data", "test.jsonl:1", "hidden"});
}

void TestPresetFiles::refuses_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("mentions");
    const auto row = [](const char* name, const char* preset, const char* line, const QStringList& mentions) {
        QTest::newRow(name) << preset << line << mentions;
    };
    row("answer beyond the options", "winogrande",
        R"({"sentence": "_", "option1": "a", "option2": "b", "answer": "3"})", {"\"3\"", "2 options"});
    row("three endings", "hellaswag", R"({"activity_label": "x", "ctx": "y", "endings": ["a", "b", "c"], "label": 1})",
        {"four endings"});
    row("endings that are objects", "hellaswag",
        R"({"activity_label": "x", "ctx": "y", "endings": [{"a": 1}], "label": 1})", {"four endings"});
    row("unknown label", "arc_easy",
        R"({"question": {"stem": "q", "choices": [{"text": "a", "label": "A"}]}, "answerKey": "Z"})", {"\"Z\""});
    row("neither true nor false", "boolq", R"({"question": "q", "passage": "p", "answer": "maybe"})", {"\"maybe\""});
    row("no number", "mawps", R"({"original_text": "q", "ans": "twelve"})", {"\"twelve\"", "no number"});
    row("no solution", "addsub", R"({"sQuestion": "q", "lSolutions": []})", {"lacks its solution"});
    row("slot without a number", "svamp", R"({"Question": "number1 eggs", "Numbers": "3.0", "Answer": 3})",
        {"slot without a number"});
    row("no options", "aqua", R"({"question": "q", "options": [], "correct": "A"})", {"options"});
    row("one option", "choice", R"({"question": "q", "options": ["a"], "label": 0})",
        {"1 options", "task.option_columns"});
    row("no question", "choice", R"({"options": ["a", "b"], "label": 0})", {"question", "task.prompt_column"});
    row("columns of another set", "piqa", R"({"sentence": "q", "label": 0})", {"\"sentence\"", "task.prompt_column"});
}

void TestPresetFiles::refuses()
{
    QFETCH(QString, preset);
    QFETCH(QString, line);
    QFETCH(QStringList, mentions);
    const std::string id = preset.toStdString();
    const PresetFile file{id.c_str(), "", "train.jsonl", line.toStdString()};
    verifyMentions(errorOf([&] { (void)read(file); }), mentions + QStringList{"bad_data", "train.jsonl:1"});
}

void TestPresetFiles::testSetOfAnotherDataSet()
{
    DataFiles files, others;
    TaskConfig task = taskOfFile(files, fileCalled("gsm8k/train.jsonl"));
    task.test = {{"svamp", taskOfFile(others, fileCalled("SVAMP/SVAMP.json")).train, "svamp"}, {"own", task.train, ""}};
    const TaskData data = loadTask(task, 1);
    QCOMPARE(data.tests.at(0).samples.at(0).answer, std::string("7"));
    QCOMPARE(data.tests.at(1).samples.at(0).answer, std::string("1234"));
}

QTEST_GUILESS_MAIN(TestPresetFiles)
#include "test_preset_files.moc"
