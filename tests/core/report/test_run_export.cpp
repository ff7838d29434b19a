// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/comparison.h"
#include "engine/run_export.h"
#include "engine/study.h"
#include "error_code.h"
#include "made_study.h"
#include "size_limit.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace engine;
namespace fs = std::filesystem;

using Table = QList<QMap<QString, QString>>; ///< rows by column name

/// An export as a folder, and its tables read back by the rules of RFC 4180.
class TestRunExport : public QObject {
    Q_OBJECT

private slots:
    void init();
    void tablesHoldEveryFigure();
    void similarityIsLong();
    void rareTablesAreLeftOut();
    void studiesAreComparedAndJudged();
    void decisionsAreRows();
    void textsAreQuoted();
    void runsAreWrittenOnce();
    void namesStayInTheFolder();
    void fullDiskLeavesNothing();
    void takenPlaceIsRefused();
    void nothingToExport();

private:
    FiguresExport write(const std::vector<RunRecord>& runs, FiguresForm form = FiguresForm::Csv) const
    {
        return exportFigures({{std::nullopt, runs}}, form, to());
    }
    fs::path to() const { return m_dir->filePath("out").toStdString(); }
    Table read(const QString& name) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestRunExport::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

static QList<QStringList> parseCsv(const QByteArray& text)
{
    QList<QStringList> rows(1);
    QByteArray cell;
    bool quoted = false;
    const auto endCell = [&] { rows.last() << QString::fromUtf8(std::exchange(cell, {})); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"' && quoted && i + 1 < text.size() && text[i + 1] == '"')
            cell += text[i++];
        else if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            endCell();
        else if (c == '\r' && !quoted && text[i + 1] == '\n') {
            endCell();
            rows << QStringList();
            ++i;
        } else
            cell += c;
    }
    rows.removeLast();
    return rows;
}

Table TestRunExport::read(const QString& name) const
{
    QFile file(QString::fromStdString(to().string()) + "/" + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QStringList> rows = parseCsv(file.readAll());
    Table table;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        if (rows[i].size() != rows[0].size())
            qFatal("%s: row %lld has %lld cells", qPrintable(name), static_cast<long long>(i),
                   static_cast<long long>(rows[i].size()));
        table << QMap<QString, QString>();
        for (qsizetype k = 0; k < rows[0].size(); ++k)
            table.last()[rows[0][k]] = rows[i][k];
    }
    return table;
}

void TestRunExport::tablesHoldEveryFigure()
{
    const std::vector<RunRecord> runs = made::demo(40);
    const FiguresExport result = write(runs);
    QCOMPARE(result.runs, std::int64_t{4});
    QVERIFY(result.notes.empty());
    const Table table = read("runs.csv"), steps = read("steps.csv"), evaluations = read("evaluations.csv");
    QCOMPARE(table.size(), 4);
    QCOMPARE(table[2]["lambda"], QString("0.4"));
    QCOMPARE(table[2]["trainable"], QString("92546"));
    QCOMPARE(steps.size(), 4 * 40);
    qsizetype step = 0, evaluation = 0;
    for (const RunRecord& run : runs)
        for (const Event& event : run.events) {
            if (const auto* done = std::get_if<StepDone>(&event.body)) {
                QCOMPARE(steps[step]["run"].toStdString(), run.summary.name);
                QCOMPARE(steps[step]["step"].toLongLong(), done->step);
                QCOMPARE(steps[step]["loss"].toDouble(), *done->loss); // every bit of the double
                QCOMPARE(steps[step++]["learning_rate"].toDouble(), done->lr);
            } else if (const auto* e = std::get_if<EvalDone>(&event.body)) {
                QCOMPARE(evaluations[evaluation]["split"].toStdString(), e->split);
                QCOMPARE(evaluations[evaluation]["adapter"].toStdString(), e->adapter);
                QCOMPARE(evaluations[evaluation]["primary"].toDouble(), e->primary);
                QCOMPARE(evaluations[evaluation++]["f1"].toDouble(), e->metrics.at("f1"));
            }
        }
    QCOMPARE(evaluations.size(), evaluation);
    const Table keys = read("configuration.csv");
    const auto lambda = std::find_if(keys.begin(), keys.end(), [&](const auto& row) {
        return row["run"].toStdString() == runs[1].summary.name && row["key"] == "sibo.lambda";
    });
    QVERIFY(lambda != keys.end() && (*lambda)["value"] == "0.2");
}

void TestRunExport::similarityIsLong()
{
    const std::vector<RunRecord> runs{made::run(0.2, {})};
    write(runs);
    const Table table = read("similarity.csv");
    QCOMPARE(table.size(), 20 * 7); // 20 measurements of h0 and six layers
    const SimilarityMeasured* last = nullptr;
    for (const Event& event : runs[0].events)
        if (const auto* e = std::get_if<SimilarityMeasured>(&event.body))
            last = e;
    QCOMPARE(table.last()["step"].toLongLong(), last->step);
    QCOMPARE(table.last()["layer"], QString("6"));
    QCOMPARE(table.last()["similarity"].toDouble(), last->layers[6]);
    QCOMPARE(table.last()["excess"].toDouble(), last->layers[6] - last->across[6]);
    QCOMPARE(table.last()["retention"].toDouble(), last->retention[6]);
}

void TestRunExport::rareTablesAreLeftOut()
{
    std::vector<RunRecord> runs = made::demo(20);
    QCOMPARE(write(runs).files.size(), std::size_t{8});
    QVERIFY(!fs::exists(to() / "lambdas.csv") && !fs::exists(to() / "shares.csv"));
    fs::remove_all(to());
    for (Event& event : runs[0].events) {
        if (auto* e = std::get_if<StepDone>(&event.body))
            e->lambdas = {{"layer 3", 0.25}};
        if (auto* e = std::get_if<SimilarityMeasured>(&event.body))
            e->share = {{"layer.0.query", 0.5}};
    }
    QCOMPARE(write(runs).files.size(), std::size_t{10});
    QCOMPARE(read("lambdas.csv").size(), 20);
    QCOMPARE(read("lambdas.csv")[0]["lambda"], QString("0.25"));
    QCOMPARE(read("shares.csv")[0]["site"], QString("layer.0.query"));
}

void TestRunExport::studiesAreComparedAndJudged()
{
    const RunGroup group = made::study({0, 0.2, 0.4}, 4);
    (void)exportFigures({group, {std::nullopt, {made::run(0.6, {})}}}, FiguresForm::Csv, to());
    const Comparison comparison = compareRuns(group.runs, &*group.study);
    const Table settings = read("settings.csv"), endpoints = read("endpoints.csv"), effects = read("effects.csv");
    QCOMPARE(settings.size(), 4);
    QCOMPARE(endpoints.size(), 13);
    for (qsizetype i = 0; i < 3; ++i) {
        const SettingFigures& setting = comparison.settings[static_cast<std::size_t>(i)];
        QCOMPARE(settings[i]["study"], QString("20261124-101500-demo"));
        QCOMPARE(settings[i]["mean"].toDouble(), *setting.mean);
        QCOMPARE(settings[i]["sd"].toDouble(), *setting.deviation);
    }
    QCOMPARE(settings[3]["study"], QString());
    for (qsizetype i = 0; i < 12; ++i)
        QCOMPARE(endpoints[i]["value"].toDouble(), *comparison.runs[static_cast<std::size_t>(i)].value);
    const Verdict verdict = judge(group.runs, &*group.study);
    const PanelVerdict& panel = verdict.panels.at(0);
    QVERIFY(panel.effects.size() == 2 && effects.size() >= 2);
    for (qsizetype i = 0; i < 2; ++i) {
        const LambdaEffect& effect = panel.effects[static_cast<std::size_t>(i)];
        QCOMPARE(effects[i]["lambda"].toDouble(), effect.lambda);
        QCOMPARE(effects[i]["difference"].toDouble(), effect.difference);
        QCOMPARE(effects[i]["seeds_low_95"].toDouble(), effect.seedsOnly->low);
        QCOMPARE(effects[i]["p_adjusted"].toDouble(), *effect.p);
        QCOMPARE(effects[i]["unit"], QString("points"));
    }
}

void TestRunExport::decisionsAreRows()
{
    RunGroup group = made::study({0, 0.2, 0.4}, 1);
    group.study->folder = m_dir->path().toStdString();
    {
        StudyWriter writer(group.study->folder);
        (void)writer.append(StudyStarted{});
        (void)writer.append(RunPruned{"b", 20, "the best 1 of 2 λ goes on", "accuracy on validation", 0.71, 0.75});
        (void)writer.append(SettingsAdded{"beside the best", {"c", "d"}, {"λ 0.3", "λ 0.5"}});
        (void)writer.append(CohortFailed{{"e"}, "disk_full", "the disk is full", "runs/e", "free some space"});
    }
    QVERIFY(exportFigures({group}, FiguresForm::Csv, to()).notes.empty());
    const Table rows = read("decisions.csv");
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[0]["decision"] + rows[0]["run"] + rows[0]["step"], QString("prunedb20"));
    QCOMPARE(rows[0]["threshold"].toDouble(), 0.75);
    QCOMPARE(rows[2]["label"], QString("λ 0.5"));
    QCOMPARE(rows[3]["rule"], QString("the disk is full: runs/e"));
    QFile events(m_dir->filePath("events.jsonl"));
    QVERIFY(events.open(QIODevice::WriteOnly) && events.write("damaged\ndamaged\n") > 0);
    events.close();
    fs::remove_all(to());
    QCOMPARE(exportFigures({group}, FiguresForm::Csv, to()).notes.size(), std::size_t{1});
    QVERIFY(!fs::exists(to() / "decisions.csv"));
    QVERIFY(fs::exists(to() / "steps.csv"));
}

