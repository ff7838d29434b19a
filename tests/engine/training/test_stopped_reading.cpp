// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "data/task_reader.h"
#include "engine/runs.h"
#include "engine/train.h"
#include "toy_training.h"

#include <thread>

#include <QtTest>

using namespace engine;

/// A stop while the data are read and tokenized, before the first step.
class TestStoppedReading : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<toy::Training> m_toy;

    /// More sentences than are tokenized between two looks at anything.
    TrainConfig largeTask() const
    {
        TrainConfig config = m_toy->study();
        std::string text = toy::sentences(20'000, 7);
        const std::size_t header = text.find('\n') + 1;
        const std::string rows = text.substr(header);
        for (int i = 0; i < 20; ++i)
            text += rows;
        config.task.train = m_toy->options().library / "large.tsv";
        writeFileAtomically(config.task.train, text);
        return config;
    }

private Q_SLOTS:
    void init()
    {
        m_toy = std::make_unique<toy::Training>();
        std::filesystem::create_directories(m_toy->options().library);
    }

    void rowsAreReadNoFurther()
    {
        const TrainConfig config = m_toy->study();
        std::stop_source stop;
        int given = 0;
        TaskReader reader(config.task, 1, stop.get_token());
        const auto sink = [&](Sample&&) {
            if (++given == 3)
                stop.request_stop();
        };
        QVERIFY_THROWS_EXCEPTION(ReadingStopped, reader.read(reader.splits().front(), sink));
        QCOMPARE(given, 3);
    }
    void nothingIsBegunAndNothingHalfIsKept()
    {
        const TrainConfig config = largeTask();
        const std::filesystem::path tokens = m_toy->options().library / "cache" / "tokens";
        std::stop_source stop;
        // As soon as the first tokens go to the disk, which is long before the last.
        std::jthread watcher([&](const std::stop_token& done) {
            std::error_code ignored;
            while (!done.stop_requested() && !std::filesystem::exists(tokens, ignored))
                std::this_thread::yield();
            stop.request_stop();
        });
        const TrainOutcome outcome = train(config, m_toy->options(), {}, stop.get_token());
        QVERIFY(stop.stop_requested());
        QCOMPARE(outcome.runs.size(), std::size_t(2));
        for (const RunOutcome& run : outcome.runs)
            QCOMPARE(run.state, RunState::Queued);
        QVERIFY(listRuns(m_toy->options().library).empty());
        for (const auto& entry : std::filesystem::recursive_directory_iterator(tokens))
            QVERIFY2(entry.path().filename() != "facts.json", entry.path().c_str());
    }
};

QTEST_GUILESS_MAIN(TestStoppedReading)
#include "test_stopped_reading.moc"
