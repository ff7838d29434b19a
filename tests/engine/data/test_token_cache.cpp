// SPDX-License-Identifier: GPL-3.0-or-later
#include "as_nobody.h"
#include "base/atomic_file.h"
#include "config/family.h"
#include "data/encode_task.h"
#include "data_files.h"
#include "size_limit.h"
#include "word_tokenizer.h"

#include <set>

using namespace engine;
namespace fs = std::filesystem;

namespace {

const std::string kKey(64, 'a');

EncodedSample made(std::size_t i)
{
    EncodedSample sample;
    for (std::size_t t = 0; t < 3 + i % 5; ++t)
        sample.ids.push_back(static_cast<std::int32_t>(7 * i + t));
    sample.segments.assign(sample.ids.size(), 0);
    if (i % 3 == 0)
        sample.segments.back() = 1;
    sample.label = static_cast<std::int32_t>(i % 2);
    sample.target = 0.25 * static_cast<double>(i);
    sample.row = static_cast<std::int64_t>(i) + 2;
    sample.index = 2 * i;
    sample.labelStart = i % 4 == 0 ? -1 : 2;
    if (i % 5 == 0)
        sample.cut = {1, 2, 3};
    if (i % 4 == 1 && sample.ids.size() > 4)
        sample.gaps = {3, 4};
    return sample;
}

TokenCache::Entry entryOf(std::size_t samples, std::unique_ptr<TokenStore> store)
{
    TokenCache::Entry entry;
    entry.labels = {"no", "yes"};
    entry.data.samples.spillInto(std::move(store), 100);
    for (std::size_t i = 0; i < samples; ++i) {
        entry.data.samples.push_back(made(i));
        entry.notes.add({"text " + std::to_string(i % 90), "", false, made(i).label, 0, 0});
    }
    entry.data.samples.seal();
    entry.data.tokens = 1234;
    entry.notes.facts.skippedRows = 3;
    return entry;
}

bool same(const EncodedSample& a, const EncodedSample& b)
{
    return a.ids == b.ids && a.segments == b.segments && a.label == b.label && a.target == b.target && a.row == b.row &&
           a.index == b.index && a.labelStart == b.labelStart && a.gaps == b.gaps && a.cut == b.cut;
}

void verifySame(const EncodedSamples& samples, std::size_t count)
{
    QCOMPARE(samples.size(), count);
    std::size_t i = 0;
    for (const EncodedSample& sample : samples) {
        QVERIFY2(same(sample, made(i)), qPrintable(QString::number(i)));
        QCOMPARE(samples.length(i), static_cast<std::int64_t>(made(i).ids.size()));
        ++i;
    }
}

std::size_t entriesIn(const fs::path& folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

class TestTokenCache : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void filesHoldWhatMemoryHolds();
    void keptAndFound();
    void damage_data();
    void damage();
    void aFullDiskWhileWriting();
    void aFullDiskWhileKeeping();
    void aFolderThatCannotBeWritten();
    void aFileCutWhileItIsRead();
    void theSizeIsBounded();
    void leftOversOfAKilledProcess();
    void keysTellApart();
    void keysTellLabelFilesApart();
    void aTaskIsTheSameFromTheCache();

private:
    [[nodiscard]] fs::path folder(const char* name = "tokens") const
    {
        return fs::path(m_folder->path().toStdString()) / name;
    }
    [[nodiscard]] fs::path keepOne(std::size_t samples, const std::string& key = kKey) const
    {
        const TokenCache cache(folder());
        if (!cache.keep(key, entryOf(samples, cache.begin(key))))
            qFatal("not kept");
        return folder() / key;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTokenCache::filesHoldWhatMemoryHolds()
{
    EncodedSamples held, written;
    written.spillInto(std::make_unique<TokenStore>(), 500);
    for (std::size_t i = 0; i < 200; ++i) {
        held.push_back(made(i));
        written.push_back(made(i));
    }
    held.seal();
    written.seal();
    QVERIFY(held.store() == nullptr && written.store() != nullptr);
    verifySame(held, 200);
    verifySame(written, 200);
    for (const EncodedSamples* samples : {&held, &written}) {
        QCOMPARE(samples->largestId(), 7 * 199 + 6);
        QCOMPARE(samples->largestSegment(), 1);
        QCOMPARE(samples->labelCounts(), (std::vector<std::int64_t>{100, 100}));
    }
    QVERIFY_THROWS_EXCEPTION(std::out_of_range, (void)written.at(200));
}

void TestTokenCache::keptAndFound()
{
    const TokenCache cache(folder());
    QVERIFY(!cache.find(kKey));
    (void)keepOne(300);
    QCOMPARE(entriesIn(folder()), std::size_t{1});
    const auto found = cache.find(kKey);
    QVERIFY(found);
    verifySame(found->data.samples, 300);
    QCOMPARE(found->labels, (std::vector<std::string>{"no", "yes"}));
    QCOMPARE(found->data.tokens, std::int64_t{1234});
    QCOMPARE(found->notes.samples, std::int64_t{300});
    QCOMPARE(found->notes.facts.skippedRows, std::int64_t{3});
    QCOMPARE(found->notes.texts.copies(), std::int64_t{210});
    QVERIFY(found->notes.varied);
    fs::remove_all(folder() / kKey); // whoever holds it reads on
    verifySame(found->data.samples, 300);
}

void TestTokenCache::damage_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("place"); // share of the file; above 1: cut short
    for (const char* file : {"samples.bin", "numbers.bin", "texts.bin", "facts.json"})
        for (const double place : {0.0, 0.4, 0.999, 2.0})
            QTest::newRow(qPrintable(QString("%1 %2").arg(file).arg(place))) << QString(file) << place;
    QTest::addRow("no file") << QString() << 0.0;
}

void TestTokenCache::damage()
{
    QFETCH(QString, file);
    QFETCH(double, place);
    const fs::path entry = keepOne(300, std::string(63, 'b') + std::to_string(static_cast<int>(place * 3)));
    const std::string key = entry.filename().string();
    if (file.isEmpty()) {
        fs::remove(entry / "numbers.bin");
    } else {
        std::string bytes = readWholeFile(entry / file.toStdString());
        if (place > 1)
            bytes.pop_back();
        else
            bytes[static_cast<std::size_t>(place * static_cast<double>(bytes.size()))] ^= 4;
        writeFileAtomically(entry / file.toStdString(), bytes);
    }
    QVERIFY(!TokenCache(folder()).find(key));
    QVERIFY(!fs::exists(entry)); // it is made anew
    (void)keepOne(20, key);
    QVERIFY(TokenCache(folder()).find(key));
}

void TestTokenCache::aFullDiskWhileWriting()
{
    const TokenCache cache(folder());
    for (const rlim_t limit : {0, 1000, 200'000, 900'000}) {
        const QString error = errorOf([&] {
            auto store = cache.begin(kKey);
            const SizeLimit full(limit);
            (void)entryOf(40'000, std::move(store));
        });
        verifyMentions(error, {"disk_full", "free space"});
        QVERIFY(!fs::exists(folder()) || entriesIn(folder()) == 0);
    }
}

void TestTokenCache::aFullDiskWhileKeeping()
{
    const TokenCache cache(folder());
    const TokenCache::Entry entry = entryOf(300, cache.begin(kKey));
    for (const rlim_t limit : {0, 500, 2399}) { // texts.bin is 2,400 bytes
        const SizeLimit full(limit);
        QVERIFY(!cache.keep(kKey, entry));
    }
    QVERIFY(!cache.find(kKey));
    verifySame(entry.data.samples, 300);
}

void TestTokenCache::aFolderThatCannotBeWritten()
{
    fs::create_directories(folder());
    fs::permissions(folder(), fs::perms::owner_read | fs::perms::owner_exec);
    const AsNobody nobody;
    QVERIFY(nobody.isDone());
    const TokenCache cache(folder() / "deeper");
    const TokenCache::Entry entry = entryOf(300, cache.begin(kKey));
    verifySame(entry.data.samples, 300);
    QVERIFY(!cache.keep(kKey, entry));
}

void TestTokenCache::aFileCutWhileItIsRead()
{
    const fs::path entry = keepOne(300);
    const auto found = TokenCache(folder()).find(kKey);
    QVERIFY(found);
    fs::resize_file(entry / "numbers.bin", 100);
    verifyMentions(errorOf([&] { (void)found->data.samples[299]; }), {"bad_file", "numbers.bin"});
}

void TestTokenCache::theSizeIsBounded()
{
    const auto now = fs::file_time_type::clock::now();
    for (int i = 0; i < 4; ++i) {
        const fs::path entry = keepOne(1000, std::string(63, 'c') + std::to_string(i));
        fs::last_write_time(entry / "facts.json", now - std::chrono::hours(10 - i));
    }
    fs::last_write_time(folder() / (std::string(63, 'c') + "0") / "facts.json", now); // used again
    std::uint64_t one = 0;
    for (const auto& file : fs::directory_iterator(folder() / (std::string(63, 'c') + "1")))
        one += file.file_size();
    const TokenCache small(folder(), 3 * one + 100);
    QVERIFY(small.keep(kKey, entryOf(1000, small.begin(kKey))));
    QStringList left;
    for (const auto& entry : fs::directory_iterator(folder()))
        left += QString::fromStdString(entry.path().filename().string()).right(1);
    left.sort();
    QCOMPARE(left, (QStringList{"0", "3", "a"}));
    const TokenCache tiny(folder(), 1);
    QVERIFY(tiny.keep(std::string(64, 'd'), entryOf(1000, tiny.begin(std::string(64, 'd')))));
    QCOMPARE(entriesIn(folder()), std::size_t{1}); // the newest stays, however large
}

void TestTokenCache::leftOversOfAKilledProcess()
{
    const auto now = fs::file_time_type::clock::now();
    const fs::path old = folder() / (kKey + ".part-1-1"), fresh = folder() / (kKey + ".part-1-2");
    for (const fs::path& part : {old, fresh})
        fs::create_directories(part);
    fs::last_write_time(old, now - std::chrono::hours(25));
    (void)keepOne(10);
    QVERIFY(!fs::exists(old));
    QVERIFY(fs::exists(fresh)); // another process may be at it
}

void TestTokenCache::keysTellApart()
{
    DataFiles files;
    std::string rows = "sentence\tlabel\n";
    for (int i = 0; rows.size() < 5'000'000; ++i)
        rows += "one sentence of many, number " + std::to_string(i) + "\t" + std::to_string(i % 2) + "\n";
    const fs::path model = files.write("vocab.txt", "[UNK]\n").parent_path();
    TaskConfig task;
    task.train = files.write("a.tsv", rows);
    SplitSource source{"train", task.train, task, SplitSource::Part::All, {}};
    const TokenSettings settings{model, 128, 1};
    const std::string key = splitKey(source, {}, settings);
    QCOMPARE(key.size(), std::size_t{64});
    QCOMPARE(splitKey(source, {}, settings), key);
    source.file = files.write("b.tsv", rows);
    source.task.train = source.file;
    QCOMPARE(splitKey(source, {}, settings), key); // the content counts, not its place
    std::set<std::string> keys{key};
    const auto isNew = [&](const std::string& other) { return keys.insert(other).second; };
    source.file = files.write("c.tsv", rows + "x\t1\n");
    QVERIFY(isNew(splitKey(source, {}, settings)));
    source.file = task.train;
    QVERIFY(isNew(splitKey(source, {"1", "0"}, settings)));
    QVERIFY(isNew(splitKey(source, {}, {model, 127, 1})));
    QVERIFY(isNew(splitKey(source, {}, {model, 128, 2})));
    source.part = SplitSource::Part::Kept;
    QVERIFY(isNew(splitKey(source, {}, settings)));
    source.part = SplitSource::Part::All;
    source.limit = 100;
    QVERIFY(isNew(splitKey(source, {}, settings)));
    source.limit.reset();
    source.task.labelColumn = "label";
    QVERIFY(isNew(splitKey(source, {}, settings)));
    source.task.labelColumn.clear();
    (void)files.write("vocab.txt", "[UNK]\nword\n");
    QVERIFY(isNew(splitKey(source, {}, settings)));
    source.file = files.write("small.tsv", "sentence\tlabel\nx\t1\n");
    QCOMPARE(splitKey(source, {}, settings), std::string());
    QCOMPARE(splitKey(source, {}, {{}, 128, 1}), std::string());
}

void TestTokenCache::keysTellLabelFilesApart()
{
    DataFiles files;
    std::string rows, labels;
    while (rows.size() < 5'000'000) {
        rows += R"({"goal": "dry a cup", "sol1": "use a sponge", "sol2": "use a towel"})"
                "\n";
        labels += "1\n";
    }
    TaskConfig task;
    task.preset = "piqa";
    task.kind = TaskKind::CausalLm;
    task.train = files.write("train.jsonl", rows);
    const SplitSource source{"train", task.train, task, SplitSource::Part::All, {}};
    const TokenSettings settings{files.write("vocab.txt", "[UNK]\n").parent_path(), 128, 1};
    std::set<std::string> keys{splitKey(source, {}, settings)};
    (void)files.write("train-labels.lst", labels);
    QVERIFY(keys.insert(splitKey(source, {}, settings)).second);
    labels.front() = '0'; // at once, and of the same length
    (void)files.write("train-labels.lst", labels);
    QVERIFY(keys.insert(splitKey(source, {}, settings)).second);
    labels.front() = '1';
    (void)files.write("train-labels.lst", labels);
    QVERIFY(!keys.insert(splitKey(source, {}, settings)).second);
}

void TestTokenCache::aTaskIsTheSameFromTheCache()
{
    DataFiles files;
    std::string rows = "sentence\tlabel\n";
    for (int i = 0; rows.size() < 30'000'000; ++i) {
        for (int word = 0; word < 30; ++word)
            rows += std::to_string(word * i % 1013) + " ";
        rows += i % 3 == 0 ? "\tmaybe\n" : i % 2 == 0 ? "\tyes\n" : "\tno\n";
    }
    TaskConfig task;
    task.train = files.write("train.tsv", rows);
    task.validationFraction = 0.1;
    ModelShape model;
    model.family = &kBert;
    model.folder = files.write("vocab.txt", "[UNK]\n").parent_path();
    model.maxPositions = 512;
    const WordTokenizer tokenizer;
    const TokenSettings settings{model.folder, 64, 5};
    const TokenCache cache(folder());
    const EncodedTask first = encodeTask(task, TaskEncoder(task, model, tokenizer), settings, cache);
    QVERIFY(first.train.samples.store() != nullptr);
    const EncodedTask again = encodeTask(task, TaskEncoder(task, model, tokenizer), settings, cache);
    QVERIFY(again.train.samples.store() != nullptr && again.train.samples.store() != first.train.samples.store());
    const TaskData raw = loadTask(task, 5);
    QCOMPARE(again.labels, raw.labels);
    QCOMPARE(again.train.samples.size(), raw.train.samples.size());
    QCOMPARE(again.validation->samples.size(), raw.validation->samples.size());
    QCOMPARE(again.train.tokens, first.train.tokens);
    QCOMPARE(again.warnings.size(), raw.warnings.size());
    for (std::size_t i = 0; i < raw.warnings.size(); ++i)
        QCOMPARE(again.warnings[i].message, raw.warnings[i].message);
    for (std::size_t i = 0; i < raw.train.samples.size(); i += 97) {
        const EncodedSample sample = again.train.samples[i];
        QVERIFY(same(sample, first.train.samples[i]));
        QCOMPARE(sample.ids, tokenizer.encode(raw.train.samples[i].a, {}, 64, SpecialText::Plain).ids);
        QCOMPARE(sample.label, raw.train.samples[i].label);
    }
}

QTEST_GUILESS_MAIN(TestTokenCache)
#include "test_token_cache.moc"
