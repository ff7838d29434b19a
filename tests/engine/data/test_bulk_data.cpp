// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/family.h"
#include "data/encode_task.h"
#include "data_files.h"
#include "engine/data_facts.h"
#include "measured.h"
#include "process_memory.h"
#include "word_tokenizer.h"

#include <QElapsedTimer>

using namespace engine;

namespace {

/// Rows as a language model is trained on, about 430 bytes each, all different.
std::filesystem::path writeRows(DataFiles& files, const std::string& name, std::size_t bytes)
{
    const std::filesystem::path path = files.write(name, {});
    std::ofstream out(path, std::ios::binary);
    std::size_t written = 0;
    std::uint64_t state = 1;
    for (std::size_t row = 0; written < bytes; ++row) {
        std::string line = "{\"instruction\": \"number " + std::to_string(row);
        for (int word = 0; word < 60; ++word) {
            line += " w" + std::to_string(splitmix64(state) % 20'000);
            if (word == 40)
                line += "\", \"output\": \"";
        }
        line += "\"}\n";
        out << line;
        written += line.size();
    }
    return path;
}

struct Growth {
    double peak = 0, seconds = 0;
    std::size_t samples = 0;
    std::int64_t tokens = 0;
};

} // namespace

/// Reading, checking and tokenizing in bounded memory: 1 GB of JSON lines may add 200 MB. Here it is measured on two
/// sizes, both large enough to leave memory for the disk, and drawn out to 1 GB.
class TestBulkData : public QObject {
    Q_OBJECT
private slots:
    void tokenizing()
    {
        const Growth small = tokenized(60'000'000), large = tokenized(180'000'000);
        compare("tokenizing", small, large);
        QVERIFY(large.samples > 2.9 * static_cast<double>(small.samples));
    }
    void reporting()
    {
        const Growth small = reported(60'000'000), large = reported(180'000'000);
        compare("report", small, large);
    }
    void aReportStops()
    {
        DataRequest request;
        request.task = task(writeRows(m_files, "stop.jsonl", 20'000'000));
        std::stop_source stop;
        stop.request_stop();
        const DataReport report = reportData(request, stop.get_token());
        QVERIFY(report.splits.empty() || report.splits.front().rows == 0);
    }

private:
    static TaskConfig task(const std::filesystem::path& file)
    {
        TaskConfig task;
        task.kind = TaskKind::CausalLm;
        task.train = file;
        return task;
    }
    Growth tokenized(std::size_t bytes)
    {
        const TaskConfig own = task(writeRows(m_files, "rows.jsonl", bytes));
        ModelShape model;
        model.family = &kLlama;
        model.maxPositions = 512;
        const WordTokenizer tokenizer;
        const TaskEncoder encoder(own, model, tokenizer);
        QElapsedTimer timer;
        timer.start();
        const ProcessMemory memory;
        const EncodedTask encoded = encodeTask(own, encoder, {{}, 256, 1}, TokenCache({}));
        Growth growth{memory.peakGrowth(), static_cast<double>(timer.elapsed()) / 1000, encoded.train.samples.size(),
                      encoded.train.tokens};
        if (encoded.train.samples.store() == nullptr)
            qFatal("the data are not large enough to be measured");
        return growth;
    }
    Growth reported(std::size_t bytes)
    {
        DataRequest request;
        request.task = task(writeRows(m_files, "rows.jsonl", bytes));
        QElapsedTimer timer;
        timer.start();
        const ProcessMemory memory;
        const DataReport report = reportData(request);
        return {memory.peakGrowth(), static_cast<double>(timer.elapsed()) / 1000,
                static_cast<std::size_t>(report.splits.at(0).usable), 0};
    }
    static void compare(const char* what, const Growth& small, const Growth& large)
    {
        constexpr double kStep = 120e6, kRest = 820e6;
        const double perByte = std::max(0.0, large.peak - small.peak) / kStep;
        const double atOneGigabyte = large.peak + perByte * kRest;
        printMeasured({{"what", what},
                       {"peak_60_mb", small.peak},
                       {"peak_180_mb", large.peak},
                       {"peak_1_gb", atOneGigabyte},
                       {"seconds_180_mb", large.seconds},
                       {"samples", static_cast<double>(large.samples)}});
        QVERIFY(large.peak < 120e6);
        QVERIFY(atOneGigabyte < 200e6);
    }

    DataFiles m_files;
};

QTEST_GUILESS_MAIN(TestBulkData)
#include "test_bulk_data.moc"
