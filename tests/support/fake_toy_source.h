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
    std::vector<engine::ToyWorldSettings> looks;
    int cancels = 0;

    void prepare(const ui::ToyRequest& request) override { requests.push_back(request); }
    void cancel() override { ++cancels; }
    void look(const engine::ToyWorldSettings& world) override { looks.push_back(world); }

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
    /// Answers the newest look: the deeper the more alike, the less so at a larger λ.
    void answerLook()
    {
        ui::ToyLook look;
        look.world = looks.back();
        look.sentences = ui::ToyLook::kSentences;
        for (int i = 0; i <= ui::ToyLook::kLambdaSteps; ++i) {
            const double lambda = static_cast<double>(i) / ui::ToyLook::kLambdaSteps;
            engine::LabFigures figures;
            for (int layer = 0; layer <= look.world.depth; ++layer) {
                figures.similarity.push_back(0.1 + 0.07 * layer * (1 - lambda));
                figures.across.push_back(figures.similarity.back() / 2);
                figures.retention.push_back(1 - 0.05 * layer * (1 - lambda));
            }
            look.mixed.push_back(figures);
            for (double& value : figures.similarity)
                value -= 0.02 * lambda;
            look.weakened.push_back(figures);
        }
        look.frozen = look.mixed.front();
        emit looked(look);
    }
    void failLook(const ui::ErrorInfo& error) { emit lookFailed(error); }
    void fail(const ui::ErrorInfo& error) { emit failed(requests.back(), error); }
};
