// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/model_config.h"
#include "data/columns.h"
#include "data/language_data.h"
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
    std::set<std::string, LabelOrder> labels;
    try {
        std::optional<std::size_t> column;
        for (Table::Row row; !stop.stop_requested() && labels.size() <= kMostClasses && rows.next(row);) {
            if (!column || *column >= row.fields.size())
                column = mapColumns(rows.header(), task).label;
            if (*column < row.fields.size() && row.fields[*column] && !row.fields[*column]->empty())
                labels.insert(*row.fields[*column]);
        }
    } catch (const EngineError& error) {
        rows.note(error);
        problems.problems.push_back(unread.problems.back());
        return {};
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

void showSamples(DataReport& report, const std::vector<Sample>& samples, const std::vector<std::string>& labels,
                 const SampleMeter& meter)
{
    const TaskConfig& task = report.task;
    const auto labelOf = [&](const Sample& sample) {
        if (task.kind == TaskKind::Classification)
            return labels[static_cast<std::size_t>(sample.label)];
        return task.kind == TaskKind::Regression ? std::to_string(sample.target) : sample.answer;
    };
    if (meter.tokenizer == nullptr) {
        for (const Sample& sample : samples)
            report.samples.push_back(asTexts(sample, labelOf(sample), task));
        return;
    }
    EncodedDataset encoded;
    meter.trained->add(encoded, samples, 0);
    for (const EncodedSample& sample : encoded.samples)
        report.samples.push_back(shown(sample, labelOf(samples[sample.index]), *meter.tokenizer));
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

void addNotes(DataReport& report)
{
    for (const SplitReport& split : report.splits) {
        if (split.split != "train" && split.duplicates > 0)
            report.notes.push_back(std::to_string(split.duplicates) + " samples of " + split.split +
                                   " stand there more than once and count as often");
        if (split.inTraining > 0)
            report.notes.push_back(std::to_string(split.inTraining) + " samples of " + split.split +
                                   " are also in the training data: its figures are too good by what was learned by "
                                   "heart");
        const auto hidden = [](const DataProblem& p) { return p.message.find("\"-1\"") != std::string::npos; };
        if (split.usable == 0 && std::any_of(split.problems.begin(), split.problems.end(), hidden))
            report.notes.push_back("the labels of " + split.split + " are hidden (-1): it can only be submitted");
    }
    const std::string training = report.task.train.filename().string();
    if (training.find("math_10k") != std::string::npos)
        report.notes.push_back("math_10k was made from GSM8K, AQuA and MAWPS, and MAWPS holds AddSub, MultiArith and "
                               "SingleEq: as test sets these are not unseen");
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
        inspector.read(report, request.shown, stop);
        if (training)
            inspector.report().inTraining = training->found(inspector.texts());
        else if (source.name == "train")
            training = inspector.texts();
        if (report.samples.empty())
            showSamples(report, inspector.first(), labels, tokens.meter());
        if (report.splits.empty())
            resolveColumns(report.task, inspector.report());
        report.splits.push_back(std::move(inspector.report()));
    }
    addNotes(report);
    return report;
}

} // namespace engine
