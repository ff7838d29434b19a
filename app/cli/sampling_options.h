// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace cli {

/// --sample, what needs it, and --repetition-penalty, into members temperature, topK, topP, seed and repetitionPenalty,
/// each a number or an optional one.
template<class Settings>
void addSamplingOptions(CLI::App& command, bool& doSample, Settings& settings)
{
    CLI::Option* sample = command.add_flag("--sample", doSample, "Draw tokens, instead of taking the likeliest");
    command.add_option("--temperature", settings.temperature, "With --sample: divides the logits; 1")->needs(sample);
    command.add_option("--top-k", settings.topK, "With --sample: only the k likeliest tokens; 0: all; 50")
        ->needs(sample);
    command.add_option("--top-p", settings.topP, "With --sample: only the likeliest tokens that sum up to p; 1")
        ->needs(sample);
    command.add_option("--seed", settings.seed, "With --sample: keys the draws; 0")
        ->needs(sample)
        ->check(CLI::NonNegativeNumber);
    command.add_option("--repetition-penalty", settings.repetitionPenalty,
                       "Divides logits of tokens that were there; 1");
}

} // namespace cli
