// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "engine/fields.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <set>

using namespace engine;

class TestFields : public QObject {
    Q_OBJECT

private slots:
    void keysAreUniqueAndTold();
    void defaultsAreInRange();
    void everyFieldRoundTripsAsText();
    void rangeErrorsNameKeyValueAndRange();
    void wrongTypesAreRefused();
    void nullWhereAllowed();
    void typosFindTheKey();
    void rangesInWords();
    void plainTextIsTakenAsText();
    void listsAndMapsOfNumbers_data();
    void listsAndMapsOfNumbers();
    void aLearnedLambdaBeginsInTheMiddle();
    void lockstepFieldsAreTheAgreedOnes();
};

static std::string messageOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const EngineError& error) {
        return error.code() == ErrorCode::BadConfig ? describe(error) : "wrong code: " + describe(error);
    }
    return "accepted";
}

static bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

/// Some values that a field must take.
static std::vector<FieldValue> goodValues(const Field& field)
{
    std::vector<FieldValue> values;
    if (field.nullable)
        values.emplace_back();
    const double low = field.minimum, high = field.maximum;
    switch (field.type) {
    case FieldType::Boolean:
        return {true, false};
    case FieldType::Integer:
        values.insert(values.end(), {static_cast<std::int64_t>(low), static_cast<std::int64_t>(high),
                                     static_cast<std::int64_t>(low + 5)});
        break;
    case FieldType::Real:
        values.emplace_back(field.minimumExclusive ? std::nextafter(low, high) : low);
        values.emplace_back(field.maximumExclusive ? std::nextafter(high, low) : high);
        values.emplace_back(low + (high - low) / 3);
        break;
    case FieldType::Choice:
        values.insert(values.end(), field.choices.begin(), field.choices.end());
        break;
    case FieldType::Text:
    case FieldType::Path:
        values.insert(values.end(), {std::string("/a b/\xCE\xBB\"\\x"), std::string("2024"), std::string("true")});
        break;
    case FieldType::TextList:
        values.emplace_back(std::vector<std::string>{"a", "b,c", "\xCE\xBB"});
        break;
    case FieldType::TestSets:
        values.emplace_back(std::vector<TestSet>{{"a", "/x/y.tsv"}, {"b", "/z"}});
        values.emplace_back(std::vector<TestSet>{});
        break;
    case FieldType::IntegerList:
        values.emplace_back(std::vector<std::int64_t>{0, 5, static_cast<std::int64_t>(high)});
        break;
    case FieldType::NumberMap:
        values.emplace_back(NumberPairs{{"v_proj", 4}, {"q \"\xCE\xBB", field.wholeNumbers ? 2 : 0.5}});
        break;
    }
    return values;
}

void TestFields::keysAreUniqueAndTold()
{
    std::set<std::string> keys;
    std::string section;
    std::set<std::string> sections;
    for (const Field& field : fields()) {
        QVERIFY2(keys.insert(field.key).second, field.key.c_str());
        QVERIFY2(!field.label.empty() && field.help.size() > 30 && field.help.back() == '.', field.key.c_str());
        QVERIFY2(!field.nullable || !field.nullMeaning.empty(), field.key.c_str());
        QVERIFY2(field.type != FieldType::Choice || !field.choices.empty(), field.key.c_str());
        if (field.section != section)
            QVERIFY2(sections.insert(field.section).second, "the rows of a section stand together");
        section = field.section;
        QCOMPARE(findField(field.key), &field);
    }
    QCOMPARE(sections, (std::set<std::string>{"Model", "Data", "Method", "SIBO", "Training"}));
    QCOMPARE(findField("train.none"), nullptr);
}

void TestFields::defaultsAreInRange()
{
    const TrainConfig defaults;
    for (const Field& field : fields()) {
        QCOMPARE(messageOf([&] { checkValue(field, field.get(defaults)); }), std::string("accepted"));
        TrainConfig copy;
        field.set(copy, field.get(defaults));
        QVERIFY2(field.get(copy) == field.get(defaults), field.key.c_str());
    }
}

void TestFields::everyFieldRoundTripsAsText()
{
    for (const Field& field : fields()) {
        for (const FieldValue& value : goodValues(field)) {
            TrainConfig config;
            QCOMPARE(messageOf([&] { setField(config, field.key, value); }), std::string("accepted"));
            QVERIFY2(field.get(config) == value, (field.key + " = " + toText(value)).c_str());
            QVERIFY2(parseValue(field, toText(value)) == value, (field.key + " = " + toText(value)).c_str());
        }
    }
}

