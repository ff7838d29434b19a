// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/utf8.h"
#include "pipeline_recipes.h"
#include "text/normalizers.h"
#include "text/pre_tokenizers.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <unicode/uchar.h>

using namespace engine;
using nlohmann::json;

namespace {

using Points = std::set<std::int64_t>;
constexpr std::int64_t kPoints = 0x110000;

QString python()
{
    const QString named = qEnvironmentVariable("SIBO_TOOLS_PYTHON");
    return named.isEmpty() ? SIBO_SOURCE_DIR "/build/tools-venv/bin/python" : named;
}

bool isPoint(std::int64_t c)
{
    return c < 0xD800 || c >= 0xE000;
}

std::string textOf(std::int64_t c)
{
    std::string text;
    appendUtf8(text, static_cast<char32_t>(c));
    return text;
}

/// Runs fuzz_pipeline.py and reads what it writes.
json run(const QString& mode, const QStringList& arguments)
{
    const QTemporaryDir folder;
    const QString out = folder.filePath("out.json");
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(python(), QStringList{SIBO_SOURCE_DIR "/tests/engine/text/fuzz_pipeline.py", mode, out} + arguments);
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        qFatal("fuzz_pipeline.py failed");
    return readJsonFile(out.toStdString());
}

Points fromRanges(const json& ranges)
{
    Points points;
    for (const json& range : ranges)
        for (std::int64_t c = range.at(0); c <= range.at(1); ++c)
            if (isPoint(c))
                points.insert(c);
    return points;
}

/// Code points that the splitter keeps.
Points keptBy(const PreTokenizer& splitter)
{
    Points points;
    Pieces pieces;
    for (std::int64_t c = 0; c < kPoints; ++c) {
        if (!isPoint(c))
            continue;
        pieces.text = textOf(c);
        pieces.spans = {{0, pieces.text.size(), true}};
        splitter.apply(pieces);
        if (!pieces.spans.empty())
            points.insert(c);
    }
    return points;
}

std::map<std::string, std::shared_ptr<const PreTokenizer>> ourSplitters(const json& names)
{
    std::map<std::string, std::shared_ptr<const PreTokenizer>> all;
    for (const auto& [name, ranges] : names.items())
        if (name.starts_with('\\'))
            all[name] = std::make_shared<PatternSplitter>(Pattern(name + "+", name), SplitBehavior::Removed, true);
    all["not white space"] = std::make_shared<CharacterSplitter>();
    all["word or other"] = std::make_shared<WordSplitter>();
    auto marks = std::make_shared<CharacterSplitter>();
    marks->kind = CharacterSplitter::Kind::BertPunctuation;
    all["not punctuation"] = marks;
    return all;
}

std::map<std::string, std::shared_ptr<const Normalizer>> ourNormalizers()
{
    using Form = UnicodeNormalizer::Form;
    std::map<std::string, std::shared_ptr<const Normalizer>> all;
    for (const auto& [name, form] :
         {std::pair{"NFC", Form::Nfc}, {"NFD", Form::Nfd}, {"NFKC", Form::Nfkc}, {"NFKD", Form::Nfkd}}) {
        auto made = std::make_shared<UnicodeNormalizer>();
        made->form = form;
        all[name] = made;
    }
    all["Lowercase"] = std::make_shared<LowercaseNormalizer>();
    all["StripAccents"] = std::make_shared<StripAccentsNormalizer>();
    return all;
}

void addDifferences(const Points& ours, const Points& theirs, Points& out)
{
    std::set_symmetric_difference(ours.begin(), ours.end(), theirs.begin(), theirs.end(),
                                  std::inserter(out, out.end()));
}

Points changedOtherwise(const Normalizer& normalizer, const json& theirs)
{
    std::map<std::int64_t, std::string> wanted;
    for (const json& entry : theirs)
        wanted[entry.at(0)] = entry.at(1);
    Points points;
    for (std::int64_t c = 0; c < kPoints; ++c) {
        if (!isPoint(c) || c == '\n')
            continue;
        NormalText text{textOf(c), true};
        normalizer.apply(text);
        const auto found = wanted.find(c);
        if (text.text != (found == wanted.end() ? textOf(c) : found->second))
            points.insert(c);
    }
    return points;
}

Points digits()
{
    CharacterSplitter splitter;
    splitter.kind = CharacterSplitter::Kind::Numeric;
    return [&] {
        Points all, rest = keptBy(splitter); // Removed: numeric ones go
        for (std::int64_t c = 0; c < kPoints; ++c)
            if (isPoint(c) && !rest.contains(c))
                all.insert(c);
        return all;
    }();
}

/// Whether a character came after Unicode 14, which PCRE2 10.42 has, so that a table may lack it.
bool isRecent(std::int64_t c)
{
    UVersionInfo age;
    u_charAge(static_cast<UChar32>(c), age);
    return age[0] == 0 || age[0] > 14;
}

} // namespace

