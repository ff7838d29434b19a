// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/methods_section.h"

#include "engine/fields.h"
#include "engine/figure_text.h"
#include "engine/methods.h"
#include "engine/version.h"
#include "report/run_lines.h"
#include "report/text.h"

#include <algorithm>
#include <set>

namespace engine {

namespace {

// "a, b and c"
std::string listed(const std::vector<std::string>& items)
{
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i)
        text += (i == 0 ? "" : i + 1 == items.size() ? " and " : ", ") + items[i];
    return text;
}

// The distinct values of a key over the runs that use it, in the runs' order: "0.0003", "lora and dora".
std::string valuesOf(const ReportData& data, const char* key)
{
    const Field& field = *findField(key);
    std::vector<std::string> values;
    for (const RunRecord& run : data.runs) {
        if (!field.applies(run.config))
            continue;
        const FieldValue value = field.get(run.config);
        const auto* plain = std::get_if<std::string>(&value);
        const std::string text = plain != nullptr ? *plain : toText(value);
        if (std::find(values.begin(), values.end(), text) == values.end())
            values.push_back(text);
    }
    return listed(values);
}

template<class Take>
std::string distinct(const ReportData& data, const Take& take)
{
    std::vector<std::string> values;
    for (const RunRecord& run : data.runs)
        if (const std::string text = take(run);
            !text.empty() && std::find(values.begin(), values.end(), text) == values.end())
            values.push_back(text);
    return listed(values);
}

std::string trainingText(const ReportData& data)
{
    const auto steps = [](const RunRecord& run) { return countText(run.summary.steps); };
    const auto trained = [](const RunRecord& run) {
        const RunStarted* start = startOf(run);
        return start == nullptr ? std::string() : countText(start->trainable);
    };
    const auto total = [](const RunRecord& run) {
        const RunStarted* start = startOf(run);
        return start == nullptr ? std::string() : countText(start->total);
    };
    std::string text = distinct(data, [](const auto& run) { return run.summary.model; });
    const std::string parameters = distinct(data, total), updated = distinct(data, trained);
    if (!parameters.empty())
        text += " (" + parameters + " parameters, of which " + updated + " were trained, head included)";
    text += " was fine-tuned with " + valuesOf(data, "method.kind") + " on " +
            distinct(data, [](const auto& run) { return run.summary.data; }) + ": " + distinct(data, steps) +
            " optimizer steps of " + valuesOf(data, "train.batch_size") + " samples, AdamW, learning rate " +
            valuesOf(data, "train.learning_rate") + " with a " + valuesOf(data, "train.schedule") + " schedule after " +
            valuesOf(data, "train.warmup_steps") + " warm-up steps, weight decay " +
            valuesOf(data, "train.weight_decay") + ", gradient norm clipped at " + valuesOf(data, "train.clip_norm") +
            ".";
    return text;
}

std::string computedText(const ReportData& data)
{
    const auto where = [](const RunRecord& run) {
        const RunStarted* start = startOf(run);
        return start == nullptr ? std::string()
                                : start->dtype + " on " + start->device + " with " + countOf(start->threads, "thread");
    };
    const std::string place = distinct(data, where);
    std::string text =
        place.empty() ? "" : "Computed in " + place + ", by SIBO Workbench " + std::string(version()) + ".";
    const RunStarted* start = startOf(data.first());
    if (start != nullptr && start->totalSites > 0)
        text += " λ acts at " + countText(start->effectiveSites) + " of " + countText(start->totalSites) +
                " adapted layers.";
    if (std::any_of(data.runs.begin(), data.runs.end(),
                    [](const RunRecord& run) { return startOf(run) != nullptr && startOf(run)->cohortSize > 1; }))
        text += " Runs of one cohort were trained in lockstep on the same batches.";
    return text;
}

std::string designText(const ReportData& data)
{
    std::set<double> lambdas;
    std::set<std::uint64_t> seeds;
    bool orderVaried = false;
    for (const RunRecord& run : data.runs) {
        if (takesLambda(run.config.method.kind))
            lambdas.insert(run.config.sibo.lambda);
        seeds.insert(run.config.train.seed);
        orderVaried = orderVaried || !run.config.train.dataSeed;
    }
    std::vector<std::string> values, seedTexts;
    for (const double lambda : lambdas)
        values.push_back(toText(FieldValue(lambda)));
    for (const std::uint64_t seed : seeds)
        seedTexts.push_back(std::to_string(seed));
    std::string text;
    if (!values.empty())
        text += "λ was " + listed(values) + ", ";
    text += (text.empty() ? "There were " : "with ") + countOf(static_cast<std::int64_t>(seeds.size()), "seed") + " (" +
            listed(seedTexts) + "). A seed sets the first weights of adapter and head and the dropout";
    return text + (orderVaried ? ", and the order of the data; the λ of one seed see the same batches."
                               : "; the order of the data was not varied.");
}

std::string ruleText(const PanelVerdict& panel, FigureUnit unit)
{
    const std::string name = unitName(unit), points = name.empty() ? "" : " " + name;
    const std::string compared = std::to_string(panel.comparisons) + " λ with λ = 0";
    switch (panel.rule) {
    case VerdictRule::None:
        return {};
    case VerdictRule::Dunnett:
        return "The comparison of " + compared +
               " is Dunnett's, two-sided, with the seed as block (metric = seed + λ): "
               "simultaneous 95 % intervals d ± c·s·√(2/n) with n = " +
               std::to_string(panel.seeds) + " seeds, s = " + metricText(panel.residual) + points + " on " +
               std::to_string(panel.degrees) + " degrees of freedom, c = " + fixedNumber(panel.critical, 2) + ".";
    case VerdictRule::HolmPaired:
        return "The SDs of the paired differences differ by more than 3×, so the comparison of " + compared +
               " is by paired t tests over n = " + std::to_string(panel.seeds) +
               " seeds, p adjusted by Holm, intervals d ± t·SD/√n with Bonferroni's share of 5 % for each.";
    }
    return {};
}

std::string comparisonText(const ReportData& data)
{
    std::string text = "Runs were judged by " + data.comparison.metricName + ".";
    std::set<std::string> said;
    for (const auto& panels : {data.verdict.panels, data.verdict.tuned})
        for (const PanelVerdict& panel : panels) {
            const std::string rule = ruleText(panel, panel.unit);
            if (!rule.empty() && said.insert(rule).second)
                text += " " + (panel.label.empty() ? rule : panel.label + ": " + rule);
        }
    const auto hasExamples = [](const PanelVerdict& panel) {
        return std::any_of(panel.effects.begin(), panel.effects.end(),
                           [](const auto& e) { return e.examples.has_value(); });
    };
    if (std::any_of(data.verdict.panels.begin(), data.verdict.panels.end(), hasExamples))
        text += " The second interval, over seeds and new examples, adds the variance of the examples from a joint "
                "bootstrap of the stored predictions: " +
                countText(data.options.draws) + " draws, the same examples for every λ and seed in each, random seed " +
                std::to_string(data.options.randomSeed) + ".";
    return text;
}

std::string similarityText(const ReportData& data)
{
    for (const RunRecord& run : data.runs)
        if (const SimilarityMeasured* last = lastSimilarity(run))
            return "Similarity is the mean cosine of all pairs of tokens of a sentence after each layer, over a fixed "
                   "probe of " +
                   countOf(last->sequences, "sentence") +
                   "; \"across\" is the same for tokens of different sentences, the excess their difference, retention "
                   "the cosine of a token's state to its own h0.";
    return {};
}

} // namespace

ReportBlocks methodsSection(const ReportData& data)
{
    std::string text;
    for (const std::string& part :
         {trainingText(data), computedText(data), designText(data), comparisonText(data), similarityText(data)})
        text += (text.empty() || part.empty() ? "" : " ") + part;
    return {ReportHeading{2, "Methods"}, ReportParagraph{text}};
}

} // namespace engine