void TestFields::rangeErrorsNameKeyValueAndRange()
{
    for (const Field& field : fields()) {
        std::vector<FieldValue> bad;
        if (field.type == FieldType::Integer)
            bad = {static_cast<std::int64_t>(field.minimum) - 1, static_cast<std::int64_t>(field.maximum) + 1};
        if (field.type == FieldType::Real) {
            bad = {field.minimumExclusive ? field.minimum : std::nextafter(field.minimum, -1e300),
                   field.maximumExclusive ? field.maximum : std::nextafter(field.maximum, 1e300)};
            for (const double number : {std::nan(""), std::numeric_limits<double>::infinity()}) {
                const std::string text = messageOf([&] { checkValue(field, number); });
                QVERIFY2(contains(text, field.key) && contains(text, "finite"), text.c_str());
            }
        }
        if (field.type == FieldType::Choice)
            bad = {std::string("no such choice")};
        for (const FieldValue& value : bad) {
            TrainConfig config;
            const std::string text = messageOf([&] { setField(config, field.key, value); });
            QVERIFY2(contains(text, field.key) && contains(text, toText(value)) && contains(text, describeRange(field)),
                     text.c_str());
            QVERIFY2(field.get(config) == field.get(TrainConfig{}), "nothing is set");
        }
    }
}

void TestFields::wrongTypesAreRefused()
{
    const std::vector<FieldValue> all{true,
                                      std::int64_t{1},
                                      0.5,
                                      std::string("x"),
                                      std::vector<std::string>{"x"},
                                      std::vector<TestSet>{{"a", "b"}},
                                      std::vector<std::int64_t>{1},
                                      NumberPairs{{"a", 1.0}}};
    for (const Field& field : fields()) {
        int accepted = 0;
        for (const FieldValue& value : all)
            accepted += messageOf([&] { checkValue(field, value); }) == "accepted" ? 1 : 0;
        // A Real takes whole numbers too, where 1 and 0.5 are in its range; a Choice takes none of these.
        const int most = field.type == FieldType::Real ? 2 : 1;
        QVERIFY2(accepted <= most && accepted >= (field.type == FieldType::Choice    ? 0
                                                  : field.type == FieldType::Integer ? 0
                                                                                     : 1),
                 field.key.c_str());
    }
    const Field& epochs = *findField("train.epochs");
    TrainConfig config;
    setField(config, epochs.key, std::int64_t{2});
    QCOMPARE(config.train.epochs, 2.0);
}

void TestFields::nullWhereAllowed()
{
    for (const Field& field : fields()) {
        const bool accepted = messageOf([&] { checkValue(field, FieldValue()); }) == "accepted";
        QCOMPARE(accepted, field.nullable);
    }
    TrainConfig config;
    config.task.validation = "/x";
    setField(config, "task.validation", std::string());
    QVERIFY(config.task.validation.empty());
}

