// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run_export.h"
#include "made_study.h"
#include "report/event_file_text.h"
#include "report/tensorboard.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <bit>
#include <cmath>
#include <limits>

using namespace engine;

/// Event files, byte by byte and as TensorBoard's own loader reads them.
class TestTensorBoard : public QObject {
    Q_OBJECT

private slots:
    void recordsAreFramed();
    void versionComesFirst();
    void scalarsAreEncoded();
    void startTimes_data();
    void startTimes();
    void tensorBoardReadsEveryValue();
    void hparamsPageShowsLambdaAndResult();

private:
    QJsonObject readBack(const std::vector<RunRecord>& runs);
};

void TestTensorBoard::recordsAreFramed()
{
    // Length 3, its masked checksum, "abc", the checksum of "abc": by the definition, with the CRC's known value.
    const std::uint32_t crc = 0x364B3FB7; // CRC-32C of "abc"
    QCOMPARE(maskedCrc("abc"), ((crc >> 15) | (crc << 17)) + 0xA282EAD8u);
    const QByteArray record = QByteArray::fromStdString(tfRecord("abc"));
    QCOMPARE(record.size(), 8 + 4 + 3 + 4);
    QCOMPARE(record.left(8), QByteArray("\3\0\0\0\0\0\0\0", 8));
    QCOMPARE(record.mid(12, 3), QByteArray("abc"));
    QCOMPARE(record.right(4).toHex(), QByteArray("6e57f121")); // by TensorBoard's own masked_crc32c
}

void TestTensorBoard::versionComesFirst()
{
    const QByteArray file = QByteArray::fromStdString(EventFileText(1.5).bytes());
    // wall_time (field 1, double 1.5), file_version (field 3, 13 bytes)
    QCOMPARE(file.mid(12, 24), QByteArray::fromHex("09000000000000f83f") + QByteArray("\x1a\x0d"
                                                                                      "brain.Event:2"));
}

void TestTensorBoard::scalarsAreEncoded()
{
    EventFileText file(0);
    const auto before = static_cast<qsizetype>(file.bytes().size());
    file.addScalars(2, 300, {});
    QCOMPARE(static_cast<qsizetype>(file.bytes().size()), before);
    file.addScalars(2, 300, {{"a/b", 0.5}});
    const QByteArray event = QByteArray::fromStdString(file.bytes()).mid(before + 12).chopped(4);
    // wall_time 2.0, step 300, summary {value {tag "a/b", simple_value 0.5f}}
    QCOMPARE(event.toHex(), QByteArray("09000000000000004010ac022a0c0a0a0a03612f62150000003f"));
}

void TestTensorBoard::startTimes_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<double>("seconds");
    QTest::newRow("epoch") << std::string("1970-01-01T00:00:00Z") << 0.0;
    QTest::newRow("billion") << std::string("2001-09-09T01:46:40Z") << 1e9;
    QTest::newRow("leap day") << std::string("2024-02-29T12:00:00Z") << 1709208000.0;
    QTest::newRow("fraction") << std::string("2001-09-09T01:46:40.25Z") << 1e9 + 0.25;
    for (const char* bad : {"", "soon", "2026-13-01T00:00:00Z", "2025-02-29T00:00:00Z", "2026-11-24 10:15:00",
                            "2026-11-24T10:15:00", "2026-11-24T25:00:00Z", "2026-11-24T10:15:00xZ", "Z"})
        QTest::newRow(*bad == '\0' ? "empty" : bad) << std::string(bad) << std::nan("");
}

void TestTensorBoard::startTimes()
{
    QFETCH(std::string, text);
    QFETCH(double, seconds);
    const std::optional<double> found = unixTime(text);
    QCOMPARE(found.has_value(), std::isfinite(seconds));
    if (found)
        QCOMPARE(*found, seconds);
}

