// SPDX-License-Identifier: GPL-3.0-or-later
// bench_lab [--check] [ROUNDS [MODEL]]: how long the Lab's probe takes from a sentence of 64 tokens to all figures and
// the cosine matrices of a layer, for the frozen model and three λ; one JSON line. `processor_ms` is the work of all
// threads. The page must follow typing within 200 ms: with --check, for a machine that does nothing else, a slower
// median fails.
#include "engine/error.h"
#include "engine/lab.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

namespace {

constexpr int kTokens = 64, kBound = 200;

double millisecondsOf(engine::LabProbe& probe, const engine::LabRequest& request)
{
    const auto start = std::chrono::steady_clock::now();
    const engine::LabReading reading = probe.read(request);
    std::size_t cells = 0;
    for (std::size_t arm = 0; arm < reading.arms.size(); ++arm)
        cells += probe.cosines(arm, reading.arms[arm].figures.similarity.size() - 1).size();
    if (cells != reading.arms.size() * kTokens * kTokens)
        throw engine::EngineError(engine::ErrorCode::Internal, "not 64 tokens were measured");
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// The median in milliseconds.
double measure(int rounds, const std::filesystem::path& folder)
{
    engine::LabProbe probe(std::make_shared<engine::LabModel>(folder, "cpu"));
    probe.setArms({{}, {{}, 0.2, true}, {{}, 0.4, true}, {{}, 0.6, true}});
    std::string text;
    for (int word = 0; word < kTokens; ++word)
        text += word % 3 == 0 ? "river " : word % 3 == 1 ? "and " : "stone ";
    engine::LabRequest request;
    request.texts = {text};
    request.maxLength = kTokens;
    const double first = millisecondsOf(probe, request);
    const std::clock_t before = std::clock();
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round)
        times.push_back(millisecondsOf(probe, request));
    const double processor = 1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC / rounds;
    std::sort(times.begin(), times.end());
    request.effectiveRank = false;
    std::printf("{\"tokens\": %d, \"arms\": 4, \"first_ms\": %.1f, \"median_ms\": %.1f, \"slowest_ms\": %.1f, "
                "\"processor_ms\": %.1f, "
                "\"without_rank_ms\": %.1f, \"bound_ms\": %d}\n",
                kTokens, first, times[times.size() / 2], times.back(), processor, millisecondsOf(probe, request),
                kBound);
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<std::string> arguments(argv + 1, argv + argc);
    const bool check = std::erase(arguments, "--check") > 0;
    try {
        const std::filesystem::path folder = arguments.size() > 1 ? arguments[1] : "MiniLM-L6";
        const int rounds = arguments.empty() ? 20 : std::max(1, std::atoi(arguments[0].c_str()));
        const bool slow = measure(rounds, folder) > kBound;
        if (check && slow)
            std::fprintf(stderr, "bench_lab: slower than %d ms\n", kBound);
        return check && slow ? 1 : 0;
    } catch (const engine::EngineError& error) {
        if (error.code() == engine::ErrorCode::MissingFile && !check && arguments.size() <= 1) {
            std::printf("skipped: %s\n", engine::describe(error).c_str());
            return 0;
        }
        std::fprintf(stderr, "bench_lab: %s\n", engine::describe(error).c_str());
        return 1;
    }
}
