// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/model_config.h"
#include "data/columns.h"
#include "data/language_data.h"
#include "data/report_notes.h"
#include "data/split_inspector.h"
#include "data/token_roles.h"
#include "engine/data_facts.h"
#include "engine/error.h"
#include "engine/places.h"
#include "engine/presets.h"

#include <algorithm>
#include <memory>
#include <set>

namespace engine {

namespace {

/// The model's tokenizer with the encoders that measure and show samples; none of it without a model.
class ReportTokens {
public:
    ReportTokens(const TaskConfig& task, const std::filesystem::path& path)
    {
        if (path.empty())
            return;
        const std::filesystem::path folder = findModel(path, {});
        const ModelShape model = readModelShape(folder);
        m_tokenizer = loadTokenizer(folder);
        TaskConfig uncutTask = task;
        ModelShape uncutModel = model;
        uncutTask.maxLength = 1 << 29;
        uncutModel.maxPositions = std::int64_t{1} << 40;
        m_trained = std::make_unique<TaskEncoder>(task, model, *m_tokenizer);
        m_uncut = std::make_unique<TaskEncoder>(uncutTask, uncutModel, *m_tokenizer);
        const bool isLanguage = task.kind == TaskKind::CausalLm && task.promptTemplate != "chat";
        const std::vector<std::int32_t> ids = m_tokenizer->encode("a", std::nullopt, 1 << 20).ids;
        const std::int32_t eos = m_tokenizer->specialIds().eos;
        m_meter = {m_tokenizer.get(), m_uncut.get(), m_trained.get(), model.sampleLimit(task.maxLength),
                   isLanguage && eos >= 0 && (ids.empty() || ids.back() != eos)};
    }
    [[nodiscard]] const SampleMeter& meter() const { return m_meter; }

private:
    std::unique_ptr<Tokenizer> m_tokenizer;
    std::unique_ptr<TaskEncoder> m_trained, m_uncut;
    SampleMeter m_meter;
};

std::vector<SplitSource> sourcesOf(const TaskConfig& task)
{
    std::vector<SplitSource> sources;
    const auto add = [&](const std::string& name, const std::filesystem::path& file, const TaskConfig& own) {
        if (!file.empty())
            sources.push_back({name, file, own, SplitSource::Part::All, {}});
    };
    add("train", task.train, task);
    add("validation", task.validation, task);
    for (const TestSet& test : task.test)
        add(test.name, test.path, taskOfTestSet(task, test));
    return sources;
}

/// Different labels of a file, at most one more than kMostClasses. Objects bring their keys along: the first may lack
/// its label. Where no row has one `missing` says why.
std::set<std::string, LabelOrder> labelsOf(TolerantRows& rows, const TaskConfig& task, const std::stop_token& stop,
                                           std::optional<EngineError>& missing)
{
    std::set<std::string, LabelOrder> labels;
    std::optional<std::size_t> column, tried; // tried: the number of columns it was looked for in
    for (Table::Row row; !stop.stop_requested() && labels.size() <= kMostClasses && rows.next(row);) {
        const std::size_t columns = rows.header().columns.size();
        if ((!column || *column >= row.fields.size()) && tried != columns) {
            tried = columns;
            try {
                column = mapColumns(rows.header(), task).label;
            } catch (const EngineError& error) {
                missing = error;
                if (rows.header().headerLine > 0)
                    break;
            }
        }
        if (column && *column < row.fields.size() && row.fields[*column] && !row.fields[*column]->empty())
            labels.insert(*row.fields[*column]);
    }
    return labels;
}

/// The classes, as far as the file can be read; what is wrong with them goes to `problems`.
std::vector<std::string> reportedLabels(const SplitSource& source, const std::stop_token& stop, SplitReport& problems)
{
    const TaskConfig& task = source.task;
    const TaskPreset* preset = task.preset.empty() ? nullptr : findTaskPreset(task.preset);
    if (task.kind != TaskKind::Classification)
        return {};
    if (!task.labels.empty() || (preset != nullptr && !preset->labels.empty()))
        return task.labels.empty() ? preset->labels : task.labels;
    SplitReport unread; // rows that cannot be read are told when they are read for their samples
    TolerantRows rows(source, unread);
    std::optional<EngineError> missing;
    const std::set<std::string, LabelOrder> labels = labelsOf(rows, task, stop, missing);
    if (labels.empty() && missing) {
        rows.note(*missing);
        problems.problems.push_back(unread.problems.back());
    }
    const auto note = [&](const std::string& message, const std::string& hint) {
        problems.problems.push_back(
            {source.file.string(), 0, message, "training refuses the file until it is repaired: " + hint, true});
    };
    if (labels.size() > kMostClasses)
        note("the label column holds more than 1,000 different values",
             "for numbers to be predicted set task.kind to regression");
    else if (labels.size() == 1)
        note("there is only one class, " + *labels.begin(), "nothing can be learned from one class");
    return labels.size() > kMostClasses ? std::vector<std::string>() : std::vector(labels.begin(), labels.end());
}

ShownSample shown(const EncodedSample& sample, const std::string& label, const Tokenizer& tokenizer)
{
    return {sample.row, label, shownTokens(sample, tokenizer)};
}

/// Without a model a sample's texts stand in place of its tokens.
ShownSample asTexts(const Sample& sample, const std::string& label, const TaskConfig& task)
{
    const bool isLanguage = task.kind == TaskKind::CausalLm;
    const TokenRole before = isLanguage && task.trainOnInputs ? TokenRole::Trained
                             : isLanguage                     ? TokenRole::Masked
                                                              : TokenRole::Context;
    ShownSample texts{sample.row, label, {{sample.a, -1, before}}};
    if (isLanguage || sample.pair)
        texts.tokens.push_back({sample.b, -1, isLanguage ? TokenRole::Trained : TokenRole::Context});
    return texts;
}

std::vector<ShownSample> shownSamples(const TaskConfig& task, const std::vector<Sample>& samples,
                                      const std::vector<std::string>& labels, const SampleMeter& meter)
{
    std::vector<ShownSample> all;
    const auto labelOf = [&](const Sample& sample) {
        if (task.kind == TaskKind::Classification)
            return labels[static_cast<std::size_t>(sample.label)];
        return task.kind == TaskKind::Regression ? std::to_string(sample.target) : sample.answer;
    };
    if (meter.tokenizer == nullptr) {
        for (const Sample& sample : samples)
            all.push_back(asTexts(sample, labelOf(sample), task));
        return all;
    }
    EncodedDataset encoded;
    meter.trained->add(encoded, samples, 0);
    for (const EncodedSample& sample : encoded.samples)
        all.push_back(shown(sample, labelOf(samples[sample.index]), *meter.tokenizer));
    return all;
}

/// The names of own data's columns, where they were found by their usual names.
void resolveColumns(TaskConfig& task, const SplitReport& split)
{
    if (!task.preset.empty() || split.columns.empty())
        return;
    Table header;
    static_cast<TableHeader&>(header) = {split.path.string(), split.columns, 1};
    try {
        if (task.kind == TaskKind::CausalLm) {
            const PromptColumns columns = mapPromptColumns(header, task);
            task.promptColumn = header.columns.at(columns.prompt);
            task.responseColumn = header.columns.at(columns.response);
            return;
        }
        const ColumnMap columns = mapColumns(header, task);
        task.textColumns.clear();
        for (const std::size_t text : columns.texts)
            task.textColumns.push_back(header.columns.at(text));
        task.labelColumn = header.columns.at(columns.label);
    } catch (const std::exception&) { // told as a problem of the split
    }
}

} // namespace

DataReport reportData(const DataRequest& request, std::stop_token stop)
{
    DataReport report;
    report.task = request.task;
    report.tokens = !request.model.empty();
    const ReportTokens tokens(request.task, request.model);
    std::vector<std::string> labels;
    std::optional<TextHashes> training;
    for (const SplitSource& source : sourcesOf(request.task)) {
        if (stop.stop_requested())
            break;
        SplitReport labelProblems;
        if (labels.empty())
            labels = reportedLabels(source, stop, labelProblems);
        SplitInspector inspector(source, labels, tokens.meter());
        inspector.report().problems = labelProblems.problems;
        inspector.report().problemCount = static_cast<std::int64_t>(labelProblems.problems.size());
        inspector.read(request.shown, stop);
        if (training)
            inspector.report().inTraining = training->found(inspector.asked());
        else if (source.name == "train")
            training = inspector.asked();
        inspector.report().firstSamples = shownSamples(source.task, inspector.first(), labels, tokens.meter());
        if (report.splits.empty())
            resolveColumns(report.task, inspector.report());
        report.splits.push_back(std::move(inspector.report()));
    }
    if (!stop.stop_requested()) // half a count says nothing
        report.notes = reportNotes(report.task, report.splits);
    return report;
}

} // namespace engine
