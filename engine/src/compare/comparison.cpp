// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/comparison.h"

#include "compare/endpoint.h"
#include "compare/run_facts.h"
#include "compare/run_keys.h"
#include "compare/run_scalars.h"
#include "engine/fields.h"
#include "engine/figure_text.h"
#include "engine/methods.h"
#include "stats/distributions.h"
#include "stats/paired.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace engine {

namespace {

bool isSeed(const std::string& key)
{
    return key == "train.seed" || key == "train.data_seed";
}

class Comparer {
public:
    Comparer(std::span<const RunRecord> runs, const StudyRecord* study, std::string_view baseline)
        : m_facts(factsOf(runs)), m_baseline(baseline)
    {
        for (const RunFacts& facts : m_facts)
            m_data.push_back(dataKey(facts.run->config));
        m_result.endpoint = endpointFor(runs, study);
        m_result.higherIsBetter = higherIsBetter(m_result.endpoint);
    }

    Comparison comparison()
    {
        if (m_facts.empty())
            return std::move(m_result);
        findDifferences();
        addRuns();
        nameMetric();
        groupSettings();
        for (SettingFigures& setting : m_result.settings) {
            markRepeated(setting);
            summarise(setting);
        }
        chooseBaseline();
        addDeltas();
        ringBest();
        std::vector<std::optional<double>> values;
        for (const ComparedRun& run : m_result.runs)
            values.push_back(run.value);
        m_result.scalars = scalarsOf(m_facts, values, m_result.metricName);
        return std::move(m_result);
    }

private:
    const TrainConfig& configOf(std::size_t run) const { return m_facts[run].run->config; }

    void nameMetric()
    {
        const TaskConfig& task = configOf(0).task;
        const std::string data = m_result.provisional ? "validation" : m_result.endpoint.data;
        m_result.unit = unitOf(m_result.endpoint.metric, task.kind);
        m_result.metricName = metricNameOf(m_result.endpoint, task) + " on " +
                              (task.preset.empty() ? data : task.preset + " (" + data + ")") + ", " +
                              (m_result.provisional     ? "so far"
                               : m_result.endpoint.best ? "best step"
                                                        : "last step");
    }

    void findDifferences()
    {
        for (const Field& field : fields()) {
            const FieldValue first = field.get(configOf(0));
            std::vector<std::string> values;
            bool differs = false;
            for (std::size_t i = 0; i < m_facts.size(); ++i) {
                const FieldValue value = field.get(configOf(i));
                differs = differs || value != first;
                values.push_back(field.applies(configOf(i)) ? toText(value) : std::string());
            }
            if (differs) {
                m_fields.push_back(&field);
                m_result.differing.push_back({field.key, field.label, std::move(values)});
            }
        }
    }

    void addRuns()
    {
        for (const RunFacts& facts : m_facts) {
            const RunSummary& summary = facts.run->summary;
            ComparedRun run;
            run.name = summary.name;
            run.label = summary.label.empty() ? summary.name : summary.label;
            run.state = summary.state;
            const Block block = blockOf(facts.run->config);
            run.seed = block.seed;
            run.dataSeed = block.dataSeed;
            if (const auto reading = readEndpoint(facts, m_result.endpoint)) {
                run.value = reading->value;
                run.provisional = reading->provisional;
            }
            m_result.runs.push_back(std::move(run));
        }
        const auto has = [&](bool provisional) {
            return std::any_of(m_result.runs.begin(), m_result.runs.end(),
                               [=](const ComparedRun& run) { return run.value && run.provisional == provisional; });
        };
        m_result.provisional = has(true) && !has(false);
    }

    /// What is mixed in does not matter where nothing is.
    bool isIdle(const Field& field, std::size_t run) const
    {
        const SiboConfig& sibo = configOf(run).sibo;
        return field.key == "sibo.source" && sibo.lambda == 0 && sibo.learnable == LambdaLearning::Off;
    }

    /// What sets a run apart from the others, the seeds left out. λ always stands there for methods that have one.
    Overrides settingsOf(std::size_t run) const
    {
        Overrides settings;
        for (const Field* field : m_fields)
            if (!isSeed(field->key) && !isIdle(*field, run) && field->applies(configOf(run)))
                settings.emplace_back(field->key, field->get(configOf(run)));
        return settings;
    }

