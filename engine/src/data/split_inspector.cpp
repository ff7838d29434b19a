// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/split_inspector.h"

#include "base/utf8.h"
#include "data/columns.h"
#include "data/odd_samples.h"
#include "engine/error.h"
#include "engine/places.h"
#include "text/characters.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace engine {

namespace {

constexpr std::size_t kMostAnswers = 20;
constexpr std::size_t kSamplesAtOnce = 4096;
constexpr std::size_t kTextAtOnce = 2u << 20;
constexpr const char* kRefused = "training refuses the file until it is repaired";
constexpr const char* kLeftOut = "the row is left out";
constexpr const char* kAsItIs = "the row is used as it is";
constexpr const char* kUnscored = "the row is trained on; it cannot be scored";
constexpr std::size_t kPatience = 100;           // rows that lack a key before none has it
constexpr std::size_t kMostShownText = 4u << 20; // of a split's first rows, as long as they may be

struct Place {
    std::string file;
    std::int64_t line = 0;
};

/// "x.tsv:12, byte 4" → x.tsv, 12; line 0 where none is named; `file` where it is no place in a file.
Place placeOf(const std::string& where, const std::string& file)
{
    Place place{file, 0};
    const std::size_t colon = where.rfind(':');
    if (colon != std::string::npos)
        std::from_chars(where.data() + colon + 1, where.data() + where.size(), place.line);
    const std::string named = place.line > 0 ? where.substr(0, colon) : where;
    if (named.find('/') != std::string::npos)
        place.file = named; // a label file, a part of a split
    return place;
}

std::string refusedBut(const std::string& hint)
{
    return hint.empty() ? kRefused : std::string(kRefused) + ": " + hint;
}

bool holdsNul(const Sample& sample)
{
    return sample.a.find('\0') != std::string::npos || sample.b.find('\0') != std::string::npos;
}

} // namespace

TolerantRows::TolerantRows(const SplitSource& source, SplitReport& report)
    : m_report(report), m_file(resolveResource(source.file).string())
{
    try {
        m_rows = openTaskRows(source.file, source.task);
    } catch (const EngineError& error) {
        note(error);
    }
}

void TolerantRows::note(const EngineError& error)
{
    const Place place = placeOf(error.where(), m_file);
    note(place.line, error.message(), refusedBut(error.hint()), true);
    if (m_report.problemCount == static_cast<std::int64_t>(m_report.problems.size())) // it was kept
        m_report.problems.back().file = place.file;
}

void TolerantRows::note(std::int64_t line, const std::string& message, const std::string& decision, bool isFatal)
{
    ++m_report.problemCount;
    if (m_report.problems.size() < kShownProblems)
        m_report.problems.push_back({m_file, line, message, decision, isFatal});
}

bool TolerantRows::next(Table::Row& row)
{
    while (m_rows) {
        try {
            return m_rows->next(row);
        } catch (const EngineError& error) {
            note(error);
            if (error.code() == ErrorCode::BadData)
                continue;
            m_last = m_rows->header();
            m_rows.reset(); // the file itself, not a row of it
        }
    }
    return false;
}

SplitInspector::SplitInspector(const SplitSource& source, std::vector<std::string> labels, const SampleMeter& meter)
    : m_source(source), m_labels(std::move(labels)), m_meter(meter)
{
    m_report.split = source.name;
    m_report.path = resolveResource(source.file);
}

void SplitInspector::read(int shown, const std::stop_token& stop)
{
    TolerantRows rows(m_source, m_report);
    m_mostShown = static_cast<std::size_t>(std::max(0, shown));
    m_isUnusable = m_source.task.kind == TaskKind::Classification && m_labels.empty();
    SampleRows samples(m_source.task, m_labels, m_report.path);
    for (Table::Row row; !stop.stop_requested() && rows.next(row);) {
        ++m_report.rows;
        keepRow(row);
        if (!m_isUnusable)
            takeRow(rows, samples, row);
    }
    measure();
    m_report.columns = rows.header().columns;
    if (m_report.rows == 0 && m_report.problemCount == 0)
        rows.note(0, "the file has no rows", kRefused, true);
    else if (m_report.usable == 0 && m_report.problemCount == 0 && !m_isUnusable && !stop.stop_requested())
        rows.note(0, "there are no rows with text", kRefused, true);
    tellAnswerless(rows);
    if (m_report.columns.empty() && !m_report.firstRows.empty())
        for (std::size_t i = 0; i < m_report.firstRows.front().fields.size(); ++i)
            m_report.columns.push_back("column " + std::to_string(i + 1));
    finish();
}

void SplitInspector::keepRow(const Table::Row& row)
{
    if (m_report.firstRows.size() >= m_mostShown || m_shownText > kMostShownText)
        return;
    for (const auto& field : row.fields)
        m_shownText += field ? field->size() : 0;
    m_report.firstRows.push_back({row.line, row.fields});
}