QJsonObject TestTensorBoard::readBack(const std::vector<RunRecord>& runs)
{
    const QTemporaryDir folder;
    const std::filesystem::path to = folder.filePath("logs").toStdString();
    const FiguresExport result = exportFigures({{std::nullopt, runs}}, FiguresForm::TensorBoard, to);
    if (result.files.size() != runs.size())
        qFatal("one file a run");
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QString named = qEnvironmentVariable("SIBO_TOOLS_PYTHON");
    process.start(named.isEmpty() ? SIBO_SOURCE_DIR "/build/tools-venv/bin/python" : named,
                  {SIBO_CHECK_TENSORBOARD, QString::fromStdString(to.string())});
    if (!process.waitForFinished(100'000) || process.exitCode() != 0)
        return {};
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

namespace {

constexpr double kStart = 1795515300; // 2026-11-24T10:15:00Z

bool hasTensorBoard()
{
    const QString named = qEnvironmentVariable("SIBO_TOOLS_PYTHON");
    const QString python = named.isEmpty() ? SIBO_SOURCE_DIR "/build/tools-venv/bin/python" : named;
    return QProcess::execute(python, {"-c", "import tensorboard"}) == 0;
}
constexpr const char* kNoTensorBoard =
    "no Python with tensorboard: neither SIBO_TOOLS_PYTHON nor build/tools-venv has it (packaging/test makes it)";

/// What a tag must hold: wall time, step, value.
using Rows = std::vector<std::array<double, 3>>;

std::map<std::string, Rows> expectedOf(const RunRecord& run)
{
    std::map<std::string, Rows> rows;
    for (const Event& event : run.events) {
        const auto add = [&](const std::string& tag, std::int64_t step, double value) {
            rows[tag].push_back({kStart + event.time, static_cast<double>(step), value});
        };
        if (const auto* done = std::get_if<StepDone>(&event.body)) {
            add("train/loss", done->step, done->loss.value_or(std::nan("")));
            add("train/learning_rate", done->step, done->lr);
            add("train/epoch", done->step, done->epoch);
            add("train/tokens", done->step, static_cast<double>(done->tokens));
            add("train/seconds", done->step, done->seconds);
            add("train/memory_bytes", done->step, static_cast<double>(done->memoryBytes));
            if (done->gradNorm)
                add("train/grad_norm", done->step, *done->gradNorm);
            for (const auto& [name, lambda] : done->lambdas)
                add("lambda/" + name, done->step, lambda);
        } else if (const auto* eval = std::get_if<EvalDone>(&event.body)) {
            const std::string group = eval->split + (eval->adapter.empty() ? "" : "-" + eval->adapter);
            add(group + "/primary", eval->step, eval->primary);
            for (const auto& [metric, value] : eval->metrics)
                add(group + "/" + metric, eval->step, value);
        } else if (const auto* measured = std::get_if<SimilarityMeasured>(&event.body)) {
            for (std::size_t i = 0; i < measured->layers.size(); ++i) {
                const std::string layer = "/layer_0" + std::to_string(i);
                add("similarity" + layer, measured->step, measured->layers[i]);
                add("across" + layer, measured->step, measured->across[i]);
                add("excess" + layer, measured->step, measured->layers[i] - measured->across[i]);
                add("retention" + layer, measured->step, measured->retention[i]);
            }
            for (const auto& [site, share] : measured->share)
                add("share/" + site, measured->step, share);
        }
    }
    return rows;
}

std::vector<RunRecord> studyWithEverything()
{
    std::vector<RunRecord> runs = made::demo(60);
    for (Event& event : runs[1].events) {
        if (auto* e = std::get_if<StepDone>(&event.body)) {
            e->lambdas = {{"all", 0.3 + 0.001 * static_cast<double>(e->step)}};
            if (e->step == 30) {
                e->loss.reset();
                e->gradNorm.reset();
            }
        }
        if (auto* e = std::get_if<SimilarityMeasured>(&event.body))
            e->share = {{"layer.0.query", 0.25}, {"layer.5.value", 0.75}};
    }
    runs[2].summary.state = RunState::Failed;
    return runs;
}

} // namespace

void TestTensorBoard::tensorBoardReadsEveryValue()
{
    if (!hasTensorBoard())
        QSKIP(kNoTensorBoard);
    const std::vector<RunRecord> runs = studyWithEverything();
    const QJsonObject scalars = readBack(runs)["scalars"].toObject();
    QCOMPARE(scalars.size(), static_cast<qsizetype>(runs.size()));
    for (const RunRecord& run : runs) {
        const QJsonObject tags = scalars[QString::fromStdString(run.summary.name)].toObject();
        const auto expected = expectedOf(run);
        QCOMPARE(tags.size(), static_cast<qsizetype>(expected.size()));
        for (const auto& [tag, rows] : expected) {
            const QJsonArray found = tags[QString::fromStdString(tag)].toArray();
            QVERIFY2(found.size() == static_cast<qsizetype>(rows.size()), tag.c_str());
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const QJsonArray row = found[static_cast<qsizetype>(i)].toArray();
                QVERIFY(row[0].toDouble() == rows[i][0] && row[1].toDouble() == rows[i][1]);
                QVERIFY2(std::isnan(rows[i][2])
                             ? row[2].isNull()
                             : row[2].toDouble() == static_cast<double>(static_cast<float>(rows[i][2])),
                         tag.c_str());
            }
        }
    }
}

void TestTensorBoard::hparamsPageShowsLambdaAndResult()
{
    if (!hasTensorBoard())
        QSKIP(kNoTensorBoard);
    const std::vector<RunRecord> runs = studyWithEverything();
    const QJsonObject page = readBack(runs);
    QCOMPARE(page["keys"].toObject()["sibo.lambda"].toString(), QString("λ"));
    const QJsonArray sessions = page["sessions"].toArray();
    QCOMPARE(sessions.size(), static_cast<qsizetype>(runs.size()));
    for (const RunRecord& run : runs) {
        const auto isThis = [&](const QJsonValue& session) {
            return session.toObject()["run"].toString().toStdString() == run.summary.name;
        };
        const auto found = std::find_if(sessions.begin(), sessions.end(), isThis);
        QVERIFY2(found != sessions.end(), run.summary.name.c_str());
        const QJsonObject session = found->toObject();
        QCOMPARE(session["hparams"].toObject()["sibo.lambda"].toDouble(), run.config.sibo.lambda);
        QCOMPARE(session["hparams"].toObject()["method.kind"].toString(), QString("lora"));
        QCOMPARE(session["hparams"].toObject()["train.seed"].toDouble(), 42.0);
        QCOMPARE(session["metrics"].toObject()["test-best/primary"].toDouble(),
                 static_cast<double>(static_cast<float>(run.summary.testPrimary.at("test"))));
        QCOMPARE(session["status"].toInt(), run.summary.state == RunState::Failed ? 2 : 1);
    }
}

QTEST_GUILESS_MAIN(TestTensorBoard)
#include "test_tensorboard.moc"
