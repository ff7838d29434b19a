// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/language_data.h"

#include "data/layouts/instructions.h"
#include "data/layouts/label_file.h"
#include "data/layouts/layouts.h"
#include "data/layouts/own_layout.h"
#include "data/text_hashes.h"
#include "engine/error.h"
#include "engine/presets.h"

#include <algorithm>
#include <utility>

namespace engine {

namespace {

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n\v\f") == std::string::npos;
}

/// A text with the form's own words behind the response, of which `shown` is the composed one.
std::string withEnding(const std::string& text, const std::string& response, const std::string& shown)
{
    return text + shown.substr(response.size());
}

} // namespace

struct LanguageRows::Parts {
    const TaskConfig& task;
    std::filesystem::path path;
    std::string file;
    AlpacaForm form;
    std::optional<std::size_t> looked; ///< columns there were then
    const RowLayout* layout = nullptr; ///< null: by columns of one's own
    std::optional<LabelFile> labels;
    OwnLayout own;

    void look(const std::vector<std::string>& columns)
    {
        if (layout != nullptr || looked == columns.size()) // objects bring their keys along
            return;
        const bool isMapped =
            !task.promptColumn.empty() || !task.responseColumn.empty() || !task.messagesColumn.empty();
        const RowLayout* found = !isMapped || task.preset == "choice" ? layoutFor(task.preset, columns) : nullptr;
        if (found != nullptr && found->labels != nullptr &&
            std::find(columns.begin(), columns.end(), found->labels) == columns.end())
            labels = LabelFile::beside(path); // where it does not fit, every row says so
        layout = found;
        looked = columns.size();
    }

    [[nodiscard]] AnswerRule rule() const
    {
        const TaskPreset* preset = findTaskPreset(task.preset);
        return preset != nullptr ? preset->answer.rule : AnswerRule::None;
    }

    [[nodiscard]] Exchange exchange(const RowView& row, std::int64_t line)
    {
        if (layout == nullptr)
            return own.read(row, task);
        Exchange read = layout->read(row, {task, labels ? &labels->at(line) : nullptr});
        if (!read.response)
            row.refuse("the answer is hidden",
                       layout->labels != nullptr && !labels
                           ? "official test files hide it: use a labelled file, or put the label "
                             "file beside it (" +
                                 LabelFile::nameFor(path).string() + ")"
                           : "use a file with answers");
        return read;
    }

    [[nodiscard]] Sample sample(Exchange&& read, std::int64_t line) const
    {
        const std::uint64_t asked = askedHash(read.prompt, read.input, *read.response);
        PromptParts parts = composePrompt(task.promptTemplate, {read.prompt, read.input, *read.response}, form);
        Sample made;
        for (const std::string& response : read.responses)
            made.responses.push_back(withEnding(response, *read.response, parts.response));
        made.a = std::move(parts.prompt);
        made.b = std::move(parts.response);
        made.row = line;
        made.answer = std::move(read.answer);
        made.options = std::move(read.options);
        made.right = read.right;
        made.asked = asked;
        if (task.promptTemplate == "chat")
            made.messages = std::move(read.messages);
        made.bare = std::move(read.bare);
        return made;
    }
};

LanguageRows::LanguageRows(const TaskConfig& task, std::filesystem::path file, AlpacaForm form)
    : m_parts(new Parts{task, file, file.string(), form, std::nullopt, nullptr, std::nullopt, {}})
{
}

LanguageRows::~LanguageRows() = default;

std::optional<Sample> LanguageRows::operator()(const std::vector<std::string>& columns, const Table::Row& row)
{
    m_parts->look(columns);
    Exchange read = m_parts->exchange(RowView({m_parts->file, columns}, row), row.line);
    if (isBlank(*read.response) && !read.answer.empty())
        read.response = bareResponse(m_parts->rule(), read.answer);
    if (isBlank(*read.response))
        return std::nullopt;
    return m_parts->sample(std::move(read), row.line);
}

Dataset promptSamples(const Table& table, const TaskConfig& task, const std::string& name, AlpacaForm form)
{
    Dataset data;
    data.name = name;
    data.path = table.file;
    LanguageRows rows(task, table.file, form);
    for (const Table::Row& row : table.rows) {
        std::optional<Sample> sample = rows(table.columns, row);
        if (sample)
            data.samples.push_back(std::move(*sample));
        else
            ++data.skippedEmpty;
    }
    if (data.samples.empty())
        throw EngineError(ErrorCode::BadData, "there are no rows with a response", table.file,
                          "check task.response_column");
    return data;
}

TaskConfig taskOfTestSet(const TaskConfig& task, const TestSet& set)
{
    const TaskPreset* preset = findTaskPreset(set.preset);
    if (preset == nullptr || set.preset == task.preset)
        return task;
    TaskConfig other;
    other.preset = set.preset;
    other.kind = preset->kind;
    other.promptTemplate = task.promptTemplate;
    other.trainOnInputs = task.trainOnInputs;
    other.maxLength = task.maxLength;
    other.limit = task.limit;
    other.evalLimit = task.evalLimit;
    return other;
}

} // namespace engine
