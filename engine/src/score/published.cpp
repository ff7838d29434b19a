// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/published.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

namespace engine {

namespace {

constexpr std::string_view kSource = "LLM-Adapters (Hu et al. 2023, arXiv:2304.01933), result tables of its README";

constexpr std::array<std::string_view, 5> kArithmetic = {"gsm8k", "aqua", "mawps", "svamp", "arithmetic"};
constexpr std::array<std::string_view, 9> kCommonsense = {
    "boolq", "piqa", "siqa", "hellaswag", "winogrande", "arc_easy", "arc_challenge", "openbookqa", "commonsense"};

/// Accuracies in per cent, in the order of the columns; the last is their mean as published.
template<std::size_t Columns>
struct PublishedRow {
    std::string_view model, method;
    std::array<double, Columns> percent;
};

constexpr std::array<PublishedRow<5>, 13> kArithmeticRows = {{
    {"GPT-J-6B", "Prefix tuning", {16.0, 14.7, 59.2, 31.0, 30.2}},
    {"GPT-J-6B", "Series adapter", {19.5, 15.0, 80.3, 43.6, 39.6}},
    {"GPT-J-6B", "Parallel adapter", {18.9, 17.9, 78.2, 41.1, 39.0}},
    {"GPT-J-6B", "LoRA", {23.0, 16.1, 79.4, 46.0, 41.1}},
    {"LLaMA-7B", "Prefix tuning", {24.4, 14.2, 63.4, 38.1, 35.0}},
    {"LLaMA-7B", "Series adapter", {33.3, 15.0, 77.7, 52.3, 44.6}},
    {"LLaMA-7B", "Parallel adapter", {35.3, 18.1, 82.4, 49.6, 46.4}},
    {"LLaMA-7B", "LoRA", {37.5, 18.9, 79.0, 52.1, 46.9}},
    {"LLaMA-13B", "Prefix tuning", {31.1, 15.7, 66.8, 41.4, 38.8}},
    {"LLaMA-13B", "Series adapter", {44.0, 22.0, 78.6, 50.8, 48.9}},
    {"LLaMA-13B", "Parallel adapter", {43.3, 20.5, 81.1, 55.7, 50.2}},
    {"LLaMA-13B", "LoRA", {47.5, 18.5, 83.6, 54.6, 51.1}},
    {"GPT-3.5", "", {56.4, 38.9, 87.4, 69.9, 63.2}},
}};

constexpr std::array<PublishedRow<9>, 6> kCommonsenseRows = {{
    {"GPT-J-6B", "Series adapter", {62.1, 63.5, 72.3, 30.6, 68.0, 63.9, 48.1, 63.8, 59.0}},
    {"GPT-J-6B", "LoRA", {62.4, 68.6, 49.5, 43.1, 57.3, 43.4, 31.0, 46.6, 50.2}},
    {"LLaMA-7B", "Series adapter", {63.0, 79.2, 76.3, 67.9, 75.7, 74.5, 57.1, 72.4, 70.8}},
    {"LLaMA-7B", "LoRA", {68.9, 80.7, 77.4, 78.1, 78.8, 77.8, 61.3, 74.8, 74.7}},
    {"LLaMA-13B", "Series adapter", {71.8, 83.0, 79.2, 88.1, 82.4, 82.5, 67.3, 81.8, 79.5}},
    {"LLaMA-13B", "LoRA", {72.1, 83.5, 80.5, 90.5, 83.7, 82.8, 68.3, 82.4, 80.5}},
}};

/// Methods of which the mean of the commonsense sets alone is known here.
struct PublishedMean {
    std::string_view model, method;
    double percent;
};
constexpr std::array<PublishedMean, 7> kCommonsenseMeans = {{
    {"GPT-J-6B", "Prefix tuning", 58.5},
    {"GPT-J-6B", "Parallel adapter", 59.0},
    {"LLaMA-7B", "Prefix tuning", 64.6},
    {"LLaMA-7B", "Parallel adapter", 72.3},
    {"LLaMA-13B", "Prefix tuning", 68.4},
    {"LLaMA-13B", "Parallel adapter", 81.5},
    {"ChatGPT", "", 77.0},
}};

template<class Rows, class Columns>
void add(std::vector<PublishedFigure>& to, const Rows& rows, const Columns& columns)
{
    for (const auto& row : rows)
        for (std::size_t i = 0; i < columns.size(); ++i)
            to.push_back({row.model, row.method, columns[i], row.percent[i], kSource});
}

std::vector<PublishedFigure> buildFigures()
{
    std::vector<PublishedFigure> figures;
    add(figures, kArithmeticRows, kArithmetic);
    add(figures, kCommonsenseRows, kCommonsense);
    for (const PublishedMean& mean : kCommonsenseMeans)
        figures.push_back({mean.model, mean.method, "commonsense", mean.percent, kSource});
    return figures;
}

} // namespace

std::span<const PublishedFigure> publishedFigures()
{
    static const std::vector<PublishedFigure> figures = buildFigures();
    return figures;
}

std::vector<PublishedFigure> publishedFiguresOf(std::string_view data)
{
    std::vector<PublishedFigure> figures;
    std::ranges::copy_if(publishedFigures(), std::back_inserter(figures),
                         [&](const PublishedFigure& figure) { return figure.data == data; });
    return figures;
}

std::span<const PublishedGroup> publishedGroups()
{
    // The tables' last column is the mean.
    static constexpr std::array<PublishedGroup, 2> kGroups = {
        {{kArithmetic.back(), std::span(kArithmetic).first<kArithmetic.size() - 1>()},
         {kCommonsense.back(), std::span(kCommonsense).first<kCommonsense.size() - 1>()}}};
    return kGroups;
}

std::vector<PublishedFigure> publishedFiguresFor(std::span<const std::string> presets)
{
    std::vector<std::string_view> shown;
    const auto isShown = [&](std::string_view data) { return std::ranges::find(shown, data) != shown.end(); };
    for (const std::string& preset : presets)
        if (!isShown(preset))
            shown.push_back(preset);
    for (const PublishedGroup& group : publishedGroups())
        if (std::ranges::all_of(group.sets, isShown))
            shown.push_back(group.name);
    std::vector<PublishedFigure> figures;
    for (const std::string_view data : shown)
        std::ranges::move(publishedFiguresOf(data), std::back_inserter(figures));
    return figures;
}

} // namespace engine
