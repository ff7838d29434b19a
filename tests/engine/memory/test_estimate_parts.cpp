// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/family.h"
#include "train/memory_estimate.h"

#include <QtTest>

using namespace engine;

/// The parts of the estimate that hang on the device.
class TestEstimateParts : public QObject {
    Q_OBJECT
private:
    MemoryRequest m_request;

private Q_SLOTS:
    void init()
    {
        m_request = {};
        m_request.model.family = &engine::kBert;
        m_request.model.vocabSize = 1000;
        m_request.model.hiddenSize = 384;
        m_request.model.layers = 6;
        m_request.model.heads = m_request.model.keyValueHeads = 12;
        m_request.model.headDim = 32;
        m_request.model.intermediateSize = 1536;
        m_request.model.maxPositions = 512;
        m_request.model.typeVocabSize = 2;
        m_request.microTokens = 4096;
        m_request.onCpu = false;
        m_request.weightBytes = 4;
    }

    void anotherDeviceHoldsNoProgram()
    {
        MemoryRequest cpu = m_request;
        cpu.onCpu = true;
        QVERIFY(estimateMemory(cpu) - estimateMemory(m_request) > 100'000'000);
    }

    void probabilitiesGrowWithTheLongestSample()
    {
        MemoryRequest longer = m_request;
        longer.longestTrained = 128;
        const std::int64_t probabilities = 4ll * 5 * 4096 * 12 * 128; // fp32, five whole layers, tokens, heads, keys
        QCOMPARE(estimateMemory(longer) - estimateMemory(m_request), probabilities);
        MemoryRequest masked = longer;
        masked.attentionDropout = true;
        QCOMPARE(estimateMemory(masked) - estimateMemory(m_request), 3 * probabilities);
        masked.runs = longer.runs = 4;
        QCOMPARE(estimateMemory(masked) - estimateMemory(longer), 4 * 2 * probabilities);
        longer.onCpu = masked.onCpu = true; // the kernels there keep none
        QCOMPARE(estimateMemory(masked), estimateMemory(longer));
    }

    void aLinearProbeKeepsNone()
    {
        m_request.trainsLayers = false;
        MemoryRequest longer = m_request;
        longer.longestTrained = 512;
        QCOMPARE(estimateMemory(longer), estimateMemory(m_request));
        for (const bool cpu : {false, true}) {
            m_request.onCpu = cpu;
            MemoryRequest deeper = m_request;
            deeper.model.layers = 12;
            const std::int64_t weights = 4 * (deeper.model.parameters() - m_request.model.parameters());
            QCOMPARE(estimateMemory(deeper) - estimateMemory(m_request), weights); // no activations
        }
    }
};

QTEST_GUILESS_MAIN(TestEstimateParts)
#include "test_estimate_parts.moc"
