// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config_io.h"
#include "engine/error.h"
#include "engine/study_plan.h"

#include <QTest>

using namespace engine;

static std::vector<FieldValue> parsed(const char* key, const QString& text)
{
    return parseAxisValues(*findField(key), text.toStdString());
}

static QString shown(const std::vector<FieldValue>& values)
{
    QStringList texts;
    for (const FieldValue& value : values)
        texts << QString::fromStdString(toText(value));
    return texts.join(' ');
}

class TestAxisValues : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void rangesOnTheCommandLine();
    void rangesInFiles();
    void placesOfErrorsInFiles();
    void optionsOfAStudyOnTheCommandLine();
};

void TestAxisValues::reads_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("values");
    const auto row = [](const char* name, const char* key, const char* text, const char* values) {
        QTest::newRow(name) << QString(key) << QString(text) << QString(values);
    };
    row("list", "sibo.lambda", "0, 0.2 0.4;0.6", "0 0.2 0.4 0.6");
    row("range", "sibo.lambda", "0..0.7 step 0.1", "0 0.1 0.2 0.3 0.4 0.5 0.6 0.7");
    row("range with blanks", "sibo.lambda", " 0.2 .. 0.4  step 0.1 ", "0.2 0.3 0.4");
    row("range among values", "sibo.lambda", "0, 0.3..0.5 step 0.1, 0.9", "0 0.3 0.4 0.5 0.9");
    row("small range", "train.learning_rate", "1e-4..5e-4 step 1e-4", "0.0001 0.0002 0.0003 0.0004 0.0005");
    row("one value as a range", "train.seed", "4..4", "4");
    row("whole numbers", "train.seed", "1..5", "1 2 3 4 5");
    row("whole steps", "method.rank", "4..16 step 4", "4 8 12 16");
    row("null among numbers", "train.data_seed", "null, 7", "null 7");
    row("choices", "method.kind", "lora, series", "\"lora\" \"series\"");
    row("choice that may be null", "sibo.placement", "null ffn", "null \"ffn\"");
    row("flags", "sibo.norm_h0", "false, true", "false true");
    row("lists", "method.targets", "query, value; query, key, value",
        "[\"query\", \"value\"] [\"query\", \"key\", \"value\"]");
    row("one JSON list is one value", "method.targets", "[\"query\", \"value\"]", "[\"query\", \"value\"]");
    row("JSON list of lists", "method.targets", "[[\"query\"], null]", "[\"query\"] null");
    row("JSON", "sibo.lambda", "[0, 0.5]", "0 0.5");
    row("paths with commas", "model.path", "/a, b/c; /d", "\"/a, b/c\" \"/d\"");
    row("ranges of layers", "method.layers_to_transform", "0-2; 3, 5", "[0, 1, 2] [3, 5]");
}

void TestAxisValues::reads()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QTEST(shown(parsed(key.toUtf8(), text)), "values");
}

void TestAxisValues::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const char* key, const QString& text, const char* word) {
        QTest::newRow(name) << QString(key) << text << QString(word);
    };
    row("nothing", "sibo.lambda", " ,", "no values");
    row("empty JSON list", "sibo.lambda", "[]", "no values");
    row("out of range", "sibo.lambda", "0, 1.5", "0 to 1; it is 1.5");
    row("range that leaves the field's", "sibo.lambda", "0.8..1.2 step 0.1", "it is 1.1");
    row("twice", "sibo.lambda", "0.2, 0.20", "0.2 stands there twice");
    row("twice by a range", "train.seed", "1..3, 2", "2 stands there twice");
    row("decimal comma", "sibo.lambda", "0,2", "decimals have a point");
    row("no number", "sibo.lambda", "0, x", "\"x\"");
    row("range of words", "train.seed", "a..b", "\"a\" is no number");
    row("range without a step", "sibo.lambda", "0..0.7", "needs a step");
    row("step of nothing", "sibo.lambda", "0..0.7 step 0", "greater than 0");
    row("step backwards", "sibo.lambda", "0..0.7 step -0.1", "greater than 0");
    row("backwards", "train.seed", "5..1", "runs backwards");
    row("end that is not met", "sibo.lambda", "0..0.75 step 0.1", "end it at 0.7");
    row("range of millions", "train.seed", "1..9000000", "more than 1000 values");
    row("infinite", "train.seed", "1..inf", "\"inf\" is no number");
    row("step without a range", "sibo.lambda", "0 step 0.1", "\"step\"");
    row("fraction of a whole number", "method.rank", "4, 4.5", "4.5");
    row("unknown choice", "method.kind", "lora, lorra", "lorra");
    row("null where none may be", "sibo.lambda", "null", "null");
    row("broken JSON", "sibo.lambda", "[0, 0.2", "study.axes.sibo.lambda");
    QString files;
    for (int i = 0; i <= 1000; ++i)
        files += QString("/f%1;").arg(i);
    row("more than a study can have", "task.train", files, "more than 1000 values");
}

