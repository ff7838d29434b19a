// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset.h"
#include "data_files.h"
#include "mutation.h"

using namespace engine;

namespace {

const std::vector<std::string> kWords = {"-1",         "nan",  "1e999999", "\"",      "\"\"\"",     "\r\n\r\n",
                                         "{\"a\":{}}", "null", "[[[[",     "\\ud800", "sentence\t", "\tlabel\tlabel",
                                         "\xFF\xFE",   "{}"};

/// Loads damaged files of one form; each is read or refused with an EngineError that names a place.
void damage(const std::string& name, const std::string& good, int rounds)
{
    DataFiles files;
    Mutation mutation(7, kWords);
    int read = 0;
    for (int round = 0; round < rounds; ++round) {
        TaskConfig task;
        task.train = files.write(name, mutation(good));
        task.validationFraction = round % 2 == 0 ? std::optional<double>(0.3) : std::nullopt;
        const QString error = errorOf([&] {
            const TaskData data = loadTask(task, static_cast<std::uint64_t>(round));
            for (const Sample& sample : data.train.samples)
                if (sample.label < 0 || static_cast<std::size_t>(sample.label) >= data.labels.size())
                    qFatal("a label outside the classes");
            ++read;
        });
        if (!error.isEmpty())
            QVERIFY2(error.contains(QLatin1String("task.")) || error.contains(QString::fromStdString(name)),
                     qPrintable(error));
    }
    qInfo("%s: %d of %d damaged files read", name.c_str(), read, rounds);
    QVERIFY(read > 0 && read < rounds);
}

} // namespace

class TestTableMutation : public QObject {
    Q_OBJECT
private slots:
    void tsv()
    {
        damage("d.tsv", "sentence\tlabel\none two\t0\n\"three\t1\nfour \xC3\xA9\t0\r\nfive\t1\nsix\t0", 1000);
    }
    void csv()
    {
        damage("d.csv", "sentence,label\n\"one, two\",0\nthree,1\n\"four \"\"x\"\"\nline\",0\r\nfive,1\nsix,0\n", 1000);
    }
    void jsonLines()
    {
        damage("d.jsonl",
               "{\"sentence\": \"one\", \"label\": 0}\n{\"sentence\": \"tw\\u00e9\", \"label\": 1}\n"
               "{\"label\": 0, \"sentence\": \"three\", \"more\": [1, {}]}\n{\"sentence\": \"four\", \"label\": 1}\n",
               1000);
    }
    void jsonArray()
    {
        damage("d.json",
               "[{\"sentence\": \"one\", \"label\": \"a\"},\n {\"sentence\": \"two\", \"label\": \"b\"},\n"
               " {\"sentence\": \"three\", \"label\": \"a\"}]\n",
               1000);
    }
};

QTEST_GUILESS_MAIN(TestTableMutation)
#include "test_table_mutation.moc"
