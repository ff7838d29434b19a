// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "error_code.h"
#include "sample_run.h"
#include "size_limit.h"

#include <QTemporaryDir>
#include <QTest>

using namespace engine;
namespace fs = std::filesystem;

class TestFullDisk : public QObject {
    Q_OBJECT

private slots:
    void init();
    void atStartNothingIsLeftBehind();
    void aStudyThatCannotBeWrittenIsNotThere();
    void anEventIsWrittenWholeOrNotAtAll();
    void theSummaryKeepsItsOldContent();
    void readOnlyLibraryIsAnError();

private:
    fs::path library() const { return m_dir->path().toStdString(); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestFullDisk::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestFullDisk::atStartNothingIsLeftBehind()
{
    const auto size =
        static_cast<rlim_t>(sample::readFile(sample::writeRun(library(), "two", true) / "config.json").size());
    for (const rlim_t bytes : {rlim_t{0}, rlim_t{1}, rlim_t{50}, rlim_t{200}, size - 1}) {
        ErrorCode code{};
        {
            const SizeLimit limit(bytes);
            code = codeOf([&] {
                (void)RunWriter::create(library(), "one", sample::config(), "λ 0.6", "a-study",
                                        R"({"version": "0.1.0"})");
            });
        }
        QCOMPARE(code, ErrorCode::DiskFull);
        QVERIFY(!fs::exists(library() / "runs" / "one"));
    }
    sample::writeRun(library(), "one", true);
}

void TestFullDisk::aStudyThatCannotBeWrittenIsNotThere()
{
    StudyRecord study;
    study.folder = studiesFolder(library()) / "s";
    ErrorCode code{};
    {
        const SizeLimit limit(10);
        code = codeOf([&] { writeStudy(study); });
    }
    QCOMPARE(code, ErrorCode::DiskFull);
    QVERIFY(!fs::exists(study.folder));
}

void TestFullDisk::anEventIsWrittenWholeOrNotAtAll()
{
    const std::size_t line = toJsonLine(sample::step(1, 0.5)).size() + 1;
    for (std::size_t room = 0; room < line; room += 7) {
        const std::string name = "run-" + std::to_string(room);
        RunWriter writer = RunWriter::create(library(), name, sample::config(), "", "", "");
        writer.append(sample::step(1, 0.5));
        const std::string before = sample::readFile(writer.folder() / "events.jsonl");
        ErrorCode code{};
        {
            const SizeLimit limit(static_cast<rlim_t>(before.size() + room));
            code = codeOf([&] { writer.append(sample::step(2, 0.5)); });
        }
        QCOMPARE(code, ErrorCode::DiskFull);
        QCOMPARE(sample::readFile(writer.folder() / "events.jsonl"), before);
        writer.append(sample::step(2, 0.25)); // once there is room again, the run goes on
        QCOMPARE(readRun(writer.folder()).events.size(), std::size_t{2});
    }
}

void TestFullDisk::theSummaryKeepsItsOldContent()
{
    const fs::path folder = sample::writeRun(library(), "one", true);
    RunWriter writer = RunWriter::reopen(folder);
    writer.append(sample::finished(RunState::Stopped));
    writer.writeSummary();
    const std::string before = sample::readFile(folder / "summary.json");
    writer.append(sample::resumed(3));
    const SizeLimit limit(20);
    QCOMPARE(codeOf([&] { writer.writeSummary(); }), ErrorCode::DiskFull);
    QCOMPARE(sample::readFile(folder / "summary.json"), before);
}

void TestFullDisk::readOnlyLibraryIsAnError()
{
    const fs::path file = library() / "file";
    sample::writeFile(file, "x");
    QVERIFY(codeOf([&] { (void)RunWriter::create(file, "one", sample::config(), "", "", ""); }) != ErrorCode::Internal);
}

QTEST_APPLESS_MAIN(TestFullDisk)
#include "test_full_disk.moc"