void TestAxisValues::refuses()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, word);
    try {
        (void)parsed(key.toUtf8(), text);
        QFAIL("was accepted");
    } catch (const EngineError& error) {
        QCOMPARE(error.code(), ErrorCode::BadConfig);
        QCOMPARE(QString::fromStdString(error.where()), "study.axes." + key);
        const QString told = QString::fromStdString(describe(error));
        QVERIFY2(told.contains(word), qPrintable(told));
    }
}

void TestAxisValues::writesWhatItReads_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("few numbers") << "sibo.lambda"
                                 << "0, 0.2, 0.4";
    QTest::newRow("equal steps") << "sibo.lambda"
                                 << "0..0.7 step 0.1";
    QTest::newRow("unequal steps") << "sibo.lambda"
                                   << "0, 0.1, 0.2, 0.3, 0.7";
    QTest::newRow("seeds") << "train.seed"
                           << "3..9";
    QTest::newRow("null") << "sibo.placement"
                          << "null, attention, ffn, both";
    QTest::newRow("lists") << "method.targets"
                           << "query, value; null; query";
    QTest::newRow("a name with a quote") << "method.targets"
                                         << "[[\"a\\\"b\", \"c;d\"]]";
    QTest::newRow("paths") << "model.path"
                           << "/a, b/c; /d";
}

void TestAxisValues::writesWhatItReads()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    const Field& field = *findField(key.toStdString());
    const std::vector<FieldValue> values = parsed(key.toUtf8(), text);
    const std::string written = axisText(field, values);
    QCOMPARE(QString::fromStdString(written), text);
    QVERIFY(parseAxisValues(field, written) == values);
}

void TestAxisValues::rangesOnTheCommandLine()
{
    TrainConfig config;
    applySetting(config, "study.axes.sibo.lambda=0..0.6 step 0.2");
    applySetting(config, "study.seeds=1..3");
    applySetting(config, "study.axes.method.kind=lora, series");
    QCOMPARE(expandStudy(config).size(), std::size_t{24});
    QCOMPARE(shown(config.study.axes[0].second), QString("0 0.2 0.4 0.6"));
    try {
        applySetting(config, "study.axes.method.rnak=4, 8");
        QFAIL("an unknown axis was accepted");
    } catch (const EngineError& error) {
        QCOMPARE(error.where(), std::string("study.axes"));
        QVERIFY2(error.hint().find("method.rank") != std::string::npos, error.hint().c_str());
    }
}

void TestAxisValues::rangesInFiles()
{
    const TrainConfig config =
        parseConfig(R"({"study": {"lambdas": "0..0.3 step 0.1", "axes": {"task.train": "a/b.tsv; /c"}}})", "/base");
    QCOMPARE(shown(config.study.axes[0].second), QString("0 0.1 0.2 0.3"));
    QCOMPARE(shown(config.study.axes[1].second), QString("\"/base/a/b.tsv\" \"/c\""));
}

void TestAxisValues::placesOfErrorsInFiles()
{
    try {
        (void)parseConfig(R"({"study": {"axes": {"sibo.lambda": [0, 0.1, 2]}}})", "/");
        QFAIL("λ = 2 was accepted");
    } catch (const EngineError& error) {
        QCOMPARE(error.where(), std::string("study.axes.sibo.lambda, value 3"));
    }
    const auto problems = [] {
        TrainConfig config;
        config.study.axes = {{"sibo.lambda", {0.0, 0.2, 0.2}}};
        return validate(config);
    }();
    const auto repeated = std::find_if(problems.begin(), problems.end(),
                                       [](const Problem& problem) { return problem.key == "study.axes"; });
    QVERIFY(repeated != problems.end() && repeated->warning);
    QVERIFY2(repeated->message.find("λ 0.2") != std::string::npos, repeated->message.c_str());
}

void TestAxisValues::optionsOfAStudyOnTheCommandLine()
{
    TrainConfig config;
    applySetting(config, "study.lambdas=0, 0.5");
    applySetting(config, "study.strategy=halving");
    applySetting(config, "study.keep=0.25");
    applySetting(config, "study.endpoint.data=validation");
    applySetting(config, "study.endpoint.step=best");
    applySetting(config, "study.margin=0.5");
    QVERIFY(config.study.strategy == StudyStrategy::Halving);
    QCOMPARE(config.study.keep, 0.25);
    QCOMPARE(config.study.endpoint.data, std::string("validation"));
    QVERIFY(config.study.endpoint.best);
    QCOMPARE(config.study.margin, std::optional(0.5));
    QVERIFY_THROWS_EXCEPTION(EngineError, applySetting(config, "study.strategy=halved"));
    QCOMPARE(config.study.axes.size(), std::size_t{1}); // a setting that is refused changes nothing
}

QTEST_APPLESS_MAIN(TestAxisValues)
#include "test_axis_values.moc"
