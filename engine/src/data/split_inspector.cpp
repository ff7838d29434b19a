// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/split_inspector.h"

#include "base/utf8.h"
#include "data/columns.h"
#include "engine/error.h"
#include "engine/places.h"

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

/// "x.tsv:12, byte 4" → 12; 0 where no line is named.
std::int64_t lineOf(const std::string& where, const std::string& file)
{
    std::int64_t line = 0;
    if (where.starts_with(file + ":"))
        std::from_chars(where.data() + file.size() + 1, where.data() + where.size(), line);
    return line;
}

std::int64_t characters(std::string_view text)
{
    return std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; });
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
    note(lineOf(error.where(), m_file), error.message(),
         error.hint().empty() ? kRefused : std::string(kRefused) + ": " + error.hint(), true);
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

void SplitInspector::read(DataReport& whole, int shown, const std::stop_token& stop)
{
    TolerantRows rows(m_source, m_report);
    const bool isShown = whole.rows.empty() && shown > 0;
    const auto most = static_cast<std::size_t>(std::max(0, shown));
    m_mostShown = isShown ? most : 0;
    m_isUnusable = m_source.task.kind == TaskKind::Classification && m_labels.empty();
    SampleRows samples(m_source.task, m_labels, m_report.path);
    for (Table::Row row; !stop.stop_requested() && rows.next(row);) {
        ++m_report.rows;
        if (isShown && whole.rows.size() < most)
            whole.rows.push_back({row.line, row.fields});
        if (!m_isUnusable)
            takeRow(rows, samples, row);
    }
    measure();
    m_report.columns = rows.header().columns;
    if (m_report.rows == 0 && m_report.problemCount == 0)
        rows.note(0, "the file has no rows", kRefused, true);
    else if (m_report.usable == 0 && m_report.problemCount == 0 && !m_isUnusable && !stop.stop_requested())
        rows.note(0, "there are no rows with text", kRefused, true);
    if (m_report.columns.empty() && !whole.rows.empty() && isShown)
        for (std::size_t i = 0; i < whole.rows.front().fields.size(); ++i)
            m_report.columns.push_back("column " + std::to_string(i + 1));
    finish();
}

void SplitInspector::takeRow(TolerantRows& rows, SampleRows& samples, const Table::Row& row)
{
    try {
        Sample sample;
        const RowUse use = samples.read(rows.header(), row, sample);
        if (use == RowUse::NoLabel)
            rows.note(row.line, "the row has no usable label", kLeftOut);
        else if (use == RowUse::NoText)
            rows.note(row.line, "the text is empty", kLeftOut);
        else
            takeSample(rows, std::move(sample));
    } catch (const EngineError& error) {
        const std::string what = error.where() + "\n" + error.message();
        m_isUnusable = what == m_lastError; // twice at one place: it is the file's, not the row's
        m_lastError = what;
        if (!m_isUnusable)
            rows.note(error);
    }
}

void SplitInspector::takeSample(TolerantRows& rows, Sample&& sample)
{
    count(sample);
    if (findInvalidUtf8(sample.a) != std::string_view::npos || findInvalidUtf8(sample.b) != std::string_view::npos)
        rows.note(sample.row, "the text holds bytes that are not UTF-8", "each counts as the character U+FFFD");
    if (holdsNul(sample))
        rows.note(sample.row, "the text holds NUL bytes", "they stay in the text");
    if (m_first.size() < m_mostShown)
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
            m_lengths.add(characters(sample.a) + characters(sample.b));
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