void TestRunExport::textsAreQuoted()
{
    std::vector<RunRecord> runs = made::demo(20);
    runs[0].summary.label = "a,\"b\"\r\nc";
    runs[1].summary.label = "=1+1"; // no formula for a spreadsheet
    runs[2].summary.label = "\xFF";
    write(runs);
    const Table table = read("runs.csv");
    QCOMPARE(table[0]["label"], QString("a,\"b\"\r\nc"));
    QCOMPARE(table[1]["label"], QString("'=1+1"));
    QCOMPARE(table[2]["label"], QString(QChar(0xFFFD)));
}

void TestRunExport::runsAreWrittenOnce()
{
    const std::vector<RunRecord> runs = made::demo(20);
    const FiguresExport result =
        exportFigures({{std::nullopt, runs}, {std::nullopt, {runs[1], runs[0]}}}, FiguresForm::TensorBoard, to());
    QCOMPARE(result.runs, std::int64_t{4});
    QCOMPARE(result.files.size(), std::size_t{4});
    QVERIFY(fs::file_size(to() / result.files[0]) > 1000);
}

void TestRunExport::namesStayInTheFolder()
{
    std::vector<RunRecord> runs = made::demo(20);
    runs[0].summary.name = "../../outside";
    runs[1].summary.name = "..";
    runs[2].summary.name = "outside";
    runs[3].summary.name = "";
    runs[3].summary.startedAt = "yesterday";
    const FiguresExport result = write(runs, FiguresForm::TensorBoard);
    const QDir written(QString::fromStdString(to().string()));
    QCOMPARE(written.entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             (QStringList{"outside", "outside-2", "run", "run-2"}));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{"out"});
    QCOMPARE(result.notes.size(), std::size_t{1});
    QVERIFY(result.notes[0].find("no start time") != std::string::npos);
}

