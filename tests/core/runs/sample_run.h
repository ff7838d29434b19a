// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"

/// Events and folders for the tests of runs.
namespace sample {

/// One event of every kind, each member away from its default, with values that are hard to print.
std::vector<engine::Event> oneOfEach();

engine::Event step(std::int64_t number, double loss);
engine::Event evaluation(std::int64_t step, double primary, const char* split = "validation", const char* adapter = "");
engine::Event similarity(std::int64_t step, std::vector<double> layers, bool base = false);
engine::Event started(std::int64_t steps);
engine::Event finished(engine::RunState state, const char* reason = "");
engine::Event resumed(std::int64_t step);

/// A run of a few steps, written by a RunWriter that is closed again.
std::filesystem::path writeRun(const std::filesystem::path& library, const std::string& name, bool finish);

engine::TrainConfig config();
std::string readFile(const std::filesystem::path& file);
void writeFile(const std::filesystem::path& file, const std::string& text);

} // namespace sample