void SplitInspector::takeRow(TolerantRows& rows, SampleRows& samples, const Table::Row& row)
{
    try {
        Sample sample;
        const RowUse use = samples.read(rows.header(), row, sample);
        tellHeld(rows);
        if (use == RowUse::NoLabel)
            rows.note(row.line, "the row has no usable label", kLeftOut);
        else if (use == RowUse::NoText)
            rows.note(row.line, "the text is empty", kLeftOut);
        else
            takeSample(rows, std::move(sample));
    } catch (const EngineError& error) {
        takeError(rows, error, row.line);
    }
}

/// Twice at one place it is the file's, not the row's; but objects bring their keys along, and the first may lack them.
void SplitInspector::takeError(TolerantRows& rows, const EngineError& error, std::int64_t line)
{
    const std::string what = error.where() + "\n" + error.message();
    const bool isAgain = what == m_lastError;
    const bool isOfKeys = rows.header().headerLine == 0 && error.where() == m_report.path.string() + ":1";
    m_lastError = what;
    if (!isAgain) {
        tellHeld(rows);
        isOfKeys ? rows.note(line, error.message(), refusedBut(error.hint()), true) : rows.note(error);
        return;
    }
    m_isUnusable = !isOfKeys || m_held.size() >= kPatience;
    m_held.push_back(line);
    m_heldMessage = error.message();
}

/// Rows that lacked what later ones have are wrong one by one; where no row has it, the first says it for all.
void SplitInspector::tellHeld(TolerantRows& rows)
{
    for (const std::int64_t line : std::exchange(m_held, {}))
        rows.note(line, m_heldMessage, kRefused, true);
}

void SplitInspector::tellAnswerless(TolerantRows& rows)
{
    if (m_answerlessRows > 0 && m_answerlessRows == m_report.usable)
        return rows.note(0, "no row has a gold answer", "they are trained on, and can be judged by loss alone");
    for (const std::int64_t line : m_answerless)
        rows.note(line, "the row has no gold answer", kUnscored);
    rows.countFurther(m_answerlessRows - static_cast<std::int64_t>(m_answerless.size()));
}

void SplitInspector::takeSample(TolerantRows& rows, Sample&& sample)
{
    count(sample);
    if (findInvalidUtf8(sample.a) != std::string_view::npos || findInvalidUtf8(sample.b) != std::string_view::npos)
        rows.note(sample.row, "the text holds bytes that are not UTF-8", "each counts as the character U+FFFD");
    if (holdsNul(sample))
        rows.note(sample.row, "the text holds NUL bytes", "they stay in the text");
    if (const std::string odd = oddityOf(m_source.task, sample); !odd.empty())
        rows.note(sample.row, odd, m_source.task.kind == TaskKind::CausalLm ? kUnscored : kAsItIs);
    if (lacksAnswer(m_source.task, sample) && m_answerlessRows++ < static_cast<std::int64_t>(kShownProblems))
        m_answerless.push_back(sample.row);
    if (m_first.size() < m_mostShown && m_shownText <= kMostShownText)
        m_first.push_back(sample);
    m_waitingText += sample.a.size() + sample.b.size();
    m_waiting.push_back(std::move(sample));
    if (m_waiting.size() >= kSamplesAtOnce || m_waitingText >= kTextAtOnce)
        measure();
}

void SplitInspector::count(const Sample& sample)
{
    ++m_report.usable;
    m_texts.add(textHash(sample.a, sample.b));
    if (sample.asked != 0)
        m_asked.add(sample.asked);
    if (m_source.task.kind == TaskKind::Classification) {
        ++m_report.labels[m_labels[static_cast<std::size_t>(sample.label)]];
    } else if (m_source.task.kind == TaskKind::CausalLm && m_answersAreFew && !sample.answer.empty()) {
        ++m_answers[sample.answer];
        m_answersAreFew = m_answers.size() <= kMostAnswers;
    }
}

void SplitInspector::measure()
{
    const std::vector<Sample> samples = std::exchange(m_waiting, {});
    m_waitingText = 0;
    if (m_meter.tokenizer == nullptr) {
        for (const Sample& sample : samples)
            m_lengths.add(static_cast<std::int64_t>(characters::count(sample.a) + characters::count(sample.b)));
        return;
    }
    EncodedDataset encoded;
    m_meter.uncut->add(encoded, samples, 0);
    for (const EncodedSample& sample : encoded.samples) {
        const auto length = static_cast<std::int64_t>(sample.ids.size());
        m_lengths.add(length);
        const bool endAdded =
            m_meter.addsEnd && !sample.ids.empty() && sample.ids.back() == m_meter.tokenizer->specialIds().eos;
        m_report.cut += length - (endAdded ? 1 : 0) > m_meter.maxLength; // an end token without room is no cut
    }
}

void SplitInspector::finish()
{
    m_report.shortest = m_lengths.shortest();
    m_report.longest = m_lengths.longest();
    m_report.meanLength = m_lengths.mean();
    m_report.lengths = m_lengths.bins();
    m_report.duplicates = m_texts.copies();
    if (m_answersAreFew)
        m_report.labels.merge(m_answers);
}

} // namespace engine