void TestRunExport::fullDiskLeavesNothing()
{
    const std::vector<RunRecord> runs = made::demo(200);
    for (const FiguresForm form : kFiguresForms) {
        ErrorCode code{};
        {
            const SizeLimit limit(5'000);
            code = codeOf([&] { write(runs, form); });
        }
        QCOMPARE(code, ErrorCode::DiskFull);
        QVERIFY(QDir(m_dir->path()).isEmpty());
    }
}

void TestRunExport::takenPlaceIsRefused()
{
    fs::create_directory(to());
    QFile file(QString::fromStdString((to() / "mine.txt").string()));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("kept") == 4);
    file.close();
    QCOMPARE(codeOf([&] { write(made::demo(20)); }), ErrorCode::BadConfig);
    QCOMPARE(QDir(QString::fromStdString(to().string())).entryList(QDir::Files), QStringList{"mine.txt"});
    QVERIFY(file.remove());
    write(made::demo(20)); // an empty folder may be there
    QVERIFY(fs::exists(to() / "runs.csv"));
}

void TestRunExport::nothingToExport()
{
    QCOMPARE(codeOf([&] { write({}); }), ErrorCode::BadConfig);
    QVERIFY(!fs::exists(to()));
    write({RunRecord{}}); // a run without a figure
    QVERIFY(read("steps.csv").isEmpty() && read("runs.csv").size() == 1);
}

QTEST_APPLESS_MAIN(TestRunExport)
#include "test_run_export.moc"
