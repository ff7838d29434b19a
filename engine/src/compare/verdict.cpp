// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/verdict.h"

#include "compare/panel_judge.h"
#include "compare/signatures.h"
#include "compare/tuned.h"
#include "compare/verdict_text.h"
#include "engine/figure_text.h"
#include "stats/distributions.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace engine {

namespace {

constexpr int kFewestForInterval = 3;

std::string joined(const std::set<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : " and ") + name;
    return text;
}

class Judge {
public:
    Judge(std::span<const RunRecord> runs, const StudyRecord* study, const VerdictOptions& options)
        : m_runs(factsOf(runs)), m_study(study), m_endpoint(endpointFor(runs, study)), m_predictions(m_endpoint)
    {
        const TrainConfig& config = runs.front().config;
        m_verdict.endpoint = m_endpoint;
        m_verdict.metricName = metricNameOf(m_endpoint, config.task);
        m_verdict.unit = unitOf(m_endpoint.metric, config.task.kind);
        m_context = {m_endpoint,         m_verdict.unit, options.bootstrap, options.draws,
                     options.randomSeed, &m_predictions, options.stop};
    }

    Verdict verdict()
    {
        if (isMixed())
            return std::move(m_verdict);
        const auto panels = panelsOf(m_runs, m_endpoint, m_study);
        for (const RunPanel& panel : panels)
            m_verdict.panels.push_back(judged(panel, nullptr));
        for (const TunedPanel& tuned : tunedPanels(panels, m_endpoint))
            m_verdict.tuned.push_back(judged(tuned.panel, &tuned));
        m_verdict.signatures = signaturesOf(panels, m_verdict);
        unfinished(panels);
        repeated(panels);
        chosenOnTheSame();
        return std::move(m_verdict);
    }

private:
    void add(SentenceKind kind, const std::string& text) { m_verdict.sentences.push_back({kind, text, ""}); }

    bool isMixed()
    {
        std::set<std::string> dtypes;
        for (const RunFacts& run : m_runs)
            if (!run.dtype.empty())
                dtypes.insert(run.dtype);
        if (dtypes.size() < 2)
            return false;
        add(SentenceKind::Caution, "The runs were computed in different number formats (" + joined(dtypes) +
                                       "), which moves the metric by itself: there is no verdict.");
        return true;
    }

    PanelVerdict judged(const RunPanel& panel, const TunedPanel* tuned)
    {
        m_context.unit = unitOf(m_endpoint.metric, panel.config->task.kind);
        PanelVerdict verdict = figuresOf(panel, m_context);
        if (tuned != nullptr) {
            const auto rateOf = [&](double lambda) {
                const auto found = tuned->rates.find(lambda);
                return found == tuned->rates.end() ? std::nullopt : std::optional(found->second);
            };
            for (LambdaEffect& effect : verdict.effects)
                effect.learningRate = rateOf(effect.lambda);
            verdict.baseRate = rateOf(0);
        }
        const auto margin = m_study == nullptr ? std::nullopt : m_study->config.study.margin;
        verdict.sentences = panelSentences(verdict, {&panel, m_endpoint, margin, tuned});
        return verdict;
    }

    void unfinished(const std::vector<RunPanel>& panels)
    {
        int open = 0, all = 0;
        for (const RunPanel& panel : panels)
            for (const Arm& arm : panel.arms) {
                open += arm.count(CellState::Unfinished);
                all += static_cast<int>(arm.cells.size());
            }
        if (open > 0)
            add(SentenceKind::Note, std::to_string(open) + " of " + countOf(all, "run") +
                                        " have not ended: the figures are of the λ and seeds that are complete.");
    }

    void repeated(const std::vector<RunPanel>& panels)
    {
        std::set<std::string> names;
        for (const RunPanel& panel : panels)
            names.insert(panel.repeated.begin(), panel.repeated.end());
        if (!names.empty())
            add(SentenceKind::Note, countOf(static_cast<std::int64_t>(names.size()), "run") +
                                        " of a setting and seed that an older run has too " +
                                        (names.size() == 1 ? "does" : "do") + " not count: " + joined(names) + ".");
    }

    bool compared() const
    {
        return std::any_of(m_verdict.panels.begin(), m_verdict.panels.end(),
                           [](const PanelVerdict& panel) { return panel.comparisons > 0 && panel.seeds > 0; });
    }

    void chosenOnTheSame()
    {
        if (!compared() || m_endpoint.data != "validation")
            return;
        const bool pruned = m_study != nullptr && m_study->config.study.strategy == StudyStrategy::Halving;
        const std::string end = " and judged on the same examples: the winner's score is expected to be too high.";
        add(SentenceKind::Caution, std::string(m_endpoint.best ? "The best step was chosen on validation"
                                               : pruned        ? "λ were pruned on validation"
                                                        : "A λ that is chosen by this table is chosen on validation") +
                                       end);
        if (!m_verdict.tuned.empty())
            add(SentenceKind::Caution, "The learning rate of each λ was chosen on validation" + end);
    }

    std::vector<RunFacts> m_runs;
    const StudyRecord* m_study;
    StudyEndpoint m_endpoint;
    PredictionCache m_predictions;
    JudgeContext m_context;
    Verdict m_verdict;
};

} // namespace

Verdict judge(std::span<const RunRecord> runs, const StudyRecord* study, const VerdictOptions& options)
{
    if (runs.empty()) {
        Verdict verdict;
        verdict.endpoint = endpointFor(runs, study);
        verdict.sentences.push_back({SentenceKind::Note, "There are no runs to judge.", ""});
        return verdict;
    }
    return Judge(runs, study, options).verdict();
}

std::optional<double> resolvableDifference(int comparisons, int seeds, double residual)
{
    if (comparisons < 1 || seeds < kFewestForInterval || !(residual >= 0) || !std::isfinite(residual))
        return std::nullopt;
    return dunnettCritical(comparisons, comparisons * (seeds - 1.0)) * residual * std::sqrt(2.0 / seeds);
}

std::optional<int> seedsFor(double difference, int comparisons, double residual, int most)
{
    const auto resolves = [&](int seeds) {
        const auto resolved = resolvableDifference(comparisons, seeds, residual);
        return resolved && *resolved <= difference;
    };
    if (!(difference > 0) || !resolves(most))
        return std::nullopt;
    int low = kFewestForInterval - 1, high = most; // too few, enough
    while (high - low > 1) {
        const int middle = (low + high) / 2;
        (resolves(middle) ? high : low) = middle;
    }
    return high;
}

} // namespace engine
