// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/safetensors.h"
#include "io/safetensors_header.h"
#include "raw_safetensors.h"

#include <QtTest>
#include <random>

/// Headers changed at random, from a fixed seed: each is read or refused with an EngineError, never anything else.
class TestSafetensorsMutation : public QObject {
    Q_OBJECT

private slots:
    void mutatedHeaders();

private:
    static std::string seedHeader();
    static void mutate(std::string& text, std::mt19937_64& random);
};

std::string TestSafetensorsMutation::seedHeader()
{
    return R"({"__metadata__":{"format":"pt","note":"\u03bb"},"a.weight":{"dtype":"F32","shape":[2,3],)"
           R"("data_offsets":[0,24]},"b":{"dtype":"I64","shape":[],"data_offsets":[24,32]},)"
           R"("c":{"dtype":"BF16","shape":[4],"data_offsets":[32,40]}}     )";
}

void TestSafetensorsMutation::mutate(std::string& text, std::mt19937_64& random)
{
    static const std::vector<std::string> pieces{"{",
                                                 "}",
                                                 "[",
                                                 "]",
                                                 ",",
                                                 ":",
                                                 "\"",
                                                 "\\",
                                                 "-1",
                                                 "0",
                                                 "1e5",
                                                 "9007199254740993",
                                                 "18446744073709551615",
                                                 "null",
                                                 "true",
                                                 "F8_E5M2",
                                                 "\"shape\"",
                                                 "\"data_offsets\":[0,24]",
                                                 "\"dtype\":\"F32\"",
                                                 "\xFF",
                                                 "\\ud800",
                                                 std::string(1, '\0'),
                                                 "\"a.weight\":{}",
                                                 "__metadata__",
                                                 "[24,0]",
                                                 "99999999999999999999999"};
    const std::size_t at = random() % (text.size() + 1);
    switch (random() % 5) {
    case 0:
        text.insert(at, pieces[random() % pieces.size()]);
        break;
    case 1:
        text.erase(at, 1 + random() % 12);
        break;
    case 2:
        if (at < text.size())
            text[at] = static_cast<char>(random());
        break;
    case 3: {
        const std::string copy = text.substr(at, random() % 60);
        text.insert(random() % (text.size() + 1), copy);
        break;
    }
    default:
        if (at < text.size())
            text.replace(at, 1, std::to_string(random() % 50));
    }
}

void TestSafetensorsMutation::mutatedHeaders()
{
    std::mt19937_64 random(20240219);
    int accepted = 0, refused = 0;
    for (int i = 0; i < 6000; ++i) {
        std::string header = seedHeader();
        for (std::uint64_t n = 1 + random() % 4; n > 0; --n)
            mutate(header, random);
        const std::uint64_t fileSize = 8 + header.size() + 40;
        const auto error = raw::errorOf([&] {
            const auto read = engine::parseSafetensorsHeader(header, fileSize, "mutated.safetensors");
            std::uint64_t end = 8 + header.size();
            for (const engine::TensorEntry& entry : read.tensors) {
                if (entry.offset != end || entry.elements() * engine::elementSize(entry.dtype) != entry.bytes)
                    qFatal("a broken layout was accepted");
                end += entry.bytes;
            }
            if (end != fileSize)
                qFatal("bytes behind the last tensor were accepted");
        });
        ++(error ? refused : accepted);
        if (error)
            QVERIFY2(error->byteOffset().has_value() && *error->byteOffset() <= fileSize, error->what());
    }
    // Both kinds must occur, else the mutations test nothing.
    QVERIFY2(accepted > 100 && refused > 1000, qPrintable(QStringLiteral("%1 / %2").arg(accepted).arg(refused)));
}

QTEST_GUILESS_MAIN(TestSafetensorsMutation)
#include "test_safetensors_mutation.moc"
