// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transfer.h"

#include <QTest>
#include <cmath>

using namespace engine;

/// In- and out-of-distribution results by λ.
class TestTransfer : public QObject {
    Q_OBJECT
private slots:
    void byLambda();
    void whatCounts();
    void nothing();

private:
    static EvalDone result(const std::string& split, double primary, const std::string& adapter)
    {
        EvalDone e;
        e.split = split;
        e.metrics = {{"accuracy", primary}};
        e.primary = primary;
        e.adapter = adapter;
        return e;
    }
    static RunRecord run(double lambda, std::uint64_t seed, const std::vector<EvalDone>& results)
    {
        RunRecord record;
        record.config.sibo.lambda = lambda;
        record.config.train.seed = seed;
        record.config.task.preset = "mnli";
        record.config.task.validation = "/data/dev_matched.tsv";
        record.config.task.test = {{"mm", "/data/dev_mismatched.tsv"}, {"rte", "/data/rte.tsv", "rte"}};
        record.summary.name = "run-" + std::to_string(lambda) + "-" + std::to_string(seed);
        record.summary.state = RunState::Completed;
        RunStarted started;
        started.primaryMetric = "accuracy";
        record.events.push_back({"", 0, started});
        for (const EvalDone& e : results)
            record.events.push_back({"", 1, e});
        return record;
    }
    static const TransferCell& cell(const TransferTable& table, std::size_t row, const std::string& data)
    {
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            if (table.columns[i].data == data && table.rows.at(row).cells.at(i))
                return *table.rows[row].cells[i];
        qFatal("no such cell");
    }
};

void TestTransfer::byLambda()
{
    std::vector<RunRecord> runs;
    for (const double lambda : {0.4, 0.0})
        for (const std::uint64_t seed : {1u, 2u, 3u})
            runs.push_back(run(lambda, seed,
                               {result("validation", 0.5 + lambda, ""),
                                result("mm", 0.1 * static_cast<double>(seed), "best"), result("rte", 0.3, "best")}));
    EvalDone further = result("sick", 0.7, "best");
    runs[0].events.push_back({"", 1, further});
    const TransferTable table = transferTable(runs);
    QCOMPARE(table.columns.size(), 4u);
    QCOMPARE(table.columns[0].data, std::string("validation"));
    QVERIFY(!table.columns[0].further && !table.columns[1].further);
    QCOMPARE(table.columns[1].data, std::string("mm"));
    QVERIFY(table.columns[2].further && table.columns[3].further); // another data set, and one evaluated later
    QCOMPARE(table.columns[0].metric, std::string("accuracy"));
    QCOMPARE(table.rows.size(), 2u);
    QCOMPARE(table.rows[0].lambda, 0.0);
    QCOMPARE(table.rows[1].lambda, 0.4);
    QCOMPARE(cell(table, 1, "validation").mean, 0.9);
    QVERIFY(std::abs(cell(table, 0, "mm").mean - 0.2) < 1e-12);
    QVERIFY(std::abs(*cell(table, 0, "mm").deviation - 0.1) < 1e-12);
    QCOMPARE(cell(table, 0, "mm").runs, 3);
    QCOMPARE(cell(table, 1, "sick").runs, 1);
    QVERIFY(!cell(table, 1, "sick").deviation);
    QVERIFY(!table.rows[0].cells[3]);
}

void TestTransfer::whatCounts()
{
    EvalDone base = result("validation", 0.99, "");
    base.base = true;
    RunRecord whole =
        run(0, 1,
            {base, result("validation", 0.6, ""), result("validation", 0.8, ""), result("validation", 0.7, ""),
             result("mm", 0.3, "last"), result("mm", 0.4, "best"), result("train", 1, "last")});
    RunRecord failed = run(0, 2, {result("validation", 0.1, "")});
    failed.summary.state = RunState::Failed;
    const std::vector<RunRecord> runs{whole, failed};
    const TransferTable table = transferTable(runs);
    QCOMPARE(table.rows.size(), 1u);
    QCOMPARE(cell(table, 0, "validation").mean, 0.8); // the best adapter's
    QCOMPARE(cell(table, 0, "validation").runs, 1);
    QCOMPARE(cell(table, 0, "mm").mean, 0.4);
    QCOMPARE(table.columns.size(), 2u);
}

void TestTransfer::nothing()
{
    QVERIFY(transferTable({}).rows.empty());
    RunRecord running = run(0, 1, {});
    running.summary.state = RunState::Running;
    const std::vector<RunRecord> runs{running};
    QVERIFY(transferTable(runs).columns.empty());
}

QTEST_GUILESS_MAIN(TestTransfer)
#include "test_transfer.moc"
