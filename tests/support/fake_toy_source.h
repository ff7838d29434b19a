// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/toy_source.h"

#include <utility>
#include <vector>

/// Toy worlds without files: it remembers what it is asked, and answers when the test says so.
class FakeToySource : public ui::ToySource {
public:
    using ToySource::ToySource;

    std::vector<ui::ToyRequest> requests;
    int cancels = 0;

    void prepare(const ui::ToyRequest& request) override { requests.push_back(request); }
    void cancel() override { ++cancels; }

    /// Answers the newest request with a configuration of its λ; run names differ by world and source.
    void answer()
    {
        const ui::ToyRequest request = requests.back();
        engine::TrainConfig config;
        config.sibo.source = request.training.source;
        config.train.seed = request.world.seed + (request.training.source == engine::SiboSource::Zero ? 100U : 0U);
        const auto& lambdas = request.training.lambdas;
        config.study.axes = {{"sibo.lambda", std::vector<engine::FieldValue>(lambdas.begin(), lambdas.end())}};
        emit prepared(request, config);
    }
    void fail(const ui::ErrorInfo& error) { emit failed(requests.back(), error); }
};
