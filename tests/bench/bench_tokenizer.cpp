// SPDX-License-Identifier: GPL-3.0-or-later
// bench_tokenizer MODEL_FOLDER TEXT_FILE SECONDS: encodes each line of the file, over and over for so long, on one
// thread; prints one JSON object: {"lines", "bytes" and "tokens" of one pass, "mb_per_second" of the fastest pass}.
#include "base/atomic_file.h"
#include "engine/error.h"
#include "text/tokenizer.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace {

std::vector<std::string_view> linesOf(std::string_view content)
{
    std::vector<std::string_view> lines;
    while (!content.empty()) {
        const std::size_t end = std::min(content.find('\n'), content.size());
        lines.push_back(content.substr(0, end));
        content.remove_prefix(std::min(end + 1, content.size()));
    }
    return lines;
}

int measure(const char* folder, const char* file, double seconds)
{
    using Clock = std::chrono::steady_clock;
    constexpr int kNoLimit = 100'000'000;
    const auto tokenizer = engine::loadTokenizer(folder);
    const std::string content = engine::readWholeFile(file);
    const std::vector<std::string_view> lines = linesOf(content);
    std::size_t tokens = 0;
    double fastest = 1e30;
    const auto started = Clock::now();
    do {
        tokens = 0;
        const auto begin = Clock::now();
        for (const std::string_view line : lines)
            tokens += tokenizer->encode(line, std::nullopt, kNoLimit).ids.size();
        fastest = std::min(fastest, std::chrono::duration<double>(Clock::now() - begin).count());
    } while (std::chrono::duration<double>(Clock::now() - started).count() < seconds);
    std::printf("{\"lines\": %zu, \"bytes\": %zu, \"tokens\": %zu, \"mb_per_second\": %.3f}\n", lines.size(),
                content.size(), tokens, static_cast<double>(content.size()) / fastest * 1e-6);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4) {
        std::fputs("bench_tokenizer MODEL_FOLDER TEXT_FILE SECONDS\n", stderr);
        return 2;
    }
    try {
        return measure(argv[1], argv[2], std::atof(argv[3]));
    } catch (const engine::EngineError& error) {
        std::fprintf(stderr, "%s: %s\n", error.where().c_str(), error.message().c_str());
        return 1;
    }
}