    void groupSettings()
    {
        std::map<std::string, std::size_t> places;
        std::vector<SettingFigures> settings;
        std::vector<std::size_t> order;
        std::vector<std::size_t> settingOf;
        for (std::size_t i = 0; i < m_facts.size(); ++i) {
            std::string key;
            for (std::size_t k = 0; k < m_fields.size(); ++k)
                if (!isSeed(m_fields[k]->key) && !isIdle(*m_fields[k], i))
                    key += m_fields[k]->key + "=" + m_result.differing[k].values[i] + "\n";
            const auto [found, isNew] = places.emplace(key, settings.size());
            if (isNew)
                settings.push_back(newSetting(i));
            settings[found->second].runs.push_back(i);
            settingOf.push_back(found->second);
        }
        order.resize(settings.size());
        std::iota(order.begin(), order.end(), 0u);
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return settings[a].lambda < settings[b].lambda; });
        std::vector<std::size_t> placeOf(order.size());
        for (std::size_t place = 0; place < order.size(); ++place) {
            placeOf[order[place]] = place;
            m_result.settings.push_back(std::move(settings[order[place]]));
        }
        for (std::size_t i = 0; i < settingOf.size(); ++i)
            m_result.runs[i].setting = placeOf[settingOf[i]];
    }

    SettingFigures newSetting(std::size_t run) const
    {
        SettingFigures setting;
        setting.settings = settingsOf(run);
        setting.label = settingLabel(setting.settings);
        const TrainConfig& config = configOf(run);
        const bool takes = takesLambda(config.method.kind);
        setting.lambda = takes ? config.sibo.lambda : 0;
        setting.source = setting.lambda == 0 ? SiboSource::H0 : config.sibo.source;
        if (setting.label.empty())
            setting.label = takes ? settingLabel({{"sibo.lambda", setting.lambda}}) : title(config.method.kind);
        return setting;
    }

    /// Of the runs of one block the oldest with the endpoint counts, else the oldest with a value, else the oldest.
    void markRepeated(const SettingFigures& setting)
    {
        std::map<Block, std::size_t> counted;
        for (const std::size_t run : setting.runs) {
            m_result.runs[run].repeated = true;
            const auto [found, isNew] = counted.emplace(blockOf(configOf(run)), run);
            if (!isNew && countsBefore(run, found->second))
                found->second = run;
        }
        for (const auto& [block, run] : counted)
            m_result.runs[run].repeated = false;
    }

    bool countsBefore(std::size_t a, std::size_t b) const
    {
        const auto rank = [&](const ComparedRun& run) { return !run.value ? 2 : run.provisional ? 1 : 0; };
        const int first = rank(m_result.runs[a]), second = rank(m_result.runs[b]);
        return first != second ? first < second : isOlder(*m_facts[a].run, *m_facts[b].run);
    }

    void summarise(SettingFigures& setting) const
    {
        std::stable_sort(setting.runs.begin(), setting.runs.end(),
                         [&](std::size_t a, std::size_t b) { return blockOf(configOf(a)) < blockOf(configOf(b)); });
        std::vector<double> ended, soFar;
        for (const std::size_t place : setting.runs) {
            const ComparedRun& run = m_result.runs[place];
            setting.pruned += run.state == RunState::Pruned;
            const bool diverged = m_facts[place].diverged || endpointOverflowed(m_facts[place], m_result.endpoint);
            setting.failed += run.state == RunState::Failed && !diverged;
            setting.diverged += diverged;
            if (run.value && !run.repeated)
                (run.provisional ? soFar : ended).push_back(*run.value);
        }
        const std::vector<double>& values = m_result.provisional ? soFar : ended;
        setting.seeds = static_cast<int>(values.size());
        setting.provisional = static_cast<int>(soFar.size());
        if (setting.provisional >= 1)
            setting.provisionalMean = meanOf(soFar);
        if (setting.seeds >= 1)
            setting.mean = meanOf(values);
        if (setting.seeds >= 2)
            setting.deviation = deviationOf(values);
        if (setting.seeds >= 3) {
            const double half = studentCritical(setting.seeds - 1) * *setting.deviation / std::sqrt(setting.seeds);
            setting.interval = Interval{*setting.mean - half, *setting.mean + half};
        }
    }

    void chooseBaseline()
    {
        for (const ComparedRun& run : m_result.runs)
            if (!m_baseline.empty() && run.name == m_baseline)
                m_result.baseline = run.setting;
        for (std::size_t i = 0; i < m_facts.size() && !m_result.baseline; ++i)
            if (takesLambda(configOf(i).method.kind) && configOf(i).sibo.lambda == 0)
                m_result.baseline = m_result.runs[i].setting;
    }

    void addDeltas()
    {
        if (!m_result.baseline)
            return;
        const SettingFigures& base = m_result.settings[*m_result.baseline];
        const std::string& data = m_data[base.runs.front()];
        m_result.unit = unitOf(m_result.endpoint.metric, configOf(base.runs.front()).task.kind);
        for (std::size_t i = 0; i < m_result.runs.size(); ++i) {
            ComparedRun& run = m_result.runs[i];
            if (!run.value || m_data[i] != data)
                continue;
            std::optional<double> against = run.provisional ? base.provisionalMean : base.mean;
            for (const std::size_t place : base.runs) {
                const ComparedRun& other = m_result.runs[place];
                if (other.value && !other.repeated && other.provisional == run.provisional &&
                    blockOf(configOf(place)) == blockOf(configOf(i)))
                    against = other.value;
            }
            if (against)
                run.delta = *run.value - *against;
        }
    }

    /// On each data: of the runs with their final figure; of those in training only while none has.
    void ringBest()
    {
        std::map<std::string, std::vector<std::size_t>> byData;
        for (std::size_t i = 0; i < m_result.runs.size(); ++i)
            byData[m_data[i]].push_back(i);
        for (const auto& [data, runs] : byData) {
            ComparedRun* best = nullptr;
            for (const std::size_t i : runs)
                if (ComparedRun& run = m_result.runs[i];
                    run.value && !run.repeated && (best == nullptr || isBetter(run, *best)))
                    best = &run;
            if (best != nullptr && runs.size() > 1)
                best->best = true;
        }
    }

    bool isBetter(const ComparedRun& a, const ComparedRun& b) const
    {
        if (a.provisional != b.provisional)
            return b.provisional;
        return m_result.higherIsBetter ? *a.value > *b.value : *a.value < *b.value;
    }

    std::vector<RunFacts> m_facts;
    std::vector<std::string> m_data; ///< by run: equal texts have a common scale
    std::string_view m_baseline;
    std::vector<const Field*> m_fields; ///< whose values differ, in the order of Comparison::differing
    Comparison m_result;
};

} // namespace

Comparison compareRuns(std::span<const RunRecord> runs, const StudyRecord* study, std::string_view baseline)
{
    return Comparer(runs, study, baseline).comparison();
}

} // namespace engine