class TestPipelineFuzz : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void codePointsOfOtherClass();
    void madeUpStrings();

private:
    Points m_excluded;
};

void TestPipelineFuzz::initTestCase()
{
    if (!QFileInfo::exists(python()))
        QSKIP("no Python with tokenizers: SIBO_TOOLS_PYTHON names none and build/tools-venv is absent (packaging/test "
              "makes it)");
}

// The libraries' Unicode tables are of different years. Only characters newer than the oldest of them may differ.
void TestPipelineFuzz::codePointsOfOtherClass()
{
    const json theirs = run("classes", {});
    const auto splitters = ourSplitters(theirs.at("split"));
    for (const auto& [name, ranges] : theirs.at("split").items()) {
        Points differing;
        addDifferences(keptBy(*splitters.at(name)), fromRanges(ranges), differing);
        qInfo("%s: %zu code points of another class", name.c_str(), differing.size());
        m_excluded.insert(differing.begin(), differing.end());
    }
    for (const auto& [name, normalizer] : ourNormalizers()) {
        const Points differing = changedOtherwise(*normalizer, theirs.at("change").at(name));
        qInfo("%s: %zu code points with another result", name.c_str(), differing.size());
        m_excluded.insert(differing.begin(), differing.end());
    }
    addDifferences(digits(), theirs.at("digits").get<Points>(), m_excluded);
    QStringList old;
    for (const std::int64_t c : m_excluded)
        if (!isRecent(c))
            old << QString::number(c, 16);
    qInfo("%zu code points are left out of the made-up strings", m_excluded.size());
    QVERIFY2(old.isEmpty(), qPrintable(QStringLiteral("not new, but of another class: ") + old.join(' ').left(1000)));
}

void TestPipelineFuzz::madeUpStrings()
{
    constexpr int kStrings = 20'000;
    recipes::Folder place;
    place.with("excluded.json", json(m_excluded).dump());
    const QString list = QString::fromStdString((place.path() / "excluded.json").string());
    const json cases = run("strings", {list, QString::number(kStrings), "20261124"});
    std::map<std::string, std::unique_ptr<Tokenizer>> loaded;
    int compared = 0;
    for (const json& test : cases) {
        const auto text = test.at("a").get<std::string>();
        for (const auto& [name, wanted] : test.items()) {
            if (name == "a")
                continue;
            auto& tokenizer = loaded[name];
            if (!tokenizer)
                tokenizer = recipes::load(name);
            for (const std::size_t mode : {0u, 1u}) {
                const auto special = mode == 0 ? SpecialText::Plain : SpecialText::Token;
                QVERIFY2(recipes::outcome(*tokenizer, text, special) == wanted.at(mode).get<std::string>(),
                         qPrintable(QString::fromStdString(name + ": " + json(text).dump(-1, ' ', true))));
                ++compared;
            }
        }
    }
    QCOMPARE(compared, kStrings * 6);
}

QTEST_GUILESS_MAIN(TestPipelineFuzz)
#include "test_pipeline_fuzz.moc"
