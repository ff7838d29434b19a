// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/safetensors.h"
#include "io/safetensors_writer.h"
#include "raw_safetensors.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>
#include <limits>

using engine::DType;
using engine::TensorView;

class TestSafetensorsWriter : public QObject {
    Q_OBJECT

private slots:
    void bytesOfTheReference();
    void roundTrip();
    void headerIsPadded();
    void replacesAtomically();
    void refuses_data();
    void refuses();
    void reportsWhatCannotBeWritten();

private:
    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

namespace {

template<typename T, std::size_t N>
TensorView view(const char* name, DType type, std::vector<std::int64_t> shape, const T (&values)[N])
{
    return {name, type, std::move(shape), std::as_bytes(std::span(values))};
}

} // namespace

void TestSafetensorsWriter::bytesOfTheReference()
{
    const float b[] = {1.0f, -2.5f, 3.25f, 0.0f, 1e-30f, 65504.0f}, a[] = {0.5f}, scalar[] = {-7.0f};
    const std::uint16_t half[] = {0x3C00, 0xB800, 0x4000}, bfloat[] = {0x3F80, 0xBF00};
    const double number[] = {0.1};
    const std::uint8_t flags[] = {1, 0, 1}, u8[] = {0, 255};
    const std::int8_t i8[] = {-128, 127}, one[] = {1};
    const std::int16_t i16[] = {-32768};
    const std::int32_t i32[] = {std::numeric_limits<std::int32_t>::min()};
    const std::int64_t i64[] = {std::numeric_limits<std::int64_t>::min(), 5};
    const std::vector<TensorView> tensors{
        view("b.float", DType::F32, {2, 3}, b),   view("a.float", DType::F32, {1}, a),
        view("c.scalar", DType::F32, {}, scalar), {"empty", DType::F32, {0, 4}, {}},
        view("half", DType::F16, {3}, half),      view("bfloat", DType::BF16, {2}, bfloat),
        view("double", DType::F64, {1}, number),  view("bool", DType::Bool, {3}, flags),
        view("u8", DType::U8, {2}, u8),           view("i8", DType::I8, {2}, i8),
        view("i16", DType::I16, {1}, i16),        view("i32", DType::I32, {1}, i32),
        view("i64", DType::I64, {2}, i64),        view("quote \" and \\ and tab \t λ", DType::I8, {1}, one)};
    const QString path = m_folder.filePath("reference.safetensors");
    engine::writeSafetensors(path.toStdString(), tensors);
    const QByteArray expected = content(QStringLiteral(SIBO_FIXTURES_DIR "/goldens/reference.safetensors"));
    QVERIFY(!expected.isEmpty());
    QCOMPARE(content(path), expected);
}

void TestSafetensorsWriter::roundTrip()
{
    const float values[] = {1, 2, 3, std::numeric_limits<float>::quiet_NaN()};
    const std::int64_t ids[] = {-5};
    const std::string path = m_folder.filePath("round.safetensors").toStdString();
    engine::writeSafetensors(path,
                             std::vector{view("w", DType::F32, {2, 2}, values), view("ids", DType::I64, {1, 1}, ids)},
                             {{"format", "pt"}, {"step", "12"}});
    const engine::SafetensorsFile file(path);
    QCOMPARE(file.metadata(), (std::map<std::string, std::string>{{"format", "pt"}, {"step", "12"}}));
    std::array<std::byte, sizeof values> data;
    file.read(*file.find("w"), data);
    QVERIFY(std::memcmp(data.data(), values, sizeof values) == 0);
    QCOMPARE(engine::countNonFinite(DType::F32, data), 1u);
    QCOMPARE(file.find("ids")->shape, (std::vector<std::int64_t>{1, 1}));
    QCOMPARE(file.tensors().front().name, std::string("ids"));
}

void TestSafetensorsWriter::headerIsPadded()
{
    const std::uint8_t value[] = {1};
    for (int n = 1; n <= 9; ++n) {
        const QString path = m_folder.filePath("padded.safetensors");
        const std::string name(static_cast<std::size_t>(n), 'n');
        engine::writeSafetensors(path.toStdString(), std::vector{view(name.c_str(), DType::U8, {1}, value)},
                                 std::map<std::string, std::string>{});
        const engine::SafetensorsFile file(path.toStdString());
        QCOMPARE(file.tensors()[0].offset % 8, 0u);
        QVERIFY(file.metadata().empty());
    }
}

void TestSafetensorsWriter::replacesAtomically()
{
    const std::uint8_t first[] = {1}, second[] = {2, 2};
    const QString folder = m_folder.filePath("replaced");
    QVERIFY(QDir().mkdir(folder));
    const std::string path = (folder + "/a.safetensors").toStdString();
    engine::writeSafetensors(path, std::vector{view("x", DType::U8, {1}, first)});
    const engine::SafetensorsFile old(path);
    engine::writeSafetensors(path, std::vector{view("x", DType::U8, {2}, second)});
    std::array<std::byte, 1> data;
    old.read(*old.find("x"), data); // the old file lives on behind its descriptor
    QCOMPARE(std::to_integer<int>(data[0]), 1);
    QCOMPARE(engine::SafetensorsFile(path).find("x")->bytes, 2u);
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{"a.safetensors"});
}

void TestSafetensorsWriter::refuses_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("name-used-twice") << 0;
    QTest::newRow("reserved-name") << 1;
    QTest::newRow("too-few-bytes") << 2;
    QTest::newRow("negative-length") << 3;
}

void TestSafetensorsWriter::refuses()
{
    QFETCH(int, which);
    static const std::uint8_t value[] = {1};
    const std::vector<std::vector<TensorView>> cases{
        {view("x", DType::U8, {1}, value), view("y", DType::U8, {1}, value), view("x", DType::Bool, {1}, value)},
        {view("__metadata__", DType::U8, {1}, value)},
        {view("x", DType::F32, {1}, value)},
        {view("x", DType::U8, {-1}, value)}};
    const QString path = m_folder.filePath("refused.safetensors");
    const auto error =
        raw::errorOf([&] { engine::writeSafetensors(path.toStdString(), cases[static_cast<std::size_t>(which)]); });
    QVERIFY(error.has_value());
    QCOMPARE(static_cast<int>(error->code()), static_cast<int>(engine::ErrorCode::Internal));
    QVERIFY(!QFile::exists(path));
}

void TestSafetensorsWriter::reportsWhatCannotBeWritten()
{
    const std::uint8_t value[] = {1};
    const std::vector tensors{view("x", DType::U8, {1}, value)};
    const std::string inNoFolder = m_folder.filePath("absent/a.safetensors").toStdString();
    QVERIFY(raw::errorOf([&] { engine::writeSafetensors(inNoFolder, tensors); }).has_value());
    // A folder of that name cannot be replaced by a file; the draft beside it must not stay.
    const QString folder = m_folder.filePath("busy");
    QVERIFY(QDir().mkpath(folder + "/a.safetensors/inside"));
    const auto error =
        raw::errorOf([&] { engine::writeSafetensors((folder + "/a.safetensors").toStdString(), tensors); });
    QVERIFY(error.has_value());
    QVERIFY(error->where().find("a.safetensors") != std::string::npos);
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList());
}

QTEST_GUILESS_MAIN(TestSafetensorsWriter)
#include "test_safetensors_writer.moc"
