// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"
#include "engine/train.h"
#include "toy_model.h"

#include <filesystem>
#include <functional>
#include <utility>

#include <QTemporaryDir>

/// A folder with a toy model, its data and a library of runs.
namespace toy {

template<typename Body>
std::vector<Body> bodies(const std::vector<engine::Event>& events)
{
    std::vector<Body> result;
    for (const engine::Event& event : events)
        if (const Body* body = std::get_if<Body>(&event.body))
            result.push_back(*body);
    return result;
}

class Training {
public:
    Training()
    {
        writeModel(at("model"));
        engine::writeFileAtomically(at("train.tsv"), sentences(40, 1));
        engine::writeFileAtomically(at("validation.tsv"), sentences(24, 2));
        engine::writeFileAtomically(at("test.tsv"), sentences(16, 4));
    }
    std::filesystem::path at(const char* name) const { return m_folder.filePath(name).toStdString(); }
    std::filesystem::path run(const std::string& name) const { return engine::runsFolder(at("library")) / name; }
    engine::TrainOptions options(const std::filesystem::path& resume = {}) const
    {
        engine::TrainOptions options;
        options.library = at("library");
        options.resume = resume;
        return options;
    }
    /// 15 steps, one an epoch's fifth.
    engine::TrainConfig config() const
    {
        engine::TrainConfig config;
        config.model.path = at("model");
        config.model.device = "cpu";
        config.model.dtype = "float32";
        config.task.train = at("train.tsv");
        config.task.validation = at("validation.tsv");
        config.task.test = {{"other", at("test.tsv")}};
        config.train.learningRate = 5e-3;
        config.train.batchSize = 8;
        config.train.epochs = 3;
        config.train.similarityEvery = 4;
        return config;
    }
    engine::TrainConfig study(const std::vector<engine::FieldValue>& lambdas = {0.0, 0.6}) const
    {
        engine::TrainConfig whole = config();
        whole.study.axes = {{"sibo.lambda", lambdas}};
        return whole;
    }
    /// Trains until the first run tells of that step, and stops.
    engine::TrainOutcome stopped(const engine::TrainConfig& config, std::int64_t steps) const
    {
        std::stop_source stop;
        return engine::train(
            config, options(),
            [&](const engine::Event& event) {
                if (const auto* step = std::get_if<engine::StepDone>(&event.body); step && step->step == steps)
                    stop.request_stop();
            },
            stop.get_token());
    }
    /// Goes on until `when`, and leaves the library as if the process had been killed at that event.
    void goOnUntilKilled(const std::filesystem::path& what, const std::function<bool(const engine::Event&)>& when) const
    {
        bool taken = false;
        (void)engine::train({}, options(what),
                            [&](const engine::Event& event) {
                                if (!std::exchange(taken, taken || when(event)) && taken)
                                    copy(at("library"), at("killed"), std::filesystem::copy_options::recursive);
                            },
                            {});
        putBack(at("killed"));
    }
    /// A copy takes the library's place, without the locks of the process that made it.
    void putBack(const std::filesystem::path& copy) const
    {
        std::filesystem::remove_all(at("library"));
        std::filesystem::rename(copy, at("library"));
        for (const char* folder : {"runs", "studies"})
            if (std::filesystem::exists(at("library") / folder))
                for (const auto& entry : std::filesystem::directory_iterator(at("library") / folder))
                    std::filesystem::remove(entry.path() / ".lock");
    }

private:
    QTemporaryDir m_folder;
};

} // namespace toy
