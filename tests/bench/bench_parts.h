// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/encoded.h"
#include "engine/error.h"

#include <algorithm>
#include <chrono>
#include <filesystem>

#include <ATen/ops/mm.h>
#include <ATen/ops/rand.h>
#include <QFile>

/// What the training benches share.
namespace bench {

using Clock = std::chrono::steady_clock;

inline double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// GFLOP/s of the best of three square fp32 products: the plateau of this machine at this moment.
inline double gemmRate()
{
    constexpr std::int64_t size = 2048;
    const at::Tensor a = at::rand({size, size}), b = at::rand({size, size});
    (void)at::mm(a, b);
    double best = 1e9;
    for (int i = 0; i < 3; ++i) {
        const auto start = Clock::now();
        (void)at::mm(a, b);
        best = std::min(best, secondsSince(start));
    }
    return 2.0 * size * size * size / best / 1e9;
}

/// Lines of make_ids.py: label, number of tokens of the first segment or of the prompt, ids.
inline engine::EncodedDataset readSamples(const std::filesystem::path& ids, bool causal)
{
    QFile file(QString::fromStdString(ids.string()));
    if (!file.open(QIODevice::ReadOnly))
        throw engine::EngineError(engine::ErrorCode::MissingFile, "the token ids cannot be read", ids.string());
    engine::EncodedDataset data;
    while (!file.atEnd()) {
        const QList<QByteArray> parts = file.readLine().trimmed().split('\t');
        engine::EncodedSample sample;
        sample.label = parts.value(0).toInt();
        for (const QByteArray& id : parts.value(2).split(' '))
            sample.ids.push_back(id.toInt());
        sample.segments.assign(sample.ids.size(), causal ? 0 : 1);
        const auto first = std::min<std::ptrdiff_t>(parts.value(1).toInt(), std::ssize(sample.segments));
        if (causal)
            sample.labelStart = static_cast<std::int32_t>(first);
        else
            std::fill_n(sample.segments.begin(), first, 0);
        data.samples.push_back(std::move(sample));
    }
    return data;
}

} // namespace bench
