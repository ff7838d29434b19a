// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "base/posix_file.h"
#include "base/sha256.h"
#include "error_code.h"
#include "size_limit.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace engine;
namespace fs = std::filesystem;

class TestFiles : public QObject {
    Q_OBJECT

private slots:
    void init();
    void writesAndReplaces();
    void fullDiskKeepsTheOldContent();
    void deviceWithoutSpaceIsDiskFull();
    void missingFolderIsNamed();
    void sizeCapIsKept();
    void readingRefusesOtherThanFiles();
    void earlyEndNamesTheByte();
    void sha256OfKnownTexts();
    void sha256OfAFile();
    void freeSpaceOfAPathToBe();
    void folderIsReplacedWhole();

private:
    fs::path at(const char* name) const { return fs::path(m_dir->path().toStdString()) / name; }
    QStringList names() const
    {
        return QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestFiles::folderIsReplacedWhole()
{
    const auto fill = [&](const char* folder, const char* file) {
        createFolders(at(folder));
        writeFileAtomically(at(folder) / file, file);
    };
    fill("fresh", "one");
    replaceFolder(at("fresh"), at("folder")); // nothing there yet
    QVERIFY(fs::exists(at("folder") / "one"));
    fill("fresh", "two");
    replaceFolder(at("fresh"), at("folder"));
    QVERIFY(fs::exists(at("folder") / "two"));
    QVERIFY(!fs::exists(at("folder") / "one"));
    QCOMPARE(names(), QStringList{"folder"});
    QCOMPARE(codeOf([&] { replaceFolder(at("absent"), at("folder")); }), ErrorCode::MissingFile);
    QVERIFY(fs::exists(at("folder") / "two"));
}

void TestFiles::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestFiles::writesAndReplaces()
{
    writeFileAtomically(at("a"), "one");
    QCOMPARE(readWholeFile(at("a")), std::string("one"));
    const std::string binary("two\0\xFF", 5);
    writeFileAtomically(at("a"), std::as_bytes(std::span(binary)));
    QCOMPARE(readWholeFile(at("a")), binary);
    writeFileAtomically(at("a"), std::string_view());
    QCOMPARE(fileSize(at("a")), std::uint64_t{0});
    QCOMPARE(names(), QStringList{"a"});
}

void TestFiles::fullDiskKeepsTheOldContent()
{
    const std::string old = "the old content";
    const std::string larger(4096, 'x');
    writeFileAtomically(at("a"), old);
    for (const rlim_t bytes : {0, 1, 100, 4095}) {
        ErrorCode code{};
        {
            const SizeLimit limit(bytes);
            code = codeOf([&] { writeFileAtomically(at("a"), larger); });
        }
        QCOMPARE(code, ErrorCode::DiskFull);
        QCOMPARE(readWholeFile(at("a")), old);
        QCOMPARE(names(), QStringList{"a"});
    }
    const SizeLimit enough(4096);
    writeFileAtomically(at("a"), larger);
    QCOMPARE(readWholeFile(at("a")), larger);
}

void TestFiles::deviceWithoutSpaceIsDiskFull()
{
    if (!fs::exists("/dev/full"))
        QSKIP("this system has no /dev/full");
    PosixFile full = PosixFile::open("/dev/full", O_WRONLY);
    try {
        full.write("x");
        QFAIL("written");
    } catch (const EngineError& error) {
        QCOMPARE(error.code(), ErrorCode::DiskFull);
        QCOMPARE(error.where(), std::string("/dev/full"));
        QVERIFY(!error.hint().empty());
    }
}

void TestFiles::missingFolderIsNamed()
{
    QCOMPARE(codeOf([&] { writeFileAtomically(at("no/such"), "x"); }), ErrorCode::MissingFile);
    QCOMPARE(codeOf([&] { (void)readWholeFile(at("none")); }), ErrorCode::MissingFile);
    QCOMPARE(codeOf([&] { (void)fileSize(at("none")); }), ErrorCode::MissingFile);
}

void TestFiles::sizeCapIsKept()
{
    writeFileAtomically(at("a"), "12345");
    QCOMPARE(readWholeFile(at("a"), 5), std::string("12345"));
    QCOMPARE(codeOf([&] { (void)readWholeFile(at("a"), 4); }), ErrorCode::BadFile);
}

void TestFiles::readingRefusesOtherThanFiles()
{
    QCOMPARE(codeOf([&] { (void)readWholeFile(at("")); }), ErrorCode::MissingFile);
    QCOMPARE(::mkfifo(at("pipe").c_str(), 0600), 0);
    QCOMPARE(codeOf([&] { (void)readWholeFile(at("pipe")); }), ErrorCode::BadFile);
    QCOMPARE(codeOf([&] { (void)readWholeFile("/dev/null"); }), ErrorCode::BadFile);
}

void TestFiles::earlyEndNamesTheByte()
{
    writeFileAtomically(at("a"), "12345");
    const PosixFile file = PosixFile::openForReading(at("a"));
    std::array<std::byte, 3> part{};
    file.readAt(2, part);
    QCOMPARE(static_cast<char>(part[2]), '5');
    try {
        file.readAt(3, part);
        QFAIL("read");
    } catch (const EngineError& error) {
        QCOMPARE(error.code(), ErrorCode::BadFile);
        QCOMPARE(error.byteOffset().value(), std::uint64_t{5});
    }
}

void TestFiles::sha256OfKnownTexts()
{
    QCOMPARE(sha256(std::string_view()),
             std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(sha256("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void TestFiles::sha256OfAFile()
{
    // Sizes around the piece that is read at a time.
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, (std::size_t{1} << 20) - 1, std::size_t{1} << 20,
                                   (std::size_t{1} << 20) + 1}) {
        const std::string text(size, 'q');
        writeFileAtomically(at("a"), text);
        QCOMPARE(sha256OfFile(at("a")), sha256(text));
    }
}

void TestFiles::freeSpaceOfAPathToBe()
{
    QVERIFY(freeDiskSpace(at("")) > 0);
    QVERIFY(freeDiskSpace(at("not/yet/there")) > 0);
}

QTEST_APPLESS_MAIN(TestFiles)
#include "test_files.moc"