void TestFields::typosFindTheKey()
{
    QCOMPARE(nearestKey("train.leraning_rate"), std::string("train.learning_rate"));
    QCOMPARE(nearestKey("train.lambda"), std::string("sibo.lambda"));
    QCOMPARE(nearestKey("lambda"), std::string("sibo.lambda"));
    QCOMPARE(nearestKey("method.dropuot"), std::string("method.dropout"));
    QCOMPARE(nearestKey("quite.another_thing"), std::string());
    QCOMPARE(nearestKey(std::string(100'000, 'x')), std::string());
    TrainConfig config;
    const std::string text = messageOf([&] { setField(config, "train.batchsize", std::int64_t{4}); });
    QVERIFY2(contains(text, "train.batchsize") && contains(text, "did you mean train.batch_size?"), text.c_str());
}

void TestFields::rangesInWords()
{
    QCOMPARE(describeRange(*findField("method.rank")), std::string("1 to 1024"));
    QCOMPARE(describeRange(*findField("method.dropout")), std::string("at least 0 and below 1"));
    QCOMPARE(describeRange(*findField("task.validation_fraction")), std::string("greater than 0 and below 1"));
    QCOMPARE(describeRange(*findField("train.learning_rate")), std::string("greater than 0 and at most 1"));
    QCOMPARE(describeRange(*findField("sibo.source")), std::string("h0 | zero | permuted"));
    QCOMPARE(describeRange(*findField("method.layers_to_transform")),
             std::string("a list of whole numbers, each 0 to 999"));
    QCOMPARE(describeRange(*findField("train.seed")), std::string("0 to 9007199254740991"));
}

void TestFields::plainTextIsTakenAsText()
{
    QCOMPARE(parseValue(*findField("sibo.source"), "zero"), FieldValue(std::string("zero")));
    QCOMPARE(parseValue(*findField("model.path"), "2024"), FieldValue(std::string("2024")));
    QCOMPARE(parseValue(*findField("method.targets"), "query,key"),
             FieldValue(std::vector<std::string>{"query", "key"}));
    QCOMPARE(parseValue(*findField("method.targets"), "null"), FieldValue());
    QCOMPARE(parseValue(*findField("train.batch_size"), "8.0"), FieldValue(std::int64_t{8}));
    QVERIFY(messageOf([] { (void)parseValue(*findField("train.batch_size"), "8.5"); }) != "accepted");
    QVERIFY(messageOf([] { (void)parseValue(*findField("train.batch_size"), "many"); }) != "accepted");
    QVERIFY(messageOf([] { (void)parseValue(*findField("train.seed"), "18446744073709551615"); }) != "accepted");
    QVERIFY(messageOf([] { (void)parseValue(*findField("task.test"), R"([{"name": "a"}])"); }) != "accepted");
}

void TestFields::listsAndMapsOfNumbers_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted"); // the value as JSON, or what the complaint says
    const auto row = [](const char* key, const char* text, const char* wanted) {
        QTest::newRow(text) << QString(key) << QString(text) << QString(wanted);
    };
    row("method.layers_to_transform", "[0, 1, 5]", "[0, 1, 5]");
    row("method.layers_to_transform", "0, 1, 5", "[0, 1, 5]");
    row("method.layers_to_transform", "7", "[7]");
    row("method.layers_to_transform", "0-3, 7", "[0, 1, 2, 3, 7]");
    row("method.layers_to_transform", "null", "null");
    row("method.layers_to_transform", "[-1]", "-1 is not 0 to 999");
    row("method.layers_to_transform", "1000", "1000 is not 0 to 999");
    row("method.layers_to_transform", "[0.5]", "0.5");
    row("method.layers_to_transform", "3-1", "3-1");
    row("method.layers_to_transform", "0-99999999", "0-99999999");
    row("method.layers_to_transform", "first", "a list of whole numbers, each 0 to 999");
    row("method.rank_pattern", R"({"q_proj": 16, "v_proj": 4.0})", R"({"q_proj": 16, "v_proj": 4})");
    row("method.rank_pattern", "q_proj: 16, v_proj = 4", R"({"q_proj": 16, "v_proj": 4})");
    row("method.rank_pattern", R"({"q_proj": 1.5})", "q_proj is not whole");
    row("method.rank_pattern", "q_proj: 0", "q_proj is not 1 to 1024");
    row("method.rank_pattern", R"({"": 2})", "needs a name");
    row("method.rank_pattern", R"({"q_proj": "2"})", "method.rank_pattern");
    row("method.rank_pattern", "q_proj: 1, q_proj: 2", "twice");
    row("method.rank_pattern", "[1]", "names with whole numbers");
    row("method.rank_pattern", "q_proj", "names with whole numbers");
    row("method.alpha_pattern", "q_proj: 1.5", R"({"q_proj": 1.5})");
    row("method.alpha_pattern", "q_proj: nan", "not greater than 0");
    row("method.alpha_pattern", "q_proj: 0", "not greater than 0");
}

void TestFields::listsAndMapsOfNumbers()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    const Field& field = *findField(key.toStdString());
    TrainConfig config;
    const std::string told = messageOf([&] { setField(config, field.key, parseValue(field, text.toStdString())); });
    if (told == "accepted")
        QCOMPARE(QString::fromStdString(toText(field.get(config))), wanted);
    else
        QVERIFY2(contains(told, field.key) && contains(told, wanted.toStdString()), told.c_str());
}

void TestFields::aLearnedLambdaBeginsInTheMiddle()
{
    const auto learn = [](TrainConfig& config, const char* what) {
        setField(config, "sibo.learnable", std::string(what));
    };
    TrainConfig config;
    learn(config, "layer");
    QCOMPARE(config.sibo.lambda, 0.5);
    learn(config, "one");
    QCOMPARE(config.sibo.lambda, 0.5);
    learn(config, "off");
    QCOMPARE(config.sibo.lambda, 0.0);
    for (const double given : {0.0, 0.2, 0.5}) {
        TrainConfig before, after;
        setField(before, "sibo.lambda", given);
        learn(before, "site");
        learn(after, "site");
        setField(after, "sibo.lambda", given);
        QCOMPARE(before.sibo.lambda, given);
        QCOMPARE(after.sibo.lambda, given);
        learn(before, "off");
        QCOMPARE(before.sibo.lambda, given);
    }
    resetField(config, *findField("sibo.lambda"));
    learn(config, "one");
    QCOMPARE(config.sibo.lambda, 0.5);
}

void TestFields::lockstepFieldsAreTheAgreedOnes()
{
    std::set<std::string> keys;
    for (const Field& field : fields())
        if (field.lockstep)
            keys.insert(field.key);
    QCOMPARE(keys, (std::set<std::string>{"sibo.lambda", "sibo.source", "sibo.placement", "train.learning_rate",
                                          "train.weight_decay", "train.clip_norm", "train.schedule",
                                          "train.warmup_steps", "method.alpha", "train.seed"}));
}

QTEST_APPLESS_MAIN(TestFields)
#include "test_fields.moc"
